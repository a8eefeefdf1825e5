// Two subcorpora on one page: each figure shows, says and links what it would if its subcorpus were the page's own.
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { useAnswer } from '../../../src/app/asking/engineContext';
import { EvidenceAppearances } from '../../../src/app/evidence/EvidenceAppearances';
import { EvidenceMeetings } from '../../../src/app/evidence/EvidenceMeetings';
import { EvidencePassages } from '../../../src/app/evidence/EvidencePassages';
import { FigureMethod } from '../../../src/app/figures/frame/FigureMethod';
import { KeywordTrends } from '../../../src/app/figures/KeywordTrends';
import { MeetingFrequency } from '../../../src/app/figures/MeetingFrequency';
import { SpeakerMentions } from '../../../src/app/figures/SpeakerMentions';
import { FilterBar } from '../../../src/app/filters/FilterBar';
import { FilterChips } from '../../../src/app/filters/FilterChips';
import { Companions } from '../../../src/app/formulations/Companions';
import { Drift } from '../../../src/app/formulations/Drift';
import { Ledger } from '../../../src/app/formulations/Ledger';
import { Places } from '../../../src/app/formulations/Places';
import { Presiders } from '../../../src/app/formulations/Presiders';
import { Wordings } from '../../../src/app/formulations/Wordings';
import { ChangesTold } from '../../../src/app/overview/ChangesTold';
import { MeetingList } from '../../../src/app/overview/MeetingList';
import { AppearsWith } from '../../../src/app/people/AppearsWith';
import { OrderOfNames } from '../../../src/app/people/OrderOfNames';
import { PersonFormulations } from '../../../src/app/people/PersonFormulations';
import { PersonRecord } from '../../../src/app/people/PersonRecord';
import { RolesByMeeting } from '../../../src/app/people/RolesByMeeting';
import { Collocates } from '../../../src/app/search/Collocates';
import { Concordance } from '../../../src/app/search/Concordance';
import { Dispersion } from '../../../src/app/search/Dispersion';
import { HitsOverTime } from '../../../src/app/search/HitsOverTime';
import { useSubcorpus } from '../../../src/app/subcorpus/subcorpus';
import { Movers } from '../../../src/app/trends/Movers';
import { Terms } from '../../../src/app/trends/Terms';
import { type Filters, NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../../src/engine/artifacts';
import { createEmbeddedEngine } from '../../../src/engine/embeddedEngine';
import { formatSearch, parseSearch, readParams } from '../../../src/view/address';
import { parseOpened } from '../../../src/view/evidence';
import { FIGURE_SLUGS } from '../../../src/view/figures/figures';
import { filtersOf, type Prefix, prefixFilters } from '../../../src/view/subcorpora';
import { FACTS_ADDRESS, filesOf, serve } from '../../support/artifacts';
import { BesideEachOther } from '../../support/BesideEachOther';
import { corpusOf } from '../../support/corpus';

vi.mock('../../../src/corpus/subcorpus/filterRows', async (load) => {
  const rows = await load<typeof import('../../../src/corpus/subcorpus/filterRows')>();
  const { BREVITY } = await import('../../support/addedFilter');
  return { ...rows, FILTER_ROWS: [...rows.FILTER_ROWS, BREVITY] };
});

const given = corpusOf(
  [
    {
      date: '2023-01-10',
      name: 'a',
      place: 'North',
      kind: 'Plenary',
      presided: ['Bo'],
      attended: ['Bo', 'Ana'],
      paragraphs: ['Reform and open doors. Bo said reform is reform.', 'Ana and Bo spoke of green hills.'],
    },
    {
      date: '2023-02-10',
      name: 'b',
      place: 'South',
      kind: 'Study',
      spoke: ['Ana'],
      attended: ['Ana', 'Bo'],
      paragraphs: ['Green hills and reform. Ana again: green hills.'],
    },
    {
      date: '2023-03-10',
      name: 'c',
      place: 'South',
      kind: 'Plenary',
      presided: ['Ana'],
      paragraphs: ['Open doors, open doors and “new roads” under reform. Ana closed.'],
    },
    { date: '2023-03-20', name: 'd', place: 'North', presided: ['Bo'], paragraphs: ['Reform again.'] },
  ],
  {
    people: [['Bo'], ['Ana']],
    formulations: [['green hills'], ['open doors', 'open door']],
    topics: { Green: ['green hills'] },
  },
);
const engine = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(filesOf(given)).fetchFile));
const { documents: _documents, files: _files, ...info } = given.facts;

const BO = info.people.find(({ slug }) => slug === 'bo') ?? raise();

function raise(): never {
  throw new Error('the fixture has no such person');
}

/** What the overview draws after its paint. */
function ChangesAtOnce() {
  const { filters } = useSubcorpus();
  const { data } = useAnswer('formulationChanges', { filters });
  return data === undefined ? null : createElement(ChangesTold, { data });
}

