// Readout's own page in Chromium: from a key, a filter or a link to what is painted, and the longest task meanwhile.
import type { Browser, Page } from '@playwright/test';
import { formatBytes, formatMs, percentile } from './figures';
import {
  scriptBytesBefore,
  takeFirstResult,
  takeLongest,
  type Watched,
  waitForQuiet,
  watchForKey,
  watchPage,
} from './pageWatch';
import { formatTable } from './report';

export interface PageTimes {
  /** Milliseconds of each, in order. */
  readonly usable: readonly number[];
  readonly keystroke: readonly number[];
  readonly filter: readonly number[];
  readonly meeting: readonly number[];
  /** Of each key, the frame that showed its first result: 1 for the key's own. */
  readonly frames: readonly number[];
  /** The longest task of the main thread while typing, filtering and scrolling. */
  readonly longestTyping: number;
  readonly longestFiltering: number;
  readonly longestScrolling: number;
  /** Of scripts, gzipped, before the first view could be used. */
  readonly scriptBytes: number;
}

/** Words that are typed letter by letter. */
const WORDS = ['reform', 'development', 'party', 'people', 'national', 'economic'];
/** A page that has not changed for so long has done what it was asked, in milliseconds. */
const QUIET = 400;
/** Turns of the wheel, 600 pixels each. */
const TURNS = 60;

export async function measurePage(
  browser: Browser,
  origin: string,
  meeting: string,
  years: readonly string[],
): Promise<PageTimes> {
  const usable: number[] = [];
  const opened: number[] = [];
  let scriptBytes = 0;
  for (let i = 0; i < 5; i += 1) {
    const page = await openPage(browser, `${origin}/`);
    usable.push(await paintedAfterStart(page, '[aria-labelledby="meetings"] tbody tr'));
    scriptBytes = await page.evaluate(scriptBytesBefore, usable.at(-1) ?? 0);
    await page.context().close();
    const reader = await openPage(browser, `${origin}/meetings/${meeting}/`);
    opened.push(await paintedAfterStart(reader, 'article[aria-label="Text"] p'));
    await reader.context().close();
  }

  const typing = await openPage(browser, `${origin}/search/?q=the`);
  await typing.evaluate(waitForQuiet, QUIET);
  const keystroke: number[] = [];
  const frames: number[] = [];
  const box = typing.getByRole('combobox', { name: 'Search the meetings' });
  await typing.evaluate(takeLongest);
  for (const word of WORDS) {
    await box.fill('');
    await typing.evaluate(waitForQuiet, QUIET);
    for (const letter of word) {
      keystroke.push(await paintedAfterKey(typing, () => box.press(letter)));
      frames.push(await typing.evaluate(takeFirstResult));
    }
  }
  const longestTyping = await typing.evaluate(takeLongest);
  await typing.context().close();

  const filtering = await openPage(browser, `${origin}/`);
  await filtering.evaluate(waitForQuiet, QUIET);
  const filter: number[] = [];
  const from = filtering.getByRole('textbox', { name: 'From', exact: true });
  await filtering.evaluate(takeLongest);
  for (const year of years) {
    await from.fill(year);
    filter.push(await paintedAfterKey(filtering, () => from.press('Enter')));
  }
  const longestFiltering = await filtering.evaluate(takeLongest);
  await filtering.context().close();
  const longestScrolling = Math.max(
    await scrollThrough(browser, `${origin}/`),
    await scrollThrough(browser, `${origin}/search/?q=the`),
    await scrollThrough(browser, `${origin}/meetings/${meeting}/`),
  );
  return {
    usable,
    keystroke,
    frames,
    filter,
    meeting: opened,
    longestTyping,
    longestFiltering,
    longestScrolling,
    scriptBytes,
  };
}

export function formatPage(times: PageTimes): string {
  const row = (name: string, ms: readonly number[]) => [
    name,
    formatMs(percentile(ms, 0.5)),
    formatMs(percentile(ms, 0.95)),
    formatMs(Math.max(...ms)),
  ];
  return formatTable(
    ['Readout in Chromium, ms', 'p50', 'p95', 'slowest'],
    [
      row('address to list of meetings painted', times.usable),
      row('link to text of the meeting painted', times.meeting),
      row('keystroke to results painted', times.keystroke),
      row('filter to all charts painted', times.filter),
      row('longest task while typing', [times.longestTyping]),
      row('longest task while filtering', [times.longestFiltering]),
      row('longest task while scrolling', [times.longestScrolling]),
      [
        'frame that shows a key’s first result, 1 for the key’s own',
        ...[0.5, 0.95, 1].map((part) => String(percentile(times.frames, part))),
      ],
      ['scripts before the list', formatBytes(times.scriptBytes), '', ''],
    ],
  );
}

/** The longest task while the wheel turns from the top of a page to its end, or for so many turns. */
async function scrollThrough(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, address);
  await page.evaluate(waitForQuiet, QUIET);
  await page.mouse.move(720, 450);
  await page.evaluate(takeLongest);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
  const longest = await page.evaluate(takeLongest);
  await page.context().close();
  return longest;
}

export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // tsx wraps inner functions in a helper of this name, which a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (inner) => inner;' });
  await page.addInitScript(watchPage);
  await page.goto(address);
  return page;
}

/** From the start of the navigation to the frame after which the element stands. */
export async function paintedAfterStart(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().waitFor();
  const seen = await page.evaluate(
    (wanted) => (globalThis as Watched).benchSeen?.find(([name]) => name === wanted)?.[1] ?? Number.NaN,
    selector,
  );
  return seen;
}

export async function paintedAfterKey(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(watchForKey);
  await press();
  return page.evaluate(waitForQuiet, QUIET);
}
