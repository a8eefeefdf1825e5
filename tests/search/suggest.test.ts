import { describe, expect, it } from 'vitest';
import { createJumps } from '../../src/search/jumps';
import { parseQuery } from '../../src/search/query';
import { createRanking } from '../../src/search/ranking';
import { createSuggest, findDidYouMean } from '../../src/search/suggest';
import { corpusOf } from '../support/corpus';
import { ENGLISH } from '../support/languages';

const corpus = corpusOf(
  [
    {
      date: '2023-01-01',
      name: 'a',
      paragraphs: ['Reform and reforms, reform. New breakthroughs and new development', 'Hao Peng said'],
    },
    {
      date: '2023-02-01',
      name: 'b',
      paragraphs: ['Revitalization reform, two establishments. Hao Peng. Hao Peng'],
    },
  ],
  {
    people: [['Hao Peng'], ['Xu Qin']],
    formulations: [['two establishments'], ['two maintenances']],
    topics: { Growth: ['new development'] },
  },
);

const ranking = createRanking(corpus.counter, [[], []]);

const suggestAll = createSuggest(corpus, ranking, createJumps(corpus.facts));

const suggest = (typed: string, limit = 10) =>
  suggestAll(typed, limit).completions.map(({ text, kind, occurrences, meetings }) => [
    text,
    kind,
    occurrences,
    meetings,
  ]);

describe('suggestions', () => {
  it('complete a word, the most frequent first, each with its counts', () => {
    expect(suggest('refo')).toEqual([
      ['reform', 'word', 3, 2],
      ['reforms', 'word', 1, 1],
    ]);
  });

  it('complete the last word of a phrase only as the corpus goes on', () => {
    expect(suggest('new bre')).toEqual([['new breakthroughs', 'word', 1, 1]]);
    expect(suggest('reform bre')).toEqual([]);
  });

  it('offer the owner’s wordings first, from the first letter on, those that occur', () => {
    expect(suggest('h')).toEqual([['Hao Peng', 'person', 3, 2]]);
    expect(suggest('two e')).toEqual([['two establishments', 'formulation', 1, 1]]);
    expect(suggest('two m')).toEqual([]);
    expect(suggest('dev')).toEqual([
      ['new development', 'topic term', 1, 1],
      ['development', 'word', 1, 1],
    ]);
    expect(suggest('xu')).toEqual([]);
  });

  it('do not repeat a word that ends in a blank, and keep what was typed before it', () => {
    expect(suggest('reform ')[0]).toEqual(['reform', 'word', 3, 2]);
    expect(suggest('"new brea')).toEqual([['"new breakthroughs', 'word', 1, 1]]);
  });

  it('complete what follows an operator, with the counts of the whole query', () => {
    // Of the two meetings with a reform (3 in all), the second has “Revitalization”.
    expect(suggest('reform AND revi')).toEqual([['reform AND revitalization', 'query', 2, 1]]);
    expect(suggest('reform NOT revi')).toEqual([['reform NOT revitalization', 'query', 2, 1]]);
    expect(suggest('breakthroughs OR revi')).toEqual([['breakthroughs OR revitalization', 'query', 2, 2]]);
    expect(suggest('reform AND hao')[0]).toEqual(['reform AND "Hao Peng"', 'query', 6, 2]);
    expect(suggest('development AND revi')).toEqual([]);
    expect(suggest('reform AND ')).not.toContainEqual(expect.arrayContaining(['query']));
  });

  it('are none for nothing, and no more than asked for', () => {
    expect([suggest(''), suggest(' … '), suggest('zzzzzz')]).toEqual([[], [], []]);
    expect(suggest('refo', 1)).toHaveLength(1);
  });
});

describe('did you mean', () => {
  const mend = (text: string) => {
    const parsed = parseQuery(text, ENGLISH);
    return parsed.ok ? findDidYouMean(corpus, ranking, parsed.query) : null;
  };

  it.each([
    ['refrom', 'reform'],
    ['revitalisation', 'revitalization'],
    ['"new braekthroughs"', '"new breakthroughs"'],
    ['refrom OR development said', 'reform OR development said'],
    ['Liaoning refrom', 'liaoning reform'],
  ])('offers for %j %j', (typed, offered) => {
    expect(mend(typed)).toBe(offered);
  });

  it('offers nothing where every word is known or none is near', () => {
    expect([mend('reform said'), mend('zzzzzzzz')]).toEqual([null, null]);
  });
});
