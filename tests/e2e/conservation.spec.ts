// Whatever the filters: table = CSV = chart = evidence panel = concordance, as the browser shows them.
import type { Locator, Page } from '@playwright/test';
import { encodeForAddress } from '../../src/view/addressText';
import { parseCsvRecords } from './support/csv';
import { downloadFrom, type FigureName, figureOf, readFigureTable } from './support/figures';
import { countMarks } from './support/marks';
import { sum } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

/** Unit tests hold the figures to each other under every kind of filter; here what the browser shows of one choice. */
const FILTERS = 'from=2023-02&by=quarter&split=place';
const QUERY = '"(two OR three) establish*" OR reform';
/** Figures of one table whose panel is opened. */
const OPENED = 2;

/** Columns of the file, with the column of the table (from 0; from the end where negative) that shows the same. */
const COLUMNS: Readonly<Partial<Record<FigureName, Readonly<Record<string, number>>>>> = {
  'Meeting frequency': { meetings: -2, tokens: -1 },
  'Keyword trends': { count: 2, tokens: 3, meetings_with_term: 5 },
  'Speaker mentions': { mentions: 2, meetings: 3, presided: 4, spoke: 5, attended: 6, cited: 7 },
  'Hits over time': { occurrences: 1, meetings: 2, tokens: 3 },
  Collocates: { observed: 1, meetings: 5 },
  Dispersion: { occurrences: 1, tokens: 2 },
  'Terms in all periods': { count: 2, meetings_with_term: 5 },
  'Formulation ledger': { occurrences: 6, meetings: 7 },
};

const panelOf = (page: Page) => page.getByRole('dialog', { name: /^Evidence: / });
/** "4 of 5" is 4. */
const numberIn = (cell = '') => Number(/^[\d,]+/.exec(cell)?.[0].replaceAll(',', ''));

/** The table and the file of a figure agree row by row; the file's rows. */
async function compareWithFile(page: Page, name: FigureName) {
  const rows = await readFigureTable(page, name);
  const { text } = await downloadFrom(page, figureOf(page, name), 'CSV');
  const records = parseCsvRecords(text);
  expect(rows, name).toHaveLength(records.length);
  for (const [column, at] of Object.entries(COLUMNS[name] ?? {})) {
    expect(
      rows.map((cells) => numberIn(cells.at(at))),
      `${name}: ${column}`,
    ).toEqual(records.map((record) => Number(record[column])));
  }
  return records;
}

/** Opens figures of the table, spread over it, and compares the panel, its list and its file with each. */
async function openEvidence(page: Page, name: FigureName) {
  const links = figureOf(page, name).getByRole('table').locator('td:not(:first-child) a[href*="open="]');
  const count = await links.count();
  const step = Math.max(1, Math.floor(count / OPENED));
  for (let i = 0; i < count; i += step) {
    const link = links.nth(i);
    const shown = numberIn((await link.textContent()) ?? '');
    const column = await headingOf(link);
    await link.click();
    const panel = panelOf(page);
    const said = (await panel.getByRole('status').textContent()) ?? '';
    const [, occurrences, meetings = occurrences] =
      /^(?:.*, each by itself: )?([\d,]+) (?:occurrences? in ([\d,]+) )?meetings?$/.exec(said) ?? [];
    const countsMeetings = !/^(?:Count|Mentions|Occurrences|Observed)/.test(column);
    const where = `${name}, ${column}, link ${i}: ${said}`;
    expect(numberIn(countsMeetings ? meetings : occurrences), where).toBe(shown);
    await expect(panel.getByRole('listitem'), where).toHaveCount(Math.min(numberIn(occurrences), 50));
    const { text } = await downloadFrom(page, panel, 'CSV');
    const records = parseCsvRecords(text);
    // Of a role, one row a proving sentence; of all else, one a passage or meeting.
    if (!/^(?:Presided|Spoke|Attended|Cited)$/.test(column))
      expect(records, where).toHaveLength(numberIn(occurrences));
    expect(new Set(records.map(({ id }) => id)).size, where).toBe(numberIn(meetings));
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  }
}

async function headingOf(link: Locator): Promise<string> {
  return link.evaluate((element) => {
    const cell = element.closest('td');
    return cell?.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent ?? '';
  });
}

test('the overview conserves its numbers', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, `/?${FILTERS}`);
  const blocks = await countMarks(figureOf(page, 'Meeting frequency'), 'blocks');
  const mentioned = await figureOf(page, 'Speaker mentions').locator('text.mentions').allTextContents();
  await openView(page, `/?${FILTERS}&table=meeting-frequency~keyword-trends~speaker-mentions`);
  const frequency = await compareWithFile(page, 'Meeting frequency');
  await compareWithFile(page, 'Keyword trends');
  const mentions = await compareWithFile(page, 'Speaker mentions');
  expect(blocks).toBe(sum(frequency.map(({ meetings }) => Number(meetings))));
  expect(sum(mentioned.map(Number))).toBe(sum(mentions.map((record) => Number(record.mentions))));
  for (const name of ['Meeting frequency', 'Keyword trends', 'Speaker mentions'] as const) {
    await openEvidence(page, name);
  }
});

test('the trends and the ledger conserve their numbers', async ({ page }) => {
  test.slow();
  for (const [path, name] of [
    ['/trends/', 'Terms in all periods'],
    ['/formulations/', 'Formulation ledger'],
  ] as const) {
    await openView(page, `${path}?${FILTERS}`);
    await compareWithFile(page, name);
    await openEvidence(page, name);
  }
});

test('the search conserves its numbers', async ({ page }) => {
  test.slow();
  const address = `/search/?${FILTERS}&q=${encodeForAddress(QUERY)}&table=hits-over-time~collocates~dispersion&show=kwic`;
  await openView(page, address);
  const found = page.getByRole('main').getByRole('status').filter({ hasText: 'occurrence' });
  const [, total = '', meetings = ''] =
    /^([\d,]+) occurrences? in ([\d,]+)/.exec((await found.textContent()) ?? '') ?? [];
  const over = await compareWithFile(page, 'Hits over time');
  const dispersion = await compareWithFile(page, 'Dispersion');
  await compareWithFile(page, 'Collocates');
  const lines = parseCsvRecords((await downloadFrom(page, figureOf(page, 'Concordance'), 'CSV')).text);
  expect(
    [
      lines.length,
      sum(over.map((record) => Number(record.occurrences))),
      sum(dispersion.map((record) => Number(record.occurrences))),
    ],
    `lines, hits over time and dispersion of ${total}`,
  ).toEqual(Array(3).fill(numberIn(total)));
  expect(
    [
      new Set(lines.map(({ id }) => id)).size,
      sum(over.map((record) => Number(record.meetings))),
      dispersion.filter(({ occurrences }) => occurrences !== '0').length,
    ],
    `meetings of ${meetings}`,
  ).toEqual(Array(3).fill(numberIn(meetings)));
  for (const name of ['Hits over time', 'Collocates', 'Dispersion'] as const) await openEvidence(page, name);
  await openView(page, `/?${FILTERS}&q=${encodeForAddress(QUERY)}`);
  await settled(page);
  await expect(page.getByText(new RegExp(`^${meetings} of 5 meetings$`))).toBeVisible();
});
