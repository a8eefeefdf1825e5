// What the search view of a large corpus shows before its token index has come. The corpus is the five seeds', given the
// table of entries that only a large one has.
import type { Page } from '@playwright/test';
import { createCounter } from '../../src/corpus/counter/counter';
import { typesOfTitles } from '../../src/corpus/facts';
import { encodeEntryTable, makeEntryTable } from '../../src/corpus/files/entryTable';
import { decodeTokenIndex } from '../../src/corpus/files/tokenFile';
import { axeInBothThemes, NO_VIOLATION } from './support/axe';
import { serveOtherFacts } from './support/otherFacts';
import { holdTokens, settled } from './support/page';
import { expect, test } from './support/test';

/** Gives the facts a table of entries and holds the token index back until the function given is called. */
async function serveAsLarge(page: Page): Promise<() => void> {
  await serveOtherFacts(page, async (facts, address) => {
    const tokens = await page.request.get(new URL(facts.files.tokens, address).href);
    const counter = createCounter(decodeTokenIndex(await tokens.body()));
    const table = Buffer.from(encodeEntryTable(makeEntryTable(counter, typesOfTitles(facts))));
    await page.route(/\/entries\.bin$/, (route) => route.fulfill({ body: table }));
    return { ...facts, files: { ...facts.files, entries: 'entries.bin' } };
  });
  return holdTokens(page);
}

const results = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('h2') });
const titles = (page: Page) => page.getByRole('main').locator('li h2').allTextContents();

test('meetings, occurrences and passages stand before the token index is there, and stay', async ({
  page,
}) => {
  const release = await serveAsLarge(page);
  // Nothing that loads pulses, nor do colours change gradually.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./search/?q=reform*');
  const found = page.getByRole('main').getByRole('status').filter({ hasText: 'occurrence' });
  await expect(found).toHaveText('19 occurrences in 2 meetings');
  await expect(page.getByText('Loading the token index').first()).toBeVisible();
  await expect(results(page).first()).toContainText('15 occurrences');
  await expect(results(page).first()).not.toContainText('sentences');
  const passages = results(page).locator('li');
  // Three of the first meeting, and the two sentences of the other that hold the word.
  await expect(passages).toHaveCount(5);
  await expect(results(page).locator('[aria-busy="true"]')).toHaveCount(0);
  expect(await axeInBothThemes(page)).toEqual(NO_VIOLATION);
  const before = [...(await titles(page)), ...(await passages.allTextContents())];
  release();
  await settled(page);
  await expect(found).toHaveText('19 occurrences in 2 meetings');
  expect([...(await titles(page)), ...(await passages.allTextContents())]).toEqual(before);
  await expect(results(page).first()).toContainText(/15 occurrences in \d+ sentences/);
});

test('before the token index is there, another order or a query that cannot be read leave the results in place', async ({
  page,
}) => {
  await serveAsLarge(page);
  await page.goto('./search/?q=reform*');
  await expect(results(page)).toHaveCount(2);
  const before = await titles(page);
  const order = page.getByRole('combobox', { name: 'Order' });
  await order.focus();
  await order.selectOption('oldest first');
  await expect.poll(() => titles(page)).toEqual(before.toReversed());
  // What was focused has not gone in between.
  await expect(order).toBeFocused();
  await page.getByRole('combobox', { name: 'Search the meetings' }).fill('reform* (');
  await expect(page.getByRole('alert')).toContainText('cannot be read at character 9');
  expect(await titles(page)).toEqual(before.toReversed());
});

test('words in a row wait for the token index', async ({ page }) => {
  const release = await serveAsLarge(page);
  await page.goto('./search/?q="new development pattern"');
  await expect(page.getByText('Loading the token index').first()).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  release();
  await settled(page);
  await expect(results(page)).toHaveCount(4);
});
