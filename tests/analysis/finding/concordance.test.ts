import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines, documentsOfLines, listLines, sliceLines } from '../../../src/analysis/finding/concordance';
import type { QueryHits } from '../../../src/analysis/finding/queryHits';
import { LINE_SORTS, type LineSort } from '../../../src/corpus/choices';
import { fnv1a } from '../../../src/corpus/passageHash';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { describeLines } from '../../../src/view/describe/finding';
import { corpusOf, type Fixture } from '../../support/corpus';
import { corpus, filters, slots } from '../../support/generated';
import { phraseHits, queryHits, slowHits, typesAround } from '../../support/queryHits';
import { seedCorpus } from '../../support/seeds';
import { type SlowSpan, slowTokens } from '../../support/slowCount';
import { located } from '../../support/spans';

const textsOf = ({ texts }: Fixture) => new Map(texts.entries());
const sort = fc.constantFrom(...LINE_SORTS);

function cut(given: Fixture, hits: QueryHits, by: LineSort, context = 10) {
  return cutLines(given, listLines(given, hits, by).lines, textsOf(given), context);
}

/** What a line is ordered by before its place in the corpus: numbers and words, compared in turn. */
function slowKey(given: Fixture, span: SlowSpan, by: LineSort): readonly (number | string)[] {
  const types = typesAround(given, span);
  switch (by) {
    case 'date':
      return [];
    case '-date':
      return [-span.document];
    case 'meeting':
      return [given.facts.documents[span.document]?.title ?? ''];
    case 'node':
      return types.slice(span.token, span.token + span.length).map(sortedAs);
    case 'l1':
    case 'l2':
    case 'l3':
      return [sortedAs(types[span.token - Number(by[1])] ?? '')];
    case 'r1':
    case 'r2':
    case 'r3':
      return [sortedAs(types[span.token + span.length - 1 + Number(by[1])] ?? '')];
  }
}

// The one accent of the generated words.
function sortedAs(type: string): string {
  return type.replaceAll('é', 'e');
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i];
    if (other === undefined || value > other) return 1;
    if (value < other) return -1;
  }
  return a.length - b.length;
}

describe('the order of the lines', () => {
  it('is that of a slow sort, whatever is asked for, and ties keep the order of the corpus', () => {
    fc.assert(
      fc.property(corpus, filters, slots, sort, (given, asked, phrase, by) => {
        const hits = phraseHits(given, phrase, asked);
        const slow = slowHits(given, phrase, hits.base);
        const { lines, found } = listLines(given, hits, by);
        const keyed = slow.map((span) => ({ span, key: slowKey(given, span, by) }));
        keyed.sort((a, b) => compareKeys(a.key, b.key));
        expect(located(given.counter.index, lines)).toEqual(keyed.map(({ span }) => span));
        expect(found.meetings).toBe(new Set(slow.map(({ document }) => document)).size);
      }),
      { numRuns: 1000 },
    );
  });

  it('goes by the language: é beside e, before z', () => {
    const given = corpusOf([{ date: '2023-01-01', paragraphs: ['reform zone. Reform élan. Reform eau.'] }]);
    const hits = queryHits(given, 'reform');
    expect(cut(given, hits, 'r1').map(({ right }) => right.trim().split(/[ .]/)[0])).toEqual([
      'eau',
      'élan',
      'zone',
    ]);
  });

  it('goes by the title of the meeting, and by id where titles are alike', () => {
    const given = corpusOf([
      { date: '2023-01-01', title: 'Work', paragraphs: ['reform one'] },
      { date: '2023-02-01', title: 'Plan', paragraphs: ['reform two', 'reform three'] },
      { date: '2023-03-01', title: 'Work', paragraphs: ['reform four'] },
    ]);
    const rights = (by: LineSort) =>
      cut(given, queryHits(given, 'reform'), by).map(({ right }) => right.trim());
    expect(rights('meeting')).toEqual(['two', 'three', 'one', 'four']);
    expect(rights('-date')).toEqual(['four', 'two', 'three', 'one']);
    expect(rights('r1')).toEqual(['four', 'one', 'three', 'two']);
  });

  it('puts lines first whose paragraph has no word there', () => {
    const given = corpusOf([{ date: '2023-01-01', paragraphs: ['a reform', 'reform', 'the reform'] }]);
    expect(cut(given, queryHits(given, 'reform'), 'l1').map(({ left }) => left)).toEqual(['', 'a ', 'the ']);
  });
});