/** Everything that shows, says or links what it counts in a subcorpus. */
const PARTS: Readonly<Record<string, ReactNode>> = {
  filters: createElement(FilterBar),
  chips: createElement(FilterChips),
  meetings: createElement(MeetingList),
  changes: createElement(ChangesAtOnce),
  'meeting frequency': createElement(MeetingFrequency, { height: 1 }),
  'keyword trends': createElement(KeywordTrends, { height: 1 }),
  'speaker mentions': createElement(SpeakerMentions, { height: 1 }),
  'hits over time': createElement(HitsOverTime, { isFound: true }),
  collocates: createElement(Collocates),
  dispersion: createElement(Dispersion),
  concordance: createElement(Concordance),
  terms: createElement(Terms),
  movers: createElement(Movers),
  'roles by meeting': createElement(RolesByMeeting),
  'order of names': createElement(OrderOfNames),
  record: createElement(PersonRecord, { person: BO }),
  'appears with': createElement(AppearsWith, { person: BO }),
  'formulations of a person': createElement(PersonFormulations, { person: BO }),
  ledger: createElement(Ledger),
  places: createElement(Places),
  wordings: createElement(Wordings, { slug: 'open-doors' }),
  presiders: createElement(Presiders, { slug: 'open-doors' }),
  companions: createElement(Companions, { slug: 'open-doors' }),
  drift: createElement(Drift, { slug: 'open-doors' }),
  method: createElement(FigureMethod, { figure: 'movers' }),
  'meetings as evidence': createElement(EvidenceMeetings, {
    use: null,
    without: null,
    silent: null,
    alone: null,
  }),
  'passages as evidence': createElement(EvidencePassages, {
    node: 'reform',
    meeting: undefined,
    asking: () => ({}),
  }),
  'appearances as evidence': createElement(EvidenceAppearances, {
    person: 'bo',
    choice: { role: null, meeting: null, other: null },
  }),
};

/** The page at an address, a figure once for each prefix, in order: what stands in each. */
async function render(
  search: string,
  prefixes: readonly Prefix[],
  figure: ReactNode,
): Promise<readonly string[]> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const page = () => createElement(BesideEachOther, { client, engine, info, prefixes, part: figure });
  const router = createRouter({
    routeTree: createRootRoute({ validateSearch: (values) => readParams(values), component: page }),
    history: createMemoryHistory({ initialEntries: [`/${search}`] }),
    trailingSlash: 'always',
    parseSearch: (text) => ({ ...parseSearch(text).params }),
    stringifySearch: (values) => formatSearch(readParams(values)),
  });
  await router.load();
  const draw = () => renderToStaticMarkup(createElement(RouterProvider, { router }));
  const unanswered = () =>
    client
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.data === undefined);
  let drawn = draw();
  while (unanswered().length > 0) {
    await Promise.all(unanswered().map((query) => query.fetch()));
    drawn = draw();
  }
  return drawn.split('<article>').slice(1);
}

const ONE: Filters = { ...NO_FILTERS, q: 'reform', ...{ brevity: ['long'] } };
const OTHER: Filters = { ...NO_FILTERS, q: 'hills', place: ['south'] };

const searchOf = (own: Filters, a: Filters) =>
  formatSearch({
    ...own,
    ...prefixFilters('a.', a),
    table: FIGURE_SLUGS,
    terms: ['reform', 'hills'],
    candidates: 'quoted',
  });

/** The drawing with what each link means in place of how it is written: filters, and where it opens evidence whose. */
function meaningOf(drawn: string, prefix: Prefix): string {
  // A link to where the page is is marked.
  const unmarked = drawn.replace(/ data-status="active" aria-current="page"| active(?=")/g, '');
  return unmarked.replace(/href="([^"]*)"/g, (_, written: string) => {
    const { pathname, search } = new URL(written.replaceAll('&amp;', '&'), 'https://example.org');
    const { params } = parseSearch(search);
    if (params.open === null) return JSON.stringify([pathname, filtersOf(params)]);
    const opened = parseOpened(params.open);
    expect(opened?.prefix).toBe(prefix);
    return JSON.stringify([pathname, opened?.evidence, filtersOf(params, prefix)]);
  });
}

describe('beside another subcorpus, and with a filter that was added', () => {
  it.each(Object.keys(PARTS))('%s are those of their own subcorpus', async (name) => {
    const [ownOne = '', aOther = ''] = await render(searchOf(ONE, OTHER), ['', 'a.'], PARTS[name]);
    const [aOne = '', ownOther = ''] = await render(searchOf(OTHER, ONE), ['a.', ''], PARTS[name]);
    expect(meaningOf(ownOne, '')).toBe(meaningOf(aOne, 'a.'));
    expect(meaningOf(aOther, 'a.')).toBe(meaningOf(ownOther, ''));
    expect(meaningOf(ownOne, '')).not.toBe(meaningOf(ownOther, ''));
  });

  it.each([
    ['filters', /\d of \d meetings/, ['3 of 4 meetings', '1 of 4 meetings']],
    [
      'passages as evidence',
      /\d occurrences? in \d meetings?/,
      ['5 occurrences in 3 meetings', '1 occurrence in 1 meeting'],
    ],
    [
      'meetings as evidence',
      /Meetings [^.]*/,
      ['Meetings of brevity Long that contain “reform”', 'Meetings in South that contain “hills”'],
    ],
  ])('%s count and say what a reader would', async (name, wanted, said) => {
    const drawn = await render(searchOf(ONE, OTHER), ['', 'a.'], PARTS[name]);
    expect(drawn.map((html) => wanted.exec(html.replace(/<[^>]*>/g, ''))?.[0])).toEqual(said);
  });
});
