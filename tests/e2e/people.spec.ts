import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { parseCsvRecords } from './support/csv';
import { downloadFrom, readTable } from './support/figures';
import { MEETINGS, MENTIONS, meetingPath, sum } from './support/meetings';
import { serveOtherFacts } from './support/otherFacts';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const ROLES = ['presided', 'spoke', 'attended', 'cited'] as const;
const figure = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });
const panel = (page: Page) => page.getByRole('dialog', { name: /^Evidence: / });
const headline = (page: Page) => panel(page).getByRole('status').first();
const rolesOf = (i: number, person: string) =>
  ROLES.filter((role) => (MEETINGS[i]?.[role] as readonly string[] | undefined)?.includes(person));

const OF_LIAONING = 'of 3 meetings of Liaoning that name who took part';

/**
 * What the five readouts say, worked out by hand: last presence, then silence. Of the four in Liaoning, which are one body,
 * that of 23 March names nobody who took part; the one of Heilongjiang is Xu Qin's only one.
 */
const TOTALS = [
  [
    'Hao Peng',
    '3',
    '1',
    '0',
    '0',
    '2023-02-17',
    '2023-09-29',
    '2023-09-29',
    `no present at the last ${OF_LIAONING}`,
  ],
  [
    'Li Lecheng',
    '0',
    '1',
    '1',
    '0',
    '2023-03-02',
    '2023-09-29',
    '2023-09-29',
    `no present at the last ${OF_LIAONING}`,
  ],
  [
    'Hu Yuting',
    '0',
    '0',
    '1',
    '0',
    '2023-03-02',
    '2023-03-02',
    '2023-03-02',
    `in the last one, 211 days ${OF_LIAONING}`,
  ],
  [
    'Xu Qin',
    '1',
    '1',
    '0',
    '0',
    '2022-08-20',
    '2022-08-20',
    '2022-08-20',
    'no present at the one meeting of Heilongjiang standing committee that names who took part',
  ],
  ['Xi Jinping', '0', '0', '0', '5', '2022-08-20', '2023-09-29', 'never', 'only cited'],
];

