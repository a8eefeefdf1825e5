// The kinds of values of which parameters and answers are made.
import * as v from 'valibot';
import type { Interval } from '../../analysis/statistics/intervals';
import { type CalendarDate, parseDate } from '../../corpus/calendar';
import { isSplit, type Split } from '../../corpus/choices';
import { ROLES } from '../../corpus/facts';
import { isMetaKey, type MetaKey } from '../../corpus/meta';
import { type DateRange, GRANULARITIES } from '../../corpus/period';

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
export const metaKey = v.custom<MetaKey>((value) => typeof value === 'string' && isMetaKey(value));
export const split = v.custom<Split>((value) => typeof value === 'string' && isSplit(value));
export const role = v.picklist(ROLES);
export const interval = schemaOf<Interval>()(v.strictObject({ low: number, high: number }));
