import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCollocates } from '../../../src/analysis/finding/collocates';
import { corpusOf, type Fixture } from '../../support/corpus';
import { corpus, filters, slots } from '../../support/generated';
import { paragraphsOf, phraseHits, queryHits, slowHits } from '../../support/queryHits';
import { type SlowSpan, slowTokens } from '../../support/slowCount';

/** Every token near an occurrence, looked for at every place of every paragraph: its type and its document. */
function slowNear(given: Fixture, spans: readonly SlowSpan[], window: number) {
  return paragraphsOf(given).flatMap((paragraphs, document) =>
    paragraphs.flatMap((text, p) =>
      slowTokens(text)
        .map((type, token) => ({ type, token, document }))
        .filter(({ token }) =>
          spans.some((span) => {
            if (span.document !== document || span.paragraph !== p + 1) return false;
            const before = span.token - token;
            const after = token - (span.token + span.length - 1);
            return (before > 0 && before <= window) || (after > 0 && after <= window);
          }),
        ),
    ),
  );
}

describe('collocates', () => {
  it('are what a slow look at every token finds, with the figures of DESIGN section 10', () => {
    fc.assert(
      fc.property(corpus, filters, slots, fc.nat(4), fc.nat(3), (given, asked, phrase, window, minimum) => {
        const hits = phraseHits(given, phrase, asked);
        const spans = slowHits(given, phrase, hits.base);
        const near = slowNear(given, spans, window);
        const base = paragraphsOf(given).filter((_, d) => hits.base.has[d] === 1);
        const all = base.flat().flatMap(slowTokens);
        const { rows, nodes, tokens, span } = findCollocates(given, hits, window, minimum);
        expect([nodes, tokens, span]).toEqual([spans.length, all.length, 2 * window]);
        const kept = [...new Set(near.map(({ type }) => type))].filter(
          (type) => near.filter((token) => token.type === type).length >= minimum,
        );
        expect(rows.map(({ collocate }) => collocate).sort()).toEqual(kept.sort());
        for (const row of rows) {
          const own = near.filter(({ type }) => type === row.collocate);
          const frequency = all.filter((type) => type === row.collocate).length;
          const expected = (spans.length * frequency * 2 * window) / all.length;
          expect(row.observed).toBe(own.length);
          expect(row.meetings).toBe(new Set(own.map(({ document }) => document)).size);
          expect(row.frequency).toBe(frequency);
          expect(row.expected).toBeCloseTo(expected, 9);
          expect(row.logDice).toBeCloseTo(14 + Math.log2((2 * own.length) / (spans.length + frequency)), 9);
          expect(row.mi).toBeCloseTo(Math.log2(own.length / expected), 9);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the strongest first, ties by how often and then by the word', () => {
    fc.assert(
      fc.property(corpus, filters, slots, (given, asked, phrase) => {
        const { rows } = findCollocates(given, phraseHits(given, phrase, asked), 2, 1);
        rows.slice(1).forEach((row, i) => {
          const above = rows[i];
          if (above === undefined) throw new Error('no row');
          expect(above.logDice).toBeGreaterThanOrEqual(row.logDice);
          if (above.logDice > row.logDice) return;
          expect(above.observed).toBeGreaterThanOrEqual(row.observed);
          if (above.observed === row.observed) expect(above.collocate < row.collocate).toBe(true);
        });
      }),
    );
  });

  const given = corpusOf([
    { date: '2023-01-01', paragraphs: ['Deepen the reform and deepen reform.', 'Deepen'] },
    { date: '2023-02-01', paragraphs: ['Reform', 'the law', 'Reform the law'] },
  ]);

  it('count a token near two occurrences once, never one of another paragraph', () => {
    const { rows, nodes, tokens } = findCollocates(given, queryHits(given, 'reform'), 2, 1);
    expect([nodes, tokens]).toEqual([4, 13]);
    // The first paragraph: deepen is at 2, the at 1, and at 1, deepen at 2 and 1, once each; reform is 3 from reform.
    expect(Object.fromEntries(rows.map(({ collocate, observed }) => [collocate, observed]))).toEqual({
      and: 1,
      deepen: 2,
      law: 1,
      the: 2,
    });
    const the = rows.find(({ collocate }) => collocate === 'the');
    // f(n) 4, f(c) 3, S 4, N 13; 14 + log2(4 / 7); log2(2 x 13 / 48).
    expect(the?.expected).toBeCloseTo(48 / 13, 12);
    expect(the?.logDice).toBeCloseTo(13.192645, 6);
    expect(the?.mi).toBeCloseTo(-0.884523, 6);
    expect(the?.meetings).toBe(2);
  });

  it('have a node among them where it stands near another', () => {
    const { rows } = findCollocates(given, queryHits(given, 'reform'), 3, 1);
    expect(rows.find(({ collocate }) => collocate === 'reform')?.observed).toBe(2);
  });

  it('leave out what is seen less often than asked', () => {
    const { rows } = findCollocates(given, queryHits(given, 'reform'), 2, 2);
    expect(rows.map(({ collocate }) => collocate)).toEqual(['deepen', 'the']);
  });
});
