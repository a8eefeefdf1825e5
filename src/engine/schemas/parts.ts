// What several answers have: meetings, periods, lines.
import * as v from 'valibot';
import type { ConcordanceLine } from '../../analysis/finding/concordance';
import type { MeetingRow } from '../../analysis/finding/meetingList';
import type { Axis } from '../../analysis/time/axis';
import type { MeetingRef } from '../../analysis/time/meetingFrequency';
import { warningSchema } from '../../corpus/facts';
import { QUERY_FAULTS, type QueryProblem } from '../../search/problem';
import { count, date, flag, granularity, list, range, schemaOf, text } from './kinds';
import { offerEntries, query } from './query';

export const axis = schemaOf<Axis>()(
  v.strictObject({
    by: granularity,
    tooFine: v.nullable(granularity),
    range: v.nullable(range),
    periods: list(v.strictObject({ period: text, range })),
  }),
);

export const refEntries = { id: text, date, title: text };
export const ref = schemaOf<MeetingRef>()(v.strictObject(refEntries));

export const meetingEntries = {
  ...refEntries,
  heldOn: text,
  kind: text,
  place: text,
  namesPresent: flag,
  presiders: list(text),
  tokens: count,
  topics: list(text),
  columns: list(list(text)),
  warnings: list(warningSchema),
};
export const meeting = schemaOf<MeetingRow>()(v.strictObject(meetingEntries));

/** The fields of a page, whose rows are those of a list. */
export function pageEntries<S extends v.GenericSchema>(row: S) {
  return { total: count, rows: list(row) };
}

/** The fields of what is said of a query's hits. */
export const hitsEntries = { query: v.nullable(text), base: count, read: v.nullable(query), ...offerEntries };

export const problem = schemaOf<QueryProblem>()(
  v.strictObject({ at: count, fault: v.picklist(QUERY_FAULTS) }),
);

export const line = schemaOf<ConcordanceLine>()(
  v.strictObject({
    ...refEntries,
    paragraph: count,
    sentence: count,
    left: text,
    node: text,
    right: text,
    hash: text,
  }),
);
