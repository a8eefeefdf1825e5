import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDayOf, lastDayOf } from '../../src/corpus/calendar';
import { unionSpans } from '../../src/corpus/counter/spans';
import { rangeOfPeriod } from '../../src/corpus/period';
import { slugOf } from '../../src/corpus/slug';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../src/corpus/subcorpus/subset';
import { evaluateQuery } from '../../src/search/evaluate';
import { parseQuery, parseTerm } from '../../src/search/query';
import {
  filtersBetween,
  narrowToPeriod,
  queryOfBoth,
  queryOfFormulation,
  queryOfNode,
  queryOfPerson,
  queryOfTerm,
  queryOfWordings,
} from '../../src/view/narrow';
import { corpusOf, day } from '../support/corpus';
import { corpus, filters } from '../support/generated';
import { ENGLISH } from '../support/languages';
import { slowUses } from '../support/slowLedger';
import { pairsOf } from '../support/spans';

describe('a click on a period', () => {
  it('leaves exactly the meetings that were counted there', () => {
    fc.assert(
      fc.property(
        corpus,
        filters,
        fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
        (given, asked, by) => {
          const { documents } = given.facts;
          const before = selectDocuments(documents, asked, null);
          for (const { date } of documents.filter((_, d) => before.has[d] === 1)) {
            const range = rangeOfPeriod(date, by);
            const narrowed = narrowToPeriod(asked, range);
            const expected = documents.filter(
              (document, d) =>
                before.has[d] === 1 && document.date >= range.from && document.date <= range.to,
            );
            const after = selectDocuments(documents, narrowed, null);
            expect(documents.filter((_, d) => after.has[d] === 1)).toEqual(expected);
            expect(narrowed.from !== null && firstDayOf(narrowed.from) >= range.from).toBe(true);
            expect(narrowed.to !== null && lastDayOf(narrowed.to) <= range.to).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a term as a query', () => {
  it('counts what the trend counts', () => {
    const term = fc
      .array(
        fc.constantFrom(
          'a',
          'b',
          "b's",
          '“a b”',
          '“OR',
          'OR',
          'OR',
          'or',
          '(',
          ')',
          '(a)',
          'a*',
          '*',
          '-a',
          'a"b',
          'NEAR/2',
          'ж',
          '…',
        ),
        {
          minLength: 1,
          maxLength: 9,
        },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(corpus, term, ({ counter }, text) => {
        const asTerm = parseTerm(text, ENGLISH);
        if (!asTerm.ok) return;
        const asQuery = parseQuery(queryOfTerm(text), ENGLISH);
        if (!asQuery.ok) throw new Error(asQuery.problem.fault);
        expect(pairsOf(evaluateQuery(counter, asQuery.query).spans)).toEqual(
          pairsOf(evaluateQuery(counter, asTerm.query).spans),
        );
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it.each([
    ['new breakthroughs', '"new breakthroughs"'],
    ['reform OR “opening up”', '"reform" OR "opening up"'],
    ['(two OR both) establish*', '"(two OR both) establish*"'],
    ['(two OR both) establish* OR reform*', '"(two OR both) establish*" OR "reform*"'],
  ])('%s is %s', (term, query) => {
    expect(queryOfTerm(term)).toBe(query);
  });
});

describe('wordings as a query', () => {
  it('hold no operator', () => {
    expect(queryOfWordings(['two establishments', 'a (b) * "c" d-e'])).toBe(
      '"two establishments" OR "a b c d-e"',
    );
  });
});

describe('a query of both', () => {
  const QUERIES = ['a', '"a b"', 'a OR b', 'a -ж', 'a NEAR/2 b', 'ana~', 'a* "b (a OR b)"', 'nowhere'];

  it('holds where both hold, and counts the occurrences of either there', () => {
    fc.assert(
      fc.property(corpus, fc.constantFrom(...QUERIES), fc.constantFrom(...QUERIES), (given, one, other) => {
        const [first, second, both] = [one, other, queryOfBoth(one, other)].map((text) => {
          const parsed = parseQuery(text, ENGLISH);
          if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.fault}`);
          return evaluateQuery(given.counter, parsed.query);
        });
        if (first === undefined || second === undefined || both === undefined) throw new Error('three');
        const matches = first.matches.map((match, d) => match & (second.matches[d] ?? 0));
        expect(both.matches).toEqual(matches);
        const inside = unionSpans(
          [first.spans, second.spans].map((spans) => given.counter.spansWithin(spans, matches)),
        );
        expect(pairsOf(both.spans)).toEqual(pairsOf(inside));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a person as a query', () => {
  const person = (name: string, ...more: string[]) => ({
    slug: slugOf(name),
    name,
    names: [name, ...more],
    title: null,
    listed: true,
  });

  it('asks for the shortest of names that hold each other', () => {
    const hao = person('Hao Peng', 'Comrade Hao Peng', 'Secretary Hao');
    expect(queryOfPerson(hao, [hao, person('Xu Qin')], ENGLISH)).toBe('"Hao Peng" OR "Secretary Hao"');
  });

  it('is none where somebody else’s name holds this one', () => {
    const [ana, other] = [person('Ana'), person('Ana B')];
    expect(queryOfPerson(ana, [ana, other], ENGLISH)).toBeNull();
    expect(queryOfPerson(other, [ana, other], ENGLISH)).toBe('"Ana B"');
  });
});

describe('a formulation as a query', () => {
  it('finds the meetings that use it, singular and plural too, and no others', () => {
    const given = corpusOf(
      [
        { date: '2023-01-01', paragraphs: ['Supply-side reforms'] },
        { date: '2023-01-02', paragraphs: ['supply side reform in depth'] },
        { date: '2023-01-03', paragraphs: ['reform of supply'] },
        { date: '2023-01-04', paragraphs: ['the side of reform'] },
      ],
      { formulations: [['supply-side reform', 'supply-side reform in depth', 'reform of supply']] },
    );
    const [formulation] = given.facts.formulations;
    const query = queryOfFormulation(formulation?.variants ?? [], ENGLISH);
    expect(query).toBe('"supply side (reform OR reforms)" OR "reform of (supply OR supplies)"');
    const parsed = parseQuery(query, ENGLISH);
    if (!parsed.ok) throw new Error(parsed.problem.fault);
    expect([...evaluateQuery(given.counter, parsed.query).matches]).toEqual([1, 1, 1, 0]);
    expect(queryOfNode({ formulation: 'supply-side-reform' }, NO_FILTERS, given.facts)).toBe(query);
    expect(queryOfNode(null, { ...NO_FILTERS, q: 'a' }, given.facts)).toBe('a');
    expect(queryOfNode('b', NO_FILTERS, given.facts)).toBe('b');
  });

  it('of any variants is one that can be read, and holds where a slow look finds them', () => {
    const variants = fc.uniqueArray(fc.constantFrom('a b', 'b a', 'ab', "b's a", 'a (b)', 'ж, a', 'é*'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(corpus, variants, (given, wordings) => {
        const parsed = parseQuery(queryOfFormulation(wordings, ENGLISH), ENGLISH);
        if (!parsed.ok) throw new Error(parsed.problem.fault);
        const { matches } = evaluateQuery(given.counter, parsed.query);
        given.texts.forEach(({ paragraphs }, d) => {
          const texts = paragraphs.map(({ text }) => text);
          expect(matches[d] === 1).toBe(slowUses(texts, wordings) > 0);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the meetings of a silence', () => {
  it('are those dated after one day and before another', () => {
    expect(filtersBetween(day('2023-02-28'), day('2023-03-23'))).toEqual({
      from: '2023-03-01',
      to: '2023-03-22',
    });
    expect(filtersBetween(day('2023-12-31'), null)).toEqual({ from: '2024-01-01' });
  });
});
