import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntries } from '../../../src/corpus/counter/entries';
import { buildTokenIndex } from '../../../src/corpus/counter/lexicon';
import { createPositions } from '../../../src/corpus/counter/positions';
import { documents } from '../../support/generated';
import { ENGLISH } from '../../support/languages';
import { sentenceOffsets } from '../../support/sentences';
import { slowTokens } from '../../support/slowCount';

describe('the entries of a type', () => {
  it('are the documents that have it, with how often', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 200 }), (texts, repeated) => {
        // Repeated, so that a document is longer than the blocks by which it is found.
        const long = texts.map((paragraphs) => paragraphs.map((text) => `${text} `.repeat(repeated)));
        const index = buildTokenIndex(
          long.map((paragraphs) => paragraphs.map((text) => ({ text, sentences: sentenceOffsets(text) }))),
          ENGLISH,
        );
        // With room for few: each is worked out, kept, and forgotten for another.
        const entriesOf = createEntries(index, createPositions(index).of, 3);
        const tokens = long.map((paragraphs) => paragraphs.flatMap(slowTokens));
        const types = [...index.types.slice(1).entries()];
        for (const [i, type] of [...types, ...types.toReversed(), ...types]) {
          const counts = tokens.map((own) => own.filter((token) => token === type).length);
          const { documents: having, frequencies } = entriesOf(i + 1);
          expect([...having]).toEqual([...counts.keys()].filter((d) => (counts[d] ?? 0) > 0));
          expect([...frequencies]).toEqual(counts.filter((count) => count > 0));
        }
      }),
    );
  });
});
