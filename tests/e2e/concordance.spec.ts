// The concordance and the figures beside it: every occurrence, in order, exported whole, the same number everywhere.
import type { Page } from '@playwright/test';
import { parseCsv, parseCsvRecords } from './support/csv';
import { downloadFrom } from './support/figures';
import { meetingPath, sum, TERM_COUNTS } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const KWIC = '/search/?q=%22new+development+pattern%22&show=kwic';
/** The first word to the right of each line, in order of date. */
const NEXT = ['unswervingly', 'and', 'Starting', 'and', 'Add', 'to', 'and', 'fulfill', 'Liaoning'] as const;

const figure = (page: Page, name: string) => page.getByRole('figure', { name });
const lines = (page: Page) =>
  figure(page, 'Concordance')
    .getByRole('row')
    .filter({ has: page.getByRole('link') });
const found = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'occurrence' });
/** Right contexts that start with these words. */
const startingWith = (words: readonly string[]) => words.map((word) => new RegExp(`^\\P{L}*${word}\\b`, 'u'));
const rights = (page: Page) => lines(page).locator('td:last-child');

test('nine lines in four meetings, in order of date or of the word to the right', async ({ page, url }) => {
  await openView(page, KWIC);
  await expect(found(page)).toHaveText('9 occurrences in 4 meetings');
  await expect(lines(page).locator('mark')).toHaveText(Array(9).fill('new development pattern'));
  await expect(lines(page).getByRole('link')).toHaveText(
    ['2022-08-20', ...Array(5).fill('2023-02-17'), '2023-03-23', '2023-03-23', '2023-09-29'].map(
      (date) => new RegExp(`^${date} p\\d+s\\d+$`),
    ),
  );
  await expect(rights(page)).toHaveText(startingWith(NEXT));
  const sort = figure(page, 'Concordance').getByRole('combobox', { name: 'Sort by' });
  await sort.selectOption('first word to the right');
  await expect(page).toHaveURL(url('/search/?q=%22new+development+pattern%22&sort=r1&show=kwic'));
  const sorted = NEXT.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  await expect(rights(page)).toHaveText(startingWith(sorted));
  await page.goBack();
  await expect(rights(page)).toHaveText(startingWith(NEXT));
});

test('the width of the context is chosen in words', async ({ page }) => {
  await openView(page, KWIC);
  await expect(rights(page).first()).toHaveText(/^, unswervingly follow the path of Chinese-style moderniz/);
  await figure(page, 'Concordance').getByRole('spinbutton', { name: 'Words to each side' }).fill('2');
  await expect(page).toHaveURL(/[?&]context=2(&|$)/);
  await expect(rights(page).first()).toHaveText(', unswervingly follow');
  await expect(lines(page).first().getByRole('cell').nth(1)).toHaveText('into the ');
  await expect(lines(page)).toHaveCount(9);
});

// Unit tests resolve the link of every line.
test('a line leads to its sentence, unchanged', async ({ page }) => {
  await openView(page, KWIC);
  await expect(lines(page)).toHaveCount(9);
  for (const i of [0, 4, 8]) {
    const link = lines(page).nth(i).getByRole('link');
    const [, date, paragraph, sentence] = /^(\S+) p(\d+)s(\d+)$/.exec(await link.innerText()) ?? [];
    await link.click();
    await expect(page).toHaveURL((address) => address.pathname.includes(`/meetings/${date}-`));
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'paragraph' })).toHaveText(
      `Unchanged: paragraph ${paragraph}, sentence ${sentence}`,
    );
    const target = page.locator(`#p${paragraph}s${sentence}`);
    await expect(target).toBeInViewport();
    await expect(target.locator('mark.mark-query').first()).toHaveText('new development pattern');
    await page.goBack();
    await settled(page);
  }
});

