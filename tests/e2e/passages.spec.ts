// The reader, exact: links that know their words, quotations, the occurrences of the query, the keyboard.
import type { Page } from '@playwright/test';
import { axeInBothThemes, NO_VIOLATION } from './support/axe';
import { EVERY_HOST } from './support/hosts';
import { meetingPath } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const READER = meetingPath('2023-02-17');
// FNV-1a, worked out apart from the code, of "add color to the whole world" (p2s3) and of
// "we add more color to the world", which no meeting says.
const COLOR = 'f8262214';
const NOWHERE = '3d0cc50a';

const status = (page: Page) => page.getByRole('main').getByRole('status');
const find = (page: Page) => page.getByRole('searchbox', { name: 'Find in this meeting' });
const passage = (page: Page) => page.getByRole('region', { name: 'The passage linked' });
const selected = (page: Page) => page.getByRole('region', { name: 'The words selected' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects the words in a sentence (its id) as a visitor does: in the page, nothing else told. */
async function select(page: Page, sentence: string, words: string): Promise<void> {
  await page.locator(`#${sentence}`).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`no ${wanted} in one piece`);
  }, words);
}

test('a link whose words stand says so, and a sentence links itself with its hash', async ({ page, url }) => {
  await openView(page, READER);
  const link = page.getByRole('link', { name: 'Link to paragraph 2, sentence 3' });
  await link.focus();
  await link.press('Enter');
  await expect(page).toHaveURL(url(`${READER}#p2s3~${COLOR}`));
  await expect(status(page)).toHaveText('Unchanged: paragraph 2, sentence 3');
  await expect(page.locator('#p2s3')).toBeInViewport();
  await passage(page).getByRole('link', { name: 'Close' }).click();
  await expect(page).toHaveURL(url(READER));
  await expect(passage(page)).toHaveCount(0);
});

test('a link whose sentence stands elsewhere goes there and says so', async ({ page }) => {
  await openView(page, `${READER}#p5s1~${COLOR}`);
  await expect(status(page)).toHaveText('Moved from paragraph 5, sentence 1 to paragraph 2, sentence 3');
  await expect(page.locator('#p2s3')).toBeInViewport();
  await expect(page.locator('#p2s3')).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('#p5s1')).toHaveCSS('outline-style', 'none');
});

test('a link whose sentence is gone shows what has changed, and goes nowhere by itself', async ({
  page,
  url,
}) => {
  await openView(page, `${READER}#p2s3~${NOWHERE}~We+add+more+color+to+the+world%21`);
  await expect(status(page)).toContainText('No longer as linked');
  await expect(passage(page).locator('del')).toContainText(['We', 'more']);
  await expect(passage(page).locator('ins')).toContainText(['whole']);
  await expect(page.locator('#p2s3')).toHaveCSS('outline-style', 'none');
  await expect(passage(page).getByRole('button')).toHaveCount(0);
  await passage(page).getByRole('link', { name: 'Go to what stands there now' }).click();
  await expect(page).toHaveURL(url(`${READER}#p2s3~${COLOR}`));
  await expect(status(page)).toHaveText('Unchanged: paragraph 2, sentence 3');
});

test('without the words, with cut words, and past the end, what is known is said', async ({ page }) => {
  await openView(page, `${READER}#p2s3~${NOWHERE}`);
  await expect(status(page)).toContainText('In its place stands now:Add color to the whole world.');
  await openView(page, `${READER}#p2s3~${NOWHERE}~We+add+mo`);
  await expect(status(page)).toContainText('The words in the link are cut off or altered.');
  await openView(page, `${READER}#p99s1~${NOWHERE}`);
  await expect(status(page)).toContainText('Nothing stands in its place now.');
  await openView(page, `${READER}#p99s1`);
  await expect(status(page)).toContainText('which this text does not have');
  await openView(page, `${READER}#p2s3~${NOWHERE.slice(1)}`);
  await expect(status(page)).toContainText('cannot be read');
});

test('an old link without a hash goes to its place', async ({ page }) => {
  await openView(page, `${READER}#p2s3`);
  await expect(status(page)).toHaveText('Paragraph 2, sentence 3');
  await expect(page.locator('#p2s3')).toBeInViewport();
});

