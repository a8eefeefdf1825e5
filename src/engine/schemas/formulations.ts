// The answers to the questions about formulations.
import * as v from 'valibot';
import type { FormulationLedger } from '../../analysis/formulations/arrangeLedger';
import type { Candidates } from '../../analysis/formulations/candidates';
import type { FormulationChanges } from '../../analysis/formulations/formulationChanges';
import type { FormulationPlaces } from '../../analysis/formulations/formulationPlaces';
import { STATUSES } from '../../corpus/choices';
import type { DriftRow, FormulationAnswer } from '../answers';
import type { RowPage } from '../pages';
import { count, date, flag, interval, list, number, schemaOf, text } from './kinds';
import { axis, line, meeting, pageEntries, ref } from './parts';

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

export const formulationAnswers = {
  formulationChanges: schemaOf<FormulationChanges>()(
    v.strictObject({ appeared: list(change), dropped: list(change) }),
  ),
  formulationLedger: schemaOf<FormulationLedger>()(
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
  formulationPlaces: schemaOf<FormulationPlaces>()(
    v.strictObject({
      rows: list(v.strictObject({ slug: text, name: text, places: list(placeUse) })),
      places: list(v.strictObject({ slug: text, place: text, meetings: count })),
    }),
  ),
  formulation: schemaOf<FormulationAnswer | null>()(
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
  formulationDrift: schemaOf<RowPage<DriftRow>>()(
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
  formulationMeetings: v.strictObject(pageEntries(meeting)),
  candidates: schemaOf<Candidates>()(
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
};
