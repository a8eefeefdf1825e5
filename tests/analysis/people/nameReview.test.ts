import { describe, expect, it } from 'vitest';
import { linesForCorpusFile, reviewNames } from '../../../src/analysis/people/nameReview';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpusOf } from '../../support/corpus';

const fixture = corpusOf(
  [
    {
      date: '2023-01-01',
      place: 'North',
      presided: ['Lin Bo'],
      paragraphs: ['Wei Na. Wei Na’s aide Fu Hai.'],
    },
    { date: '2023-01-02', place: 'South', spoke: ['Lin Bo'], cited: ['Hu An'], paragraphs: ['WEI NA'] },
  ],
  { people: [['Ana'], ['Lin Bo'], ['Hu An']], unknownNames: ['Fu Hai', 'Wei Na', 'Gone'] },
);
const { facts } = fixture;
const given = {
  ...fixture,
  facts: {
    ...facts,
    people: facts.people.map((person) => ({ ...person, listed: person.name === 'Ana' })),
    unknownNames: { ...facts.unknownNames, total: 5 },
  },
};
const review = (place: readonly string[]) =>
  reviewNames(given, selectDocuments(facts.documents, { ...NO_FILTERS, place }, null));

describe('names for review', () => {
  it('are counted as every term is, in the chosen meetings, the most frequent first', () => {
    expect(review([]).unknown).toEqual([
      { name: 'Wei Na', occurrences: 3, meetings: 2 },
      { name: 'Fu Hai', occurrences: 1, meetings: 1 },
    ]);
    expect(review(['south']).unknown).toEqual([{ name: 'Wei Na', occurrences: 1, meetings: 1 }]);
  });

  it('say how many are not looked at', () => {
    expect(review([]).left).toBe(2);
  });

  it('are apart from people whose role a rule proves, who count', () => {
    expect(review([]).unlisted).toEqual([{ slug: 'lin-bo', name: 'Lin Bo', meetings: 2 }]);
  });

  it('have lines that stand in a list of corpus.json', () => {
    const lines = linesForCorpusFile(['Wei Na', 'Ana "B"']);
    expect(JSON.parse(`[${lines}]`)).toEqual([{ name: 'Wei Na' }, { name: 'Ana "B"' }]);
  });
});
