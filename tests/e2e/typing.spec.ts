// What is typed on the search view is shown in the frame of its key; the address, and all that hangs on it, follows.
import type { Page } from '@playwright/test';
import { holdTokens, openView, settled } from './support/page';
import { expect, test } from './support/test';

type Held = typeof globalThis & { heldSearches: (() => void)[] | null };

const box = (page: Page) => page.getByRole('combobox', { name: 'Search the meetings' });
const main = (page: Page) => page.getByRole('main');

interface Frame {
  /** What the page says, and the query in its address, when the frame begins to be drawn. */
  readonly text: string;
  readonly query: string | null;
  /** The marked words of the hits, and whether the figure of the lines or hits over time says that it is old. */
  readonly marks: readonly string[];
  readonly isBusy: boolean;
}

/**
 * Puts texts into the box, as a key does each, then sends it, goes Back or clicks on what is said, a frame after each other, so
 * before the address has followed; gives the next frames.
 */
function typeForFrames(
  page: Page,
  texts: readonly string[],
  frames = 1,
  then: 'send' | 'back' | { readonly click: string } | null = null,
): Promise<readonly Frame[]> {
  return box(page).evaluate(
    async (input, asked) => {
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const acts = asked.texts.map((text) => () => {
        setValue?.call(input, text);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      const { then } = asked;
      if (then === 'send') acts.push(() => input.closest('form')?.requestSubmit());
      else if (then === 'back') acts.push(() => history.back());
      else if (then !== null) acts.push(() => document.querySelector<HTMLElement>(then.click)?.click());
      for (const [i, act] of acts.entries()) {
        if (i > 0) await new Promise(requestAnimationFrame);
        act();
      }
      const seen = [];
      while (seen.length < asked.frames) {
        await new Promise(requestAnimationFrame);
        const shown = document.querySelector('main');
        seen.push({
          text: shown?.innerText ?? '',
          query: new URLSearchParams(location.search).get('q'),
          marks: [...(shown?.querySelectorAll('li mark') ?? [])].map(({ textContent }) => textContent ?? ''),
          isBusy: shown?.querySelector('figure[aria-busy="true"]') !== null,
        });
      }
      return seen;
    },
    { texts, frames, then },
  );
}

/** Lets no search go to the worker while `heldSearches` is a list: what is found then is found by the page itself. */
async function watchSearches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held = globalThis as Held;
    held.heldSearches = null;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message: unknown, ...rest: [never]) {
      const send = () => post.call(this, message, ...rest);
      const isSearch = (message as { path?: string[] } | null)?.path?.[0] === 'search';
      if (isSearch && held.heldSearches !== null) held.heldSearches.push(send);
      else send();
    };
  });
}

/** The frames after a text that no worker is asked for. */
async function typeWithoutWorker(page: Page, text: string): Promise<Frame> {
  await page.evaluate(() => {
    (globalThis as Held).heldSearches = [];
  });
  const [frame] = await typeForFrames(page, [text]);
  await page.evaluate(() => {
    const held = globalThis as Held;
    const sends = held.heldSearches ?? [];
    held.heldSearches = null;
    for (const send of sends) send();
  });
  if (frame === undefined) throw new Error('There was no frame.');
  return frame;
}

/** Opens a search and waits until the page answers by itself. */
async function openReady(page: Page, path = '/search/?q=development'): Promise<void> {
  await watchSearches(page);
  await openView(page, path);
  const q = new URLSearchParams(path.split('?')[1]).get('q') ?? '';
  await expect(async () => {
    const { text } = await typeWithoutWorker(page, 'nowhere');
    await box(page).fill(q);
    await settled(page);
    expect(text).toContain('Meetings that contain “nowhere”');
  }).toPass();
  await expect(page).toHaveURL((address) => address.searchParams.get('q') === q);
}

test('results stand in the frame of the key, whole, and the address follows', async ({ page, url }) => {
  await openReady(page);
  const found = await typeWithoutWorker(page, 'reform');
  expect(found.query).toBe('development');
  expect(found.text).toContain('13 occurrences in 2 meetings');
  expect(found.text).not.toContain('Loading the passages');
  expect(new Set(found.marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['reform']));
  await expect(page).toHaveURL(url('/search/?q=reform'));
  await settled(page);
  // Why nothing is found is said of this query or not yet.
  for (const { text } of await typeForFrames(page, ['reformx'], 20)) {
    expect(text).toContain('Meetings that contain “reformx”');
    expect(text).not.toContain('Each filter alone leaves some');
  }
  await settled(page);
  await expect(main(page)).toContainText('No meeting contains “reformx”.');
});

test('typed and taken back before the address has changed, what the address says is shown', async ({
  page,
  url,
}) => {
  await openReady(page);
  for (const { text, query } of await typeForFrames(page, ['reform', 'development'], 10)) {
    expect([text.match(/Meetings that contain “\w+”/)?.[0], query]).toEqual([
      'Meetings that contain “development”',
      'development',
    ]);
  }
  for (const { text } of await typeForFrames(page, ['reform', ''], 10)) {
    expect(text).not.toContain('Meetings that contain “reform”');
  }
  await expect(page).toHaveURL(url('/search/'));
  for (const { text } of await typeForFrames(page, ['reform', ''], 10)) {
    expect(text).not.toContain('Meetings that contain');
  }
});