test('the matrix has a mark for every role in every meeting, and totals beside it', async ({ page }) => {
  await openView(page, '/people/');
  const matrix = figure(page, 'Roles by meeting').getByRole('table', { name: 'Roles by meeting' });
  await expect(matrix.getByRole('columnheader')).toHaveText(['Person', ...MEETINGS.map(({ date }) => date)]);
  const marks = await matrix
    .getByRole('link', { name: /, \d+ \w+ \d{4}$/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  const expected = Object.keys(MENTIONS).flatMap((person) =>
    MEETINGS.flatMap((_, i) => {
      const roles = rolesOf(i, person);
      return roles.length === 0 ? [] : [`${person}, ${roles.join(' and ')}`];
    }),
  );
  expect(marks.map((label) => label.replace(/, \d+ \w+ \d{4}$/, '')).sort()).toEqual(expected.sort());
  const totals = page.getByRole('table', { name: /^Totals of roles/ });
  expect(await readTable(totals)).toEqual(TOTALS);
});

for (const [search, left] of [
  ['', [0, 1, 2, 3, 4]],
  ['place=liaoning&from=2023-03', [2, 3, 4]],
  ['person=hu-yuting', [2]],
] as const) {
  test(`table, CSV and JSON agree under "${search}", filters choosing meetings and not people`, async ({
    page,
  }) => {
    await openView(page, `/people/?table=roles-by-meeting~order-of-names&${search}`);
    const roles = figure(page, 'Roles by meeting');
    const csv = await downloadFrom(page, roles, 'CSV');
    expect(csv.text.startsWith('\uFEFFid,date,person,presided,spoke,attended,cited,unlisted\r\n')).toBe(true);
    const records = parseCsvRecords(csv.text);
    const expected = left.flatMap((i) =>
      Object.keys(MENTIONS)
        .filter((person) => rolesOf(i, person).length > 0)
        .map((person) => ({
          id: MEETINGS[i]?.id,
          date: MEETINGS[i]?.date,
          person,
          ...Object.fromEntries(ROLES.map((role) => [role, rolesOf(i, person).includes(role) ? '1' : '0'])),
          unlisted: '0',
        })),
    );
    const key = (row: object) => JSON.stringify(row);
    expect(records.map(key).sort()).toEqual(expected.map(key).sort());
    const rows = await readTable(roles.getByRole('table', { name: 'Roles by meeting' }));
    expect(rows).toEqual(records.map((record) => Object.values(record)));
    const json = JSON.parse((await downloadFrom(page, roles, 'JSON')).text);
    expect(json.rows).toHaveLength(records.length);

    const order = figure(page, 'Order of names');
    const names = await downloadFrom(page, order, 'CSV');
    expect(names.text.startsWith('\uFEFFid,date,position,person\r\n')).toBe(true);
    expect(parseCsvRecords(names.text).map(({ date, position, person }) => [date, position, person])).toEqual(
      left.flatMap((i) =>
        (MEETINGS[i]?.attended ?? []).map((person, p) => [MEETINGS[i]?.date, String(p + 1), person]),
      ),
    );
  });
}

test('every figure opens what it counts', async ({ page, url }) => {
  await openView(page, '/people/');
  const matrix = figure(page, 'Roles by meeting').getByRole('table', { name: 'Roles by meeting' });
  await matrix.getByRole('link', { name: 'Hao Peng, presided and spoke, 2 March 2023' }).click();
  await expect(panel(page)).toHaveAccessibleName('Evidence: Hao Peng in one meeting');
  await expect(panel(page)).toContainText(
    'Hao Peng, secretary of the provincial party committee, presided over the meeting and delivered a speech.',
  );
  await page.keyboard.press('Escape');
  const row = (name: string) =>
    page.getByRole('table', { name: /^Totals of roles/ }).getByRole('row', { name: new RegExp(`^${name}`) });
  await row('Xi Jinping').getByRole('link', { name: '5' }).click();
  await expect(headline(page)).toHaveText('5 meetings');
  await page.keyboard.press('Escape');
  await row('Hu Yuting').getByRole('link', { name: 'in the last one' }).click();
  await expect(page).toHaveURL(url('/people/?open=silence~all~hu-yuting'));
  await expect(headline(page)).toHaveText('1 meeting');
  await expect(panel(page).getByRole('listitem')).toHaveText([/2023-09-29/]);
  // A link from before: every meeting after a day.
  await openView(page, '/people/?open=later~all~2023-03-02');
  await expect(headline(page)).toHaveText('2 meetings');
});

test('Speaker mentions are the overview’s', async ({ page }) => {
  await openView(page, '/people/?table=speaker-mentions');
  const { text } = await downloadFrom(page, figure(page, 'Speaker mentions'), 'CSV');
  const records = parseCsvRecords(text);
  for (const [person, counts] of Object.entries(MENTIONS)) {
    const own = records.filter((record) => record.person === person);
    expect(sum(own.map(({ mentions }) => Number(mentions)))).toBe(sum(counts));
  }
});

test('a person has a page with a timeline, proofs, mentions, formulations and companions', async ({
  page,
}) => {
  await openView(page, '/people/');
  await figure(page, 'Roles by meeting')
    .getByRole('table', { name: 'Roles by meeting' })
    .getByRole('link', { name: 'Hao Peng', exact: true })
    .click();
  await settled(page);
  await expect(page).toHaveURL(/\/people\/hao-peng\/$/);
  await expect(page).toHaveTitle(/^Hao Peng · /);
  const timeline = page.getByRole('region', { name: 'Appearances' });
  await expect(timeline.getByRole('listitem')).toHaveText([
    /17 February 2023.*Provincial party secretary Hao Peng presided over the meeting\./,
    /2 March 2023.*presided over the meeting and delivered a speech\./,
    /1 meeting without.*29 September 2023.*presided over by Hao Peng/,
  ]);
  const { text } = await downloadFrom(page, timeline, 'CSV');
  expect(parseCsvRecords(text).map(({ date, role }) => [date, role])).toEqual([
    ['2023-02-17', 'presided'],
    ['2023-03-02', 'presided'],
    ['2023-03-02', 'spoke'],
    ['2023-09-29', 'presided'],
  ]);
  await expect(figure(page, 'Mentions over time')).toContainText(
    'Hao Peng is named 3 times in 3 of 5 meetings.',
  );
  const companions = await readTable(page.getByRole('table', { name: 'Appears with' }));
  expect(companions).toEqual([
    ['Li Lecheng', '2', '2'],
    ['Hu Yuting', '1', '1'],
  ]);
  await page.getByRole('table', { name: 'Appears with' }).getByRole('link', { name: '2' }).first().click();
  await expect(panel(page)).toHaveAccessibleName('Evidence: Hao Peng and Li Lecheng present');
  await expect(headline(page)).toHaveText('2 meetings');
  await page.keyboard.press('Escape');
});

test('the formulations of their meetings open exactly what they count', async ({ page }) => {
  await openView(page, '/people/hao-peng/');
  const table = page.getByRole('table', { name: 'Formulations of their meetings' });
  // new breakthroughs: 17 times in all, in four meetings.
  const row = table.getByRole('row', { name: /^new breakthroughs/ });
  const times = await row.getByRole('cell').nth(3).textContent();
  const others = await row.getByRole('cell').nth(4).textContent();
  for (const [column, count] of [
    [3, times],
    [4, others],
  ] as const) {
    await row.getByRole('cell').nth(column).getByRole('link').click();
    await expect(headline(page)).toHaveText(new RegExp(`^${count} occurrences? in \\d meetings?$`));
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  }
});

test('a person whom nobody knows is no blank page', async ({ page, allowConsole }) => {
  allowConsole(/404/);
  await openView(page, '/people/nobody-here/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This corpus has no such person');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText(Object.keys(MENTIONS));
  await page.getByRole('link', { name: 'Xu Qin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xu Qin');
});

test('what the filters empty is said, and undone', async ({ page }) => {
  await openView(page, '/people/hu-yuting/?from=2023-09');
  await expect(page.getByText('Hu Yuting has no role in the one meeting.')).toBeVisible();
  await openView(page, '/people/?kind=plenary-session&person=hao-peng');
  await expect(page.getByText('No meeting passes these filters.')).toBeVisible();
  await page.getByRole('button', { name: /^Undo the kind/ }).click();
  await settled(page);
  await expect(figure(page, 'Roles by meeting')).toBeVisible();
});

test('names that no list has are offered with the lines to paste, and count nowhere', async ({
  page,
  context,
}) => {
  // The seeds name nobody but the listed and the reporters, so two names come with the facts here.
  await serveOtherFacts(page, (facts) => ({
    ...facts,
    unknownNames: { names: ['Cao Zhongyi', 'Li Guoyu'], total: 3 },
  }));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, '/people/');
  const review = page.getByRole('region', { name: 'Names for review' });
  expect(await readTable(review.getByRole('table'))).toEqual([
    ['Cao Zhongyi', 'found 1 time in 1 meeting, not in corpus.json', '{ "name": "Cao Zhongyi" }Copy'],
    ['Li Guoyu', 'found 1 time in 1 meeting, not in corpus.json', '{ "name": "Li Guoyu" }Copy'],
  ]);
  await expect(review).toContainText('1 rarer name');
  await review.getByRole('button', { name: 'Copy the lines of all 2' }).click();
  await expect(review).toContainText('Copied');
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(`[${lines}]`)).toEqual([{ name: 'Cao Zhongyi' }, { name: 'Li Guoyu' }]);
  const { text } = await downloadFrom(page, review, 'CSV');
  expect(text).toBe('\uFEFFname,occurrences,meetings\r\nCao Zhongyi,1,1\r\nLi Guoyu,1,1\r\n');
  await expect(figure(page, 'Roles by meeting').getByText('Cao Zhongyi')).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
  await review.getByRole('link', { name: '1' }).first().click();
  await expect(headline(page)).toHaveText('1 occurrence in 1 meeting');
});

test('a failed load of the texts is said where it matters, and tried again', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/503/);
  await page.route(/\/texts-[^/]*$/, (route) => route.fulfill({ status: 503, body: '' }));
  await openView(page, '/people/hao-peng/');
  const timeline = page.getByRole('region', { name: 'Appearances' });
  await expect(timeline.getByRole('alert')).toContainText('The appearances could not be shown.');
  await page.unroute(/\/texts-[^/]*$/);
  await timeline.getByRole('button', { name: 'Try again' }).click();
  await expect(timeline.getByRole('listitem')).toHaveCount(3);
});

test('the meeting’s facts lead to people, and the overview’s presiders too', async ({ page }) => {
  await openView(page, meetingPath('2023-03-02'));
  const facts = page.getByRole('complementary', { name: 'Facts' });
  await expect(facts).toContainText('Li Lecheng, Hu Yuting');
  await facts.getByRole('link', { name: 'Hu Yuting, attended: their page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hu Yuting');
  await openView(page, '/');
  await page.getByRole('region', { name: 'Meetings' }).getByRole('link', { name: 'Xu Qin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xu Qin');
});
