import { describe, expect, it } from 'vitest';
import { findEmptyingParts } from '../../src/search/emptying';
import { formatQuery } from '../../src/search/format';
import { parseQuery } from '../../src/search/query';
import { corpusOf } from '../support/corpus';
import { ENGLISH } from '../support/languages';

const { counter } = corpusOf([
  { date: '2023-01-01', paragraphs: ['reform and ecology'] },
  { date: '2023-01-02', paragraphs: ['reform and peace'] },
  { date: '2023-01-03', paragraphs: ['ecology'] },
]);

const parts = (text: string) => {
  const parsed = parseQuery(text, ENGLISH);
  if (!parsed.ok) throw new Error(parsed.problem.fault);
  return findEmptyingParts(counter, parsed.query).map(({ part, reason, meetingsWithout }) => [
    formatQuery(part),
    reason,
    meetingsWithout,
  ]);
};

describe('what emptied a result', () => {
  it.each([
    ['the query finds something', 'reform peace', []],
    ['a word that occurs nowhere', 'reform nowhere', [['nowhere', 'nowhere', 2]]],
    ['the one word asked for', 'nowhere', [['nowhere', 'nowhere', 0]]],
    [
      'two words that occur nowhere, neither enough alone',
      'reform nowhere "reform peace"',
      [
        ['nowhere', 'nowhere', 0],
        ['"reform peace"', 'nowhere', 0],
      ],
    ],
    [
      'words that occur, but not together',
      'reform peace ecology',
      [
        ['peace', 'together', 1],
        ['ecology', 'together', 1],
      ],
    ],
    ['an exclusion', 'reform peace -and', [['-and', 'together', 1]]],
    [
      'the word that only the exclusion leaves nothing of',
      'ecology peace',
      [
        ['ecology', 'together', 1],
        ['peace', 'together', 2],
      ],
    ],
    ['a word beside its own exclusion', 'peace -reform', [['-reform', 'together', 1]]],
    ['words that are not near', 'reform (peace NEAR/1 reform)', [['peace NEAR/1 reform', 'nowhere', 2]]],
  ])('%s: %s', (_, text, found) => {
    expect(parts(text)).toEqual(found);
  });
});
