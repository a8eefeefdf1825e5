// A long text in one paragraph: from its link to the first screen, and from a key in the find field to what is painted.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { formatMs, percentile } from './figures';
import { openPage, paintedAfterKey, paintedAfterStart } from './pageTimes';
import { waitForQuiet } from './pageWatch';
import { formatTable } from './report';

export interface LongTextTimes {
  readonly tokens: number;
  /** Milliseconds of each, in order. */
  readonly firstScreen: readonly number[];
  readonly find: readonly number[];
}

/** The sizes that the page is held to, in words. */
const SIZES = [50_000, 430_000];
const SENTENCE = 'The council spoke of the harvest and of reform.';
const QUIET = 400;
/** Typed into the find field, a letter after the other. */
const WANTED = ['harvest', 'reform'];

/** A document of each size, all its sentences in one paragraph. */
export function writeLongTexts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  SIZES.forEach((words, i) => {
    const sentences = Math.round(words / SENTENCE.split(' ').length);
    const text = Array.from({ length: sentences }, (_, s) => `${SENTENCE.slice(0, -1)} ${s + 1}.`).join(' ');
    writeFileSync(join(folder, `long-${words}.txt`), `date 2023-01-0${i + 1} ${text}`);
  });
  writeFileSync(join(folder, 'corpus.json'), JSON.stringify({ title: 'Long texts', language: 'en' }));
}

export async function measureLongText(
  browser: Browser,
  origin: string,
  { id, tokens }: { readonly id: string; readonly tokens: number },
): Promise<LongTextTimes> {
  const firstScreen: number[] = [];
  const find: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const page = await openPage(browser, `${origin}/meetings/${id}/`);
    firstScreen.push(await paintedAfterStart(page, 'article[aria-label="Text"] p'));
    await page.evaluate(waitForQuiet, QUIET);
    if (i === 0) {
      const field = page.getByLabel('Find in this meeting');
      for (const word of WANTED) {
        await field.fill('');
        await page.evaluate(waitForQuiet, QUIET);
        for (const letter of word) find.push(await paintedAfterKey(page, () => field.press(letter)));
      }
    }
    await page.context().close();
  }
  return { tokens, firstScreen, find };
}

export function formatLongTexts(times: readonly LongTextTimes[]): string {
  const row = (name: string, ms: readonly number[]) => [
    name,
    ...[0.5, 0.95, 1].map((share) => formatMs(percentile(ms, share))),
  ];
  return formatTable(
    ['A text in one paragraph, ms', 'p50', 'p95', 'slowest'],
    times.flatMap(({ tokens, firstScreen, find }) => [
      row(`${tokens} tokens: link to first screen painted`, firstScreen),
      row(`${tokens} tokens: key in the find field to painted`, find),
    ]),
  );
}