test('no frame shows the numbers of one query as those of another', async ({ page }) => {
  await openReady(page);
  await typeForFrames(page, ['(reform'], 1);
  await settled(page);
  for (const { text, isBusy } of await typeForFrames(page, ['(reform)'], 30)) {
    expect(text).toContain('13 occurrences in 2 meetings');
    expect(text).not.toContain('There is no query to count.');
    expect(isBusy || text.includes('in 2 of 5 meetings')).toBe(true);
  }
  await openReady(page, '/search/?q=development&show=kwic');
  for (const { text, isBusy } of await typeForFrames(page, ['reform'], 30)) {
    expect(text).toContain('13 occurrences in 2 meetings');
    expect(isBusy || text.includes('13 lines of “reform”')).toBe(true);
  }
});

test('all sentences of a hit are shown in place of some of the same query', async ({ page }) => {
  await openReady(page);
  await typeForFrames(page, ['the'], 1);
  await settled(page);
  await main(page)
    .getByRole('button', { name: /^Show all \d+ sentences$/ })
    .first()
    .evaluate((button) => {
      button.id = 'more';
    });
  const before = await main(page).locator('li mark').count();
  const frames = await typeForFrames(page, [], 30, { click: '#more' });
  for (const { marks, text } of frames) {
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['the']));
    expect(text).not.toContain('Loading');
  }
  await settled(page);
  expect(await main(page).locator('li mark').count()).toBeGreaterThan(before);
});

test('what is pressed before the address has followed keeps its place', async ({ page, url }) => {
  await openReady(page);
  const step = () => page.evaluate((): number => history.state.__TSR_index);
  // A control of the same view: both changes stand in the address.
  await typeForFrames(page, ['reform'], 1, { click: '[aria-label="Results as"] button:last-child' });
  await expect(page).toHaveURL(url('/search/?q=reform&show=kwic'));
  await settled(page);
  await expect(main(page)).toContainText('13 occurrences in 2 meetings');
  await page.goBack();
  await expect(page).toHaveURL(url('/search/?q=development'));
  await settled(page);

  // Enter: the text is there, and what stood on the way to it is no step.
  await typeForFrames(page, ['refor'], 1);
  await settled(page);
  const before = await step();
  await typeForFrames(page, ['development'], 1, 'send');
  await settled(page);
  await expect(page).toHaveURL(url('/search/?q=development'));
  await expect(main(page)).toContainText('Meetings that contain “development”');
  expect(await step()).toBe(before);

  // A completion that is the address's query already.
  await box(page).focus();
  await typeForFrames(page, ['reform'], 1);
  await settled(page);
  await expect(page.getByRole('option', { name: /^reform / }).first()).toBeVisible();
  await typeForFrames(page, ['refor'], 1, { click: '[role="option"]' });
  await settled(page);
  await expect(box(page)).toHaveValue('reform');
  await expect(page).toHaveURL(url('/search/?q=reform'));
  await expect(main(page)).toContainText('Meetings that contain “reform”');
});

test('a text that the view is left with is given up, in the box too', async ({ page, url }) => {
  await openReady(page);
  await typeForFrames(page, ['reform'], 1, { click: 'header nav a[href*="/trends/"]' });
  await settled(page);
  await expect(page).toHaveURL(url('/trends/?q=development'));
  await expect(box(page)).toHaveValue('development');
  await page.goBack();
  await settled(page);
  await expect(page).toHaveURL(url('/search/?q=development'));
  await expect(main(page)).toContainText('Meetings that contain “development”');
});

test('Back before the address has followed leaves the earlier step as it was', async ({ page, url }) => {
  await openReady(page);
  await main(page).getByRole('button', { name: 'Concordance' }).click();
  await expect(page).toHaveURL(url('/search/?q=development&show=kwic'));
  await settled(page);
  await typeForFrames(page, ['reform'], 1, 'back');
  await expect(page).toHaveURL(url('/search/?q=development'));
  await settled(page);
  await expect(page).toHaveURL(url('/search/?q=development'));
  await expect(box(page)).toHaveValue('development');
});

test('an answer that comes after the view was left is not shown when it is opened again', async ({
  page,
  url,
}) => {
  const release = await holdTokens(page);
  await page.goto('./search/?q=development');
  await expect(box(page)).toBeVisible();
  await typeForFrames(page, ['reform'], 1, { click: 'header nav a[href*="/trends/"]' });
  await expect(page).toHaveURL(url('/trends/?q=development'));
  release();
  await settled(page);
  await page.goBack();
  await settled(page);
  await expect(page).toHaveURL(url('/search/?q=development'));
  await expect(main(page)).toContainText('Meetings that contain “development”');
});

test('Back leads to where the results were scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await openView(page, '/search/?q=development&table=dispersion');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  const before = await page.evaluate(() => scrollY);
  // The router notes the place some time after the scrolling.
  await page.waitForTimeout(300);
  await main(page).locator('figure a[href*="/meetings/"]').last().click();
  await settled(page);
  await page.goBack();
  await settled(page);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
