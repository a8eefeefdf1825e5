// The list of meetings sorts its names as the language of the corpus has them.
import { expect, it } from 'vitest';
import { listMeetings } from '../../../src/analysis/finding/meetingList';
import type { Sort } from '../../../src/corpus/choices';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpusOf } from '../../support/corpus';

const given = corpusOf(
  ['Zone', 'Élan', 'Europe', 'économie'].map((title, i) => ({
    date: `2023-01-0${i + 1}`,
    title,
    place: title,
    kind: title,
    presided: [title],
    paragraphs: ['Words'],
  })),
);
const subset = selectDocuments(given.facts.documents, NO_FILTERS, null);

it.each<[Sort]>([['title'], ['place'], ['kind'], ['presider']])('%s: élan before zone', (sort) => {
  const days = (by: Sort) => listMeetings(given.facts, subset, by, null).map(({ date }) => date.slice(-1));
  expect(days(sort).join('')).toBe('4231');
  expect(days(`-${sort}` as Sort).join('')).toBe('1324');
});

it('sorts figures as numbers', () => {
  const sized = corpusOf(
    [10, 9, 100].map((size, i) => ({ date: `2023-01-0${i + 1}`, paragraphs: ['a '.repeat(size)] })),
  );
  const all = selectDocuments(sized.facts.documents, NO_FILTERS, null);
  expect(listMeetings(sized.facts, all, '-tokens', null).map(({ tokens }) => tokens)).toEqual([100, 10, 9]);
});
