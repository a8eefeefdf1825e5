// The answers to the questions about the corpus, its meetings and one of them.
import * as v from 'valibot';
import type { DocumentView } from '../../analysis/finding/documentView';
import type { Facets } from '../../analysis/finding/facets';
import { type Highlight, LAYERS } from '../../analysis/finding/layers';
import { type CorpusInfo, corpusFacts } from '../../corpus/facts';
import { PROVEN_FACTS } from '../../corpus/files/texts';
import { isMetaKey } from '../../corpus/meta';
import { FILTER_ROWS } from '../../corpus/subcorpus/filterRows';
import { FACET_ROWS } from '../../corpus/subcorpus/filters';
import type { SummaryAnswer } from '../answers';
import { count, date, flag, list, metaKey, range, schemaOf, text } from './kinds';
import { meeting, meetingEntries, pageEntries, problem, ref } from './parts';

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
  return (
    FACET_ROWS.every(({ key }) => key in value) &&
    Object.entries(value).every(([key, own]) => (isFacetRow(key) || isMetaKey(key)) && v.is(options, own))
  );
});

function isFacetRow(key: string): boolean {
  return FACET_ROWS.some((row) => row.key === key);
}

const person = v.object({ slug: text, name: text, title: v.nullable(text), listed: flag });

const highlight = v.strictObject({
  layer: v.picklist(LAYERS),
  label: text,
  paragraph: count,
  start: count,
  end: count,
});

export const corpusAnswers = {
  info: schemaOf<CorpusInfo>()(v.omit(corpusFacts, ['documents', 'files'])),
  summary: schemaOf<SummaryAnswer>()(
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
  facets: facets,
  meetings: v.strictObject(pageEntries(meeting)),
  marksOfQuery: schemaOf<readonly Highlight[]>()(list(highlight)),
  document: schemaOf<DocumentView | null>()(
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
};