describe('the text of the lines', () => {
  it('is a piece of the paragraph, with exactly the words of the node and of its context', () => {
    fc.assert(
      fc.property(corpus, slots, fc.nat(4), (given, phrase, context) => {
        const hits = phraseHits(given, phrase, NO_FILTERS);
        const slow = slowHits(given, phrase, hits.base);
        const lines = cut(given, hits, 'date', context);
        expect(lines).toHaveLength(slow.length);
        lines.forEach((line, i) => {
          const span = slow[i];
          if (span === undefined) throw new Error('no span');
          const { token, length } = span;
          const types = typesAround(given, span);
          expect(slowTokens(line.node)).toEqual(types.slice(token, token + length));
          expect(slowTokens(line.left)).toEqual(types.slice(Math.max(0, token - context), token));
          expect(slowTokens(line.right)).toEqual(types.slice(token + length, token + length + context));
          const text = given.texts[span.document]?.paragraphs[span.paragraph - 1]?.text ?? '';
          const whole = line.left + line.node + line.right;
          expect(text).toContain(whole);
          if (token <= context && token + length + context >= types.length) expect(whole).toBe(text);
          const { id, date, title } = given.facts.documents[span.document] ?? {};
          const { paragraph, sentence } = span;
          expect(line).toMatchObject({ id, date, title, paragraph, sentence });
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what is printed between the words, and what opens and ends the paragraph', () => {
    const given = corpusOf([{ date: '2023-01-01', paragraphs: ['“Deepen the Party’s “reform”, now.”'] }]);
    const [line] = cut(given, queryHits(given, 'reform'), 'date');
    expect([line?.left, line?.node, line?.right]).toEqual(['“Deepen the Party’s “', 'reform', '”, now.”']);
    const [short] = cut(given, queryHits(given, 'party'), 'date', 1);
    expect([short?.left, short?.node, short?.right]).toEqual(['the ', 'Party’s', ' “reform']);
  });

  it('carries the check of its sentence’s words', () => {
    const given = corpusOf([{ date: '2023-01-01', paragraphs: ['Old words. New reform now. End'] }]);
    const [line] = cut(given, queryHits(given, 'reform'), 'date');
    expect(line?.hash).toBe(fnv1a('new reform now'));
  });

  it('refuses a text that is not the one that was indexed', () => {
    const given = corpusOf([{ date: '2023-01-01', paragraphs: ['one two'] }]);
    const other = corpusOf([{ date: '2023-01-01', paragraphs: ['one'] }]);
    const { lines } = listLines(given, queryHits(given, 'two'), 'date');
    expect(() => cutLines(given, lines, textsOf(other), 10)).toThrow('disagree in paragraph 1');
  });
});

describe('a window of the lines', () => {
  it('is a slice of all of them, and names the documents that it needs', () => {
    fc.assert(
      fc.property(corpus, slots, sort, fc.nat(9), fc.nat(9), (given, phrase, by, offset, limit) => {
        const list = listLines(given, phraseHits(given, phrase, NO_FILTERS), by);
        const all = sliceLines(list, 0, Number.POSITIVE_INFINITY);
        const shown = sliceLines(list, offset, limit);
        const { index } = given.counter;
        expect(located(index, all)).toEqual(located(index, list.lines));
        expect(located(index, shown)).toEqual(located(index, all).slice(offset, offset + limit));
        const needed = new Set(located(index, shown).map(({ document }) => document));
        expect(documentsOfLines(index, shown)).toEqual([...needed].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the concordance of the five readouts', () => {
  const seeds = seedCorpus();
  it('has nine lines of “new development pattern” in four meetings, as they were read by hand', () => {
    const hits = queryHits(seeds, '"new development pattern"');
    const { found } = listLines(seeds, hits, 'l1');
    expect([found.meetings, describeLines(found)]).toEqual([
      4,
      '9 lines of “new development pattern” in 4 of 5 meetings, by the first word to the left.',
    ]);
    const lines = cut(seeds, hits, 'l1');
    expect(lines.map(({ left }) => slowTokens(left).at(-1))).toEqual([
      ...Array(5).fill('a'),
      ...Array(4).fill('the'),
    ]);
    const ids = cut(seeds, hits, 'date').map(({ date }) => date);
    expect(ids).toEqual([
      '2022-08-20',
      ...Array(5).fill('2023-02-17'),
      ...Array(2).fill('2023-03-23'),
      '2023-09-29',
    ]);
  });
});
