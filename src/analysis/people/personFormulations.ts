// Formulations that a person's meetings use more than the other meetings do.
import type { Corpus } from '../../corpus/corpus';
import { NO_SPANS } from '../../corpus/counter/spans';
import type { Subset } from '../../corpus/subcorpus/subset';
import { findFormulation } from '../../corpus/wordings';
import { NO_OFFERS, type QueryHits } from '../finding/queryHits';
import { logRatio } from '../statistics/keyness';
import { meetingsOfPerson, type PersonMeetings } from './personMeetings';

/** The person's meetings, or the other chosen ones. */
export const SIDES = ['theirs', 'others'] as const;
export type Side = (typeof SIDES)[number];

/** One figure of the table: a formulation's occurrences on one side. */
export interface SideOfFormulation {
  readonly person: string;
  readonly side: Side;
  /** Slug. */
  readonly formulation: string;
}

interface SideCounts {
  readonly occurrences: number;
  /** Meetings with at least one. */
  readonly meetings: number;
}

export interface PersonFormulation {
  readonly slug: string;
  readonly name: string;
  readonly theirs: SideCounts;
  readonly others: SideCounts;
  /** Of the occurrences, each side by its tokens. */
  readonly logRatio: number | null;
}

interface SideBase {
  readonly meetings: number;
  readonly tokens: number;
}

export interface PersonFormulations {
  readonly base: PersonMeetings['base'];
  readonly theirs: SideBase;
  readonly others: SideBase;
  /** Those whose share of the person's meetings is the higher one; the widest difference first, then Log Ratio. */
  readonly rows: readonly PersonFormulation[];
}

export function compareFormulations(
  { facts, counter }: Corpus,
  subset: Subset,
  person: string,
): PersonFormulations {
  const { base, theirs, others } = meetingsOfPerson(facts, subset, person);
  const baseOf = (side: Subset): SideBase => ({
    meetings: side.size,
    tokens: facts.documents.reduce((sum, { tokens }, d) => sum + (side.has[d] === 1 ? tokens : 0), 0),
  });
  const bases = { theirs: baseOf(theirs), others: baseOf(others) };
  const difference = (row: PersonFormulation) =>
    row.theirs.meetings / bases.theirs.meetings - row.others.meetings / bases.others.meetings;
  const rows =
    theirs.size === 0 || others.size === 0
      ? []
      : facts.formulations
          .map((formulation): PersonFormulation => {
            const counts = counter.countByDocument(findFormulation(counter, formulation, facts.language));
            const own = countSide(counts, theirs);
            const rest = countSide(counts, others);
            return {
              slug: formulation.slug,
              name: formulation.name,
              theirs: own,
              others: rest,
              logRatio: logRatio(own.occurrences, rest.occurrences, bases.theirs.tokens, bases.others.tokens),
            };
          })
          .filter((row) => difference(row) > 0)
          .sort((a, b) => difference(b) - difference(a) || (b.logRatio ?? 0) - (a.logRatio ?? 0));
  return { base, ...bases, rows };
}

/** The occurrences behind one figure. */
export function hitsOfSide(
  { facts, counter }: Corpus,
  subset: Subset,
  { person, side, formulation }: SideOfFormulation,
): QueryHits {
  const base = meetingsOfPerson(facts, subset, person)[side];
  const found = facts.formulations.filter(({ slug }) => slug === formulation);
  const spans = found.map((one) => findFormulation(counter, one, facts.language))[0] ?? NO_SPANS;
  return {
    query: found[0]?.name ?? null,
    read: null,
    base,
    spans: counter.spansWithin(spans, base.has),
    ...NO_OFFERS,
  };
}

function countSide(counts: Uint32Array, side: Subset): SideCounts {
  let occurrences = 0;
  let meetings = 0;
  counts.forEach((count, d) => {
    if (side.has[d] !== 1 || count === 0) return;
    occurrences += count;
    meetings += 1;
  });
  return { occurrences, meetings };
}
