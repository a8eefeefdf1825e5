// The lexicon: an index is of the documents given, whatever else was read before.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTokenIndex, createLexicon } from '../../../src/corpus/counter/lexicon';
import { documents } from '../../support/generated';
import { ENGLISH } from '../../support/languages';

const paragraphsOf = (texts: readonly string[]) =>
  texts.map((text) => ({ text, sentences: text.length > 4 ? [0, 4] : [0] }));

describe('a lexicon', () => {
  it('numbers the most frequent type first, then in code unit order, and leaves out what no document has', () => {
    const lexicon = createLexicon();
    lexicon.read(paragraphsOf(['gone zebra zebra zebra']), ENGLISH);
    const one = lexicon.read(paragraphsOf(['b a, B', 'c']), ENGLISH);
    expect(lexicon.index([one])).toEqual({
      types: ['', 'b', 'a', 'c'],
      stream: Uint16Array.of(1, 2, 1, 0, 3, 0),
      rows: Uint32Array.of(0, 2, 4, 5, 6),
      paragraphStarts: Uint32Array.of(0, 4),
      documentParagraphs: Uint32Array.of(0, 2),
      sentenceStarts: Uint32Array.of(0, 2, 4),
      paragraphSentences: Uint32Array.of(0, 2, 3),
      distinctTypes: Uint32Array.of(3),
      gaps: new Uint32Array(0),
    });
    expect(lexicon.index([]).types).toEqual(['']);
  });

  it('says what is printed with a capital inside a sentence', () => {
    const { numbers, capitals } = createLexicon().read(
      [
        { text: 'No. İz aB Élan ǅ', sentences: [0, 4] },
        { text: '… No No', sentences: [0, 2] },
      ],
      ENGLISH,
    );
    // no | iz ab élan ǆ, break, no no: of the second paragraph's sentences the first has no token.
    expect(numbers).toHaveLength(9);
    expect([...capitals]).toEqual([3, 4, 7]);
  });

  it('gives the same index after any other documents, between any others', () => {
    fc.assert(
      fc.property(documents, documents, documents, (before, own, between) => {
        const lexicon = createLexicon();
        const read = (texts: readonly string[]) => lexicon.read(paragraphsOf(texts), ENGLISH);
        lexicon.index(before.map(read));
        const kept = own.map((texts) => {
          between.map(read);
          return read(texts);
        });
        expect(lexicon.index(kept)).toEqual(buildTokenIndex(own.map(paragraphsOf), ENGLISH));
      }),
    );
  });
});
