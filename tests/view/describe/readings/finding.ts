// The sentences about a query.
import * as finding from '../../../../src/view/describe/finding';
import * as hits from '../../../../src/view/describe/hits';
import { ALL_ROWS } from '../../../support/page';
import type { SlowMeeting } from '../../../support/slowCorpus';
import {
  type Drawn,
  holdersOf,
  many,
  NONE_PASSES,
  quoted,
  slowAny,
  slowList,
  slowPart,
  slowTimes,
  timesIn,
  timesInAll,
  topOf,
} from './reading';

const Q = 'a';

/** Why there is nothing to say of the query; else null. */
function readNothing({ chosen }: Drawn): string | null {
  if (chosen.length === 0) return NONE_PASSES;
  return timesInAll(chosen, Q) === 0 ? `“${Q}” does not occur in ${slowAny(chosen.length)}.` : null;
}

function readLines(drawn: Drawn, order: string): string {
  const { chosen } = drawn;
  const count = timesInAll(chosen, Q);
  const where = slowPart(holdersOf(chosen, Q), chosen.length);
  return (
    readNothing(drawn) ?? `${many(count, 'line')} of “${Q}” in ${where}${count === 1 ? '' : `, ${order}`}.`
  );
}

function readDispersion(drawn: Drawn): string {
  const { chosen } = drawn;
  const nothing = readNothing(drawn);
  if (nothing !== null) return nothing;
  const count = timesInAll(chosen, Q);
  const tokens = chosen.reduce((sum, meeting) => sum + meeting.tokens, 0);
  const deviations = chosen.map((meeting) => Math.abs(timesIn(meeting, Q) / count - meeting.tokens / tokens));
  const dp = deviations.reduce((sum, deviation) => sum + deviation, 0) / 2;
  const said = `“${Q}” occurs ${slowTimes(count)} in ${slowPart(holdersOf(chosen, Q), chosen.length)}`;
  if (chosen.length === 1) return `${said}.`;
  return `${said}; DP ${dp.toFixed(2)}, where 0 is evenly spread over the meetings.`;
}

/** How many of each type stand at most so many words from the query, by trying every pair of places. */
function nearIn(chosen: readonly SlowMeeting[], window: number): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const types of chosen.flatMap((meeting) => meeting.types)) {
    types.forEach((type, at) => {
      const isNear = types.some((other, i) => other === Q && i !== at && Math.abs(i - at) <= window);
      if (isNear) near.set(type, (near.get(type) ?? 0) + 1);
    });
  }
  return near;
}

function readCollocates(drawn: Drawn, window: number, minimum: number): string {
  const { chosen } = drawn;
  const nothing = readNothing(drawn);
  if (nothing !== null) return nothing;
  const nodes = timesInAll(chosen, Q);
  const tokens = chosen.reduce((sum, meeting) => sum + meeting.tokens, 0);
  const found = [...nearIn(chosen, window)]
    .filter(([, observed]) => observed >= minimum)
    .map(([type, observed]) => {
      const frequency = timesInAll(chosen, type);
      const dice = (2 * observed) / (nodes + frequency);
      return { type, observed, dice, expected: (nodes * frequency * 2 * window) / tokens };
    });
  const within = `within ${many(window, 'word')} of “${Q}”`;
  const { top, most } = topOf(found, ({ dice }) => dice);
  const inOrder = top.toSorted((a, b) => b.observed - a.observed || (a.type < b.type ? -1 : 1));
  const [first] = inOrder;
  if (first === undefined) {
    return minimum <= 1
      ? `No word stands ${within}.`
      : `No word stands ${slowTimes(minimum)} or more ${within}.`;
  }
  const round = (figure: number) => String(Number(figure.toFixed(2)));
  const value = `the highest logDice (${round(14 + Math.log2(most))})`;
  const base = `the base is ${many(tokens, 'word')} in ${many(chosen.length, 'meeting')}`;
  if (top.length > 1) {
    const names = top.length > 3 ? `${top.length} words` : slowList(quoted(inOrder.map(({ type }) => type)));
    return `W${within.slice(1)}, ${names} have ${value}; ${base}.`;
  }
  const figures = `${slowTimes(first.observed)}, ${round(first.expected)} expected`;
  return `W${within.slice(1)}, “${first.type}” has ${value}: ${figures}; ${base}.`;
}

