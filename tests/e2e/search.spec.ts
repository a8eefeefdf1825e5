import type { Page } from '@playwright/test';
import { MEETINGS, meetingPath, sum, TERM_COUNTS } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search the meetings' });
const suggestions = (page: Page) => page.getByRole('listbox').getByRole('option');
const found = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'occurrence' });

test('results follow the keystrokes, and the address is replaced', async ({ page, url }) => {
  await openView(page, '/search/');
  const before = await page.evaluate(() => history.length);
  await box(page).pressSequentially('reform');
  await expect(page).toHaveURL(url('/search/?q=reform'));
  await expect(page.getByText('13 occurrences in 2 meetings')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(box(page)).toHaveValue('reform');
  await box(page).press('Escape');
  await expect(found(page)).toHaveText('13 occurrences in 2 meetings');
  await box(page).fill('');
  await expect(page).toHaveURL(url('/search/'));
  await expect(found(page)).toHaveCount(0);
});

test('Enter in the box of another view searches, and Back returns', async ({ page, url }) => {
  await openView(page, '/?place=liaoning');
  await box(page).fill('"new breakthroughs"');
  await expect(page).toHaveURL(url('/?place=liaoning'));
  await box(page).press('Enter');
  await expect(page).toHaveURL(url('/search/?place=liaoning&q=%22new+breakthroughs%22'));
  await expect(found(page)).toHaveText('17 occurrences in 4 meetings');
  await page.goBack();
  await expect(page).toHaveURL(url('/?place=liaoning'));
  await expect(box(page)).toHaveValue('');
});

test('a phrase in quotation marks is that wording; words may stand anywhere in the meeting', async ({
  page,
}) => {
  await openView(page, '/search/?q="breakthroughs new"');
  await expect(page.getByRole('main')).toContainText('No meeting passes these filters.');
  // "new" 11 + 16 + 24 + 4 and "breakthroughs" 3 + 3 + 11 + 1 in the four meetings that have both.
  await openView(page, '/search/?q=breakthroughs new');
  await expect(found(page)).toHaveText('73 occurrences in 4 meetings');
  await expect(page.getByRole('main')).toContainText('Meetings that contain');
});

test('words without quotation marks are told apart, and the phrase is one click away', async ({
  page,
  url,
}) => {
  const main = page.getByRole('main');
  // The corpus has the phrase 14 times.
  await openView(page, '/search/?q=three-year+action');
  await expect(main).toContainText('three-year and action, each by itself:34 occurrences in 4 meetings');
  await expect(main).toContainText(/three-year and action, each by itself: 34 times in 4 of 5 meetings/);
  await main.getByRole('link', { name: 'as a phrase: 14' }).click();
  await expect(page).toHaveURL(url('/search/?q=%22three-year+action%22'));
  await expect(found(page)).toHaveText('14 occurrences in 4 meetings');
  await expect(main).not.toContainText('each by itself');
  // The overview, and the panel of evidence, say the same.
  await openView(page, '/?q=three-year+action');
  await expect(main).toContainText('three-year and action, each by itself: 34 times in 4 of 5 meetings.');
  await main.getByRole('link', { name: 'as a phrase: 14' }).click();
  await expect(page).toHaveURL(url('/?q=%22three-year+action%22'));
  await openView(page, '/search/?q=three-year+action&open=query~all~three-year+action');
  const panel = page.getByRole('dialog', { name: /^Evidence: three-year and action, each by itself/ });
  await panel.getByRole('link', { name: 'as a phrase: 14' }).click();
  await expect(page.getByRole('dialog', { name: /^Evidence: “three-year action”/ })).toContainText(
    '14 occurrences in 4 meetings',
  );
});

test('an operator without a member is refused where it stands', async ({ page }) => {
  for (const [q, said] of [
    ['reform AND', 'at character 8: AND needs a word or a phrase on either side'],
    ['reform NOT', 'at character 8: there is no word to exclude here'],
    ['"a b"~5', 'at character 6: ~ goes with one word'],
  ] as const) {
    await openView(page, `/search/?q=${encodeURIComponent(q)}`);
    await expect(page.getByRole('alert')).toContainText(`The query cannot be read ${said}`);
  }
});

test('a suggestion is chosen by keyboard', async ({ page, url }) => {
  await openView(page, '/');
  await box(page).pressSequentially('hao');
  const option = page.getByRole('listbox').getByRole('option', { name: /^Hao Peng/ });
  await expect(option).toContainText('3 in 3');
  await box(page).press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await box(page).press('Enter');
  await expect(page).toHaveURL(url('/search/?q=%22Hao+Peng%22'));
  await expect(found(page)).toHaveText('3 occurrences in 3 meetings');
  await expect(suggestions(page)).toHaveCount(0);
});

test('Escape closes the suggestions and keeps what was typed', async ({ page }) => {
  await openView(page, '/');
  await box(page).pressSequentially('revit');
  await expect(suggestions(page).first()).toBeVisible();
  await box(page).press('Escape');
  await expect(suggestions(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue('revit');
  await box(page).press('Escape');
  await expect(box(page)).toHaveValue('');
});

test('phrases and meetings are offered too, and a meeting opens', async ({ page, url }) => {
  await openView(page, '/');
  await box(page).pressSequentially('new dev');
  await expect(suggestions(page).filter({ hasText: 'new development pattern' })).toContainText('9 in 4');
  await box(page).fill('plenary');
  const group = page.getByRole('listbox').getByRole('group', { name: 'Meetings' });
  await group.getByRole('option', { name: /2023-03-23$/ }).click();
  await expect(page).toHaveURL(url(meetingPath('2023-03-23')));
});

test('the palette jumps to views, meetings, people, formulations and recent searches', async ({
  page,
  url,
}) => {
  await openView(page, '/search/?q=reform');
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
  const palette = page.getByRole('dialog', { name: 'Go to' });
  const field = palette.getByRole('combobox');
  const go = async (typed: string, option: RegExp, to: string) => {
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await field.fill(typed);
    const first = palette.getByRole('option').first();
    await expect(first).toHaveText(option);
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
    await expect(page).toHaveURL(url(to));
  };
  await go('corp', /^Corpus$/, '/corpus/?q=reform');
  await box(page).focus();
  await go('2023-09', /2023-09-29$/, `${meetingPath('2023-09-29')}?q=reform`);
  await go('reform', /^reform$/, '/search/?q=reform');
  await page.keyboard.press('Control+k');
  await field.fill('li lech');
  await expect(palette.getByRole('group', { name: 'People' }).getByRole('option')).toHaveText('Li Lecheng');
  await field.fill('two est');
  await expect(palette.getByRole('group', { name: 'Formulations' }).getByRole('option').first()).toHaveText(
    /two establishments/i,
  );
  await field.fill('');
  await palette.getByRole('option', { name: /^Forget/ }).click();
  await expect(palette.getByRole('group', { name: 'Recent searches' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
});

test('a misspelt word asks whether another was meant', async ({ page, url }) => {
  await openView(page, '/search/?q=revitalisaton');
  const main = page.getByRole('main');
  await expect(main).toContainText('Did you mean');
  await main.getByRole('link', { name: 'revitalization' }).click();
  await expect(page).toHaveURL(url('/search/?q=revitalization'));
  await expect(found(page)).toHaveText('51 occurrences in 5 meetings');
  await expect(box(page)).toHaveValue('revitalization');
});

test('where nothing is found, the page says so and offers to undo the query', async ({ page, url }) => {
  await openView(page, '/search/?q=xylophone&place=liaoning');
  const main = page.getByRole('main');
  await expect(main).toContainText('No meeting passes these filters.');
  await expect(main.getByRole('button', { name: /Place/ }).last()).toBeVisible();
  await main.getByRole('button', { name: 'Undo the query: 4 meetings' }).click();
  await expect(page).toHaveURL(url('/search/?place=liaoning'));
});

test('a query that cannot be read gives the place and the reason', async ({ page }) => {
  await openView(page, '/search/?q=reform OR');
  await expect(page.getByRole('alert')).toHaveText(/cannot be read at character 8: OR needs/);
});

test('while a query cannot be read, the results of the last one stay whole', async ({ page }) => {
  await openView(page, '/search/?q=reform');
  const main = page.getByRole('main');
  const marks = main.locator('mark');
  const before = await marks.allTextContents();
  expect(before.length).toBeGreaterThan(2);
  const box = page.getByRole('combobox', { name: 'Search the meetings' });
  await box.press('End');
  await box.pressSequentially(' (');
  await expect(main.getByRole('alert')).toHaveText(/cannot be read at character 8: /);
  await expect(marks).toHaveText(before);
  await expect(main.getByRole('heading', { level: 2 }).getByRole('link').first()).toHaveAttribute(
    'href',
    /q=reform$/,
  );
});

test('highlights are as many as the count, in the results and in the readers', async ({ page }) => {
  await openView(page, '/search/?q="new development pattern"&sort=date');
  await expect(found(page)).toHaveText('9 occurrences in 4 meetings');
  const marks = page.getByRole('main').locator('mark');
  await expect(marks).toHaveText(Array(9).fill('new development pattern'));
  const counts = TERM_COUNTS['new development pattern'];
  const held = MEETINGS.flatMap(({ date }, i) => (counts[i] === 0 ? [] : [{ date, count: counts[i] ?? 0 }]));
  const hits = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect(hits).toHaveText(held.map(({ date, count }) => new RegExp(`${date}.*${count} occurrence`)));
  let seen = 0;
  for (const { count } of held) {
    await hits.nth(seen).getByRole('heading').getByRole('link').click();
    await settled(page);
    await expect(page.getByRole('button', { name: `Query ${count}` })).toBeVisible();
    const query = page.getByRole('article', { name: 'Text' }).locator('mark.mark-query');
    await expect(query).toHaveText(Array(count).fill('new development pattern'));
    await page.goBack();
    await settled(page);
    seen += 1;
  }
  expect(sum(held.map(({ count }) => count))).toBe(9);
});

test('a passage opens the reader at its sentence', async ({ page, url }) => {
  await openView(page, '/search/?q="three big articles"');
  await page.getByRole('link', { name: 'p3s4, paragraph 3, sentence 4' }).click();
  await expect(page).toHaveURL(
    (address) =>
      address.href.startsWith(url(`${meetingPath('2023-02-17')}?q=%22three+big+articles%22#p3s4~`)) &&
      /~[0-9a-f]{8}$/.test(address.hash),
  );
  const sentence = page.locator('#p3s4');
  await expect(sentence).toBeInViewport();
  await expect(sentence).toContainText('“three big articles” of structural adjustment');
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    'Unchanged: paragraph 3, sentence 4',
  );
});

test('the order is relevance, newest or oldest first', async ({ page, url }) => {
  await openView(page, '/search/?q=reform');
  const dates = page.getByRole('main').getByText(/^2023-\d\d-\d\d · /);
  const order = page.getByRole('combobox', { name: 'Order' });
  await order.selectOption('oldest first');
  await expect(page).toHaveURL(url('/search/?q=reform&sort=date'));
  await expect(dates).toHaveText([/^2023-02-17/, /^2023-03-02/]);
  await order.selectOption('newest first');
  await expect(dates).toHaveText([/^2023-03-02/, /^2023-02-17/]);
});

test('/ puts the focus into the search box, but is a character in a field', async ({ page }) => {
  await openView(page, '/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await page.getByRole('textbox', { name: 'From' }).focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'From' })).toBeFocused();
});
