import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBodies, listBodies } from '../../src/corpus/bodies';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../src/corpus/subcorpus/subset';
import { corpusOf, type Meeting } from '../support/corpus';
import { corpus, filters } from '../support/generated';
import { slowBodies } from '../support/slowLedger';

function bodiesOf(meetings: readonly (readonly [place: string, kind: string])[]) {
  const { facts } = corpusOf(
    meetings.map(
      ([place, kind], i): Meeting => ({
        date: `2023-01-0${i + 1}`,
        paragraphs: [],
        ...(place === '' ? {} : { place }),
        ...(kind === '' ? {} : { kind }),
      }),
    ),
  );
  return listBodies(facts).map(({ body, documents }) => [body.name, documents]);
}

describe('a body', () => {
  it('is place and kind together', () => {
    expect(
      bodiesOf([
        ['North', 'plenary'],
        ['South', 'plenary'],
        ['North', 'study'],
        ['North', 'plenary'],
        ['South', 'plenary'],
        ['North', 'study'],
      ]),
    ).toEqual([
      ['North plenary', [0, 3]],
      ['South plenary', [1, 4]],
      ['North study', [2, 5]],
    ]);
  });

  it('has the kinds of which its place has one meeting together', () => {
    // As the five readouts are.
    expect(
      bodiesOf([
        ['South', 'standing'],
        ['North', 'standing'],
        ['North', 'enlarged'],
        ['North', 'plenary'],
        ['North', 'study'],
      ]),
    ).toEqual([
      ['South standing', [0]],
      ['North', [1, 2, 3, 4]],
    ]);
    expect(
      bodiesOf([
        ['North', 'standing'],
        ['North', 'plenary'],
        ['North', 'standing'],
        ['North', 'study'],
      ]),
    ).toEqual([
      ['North standing', [0, 2]],
      ['North other kinds', [1, 3]],
    ]);
  });

  it('is one where neither is known', () => {
    expect(
      bodiesOf([
        ['', ''],
        ['', ''],
      ]),
    ).toEqual([['', [0, 1]]]);
  });

  it('has each meeting once, and filters that choose exactly its own, of any corpus', () => {
    fc.assert(
      fc.property(corpus, filters, ({ facts }, asked) => {
        const same = slowBodies(facts.documents);
        const bodies = listBodies(facts);
        const listed = bodies.flatMap(({ documents }) => documents);
        expect(listed.toSorted((a, b) => a - b)).toEqual(facts.documents.map((_, d) => d));
        const subset = selectDocuments(facts.documents, asked, null);
        const chosen = bodies.filter(({ documents }) => documents.some((d) => subset.has[d] === 1));
        expect(countBodies(facts, subset)).toEqual({
          bodies: chosen.length,
          alone: chosen.filter(({ documents }) => documents.length === 1).length,
        });
        for (const { body, documents } of bodies) {
          const first = facts.documents[documents[0] ?? -1];
          const own = facts.documents.flatMap((one, d) =>
            first !== undefined && same(first, one) ? [d] : [],
          );
          expect(documents).toEqual(own);
          if (body.filters === null) continue;
          const found = selectDocuments(facts.documents, { ...NO_FILTERS, ...body.filters }, null);
          expect(Array.from(found.has.keys()).filter((d) => found.has[d] === 1)).toEqual(documents);
        }
      }),
      { numRuns: 300 },
    );
  });
});
