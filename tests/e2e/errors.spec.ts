import type { Page } from '@playwright/test';
import { FIGURES, figureOf } from './support/figures';
import { EVERY_HOST } from './support/hosts';
import { meetingPath } from './support/meetings';
import { holdTokens, openView, settled } from './support/page';
import { expect, test } from './support/test';

/** Lets the files that match fail until the function it gives is called. */
async function fail(page: Page, pattern: RegExp): Promise<() => Promise<void>> {
  await page.route(pattern, (route) => route.fulfill({ status: 503, body: 'closed' }));
  return () => page.unroute(pattern);
}

const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });

test('without the facts, the page says what failed, and a retry shows the overview', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/503/);
  const mend = await fail(page, /\/facts-[^/]*\.json$/);
  await openView(page, '/');
  await expect(page.getByRole('alert')).toContainText('The corpus could not be shown.');
  await expect(page.getByRole('alert')).toContainText(
    /Could not load facts-[^ ]+\.json: the server answered 503/,
  );
  await mend();
  await retry(page).click();
  await expect(page.getByText('5 of 5 meetings')).toBeVisible();
});

test('something else in place of the facts, and no answer at all, are said too', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/Failed to load|ERR_/);
  await page.route(/\/facts-[^/]*\.json$/, (route) => route.fulfill({ status: 200, body: '<html>' }));
  await openView(page, '/');
  await expect(page.getByRole('alert')).toContainText('the server sent something else under this name');
  await page.unroute(/\/facts-[^/]*\.json$/);
  await page.route(/\/facts-[^/]*\.json$/, (route) => route.abort());
  await retry(page).click();
  await expect(page.getByRole('alert')).toContainText('no answer from the server');
});

test('a file of another build under the same name is never shown, and mended by a retry', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/Failed to load/);
  let isMended = false;
  await page.route(/\/facts-[^/]*\.json$/, async (route) => {
    if (isMended) return route.continue();
    const response = await route.fetch();
    // As many bytes, and one of the title's is another.
    return route.fulfill({ response, body: (await response.text()).replace('Provincial', 'Previncial') });
  });
  await openView(page, '/');
  await expect(page.getByRole('alert')).toContainText('perhaps of another build');
  await expect(page.getByText('Previncial')).toHaveCount(0);
  isMended = true;
  await retry(page).click();
  await expect(page.getByText('5 of 5 meetings')).toBeVisible();
});

test('without the token index, what counts words fails in its own place and can be retried', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/503/);
  const mend = await fail(page, /\/tokens-[^/]*$/);
  await openView(page, '/');
  for (const name of ['Keyword trends', 'Speaker mentions'] as const) {
    await expect(figureOf(page, name).getByRole('alert')).toContainText(
      `The figure “${name}” could not be shown.`,
    );
  }
  await expect(figureOf(page, 'Meeting frequency').getByRole('application').first()).toBeVisible();
  await expect(page.getByRole('table', { name: 'Meetings' }).locator('tbody tr')).toHaveCount(5);
  await mend();
  for (const name of ['Keyword trends', 'Speaker mentions'] as const) {
    await figureOf(page, name).getByRole('button', { name: 'Try again' }).click();
    await expect(figureOf(page, name).getByRole('application').first()).toBeVisible();
  }
});

test('without the texts, the reader says so and can be retried', async ({ page, allowConsole }) => {
  allowConsole(/503/);
  const mend = await fail(page, /\/texts-[^/]*$/);
  await openView(page, meetingPath('2023-09-29'));
  await expect(page.getByRole('alert')).toContainText(/The text of this meeting could not be shown.*texts-/);
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await mend();
  await retry(page).click();
  await expect(page.getByRole('article', { name: 'Text' })).toContainText('regain its former glory');
});

test(
  'without the counting engine, the page says so, and a retry starts it',
  EVERY_HOST,
  async ({ page, allowConsole }) => {
    allowConsole(/503|Failed to load/);
    const mend = await fail(page, /\/worker-[^/]*\.js$/);
    await openView(page, '/');
    await expect(page.getByRole('alert')).toContainText('The counting engine could not start');
    await mend();
    await retry(page).click();
    await expect(page.getByText('5 of 5 meetings')).toBeVisible();
  },
);

test('without the program of a chart, its figure alone fails and its table still works', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/503|Failed to (load|fetch)|dynamically imported/);
  const mend = await fail(page, /\/KeywordTrendsChart-[^/]*\.js$/);
  await openView(page, '/');
  const figure = figureOf(page, 'Keyword trends');
  await expect(figure.getByRole('alert')).toContainText('“Keyword trends” could not be shown.');
  await expect(figureOf(page, 'Speaker mentions').getByRole('application').first()).toBeVisible();
  await figure.getByRole('button', { name: 'Table' }).click();
  await expect(figure.getByRole('table')).toBeVisible();
  await figure.getByRole('button', { name: 'Chart' }).click();
  // It has been asked for again.
  await expect(figure.getByRole('alert')).toBeVisible();
  await mend();
  await figure.getByRole('button', { name: 'Try again' }).click();
  await expect(figure.locator('.recharts-surface').first()).toBeVisible();
});

test(
  'without the program of a view, the frame stays and says so',
  EVERY_HOST,
  async ({ page, context, allowConsole }) => {
    allowConsole(/503|ERR_INTERNET_DISCONNECTED|did not load|Failed to (load|fetch)|dynamically imported/);
    const mend = await fail(page, /\/SearchView-[^/]*\.js$/);
    await openView(page, '/');
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('alert')).toContainText('This view could not be shown.');
    await expect(page.getByRole('alert')).toContainText('Its program did not load.');
    await expect(page.getByRole('main')).toHaveCount(1);
    // A retry while nothing answers keeps the page, and so does another view.
    await context.setOffline(true);
    await retry(page).click();
    await expect(page.getByRole('alert')).toContainText('The site does not answer.');
    expect(await page.evaluate(() => Object.hasOwn(window, 'isSamePage'))).toBe(true);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Overview' }).click();
    await expect(page.getByText('5 of 5 meetings')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('alert')).toBeVisible();
    await context.setOffline(false);
    await mend();
    await retry(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  },
);

test('slow files show that they load, and the headings stay where they are', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const release = await holdTokens(page);
  await page.goto('./');
  await expect(page.getByRole('figure')).toHaveCount(3);
  await expect(figureOf(page, 'Meeting frequency').getByRole('application').first()).toBeVisible();
  for (const name of ['Keyword trends', 'Speaker mentions'] as const) {
    const figure = figureOf(page, name);
    await expect(figure.locator('[aria-busy="true"]')).toBeVisible();
    await expect(figure.getByText(`Loading ${name}`)).toBeAttached();
  }
  const tops = () =>
    Promise.all(
      FIGURES.map(async (name) => (await page.getByRole('heading', { name, exact: true }).boundingBox())?.y),
    );
  const before = await tops();
  release();
  await settled(page);
  expect(await tops()).toEqual(before);
});

test('once a view is there, filters work without the network', async ({
  page,
  context,
  url,
  allowConsole,
}) => {
  allowConsole(/favicon/);
  await openView(page, '/');
  await context.setOffline(true);
  await page.getByRole('textbox', { name: 'To' }).fill('2022');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(url('/?to=2022'));
  await expect(page.getByText('1 of 5 meetings')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Terms' })).toContainText('1 in 1 of 1');
});
