import type { Locator, Page } from '@playwright/test';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);
const holdsFocus = (element: Locator) => element.evaluate((node) => node.contains(document.activeElement));

/** Each choice of each facet with the meetings that it leaves. */
const FACETS = [
  [
    'Topic',
    {
      'Revitalization and the three-year action': 5,
      'Development pattern': 3,
      'Industry and technology': 2,
      'Reform and opening up': 2,
      Security: 2,
      Ecology: 0,
      Livelihood: 1,
      'Party building': 3,
      'Central instructions': 5,
      'Public health': 0,
      'Agriculture and the countryside': 0,
    },
    ['Party building', 'topic=party-building'],
  ],
  ['Place', { Liaoning: 4, Heilongjiang: 1 }, ['Heilongjiang', 'place=heilongjiang']],
  [
    'Kind',
    { 'standing committee': 2, 'enlarged standing committee': 1, 'study session': 1, 'plenary session': 1 },
    ['standing committee', 'kind=standing-committee'],
  ],
  [
    'Person',
    { 'Xi Jinping': 5, 'Hao Peng': 3, 'Li Lecheng': 2, 'Hu Yuting': 1, 'Xu Qin': 1 },
    ['Hao Peng', 'person=hao-peng'],
  ],
  ['Role', { Presided: 4, Spoke: 3, Attended: 1, Cited: 5 }, ['Spoke', 'role=spoke']],
] as const;

const held = (page: Page) =>
  page.getByRole('region', { name: 'Filters' }).getByRole('status').filter({ hasText: 'meetings' });
const facetButton = (page: Page, label: string) =>
  page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: new RegExp(`^${label}`) });

test('every facet filters by mouse, with the meetings that each choice leaves', async ({ page, url }) => {
  test.slow();
  await openView(page, '/');
  for (const [label, options, [choice, search]] of FACETS) {
    const { [choice]: left } = options as Readonly<Record<string, number>>;
    const counts = Object.entries(options).map(([name, count]) => new RegExp(`^${name}\\s*${count}$`));
    await facetButton(page, label).click();
    const menu = page.getByRole('dialog', { name: label });
    await expect(menu.getByRole('listitem')).toHaveText(counts);
    await menu.getByRole('checkbox', { name: new RegExp(`^${choice}`) }).click();
    await expect(page).toHaveURL(url(`/?${search}`));
    await expect(held(page)).toHaveText(`${left} of 5 meetings`);
    // A facet's counts leave out its own choice.
    await expect(menu.getByRole('listitem')).toHaveText(counts);
    await page.getByRole('heading', { level: 1 }).click();
    await expect(menu).toHaveCount(0);
    await expect(page.getByRole('table', { name: 'Meetings' }).locator('tbody tr')).toHaveCount(left ?? -1);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(held(page)).toHaveText('5 of 5 meetings');
  }
});