/** Two words, each counted by itself, in the meetings that have both. */
function readBoth({ chosen }: Drawn): { readonly count: number; readonly meetings: number } {
  const both = chosen.filter((meeting) => timesIn(meeting, 'a') > 0 && timesIn(meeting, 'ab') > 0);
  return { count: timesInAll(both, 'a') + timesInAll(both, 'ab'), meetings: both.length };
}

function readCounted(drawn: Drawn): readonly [string, string] {
  const { chosen } = drawn;
  const { count, meetings } = readBoth(drawn);
  const one = `“${Q}” occurs ${slowTimes(timesInAll(chosen, Q))} in ${slowPart(holdersOf(chosen, Q), chosen.length)}.`;
  const two =
    count === 0
      ? `a and ab do not occur together in ${slowAny(chosen.length)}.`
      : `a and ab, each by itself: ${slowTimes(count)} in ${slowPart(meetings, chosen.length)}.`;
  return [readNothing(drawn) ?? one, chosen.length === 0 ? NONE_PASSES : two];
}

const WINDOWS = [
  [1, 1],
  [2, 1],
  [1, 2],
  [5, 3],
] as const;

export const FINDING = {
  describeFound: (drawn: Drawn) =>
    Promise.all(
      [Q, 'a ab'].map(async (q) => {
        const filters = { ...drawn.filters, q };
        const found = await drawn.engine.search({ filters, sort: 'date', limit: 1 });
        const asked = { query: q, read: found.query };
        const one = { count: timesInAll(drawn.chosen, Q), meetings: holdersOf(drawn.chosen, Q) };
        const { count, meetings } = q === Q ? one : readBoth(drawn);
        const told = `${many(count, 'occurrence')} in ${many(meetings, 'meeting')}.`;
        return {
          sentence: `${hits.describeFound(asked, found.occurrences, found.meetings)}.`,
          read: q === Q ? told : `a and ab, each by itself: ${told}`,
        };
      }),
    ),
  async describeCounted(drawn: Drawn) {
    const counted = async (q: string) =>
      hits.describeCounted(await drawn.engine.hitsOverTime({ filters: { ...drawn.filters, q }, by: null }));
    const [one, two] = readCounted(drawn);
    return [
      { sentence: await counted(Q), read: one },
      { sentence: await counted('a ab'), read: two },
    ];
  },
  async describeAsPhrase({ chosen }: Drawn) {
    const occurrences = timesInAll(chosen, Q);
    return [
      {
        sentence: `It stands ${hits.describeAsPhrase({ query: '"a b"', occurrences })}.`,
        read: `It stands as a phrase: ${occurrences}.`,
      },
    ];
  },
  async describeWithAccents({ chosen }: Drawn) {
    const occurrences = timesInAll(chosen, 'é') + 1000;
    return [
      {
        sentence: `${hits.describeWithAccents({ query: 'é', occurrences })}.`,
        read: `é: 1,${String(occurrences).slice(1)}.`,
      },
    ];
  },
  async describeLines(drawn: Drawn) {
    const asked = { filters: { ...drawn.filters, q: Q }, node: null, context: 2, offset: 0, limit: 1 };
    const right = await drawn.engine.concordance({ ...asked, sort: 'r1' });
    const latest = await drawn.engine.concordance({ ...asked, sort: '-date' });
    return [
      {
        sentence: finding.describeLines(right),
        read: readLines(drawn, 'by the first word to the right'),
      },
      { sentence: finding.describeLines(latest), read: readLines(drawn, 'the latest meeting first') },
    ];
  },
  async describeDispersion(drawn: Drawn) {
    const filters = { ...drawn.filters, q: Q };
    const answer = await drawn.engine.dispersion({ filters, detail: 'drawn', ...ALL_ROWS });
    return [{ sentence: finding.describeDispersion(answer), read: readDispersion(drawn) }];
  },
  describeCollocates: (drawn: Drawn) =>
    Promise.all(
      WINDOWS.map(async ([window, minimum]) => {
        const filters = { ...drawn.filters, q: Q };
        const answer = await drawn.engine.collocates({ filters, window, minimum, ...ALL_ROWS });
        return {
          sentence: finding.describeCollocates(answer),
          read: readCollocates(drawn, window, minimum),
        };
      }),
    ),
};
