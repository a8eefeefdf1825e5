// Who is named in each period, how often, and in which role they were at the meetings.
import type { CorpusFacts, Role } from '../../corpus/facts';
import type { DateRange, Granularity, Period } from '../../corpus/period';
import type { Filters } from '../../corpus/subcorpus/filters';
import type { Subset } from '../../corpus/subcorpus/subset';
import { type Axis, axisOf, periodIndexes } from '../time/axis';
import type { PersonUse } from './personUse';

interface PersonCounts extends Readonly<Record<Role, number>> {
  /** Occurrences of the person's names. */
  readonly mentions: number;
  /** Meetings that name the person. */
  readonly meetings: number;
}

export interface MentionRow extends PersonCounts {
  readonly period: Period;
  readonly range: DateRange;
  readonly slug: string;
  readonly person: string;
}

interface PersonTotal extends PersonCounts {
  readonly slug: string;
  readonly person: string;
  readonly listed: boolean;
}

export interface SpeakerMentions {
  readonly axis: Axis;
  /** Everyone who is named or has a role in the subcorpus, the most mentioned first. */
  readonly people: readonly PersonTotal[];
  /** One row a person and period, in the order of `people`, empty ones kept. */
  readonly rows: readonly MentionRow[];
  readonly meetings: number;
  /** Meetings of each period of the axis, also those that name nobody. */
  readonly held: readonly number[];
}

/** Mentions and roles are counted apart: a mention is a name in the text, a role is held once a meeting. */
export function countMentions(
  facts: CorpusFacts,
  uses: readonly PersonUse[],
  subset: Subset,
  filters: Filters,
  by: Granularity | null,
): SpeakerMentions {
  const axis = axisOf(facts, filters, by);
  const periods = periodIndexes(facts, axis);
  const held = axis.periods.map(() => 0);
  periods.forEach((period, d) => {
    if (subset.has[d] === 1 && period >= 0) held[period] = (held[period] ?? 0) + 1;
  });
  const everyone = uses.map(({ person, documents }) => {
    const total = blank();
    const cells = new Map<number, Tally>();
    for (const { d, mentions, roles } of documents) {
      if (subset.has[d] !== 1) continue;
      const period = periods[d] ?? -1;
      const cell = cells.get(period) ?? blank();
      cells.set(period, cell);
      for (const tally of [total, cell]) {
        tally.mentions += mentions;
        if (mentions > 0) tally.meetings += 1;
        for (const role of roles) tally[role] += 1;
      }
    }
    return { person, total, cells };
  });
  const present = everyone
    .filter(({ cells }) => cells.size > 0)
    .sort((a, b) => b.total.mentions - a.total.mentions || b.total.meetings - a.total.meetings);
  const people = present.map(({ person, total }) => ({
    slug: person.slug,
    person: person.name,
    listed: person.listed,
    ...total,
  }));
  const rows = present.flatMap(({ person, cells }) =>
    axis.periods.map(({ period, range }, p) => ({
      period,
      range,
      slug: person.slug,
      person: person.name,
      ...(cells.get(p) ?? blank()),
    })),
  );
  return { axis, people, rows, meetings: subset.size, held };
}

/** The same figures, of one person alone. */
export function onlyPerson(
  { axis, people, rows, meetings, held }: SpeakerMentions,
  slug: string,
): SpeakerMentions {
  return {
    axis,
    people: people.filter((person) => person.slug === slug),
    rows: rows.filter((row) => row.slug === slug),
    meetings,
    held,
  };
}

type Tally = { -readonly [K in keyof PersonCounts]: PersonCounts[K] };

function blank(): Tally {
  return { mentions: 0, meetings: 0, presided: 0, spoke: 0, attended: 0, cited: 0 };
}
