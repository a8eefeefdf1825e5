import { describe, expect, it } from 'vitest';
import { findQuotedCandidates, findTermCandidates } from '../../../src/analysis/formulations/candidates';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeCandidates } from '../../../src/view/describe/formulations';
import { corpusOf, type Fixture } from '../../support/corpus';

const all = (given: Fixture) => selectDocuments(given.facts.documents, NO_FILTERS, null);
const quoted = (given: Fixture) =>
  findQuotedCandidates(given, all(given), new Map(given.texts.map((text, d) => [d, text])));

it('counts a quoted wording of Chinese across the mark that it holds', () => {
  const given = corpusOf([{ date: '2023-01-01', paragraphs: ['说“改革、开放”。改革、开放，改革开放'] }]);
  const all = selectDocuments(given.facts.documents, NO_FILTERS, null);
  const { rows } = findQuotedCandidates(given, all, new Map(given.texts.entries()));
  expect(rows).toEqual([
    {
      wording: '改革、开放',
      term: '改、革、开、放',
      occurrences: 3,
      meetings: 1,
      quoted: 1,
      cValue: null,
    },
  ]);
});

describe('quoted candidates', () => {
  const given = corpusOf(
    [
      {
        date: '2022-01-01',
        paragraphs: ['The “seven focuses”, the seven focuses and the “red gene”. “One”.', '“Old rivers”'],
      },
      {
        date: '2022-02-01',
        paragraphs: ['“Seven focus” and “old river”, the “turned down”; seven focuses.'],
      },
    ],
    { formulations: [['red genes']], dismissed: ['turned down'] },
  );

  it('are the wordings that no list has, counted quoted and in all, singular and plural as one', () => {
    const answer = quoted(given);
    const { rows, found } = answer;
    expect(rows).toEqual([
      {
        wording: 'seven focuses',
        term: 'seven focuses OR seven focus',
        occurrences: 4,
        meetings: 2,
        quoted: 2,
        cValue: null,
      },
      {
        wording: 'Old rivers',
        term: 'old rivers OR old river',
        occurrences: 2,
        meetings: 2,
        quoted: 2,
        cValue: null,
      },
    ]);
    expect(found).toBe(2);
    expect(describeCandidates(answer)).toBe(
      '2 candidates in 2 meetings; “seven focuses” is quoted twice, and occurs in both meetings.',
    );
  });

  it('are of the chosen meetings alone', () => {
    const later = selectDocuments(given.facts.documents, { ...NO_FILTERS, place: ['nowhere'] }, null);
    expect(describeCandidates(findQuotedCandidates(given, later, new Map()))).toBe(
      'No meeting passes the filters.',
    );
  });
});

describe('recurring candidates', () => {
  const given = corpusOf(
    [
      {
        date: '2022-01-01',
        paragraphs: [
          'Hard work pays',
          'All hard work pays',
          'hard work is good',
          'Xi Jinping: Xi Jinping',
          'Set a course. Rivers. Set the course. Rivers. On course. Rivers',
        ],
      },
      {
        date: '2022-02-01',
        paragraphs: [
          'hard work pays',
          'hard work',
          'of hard work',
          'the work of the',
          'Xi Jinping',
          'Of course. Rivers',
        ],
      },
    ],
    { people: [['Xi Jinping']] },
  );

  it('stand by themselves, begin and end with no function word, and are on no list', () => {
    const { rows, limits } = findTermCandidates(given, all(given));
    expect(limits).toEqual({ minimum: 3, minimumMeetings: 2, longest: 8 });
    // "hard work" 6 times, 3 of them in "hard work pays"; "work pays" stands only there; "xi jinping" is a person.
    expect(rows.map((row) => [row.term, row.occurrences, row.meetings, row.cValue?.toFixed(4)])).toEqual([
      ['hard work pays', 3, 2, '4.7549'],
      ['hard work', 6, 2, '3.0000'],
    ]);
  });

  it('must recur more often in a large corpus', () => {
    const paragraphs = Array.from({ length: 420 }, (_, i) => `x${i} y${i} `.repeat(500));
    const large = corpusOf([
      { date: '2022-01-01', paragraphs: [...paragraphs, 'rare term. rare term. rare term'] },
      { date: '2022-02-01', paragraphs: ['rare term'] },
    ]);
    // 420,008 tokens: five times.
    const { limits, rows } = findTermCandidates(large, all(large));
    expect(limits?.minimum).toBe(5);
    expect(rows).toEqual([]);
  });
});
