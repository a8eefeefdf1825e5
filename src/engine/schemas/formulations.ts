// The questions about formulations: what they are asked with, and what they answer.
import * as v from 'valibot';
import type { FormulationLedger } from '../../analysis/formulations/arrangeLedger';
import type { Candidates } from '../../analysis/formulations/candidates';
import type { FormulationChanges } from '../../analysis/formulations/formulationChanges';
import type { FormulationPlaces } from '../../analysis/formulations/formulationPlaces';
import { CANDIDATE_SOURCES, LEDGER_SORTS, STATUSES } from '../../corpus/choices';
import type { DriftRow, FormulationAnswer } from '../answers';
import type { RowPage } from '../pages';
import { byPeriod, ofMeetings, paged, tokensAround } from './asked';
import {
  axis,
  count,
  date,
  flag,
  interval,
  line,
  list,
  meeting,
  number,
  pageEntries,
  ref,
  schemaOf,
  text,
} from './parts';

const change = v.strictObject({ slug: text, name: text, meeting: ref, occurrences: count, meetings: count });

const ledgerRow = v.strictObject({
  slug: text,
  name: text,
  variants: list(text),
  first: v.nullable(ref),
  last: v.nullable(ref),
  since: v.nullable(count),
  silence: v.nullable(
    v.strictObject({ after: date, before: v.nullable(date), days: count, meetings: count }),
  ),
  everOccurrences: count,
  everMeetings: count,
  status: v.picklist(STATUSES),
  appeared: flag,
  dropped: flag,
  occurrences: count,
  meetings: count,
  lacking: count,
  share: v.nullable(number),
  shareInterval: v.nullable(interval),
  uses: list(v.strictObject({ period: count, occurrences: count })),
});

const placeUse = v.strictObject({
  slug: text,
  place: text,
  first: v.nullable(ref),
  days: v.nullable(count),
  meetings: count,
  held: count,
});

export const formulationQuestions = {
  formulationChanges: {
    params: v.strictObject(ofMeetings),
    answer: schemaOf<FormulationChanges>()(v.strictObject({ appeared: list(change), dropped: list(change) })),
  },
  formulationLedger: {
    params: v.strictObject({
      ...byPeriod,
      /** None means all of them. */
      statuses: list(v.picklist(STATUSES)),
      sort: v.picklist(LEDGER_SORTS),
    }),
    answer: schemaOf<FormulationLedger>()(
      v.strictObject({
        axis,
        held: list(count),
        meetings: count,
        rows: list(ledgerRow),
        tally: v.strictObject({
          new: count,
          continuing: count,
          returned: count,
          dropped: count,
          absent: count,
        }),
        top: v.nullable(v.strictObject({ name: text, occurrences: count, meetings: count })),
      }),
    ),
  },
  formulationPlaces: {
    params: v.strictObject(ofMeetings),
    answer: schemaOf<FormulationPlaces>()(
      v.strictObject({
        rows: list(v.strictObject({ slug: text, name: text, places: list(placeUse) })),
        places: list(v.strictObject({ slug: text, place: text, meetings: count })),
      }),
    ),
  },
  /** Null where the corpus has no such formulation. */
  formulation: {
    params: v.strictObject({ ...byPeriod, slug: text }),
    answer: schemaOf<FormulationAnswer | null>()(
      v.nullable(
        v.strictObject({
          row: ledgerRow,
          wordings: list(
            v.strictObject({
              wording: text,
              slug: text,
              occurrences: count,
              meetings: count,
              first: v.nullable(ref),
              last: v.nullable(ref),
            }),
          ),
          presiders: list(
            v.strictObject({
              slug: v.nullable(text),
              person: v.nullable(text),
              occurrences: count,
              meetings: count,
              presided: count,
              share: number,
              shareInterval: v.nullable(interval),
            }),
          ),
          companions: list(
            v.strictObject({ slug: text, name: text, together: count, meetings: count, logDice: number }),
          ),
          places: list(placeUse),
          axis,
          held: list(count),
          chosen: count,
        }),
      ),
    ),
  },
  formulationDrift: {
    params: v.strictObject({
      ...ofMeetings,
      slug: text,
      context: tokensAround,
      ...paged('formulationDrift'),
    }),
    answer: schemaOf<RowPage<DriftRow>>()(
      v.strictObject(
        pageEntries(
          v.strictObject({
            meeting,
            wordings: list(v.strictObject({ wording: text, occurrences: count })),
            passage: line,
            before: v.nullable(line),
          }),
        ),
      ),
    ),
  },
  /** The meetings that use all of these formulations (slugs) and none of those, under this presider. */
  formulationMeetings: {
    params: v.strictObject({
      ...ofMeetings,
      uses: list(text),
      lacks: list(text),
      presider: v.nullable(text),
      ...paged('formulationMeetings'),
    }),
    answer: v.strictObject(pageEntries(meeting)),
  },
  candidates: {
    params: v.strictObject({ ...ofMeetings, source: v.picklist(CANDIDATE_SOURCES) }),
    answer: schemaOf<Candidates>()(
      v.strictObject({
        rows: list(
          v.strictObject({
            wording: text,
            term: text,
            occurrences: count,
            meetings: count,
            quoted: v.nullable(count),
            cValue: v.nullable(number),
          }),
        ),
        found: count,
        limits: v.nullable(v.strictObject({ minimum: count, minimumMeetings: count, longest: count })),
        meetings: count,
      }),
    ),
  },
};
