import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCounter, phraseOf } from '../../../src/corpus/counter/counter';
import { buildTokenIndex } from '../../../src/corpus/counter/lexicon';
import { documentCount, tokenCount } from '../../../src/corpus/counter/tokenIndex';
import { documents, phrase, slots, TYPES } from '../../support/generated';
import { ENGLISH } from '../../support/languages';
import { sentenceOffsets } from '../../support/sentences';
import { slowOccurrences, slowTokens } from '../../support/slowCount';
import { located } from '../../support/spans';

function counterOf(texts: readonly (readonly string[])[]) {
  return createCounter(
    buildTokenIndex(
      texts.map((paragraphs) => paragraphs.map((text) => ({ text, sentences: sentenceOffsets(text) }))),
      ENGLISH,
    ),
  );
}

describe('the counter', () => {
  it('finds a phrase inside one paragraph only', () => {
    const counter = counterOf([['New break. New', 'breakthroughs new'], ['break new-break']]);
    expect(located(counter.index, counter.occurrences(phraseOf(['new', 'break'])))).toEqual([
      { document: 0, paragraph: 1, sentence: 1, token: 0, length: 2 },
      { document: 1, paragraph: 1, sentence: 1, token: 1, length: 2 },
    ]);
  });

  it('lets no phrase cross a mark beside a character of a script without spaces, unless it is asked to', () => {
    const counter = counterOf([
      ['改革、开放', '改革 开放。G20'],
      ['改革开放', 'three, four'],
    ]);
    const phrase = phraseOf(['改', '革', '开', '放']);
    const startsOf = (across?: boolean) =>
      located(counter.index, counter.occurrences(phrase, across)).map(({ document, paragraph }) => [
        document,
        paragraph,
      ]);
    expect(startsOf()).toEqual([
      [0, 2],
      [1, 1],
    ]);
    expect(startsOf(true)).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
    ]);
    expect(counter.occurrences(phraseOf(['放', 'g20'])).starts).toHaveLength(0);
    expect(counter.occurrences(phraseOf(['three', 'four'])).starts).toHaveLength(1);
  });

  it('finds overlapping occurrences of a phrase that repeats itself', () => {
    const counter = counterOf([['a a a']]);
    expect([...counter.occurrences(phraseOf(['a', 'a'])).starts]).toEqual([0, 1]);
  });

  it('finds what a slow look everywhere finds, in the same places', () => {
    fc.assert(
      fc.property(documents, phrase, (texts, types) => {
        const counter = counterOf(texts);
        const asked = phraseOf(types);
        expect(located(counter.index, counter.occurrences(asked))).toEqual(slowOccurrences(texts, asked));
      }),
      { numRuns: 1000 },
    );
  });

  it('does so with alternatives at each place of the phrase', () => {
    fc.assert(
      fc.property(documents, slots, (texts, asked) => {
        const counter = counterOf(texts);
        expect(located(counter.index, counter.occurrences(asked))).toEqual(slowOccurrences(texts, asked));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts a type as often as the texts have it', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...TYPES), (texts, type) => {
        const all = texts.flat().flatMap(slowTokens);
        expect(counterOf(texts).frequency(type)).toBe(all.filter((token) => token === type).length);
      }),
    );
  });

  it('counts by document, and keeps the spans of chosen documents', () => {
    fc.assert(
      fc.property(documents, slots, fc.infiniteStream(fc.nat(1)), (texts, asked, marks) => {
        const counter = counterOf(texts);
        const spans = counter.occurrences(asked);
        const slow = slowOccurrences(texts, asked);
        const chosen = Uint8Array.from(texts, () => marks.next().value);
        expect([...counter.countByDocument(spans)]).toEqual(
          texts.map((_, d) => slow.filter(({ document }) => document === d).length),
        );
        expect(located(counter.index, counter.spansWithin(spans, chosen))).toEqual(
          slow.filter(({ document }) => chosen[document] === 1),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('the token index', () => {
  it('knows how many documents and tokens there are, empty ones too', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const { index } = counterOf(texts);
        expect(documentCount(index)).toBe(texts.length);
        expect(texts.map((_, d) => tokenCount(index, d))).toEqual(
          texts.map((paragraphs) => paragraphs.flatMap(slowTokens).length),
        );
      }),
    );
  });

  it('orders its types by frequency, then by code unit', () => {
    expect(counterOf([['b a c c', 'C é']]).index.types).toEqual(['', 'c', 'a', 'b', 'é']);
  });
});
