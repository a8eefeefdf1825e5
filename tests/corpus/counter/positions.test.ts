// Where each type stands, whatever was asked for or made before.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTokenIndex } from '../../../src/corpus/counter/lexicon';
import { createPositions } from '../../../src/corpus/counter/positions';
import { documents } from '../../support/generated';
import { ENGLISH } from '../../support/languages';

/** A step: a type asked for (its place among the types, modulo their number), or so many positions placed. */
const steps = fc.array(
  fc.oneof(fc.record({ ask: fc.nat(50) }), fc.record({ place: fc.option(fc.nat(30), { nil: undefined }) })),
  { maxLength: 20 },
);

describe('the positions of types', () => {
  it('are those at which the stream has them, before, while and after all are placed', () => {
    fc.assert(
      fc.property(documents, steps, (texts, taken) => {
        const index = buildTokenIndex(
          texts.map((paragraphs) => paragraphs.map((text) => ({ text, sentences: [0] }))),
          ENGLISH,
        );
        const positions = createPositions(index);
        const expected = (id: number) => [...index.stream.keys()].filter((at) => index.stream[at] === id);
        let placed = 0;
        for (const step of taken) {
          if ('ask' in step) {
            const id = step.ask % index.types.length;
            expect([...positions.of(id)]).toEqual(expected(id));
          } else {
            placed += step.place ?? index.stream.length;
            const left = positions.place(step.place);
            if (placed >= index.stream.length) expect(left).toBe(false);
          }
        }
        for (const id of index.types.keys()) expect([...positions.of(id)]).toEqual(expected(id));
      }),
      { numRuns: 500 },
    );
  });
});
