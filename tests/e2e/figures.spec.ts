import type { Page } from '@playwright/test';
import { parseCsv, parseCsvRecords } from './support/csv';
import {
  downloadFrom,
  FIGURES,
  figureOf,
  readFigureTable,
  readFingerprint,
  readTable,
} from './support/figures';
import { actOnMark, countMarks, marksOf } from './support/marks';
import { MEETINGS, MENTIONS, meetingPath, sum, TERM_COUNTS } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

type Role = 'presided' | 'spoke' | 'attended' | 'cited';

const total = (rows: readonly Readonly<Record<string, string>>[], column: string) =>
  sum(rows.map((row) => Number(row[column])));
const frequencyBlocks = (page: Page) => countMarks(figureOf(page, 'Meeting frequency'), 'blocks');
const blocksByDate = async (page: Page) => {
  await expect.poll(() => frequencyBlocks(page)).toBeGreaterThan(0);
  return marksOf(figureOf(page, 'Meeting frequency'), 'blocks');
};
const numbersOf = (rows: readonly (readonly string[])[], column: number) =>
  rows.map((row) => (row[column] ?? '').replaceAll(',', ''));

const rolesOf = (i: number, role: Role): readonly string[] => MEETINGS[i]?.[role] ?? [];

/** Filters (unit tests have more) with the places of the meetings that they leave, in order of date, and the periods. */
const CASES = [
  ['q=reform', [1, 2], 24],
  ['from=2023&kind=study-session~plenary-session&by=quarter', [3, 4], 4],
] as const;

for (const [search, left, periods] of CASES) {
  test(`chart, sentence, table, CSV and JSON agree under "${search}"`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1440, height: 900 });
    await openView(page, `/?${search}`);
    const of = (counts: readonly number[]) => left.map((i) => counts[i] ?? 0);
    const tokens = sum(of(MEETINGS.map((meeting) => meeting.tokens)));

    await expect(page.getByText(`${left.length} of 5 meetings`, { exact: true })).toBeVisible();
    await expect.poll(() => frequencyBlocks(page)).toBe(left.length);
    const shares = page.getByRole('list', { name: 'Terms' }).getByRole('listitem');
    await expect(shares).toHaveText(
      Object.entries(TERM_COUNTS).map(([term, counts]) => {
        const own = of(counts);
        const meetingsWithTerm = own.filter((count) => count > 0).length;
        return new RegExp(`${term}.*${sum(own)} in ${meetingsWithTerm} of ${left.length}`);
      }),
    );
    const mentioned = await figureOf(page, 'Speaker mentions').locator('text.mentions').allTextContents();
    expect(sum(mentioned.map(Number))).toBe(sum(Object.values(MENTIONS).flatMap((counts) => of(counts))));

    const files = {
      'Meeting frequency': [2, 3],
      'Keyword trends': [2, 3],
      'Speaker mentions': [2, 3, 4, 5, 6, 7],
    } as const;
    const records: Record<string, readonly Readonly<Record<string, string>>[]> = {};
    for (const name of FIGURES) {
      const table = await readFigureTable(page, name);
      const csv = (await downloadFrom(page, figureOf(page, name), 'CSV')).text;
      const json = JSON.parse((await downloadFrom(page, figureOf(page, name), 'JSON')).text);
      const [, ...rows] = parseCsv(csv);
      expect(rows.length % periods).toBe(0);
      for (const column of files[name]) {
        expect(numbersOf(table, column), `${name}, column ${column}`).toEqual(rows.map((row) => row[column]));
      }
      expect(
        json.rows.map((row: object) => Object.values(row).map((cell) => (cell === null ? '' : String(cell)))),
      ).toEqual(rows);
      records[name] = parseCsvRecords(csv);
    }

    const frequency = records['Meeting frequency'] ?? [];
    expect([total(frequency, 'meetings'), total(frequency, 'tokens')]).toEqual([left.length, tokens]);
    const trends = records['Keyword trends'] ?? [];
    for (const [term, counts] of Object.entries(TERM_COUNTS)) {
      const own = trends.filter((row) => row.term === term);
      expect(own).toHaveLength(periods);
      expect([total(own, 'count'), total(own, 'tokens'), total(own, 'meetings')]).toEqual([
        sum(of(counts)),
        tokens,
        left.length,
      ]);
    }
    const mentions = records['Speaker mentions'] ?? [];
    for (const [person, counts] of Object.entries(MENTIONS)) {
      const own = mentions.filter((row) => row.person === person);
      expect(total(own, 'mentions'), person).toBe(sum(of(counts)));
      for (const role of ['presided', 'spoke', 'attended', 'cited'] as const) {
        const meetings = left.filter((i) => rolesOf(i, role).includes(person));
        expect(total(own, role), `${person} ${role}`).toBe(meetings.length);
      }
    }
  });
}

