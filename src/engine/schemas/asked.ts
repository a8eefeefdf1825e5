// The parts of which the parameters of questions are made.
import * as v from 'valibot';
import { type Filters, NO_FILTERS } from '../../corpus/subcorpus/filters';
import { type PagedQuestion, pageSize } from '../questions';
import { granularity, text, upTo } from './parts';

/** Has a value of its kind for every filter there is, whichever those are. */
const filters = v.custom<Filters>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const given = new Map<string, unknown>(Object.entries(value));
  const none = Object.entries(NO_FILTERS);
  return (
    given.size === none.length &&
    none.every(([key, empty]) => {
      const chosen = given.get(key);
      if (Array.isArray(empty)) return v.is(v.array(v.string()), chosen);
      return chosen === null || typeof chosen === 'string';
    })
  );
});

export const nothing = v.strictObject({});
export const ofMeetings = { filters };
/** `by` null lets the length of the axis decide. */
export const byPeriod = { filters, by: v.nullable(granularity) };
/** A slug. */
export const ofPerson = { filters, person: text };
/** Tokens to each side. */
export const tokensAround = upTo(1000);

/** At most so many rows. */
export function limited(question: PagedQuestion) {
  return { limit: upTo(pageSize(question)) };
}

/** From which row on, from 0, and at most how many. */
export function paged(question: PagedQuestion) {
  return { offset: upTo(Number.MAX_SAFE_INTEGER), ...limited(question) };
}
