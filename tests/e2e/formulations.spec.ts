// The ledger of formulations, their pages and the candidates; figures worked out from the five texts by hand.
import type { Page } from '@playwright/test';
import { parseCsv, parseCsvRecords } from './support/csv';
import { downloadFrom, readTable } from './support/figures';
import { meetingPath } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const figure = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });
const ledger = (page: Page) => figure(page, 'Formulation ledger');
const rowOf = (page: Page, name: string) =>
  ledger(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
const evidence = (page: Page) => page.getByRole('dialog', { name: /^Evidence: / });

test('the ledger stands in the navigation and has a row for each formulation', async ({ page, url }) => {
  await openView(page, '/');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Formulations' }).click();
  await expect(page).toHaveURL(url('/formulations/'));
  await expect(page).toHaveTitle(/^Formulations · /);
  await settled(page);
  const rows = await readTable(ledger(page).getByRole('table'));
  expect(rows).toHaveLength(44);
  // Of the four meetings in Liaoning, which are one body, the last has few words: most of what it lacks may be chance.
  await expect(ledger(page).getByRole('group', { name: 'Status' }).getByRole('button')).toHaveText([
    /^new\s*2$/,
    /^first seen\s*2$/,
    /^from the start\s*16$/,
    /^gone\s*1$/,
    /^not lately\s*23$/,
    /^returned\s*0$/,
    /^continuing\s*0$/,
    /^absent\s*0$/,
  ]);
  const cells = rowOf(page, 'new development pattern').getByRole('cell');
  await expect(cells).toHaveText([
    /^new development pattern\s*new development paradigm$/,
    // Of its nine uses eight are in Liaoning, from 17 February on.
    /^from the start\s*Liaoning: in its first meeting$/,
    '2022-08-20',
    '2023-09-29',
    '0',
    // 17 February to 23 March.
    /^34 days\s*1 meeting$/,
    '9',
    /^4 of 5\s*80% \(38 to 96%\)\s*1 without$/,
    '',
  ]);
  // In Liaoning 0, 0, 2, 2 in 725, 1,392, 1,068 and 409 words: 2 × 2,117 ÷ 409 = 10.35.
  await expect(rowOf(page, 'high-quality development').getByRole('cell').nth(1)).toHaveText(
    /^new\s*Liaoning: expected 10\.3 in 2 meetings before, found none$/,
  );
});

test('its file has the columns that are a promise', async ({ page }) => {
  await openView(page, '/formulations/');
  const { name, text } = await downloadFrom(page, ledger(page), 'CSV');
  expect(name).toMatch(/^readout-formulations-[0-9a-f]{8}\.csv$/);
  expect(parseCsv(text.replace('\uFEFF', ''))[0]).toEqual([
    'formulation',
    'variants',
    'first_seen',
    'last_seen',
    'occurrences',
    'meetings',
    'share',
    'share_low',
    'share_high',
    'status',
    'body',
    'meetings_before',
    'tokens_before',
    'expected_before',
    'meetings_since',
    'tokens_since',
    'expected_since',
  ]);
  const rows = parseCsvRecords(text);
  expect(rows).toHaveLength(44);
  const neck = rows.find(({ formulation }) => formulation === 'stuck neck');
  expect(neck).toMatchObject({
    variants: 'stuck neck~neck-stuck~stranglehold~bottleneck technologies',
    first_seen: '2023-02-17',
    last_seen: '2023-02-17',
    occurrences: '1',
    meetings: '1',
    share: '0.2',
    status: 'not lately',
    body: 'Liaoning',
    meetings_before: '0',
    tokens_before: '0',
    // In the first meeting of its body, and there alone: no rate.
    expected_before: '0',
    meetings_since: '3',
    tokens_since: '2869',
    expected_since: '',
  });
  // Wilson for 1 of 5.
  expect(Number(neck?.share_low).toFixed(3)).toBe('0.036');
  expect(Number(neck?.share_high).toFixed(3)).toBe('0.624');
});

test('order and status are in the address, and going back undoes them', async ({ page, url }) => {
  await openView(page, '/formulations/');
  await ledger(page).getByRole('button', { name: 'First used' }).click();
  await expect(page).toHaveURL(url('/formulations/?sort=first'));
  await expect(ledger(page).getByRole('columnheader', { name: 'First used' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(ledger(page).locator('tbody tr').first()).toContainText('2022-08-20');
  await ledger(page).getByRole('button', { name: 'First used' }).click();
  await expect(page).toHaveURL(url('/formulations/?sort=-first'));
  await expect(ledger(page).locator('tbody tr').first()).toContainText('2023-03-23');
  await ledger(page).getByRole('button', { name: /^new/ }).click();
  await expect(page).toHaveURL(url('/formulations/?sort=-first&status=new-here'));
  await expect(ledger(page).locator('tbody tr')).toHaveCount(2);
  await page.goBack();
  await expect(ledger(page).locator('tbody tr')).toHaveCount(44);
  await expect(page).toHaveURL(url('/formulations/?sort=-first'));
});

test('in a range: what is new, goes on, is absent, and nothing of a status offers the way out', async ({
  page,
}) => {
  const status = (name: string) => rowOf(page, name).getByRole('cell').nth(1);
  // On 23 March alone.
  await openView(page, '/formulations/?from=2023-03-23&to=2023-03-23');
  await expect(status('new development pattern')).toHaveText(/^continuing\s*used before these meetings too$/);
  await expect(status('high-quality development')).toHaveText(
    /^new\s*expected 10\.3 in 2 meetings before, found none$/,
  );
  await expect(status('stuck neck')).toHaveText('absent');
  // A link from before silences were weighed.
  await openView(page, '/formulations/?status=dropped');
  await expect(ledger(page).locator('tbody tr')).toHaveCount(24);
  await expect(ledger(page).getByRole('button', { name: /^not lately/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await openView(page, '/formulations/?status=returned');
  await expect(ledger(page)).toContainText('No formulation is shown.');
  await ledger(page).getByRole('button', { name: 'Show every status' }).click();
  await expect(ledger(page).locator('tbody tr')).toHaveCount(44);
});

test('each figure opens what it counts', async ({ page }) => {
  await openView(page, '/formulations/');
  const pattern = rowOf(page, 'new development pattern');
  await pattern.getByRole('cell').nth(6).getByRole('link').click();
  await expect(evidence(page).getByRole('status')).toHaveText('9 occurrences in 4 meetings');
  await expect(evidence(page).getByRole('listitem')).toHaveCount(9);
  await page.keyboard.press('Escape');
  await pattern.getByRole('cell').nth(7).getByRole('link').first().click();
  await expect(evidence(page).getByRole('listitem')).toHaveCount(4);
  await page.keyboard.press('Escape');
  await pattern.getByRole('cell').nth(7).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/[?&]open=lacks~all~new-development-pattern$/);
  await expect(evidence(page).getByRole('status')).toHaveText('1 meeting');
  await expect(evidence(page).getByRole('listitem')).toContainText('2023-03-02');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  // The silence: the one meeting after 17 February and before 23 March.
  await pattern.getByRole('cell').nth(5).getByRole('link').click();
  await expect(page.getByText('1 of 5 meetings')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Meetings' }).locator('tbody')).toContainText('2023-03-02');
});

test('places side by side: which was first, and days until the other', async ({ page }) => {
  await openView(page, '/formulations/');
  const places = figure(page, 'Places side by side');
  const rows = await readTable(places.getByRole('table'));
  // 20 August 2022 to 17 February 2023.
  expect(rows.find(([name]) => name === 'new development pattern')).toEqual([
    'new development pattern',
    'Heilongjiang 2022-08-20, 1 of 1 meeting',
    'Liaoning 2023-02-17 181 days later, 3 of 4 meetings',
  ]);
  const csv = parseCsvRecords((await downloadFrom(page, places, 'CSV')).text);
  expect(csv.filter(({ formulation }) => formulation === 'stuck neck')).toEqual([
    {
      formulation: 'stuck neck',
      place: 'Liaoning',
      first_used: '2023-02-17',
      days_after_first: '0',
      meetings: '1',
      meetings_held: '4',
    },
    {
      formulation: 'stuck neck',
      place: 'Heilongjiang',
      first_used: '',
      days_after_first: '',
      meetings: '0',
      meetings_held: '1',
    },
  ]);
});

test('a page: every occurrence, the drift of its words, presiders and companions', async ({ page, url }) => {
  await openView(page, '/formulations/');
  await rowOf(page, 'new development pattern')
    .getByRole('link', { name: 'new development pattern', exact: true })
    .click();
  await expect(page).toHaveURL(url('/formulations/new-development-pattern/'));
  await expect(page).toHaveTitle(/^new development pattern · Formulations · /);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('new development pattern');

  const lines = figure(page, 'Concordance')
    .getByRole('row')
    .filter({ has: page.getByRole('link') });
  await expect(lines.locator('mark')).toHaveText(Array(9).fill('new development pattern'));

  const steps = page.getByRole('region', { name: 'Wording drift' }).locator('ol > li');
  await expect(steps).toHaveCount(4);
  await expect(steps.nth(0)).toContainText('The first meeting that uses it');
  await expect(steps.nth(0)).toContainText('Xu Qin presiding');
  await expect(steps.nth(2)).toContainText('no presider named');
  await expect(steps.nth(2).locator('ins').first()).toBeVisible();
  await expect(steps.nth(2).locator('del').first()).toBeVisible();
  await expect(steps.nth(2)).toContainText(/Compared with\s+2023-02-17 p\d+s\d+/);

  const presiders = await readTable(figure(page, 'Who presided when it was used').getByRole('table'));
  expect(presiders.map((cells) => cells.slice(0, 3))).toEqual([
    ['Hao Peng', '2', '3'],
    ['Xu Qin', '1', '1'],
    ['nobody named', '1', '1'],
  ]);
  const [first] = await readTable(figure(page, 'Formulations that travel with it').getByRole('table'));
  // In all five meetings, so in all four of the pattern's: 14 + log2(8/9).
  expect(first).toEqual(['comprehensive revitalization', '4', '5', '13.83']);
  await figure(page, 'Formulations that travel with it')
    .getByRole('row')
    .nth(1)
    .getByRole('link', { name: '4' })
    .click();
  await expect(evidence(page).getByRole('status')).toHaveText('4 meetings');
});

test('the overview and the reader lead to the page', async ({ page, url }) => {
  await openView(page, '/?from=2023-03');
  const changes = page.getByRole('region', { name: 'Formulations in these meetings' });
  await changes.getByText(/last used here, too little text since to tell$/).click();
  await changes.getByRole('link', { name: 'two establishments', exact: true }).click();
  await expect(page).toHaveURL(url('/formulations/two-establishments/?from=2023-03'));
  await openView(page, meetingPath('2023-02-17'));
  await page
    .getByRole('complementary', { name: 'Facts' })
    .getByRole('link', { name: 'new development pattern' })
    .click();
  await expect(page).toHaveURL(url('/formulations/new-development-pattern/'));
});

test('a formulation that the corpus does not have says what there is', async ({ page, allowConsole }) => {
  allowConsole(/404/);
  await openView(page, '/formulations/no-such-words/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This corpus has no such formulation');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(44);
  await page.getByRole('link', { name: 'See the ledger of all 44' }).click();
  await expect(ledger(page)).toBeVisible();
});

test('candidates are looked for on request, and decided by lines to copy', async ({ page, url }) => {
  await openView(page, '/formulations/');
  await page.getByRole('button', { name: 'Recurring terms' }).click();
  await expect(page).toHaveURL(url('/formulations/?candidates=terms'));
  const candidates = figure(page, 'Candidates');
  await settled(page);
  const rows = await readTable(candidates.getByRole('table'));
  // 24 of its 28 occurrences stand after "General Secretary".
  expect(rows.find(([wording]) => wording === 'general secretary xi jinping')?.slice(2, 4)).toEqual([
    '24',
    '5',
  ]);
  expect(rows.map(([wording]) => wording)).not.toContain('xi jinping');
  await candidates
    .getByRole('button', { name: 'Accept comprehensive revitalization and new breakthroughs', exact: true })
    .click();
  await candidates.getByRole('button', { name: 'Dismiss general secretary xi jinping', exact: true }).click();
  await expect(candidates.getByRole('region', { name: 'Accepted' }).locator('pre')).toHaveText(
    ',\n    { "name": "comprehensive revitalization and new breakthroughs" }',
    { useInnerText: true },
  );
  await expect(candidates.getByRole('region', { name: 'Dismissed' }).locator('pre')).toHaveText(
    /"dismissed": \[\s*"general secretary xi jinping"\s*\],/,
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await candidates
    .getByRole('region', { name: 'Dismissed' })
    .getByRole('button', { name: 'Copy the lines' })
    .click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '  "dismissed": [\n    "general secretary xi jinping"\n  ],',
  );
});

test('filters that leave no meeting, and a status that is none, are said', async ({ page }) => {
  await openView(page, '/formulations/?kind=plenary-session&person=hao-peng&status=gone');
  await expect(page.getByText('No meeting passes these filters.')).toBeVisible();
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText(
    '“status” in the address is left out',
  );
});

test('without the token index the figures say so, and can be retried', async ({ page, allowConsole }) => {
  allowConsole(/503/);
  await page.route(/\/tokens-[^/]*$/, (route) => route.fulfill({ status: 503, body: 'closed' }));
  await openView(page, '/formulations/');
  await expect(ledger(page).getByRole('alert')).toContainText('could not be shown');
  await page.unroute(/\/tokens-[^/]*$/);
  await ledger(page).getByRole('button', { name: 'Try again' }).click();
  await expect(ledger(page).locator('tbody tr')).toHaveCount(44);
});
