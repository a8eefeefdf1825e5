// The questions about the corpus, its meetings and one of them: what they are asked with, and what they answer.
import * as v from 'valibot';
import { type DocumentView, type Highlight, LAYERS } from '../../analysis/finding/documentView';
import type { Facets } from '../../analysis/finding/facets';
import { SORTS } from '../../corpus/choices';
import { infoSchema } from '../../corpus/facts';
import { PROVEN_FACTS } from '../../corpus/files/texts';
import { isMetaKey, type MetaKey } from '../../corpus/meta';
import { FILTER_ROWS } from '../../corpus/subcorpus/filterRows';
import { FACET_ROWS } from '../../corpus/subcorpus/filters';
import type { SummaryAnswer } from '../answers';
import { nothing, ofMeetings, paged } from './asked';
import {
  count,
  date,
  flag,
  list,
  meeting,
  meetingEntries,
  pageEntries,
  problem,
  range,
  ref,
  schemaOf,
  text,
} from './parts';

const extent = v.strictObject({
  meetings: count,
  tokens: count,
  first: v.nullable(date),
  last: v.nullable(date),
  places: list(v.strictObject({ name: text, meetings: count })),
});

const options = list(v.strictObject({ slug: text, name: text, meetings: count, chosen: flag }));

/** Has the options of every facet there is, and of columns of metadata.csv, whichever those are. */
const facets = v.custom<Facets>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const given = Object.entries(value);
  return (
    FACET_ROWS.every(({ key }) => key in value) &&
    given.every(([key, own]) => (isFacetRow(key) || isMetaKey(key)) && v.is(options, own))
  );
});

function isFacetRow(key: string): boolean {
  return FACET_ROWS.some((row) => row.key === key);
}

const metaKey = v.custom<MetaKey>((value) => typeof value === 'string' && isMetaKey(value));

const person = v.object({ slug: text, name: text, title: v.nullable(text), listed: flag });

const highlight = v.strictObject({
  layer: v.picklist(LAYERS),
  label: text,
  paragraph: count,
  start: count,
  end: count,
});

export const corpusQuestions = {
  info: { params: nothing, answer: infoSchema },
  summary: {
    params: v.strictObject(ofMeetings),
    answer: schemaOf<SummaryAnswer>()(
      v.strictObject({
        corpus: extent,
        subcorpus: extent,
        range,
        months: list(v.strictObject({ month: text, meetings: count })),
        undo: list(
          v.strictObject({
            label: text,
            keys: list(v.union([v.picklist(FILTER_ROWS.map(({ key }) => key)), metaKey])),
            without: count,
            alone: count,
          }),
        ),
        queryProblem: v.nullable(problem),
      }),
    ),
  },
  facets: {
    params: v.strictObject(ofMeetings),
    answer: facets,
  },
  meetings: {
    params: v.strictObject({
      ...ofMeetings,
      sort: v.picklist(SORTS),
      /** A query that occurs in none of the meetings asked for. */
      without: v.exactOptional(text),
      ...paged('meetings'),
    }),
    answer: v.strictObject(pageEntries(meeting)),
  },
  /** What a query finds in one document, which does not change with it; `id` may be a former id. */
  marksOfQuery: {
    params: v.strictObject({ id: text, q: text }),
    answer: schemaOf<readonly Highlight[]>()(list(highlight)),
  },
  /** `id` may be a former id; null where the corpus has no such document. */
  document: {
    params: v.strictObject({ id: text }),
    answer: schemaOf<DocumentView | null>()(
      v.nullable(
        v.strictObject({
          ...meetingEntries,
          file: text,
          byline: list(text),
          source: v.nullable(
            v.strictObject({
              publisher: v.nullable(text),
              address: v.nullable(text),
              retrieved: v.nullable(text),
            }),
          ),
          formulations: list(v.strictObject({ slug: text, name: text, occurrences: count })),
          roles: v.strictObject({
            presided: list(person),
            spoke: list(person),
            attended: list(person),
            cited: list(person),
          }),
          voice: v.nullable(person),
          named: list(person),
          attendance: list(person),
          paragraphs: list(
            v.strictObject({
              paragraph: count,
              text,
              sentences: list(v.strictObject({ sentence: count, start: count, end: count, hash: text })),
            }),
          ),
          sentences: count,
          highlights: list(highlight),
          proofs: list(
            v.strictObject({
              fact: v.picklist(PROVEN_FACTS),
              value: text,
              rule: text,
              at: v.nullable(v.strictObject({ paragraph: count, sentence: count })),
              words: v.nullable(text),
              hash: v.nullable(text),
            }),
          ),
          previous: v.nullable(ref),
          next: v.nullable(ref),
        }),
      ),
    ),
  },
};
