// A corpus of Arabic: whatever is written from the right, on any page, stands in an element of its own direction.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FIGURE_SLUGS } from '../../src/view/figures/figures';
import { Guard } from './support/guard';
import { settled } from './support/page';
import { test } from './support/serveCorpus';
import { expect } from './support/test';

const TEXTS = {
  'a.txt': 'date 2023-01-05 تحدث الوزير حسن علي عن الإصلاح الاقتصادي. قال إن “خطة البلاد” هي الإصلاح.',
  'b.txt': 'date 2023-02-05 اجتماع المجلس في القاهرة. ناقش المجلس الإصلاح و“خطة البلاد” مع حسن علي.',
  'c.txt': 'date 2023-03-05 عرض حسن علي “خطة البلاد” في القاهرة. الإصلاح الاقتصادي مستمر، والإصلاح ضروري.',
};

const CONFIG = {
  title: 'قراءات المجلس',
  language: 'ar',
  places: [{ name: 'القاهرة' }],
  people: [{ name: 'حسن علي' }],
  formulations: [{ name: 'خطة البلاد', variants: ['خطة البلاد'] }],
  documents: {
    '2023-01-05-a': { roles: { presided: ['حسن علي'] } },
    '2023-02-05-b': { roles: { attended: ['حسن علي'] } },
  },
  defaults: { terms: ['الإصلاح', 'خطة البلاد'] },
};

function writeArabic(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'corpus.json'), JSON.stringify(CONFIG));
}

/** Texts with a letter from the right whose nearest own direction begins with another letter, or is the page's. */
function textsOutOfOrder(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = (element: Element | null): Element | null => {
      if (element === null || element === document.body) return null;
      return getComputedStyle(element).unicodeBidi === 'normal' ? own(element.parentElement) : element;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (!/\p{Script=Arabic}/u.test(text) || parent?.closest('script, style, title') != null) continue;
      const box = own(parent);
      const letter = /\p{L}/u.exec(box?.textContent ?? '')?.[0] ?? '';
      const fromRight =
        /\p{Script=Arabic}/u.test(letter) || (box !== null && getComputedStyle(box).direction === 'rtl');
      if (!fromRight) found.push(`${parent?.tagName} of ${parent?.parentElement?.tagName}: ${text}`);
    }
    return found;
  });
}

test('what is written from the right runs so on every page', async ({ browser, serveCorpus }) => {
  test.setTimeout(600_000);
  const site = await serveCorpus(writeArabic);
  const context = await browser.newContext();
  const guard = new Guard(site);
  await guard.watch(context);
  const page = await context.newPage();
  const found: string[] = [];
  const q = encodeURIComponent('الإصلاح');
  const tables = `table=${FIGURE_SLUGS.join('~')}`;
  for (const address of [
    '',
    `?${tables}`,
    `?person=${encodeURIComponent('حسن-علي')}&q=${q}`,
    `search/?q=${q}`,
    `search/?q=${q}&${tables}`,
    `search/?q=${q}&show=kwic`,
    `search/?q=${encodeURIComponent('الإصلاح الاقتصادي')}`,
    'trends/',
    `trends/?${tables}`,
    'people/',
    `people/?${tables}`,
    `people/${encodeURIComponent('حسن-علي')}/`,
    'formulations/',
    `formulations/${encodeURIComponent('خطة-البلاد')}/`,
    `formulations/${encodeURIComponent('خطة-البلاد')}/?${tables}`,
    'meetings/2023-01-05-a/',
    'corpus/',
  ]) {
    await page.goto(site + address);
    await settled(page);
    for (const text of await textsOutOfOrder(page)) found.push(`${decodeURIComponent(address)}: ${text}`);
  }
  expect(found).toEqual([]);
  expect(guard.problems()).toEqual([]);
  await context.close();
});
