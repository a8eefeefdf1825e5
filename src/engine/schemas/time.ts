// The answers to the questions over time.
import * as v from 'valibot';
import type { Movers } from '../../analysis/comparing/movers';
import type { HitsOverTime } from '../../analysis/time/hitsOverTime';
import type { MeetingFrequency } from '../../analysis/time/meetingFrequency';
import type { TermTotals } from '../../analysis/time/termTotals';
import type { TermTrend } from '../../analysis/time/termTrend';
import { count, date, flag, interval, list, number, range, schemaOf, split, text } from './kinds';
import { axis, hitsEntries, problem, ref } from './parts';

const maybeInterval = v.nullable(interval);
const maybeNumber = v.nullable(number);

const termNamed = { term: text, name: text, phrases: list(text), leftOut: list(text) };
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

export const timeAnswers = {
  meetingFrequency: schemaOf<MeetingFrequency>()(
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
  termTrend: schemaOf<TermTrend>()(
    v.strictObject({
      axis,
      rows: list(v.strictObject({ period: text, range, term: text, name: text, ...termCounts })),
      totals: list(v.strictObject({ ...termNamed, ...termCounts })),
      unreadable: list(v.strictObject({ term: text, problem })),
    }),
  ),
  termTotals: schemaOf<TermTotals>()(
    v.strictObject({
      totals: list(
        v.strictObject({
          ...termNamed,
          ...termCounts,
          variants: list(v.strictObject({ text, count })),
          joined: count,
          withoutOne: maybeInterval,
          shareAtMost: maybeNumber,
        }),
      ),
      bases: list(v.strictObject({ period: text, term: text, withoutOne: maybeInterval, restsOnOne: flag })),
    }),
  ),
  movers: schemaOf<Movers>()(
    v.strictObject({
      halves: v.nullable(v.pipe(v.strictTuple([half, half]), v.readonly())),
      risen: list(mover),
      fallen: list(mover),
    }),
  ),
  hitsOverTime: schemaOf<HitsOverTime>()(
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
};
