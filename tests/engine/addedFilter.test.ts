// With one more row of filters, and a second subcorpus beside the first, every question is answered right. What the new
// filter chooses a topic chooses too, so that each question has a reference that was right before.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { encodeWordMonths } from '../../src/corpus/files/wordMonths';
import { choicesOf, describeFilters, type Filters, NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../src/engine/artifacts';
import type { Answer, CorpusEngine, Params } from '../../src/engine/corpusEngine';
import { createEmbeddedEngine } from '../../src/engine/embeddedEngine';
import type { Question } from '../../src/engine/questions';
import { formatSearch, parseSearch } from '../../src/view/address';
import { filtersOf } from '../../src/view/subcorpora';
import { LONG } from '../support/addedFilter';
import { FACTS_ADDRESS, filesOf, serve } from '../support/artifacts';
import { corpusOf, type Fixture } from '../support/corpus';
import { corpus, filters } from '../support/generated';
import { ALL_ROWS } from '../support/page';
import { params } from '../support/params';
import { slowTokens } from '../support/slowCount';

vi.mock('../../src/corpus/subcorpus/filterRows', async (load) => {
  const rows = await load<typeof import('../../src/corpus/subcorpus/filterRows')>();
  const { BREVITY } = await import('../support/addedFilter');
  return { ...rows, FILTER_ROWS: [...rows.FILTER_ROWS, BREVITY] };
});

const LENGTHS = ['short', 'long'] as const;
type Length = (typeof LENGTHS)[number];

const byBrevity = (asked: Filters, length: Length): Filters => ({
  ...asked,
  topic: [],
  ...{ brevity: [length] },
});
const byTopic = (asked: Filters, length: Length): Filters => ({
  ...asked,
  topic: [length],
  ...{ brevity: [] },
});

/** Each meeting gets its length as a topic. */
function withTopics(given: Fixture): Fixture {
  const { facts } = given;
  return {
    ...given,
    facts: {
      ...facts,
      topics: [...facts.topics, ...LENGTHS.map((slug) => ({ slug, name: slug, terms: [] }))],
      documents: facts.documents.map((document) => ({
        ...document,
        topics: [...document.topics, document.tokens < LONG ? 'short' : 'long'],
      })),
      files: { ...facts.files, entries: 'entries.bin' },
    },
  };
}

/** A new one, as a page that has just been opened has it. */
function openEngine(given: Fixture): CorpusEngine {
  const dates = given.facts.documents.map(({ date }) => date);
  const files = filesOf(given).set('words.bin', encodeWordMonths(given.counter, dates, 25));
  return createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(files).fetchFile));
}

type OfMeetings = {
  [Q in Question]: Params<Q> extends { readonly filters: Filters } ? Q : never;
}[Question];

/** The compiler names a question that is missing. */
type Asks = { readonly [Q in OfMeetings]: Params<Q> };

const asksOf = (id: string, filters: Filters): Asks => ({
  termTrend: { filters, by: 'month', terms: ['a', 'b', 'ж'] },
  summary: { filters },
  facets: { filters },
  meetings: { filters, sort: 'date', ...ALL_ROWS },
  meetingFrequency: { filters, by: 'year', split: 'place' },
  termTotals: { filters, by: 'month', terms: ['a', 'a b'] },
  movers: { filters, limit: 5 },
  speakerMentions: { filters, by: 'month' },
  rolesByMeeting: { filters, ...ALL_ROWS },
  orderOfNames: { filters, ...ALL_ROWS },
  nameReview: { filters },
  appearances: { filters, person: 'bo', role: null, meeting: null, other: null, ...ALL_ROWS },
  silentMeetings: { filters, person: 'bo', ...ALL_ROWS },
  coAppearances: { filters, person: 'bo' },
  personFormulations: { filters, person: 'bo' },
  formulationChanges: { filters },
  formulationLedger: { filters, by: 'month', statuses: [], sort: 'formulation' },
  formulationPlaces: { filters },
  formulation: { filters, by: 'month', slug: 'a-b' },
  formulationDrift: { filters, slug: 'a-b', context: 3, offset: 0, limit: 9 },
  formulationMeetings: { filters, uses: ['a-b'], lacks: [], presider: null, ...ALL_ROWS },
  candidates: { filters, source: 'terms' },
  firstHits: { filters, sort: 'date', limit: 9 },
  search: { filters, sort: 'date', limit: 9 },
  passages: { filters, id, whole: true },
  concordance: { filters, node: null, sort: 'date', context: 3, ...ALL_ROWS },
  collocates: { filters, window: 3, minimum: 1, ...ALL_ROWS },
  dispersion: { filters, detail: 'all', ...ALL_ROWS },
  hitsOverTime: { filters, by: 'month' },
});

