// The questions of a search: what they are asked with, and what they answer.
import * as v from 'valibot';
import type { Collocates } from '../../analysis/finding/collocates';
import { DISPERSION_DETAILS, type Dispersion } from '../../analysis/finding/dispersion';
import type { Passage } from '../../analysis/finding/passages';
import { SIDES } from '../../analysis/people/personFormulations';
import { LINE_SORTS, SORTS } from '../../corpus/choices';
import type { EmptyingPart } from '../../search/emptying';
import type { Jump } from '../../search/jumps';
import type { Pattern } from '../../search/pattern';
import type { Query } from '../../search/query';
import { EXAMPLE_KINDS, type QueryExample } from '../../search/queryExamples';
import { COMPLETION_KINDS, type Suggestions } from '../../search/suggest';
import type { ConcordanceAnswer, FirstHitsAnswer, SearchAnswer } from '../answers';
import type { LineNode } from '../lineNodes';
import { limited, nothing, ofMeetings, paged, tokensAround } from './asked';
import {
  count,
  date,
  flag,
  hitsEntries,
  line,
  list,
  meetingEntries,
  number,
  pageEntries,
  problem,
  refEntries,
  schemaOf,
  text,
} from './parts';

const pattern = schemaOf<Pattern>()(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('word'), type: text }),
    v.strictObject({ kind: v.literal('wildcard'), pattern: text }),
    v.strictObject({ kind: v.literal('fuzzy'), type: text }),
    v.strictObject({ kind: v.literal('any') }),
  ]),
);

const query: v.GenericSchema<unknown, Query> = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('phrase'), ways: list(list(list(pattern))), text, across: v.boolean() }),
    v.strictObject({ kind: v.literal('near'), left: query, right: query, within: count }),
    v.strictObject({ kind: v.literal('all'), of: list(query) }),
    v.strictObject({ kind: v.literal('any'), of: list(query) }),
    v.strictObject({ kind: v.literal('not'), of: query }),
  ]),
);

const mark = v.strictObject({ start: count, end: count });
const passage = schemaOf<Passage>()(
  v.strictObject({ paragraph: count, sentence: count, hash: text, text, marks: list(mark) }),
);
const emptying = schemaOf<EmptyingPart>()(
  v.strictObject({ part: query, reason: v.picklist(['nowhere', 'together']), meetingsWithout: count }),
);
const collocate = v.strictObject({
  collocate: text,
  observed: count,
  expected: number,
  logDice: number,
  mi: number,
  meetings: count,
  frequency: count,
});
const meetingJump = v.strictObject({ to: v.literal('meeting'), id: text, date, name: text });

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

export const findingQuestions = {
  search: {
    params: v.strictObject({ ...sorted, ...limited('search') }),
    answer: schemaOf<SearchAnswer>()(
      v.strictObject({
        query: v.nullable(query),
        problem: v.nullable(problem),
        occurrences: count,
        meetings: count,
        hits: list(
          v.strictObject({
            ...meetingEntries,
            occurrences: count,
            sentences: count,
            passages: v.nullable(list(passage)),
          }),
        ),
        emptying: list(emptying),
        didYouMean: v.nullable(text),
      }),
    ),
  },
  /**
   * The same without the sentences, sooner: null where a search will be answered as soon, where it asks for more than single
   * words, and where it finds nothing. Only where it is the first to ask for words is what it reads fetched, before the index.
   */
  firstHits: {
    params: v.strictObject({ ...sorted, ...limited('firstHits') }),
    answer: schemaOf<FirstHitsAnswer | null>()(
      v.nullable(
        v.strictObject({
          query,
          occurrences: count,
          meetings: count,
          hits: list(v.strictObject({ ...meetingEntries, occurrences: count })),
        }),
      ),
    ),
  },
  /** The sentences of one hit that hold an occurrence: the best, or all of them, in order. */
  passages: {
    params: v.strictObject({ ...ofMeetings, id: text, whole: flag }),
    answer: list(passage),
  },
  queryExamples: {
    params: nothing,
    answer: schemaOf<readonly QueryExample[]>()(
      list(v.strictObject({ query: text, shows: v.picklist(EXAMPLE_KINDS), words: list(text) })),
    ),
  },
  concordance: {
    params: v.strictObject({
      ...ofMeetings,
      /** Whose occurrences are the lines, in meetings that pass the filters; null for the filters' own query. */
      node: v.nullable(lineNode),
      /** The id of the one meeting that is wanted; without it, all of them. */
      meeting: v.exactOptional(text),
      sort: v.picklist(LINE_SORTS),
      context: tokensAround,
      ...paged('concordance'),
    }),
    answer: schemaOf<ConcordanceAnswer>()(
      v.strictObject({
        ...hitsEntries,
        meetings: count,
        sort: v.picklist(LINE_SORTS),
        ...pageEntries(line),
      }),
    ),
  },
  collocates: {
    params: v.strictObject({
      ...ofMeetings,
      window: tokensAround,
      /** The fewest observed that a row needs. */
      minimum: count,
      ...paged('collocates'),
    }),
    answer: schemaOf<Collocates>()(
      v.strictObject({
        ...hitsEntries,
        ...pageEntries(collocate),
        strongest: v.strictObject({ rows: list(collocate), all: count }),
        window: count,
        minimum: count,
        span: count,
        nodes: count,
        tokens: count,
      }),
    ),
  },
  dispersion: {
    params: v.strictObject({
      ...ofMeetings,
      detail: v.picklist(DISPERSION_DETAILS),
      ...paged('dispersion'),
    }),
    answer: schemaOf<Dispersion>()(
      v.strictObject({
        ...hitsEntries,
        ...pageEntries(
          v.strictObject({
            ...refEntries,
            tokens: count,
            occurrences: count,
            first: v.nullable(number),
            last: v.nullable(number),
            positions: v.nullable(list(number)),
            marks: list(
              v.strictObject({
                position: number,
                occurrences: count,
                paragraph: count,
                sentence: count,
                hash: text,
              }),
            ),
          }),
        ),
        meetings: count,
        occurrences: count,
        dp: v.nullable(number),
      }),
    ),
  },
  suggest: {
    params: v.strictObject({ typed: text, ...limited('suggest') }),
    answer: schemaOf<Suggestions>()(
      v.strictObject({
        completions: list(
          v.strictObject({
            text,
            kind: v.picklist(COMPLETION_KINDS),
            occurrences: count,
            meetings: count,
          }),
        ),
        meetings: list(meetingJump),
      }),
    ),
  },
  /** At most `limit` of each kind. */
  jumps: {
    params: v.strictObject({ typed: text, ...limited('jumps') }),
    answer: schemaOf<readonly Jump[]>()(
      list(
        v.variant('to', [
          meetingJump,
          v.strictObject({ to: v.literal('person'), slug: text, name: text }),
          v.strictObject({ to: v.literal('formulation'), slug: text, name: text }),
        ]),
      ),
    ),
  },
};
