import { describe, expect, it } from 'vitest';
import { listFormulationChanges } from '../../../src/analysis/formulations/formulationChanges';
import { findFormulationUse } from '../../../src/analysis/formulations/formulationUse';
import { parseBound } from '../../../src/corpus/calendar';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpusOf } from '../../support/corpus';

const corpus = corpusOf(
  [
    { date: '2022-08-20', name: 'a', paragraphs: ['Two establishments. Old slogan.'] },
    {
      date: '2023-02-17',
      name: 'b',
      paragraphs: ['New era and two establishments. Old slogan, old slogans.'],
    },
    { date: '2023-09-29', name: 'c', paragraphs: ['Two establishment'] },
  ],
  { formulations: [['two establishments'], ['old slogan'], ['new era'], ['never said']] },
);

function changes(from: string | null, to: string | null) {
  const filters = {
    ...NO_FILTERS,
    from: from === null ? null : parseBound(from),
    to: to === null ? null : parseBound(to),
  };
  const subset = selectDocuments(corpus.facts.documents, filters, null);
  return listFormulationChanges(findFormulationUse(corpus), subset);
}

describe('formulations', () => {
  it('are new where their first occurrence in the corpus falls in the range', () => {
    expect(changes('2023', null).appeared.map(({ slug, meeting }) => [slug, meeting.id])).toEqual([
      ['new-era', '2023-02-17-b'],
    ]);
    expect(changes(null, null).appeared.map(({ slug }) => slug)).toEqual([
      'two-establishments',
      'old-slogan',
      'new-era',
    ]);
  });

  it('are dropped where their last occurrence does and a later meeting exists', () => {
    expect(changes(null, '2023-06').dropped).toEqual([
      {
        slug: 'old-slogan',
        name: 'old slogan',
        meeting: { id: '2023-02-17-b', date: '2023-02-17', title: 'Meeting 1' },
        occurrences: 3,
        meetings: 2,
      },
      {
        slug: 'new-era',
        name: 'new era',
        meeting: { id: '2023-02-17-b', date: '2023-02-17', title: 'Meeting 1' },
        occurrences: 1,
        meetings: 1,
      },
    ]);
    expect(changes('2023-09', null).dropped).toEqual([]);
    expect(changes(null, '2022').dropped).toEqual([]);
  });
});
