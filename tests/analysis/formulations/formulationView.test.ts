import { describe, expect, it } from 'vitest';
import { listLedgerRows } from '../../../src/analysis/formulations/formulationLedger';
import { findFormulationUse } from '../../../src/analysis/formulations/formulationUse';
import { viewFormulation } from '../../../src/analysis/formulations/formulationView';
import { type Filters, NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import {
  describeCompanions,
  describePresiders,
  describeWordings,
} from '../../../src/view/describe/formulations';
import { corpusOf } from '../../support/corpus';

const given = corpusOf(
  [
    {
      date: '2022-01-01',
      place: 'North',
      presided: ['Ana'],
      paragraphs: ['Red gene. Red gene again, new era'],
    },
    { date: '2022-02-01', presided: ['Ana', 'Bo'], paragraphs: ['The gene of red, lone word'] },
    { date: '2022-03-01', presided: ['Bo'], paragraphs: ['New era'] },
    { date: '2022-04-01', paragraphs: ['Red genes and new era'] },
  ],
  {
    people: [['Ana'], ['Bo']],
    formulations: [
      ['red gene', 'gene of red', 'crimson gene'],
      ['new era'],
      ['lone word'],
      ['nowhere at all'],
    ],
  },
);

function view(slug: string, more: Partial<Filters> = {}) {
  const subset = selectDocuments(given.facts.documents, { ...NO_FILTERS, ...more }, null);
  const uses = findFormulationUse(given);
  const row = listLedgerRows(uses, subset, new Int32Array(4)).find((one) => one.slug === slug);
  const answer = row === undefined ? null : viewFormulation(given, uses, row, subset);
  if (answer === null) throw new Error(`no formulation ${slug}`);
  return { ...answer, chosen: subset.size };
}

describe('a formulation', () => {
  it('has its wordings, each with its own occurrences and days', () => {
    const page = view('red-gene');
    expect(
      page.wordings.map((row) => [row.slug, row.occurrences, row.meetings, row.first?.date, row.last?.date]),
    ).toEqual([
      ['red-gene', 3, 2, '2022-01-01', '2022-04-01'],
      ['gene-of-red', 1, 1, '2022-02-01', '2022-02-01'],
      ['crimson-gene', 0, 0, undefined, undefined],
    ]);
    expect(describeWordings(page)).toBe(
      '2 of 3 wordings occur; most often “red gene” 3 times in 2 of 4 meetings.',
    );
  });

  it('is used under presiders: two of one meeting count both, nobody named comes last', () => {
    const page = view('red-gene');
    expect(
      page.presiders.map((row) => [row.person, row.meetings, row.presided, row.share, row.occurrences]),
    ).toEqual([
      ['Ana', 2, 2, 1, 3],
      ['Bo', 1, 2, 0.5, 1],
      [null, 1, 1, 1, 1],
    ]);
    expect(describePresiders(page)).toBe(
      'It is used in 3 meetings: 2 under Ana, 1 under Bo and 1 with nobody named.',
    );
  });

  it('travels with others by logDice over meetings', () => {
    // Red gene in 3 meetings; new era in 3, in 2 of them with it; lone word in 1, with it.
    const page = view('red-gene');
    expect(
      page.companions.map((row) => [row.slug, row.together, row.meetings, row.logDice.toFixed(4)]),
    ).toEqual([
      // 14 + log2(4/6) and 14 + log2(2/4).
      ['new-era', 2, 3, '13.4150'],
      ['lone-word', 1, 1, '13.0000'],
    ]);
    expect(describeCompanions(page)).toBe('“new era” has the highest logDice (13.42).');
  });

  it('says so where the chosen meetings do not use it', () => {
    const page = view('red-gene', { place: ['nowhere'] });
    expect([describeWordings(page), describePresiders(page), describeCompanions(page), page.places]).toEqual([
      'No meeting passes the filters.',
      'No chosen meeting uses it.',
      'No chosen meeting uses it.',
      [],
    ]);
    expect(describeWordings(view('nowhere-at-all'))).toBe(
      'None of its wordings occurs in any of the 4 meetings.',
    );
  });
});
