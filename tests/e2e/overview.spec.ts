import { FIGURES, figureOf, readFigureTable, readTable } from './support/figures';
import { MEETINGS, meetingPath } from './support/meetings';
import { openView } from './support/page';
import { expect, test } from './support/test';

test('the overview says what the corpus is, under one heading', async ({ page }) => {
  await openView(page, '/');
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Provincial committee readouts, 2022-2023',
  );
  const line = page.getByRole('main').getByText('5 meetings · ');
  for (const part of ['4,540', 'Liaoning 4', 'Heilongjiang 1', '20 August 2022', '29 September 2023']) {
    await expect(line).toContainText(part);
  }
  await expect(page).toHaveTitle('Provincial committee readouts, 2022-2023');
});

test('three figures have their names and say in a sentence what they show', async ({ page }) => {
  await openView(page, '/');
  await expect(page.getByRole('figure')).toHaveCount(3);
  const said = {
    'Meeting frequency': /March 2023: 2 of 5 meetings/,
    'Keyword trends': /“comprehensive revitalization” occurs 20 times in all 5 meetings/,
    'Speaker mentions': /Xi Jinping is named 28 times in all 5 meetings/,
  } as const;
  for (const name of FIGURES) {
    const figure = figureOf(page, name);
    await expect(figure.getByRole('heading', { name })).toBeVisible();
    await expect(figure.getByRole('paragraph').filter({ hasText: said[name] })).toBeVisible();
    await expect(figure.getByRole('application', { name: `${name}: the arrow keys` })).toBeVisible();
    await expect(figure.getByRole('button', { name: 'Chart' })).toHaveAttribute('aria-pressed', 'true');
    await expect(figure.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'false');
    await expect(figure.getByRole('button', { name: 'Download' })).toBeVisible();
  }
  const terms = figureOf(page, 'Keyword trends').getByRole('list', { name: 'Terms' }).getByRole('listitem');
  await expect(terms).toHaveText([
    /three-year action.*14 in 4 of 5/,
    /new development pattern.*9 in 4 of 5/,
    /comprehensive revitalization.*20 in 5 of 5/,
    /high-quality development.*5 in 3 of 5/,
  ]);
});

test('the five meetings are listed with their facts', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/');
  const rows = await readTable(page.getByRole('table', { name: 'Meetings' }));
  expect(
    rows.map(([date, , kind, place, presider, tokens]) => [date, kind, place, presider, tokens]),
  ).toEqual(
    MEETINGS.map(({ date, kind, place, presided, tokens }) => [
      date,
      kind,
      place,
      presided.join(', ') || 'not named',
      tokens.toLocaleString('en-GB'),
    ]),
  );
  expect(rows.map((row) => row.at(-1))).toEqual([
    expect.stringMatching(/held on another day.*the title names another place/),
    'unbalanced quotation marks',
    '',
    'ends in mid-sentence',
    '',
  ]);
});

test('the list sorts by any column, and the address says how', async ({ page, url }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/');
  const table = page.getByRole('table', { name: 'Meetings' });
  const heading = (name: string) => table.getByRole('columnheader', { name });
  const dates = async () => (await readTable(table)).map(([date]) => date);

  await heading('Tokens').getByRole('button').click();
  await expect(page).toHaveURL(url('/?sort=tokens'));
  await expect(heading('Tokens')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(dates).toEqual(['2023-09-29', '2023-02-17', '2022-08-20', '2023-03-23', '2023-03-02']);

  await heading('Tokens').getByRole('button').click();
  await expect(page).toHaveURL(url('/?sort=-tokens'));
  await expect(heading('Tokens')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(dates).toEqual(['2023-03-02', '2023-03-23', '2022-08-20', '2023-02-17', '2023-09-29']);

  await page.goBack();
  await expect(page).toHaveURL(url('/?sort=tokens'));
  await heading('Date').getByRole('button').click();
  await expect(page).toHaveURL(url('/'));
  await expect(heading('Date')).toHaveAttribute('aria-sort', 'ascending');
  await heading('Date').getByRole('button').click();
  await expect(page).toHaveURL(url('/?sort=-date'));
  await expect.poll(dates).toEqual(MEETINGS.map(({ date }) => date).toReversed());
});

test('months without a meeting are in the tables: all 24 of the two years', async ({ page }) => {
  await openView(page, '/?split=none&table=meeting-frequency');
  const held = await readTable(figureOf(page, 'Meeting frequency').getByRole('table'));
  expect(held.map(([period, meetings]) => [period, meetings])).toEqual([
    ['August 2022', '1'],
    ['February 2023', '1'],
    ['March 2023', '2'],
    ['September 2023', '1'],
  ]);
  const all = await readFigureTable(page, 'Meeting frequency');
  const names = 'January February March April May June July August September October November December';
  expect(all.map(([period]) => period)).toEqual(
    ['2022', '2023'].flatMap((year) => names.split(' ').map((month) => `${month} ${year}`)),
  );
});

test('what is new and what is gone agrees with the dates chosen, and has its evidence', async ({
  page,
  url,
}) => {
  const changes = page.getByRole('region', { name: 'Formulations in these meetings' });
  const heading = (name: RegExp) => changes.getByRole('heading', { name });
  await openView(page, '/');
  await expect(heading(/^New here/)).toHaveText(/2$/);
  await expect(heading(/^Gone since/)).toHaveText(/1$/);
  await expect(changes).toContainText('Liaoning: expected 10.3 in 2 meetings before, found none');

  await openView(page, '/?from=2023-03-02&to=2023-03-02');
  await expect(heading(/^New here/)).toHaveText(/0$/);
  await expect(changes).toContainText(
    /None can be called new: of \d+ the text before is too little to tell\./,
  );
  await changes.getByText(/first seen here, too little text before to tell$/).click();
  const first = changes.getByRole('listitem').filter({ hasText: 'Chinese-style modernization' }).first();
  // 4 in 1,477 words after it, 725 before: 1.96.
  await expect(first).toContainText('too little text to tell: expected 1.9 in 1 meeting before, found none');
  await first.getByRole('link', { name: '2023-03-02' }).click();
  await expect(page).toHaveURL((address) => address.href.startsWith(url(meetingPath('2023-03-02'))));
  await expect(
    page.getByRole('article', { name: 'Text' }).locator('mark', { hasText: 'modernization' }),
  ).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Query 1' })).toBeVisible();
});

test('the first screen at 1440 by 900 shows the filters and all three charts, which share their lines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, '/');
  const shown = [
    page.getByRole('region', { name: 'Filters' }),
    ...FIGURES.map((name) => figureOf(page, name).getByRole('application').first()),
  ];
  for (const part of shown) {
    const box = await part.boundingBox();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 1000)).toBeLessThanOrEqual(900);
  }
  const lines = await Promise.all(
    FIGURES.map(async (name) => {
      const axis = figureOf(page, name).locator('.recharts-yAxis line.recharts-cartesian-axis-line');
      return axis.evaluate((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        return [Math.round(top), Math.round(bottom)];
      });
    }),
  );
  expect(lines).toEqual([lines[0], lines[0], lines[0]]);
});