test('the files have the promised form: columns, byte order mark, line ends, the fingerprint in the name', async ({
  page,
  url,
}) => {
  await openView(page, '/?place=liaoning&terms=reform~new breakthroughs');
  const fingerprint = await readFingerprint(page);
  const promised = [
    ['frequency', figureOf(page, 'Meeting frequency'), 'period,group,meetings,tokens', 24 * 4],
    [
      'trends',
      figureOf(page, 'Keyword trends'),
      'period,term,count,tokens,per_10k,meetings,meetings_with_term,share',
      24 * 2,
    ],
    [
      'mentions',
      figureOf(page, 'Speaker mentions'),
      'period,person,mentions,meetings,presided,spoke,attended,cited',
      24 * 4,
    ],
    [
      'meetings',
      page.getByRole('region', { name: 'Meetings' }),
      'id,date,held_on,title,kind,place,presider,tokens,topics,warnings',
      4,
    ],
  ] as const;
  for (const [slug, place, columns, rows] of promised) {
    const csv = await downloadFrom(page, place, 'CSV');
    expect(csv.name).toMatch(new RegExp(`${slug}.*${fingerprint}.*\\.csv$`));
    expect(csv.text.startsWith(`\uFEFF${columns}\r\n`)).toBe(true);
    expect(csv.text.endsWith('\r\n')).toBe(true);
    expect(csv.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(parseCsvRecords(csv.text)).toHaveLength(rows);

    const json = await downloadFrom(page, place, 'JSON');
    expect(json.name).toMatch(new RegExp(`${slug}.*${fingerprint}.*\\.json$`));
    const value = JSON.parse(json.text);
    expect(value).toMatchObject({ fingerprint, query: null, filters: { place: ['liaoning'] } });
    expect(value.link.startsWith(url('/?'))).toBe(true);
    expect(value.link).toContain('terms=reform~new+breakthroughs');
    expect(value.rows).toHaveLength(rows);
  }
  const meetings = parseCsvRecords((await downloadFrom(page, promised[3][1], 'CSV')).text);
  expect(meetings.map(({ id, held_on, presider, warnings }) => [id, held_on, presider, warnings])).toEqual(
    MEETINGS.slice(1).map((meeting) => [
      meeting.id,
      meeting.heldOn,
      meeting.presided.join('~'),
      meeting.warnings.join('~'),
    ]),
  );
});

test('a period without a meeting has no value; a meeting without the term has 0', async ({ page }) => {
  await openView(page, '/?terms=three-year+action');
  const { text } = await downloadFrom(page, figureOf(page, 'Keyword trends'), 'CSV');
  const rows = parseCsvRecords(text);
  expect(rows.map(({ period }) => period)).toEqual(
    ['2022', '2023'].flatMap((year) =>
      Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
    ),
  );
  expect(rows[0]).toMatchObject({ count: '0', tokens: '0', per_10k: '', meetings: '0', share: '' });
  expect(rows[7]).toMatchObject({ count: '0', tokens: '946', per_10k: '0', meetings: '1', share: '0' });
  // March 2023: 1 + 9 in 1392 + 1068 tokens.
  expect(rows[14]).toMatchObject({
    count: '10',
    tokens: '2460',
    meetings: '2',
    meetings_with_term: '2',
    share: '1',
  });
  expect(Number(rows[14]?.per_10k)).toBeCloseTo((10 / 2460) * 10_000, 6);
});

test('the unit changes the chart and the address; the table has all three with their intervals', async ({
  page,
  url,
}) => {
  await openView(page, '/?terms=three-year+action');
  const figure = figureOf(page, 'Keyword trends');
  const unit = figure.getByRole('combobox', { name: 'Show' });
  const dots = () => countMarks(figure, 'series-marks');
  await expect.poll(dots).toBe(4);
  await unit.selectOption('share of meetings');
  await expect(page).toHaveURL(url('/?terms=three-year+action&unit=share'));
  await expect(figure.getByRole('application').getByText('100%', { exact: true }).first()).toBeVisible();
  await unit.selectOption('per 10,000 tokens');
  await expect(page).toHaveURL(url('/?terms=three-year+action&unit=rate'));
  await expect.poll(dots).toBe(4);
  await actOnMark(figure, (await marksOf(figure, 'series-marks'))[2], 'hover');
  await expect(figure.getByText('10 in 2,460 words')).toBeVisible();
  await expect(figure.getByText('40.7 per 10,000 (19.5 to 74.8)')).toBeVisible();
  const table = await readFigureTable(page, 'Keyword trends');
  // Exact Poisson for 10: 4.795 to 18.390; Wilson for 2 of 2: 34% to 100%.
  expect(table[14]).toEqual([
    'March 2023',
    'three-year action',
    '10',
    '2,460',
    '40.7 (19.5 to 74.8)',
    '2 of 2',
    '100% (34 to 100%)',
  ]);
  expect(table[0]?.[4]).toBe('no meeting');
});

test('dots stand where their counts belong, from a zero baseline', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/?terms=three-year+action');
  const figure = figureOf(page, 'Keyword trends');
  await expect.poll(() => countMarks(figure, 'series-marks')).toBe(4);
  const y = (await marksOf(figure, 'series-marks')).map((dot) => dot.y);
  const [zero = 0, , top = 0] = y;
  expect(y.map((at) => ((zero - at) / (zero - top)) * 10).map(Math.round)).toEqual([0, 3, 10, 1]);
});

