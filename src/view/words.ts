// Numbers, lists and periods in the sentences that the figures say about themselves.
import { describePeriod, type Granularity, type Period } from '../corpus/period';

/** "4,540"; what has decimals is below 1,000. Without Intl, whose first use costs a slow telephone a tenth of a second. */
export function formatCount(count: number): string {
  return count < 1000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "4.2", rounded down, so that 3.0 is never said of less; "1,200" where a tenth says nothing. */
export function formatTenths(value: number): string {
  return value < 1000 ? (Math.floor(value * 10) / 10).toFixed(1) : formatCount(Math.floor(value));
}

/** "1 meeting", "4,540 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${plural(count, one, many)}`;
}

/** The words that follow a number, where that stands apart, or what agrees with it: "meeting", "meetings"; "has", "have". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/** "once", "twice", "14 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${formatCount(count)} times`;
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Of what ties at the top no more are named one by one. */
export const MOST_NAMED = 3;

/** "Presided": the words as a heading or a sentence begins with them. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** After "in": "the one meeting", "both meetings", "all 5 meetings", "4 of 5 meetings"; `part` is at least 1. */
export function partOf(part: number, meetings: number): string {
  if (part < meetings) return `${formatCount(part)} of ${counted(meetings, 'meeting')}`;
  if (meetings === 1) return 'the one meeting';
  return meetings === 2 ? 'both meetings' : `all ${counted(meetings, 'meeting')}`;
}

/** After "not in": "the one meeting", "any of the 5 meetings". */
export function anyOf(meetings: number): string {
  if (meetings === 1) return 'the one meeting';
  return meetings === 2 ? 'either meeting' : `any of the ${counted(meetings, 'meeting')}`;
}

/** "on 17 February 2023", "in March 2023", "in the first quarter of 2023". */
export function inPeriod(period: Period, by: Granularity): string {
  const words = describePeriod(period, by);
  switch (by) {
    case 'day':
      return `on ${words}`;
    case 'quarter':
      return `in the ${words}`;
    case 'week':
    case 'month':
    case 'year':
      return `in ${words}`;
  }
}