/** The answer, or what is said where there is none; without what names the filters themselves. */
async function ask<Q extends Question>(
  engine: CorpusEngine,
  question: Q,
  params: Params<Q>,
): Promise<unknown> {
  const answered: Promise<Answer<Q>> = engine[question](params);
  const answer = await answered.catch(String);
  if (typeof answer !== 'object') return answer;
  return { ...answer, ...(question === 'summary' ? { undo: [] } : question === 'facets' ? UNTOLD : {}) };
}

/** Facets whose options are counted without their own choice. */
const UNTOLD = { topic: [], brevity: [] };

const QUESTIONS = Object.keys(asksOf('', NO_FILTERS)) as OfMeetings[];

const inhabited = corpus.filter(({ facts }) => facts.documents.length > 0).map(withTopics);
const query = fc.constantFrom(null, 'a', '"a b"', 'b -a');
const length = fc.constantFrom(...LENGTHS);

describe('with a filter by brevity added as one row', () => {
  it('every question gives the answer that a filter of another kind gives, a second subcorpus beside it', async () => {
    await fc.assert(
      fc.asyncProperty(
        inhabited,
        filters,
        filters,
        query,
        length,
        async (given, asked, beside, q, chosen) => {
          const id = given.facts.documents[0]?.id ?? '';
          const own = byBrevity({ ...asked, q }, chosen);
          const known = byTopic({ ...asked, q }, chosen);
          const [both, alone, reference] = [openEngine(given), openEngine(given), openEngine(given)];
          for (const question of QUESTIONS) {
            const [first, second] = await Promise.all([
              ask(both, question, asksOf(id, own)[question]),
              ask(both, question, asksOf(id, beside)[question]),
            ]);
            const expected = await ask(reference, question, asksOf(id, known)[question]);
            expect([question, first]).toEqual([question, expected]);
            const expectedBeside = await ask(alone, question, asksOf(id, beside)[question]);
            expect([question, second]).toEqual([question, expectedBeside]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('what the table of words says before the index is what a slow look finds', async () => {
    await fc.assert(
      fc.asyncProperty(inhabited, length, async (given, chosen) => {
        const own = byBrevity(NO_FILTERS, chosen);
        const { totals } = await openEngine(given).termTrend({ filters: own, by: 'month', terms: ['a'] });
        const texts = given.texts.filter(({ id }) =>
          given.facts.documents.some(
            (document) => document.id === id && document.tokens < LONG === (chosen === 'short'),
          ),
        );
        const holding = texts.map(({ paragraphs }) =>
          paragraphs.flatMap(({ text }) => slowTokens(text)).filter((type) => type === 'a'),
        );
        expect([totals[0]?.count, totals[0]?.meetingsWithTerm]).toEqual([
          holding.flat().length,
          holding.filter(({ length: found }) => found > 0).length,
        ]);
      }),
    );
  });

  it('its menu counts what each choice would leave', async () => {
    await fc.assert(
      fc.asyncProperty(inhabited, length, async (given, chosen) => {
        const facets: object = await openEngine(given).facets({ filters: byBrevity(NO_FILTERS, chosen) });
        const { documents } = given.facts;
        const short = documents.filter(({ tokens }) => tokens < LONG).length;
        expect(facets).toMatchObject({
          brevity: [
            { slug: 'short', name: 'Short', meetings: short, chosen: chosen === 'short' },
            { slug: 'long', name: 'Long', meetings: documents.length - short, chosen: chosen === 'long' },
          ],
        });
      }),
    );
  });

  it('stands in the address, under every prefix, and is read back', () => {
    fc.assert(
      fc.property(params, (given) => {
        expect(parseSearch(formatSearch(given))).toEqual({ params: given, notices: [] });
      }),
    );
    const { params: read } = parseSearch('?brevity=short&b.brevity=long');
    expect([filtersOf(read), filtersOf(read, 'a.'), filtersOf(read, 'b.')]).toEqual([
      { ...NO_FILTERS, brevity: ['short'] },
      NO_FILTERS,
      { ...NO_FILTERS, brevity: ['long'] },
    ]);
    expect(parseSearch('?brevity=Short!').notices.map(({ key }) => key)).toEqual(['brevity']);
  });

  it('is told and undone', () => {
    const { facts } = corpusOf([]);
    const own = byBrevity(NO_FILTERS, 'long');
    expect(describeFilters(own, facts)).toBe('Meetings of brevity Long');
    expect(choicesOf(own, facts)).toEqual([{ label: 'brevity', keys: ['brevity'] }]);
  });
});
