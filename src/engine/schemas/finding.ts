// The answers to the questions of a search.
import * as v from 'valibot';
import type { Collocates } from '../../analysis/finding/collocates';
import type { Dispersion } from '../../analysis/finding/dispersion';
import type { Passage } from '../../analysis/finding/passages';
import { LINE_SORTS } from '../../corpus/choices';
import type { EmptyingPart } from '../../search/emptying';
import type { Jump } from '../../search/jumps';
import { EXAMPLE_KINDS, type QueryExample } from '../../search/queryExamples';
import { COMPLETION_KINDS, type Suggestions } from '../../search/suggest';
import type { ConcordanceAnswer, FirstHitsAnswer, SearchAnswer } from '../answers';
import { count, date, list, number, schemaOf, text } from './kinds';
import { hitsEntries, line, meetingEntries, pageEntries, problem, refEntries } from './parts';
import { offerEntries, query } from './query';

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

export const findingAnswers = {
  search: schemaOf<SearchAnswer>()(
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
      ...offerEntries,
    }),
  ),
  firstHits: schemaOf<FirstHitsAnswer | null>()(
    v.nullable(
      v.strictObject({
        query,
        occurrences: count,
        meetings: count,
        hits: list(v.strictObject({ ...meetingEntries, occurrences: count })),
      }),
    ),
  ),
  passages: list(passage),
  queryExamples: schemaOf<readonly QueryExample[]>()(
    list(v.strictObject({ query: text, shows: v.picklist(EXAMPLE_KINDS), words: list(text) })),
  ),
  concordance: schemaOf<ConcordanceAnswer>()(
    v.strictObject({
      ...hitsEntries,
      meetings: count,
      sort: v.picklist(LINE_SORTS),
      ...pageEntries(line),
    }),
  ),
  collocates: schemaOf<Collocates>()(
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
  dispersion: schemaOf<Dispersion>()(
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
  suggest: schemaOf<Suggestions>()(
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
  jumps: schemaOf<readonly Jump[]>()(
    list(
      v.variant('to', [
        meetingJump,
        v.strictObject({ to: v.literal('person'), slug: text, name: text }),
        v.strictObject({ to: v.literal('formulation'), slug: text, name: text }),
      ]),
    ),
  ),
};
