import { describe, expect, it } from 'vitest';
import { countMeetings } from '../../../src/analysis/time/meetingFrequency';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpusOf } from '../../support/corpus';

const { facts } = corpusOf([
  { date: '2023-01-01', meta: { Party: ['Red'] }, paragraphs: ['a'] },
  { date: '2023-01-02', meta: { Party: ['Blue'] }, paragraphs: ['a b'] },
  { date: '2023-01-03', meta: { Party: ['Blue', 'Red'] }, paragraphs: ['a b c'] },
  { date: '2023-01-04', paragraphs: ['a b c d'] },
]);

describe('meeting frequency by a column of metadata.csv', () => {
  it('counts each meeting once: one of several values by itself, one of none as unknown', () => {
    const subset = selectDocuments(facts.documents, NO_FILTERS, null);
    const { groups, rows } = countMeetings(facts, subset, NO_FILTERS, 'year', 'meta.party');
    expect(groups).toEqual(['Red', 'Blue', 'several', 'unknown']);
    expect(rows.map(({ meetings, tokens }) => [meetings, tokens])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 4],
    ]);
  });

  it('tells a value named unknown from no value', () => {
    const { facts: odd } = corpusOf([
      { date: '2023-01-01', meta: { Paper: ['unknown'] }, paragraphs: ['a'] },
      { date: '2023-01-02', paragraphs: ['a b'] },
      { date: '2023-01-03', paragraphs: ['a b c'] },
    ]);
    const subset = selectDocuments(odd.documents, NO_FILTERS, null);
    const { rows } = countMeetings(odd, subset, NO_FILTERS, 'year', 'meta.paper');
    expect(rows.map(({ group, meetings }) => [group, meetings])).toEqual([
      ['unknown', 1],
      ['other unknown', 2],
    ]);
  });

  it('knows nothing of a column that the corpus does not have', () => {
    const subset = selectDocuments(facts.documents, NO_FILTERS, null);
    const { rows } = countMeetings(facts, subset, NO_FILTERS, 'year', 'meta.colour');
    expect(rows.map(({ group, meetings }) => [group, meetings])).toEqual([['unknown', 4]]);
  });
});