test('every facet filters by keyboard alone, and the focus returns', async ({ page, url }) => {
  test.slow();
  await openView(page, '/');
  await page.getByRole('textbox', { name: 'To' }).focus();
  for (const [label, options, [choice, search]] of FACETS) {
    const { [choice]: left } = options as Readonly<Record<string, number>>;
    const button = facetButton(page, label);
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: label });
    const box = menu.getByRole('checkbox', { name: new RegExp(`^${choice}`) });
    await expect(box).toBeVisible();
    // A key that is quicker than the focus goes to what is behind the menu.
    await expect.poll(() => holdsFocus(menu)).toBe(true);
    for (let i = 0; i < 20 && !(await isFocused(box)); i++) await page.keyboard.press('Tab');
    await expect(box).toBeFocused();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await expect(page).toHaveURL(url(`/?${search}`));
    await expect(held(page)).toHaveText(`${left} of 5 meetings`);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(url('/'));
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test('the counts of a facet obey the other filters', async ({ page }) => {
  await openView(page, '/?kind=study-session');
  await facetButton(page, 'Place').click();
  await expect(page.getByRole('dialog', { name: 'Place' }).getByRole('listitem')).toHaveText([
    /^Liaoning\s*1$/,
    /^Heilongjiang\s*0$/,
  ]);
});

test('a date field takes a year, a month or a day', async ({ page, url }) => {
  await openView(page, '/');
  const from = page.getByRole('textbox', { name: 'From' });
  const to = page.getByRole('textbox', { name: 'To' });
  await to.fill('2022');
  await to.press('Enter');
  await expect(page).toHaveURL(url('/?to=2022'));
  await expect(held(page)).toHaveText('1 of 5 meetings');
  await to.fill('2023-03');
  await from.fill('2023-02-17');
  await from.press('Enter');
  await expect(page).toHaveURL(url('/?from=2023-02-17&to=2023-03'));
  await expect(held(page)).toHaveText('3 of 5 meetings');
  await from.fill('2023-02-18');
  await from.press('Tab');
  await expect(page).toHaveURL(url('/?from=2023-02-18&to=2023-03'));
  await expect(held(page)).toHaveText('2 of 5 meetings');
  await from.fill('');
  await from.press('Enter');
  await expect(page).toHaveURL(url('/?to=2023-03'));
  await expect(held(page)).toHaveText('4 of 5 meetings');
});

test('a date that is none says so and changes nothing', async ({ page, url }) => {
  await openView(page, '/?to=2022');
  const from = page.getByRole('textbox', { name: 'From' });
  for (const wrong of ['2023-02-30', '2023-13', '23', 'March', '2023-2-30']) {
    await from.fill(wrong);
    await from.press('Enter');
    await expect(page.getByRole('alert')).toContainText(`“${wrong}” is no date`);
    await expect(from).toHaveAttribute('aria-invalid', 'true');
    await expect(page).toHaveURL(url('/?to=2022'));
    await expect(held(page)).toHaveText('1 of 5 meetings');
  }
  await from.fill('2022');
  await from.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a date is read as people write it, and the address holds it in one form', async ({ page, url }) => {
  await openView(page, '/?to=2022/8');
  await expect(page).toHaveURL(url('/?to=2022-08'));
  const from = page.getByRole('textbox', { name: 'From' });
  const to = page.getByRole('textbox', { name: 'To' });
  await to.fill('March 2023');
  await to.press('Enter');
  await expect(page).toHaveURL(url('/?to=2023-03'));
  await from.fill('17 Feb 2023');
  await from.press('Enter');
  await expect(page).toHaveURL(url('/?from=2023-02-17&to=2023-03'));
  await expect(from).toHaveValue('2023-02-17');
  await expect(held(page)).toHaveText('3 of 5 meetings');
  await from.fill('2.3.2023');
  await from.press('Enter');
  await expect(page.getByRole('alert')).toContainText(
    '“2.3.2023” may be 2 March 2023 or 3 February 2023. Write 2023-03-02 or 2023-02-03.',
  );
  await expect(page).toHaveURL(url('/?from=2023-02-17&to=2023-03'));
});

test('the months are chosen on the slider by keyboard', async ({ page, url }) => {
  await openView(page, '/');
  const first = page.getByRole('slider', { name: 'First month' });
  const last = page.getByRole('slider', { name: 'Last month' });
  await expect(first).toHaveAttribute('aria-valuetext', 'January 2022');
  await expect(last).toHaveAttribute('aria-valuetext', 'December 2023');
  await first.focus();
  await first.press('ArrowRight');
  await expect(page).toHaveURL(url('/?from=2022-02'));
  await expect(first).toHaveAttribute('aria-valuetext', 'February 2022');
  await expect(first).toBeFocused();
  await first.press('End');
  await expect(page).toHaveURL(url('/?from=2023-12'));
  await expect(held(page)).toHaveText('0 of 5 meetings');
  await expect(first).toBeFocused();
  await first.press('Home');
  await expect(page).toHaveURL(url('/'));
  await last.focus();
  await last.press('ArrowLeft');
  await expect(page).toHaveURL(url('/?to=2023-11'));
  await last.press('Home');
  await expect(page).toHaveURL(url('/?to=2022-01'));
  await last.press('End');
  await expect(page).toHaveURL(url('/'));
});

test('keys on a thumb of the slider are one step, which Back undoes', async ({ page, url }) => {
  await openView(page, '/?place=liaoning');
  const step = () => page.evaluate((): number => history.state.__TSR_index);
  const before = await step();
  const first = page.getByRole('slider', { name: 'First month' });
  const last = page.getByRole('slider', { name: 'Last month' });
  await first.focus();
  for (const month of ['02', '03', '04']) {
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(url(`/?from=2022-${month}&place=liaoning`));
  }
  expect(await step()).toBe(before + 1);
  // The other thumb is another step, and so is a key after Back.
  await last.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(url('/?from=2022-04&to=2023-11&place=liaoning'));
  expect(await step()).toBe(before + 2);
  await page.goBack();
  await expect(page).toHaveURL(url('/?from=2022-04&place=liaoning'));
  await expect(last).toHaveAttribute('aria-valuetext', 'December 2023');
  await last.press('ArrowLeft');
  await expect(page).toHaveURL(url('/?from=2022-04&to=2023-11&place=liaoning'));
  expect(await step()).toBe(before + 2);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(url('/?place=liaoning'));
  await expect(first).toHaveAttribute('aria-valuetext', 'January 2022');
});

test('dragging on the slider makes one history entry, which Back undoes', async ({ page, url }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/?place=liaoning');
  const before = await page.evaluate(() => history.length);
  const last = page.getByRole('slider', { name: 'Last month' });
  const box = await page.getByRole('group', { name: 'Months' }).boundingBox();
  if (box === null) throw new Error('The slider is not on the screen');
  const thumb = await last.locator('..').boundingBox();
  if (thumb === null) throw new Error('The slider has no thumb');
  await page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
  await page.mouse.down();
  for (const part of [0.9, 0.8, 0.7, 0.65]) await page.mouse.move(box.x + box.width * part, thumb.y + 8);
  await expect(page).toHaveURL(url('/?place=liaoning'));
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]to=2023-0[2-5]&place=liaoning$/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await expect(held(page)).not.toHaveText('4 of 5 meetings');
  await page.goBack();
  await expect(page).toHaveURL(url('/?place=liaoning'));
  await expect(held(page)).toHaveText('4 of 5 meetings');
  await expect(last).toHaveAttribute('aria-valuetext', 'December 2023');
});

