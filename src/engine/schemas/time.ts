// The questions over time: what they are asked with, and what they answer.
import * as v from 'valibot';
import type { Movers } from '../../analysis/comparing/movers';
import type { HitsOverTime } from '../../analysis/time/hitsOverTime';
import type { MeetingFrequency } from '../../analysis/time/meetingFrequency';
import type { TermTotals } from '../../analysis/time/termTotals';
import type { TermTrend } from '../../analysis/time/termTrend';
import { isSplit, type Split } from '../../corpus/choices';
import { byPeriod, limited, ofMeetings } from './asked';
import {
  axis,
  count,
  date,
  flag,
  hitsEntries,
  interval,
  list,
  number,
  problem,
  range,
  ref,
  schemaOf,
  text,
} from './parts';

const split = v.custom<Split>((value) => typeof value === 'string' && isSplit(value));
const maybeInterval = v.nullable(interval);
const maybeNumber = v.nullable(number);

const termCounts = {
  count,
  tokens: count,
  meetings: count,
  meetingsWithTerm: count,
  per10k: maybeNumber,
  share: maybeNumber,
  per10kInterval: maybeInterval,
  shareInterval: maybeInterval,
};

const half = v.strictObject({ from: date, to: date, meetings: count, tokens: count });
const mover = v.strictObject({
  term: text,
  before: count,
  after: count,
  meetings: count,
  logRatio: number,
  g2: number,
  withoutOne: maybeInterval,
});

export const timeQuestions = {
  meetingFrequency: {
    params: v.strictObject({ ...byPeriod, split }),
    answer: schemaOf<MeetingFrequency>()(
      v.strictObject({
        axis,
        split,
        groups: list(text),
        rows: list(
          v.strictObject({
            period: text,
            range,
            group: text,
            meetings: count,
            tokens: count,
            documents: list(ref),
          }),
        ),
      }),
    ),
  },
  termTrend: {
    params: v.strictObject({ ...byPeriod, terms: list(text) }),
    answer: schemaOf<TermTrend>()(
      v.strictObject({
        axis,
        rows: list(v.strictObject({ period: text, range, term: text, ...termCounts })),
        totals: list(v.strictObject({ term: text, ...termCounts })),
        unreadable: list(v.strictObject({ term: text, problem })),
      }),
    ),
  },
  termTotals: {
    params: v.strictObject({ ...byPeriod, terms: list(text) }),
    answer: schemaOf<TermTotals>()(
      v.strictObject({
        totals: list(
          v.strictObject({
            term: text,
            ...termCounts,
            variants: list(v.strictObject({ text, count })),
            joined: count,
            withoutOne: maybeInterval,
            shareAtMost: maybeNumber,
          }),
        ),
        bases: list(
          v.strictObject({ period: text, term: text, withoutOne: maybeInterval, restsOnOne: flag }),
        ),
      }),
    ),
  },
  /** `limit` of those that rose, and as many of those that fell. */
  movers: {
    params: v.strictObject({ ...ofMeetings, ...limited('movers') }),
    answer: schemaOf<Movers>()(
      v.strictObject({
        halves: v.nullable(v.pipe(v.strictTuple([half, half]), v.readonly())),
        risen: list(mover),
        fallen: list(mover),
      }),
    ),
  },
  hitsOverTime: {
    params: v.strictObject(byPeriod),
    answer: schemaOf<HitsOverTime>()(
      v.strictObject({
        ...hitsEntries,
        axis,
        rows: list(
          v.strictObject({
            period: text,
            range,
            occurrences: count,
            meetings: count,
            tokens: count,
            meetingsInPeriod: count,
          }),
        ),
        occurrences: count,
        meetings: count,
      }),
    ),
  },
};
