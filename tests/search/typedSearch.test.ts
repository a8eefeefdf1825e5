// The typed search gives what MiniSearch gives: the same documents, scores and order, ties included.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typesOfTitles } from '../../src/corpus/facts';
import { buildPostings } from '../../src/search/postings';
import { createTypedSearch, type TypedOptions, type TypedQuery } from '../../src/search/typedSearch';
import { generateSeeds, readParagraphs } from '../bench/generate';
import { corpusOf, type Fixture } from '../support/corpus';
import { documents as texts } from '../support/generated';
import { readSeeds } from '../support/seeds';
import { slowTokens } from '../support/slowCount';
import { stockOptions, stockQuery, stockSearch } from '../support/stockSearch';

const TOP = 20;

function bothOf(fixture: Fixture) {
  const titles = fixture.facts.documents.map(({ title }) => title);
  const typed = createTypedSearch(buildPostings(fixture.counter, typesOfTitles(fixture.facts)));
  const stock = stockSearch(
    fixture.texts.map(({ paragraphs }, id) => ({
      id,
      title: titles[id] ?? '',
      text: paragraphs.map(({ text }) => text).join('\n\n'),
    })),
  );
  return { typed, stock, size: titles.length, types: fixture.counter.index.types.slice(1) };
}

type Both = ReturnType<typeof bothOf>;

function expectSame({ typed, stock }: Both, query: TypedQuery, options: TypedOptions, among: Uint8Array) {
  const found = typed.search(query, options, among, TOP);
  const expected = stock
    .search(stockQuery(query), { ...stockOptions(options), filter: ({ id }) => among[id] === 1 })
    .slice(0, TOP)
    .map(({ id, score }) => ({ document: id, score }));
  expect(found).toEqual(expected);
  return found.length;
}

const SHARES = [false, true, 0.2, 0.5, 1, 2];

const options: fc.Arbitrary<TypedOptions> = fc.record(
  {
    prefix: fc.constantFrom<NonNullable<TypedOptions['prefix']>[]>(
      false,
      true,
      (term) => term.length > 2,
      (_, i, terms) => i === terms.length - 1,
    ),
    fuzzy: fc.oneof(
      fc.constantFrom(...SHARES),
      fc.constant((term: string) => (term.length > 5 ? 2 : 0.3)),
    ),
    maxFuzzy: fc.constantFrom(1, 2, 6),
    combineWith: fc.constantFrom('OR', 'AND', 'AND_NOT', 'and'),
    boost: fc.record(
      { title: fc.constantFrom(0, 0.5, 2), text: fc.constantFrom(0.3, 1, 7) },
      { requiredKeys: [] },
    ),
    boostTerm: fc.constantFrom(
      () => 1,
      (_: string, i: number) => i + 0.5,
      (term: string) => 1 / term.length,
    ),
    weights: fc.constantFrom({ fuzzy: 0.45, prefix: 0.375 }, { fuzzy: 0.1, prefix: 0.9 }),
  },
  { requiredKeys: [] },
);

/** Words of the corpus as they are, cut short, and with letters lost or doubled. */
function termsOf(types: readonly string[]): fc.Arbitrary<string> {
  const type = types.length === 0 ? fc.constant('none') : fc.constantFrom(...types);
  return fc.oneof(
    { weight: 4, arbitrary: type },
    { weight: 2, arbitrary: fc.tuple(type, fc.nat(6)).map(([word, end]) => word.slice(0, end + 1)) },
    fc.tuple(type, fc.nat(6)).map(([word, at]) => word.slice(0, at) + word.slice(at + 1)),
    fc.tuple(type, fc.nat(6)).map(([word, at]) => word.slice(0, at + 1) + word.slice(at)),
  );
}

// Only what the tokeniser leaves as it is can be asked of both.
const isTerm = (term: string) => /^[\p{L}\p{N}]+$/u.test(term) && slowTokens(term).join(' ') === term;

function queriesOf(types: readonly string[]): fc.Arbitrary<TypedQuery> {
  const leaf = fc.array(termsOf(types).filter(isTerm), { minLength: 1, maxLength: 3 });
  return fc.letrec<{ query: TypedQuery }>((tie) => ({
    query: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(options, fc.array(tie('query'), { minLength: 1, maxLength: 3 }))
        .map(([own, queries]) => ({ ...own, queries })),
    ),
  })).query;
}

const marks = (size: number) =>
  fc.oneof(
    fc.constant(new Uint8Array(size).fill(1)),
    fc.uint8Array({ minLength: size, maxLength: size, max: 1 }),
  );

function checkQueries(both: Both, numRuns: number): void {
  let found = 0;
  fc.assert(
    fc.property(queriesOf(both.types), options, marks(both.size), (query, more, among) => {
      found += expectSame(both, query, more, among);
    }),
    { numRuns },
  );
  // The queries are of words that are there: most of the comparisons are of something.
  expect(found).toBeGreaterThan(numRuns);
}

describe('the typed search is MiniSearch', () => {
  it('on the seeds', () => {
    checkQueries(bothOf(corpusOf(readSeeds())), 400);
  });

  it('on generated readouts, of which some are the same and tie', () => {
    const paragraphs = readParagraphs('seeds');
    const generated = [...generateSeeds(paragraphs, 60)].map(({ text }) => ({
      date: text.slice(6, 16),
      title: text.slice(17, 80),
      paragraphs: text.slice(17).trim().split('\n\n').slice(0, 2),
    }));
    checkQueries(bothOf(corpusOf([...generated, ...generated.slice(0, 30)])), 300);
  });

  it('on any corpus of colliding words', () => {
    fc.assert(
      fc.property(
        texts.chain((given) => {
          const both = bothOf(corpusOf(given.map((paragraphs) => ({ date: '2023-01-01', paragraphs }))));
          return fc.tuple(fc.constant(both), queriesOf(both.types), options, marks(both.size));
        }),
        ([both, query, more, among]) => {
          expectSame(both, query, more, among);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('with more words than a number has bits', () => {
    const both = bothOf(corpusOf(readSeeds()));
    const all = new Uint8Array(both.size).fill(1);
    for (const length of [31, 32, 33, 64, 65, 200]) {
      const terms = both.types.filter(isTerm).slice(0, length);
      expect(expectSame(both, [...terms, ...terms], {}, all)).toBe(both.size);
    }
  });

  it('where nothing is asked, and where nothing may be found', () => {
    const both = bothOf(corpusOf(readSeeds()));
    expect(both.typed.search([], {}, null, TOP)).toEqual([]);
    expect(both.typed.search(['reform'], {}, new Uint8Array(both.size), TOP)).toEqual([]);
    expect(both.typed.search(['reform'], {}, null, 0)).toEqual([]);
    expect(both.typed.search(['reform'], {}, null, TOP)).toHaveLength(2);
  });
});
