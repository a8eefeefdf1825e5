import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFacets } from '../../../src/analysis/finding/facets';
import { createSummary } from '../../../src/analysis/finding/summary';
import { isMetaKey } from '../../../src/corpus/meta';
import { FILTER_ROWS } from '../../../src/corpus/subcorpus/filterRows';
import {
  type ChoiceKey,
  FACET_ROWS,
  type Filters,
  isSet,
  NO_FILTERS,
  withoutFilters,
} from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpus, filters } from '../../support/generated';

const queryMarks = fc.option(fc.infiniteStream(fc.nat(1)), { nil: null });

/** The filters' own choice of one filter, or of one column. */
function asIn(filters: Filters, key: ChoiceKey): Partial<Filters> {
  if (!isMetaKey(key)) return { [key]: filters[key] };
  return { meta: filters.meta.filter((member) => `meta.${member}`.startsWith(`${key}.`)) };
}

describe('the facets', () => {
  it('promise exactly the meetings that choosing the option alone gives', () => {
    fc.assert(
      fc.property(corpus, fc.array(filters, { minLength: 1 }), queryMarks, ({ facts }, choices, marks) => {
        const { documents } = facts;
        const matches = marks === null ? null : Uint8Array.from(documents, () => marks.next().value);
        // One after the other: what is kept of one choice must not be counted in the next.
        const countFacets = createFacets(facts);
        for (const asked of choices) {
          const all = { ...asked, q: matches === null ? null : 'words' };
          const facets = countFacets(all, matches);
          for (const { key } of FACET_ROWS) {
            for (const option of facets[key]) {
              const alone = { ...all, [key]: [option.slug] };
              expect(option.meetings).toBe(selectDocuments(documents, alone, matches).size);
              expect(option.chosen).toBe([...asked[key]].some((slug) => slug === option.slug));
            }
          }
          for (const { slug: column, values } of facts.columns) {
            const options = facets[`meta.${column}`];
            expect(options?.map(({ slug }) => slug)).toEqual(values.map(({ slug }) => slug));
            for (const option of options ?? []) {
              const member = `${column}.${option.slug}`;
              const others = all.meta.filter((one) => !one.startsWith(`${column}.`));
              const alone = { ...all, meta: [...others, member] };
              expect(option.meetings).toBe(selectDocuments(documents, alone, matches).size);
              expect(option.chosen).toBe(asked.meta.includes(member));
            }
          }
          expect(facets.place.map(({ slug }) => slug)).toEqual(facts.places.map(({ slug }) => slug));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a document has', () => {
  it('is among the options of each facet, whatever is chosen', () => {
    fc.assert(
      fc.property(corpus, filters, ({ facts }, asked) => {
        for (const row of FACET_ROWS) {
          const options: readonly string[] = row.options(facts).map(({ slug }) => slug);
          for (const document of facts.documents) {
            for (const slug of row.values(document, asked))
              expect([row.key, options]).toEqual([row.key, expect.arrayContaining([slug])]);
          }
        }
      }),
    );
  });
});

describe('the summary', () => {
  it('says what remains, what would remain without each choice, and what each alone leaves', () => {
    fc.assert(
      fc.property(corpus, filters, ({ facts }, asked) => {
        const { documents } = facts;
        const subset = selectDocuments(documents, asked, null);
        const summary = createSummary(facts)(subset, asked, null);
        const chosen = documents.filter((_, d) => subset.has[d] === 1);
        expect(summary.corpus.meetings).toBe(documents.length);
        expect(summary.subcorpus.meetings).toBe(chosen.length);
        expect(summary.subcorpus.first).toBe(chosen[0]?.date ?? null);
        expect(summary.subcorpus.last).toBe(chosen.at(-1)?.date ?? null);
        expect(summary.months.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(documents.length);
        for (const { keys, without, alone } of summary.undo) {
          expect(without).toBe(selectDocuments(documents, withoutFilters(asked, keys), null).size);
          const only = Object.assign({}, ...keys.map((key) => asIn(asked, key)));
          expect(alone).toBe(selectDocuments(documents, { ...NO_FILTERS, ...only }, null).size);
        }
        const columns = new Set(asked.meta.map((member) => `meta.${member.split('.')[0]}`));
        expect(summary.undo.flatMap(({ keys }) => keys)).toEqual(
          FILTER_ROWS.map(({ key }) => key)
            .filter((key) => isSet(asked, key))
            .flatMap((key) => (key === 'meta' ? [...columns] : [key])),
        );
      }),
      { numRuns: 200 },
    );
  });
});
