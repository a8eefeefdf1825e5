import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationOfProportions, findDispersion } from '../../../src/analysis/finding/dispersion';
import { hashSentences } from '../../../src/corpus/passageHash';
import { tokenise } from '../../../src/corpus/tokenise';
import { describeDispersion } from '../../../src/view/describe/finding';
import { corpus, filters, slots } from '../../support/generated';
import { ENGLISH } from '../../support/languages';
import { paragraphsOf, phraseHits, queryHits, slowHits } from '../../support/queryHits';
import { seedCorpus } from '../../support/seeds';
import { slowTokens } from '../../support/slowCount';

const TOKENS = [1800, 2200, 2000, 1500, 2500];
const parts = (counts: readonly number[]) =>
  counts.map((occurrences, i) => ({ occurrences, tokens: TOKENS[i] ?? 0 }));

describe('DP', () => {
  it('of 4, 0, 1, 0, 3 over 1800, 2200, 2000, 1500, 2500 tokens is 0.445', () => {
    expect(deviationOfProportions(parts([4, 0, 1, 0, 3]))).toBeCloseTo(0.445, 9);
  });

  it('is 0 where each meeting has its share, and nothing where nothing occurs', () => {
    expect(deviationOfProportions(parts([18, 22, 20, 15, 25]))).toBeCloseTo(0, 12);
    expect(deviationOfProportions(parts([0, 0, 0, 0, 0]))).toBeNull();
    expect(deviationOfProportions([])).toBeNull();
  });

  it('is what the shortest meeting leaves where it has all of them', () => {
    expect(deviationOfProportions(parts([0, 0, 0, 7, 0]))).toBeCloseTo(0.85, 12);
  });
});

describe('dispersion', () => {
  it('has a row for each meeting of the base, with every occurrence where a slow look finds it', () => {
    fc.assert(
      fc.property(corpus, filters, slots, (given, asked, phrase) => {
        const hits = phraseHits(given, phrase, asked);
        const slow = slowHits(given, phrase, hits.base);
        const { rows } = findDispersion(given, hits, 'positions');
        const { rows: drawn } = findDispersion(given, hits, 'drawn');
        const chosen = given.facts.documents.filter((_, d) => hits.base.has[d] === 1);
        expect(rows.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
        for (const row of rows) {
          const d = given.facts.documents.findIndex(({ id }) => id === row.id);
          const sizes = (paragraphsOf(given)[d] ?? []).map((text) => slowTokens(text).length);
          const own = slow.filter(({ document }) => document === d);
          expect(row.occurrences).toBe(own.length);
          const positions = [...(row.positions ?? [])];
          expect([row.first, row.last]).toEqual([positions[0] ?? null, positions.at(-1) ?? null]);
          expect(positions.map((position) => Math.round(position * row.tokens))).toEqual(
            own.map(
              ({ paragraph, token }) =>
                sizes.slice(0, paragraph - 1).reduce((sum, size) => sum + size, 0) + token,
            ),
          );
          // A barcode's marks are all occurrences of its meeting.
          const { marks } = drawn.find(({ id }) => id === row.id) ?? { marks: [] };
          expect(marks.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(own.length);
          for (const { position, paragraph, sentence, hash } of marks) {
            const first = own[positions.indexOf(position)];
            expect([first?.paragraph, first?.sentence]).toEqual([paragraph, sentence]);
            const text = given.texts[d]?.paragraphs[paragraph - 1];
            if (text === undefined) throw new Error('no paragraph');
            expect(hashSentences(text, tokenise(text.text, ENGLISH))[sentence - 1]).toBe(hash);
          }
          for (const position of positions) expect(position >= 0 && position < 1).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws the first meetings with an occurrence, of the same figures', () => {
    fc.assert(
      fc.property(corpus, filters, slots, fc.nat(3), fc.nat(3), (given, asked, phrase, offset, limit) => {
        const hits = phraseHits(given, phrase, asked);
        const whole = findDispersion(given, hits, 'all');
        const drawn = findDispersion(given, hits, 'drawn');
        const withHits = whole.rows.filter(({ occurrences }) => occurrences > 0);
        expect(drawn.rows.map((row) => ({ ...row, marks: [] }))).toEqual(withHits);
        expect([whole.meetings, drawn.total]).toEqual([withHits.length, withHits.length]);
        // A page is a part of the whole.
        for (const detail of ['all', 'drawn', 'positions'] as const) {
          const { rows } = findDispersion(given, hits, detail);
          const page = findDispersion(given, hits, detail, offset, limit);
          expect(page.rows).toEqual(rows.slice(offset, offset + limit));
          expect({ ...page, rows }).toEqual(findDispersion(given, hits, detail));
        }
      }),
    );
  });

  it('of “reform” in the five readouts is what the counts by hand give', () => {
    const seeds = seedCorpus();
    const found = findDispersion(seeds, queryHits(seeds, 'reform'), 'all');
    const { rows, dp } = found;
    expect(rows.map(({ occurrences }) => occurrences)).toEqual([0, 2, 11, 0, 0]);
    // Half of 2423/4540 (the three without it) + 725/4540 - 2/13 + 11/13 - 1392/4540.
    expect(dp).toBeCloseTo(0.539546, 6);
    expect(describeDispersion(found)).toBe(
      '“reform” occurs 13 times in 2 of 5 meetings; DP 0.54, where 0 is evenly spread over the meetings.',
    );
  });
});