test('chips name the filters and remove one each; Clear all removes the rest', async ({ page, url }) => {
  await openView(page, '/?from=2023-03&place=liaoning&person=hao-peng~li-lecheng&q=reform');
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('listitem')).toHaveText([
    'From March 2023',
    'Place: Liaoning',
    'Person: Hao Peng',
    'Person: Li Lecheng',
    'Query: reform',
    'Clear all',
  ]);
  await chips.getByRole('button', { name: 'Remove the filter Person: Li Lecheng' }).click();
  await expect(page).toHaveURL(url('/?from=2023-03&place=liaoning&person=hao-peng&q=reform'));
  await chips.getByRole('button', { name: 'Remove the filter Query: reform' }).click();
  await expect(page).toHaveURL(url('/?from=2023-03&place=liaoning&person=hao-peng'));
  await expect(held(page)).toHaveText('2 of 5 meetings');
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(url('/'));
  await expect(held(page)).toHaveText('5 of 5 meetings');
  await expect(chips).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(url('/?from=2023-03&place=liaoning&person=hao-peng'));
});

test('with a person and a role, one chosen person has one chosen role in that meeting', async ({ page }) => {
  const dates = {
    'person=li-lecheng&role=spoke': ['2023-09-29'],
    'person=hao-peng~li-lecheng&role=spoke': ['2023-03-02', '2023-09-29'],
  };
  for (const [search, expected] of Object.entries(dates)) {
    await openView(page, `/?${search}`);
    await expect(page.getByRole('table', { name: 'Meetings' }).locator('tbody td:first-child')).toHaveText(
      expected,
    );
    await expect(held(page)).toHaveText(`${expected.length} of 5 meetings`);
  }
});

test('an empty result says which filter emptied it, and undoes it', async ({ page, url }) => {
  await openView(page, '/?kind=plenary-session&person=hao-peng');
  const main = page.getByRole('main');
  await expect(main).toContainText('No meeting passes these filters.');
  await expect(main.getByRole('button', { name: 'Undo the kind: 3 meetings' })).toBeVisible();
  await main.getByRole('button', { name: 'Undo the person: 1 meeting' }).click();
  await expect(page).toHaveURL(url('/?kind=plenary-session'));
  await expect(held(page)).toHaveText('1 of 5 meetings');
  await page.goBack();
  await main.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(url('/'));
});

test('the filters go along to the other views', async ({ page, url }) => {
  await openView(page, '/?place=heilongjiang');
  const views = page.getByRole('navigation', { name: 'Views' });
  for (const [name, path] of [
    ['Search', '/search/'],
    ['Corpus', '/corpus/'],
    ['Overview', '/'],
  ] as const) {
    await views.getByRole('link', { name }).click();
    await expect(page).toHaveURL(url(`${path}?place=heilongjiang`));
    await settled(page);
    await expect(held(page)).toHaveText('1 of 5 meetings');
  }
});
