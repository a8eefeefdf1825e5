// The blocks of a text are the text, and each has its highlights, as a slow look at every one finds them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBlocks, holds, shareHighlights } from '../../src/view/readerBlocks';

/** Paragraphs of sentences with these lengths. */
const paragraphs = fc
  .array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 9 }), { maxLength: 4 })
  .map((texts) =>
    texts.map((lengths, p) => ({
      paragraph: p + 1,
      text: 'x'.repeat(lengths.reduce((sum, length) => sum + length, 0)),
      sentences: lengths.map((length, s) => {
        const start = lengths.slice(0, s).reduce((sum, one) => sum + one, 0);
        return { sentence: s + 1, start, end: start + length, hash: '' };
      }),
    })),
  );
const highlights = fc.array(
  fc.record({ paragraph: fc.integer({ min: 1, max: 4 }), start: fc.nat(30), length: fc.nat(9) }),
);

describe('the blocks of a text', () => {
  it('are its sentences in order, at most so many each, and reach from border to border', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 1, max: 4 }), (given, most) => {
        const blocks = cutBlocks(given, most);
        expect(blocks.map((own) => own.flatMap(({ sentences }) => sentences))).toEqual(
          given.map(({ sentences }) => sentences),
        );
        given.forEach(({ text }, p) => {
          const own = blocks[p] ?? [];
          expect(own.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          for (const { sentences } of own) expect(sentences.length).toBeLessThanOrEqual(most);
        });
      }),
    );
  });

  it('have the highlights that reach into them, and hold what begins in them', () => {
    fc.assert(
      fc.property(paragraphs, highlights, (given, drawn) => {
        const blocks = cutBlocks(given, 2);
        const marks = drawn.map(({ length, ...mark }) => ({ ...mark, end: mark.start + length }));
        const shares = shareHighlights(blocks, marks);
        blocks.forEach((own, p) => {
          own.forEach((block, b) => {
            const inside = marks.filter(
              ({ paragraph, start, end }) =>
                paragraph === p + 1 && start < end && start < block.end && end > block.start,
            );
            expect(shares[p]?.[b]).toEqual(inside);
            for (const mark of marks) {
              const begins = mark.paragraph === p + 1 && mark.start >= block.start && mark.start < block.end;
              expect(holds(block, mark)).toBe(begins);
            }
            for (const { sentence } of given[p]?.sentences ?? []) {
              expect(holds(block, { paragraph: p + 1, sentence })).toBe(
                block.sentences.some((one) => one.sentence === sentence),
              );
            }
          });
        });
      }),
    );
  });
});
