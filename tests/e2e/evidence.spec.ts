// The evidence panel: what a figure counts, from the figure and from its address, in as many passages as it says.
import type { Page } from '@playwright/test';
import { parseCsvRecords } from './support/csv';
import { downloadFrom, figureOf, readTable } from './support/figures';
import { actOnMark, countMarks, marksOf } from './support/marks';
import { MEETINGS, MENTIONS, meetingPath, sum, TERM_COUNTS } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const panel = (page: Page) => page.getByRole('dialog', { name: /^Evidence: / });
const headline = (page: Page) => panel(page).getByRole('status');
const passages = (page: Page) => panel(page).getByRole('listitem');
const found = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'occurrence' });

const TABLE = '/?terms=three-year+action&table=keyword-trends';
const OPEN = `${TABLE}&open=term~2023-03~three-year+action`;

test('a figure of a table opens its passages; Escape, the button and Back close, the focus returns', async ({
  page,
  url,
}) => {
  await openView(page, TABLE);
  const table = figureOf(page, 'Keyword trends').getByRole('table');
  await readTable(table);
  const link = table.getByRole('row', { name: /^March 2023/ }).getByRole('link', { name: '10' });
  const close = {
    Escape: () => page.keyboard.press('Escape'),
    button: () => panel(page).getByRole('button', { name: 'Close the evidence' }).click(),
    Back: () => page.goBack(),
  };
  for (const [how, act] of Object.entries(close)) {
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page, how).toHaveURL(url(OPEN));
    await expect(panel(page)).toHaveAccessibleName('Evidence: “three-year action”, March 2023');
    await expect(headline(page)).toHaveText('10 occurrences in 2 meetings');
    await expect(passages(page)).toHaveCount(10);
    await act();
    await expect(panel(page), how).toHaveCount(0);
    await expect(page, how).toHaveURL(url(TABLE));
    await expect(link, how).toBeFocused();
  }
});

test('the panel opens from its address: how many, which, of what', async ({ page }) => {
  await openView(page, OPEN);
  await expect(headline(page)).toHaveText('10 occurrences in 2 meetings');
  await expect(panel(page)).toContainText('Occurrences of “three-year action”.');
  await expect(passages(page).locator('mark')).toHaveText(Array(10).fill(/^three-year action$/i));
  // One in the meeting of the 2nd, nine in that of the 23rd.
  await expect(passages(page).getByRole('link')).toHaveText([
    /^2023-03-02, paragraph \d+, sentence \d+$/,
    ...Array(9).fill(/^2023-03-23, paragraph \d+, sentence \d+$/),
  ]);
  await passages(page).getByRole('link').first().click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL((address) => address.pathname.endsWith(meetingPath('2023-03-02')));
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Unchanged');
});

/** What is opened, the file's rows, and how the panel says their number. */
const CASES = [
  ['', 'term~all~three-year+action', sum(TERM_COUNTS['three-year action']), '14 occurrences in 4 meetings'],
  ['', 'person~all~xi-jinping', sum(MENTIONS['Xi Jinping']), '28 occurrences in 5 meetings'],
  ['place=liaoning', 'person~2023-03~hao-peng', 1, '1 occurrence in 1 meeting'],
  ['place=liaoning', 'term~2023-Q1~new+development+pattern', 7, '7 occurrences in 2 meetings'],
] as const;

test('the file has as many rows as the panel says, and the search finds as many', async ({ page, url }) => {
  test.slow();
  for (const [filters, open, rows, said] of CASES) {
    await openView(page, `/?${filters}&open=${open}`);
    await expect(headline(page), open).toHaveText(said);
    const { text } = await downloadFrom(page, panel(page), 'CSV');
    const records = parseCsvRecords(text);
    expect(records, open).toHaveLength(rows);
    expect(new Set(records.map(({ id }) => id)).size, open).toBe(Number(/in (\d+)/.exec(said)?.[1]));
    for (const { link } of records) expect(link?.startsWith(url('/meetings/'))).toBe(true);
    await panel(page).getByRole('link', { name: 'Open in search' }).click();
    await expect(panel(page)).toHaveCount(0);
    await settled(page);
    await expect(page).toHaveURL(/\/search\/\?.*show=kwic/);
    await expect(found(page), open).toHaveText(said);
  }
});

test('meetings are listed, in as many rows of the file, and filter the overview', async ({ page, url }) => {
  await openView(page, '/?open=role~all~hao-peng~presided');
  const presided = MEETINGS.filter((meeting) => (meeting.presided as readonly string[]).includes('Hao Peng'));
  await expect(panel(page)).toHaveAccessibleName('Evidence: Hao Peng presided, all periods');
  await expect(headline(page)).toHaveText('3 meetings');
  await expect(passages(page)).toHaveText(presided.map(({ date }) => new RegExp(date)));
  const { text } = await downloadFrom(page, panel(page), 'CSV');
  expect(parseCsvRecords(text).map(({ id }) => id)).toEqual(presided.map(({ id }) => id));
  await panel(page).getByRole('link', { name: 'Filter the overview to these' }).click();
  await expect(page).toHaveURL(url('/?person=hao-peng&role=presided'));
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByText('3 of 5 meetings', { exact: true })).toBeVisible();
});