test('the files of the figures: columns, rows, and one sum in all', async ({ page, url }) => {
  test.slow();
  await openView(page, KWIC);
  const csvOf = async (name: string) => (await downloadFrom(page, figure(page, name), 'CSV')).text;

  const concordance = await csvOf('Concordance');
  expect(parseCsv(concordance.replace('\uFEFF', ''))[0]).toEqual([
    'id',
    'date',
    'paragraph',
    'sentence',
    'left',
    'node',
    'right',
    'link',
  ]);
  const rows = parseCsvRecords(concordance);
  expect(rows.map(({ node }) => node)).toEqual(Array(9).fill('new development pattern'));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
  expect(rows[0]?.right).toMatch(/^, unswervingly follow the path of/);
  expect(rows[0]?.link?.startsWith(url(meetingPath('2022-08-20')))).toBe(true);
  expect(rows[0]?.link).toMatch(/#p\d+s\d+~[0-9a-f]{8}$/);

  const hits = parseCsvRecords(await csvOf('Hits over time'));
  expect(
    hits
      .filter(({ occurrences }) => occurrences !== '0')
      .map(({ period, occurrences }) => [period, occurrences]),
  ).toEqual([
    ['2022-08', '1'],
    ['2023-02', '5'],
    ['2023-03', '2'],
    ['2023-09', '1'],
  ]);
  expect(sum(hits.map(({ occurrences }) => Number(occurrences)))).toBe(rows.length);

  const dispersion = parseCsvRecords(await csvOf('Dispersion'));
  expect(
    dispersion.map(({ occurrences }) => Number(occurrences)).filter((occurrences) => occurrences > 0),
  ).toEqual(TERM_COUNTS['new development pattern'].filter((count) => count > 0));
  for (const { occurrences, positions = '' } of dispersion) {
    expect(positions.split('~').filter((position) => position !== '')).toHaveLength(Number(occurrences));
  }

  const collocates = await csvOf('Collocates');
  expect(collocates.startsWith('\uFEFFcollocate,observed,expected,log_dice,mi,meetings\r\n')).toBe(true);
  const near = Object.fromEntries(parseCsvRecords(collocates).map((row) => [row.collocate, row]));
  // "into the" four times, "serve and integrate into the" three times, "building a" and "construction of a" twice.
  expect(near.into).toMatchObject({ observed: '4', meetings: '3' });
  expect(near.serve).toMatchObject({ observed: '3', meetings: '2' });
  expect(near.building).toMatchObject({ observed: '2', meetings: '2' });
  expect(near.construction).toMatchObject({ observed: '2', meetings: '1' });
  // "into" occurs 6 times in 4,540 tokens, of which 5 to each side of 9 occurrences are looked at.
  expect(Number(near.into?.expected)).toBeCloseTo((9 * 6 * 10) / 4540, 6);
  expect(near.liaoning).toBeUndefined();
});

test('the figure that a collocate shows is the number of its passages', async ({ page }) => {
  await openView(page, `${KWIC}&table=collocates`);
  const row = figure(page, 'Collocates').getByRole('row', { name: /^serve / });
  await row.getByRole('link', { name: '3', exact: true }).click();
  await expect(page).toHaveURL(/NEAR/);
  const panel = page.getByRole('dialog', { name: /^Evidence: / });
  await expect(panel.getByRole('status')).toHaveText('3 occurrences in 2 meetings');
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(panel.locator('mark')).toHaveText(Array(3).fill('serve'));
});

test('the window of the collocates is chosen', async ({ page }) => {
  await openView(page, `${KWIC}&table=collocates`);
  const collocates = figure(page, 'Collocates');
  // Of "building a new development pattern" a window of one leaves the article, which stands there five times.
  await expect(collocates.getByRole('row', { name: /^building / })).toHaveCount(1);
  await collocates.getByRole('spinbutton', { name: 'Tokens to each side' }).fill('1');
  await expect(page).toHaveURL(/[?&]window=1(&|$)/);
  await expect(collocates.getByRole('row', { name: /^building / })).toHaveCount(0);
  await expect(collocates.getByRole('row', { name: /^a 5 / })).toHaveCount(1);
});

test('a period of Hits over time and a meeting of Dispersion lead to theirs', async ({ page, url }) => {
  await openView(page, `${KWIC}&table=hits-over-time~dispersion`);
  await figure(page, 'Dispersion').getByRole('link', { name: '2023-02-17' }).click();
  await expect(page).toHaveURL((address) => address.pathname.endsWith(meetingPath('2023-02-17')));
  await page.goBack();
  await settled(page);
  await figure(page, 'Hits over time').getByRole('link', { name: 'February 2023' }).click();
  await expect(page).toHaveURL((address) =>
    address.href.startsWith(url('/search/?from=2023-02&to=2023-02&')),
  );
  await expect(found(page)).toHaveText('5 occurrences in 1 meeting');
});

test('the whole language is counted: words of two phrases', async ({ page }) => {
  await openView(page, `/search/?q=${encodeURIComponent('"two establishments" "two maintenances"')}`);
  await expect(found(page)).toHaveText(/in 2 meetings$/);
});
