import { writeManyDocuments, writeOddTexts, writeTwoCenturies } from './support/bigCorpora';
import { downloadFrom, figureOf } from './support/figures';
import { Guard } from './support/guard';
import { settled } from './support/page';
import { test } from './support/serveCorpus';
import { expect } from './support/test';

test('a thousand documents without a corpus.json: overview, search and reader', async ({
  browser,
  serveCorpus,
}) => {
  test.setTimeout(120_000);
  const site = await serveCorpus((folder) => writeManyDocuments(folder, 1000));
  const context = await browser.newContext({ acceptDownloads: true });
  const guard = new Guard(site);
  await guard.watch(context);
  const page = await context.newPage();
  await page.goto(site);
  await settled(page);
  await expect(page.getByText('1,000 of 1,000 meetings', { exact: true })).toBeVisible();
  const list = page.getByRole('region', { name: 'Meetings' });
  await expect(list.locator('tbody tr')).toHaveCount(50);

  // Back from a meeting leads to as many rows as had been opened, and to the same place.
  await list.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(list.locator('tbody tr')).toHaveCount(100);
  const row = list.locator('tbody tr').nth(85);
  await row.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await row.getByRole('link').first().click();
  await expect(page.getByRole('article', { name: 'Text' })).toBeVisible();
  await page.goBack();
  await expect(list.locator('tbody tr')).toHaveCount(100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);

  await list.getByRole('button', { name: /^Show all/ }).click();
  await expect(list.getByText('Of 1,000 meetings only those in sight are on the page')).toBeVisible();
  // In a box of its own, in which only the rows in sight are drawn, down to the last.
  const box = list.getByRole('region', { name: 'All meetings' });
  const table = box.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '1001');
  await expect(box.locator('tr[aria-rowindex="2"]')).toContainText('2000-01-01');
  expect(await box.locator('tbody tr').count()).toBeLessThan(100);
  // Rows are measured as they come into sight, so the end may move on once.
  await expect(async () => {
    await box.press('End');
    await expect(box.locator('tr[aria-rowindex="1001"]')).toContainText('2002-09-26', { timeout: 1000 });
  }).toPass();
  expect(await box.locator('tbody tr').count()).toBeLessThan(100);
  const { text } = await downloadFrom(page, list, 'CSV');
  expect(text.trimEnd().split('\r\n')).toHaveLength(1001);

  const frequency = figureOf(page, 'Meeting frequency');
  await page.getByRole('combobox', { name: 'By', exact: true }).selectOption('day');
  await frequency.getByRole('button', { name: 'Table' }).click();
  const days = frequency.getByRole('table', { name: 'Meeting frequency' });
  await expect(days).toHaveAttribute('aria-rowcount', '1001');
  await expect(days.locator('tr[aria-rowindex="2"]')).toContainText('1 January 2000');
  expect(await days.locator('tbody tr').count()).toBeLessThan(100);
  // Its program is there already when the table comes back.
  await frequency.getByRole('button', { name: 'Chart' }).click();
  await frequency.getByRole('button', { name: 'Table' }).click();
  await expect(days.locator('tr[aria-rowindex="2"]')).toContainText('1 January 2000');

  await page.goto(`${site}search/?q=harvest&sort=date`);
  await settled(page);
  // Every seventh of a thousand, the first included.
  await expect(page.getByText('143 occurrences in 143 meetings')).toBeVisible();
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').nth(1).click();
  await settled(page);
  await expect(page).toHaveURL(`${site}meetings/2000-01-08-day-7/?q=harvest`);
  await expect(
    page.getByRole('article', { name: 'Text' }).locator('mark', { hasText: 'harvest' }),
  ).toHaveCount(1);
  await context.close();
  expect(guard.problems()).toEqual([]);
});

test('a corpus of 230 years goes by year, empty years kept', async ({ browser, serveCorpus }) => {
  test.setTimeout(120_000);
  let written = 0;
  const site = await serveCorpus((folder) => {
    written = writeTwoCenturies(folder);
  });
  const context = await browser.newContext({ acceptDownloads: true });
  const guard = new Guard(site);
  await guard.watch(context);
  const page = await context.newPage();
  await page.goto(`${site}?terms=liberty`);
  await settled(page);
  await expect(page.getByText(`${written} of ${written} meetings`, { exact: true })).toBeVisible();
  const figure = figureOf(page, 'Meeting frequency');
  await expect(figure.getByRole('application').first()).toBeVisible();
  const { text } = await downloadFrom(page, figureOf(page, 'Keyword trends'), 'CSV');
  const rows = text.trimEnd().split('\r\n').slice(1);
  expect(rows).toHaveLength(2019 - 1789 + 1);
  expect(rows.slice(0, 2)).toEqual([
    expect.stringMatching(/^1789,liberty,1,/),
    expect.stringMatching(/^1790,liberty,0,0,,0,0,$/),
  ]);
  await page.getByRole('combobox', { name: 'By', exact: true }).selectOption('day');
  await settled(page);
  await expect(page.getByText('there would be too many periods to show')).toBeVisible();
  await page.goto(`${site}meetings/1789-05-01-address-1789/`);
  await settled(page);
  await expect(page.getByRole('main')).toContainText('1 May 1789');
  await context.close();
  expect(guard.problems()).toEqual([]);
});

test('texts that run from the right, never break, or never end', async ({ browser, serveCorpus }) => {
  const site = await serveCorpus(writeOddTexts);
  const context = await browser.newContext();
  const guard = new Guard(site);
  await guard.watch(context);
  const page = await context.newPage();
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth);

  await page.setViewportSize({ width: 360, height: 700 });
  for (const path of [
    '',
    'search/?q=notice',
    'search/?q=notice&show=kwic',
    'meetings/2023-01-02-word/',
    'corpus/',
  ]) {
    await page.goto(site + path);
    await settled(page);
    expect(await widest(), path).toBeLessThanOrEqual(360);
  }

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site}meetings/2023-01-01-arabic/`);
  const paragraph = page.getByRole('article', { name: 'Text' }).locator('p').first();
  await expect(paragraph).toHaveCSS('direction', 'rtl');
  await page.goto(`${site}search/?q=${encodeURIComponent('الإصلاح')}&show=kwic`);
  const line = page.getByRole('region', { name: 'Lines' }).locator('tr[aria-rowindex="2"]');
  const node = await line.locator('mark').boundingBox();
  const before = await line.getByText('تحدث الوزير عن').boundingBox();
  // What comes before a word stands at its right.
  expect((before?.x ?? 0) + 1).toBeGreaterThan((node?.x ?? 0) + (node?.width ?? 0));

  await page.goto(`${site}meetings/2023-01-03-long/#p1s1990`);
  await expect(page.locator('#p1s1990')).toBeInViewport();
  // All of it is on the page, for the browser's own find and for print, though few sentences are drawn in full.
  const text = page.getByRole('article', { name: 'Text' });
  for (const number of [1, 700, 2000]) await expect(text).toContainText(`Sentence ${number} speaks`);
  expect(await text.locator('[data-sentence]').count()).toBeLessThan(800);
  await page.getByLabel('Find in this meeting').fill('harvest');
  await expect(page.getByText('2,000 here')).toBeVisible();
  await page.getByLabel('Find in this meeting').press('Shift+Enter');
  await expect(page.locator('mark.outline-ink')).toBeInViewport();
  expect(guard.problems()).toEqual([]);
  await context.close();
});