test('Meeting frequency is divided by kind, by place or not at all', async ({ page, url }) => {
  await openView(page, '/');
  const figure = figureOf(page, 'Meeting frequency');
  const split = figure.getByRole('combobox', { name: 'Split by' });
  const legend = figure.getByRole('listitem');
  await expect(legend).toHaveText([
    'standing committee 2',
    'enlarged standing committee 1',
    'study session 1',
    'plenary session 1',
  ]);
  await split.selectOption('place');
  await expect(page).toHaveURL(url('/?split=place'));
  await expect(legend).toHaveText(['Liaoning 4', 'Heilongjiang 1']);
  await split.selectOption('nothing');
  await expect(page).toHaveURL(url('/?split=none'));
  await expect(legend).toHaveCount(0);
  await expect.poll(() => frequencyBlocks(page)).toBe(5);
  await page.goBack();
  await expect(legend).toHaveText(['Liaoning 4', 'Heilongjiang 1']);
});

test('the period is a day, a week, a month, a quarter or a year', async ({ page, url }) => {
  test.slow();
  await openView(page, '/?split=none');
  const by = page.getByRole('combobox', { name: 'By', exact: true });
  const held = {
    week: ['2022-W33', '2023-W07', '2023-W09', '2023-W12', '2023-W39'],
    quarter: ['2022-Q3', '2023-Q1', '2023-Q3'],
    year: ['2022', '2023'],
    day: MEETINGS.map(({ date }) => date),
  } as const;
  const periods = { week: 105, quarter: 8, year: 2, day: 730 } as const;
  for (const choice of ['week', 'quarter', 'year', 'day'] as const) {
    await by.selectOption(choice);
    await expect(page).toHaveURL(url(`/?by=${choice}&split=none`));
    await settled(page);
    await expect.poll(() => frequencyBlocks(page)).toBe(5);
    const rows = parseCsvRecords((await downloadFrom(page, figureOf(page, 'Meeting frequency'), 'CSV')).text);
    expect(rows.filter(({ meetings }) => meetings !== '0').map(({ period }) => period)).toEqual(held[choice]);
    expect(rows).toHaveLength(periods[choice]);
    expect(total(rows, 'tokens')).toBe(4540);
  }
});

