import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locateAll, typesOfSentence } from '../../../src/corpus/counter/locations';
import { locate } from '../../../src/corpus/counter/tokenIndex';
import { corpus } from '../../support/generated';
import { slowScan } from '../../support/slowCount';

it('one walk places every position where a search for it does', () => {
  fc.assert(
    fc.property(corpus, ({ counter: { index } }) => {
      const positions = Uint32Array.from(index.stream.keys());
      const places = locateAll(index, positions);
      for (const position of positions) {
        const { document, paragraph, sentence } = locate(index, position);
        const inCorpus = (index.documentParagraphs[document] ?? 0) + paragraph - 1;
        expect(places.documents[position]).toBe(document);
        expect(places.paragraphs[position]).toBe(inCorpus);
        expect(places.sentences[position]).toBe((index.paragraphSentences[inCorpus] ?? 0) + sentence - 1);
      }
    }),
  );
});

it('a sentence has the types of the tokens that start in it', () => {
  fc.assert(
    fc.property(corpus, ({ counter: { index }, texts }) => {
      texts.forEach(({ paragraphs }, d) => {
        paragraphs.forEach(({ text, sentences }, p) => {
          sentences.forEach((start, s) => {
            const end = sentences[s + 1] ?? text.length;
            const own = slowScan(text).filter(({ at }) => at >= start && at < end);
            expect(typesOfSentence(index, d, p + 1, s + 1)).toEqual(own.map(({ type }) => type));
          });
        });
      });
    }),
  );
});
