// A formulation's page: its line of the ledger, its wordings, who presided when it was used, what travels with it.

import type { Corpus } from '../../corpus/corpus';
import type { CorpusFacts, Formulation } from '../../corpus/facts';
import { nameOrderOf } from '../../corpus/language/collation';
import { slugOf } from '../../corpus/slug';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import { findVariants } from '../../corpus/wordings';
import { logDice } from '../statistics/association';
import { type Interval, wilsonInterval } from '../statistics/intervals';
import type { MeetingRef } from '../time/meetingFrequency';
import type { LedgerRow } from './formulationLedger';
import { compareInPlaces, type PlaceUse } from './formulationPlaces';
import type { FormulationUse } from './formulationUse';

/** A variant, in the chosen meetings. */
export interface WordingRow {
  readonly wording: string;
  readonly slug: string;
  readonly occurrences: number;
  readonly meetings: number;
  readonly first: MeetingRef | null;
  readonly last: MeetingRef | null;
}

export interface PresiderRow {
  /** Null for the meetings of which the text names no presider. */
  readonly slug: string | null;
  readonly person: string | null;
  readonly occurrences: number;
  /** Chosen meetings that the person presided over and that use the formulation; and all that the person presided over. */
  readonly meetings: number;
  readonly presided: number;
  readonly share: number;
  /** 95%, Wilson. */
  readonly shareInterval: Interval | null;
}

export interface CompanionRow {
  readonly slug: string;
  readonly name: string;
  /** Chosen meetings that use both, and that use the other. */
  readonly together: number;
  readonly meetings: number;
  /** Over meetings, 14 at most. */
  readonly logDice: number;
}

export interface FormulationView {
  readonly row: LedgerRow;
  /** In the owner's order, those that never occur too. */
  readonly wordings: readonly WordingRow[];
  /** Those over whose meetings it is used most first; nobody named last. */
  readonly presiders: readonly PresiderRow[];
  /** Strongest first; those that no chosen meeting uses with it are left out. */
  readonly companions: readonly CompanionRow[];
  readonly places: readonly PlaceUse[];
}

export function viewFormulation(
  corpus: Corpus,
  uses: readonly FormulationUse[],
  row: LedgerRow,
  subset: Subset,
): FormulationView | null {
  const use = uses.find(({ formulation }) => formulation.slug === row.slug);
  if (use === undefined) return null;
  return {
    row,
    wordings: listWordings(corpus, use.formulation, subset),
    presiders: listPresiders(corpus.facts, use, subset),
    companions: listCompanions(corpus.facts, uses, use, subset),
    places: compareInPlaces(corpus.facts, [use], subset).rows[0]?.places ?? [],
  };
}

function listWordings(
  { facts, counter }: Corpus,
  formulation: Formulation,
  subset: Subset,
): readonly WordingRow[] {
  const refOf = (d: number | undefined): MeetingRef | null => {
    const document = d === undefined ? undefined : facts.documents[d];
    return document === undefined ? null : { id: document.id, date: document.date, title: document.title };
  };
  return findVariants(counter, formulation, facts.language).map((spans, i) => {
    const counts = counter.countByDocument(counter.spansWithin(spans, subset.has));
    const holders = Array.from(counts.keys()).filter((d) => counts[d] !== 0);
    const wording = formulation.variants[i] ?? '';
    return {
      wording,
      slug: slugOf(wording),
      occurrences: counts.reduce((sum, count) => sum + count, 0),
      meetings: holders.length,
      first: refOf(holders[0]),
      last: refOf(holders.at(-1)),
    };
  });
}

/** A meeting with two presiders counts for both. */
function listPresiders(facts: CorpusFacts, use: FormulationUse, subset: Subset): readonly PresiderRow[] {
  const countOf = new Map(Array.from(use.documents, (d, i) => [d, use.counts[i] ?? 0]));
  const byName = nameOrderOf(facts.language);
  const tallies = new Map<string | null, { occurrences: number; meetings: number; presided: number }>();
  for (const [d, { roles }] of documentsOf(facts.documents, subset)) {
    const count = countOf.get(d) ?? 0;
    for (const slug of roles.presided.length === 0 ? [null] : roles.presided) {
      const tally = tallies.get(slug) ?? { occurrences: 0, meetings: 0, presided: 0 };
      tallies.set(slug, tally);
      tally.presided += 1;
      tally.occurrences += count;
      tally.meetings += count > 0 ? 1 : 0;
    }
  }
  return [...tallies]
    .map(([slug, tally]) => ({
      slug,
      person: facts.people.find((person) => person.slug === slug)?.name ?? slug,
      ...tally,
      share: tally.meetings / tally.presided,
      shareInterval: wilsonInterval(tally.meetings, tally.presided),
    }))
    .sort(
      (a, b) =>
        Number(a.slug === null) - Number(b.slug === null) ||
        b.meetings - a.meetings ||
        b.share - a.share ||
        byName(a.person ?? '', b.person ?? ''),
    );
}

function listCompanions(
  { language }: CorpusFacts,
  uses: readonly FormulationUse[],
  use: FormulationUse,
  subset: Subset,
): readonly CompanionRow[] {
  const own = new Set(use.documents.filter((d) => subset.has[d] === 1));
  const byName = nameOrderOf(language);
  return uses
    .flatMap((other): CompanionRow[] => {
      if (other === use) return [];
      const theirs = other.documents.filter((d) => subset.has[d] === 1);
      const together = theirs.filter((d) => own.has(d)).length;
      if (together === 0) return [];
      const { slug, name } = other.formulation;
      return [
        {
          slug,
          name,
          together,
          meetings: theirs.length,
          logDice: logDice(together, own.size, theirs.length),
        },
      ];
    })
    .sort((a, b) => b.logDice - a.logDice || b.together - a.together || byName(a.name, b.name));
}