test('terms are added as one types, removed, and set back', async ({ page, url }) => {
  await openView(page, '/');
  const figure = figureOf(page, 'Keyword trends');
  const box = figure.getByRole('combobox', { name: 'Add a term' });
  const terms = figure.getByRole('list', { name: 'Terms' }).getByRole('listitem');
  await box.pressSequentially('new break');
  await page.getByRole('option', { name: /^new breakthroughs formulation/ }).click();
  await expect(terms).toHaveCount(5);
  await expect(terms.last()).toHaveText(/new breakthroughs.*17 in 4 of 5/);
  await expect(box).toHaveValue('');
  await box.fill('Xi Jinping OR Hao Peng');
  await box.press('Enter');
  await expect(terms.last()).toHaveText(/Xi Jinping OR Hao Peng.*31 in 5 of 5/);
  for (const term of Object.keys(TERM_COUNTS))
    await figure.getByRole('button', { name: `Remove ${term}` }).click();
  await expect(page).toHaveURL(url('/?terms=new+breakthroughs~Xi+Jinping+OR+Hao+Peng'));
  await expect(terms).toHaveCount(2);
  await figure.getByRole('button', { name: 'Opening terms' }).click();
  await expect(page).toHaveURL(url('/'));
  await expect(terms).toHaveCount(4);
  await page.goBack();
  await expect(terms).toHaveCount(2);
});

test('a term that cannot be read says why, and the others stay', async ({ page }) => {
  await openView(page, '/?terms=new (reform~reform');
  const figure = figureOf(page, 'Keyword trends');
  const terms = figure.getByRole('list', { name: 'Terms' }).getByRole('listitem');
  await expect(terms.first()).toContainText(/cannot be read: /);
  await expect(terms.last()).toHaveText(/reform.*13 in 2 of 5/);
  await expect.poll(() => countMarks(figure, 'series-marks')).toBe(4);
});

for (const name of FIGURES) {
  test(`figures in the table of ${name} open what they count, and the focus returns`, async ({ page }) => {
    test.slow();
    const slug = name.toLowerCase().replace(' ', '-');
    await openView(page, `/?from=2023-03&table=${slug}`);
    const table = figureOf(page, name).getByRole('table');
    await readTable(table);
    // A person's name leads to the person's page, and is no figure.
    const links = table.getByRole('link', { name: /^\d/ });
    const figures = await links.allTextContents();
    expect(figures.length).toBeGreaterThan(2);
    const panel = page.getByRole('dialog', { name: /^Evidence: / });
    // A few, spread over the table: that each counts what it opens is proved by units.
    const step = Math.ceil(figures.length / 4);
    for (const [i, figure] of figures.entries()) {
      if (i % step !== 0) continue;
      const link = links.nth(i);
      await link.click();
      await expect(panel.getByRole('status')).toHaveText(
        new RegExp(
          `^(${figure} occurrences? in \\d meetings?|\\d+ occurrences? in ${figure} meetings?|${figure} meetings?)$`,
        ),
      );
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(link).toBeFocused();
    }
  });
}

test('a block opens its meeting in the panel and then whole, and Back returns', async ({ page, url }) => {
  await openView(page, '/?split=none');
  await actOnMark(figureOf(page, 'Meeting frequency'), (await blocksByDate(page))[0], 'click');
  await expect(page).toHaveURL(url('/?split=none&open=meetings~2022-08'));
  await page
    .getByRole('dialog', { name: /^Evidence: / })
    .getByRole('listitem')
    .getByRole('link')
    .click();
  await expect(page).toHaveURL((address) => address.href.startsWith(url(meetingPath('2022-08-20'))));
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('inspection in Liaoning');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(url('/?split=none'));
  await expect.poll(() => frequencyBlocks(page)).toBe(5);
});

