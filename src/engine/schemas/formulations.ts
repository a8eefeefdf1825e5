// The answers to the questions about formulations.
import * as v from 'valibot';
import type { FormulationLedger } from '../../analysis/formulations/arrangeLedger';
import type { QuietStretch } from '../../analysis/formulations/bodyUse';
import type { Candidates } from '../../analysis/formulations/candidates';
import type { FormulationChanges } from '../../analysis/formulations/formulationChanges';
import type { FormulationPlaces } from '../../analysis/formulations/formulationPlaces';
import type { BodyStatus } from '../../analysis/formulations/formulationStatus';
import { SILENCE_VERDICTS } from '../../analysis/statistics/silence';
import type { Body } from '../../corpus/bodies';
import { STATUSES } from '../../corpus/choices';
import type { DriftRow, FormulationAnswer } from '../answers';
import type { RowPage } from '../pages';
import { count, date, interval, list, number, schemaOf, text } from './kinds';
import { axis, line, meeting, pageEntries, ref } from './parts';

const quietStretch = schemaOf<QuietStretch>()(
  v.strictObject({
    meetings: count,
    tokens: count,
    expected: v.nullable(number),
    chance: v.nullable(number),
    elsewhere: count,
    lacking: count,
    verdict: v.picklist(SILENCE_VERDICTS),
  }),
);

const body = schemaOf<Body>()(
  v.strictObject({
    name: text,
    filters: v.nullable(v.strictObject({ place: list(text), kind: list(text) })),
  }),
);

const change = v.strictObject({ slug: text, name: text, body, meeting: ref, silence: quietStretch });

const chosenBodies = { bodies: count, alone: count };

const bodyStatus = schemaOf<BodyStatus>()(
  v.strictObject({
    body,
    status: v.picklist(STATUSES),
    occurrences: count,
    meetings: count,
    first: ref,
    last: ref,
    held: count,
    before: quietStretch,
    since: quietStretch,
    returned: v.nullable(quietStretch),
  }),
);

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
  bodies: list(bodyStatus),
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
    v.strictObject({
      newHere: list(change),
      firstSeen: list(change),
      goneSince: list(change),
      notLately: list(change),
      used: count,
      meetings: count,
      ...chosenBodies,
    }),
  ),
  formulationLedger: schemaOf<FormulationLedger>()(
    v.strictObject({
      axis,
      held: list(count),
      meetings: count,
      rows: list(ledgerRow),
      tally: v.strictObject(v.entriesFromList(STATUSES, count)),
      ...chosenBodies,
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