test('marks of charts open what they count', async ({ page, url }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/?terms=three-year+action');
  const trends = figureOf(page, 'Keyword trends');
  await expect.poll(() => countMarks(trends, 'series-marks')).toBeGreaterThan(1);
  await actOnMark(trends, (await marksOf(trends, 'series-marks'))[1], 'click');
  await expect(page).toHaveURL(url('/?terms=three-year+action&open=term~2023-02~three-year+action'));
  await expect(headline(page)).toHaveText('3 occurrences in 1 meeting');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  const figures = figureOf(page, 'Speaker mentions').locator('text.mentions');
  await figures.filter({ hasText: /^12$/ }).click({ force: true });
  await expect(page).toHaveURL(url('/?terms=three-year+action&open=person~2023-03~xi-jinping'));
  await expect(headline(page)).toHaveText('12 occurrences in 2 meetings');
});

test('a block of Meeting frequency opens the meetings that it is one of', async ({ page, url }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/?split=place');
  const frequency = figureOf(page, 'Meeting frequency');
  await expect.poll(() => countMarks(frequency, 'blocks')).toBe(5);
  const [, second] = await marksOf(frequency, 'blocks');
  await actOnMark(frequency, second, 'click');
  await expect(page).toHaveURL(url('/?split=place&open=meetings~2023-02~place~liaoning'));
  await expect(headline(page)).toHaveText('1 meeting');
});

test('a role opens the sentences that prove it', async ({ page, url }) => {
  await openView(page, '/?open=role~2023-03~li-lecheng~attended');
  await expect(headline(page)).toHaveText('1 meeting');
  await expect(passages(page)).toContainText('Li Lecheng');
  await panel(page)
    .getByRole('link', { name: /^“.*Li Lecheng.*”$/ })
    .click();
  await expect(page).toHaveURL(
    (address) =>
      address.href.startsWith(url(meetingPath('2023-03-02'))) && /#p\d+s\d+~[0-9a-f]{8}$/.test(address.hash),
  );
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Unchanged');
});

test('beside a query filter the panel counts within it, and opens in search with both', async ({ page }) => {
  await openView(page, '/?q=maintenances&open=term~all~reform');
  // "maintenances" stands in the meetings of 2 and 23 March, "reform" in the first of them, eleven times.
  await expect(headline(page)).toHaveText('11 occurrences in 1 meeting');
  await panel(page)
    .getByRole('link', { name: /^Open in search/ })
    .click();
  await expect(panel(page)).toHaveCount(0);
  await settled(page);
  await expect(found(page)).toContainText('in 1 meeting');
});

test('the figures of a search open what they count', async ({ page, url }) => {
  test.slow();
  await openView(page, '/search/?q=reform*&table=hits-over-time~collocates~dispersion');
  const check = async (figure: 'Hits over time' | 'Collocates' | 'Dispersion', column: number) => {
    const rows = await readTable(figureOf(page, figure).getByRole('table'));
    const row = rows.findIndex((cells) => cells[column] !== '0');
    const count = rows[row]?.[column] ?? '';
    await figureOf(page, figure)
      .getByRole('row')
      .nth(row + 1)
      .getByRole('link', { name: count, exact: true })
      .first()
      .click();
    await expect(headline(page), figure).toHaveText(new RegExp(`^${count} occurrences? in \\d+ meetings?$`));
    const { text } = await downloadFrom(page, panel(page), 'CSV');
    expect(parseCsvRecords(text), figure).toHaveLength(Number(count));
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  };
  await check('Hits over time', 1);
  await check('Collocates', 1);
  await check('Dispersion', 1);
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: /^\d+$/ }).first().click();
  await expect(page).toHaveURL(
    (address) => address.href.startsWith(url('/search/')) && address.search.includes('open=meeting~'),
  );
  await expect(headline(page)).toHaveText(/^\d+ occurrences in 1 meeting$/);
});

test('an address of no figure opens no panel and says so', async ({ page }) => {
  await openView(page, '/?open=nonsense');
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('nonsense');
  await expect(panel(page)).toHaveCount(0);
});

test('under a filter of another person, a role’s figure still opens as many meetings as it says', async ({
  page,
}) => {
  // In March 2023 Xi Jinping is cited in two meetings, Hao Peng presided at one of them.
  await openView(page, '/?person=hao-peng&role=presided&table=speaker-mentions');
  const row = figureOf(page, 'Speaker mentions').getByRole('row', { name: /^March 2023 Xi Jinping/ });
  const cited = row.getByRole('cell').last();
  await expect(cited).toHaveText('1');
  await cited.getByRole('link').click();
  await expect(headline(page)).toHaveText('1 meeting');
  await expect(passages(page)).toContainText(/“.*Xi Jinping.*”/);
  // No filters can say both, so nothing offers to set them.
  await expect(panel(page).getByRole('link', { name: 'Filter the overview to these' })).toHaveCount(0);
});
