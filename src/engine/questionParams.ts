// What each question is asked with: the worker reads by it what comes from the page.
import * as v from 'valibot';
import { DISPERSION_DETAILS } from '../analysis/finding/dispersion';
import { SIDES } from '../analysis/people/personFormulations';
import { CANDIDATE_SOURCES, LEDGER_SORTS, LINE_SORTS, SORTS, STATUSES } from '../corpus/choices';
import { type Filters, NO_FILTERS } from '../corpus/subcorpus/filters';
import type { LineNode } from './lineNodes';
import { type PagedQuestion, pageSize, type Question } from './questions';
import { count, flag, granularity, list, metaKey, role, schemaOf, split, text, upTo } from './schemas/kinds';

/** Has a value of its kind for every filter there is, whichever those are. */
const filters = v.custom<Filters>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const given = new Map<string, unknown>(Object.entries(value));
  const none = Object.entries(NO_FILTERS);
  return (
    given.size === none.length &&
    none.every(([key, empty]) => {
      const chosen = given.get(key);
      if (Array.isArray(empty)) return v.is(v.array(v.string()), chosen);
      return chosen === null || typeof chosen === 'string';
    })
  );
});

const nothing = v.strictObject({});
const ofMeetings = { filters };
/** `by` null lets the length of the axis decide. */
const byPeriod = { filters, by: v.nullable(granularity) };
/** A slug. */
const ofPerson = { filters, person: text };
/** Tokens to each side. */
const tokensAround = upTo(1000);

/** At most so many rows. */
function limited(question: PagedQuestion) {
  return { limit: upTo(pageSize(question)) };
}

/** From which row on, from 0, and at most how many. */
function paged(question: PagedQuestion) {
  return { offset: upTo(Number.MAX_SAFE_INTEGER), ...limited(question) };
}

const sorted = { ...ofMeetings, sort: v.picklist(SORTS) };

const lineNode = schemaOf<LineNode>()(
  v.union([
    text,
    v.strictObject({ person: text }),
    v.strictObject({ formulation: text, variant: v.nullable(text) }),
    v.strictObject({
      ofPerson: v.strictObject({ person: text, side: v.picklist(SIDES), formulation: text }),
    }),
  ]),
);

export const PARAMS = {
  info: nothing,
  summary: v.strictObject(ofMeetings),
  facets: v.strictObject(ofMeetings),
  meetings: v.strictObject({
    ...ofMeetings,
    sort: v.picklist(SORTS),
    /** A query that occurs in none of the meetings asked for. */
    without: v.exactOptional(text),
    /** A column of metadata.csv of which each has one value only. */
    alone: v.exactOptional(metaKey),
    ...paged('meetings'),
  }),
  /** What a query finds in one document, which does not change with it; `id` may be a former id. */
  marksOfQuery: v.strictObject({ id: text, q: text }),
  /** `id` may be a former id; null where the corpus has no such document. */
  document: v.strictObject({ id: text }),
  meetingFrequency: v.strictObject({ ...byPeriod, split }),
  termTrend: v.strictObject({ ...byPeriod, terms: list(text) }),
  termTotals: v.strictObject({ ...byPeriod, terms: list(text) }),
  /** `limit` of those that rose, and as many of those that fell. */
  movers: v.strictObject({ ...ofMeetings, ...limited('movers') }),
  hitsOverTime: v.strictObject(byPeriod),
  speakerMentions: v.strictObject(byPeriod),
  /** A page of meetings; the people are everyone's records in all of them. */
  rolesByMeeting: v.strictObject({ ...ofMeetings, ...paged('rolesByMeeting') }),
  orderOfNames: v.strictObject({ ...ofMeetings, ...paged('orderOfNames') }),
  nameReview: v.strictObject(ofMeetings),
  appearances: v.strictObject({
    ...ofPerson,
    role: v.nullable(role),
    /** The id of one meeting. */
    meeting: v.nullable(text),
    /** Someone else who presided, spoke or attended there too, as the person did. */
    other: v.nullable(text),
    ...paged('appearances'),
  }),
  /** The meetings that the person's silence counts. */
  silentMeetings: v.strictObject({ ...ofPerson, ...paged('silentMeetings') }),
  coAppearances: v.strictObject(ofPerson),
  personFormulations: v.strictObject(ofPerson),
  formulationChanges: v.strictObject(ofMeetings),
  formulationLedger: v.strictObject({
    ...byPeriod,
    /** None means all of them. */
    statuses: list(v.picklist(STATUSES)),
    sort: v.picklist(LEDGER_SORTS),
  }),
  formulationPlaces: v.strictObject(ofMeetings),
  /** Null where the corpus has no such formulation. */
  formulation: v.strictObject({ ...byPeriod, slug: text }),
  formulationDrift: v.strictObject({
    ...ofMeetings,
    slug: text,
    context: tokensAround,
    ...paged('formulationDrift'),
  }),
  /** The meetings that use all of these formulations (slugs) and none of those, under this presider. */
  formulationMeetings: v.strictObject({
    ...ofMeetings,
    uses: list(text),
    lacks: list(text),
    presider: v.nullable(text),
    ...paged('formulationMeetings'),
  }),
  candidates: v.strictObject({ ...ofMeetings, source: v.picklist(CANDIDATE_SOURCES) }),
  search: v.strictObject({ ...sorted, ...limited('search') }),
  /**
   * The same without the sentences, sooner: null where a search will be answered as soon, where it asks for more than single
   * words, and where it finds nothing. Only where it is the first to ask for words is what it reads fetched, before the index.
   */
  firstHits: v.strictObject({ ...sorted, ...limited('firstHits') }),
  /** The sentences of one hit that hold an occurrence: the best, or all of them, in order. */
  passages: v.strictObject({ ...ofMeetings, id: text, whole: flag }),
  queryExamples: nothing,
  concordance: v.strictObject({
    ...ofMeetings,
    /** Whose occurrences are the lines, in meetings that pass the filters; null for the filters' own query. */
    node: v.nullable(lineNode),
    /** The id of the one meeting that is wanted; without it, all of them. */
    meeting: v.exactOptional(text),
    sort: v.picklist(LINE_SORTS),
    context: tokensAround,
    ...paged('concordance'),
  }),
  collocates: v.strictObject({
    ...ofMeetings,
    window: tokensAround,
    /** The fewest observed that a row needs. */
    minimum: count,
    ...paged('collocates'),
  }),
  dispersion: v.strictObject({
    ...ofMeetings,
    detail: v.picklist(DISPERSION_DETAILS),
    ...paged('dispersion'),
  }),
  suggest: v.strictObject({ typed: text, ...limited('suggest') }),
  /** At most `limit` of each kind. */
  jumps: v.strictObject({ typed: text, ...limited('jumps') }),
} satisfies Readonly<Record<Question, v.GenericSchema>>;
