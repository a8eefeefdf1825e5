// What a page shows before its program has come, and that nothing moves when it comes.
import type { Page } from '@playwright/test';
import { axeInBothThemes, NO_VIOLATION } from './support/axe';
import { EVERY_HOST } from './support/hosts';
import { meetingPath } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const PROGRAM = /\/readout-[^/]*\.js$/;
const LATE = 'The dashboard is taking long to load.';

/** The frame and the heading: their words and where they stand, in whole pixels. */
function places(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const brand = [...document.querySelectorAll('header *')].find(
      ({ children, textContent }) => children.length === 0 && textContent === 'Readout',
    );
    const views = [...(brand?.nextElementSibling?.children ?? [])];
    const heading = document.querySelector('main h1');
    const above =
      heading?.previousElementSibling?.querySelector(':scope > :only-child') ??
      heading?.previousElementSibling;
    const header = document.querySelector('header');
    return [header, brand, ...views, above, heading].map((element, i) => {
      if (element === null || element === undefined) return 'none';
      const range = document.createRange();
      range.selectNodeContents(element);
      const { x, y, width, height } = (i === 0 ? element : range).getBoundingClientRect();
      return [i === 0 ? 'header' : element.textContent, x, y, width, height]
        .map((part) => (typeof part === 'number' ? Math.round(part) : part))
        .join(' ');
    });
  });
}

const PATHS = [
  '/',
  '/search/?q=reform',
  '/trends/',
  '/people/',
  '/people/hao-peng/',
  '/formulations/',
  '/formulations/two-establishments/',
  '/corpus/',
  meetingPath('2023-03-02'),
];

for (const width of [360, 768, 1440]) {
  // One width is enough to see that the files of a sub-path are found.
  const hosts = width === 360 ? EVERY_HOST : {};
  test(`the heading stands where the program will draw it, at ${width} pixels`, hosts, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PATHS) {
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(PROGRAM, async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(`.${path}`);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.getByText('Loading the corpus')).toBeAttached();
      await expect(page.getByText(LATE)).toBeHidden();
      const before = await places(page);
      arrive();
      await expect(page.getByRole('link', { name: 'Readout, the overview' })).toBeVisible();
      await settled(page);
      expect(await places(page), path).toEqual(before);
      await page.unroute(PROGRAM);
    }
  });
}

test('a program that does not come is said', async ({ page, allowConsole }) => {
  allowConsole(/503|dynamically imported module/);
  await page.route(PROGRAM, (route) => route.fulfill({ status: 503, body: 'closed' }));
  await page.goto('./');
  await expect(page.getByText(LATE)).toBeVisible();
  await expect(page.getByText(LATE)).toContainText('Failed to fetch');
  await page.unroute(PROGRAM);
  await openView(page, '/');
  await expect(page.getByText('5 of 5 meetings')).toBeVisible();
});

test('what is slow to come is not taken for a program that does not', async ({ page }) => {
  await page.route(/\/facts-[^/]*\.json/, () => {});
  await page.goto('./');
  await expect(page.getByText(LATE)).toHaveCount(0);
  await expect(page.getByText('Loading the corpus')).toBeAttached();
  await page.unroute(/\/facts-[^/]*\.json/);

  await page.route(/\/texts-[^/]*\.json/, () => {});
  await page.goto(`.${meetingPath('2023-03-02')}`);
  await expect(page.getByRole('link', { name: 'Readout, the overview' })).toBeVisible();
  await page.unroute(/\/texts-[^/]*\.json/);
});

test('before the program comes there is no violation in either theme', async ({ page }) => {
  await page.route(PROGRAM, () => {});
  await page.goto('./search/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  expect(await axeInBothThemes(page)).toEqual(NO_VIOLATION);
  await page.unroute(PROGRAM);
});
