// A corpus with a metadata.csv: its further columns are facets, with all that a facet has.
import { writeTabledTexts } from './support/bigCorpora';
import { parseCsvRecords } from './support/csv';
import { downloadFrom, figureOf, readFigureTable } from './support/figures';
import { Guard } from './support/guard';
import { settled } from './support/page';
import { test } from './support/serveCorpus';
import { expect } from './support/test';

test('columns of metadata.csv filter, split, are told, linked and exported', async ({
  browser,
  serveCorpus,
}) => {
  test.setTimeout(120_000);
  const site = await serveCorpus(writeTabledTexts);
  const context = await browser.newContext({ acceptDownloads: true });
  const guard = new Guard(site);
  await guard.watch(context);
  const page = await context.newPage();
  const filters = page.getByRole('region', { name: 'Filters' });
  const held = filters.getByRole('status');
  const chips = page.getByRole('list', { name: 'Active filters' });

  // By mouse: the counts, two values of one column, one of another, each a chip.
  await page.goto(site);
  await settled(page);
  await filters.getByRole('button', { name: 'Party' }).click();
  const menu = page.getByRole('dialog', { name: 'Party' });
  await expect(menu.getByRole('listitem')).toHaveText([/^Green\s*2$/, /^Labour\s*2$/]);
  await menu.getByRole('checkbox', { name: /^Labour/ }).click();
  await expect(page).toHaveURL(`${site}?meta.party=labour`);
  await expect(held).toHaveText('2 of 4 meetings');
  await menu.getByRole('checkbox', { name: /^Green/ }).click();
  await expect(held).toHaveText('3 of 4 meetings');
  await page.getByRole('heading', { level: 1 }).click();
  await filters.getByRole('button', { name: 'newspaper' }).click();
  const papers = page.getByRole('dialog', { name: 'newspaper' });
  await expect(papers.getByRole('listitem')).toHaveText([/^The Post\s*1$/, /^The Times\s*1$/]);
  await papers.getByRole('checkbox', { name: /^The Post/ }).click();
  await expect(page).toHaveURL(`${site}?meta.newspaper=the-post&meta.party=green~labour`);
  await expect(held).toHaveText('1 of 4 meetings');
  await expect(chips.getByRole('button', { name: /^Remove/ })).toHaveText([
    'newspaper: The Post',
    'Party: Green',
    'Party: Labour',
  ]);
  await chips.getByRole('button', { name: 'Remove the filter Party: Green' }).click();
  await expect(page).toHaveURL(`${site}?meta.newspaper=the-post&meta.party=labour`);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${site}?meta.party=green~labour`);
  await expect(held).toHaveText('3 of 4 meetings');

  // From a link: what emptied the view is told and undone column by column, and what nothing has is named.
  await page.goto(`${site}?meta.party=green&meta.newspaper=the-times`);
  await settled(page);
  await expect(page.getByText('No meeting passes these filters.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo the newspaper: 2 meetings' }).first().click();
  await expect(page).toHaveURL(`${site}?meta.party=green`);
  await page.goto(`${site}?meta.party=grey&meta.colour=red&split=meta.colour`);
  await settled(page);
  const notices = page.getByRole('status', { name: 'Notices' });
  await expect(notices).toContainText('Nothing in this corpus has the Party “grey”; it matches no meeting.');
  await expect(notices).toContainText('Nothing in this corpus has the colour “red”; it matches no meeting.');
  await expect(notices).toContainText('This corpus has no column “colour” to split Meeting frequency by.');
  await expect(held).toHaveText('0 of 4 meetings');

  // A search has the same filters.
  await page.goto(`${site}search/?q=reform&meta.party=labour&meta.newspaper=the-times`);
  await settled(page);
  await expect(page.getByText('1 occurrence in 1 meeting')).toBeVisible();

  // Divided by a column, a meeting of several values is counted once; a group opens its meetings.
  await page.goto(`${site}?by=year`);
  await settled(page);
  const frequency = figureOf(page, 'Meeting frequency');
  await frequency.getByRole('combobox', { name: 'Split by' }).selectOption('Party');
  await expect(page).toHaveURL(`${site}?by=year&split=meta.party`);
  expect((await readFigureTable(page, 'Meeting frequency')).map((row) => row.slice(0, 3))).toEqual([
    ['2023', 'Green', '1'],
    ['2023', 'Labour', '1'],
    ['2023', 'several', '1'],
    ['2023', 'unknown', '1'],
  ]);
  const groups = parseCsvRecords((await downloadFrom(page, frequency, 'CSV')).text);
  expect(groups.map(({ group }) => group)).toEqual(['Green', 'Labour', 'several', 'unknown']);
  await frequency
    .getByRole('table')
    .getByRole('row', { name: /Labour/ })
    .getByRole('link')
    .click();
  const evidence = page.getByRole('dialog', { name: /^Evidence: meetings of Party Labour alone/ });
  await expect(evidence.getByRole('status')).toHaveText('1 meeting');
  await expect(evidence.getByRole('link', { name: 'A speech' })).toBeVisible();
  await page.keyboard.press('Escape');

  // In the file of the meetings the columns come after all others; the reader tells them with the rest.
  await page.goto(`${site}?meta.party=labour`);
  await settled(page);
  const list = page.getByRole('region', { name: 'Meetings' });
  const meetings = parseCsvRecords((await downloadFrom(page, list, 'CSV')).text);
  expect(Object.keys(meetings[0] ?? {}).slice(-3)).toEqual(['warnings', 'Party', 'newspaper']);
  expect(meetings.map(({ id, Party, newspaper }) => [id, Party, newspaper])).toEqual([
    ['2023-01-05-a', 'Labour', 'The Times'],
    ['2023-02-10-b', 'Green~Labour', 'The Post'],
  ]);
  await page.goto(`${site}meetings/2023-01-05-a/`);
  await settled(page);
  const facts = page.getByRole('complementary', { name: 'Facts' });
  await expect(facts).toContainText('PartyLabour');
  await expect(facts).toContainText('newspaperThe Times');
  await expect(facts).toContainText('Words ofAnn Example');
  await context.close();
  expect(guard.problems()).toEqual([]);
});
