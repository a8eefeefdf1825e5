// The parts of which the schemas of parameters and answers are made.
import * as v from 'valibot';
import type { ConcordanceLine } from '../../analysis/finding/concordance';
import type { MeetingRow } from '../../analysis/finding/meetingList';
import type { Interval } from '../../analysis/statistics/intervals';
import type { Axis } from '../../analysis/time/axis';
import type { MeetingRef } from '../../analysis/time/meetingFrequency';
import { type CalendarDate, parseDate } from '../../corpus/calendar';
import { ROLES, warningSchema } from '../../corpus/facts';
import { type DateRange, GRANULARITIES } from '../../corpus/period';
import { QUERY_FAULTS, type QueryProblem } from '../../search/problem';

/** Makes the schema of a type that stands elsewhere: the compiler refuses one that promises more than it, or less. */
export function schemaOf<T>() {
  return <S extends v.GenericSchema<unknown, T>>(
    schema: S,
    ..._same: [T] extends [v.InferOutput<S>] ? [] : [never]
  ): v.GenericSchema<unknown, T> => schema;
}

export function list<S extends v.GenericSchema>(item: S) {
  return v.pipe(v.array(item), v.readonly());
}

export const text = v.string();
export const flag = v.boolean();
/** As JSON can carry it. */
export const number = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A whole number from 0 to `most`. */
export const upTo = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));

export const date = v.custom<CalendarDate>((value) => typeof value === 'string' && parseDate(value) !== null);
export const range = schemaOf<DateRange>()(v.strictObject({ from: date, to: date }));
export const granularity = v.picklist(GRANULARITIES);
export const role = v.picklist(ROLES);
export const interval = schemaOf<Interval>()(v.strictObject({ low: number, high: number }));

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
export const hitsEntries = { query: v.nullable(text), base: count };

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
