// What a slow reading of the chosen meetings has to say, in the words of the sentences but by counting of its own.
import type { Axis } from '../../../../src/analysis/time/axis';
import type { Filters } from '../../../../src/corpus/subcorpus/filters';
import type { CorpusEngine } from '../../../../src/engine/corpusEngine';
import type { Fixture } from '../../../support/corpus';
import type { SlowMeeting } from '../../../support/slowCorpus';

/** What is drawn, and its meetings as a slow look finds them. */
export interface Drawn {
  readonly given: Fixture;
  readonly engine: CorpusEngine;
  readonly filters: Filters;
  readonly by: 'day' | 'week' | 'month' | 'quarter' | 'year' | null;
  readonly all: readonly SlowMeeting[];
  readonly chosen: readonly SlowMeeting[];
}

/** A sentence, and what the slow reading makes of the same rows; null where there is nothing to say. */
interface Said {
  readonly sentence: string | null;
  readonly read: string | null;
}

export type Reading = (drawn: Drawn) => Promise<readonly Said[]>;

export const NONE_PASSES = 'No meeting passes the filters.';

const typesIn = ({ types }: SlowMeeting): readonly string[] => types.flat();
export const timesIn = (meeting: SlowMeeting, type: string): number =>
  typesIn(meeting).filter((one) => one === type).length;
export const timesInAll = (chosen: readonly SlowMeeting[], type: string): number =>
  chosen.reduce((sum, meeting) => sum + timesIn(meeting, type), 0);
export const holdersOf = (chosen: readonly SlowMeeting[], type: string): number =>
  chosen.filter((meeting) => timesIn(meeting, type) > 0).length;

export const many = (n: number, one: string, more = `${one}s`): string =>
  n === 1 ? `1 ${one}` : `${n} ${more}`;
export const slowTimes = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
export const quoted = (words: readonly string[]): string[] => words.map((word) => `“${word}”`);

/** After "in". */
export function slowPart(part: number, meetings: number): string {
  if (part < meetings) return `${part} of ${meetings} meetings`;
  return meetings === 1 ? 'the one meeting' : meetings === 2 ? 'both meetings' : `all ${meetings} meetings`;
}

/** After "in" that is denied. */
export function slowAny(meetings: number): string {
  if (meetings === 1) return 'the one meeting';
  return meetings === 2 ? 'either meeting' : `any of the ${meetings} meetings`;
}

export function slowList(words: readonly string[]): string {
  let list = '';
  words.forEach((word, i) => {
    list += i === 0 ? word : i === words.length - 1 ? ` and ${word}` : `, ${word}`;
  });
  return list;
}

/** What has the most of something, in order; the most is given, too. */
export function topOf<T>(
  list: readonly T[],
  value: (item: T) => number,
): { top: readonly T[]; most: number } {
  let most = 0;
  for (const item of list) if (value(item) > most) most = value(item);
  return { top: most === 0 ? [] : list.filter((item) => value(item) === most), most };
}

/** Of each period of the axis what its meetings come to. */
export function inPeriods(
  axis: Axis,
  chosen: readonly SlowMeeting[],
  value: (meeting: SlowMeeting) => number,
): readonly number[] {
  return axis.periods.map(({ range }) =>
    chosen
      .filter(({ date }) => date >= range.from && date <= range.to)
      .reduce((sum, meeting) => sum + value(meeting), 0),
  );
}
