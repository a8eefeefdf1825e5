// The trends: any terms, how they are drawn, what they rest on, and which others to look at.
import { parseCsvRecords } from './support/csv';
import { downloadFrom, figureOf, readTable } from './support/figures';
import { countMarks } from './support/marks';
import { sum, TERM_COUNTS } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

test('terms are drawn as dots with their names, each in its own chart on request', async ({ page, url }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/trends/?terms=three-year+action~reform');
  const figure = figureOf(page, 'Keyword trends');
  // Four months with meetings, two terms.
  await expect.poll(() => countMarks(figure, 'series-marks')).toBe(8);
  await expect(figure.locator('svg text', { hasText: 'three-year action' })).toBeVisible();
  await expect(figure).toContainText('20 of 24 months have no meeting: January 2022 to July 2022');
  await figure.getByRole('combobox', { name: 'Terms' }).selectOption('each in its own');
  await expect(page).toHaveURL(url('/trends/?terms=three-year+action~reform&layout=multiples'));
  await expect(figure.locator('.recharts-surface')).toHaveCount(2);
  await page.goBack();
  await expect(figure.locator('.recharts-surface')).toHaveCount(1);
});

test('smoothing and exact intervals are off until asked for, and stand in the address', async ({
  page,
  url,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/trends/?terms=reform&by=quarter');
  const figure = figureOf(page, 'Keyword trends');
  await expect(figure).not.toContainText('the mean over');
  await figure.getByRole('spinbutton', { name: /^Smoothing/ }).fill('1');
  await expect(page).toHaveURL(url('/trends/?by=quarter&terms=reform&smooth=1'));
  await expect(figure).toContainText('the mean over 1 period to each side');
  // Three strokes each: the lower end, the line, the upper end.
  const whiskers = async () => (await countMarks(figure, 'whiskers')) / 3;
  await expect.poll(whiskers).toBe(0);
  await figure.getByRole('checkbox', { name: 'Exact 95% intervals' }).check();
  await expect(page).toHaveURL(url('/trends/?by=quarter&terms=reform&smooth=1&bounds=exact'));
  // One in each of the three quarters with a meeting.
  await expect.poll(whiskers).toBe(3);
  await page.reload();
  await settled(page);
  await expect.poll(whiskers).toBe(3);
});

test('each term shows what it joins, what it rests on, and what its absence says', async ({ page }) => {
  await openView(page, '/trends/?terms=reform*~three-year+action~gross+regional+happiness');
  const table = figureOf(page, 'Terms in all periods').getByRole('table');
  const rows = await readTable(table);
  expect(rows[0]?.[1]).toBe('reform 13, reforms 6');
  expect(rows.map((cells) => cells[2])).toEqual(['19', String(sum(TERM_COUNTS['three-year action'])), '0']);
  expect(rows[2]?.[6]).toBe('0 of 5 meetings; true share at most 45.1%');
  const { text } = await downloadFrom(page, figureOf(page, 'Terms in all periods'), 'CSV');
  expect(parseCsvRecords(text).map(({ count, variants }) => [count, variants])).toEqual([
    ['19', 'reform~reforms'],
    ['14', 'three year action'],
    ['0', ''],
  ]);
  await table
    .getByRole('row', { name: /^gross/ })
    .getByRole('link', { name: '5' })
    .click();
  const panel = page.getByRole('dialog', {
    name: 'Evidence: meetings without “gross regional happiness”, all periods',
  });
  await expect(panel.getByRole('status')).toHaveText('5 meetings');
  await expect(panel.getByRole('listitem')).toHaveCount(5);
});

test('the table says of each rate what it rests on', async ({ page }) => {
  await openView(page, '/trends/?terms=reform&table=keyword-trends');
  const row = figureOf(page, 'Keyword trends').getByRole('row', { name: /^March 2023/ });
  // Eleven in 1,392 tokens of the one meeting, none in the other: 79.0 without the other.
  await expect(row.getByRole('cell').nth(5)).toHaveText('0.0 to 79.0; rests on one meeting');
});

test('what moved and what recurs is one click from the chart', async ({ page }) => {
  await openView(page, '/trends/?terms=reform');
  const movers = figureOf(page, 'What moved most');
  const [first] = await readTable(movers.getByRole('table', { name: 'Risen' }));
  const second = Number(first?.[2]);
  await movers
    .getByRole('table', { name: 'Risen' })
    .getByRole('row')
    .nth(1)
    .getByRole('link', { name: String(second), exact: true })
    .first()
    .click();
  const panel = page.getByRole('dialog', { name: /^Evidence: .*1 January 2023 to 31 December 2023$/ });
  await expect(panel.getByRole('status')).toHaveText(new RegExp(`^${second} occurrences? in `));
  await page.keyboard.press('Escape');
  await movers.getByRole('button', { name: /^Add / }).first().click();
  const terms = figureOf(page, 'Keyword trends').getByRole('list', { name: 'Terms' }).getByRole('listitem');
  await expect(terms).toHaveCount(2);
  await page.getByRole('button', { name: 'Look for them' }).click();
  const phrases = page.getByRole('region', { name: 'Phrases that nobody has named yet' });
  await phrases.getByRole('button', { name: /^Add / }).first().click();
  await expect(terms).toHaveCount(3);
});

test('a dozen terms at most, and filters that empty the view say so', async ({ page }) => {
  const dozen = 'a~b~c~d~e~f~g~h~i~j~k~l';
  await openView(page, `/trends/?terms=${dozen}`);
  await expect(figureOf(page, 'Keyword trends')).toContainText('A dozen terms at most');
  await openView(page, '/trends/?kind=plenary-session&person=hao-peng');
  await expect(page.getByRole('main')).toContainText('No meeting passes these filters.');
});
