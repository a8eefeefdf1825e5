import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInPlaces } from '../../../src/analysis/formulations/formulationPlaces';
import { findFormulationUse } from '../../../src/analysis/formulations/formulationUse';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { type Subset, selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describePlaces } from '../../../src/view/describe/formulations';
import { corpusOf, type Fixture } from '../../support/corpus';
import { corpus, filters } from '../../support/generated';
import { slowUses } from '../../support/slowLedger';

const compare = (given: Fixture, subset: Subset) =>
  compareInPlaces(given.facts, findFormulationUse(given), subset);

describe('places side by side', () => {
  const given = corpusOf(
    [
      { date: '2022-08-20', place: 'North', paragraphs: ['Red gene'] },
      { date: '2023-02-17', place: 'South', paragraphs: ['Red gene and new era'] },
      { date: '2023-03-02', place: 'South', paragraphs: ['New era, red gene'] },
      { date: '2023-03-23', paragraphs: ['New era, lone word'] },
    ],
    { formulations: [['new era'], ['red gene'], ['lone word']] },
  );
  const all = selectDocuments(given.facts.documents, NO_FILTERS, null);

  it('say which used a formulation first, and how many days later the others did', () => {
    const found = compare(given, all);
    const { rows } = found;
    expect(
      rows.map(({ name, places }) => [
        name,
        ...places.map((use) => [use.place, use.first?.date ?? null, use.days, use.meetings, use.held]),
      ]),
    ).toEqual([
      // 20 August 2022 to 17 February 2023: 11 + 30 + 31 + 30 + 31 + 31 + 17 days.
      ['red gene', ['North', '2022-08-20', 0, 1, 1], ['South', '2023-02-17', 181, 2, 2]],
      ['new era', ['South', '2023-02-17', 0, 2, 2], ['North', null, null, 0, 1]],
    ]);
    expect(describePlaces(found)).toBe(
      'Of 2 formulations in use 1 is used in more than one place; 1 meeting in North and 2 meetings in South.',
    );
  });

  it('say so where there is nothing to compare', () => {
    const south = selectDocuments(given.facts.documents, { ...NO_FILTERS, place: ['south'] }, null);
    expect(describePlaces(compare(given, south))).toBe(
      'All chosen meetings with a place are of one: 2 meetings in South.',
    );
    const none = compare(given, { has: new Uint8Array(4), size: 0 });
    expect(none).toEqual({ rows: [], places: [] });
    expect(describePlaces(none)).toBe('No chosen meeting has a place.');
  });

  it('are what a slow look at every meeting finds', () => {
    fc.assert(
      fc.property(corpus, filters, (one, asked) => {
        const subset = selectDocuments(one.facts.documents, asked, null);
        const { rows } = compare(one, subset);
        for (const { slug, places } of rows) {
          const variants = one.facts.formulations.find((formulation) => formulation.slug === slug)?.variants;
          const used = one.facts.documents
            .map((document, d) => ({
              ...document,
              uses: slowUses(one.texts[d]?.paragraphs.map(({ text }) => text) ?? [], variants ?? []),
            }))
            .filter((_, d) => subset.has[d] === 1);
          const inPlaces = used.filter(({ place, uses }) => place !== null && uses > 0);
          for (const use of places) {
            const own = used.filter(({ place }) => place === use.slug);
            const holders = own.filter(({ uses }) => uses > 0);
            expect([use.held, use.meetings, use.first?.id]).toEqual([
              own.length,
              holders.length,
              holders[0]?.id,
            ]);
            const later =
              holders[0] === undefined
                ? null
                : Math.round((Date.parse(holders[0].date) - Date.parse(inPlaces[0]?.date ?? '')) / 864e5);
            expect(use.days).toBe(later);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