test('the keyboard goes through a chart mark by mark, each is told, and Enter opens what it counts', async ({
  page,
  url,
}) => {
  await openView(page, '/?terms=three-year+action&split=place');
  const trends = figureOf(page, 'Keyword trends').getByRole('application');
  const mark = trends.getByRole('button');
  await mark.focus();
  await expect(mark).toHaveAccessibleName(/^three-year action, August 2022; 0 in 946 words;.* \(1 of 4\)$/);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(mark).toBeFocused();
  await expect(mark).toHaveAccessibleName(/^three-year action, March 2023; 10 in 2,460 words;.* \(3 of 4\)$/);
  // The reading stands beside it too.
  await expect(trends.locator('..').getByText('40.7 per 10,000 (19.5 to 74.8)')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    url('/?terms=three-year+action&split=place&open=term~2023-03~three-year+action'),
  );
  await expect(page.getByRole('dialog', { name: /^Evidence: / })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(trends.locator(':focus')).toHaveCount(0);
});

test('every mark of the overview can be reached, in one tab stop a chart', async ({ page }) => {
  await openView(page, '/');
  for (const [name, count] of [
    ['Meeting frequency', 5],
    // Four terms in four months, and eleven people and months.
    ['Keyword trends', 16],
    ['Speaker mentions', 11],
  ] as const) {
    const mark = figureOf(page, name).getByRole('application').getByRole('button');
    await expect(mark).toHaveCount(1);
    await mark.focus();
    const told = new Set<string | null>();
    for (let i = 0; i < count; i += 1) {
      await expect(mark).toBeFocused();
      told.add(await mark.getAttribute('aria-label'));
      await page.keyboard.press('ArrowRight');
    }
    expect(told.size, name).toBe(count);
    expect([...told].at(-1)).toContain(`(${count} of ${count})`);
  }
});

test('the legend hides a series, shows it, and shows it alone', async ({ page }) => {
  await openView(page, '/');
  const frequency = figureOf(page, 'Meeting frequency');
  await expect.poll(() => frequencyBlocks(page)).toBe(5);
  const plenary = frequency.getByRole('button', { name: 'plenary session 1' });
  await plenary.click();
  await expect(plenary).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => frequencyBlocks(page)).toBe(4);
  await plenary.click({ modifiers: ['Shift'] });
  await expect.poll(() => frequencyBlocks(page)).toBe(1);
  await plenary.click();
  await expect.poll(() => frequencyBlocks(page)).toBe(5);
  const trends = figureOf(page, 'Keyword trends');
  await trends
    .getByRole('button', { name: 'three-year action', exact: true })
    .click({ modifiers: ['Shift'] });
  await expect.poll(() => countMarks(trends, 'series-marks')).toBe(4);
});

test('a reading stands beside the pointer, inside a window of 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openView(page, '/');
  const trends = figureOf(page, 'Keyword trends');
  await expect.poll(() => countMarks(trends, 'series-marks')).toBe(16);
  const corner = await trends.getByRole('application').boundingBox();
  for (const at of await marksOf(trends, 'series-marks')) {
    await actOnMark(trends, at, 'hover');
    const box = await trends.locator('.recharts-tooltip-wrapper').boundingBox();
    if (box === null || corner === null) throw new Error('There is no reading.');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    const x = corner.x + at.x;
    expect(Math.min(Math.abs(box.x - x), Math.abs(box.x + box.width - x))).toBeLessThan(16);
  }
});

test('a month on a chart filters to it', async ({ page, url }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/');
  // Above the one block of February 2023 is its column alone.
  const block = (await blocksByDate(page))[1];
  if (block === undefined) throw new Error('There is no block');
  await actOnMark(figureOf(page, 'Meeting frequency'), { ...block, y: block.y - block.height }, 'click');
  await expect(page).toHaveURL(url('/?from=2023-02&to=2023-02'));
  await expect(page.getByText('1 of 5 meetings', { exact: true })).toBeVisible();
});