test(
  'selected words are copied as a link and as a quotation that opens unchanged',
  EVERY_HOST,
  async ({ page, url, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openView(page, `${READER}?q=reform`);
    await select(page, 'p2s3', 'color to the');
    await selected(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(selected(page)).toContainText('Copied');
    expect(await clipboard(page)).toBe(url(`${READER}#p2s3~${COLOR}`));
    await selected(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(selected(page).getByText('Copied')).toHaveCount(2);
    const quotation = await clipboard(page);
    const link = url(`${READER}#p2s3~${COLOR}~Add+color+to+the+whole+world.`);
    expect(quotation).toMatch(/^“color to the” \(.+, 17 February 2023, \S+, corpus [0-9a-f]{8}\)$/);
    expect(quotation).toContain(`, ${link}, corpus `);
    await page.keyboard.press('Escape');
    await expect(selected(page)).toHaveCount(0);
    await page.goto('about:blank');
    await page.goto(link);
    await settled(page);
    await expect(status(page)).toHaveText('Unchanged: paragraph 2, sentence 3');
    await passage(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(passage(page)).toContainText('Copied');
    expect(await clipboard(page)).toContain('“Add color to the whole world.” (');
  },
);

test('where the browser does not allow copying, the text is there to copy by hand', async ({ page, url }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await openView(page, READER);
  await select(page, 'p2s3', 'whole world');
  await selected(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(selected(page).getByRole('alert')).toContainText('does not allow copying');
  const field = selected(page).getByRole('textbox');
  await expect(field).toHaveValue(url(`${READER}#p2s3~${COLOR}`));
  await field.focus();
  await expect(field).toBeVisible();
});

test('a pointer selects across a highlight, and the words are those of the document', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, `${READER}?q=color`);
  const box = await page.locator('#p2s3').boundingBox();
  if (box === null) throw new Error('no sentence');
  await page.locator('#p2s3').click({ clickCount: 3, position: { x: 5, y: box.height - 8 } });
  await expect(selected(page)).toBeVisible();
  await selected(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(selected(page)).toContainText('Copied');
  expect(await clipboard(page)).toMatch(/Add color to the whole world\.” \(/);
  expect(await clipboard(page)).not.toContain('¶');
});

test('n and p go from one occurrence to the next, round the ends', async ({ page }) => {
  await openView(page, `${READER}?q="new development pattern"`);
  const main = page.getByRole('main');
  await expect(main.getByText('5 here')).toBeVisible();
  const marks = page.getByRole('article', { name: 'Text' }).locator('mark.mark-query');
  await page.keyboard.press('n');
  await expect(main.getByText('1 of 5')).toBeVisible();
  await expect(marks.nth(0)).toBeFocused();
  await expect(marks.nth(0)).toBeInViewport();
  await page.keyboard.press('p');
  await expect(main.getByText('5 of 5')).toBeVisible();
  await expect(marks.nth(4)).toBeFocused();
  await page.keyboard.press('n');
  await expect(marks.nth(0)).toBeFocused();
  const next = main.getByRole('button', { name: 'Next occurrence' });
  await next.click();
  await next.click();
  await expect(main.getByText('3 of 5')).toBeVisible();
  await expect(next).toBeFocused();
  await main.getByRole('button', { name: /^Query/ }).click();
  await expect(marks).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(marks.nth(3)).toBeFocused();
});

test('the strip shows every occurrence and goes to it', async ({ page }) => {
  await openView(page, `${READER}?q="new development pattern"`);
  const strip = page.getByRole('list', { name: 'Where the occurrences are' });
  const cells = strip.getByRole('button');
  const names = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-label') ?? ''));
  expect(names.reduce((sum, name) => sum + Number.parseInt(name, 10), 0)).toBe(5);
  await expect(strip.locator('span')).toHaveCount(5);
  await cells.last().click();
  await expect(page.getByRole('main').getByText('5 of 5')).toBeVisible();
});

test('the field finds within the meeting, in place and without a trail', async ({ page, url }) => {
  await openView(page, READER);
  const before = await page.evaluate(() => history.length);
  await find(page).pressSequentially('new development pattern"');
  await find(page).fill('"new development pattern"');
  await expect(page).toHaveURL(url(`${READER}?q=%22new+development+pattern%22`));
  await expect(find(page)).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(page.getByRole('main').getByText('5 here')).toBeVisible();
  await find(page).press('Enter');
  await expect(page.getByRole('main').getByText('1 of 5')).toBeVisible();
  await find(page).press('Shift+Enter');
  await expect(page.getByRole('main').getByText('5 of 5')).toBeVisible();
  await find(page).fill('xylophone');
  await expect(page.getByRole('main').getByText('Not in this meeting')).toBeVisible();
  await find(page).fill('"open');
  await find(page).fill('reform OR');
  await expect(page.getByRole('main').getByText(/Cannot be read at character \d+/)).toBeVisible();
});

test('? shows the shortcuts, Escape closes them, and none fires in a field', async ({ page }) => {
  await openView(page, READER);
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Next occurrence of the query');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await find(page).focus();
  await page.keyboard.press('?');
  await expect(find(page)).toHaveValue('?');
  await expect(dialog).toHaveCount(0);
});

test('single characters can be switched off, and stay off', async ({ page }) => {
  await openView(page, READER);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('checkbox', { name: /Single characters/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Search the meetings' })).not.toBeFocused();
});

test('j and k move through the results, Enter opens one', async ({ page }) => {
  await openView(page, '/search/?q="new development pattern"&sort=date');
  const results = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
  await page.keyboard.press('j');
  await expect(results.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(results.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page).toHaveURL(new RegExp(READER));
});

test('the bar, the difference, the popup and the shortcuts of the reader are accessible', async ({
  page,
}) => {
  await openView(page, `${READER}?q=new#p5s1~${COLOR}`);
  await page.keyboard.press('n');
  await select(page, 'p2s3', 'color to the whole');
  await expect(selected(page)).toBeVisible();
  expect(await axeInBothThemes(page)).toEqual(NO_VIOLATION);
  await openView(page, `${READER}#p2s3~${NOWHERE}~We+add+more+color+to+the+world%21`);
  await expect(passage(page).locator('ins')).toBeVisible();
  expect(await axeInBothThemes(page)).toEqual(NO_VIOLATION);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeInBothThemes(page)).toEqual(NO_VIOLATION);
});

test('on a narrow screen nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await openView(page, `${READER}?q=new#p2s3~${NOWHERE}~We+add+more+color+to+the+world%21`);
  await page.locator('#p2s3').scrollIntoViewIfNeeded();
  await select(page, 'p2s3', 'whole');
  await expect(selected(page)).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
