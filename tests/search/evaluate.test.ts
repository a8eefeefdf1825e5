import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateQuery } from '../../src/search/evaluate';
import type { Query } from '../../src/search/query';
import { corpus, TYPES } from '../support/generated';
import { type SlowSpan, slowOccurrences } from '../support/slowCount';
import { located } from '../support/spans';

const phrase = fc
  .array(fc.constantFrom(...TYPES.filter((type) => type !== '')), { minLength: 1, maxLength: 3 })
  .map((types): Query => ({ kind: 'phrase', types, text: types.join(' ') }));

const query: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    phrase,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('query'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).query;

type Texts = readonly (readonly string[])[];

function holds(texts: Texts, document: number, asked: Query): boolean {
  switch (asked.kind) {
    case 'phrase':
      return spansOf(texts, asked).some((span) => span.document === document);
    case 'all':
      return asked.of.every((part) => holds(texts, document, part));
    case 'any':
      return asked.of.some((part) => holds(texts, document, part));
  }
}

function spansOf(texts: Texts, asked: Query): SlowSpan[] {
  return asked.kind === 'phrase'
    ? slowOccurrences(
        texts,
        asked.types.map((type) => [type]),
      )
    : asked.of.flatMap((part) => spansOf(texts, part));
}

const inOrder = (a: SlowSpan, b: SlowSpan) =>
  a.document - b.document || a.paragraph - b.paragraph || a.token - b.token || a.length - b.length;

describe('a query', () => {
  it('holds where a slow reading says so, and counts the distinct spans there', () => {
    fc.assert(
      fc.property(corpus, query, ({ texts, counter }, asked) => {
        const words = texts.map(({ paragraphs }) => paragraphs.map(({ text }) => text));
        const { matches, spans } = evaluateQuery(counter, asked);
        const slowMatches = words.map((_, d) => holds(words, d, asked));
        expect(Array.from(matches, (match) => match === 1)).toEqual(slowMatches);
        const distinct = new Map(spansOf(words, asked).map((span) => [JSON.stringify(span), span]));
        expect(located(counter.index, spans)).toEqual(
          [...distinct.values()].filter(({ document }) => slowMatches[document]).sort(inOrder),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
