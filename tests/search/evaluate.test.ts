import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counter } from '../../src/corpus/counter/counter';
import { evaluateQuery } from '../../src/search/evaluate';
import { parseQuery } from '../../src/search/query';
import { corpusOf } from '../support/corpus';
import { corpus } from '../support/generated';
import { ENGLISH } from '../support/languages';
import { readSeeds, seedCorpus } from '../support/seeds';
import {
  type Asked,
  askedOf,
  readSlowly,
  type SlowTexts,
  slowFound,
  slowHolds,
  typedQuery,
} from '../support/slowQuery';
import { located } from '../support/spans';

function find(counter: Counter, text: string) {
  const parsed = parseQuery(text, ENGLISH);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.fault} at ${parsed.problem.at}`);
  return evaluateQuery(counter, parsed.query);
}

function expectAsSlowly(counter: Counter, texts: SlowTexts, asked: Asked): void {
  const { matches, spans } = find(counter, typedQuery(asked));
  expect(Array.from(matches, (match) => match === 1)).toEqual(
    texts.map((_, d) => slowHolds(texts, d, asked)),
  );
  const found = located(counter.index, spans);
  expect(found).toEqual(slowFound(texts, asked));
  const held = new Set(found.map(({ document }) => document));
  expect(texts.map((_, d) => held.has(d))).toEqual(Array.from(matches, (match) => match === 1));
}

describe('a query', () => {
  it('finds what a slow reading of the text finds, with every operator', () => {
    const asked = askedOf(
      ['a', 'B', 'ab', 'b’s', "a'b", 'é', '3', 'x2', 'ж', 'bo', 'ana', 'reform', 'nowhere'],
      ['a*', '*b', '*A*', "a'*", 'r*m', 'x*', '*é', 'n*w*e', 're*f*m'],
    );
    fc.assert(
      fc.property(corpus, asked, ({ texts, counter }, query) => {
        expectAsSlowly(
          counter,
          readSlowly(texts.map(({ paragraphs }) => paragraphs.map(({ text }) => text))),
          query,
        );
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('finds on the five seeds what a slow reading of them finds', () => {
    const { counter } = seedCorpus();
    const texts = readSlowly(readSeeds().map(({ paragraphs }) => paragraphs));
    const tokens = texts.flat(2).map(({ type }) => type);
    const words = fc.nat(tokens.length - 1).map((i) => tokens[i] ?? '');
    const wildcards = fc
      .tuple(words, fc.nat(6), fc.constantFrom('end', 'start', 'middle'))
      .map(([word, cut, where]) => {
        const kept = word.slice(0, Math.max(1, cut));
        if (where === 'start') return `*${word.slice(Math.min(cut, word.length - 1))}`;
        return where === 'end' ? `${kept}*` : `${kept}*${word.slice(-1)}`;
      });
    const asked = fc
      .tuple(
        fc.array(words, { minLength: 4, maxLength: 8 }),
        fc.array(wildcards, { minLength: 2, maxLength: 4 }),
      )
      .chain(([some, forms]) => askedOf([...some, 'the', 'of'], forms));
    fc.assert(
      fc.property(asked, (query) => expectAsSlowly(counter, texts, query)),
      { numRuns: 40 },
    );
  }, 120_000);

  it('finds a stretch of the seeds with one word left open', () => {
    const { counter } = seedCorpus();
    const texts = readSlowly(readSeeds().map(({ paragraphs }) => paragraphs));
    const rows = texts
      .flat()
      .map((row) => row.map(({ type }) => type))
      .filter((row) => row.length >= 6);
    const stretch = fc
      .tuple(fc.nat(rows.length - 1), fc.nat(), fc.integer({ min: 2, max: 5 }), fc.nat(4))
      .map(([r, from, length, open]): Asked => {
        const row = rows[r] ?? [];
        const places = row.slice(from % (row.length - 5)).slice(0, length);
        return { kind: 'phrase', places: places.map((word, i) => (i === open ? '*' : word)), marks: '""' };
      });
    fc.assert(
      fc.property(stretch, (query) => {
        expectAsSlowly(counter, texts, query);
        expect(find(counter, typedQuery(query)).spans.starts.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('on the five seeds', () => {
  const { counter } = seedCorpus();

  it.each([
    ['"new development pattern"', 9],
    ['reform*', 19],
    ['reform', 13],
    ['reforms', 6],
    ['"new * pattern"', 9],
    ['“new * pattern”', 9],
  ])('%s occurs %i times', (text, times) => {
    expect(find(counter, text).spans.starts).toHaveLength(times);
  });

  it('“new development pattern” is in 4 meetings, both of the “two” formulations in 2', () => {
    const meetings = (text: string) => find(counter, text).matches.reduce((sum, match) => sum + match, 0);
    expect(meetings('"new development pattern"')).toBe(4);
    expect(meetings('"two establishments" "two maintenances"')).toBe(2);
  });
});

describe('operators in capitals', () => {
  const { counter } = corpusOf([
    {
      date: '2021-01-05',
      paragraphs: ['The meeting spoke of reform and security and trade and water and roads.'],
    },
    { date: '2021-02-05', paragraphs: ['The meeting spoke of reform. It did not speak of trade.'] },
    { date: '2021-03-05', paragraphs: ['The meeting spoke of security and of roads.'] },
  ]);

  it.each([
    ['reform AND security', 2, 1],
    ['reform security', 2, 1],
    ['reform NOT security', 1, 1],
    ['reform AND NOT security', 1, 1],
    ['reform OR security', 4, 3],
    // Four times “and”, with both words.
    ['reform and security', 6, 1],
  ])('%s finds %i in %i', (text, times, meetings) => {
    const { spans, matches } = find(counter, text);
    expect([spans.starts.length, matches.reduce((sum, match) => sum + match, 0)]).toEqual([times, meetings]);
  });
});

describe('quotation marks of other languages', () => {
  const { counter } = corpusOf([
    {
      date: '2021-01-05',
      paragraphs: [
        'Der Minister nannte es „gemeinsamer Weg“ und „neue Kraft“.',
        'Le ministre parle de « projet commun » et de «force nouvelle».',
        'The office calls it ‘common road’ twice: ‘common road’.',
      ],
    },
    {
      date: '2021-02-05',
      paragraphs: [
        'Президент назвал это «общий путь». „gemeinsamer Weg“ blieb; « projet commun » aussi; the road was common.',
      ],
    },
  ]);

  it.each([
    ['„gemeinsamer Weg“', 2, 2],
    ['„gemeinsamer Weg”', 2, 2],
    ['‘common road’', 2, 1],
    ["'common road'", 2, 1],
    ['common road', 6, 2],
    ['« projet commun »', 2, 2],
    ['«общий путь»', 1, 1],
    ['»общий путь«', 1, 1],
    ['‹общий путь›', 1, 1],
    ['「common road」', 2, 1],
    ['『common road', 2, 1],
  ])('%s finds %i in %i', (text, times, meetings) => {
    const { spans, matches } = find(counter, text);
    expect([spans.starts.length, matches.reduce((sum, match) => sum + match, 0)]).toEqual([times, meetings]);
  });
});

describe('NEAR', () => {
  const { counter } = corpusOf([
    { date: '2023-01-01', paragraphs: ['reform and opening up', 'peace'] },
    { date: '2023-01-02', paragraphs: ['peace, war, peace', 'opening', 'reform'] },
  ]);
  const count = (text: string) => find(counter, text).spans.starts.length;

  it.each([
    // Neighbours are at 1.
    ['reform NEAR/1 and', 1],
    ['reform NEAR/1 opening', 0],
    ['reform NEAR/2 opening', 1],
    ['opening NEAR/2 reform', 1],
    // From the nearest ends.
    ['reform NEAR/2 "opening up"', 1],
    ['reform NEAR/2 up', 0],
    ['"reform and" NEAR/1 "opening up"', 1],
    // Each a with a b, not each pair.
    ['peace NEAR/1 war', 2],
    ['war NEAR/1 peace', 1],
    // A word is not near itself, nor a phrase near its own word.
    ['peace NEAR/2 peace', 2],
    ['war NEAR peace*', 1],
    ['reform NEAR reform', 0],
    ['"opening up" NEAR up', 0],
    // Never across paragraphs.
    ['opening NEAR/9 war', 0],
    ['up NEAR/9 peace', 0],
    // Without a number it is 5.
    ['reform NEAR up', 1],
    ['(reform OR nowhere) NEAR/2 (nowhere OR open*)', 1],
    ['(reform NEAR/3 up) NEAR/1 and', 1],
  ])('%s counts %i', (text, times) => {
    expect(count(text)).toBe(times);
  });
});

describe('a fuzzy word', () => {
  const { counter } = corpusOf([
    { date: '2023-01-01', paragraphs: ['Revitalization revitalisation. Reform refrom. Peace pace. An and'] },
  ]);

  it.each([
    ['revitalisaton~', 2],
    ['reform~', 2],
    ['peace~', 2],
    ['paece~', 2],
    ['an~', 1],
    ['and~', 2],
  ])('%s finds %i', (text, times) => {
    expect(find(counter, text).spans.starts).toHaveLength(times);
  });
});
