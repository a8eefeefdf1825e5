// Since when a person was not there: counted over the meetings of the person's bodies that name who took part, and no others.
import { listBodies } from '../../corpus/bodies';
import { dayNumber } from '../../corpus/calendar';
import { type CorpusFacts, type DocumentFacts, rolesOf } from '../../corpus/facts';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import { namesPresent, PRESENT } from './present';

export interface SilenceOfPerson {
  /** Meetings that name who took part, of the bodies at a meeting of which the person presided, spoke or attended. */
  readonly base: number;
  /** Those of a later day than the last at which the person did. */
  readonly meetings: number;
  /** From that day to the last of them; 0 where there is none. */
  readonly days: number;
  /** Names of the bodies. */
  readonly bodies: readonly string[];
}

/** A body of the chosen meetings. */
export interface NamingBody {
  readonly name: string;
  /** Its chosen meetings that name who took part, in order of date. */
  readonly naming: readonly DocumentFacts[];
}

/** Of each chosen meeting, in order, its body. */
export function findNamingBodies(facts: CorpusFacts, subset: Subset): readonly NamingBody[] {
  const bodies = new Map<number, NamingBody>();
  for (const { body, documents } of listBodies(facts)) {
    const chosen = documents.filter((d) => subset.has[d] === 1);
    const naming = chosen.flatMap((d) => facts.documents[d] ?? []).filter(namesPresent);
    const known = { name: body.name, naming };
    for (const d of chosen) bodies.set(d, known);
  }
  return documentsOf(facts.documents, subset).flatMap(([d]) => bodies.get(d) ?? []);
}

/** `own`: the bodies of the meetings at which the person was, the last of which is `last`; null where there is none. */
export function silenceAfter(
  own: Iterable<NamingBody>,
  last: DocumentFacts | undefined,
): SilenceOfPerson | null {
  if (last === undefined) return null;
  const bodies = [...new Set(own)];
  const later = laterThan(bodies, last);
  const end = later.reduce((latest, { date }) => (date > latest ? date : latest), last.date);
  return {
    base: bodies.reduce((sum, { naming }) => sum + naming.length, 0),
    meetings: later.length,
    days: dayNumber(end) - dayNumber(last.date),
    bodies: bodies.map(({ name }) => name),
  };
}

/** The chosen meetings that a person's silence counts. */
export function findSilent(facts: CorpusFacts, subset: Subset, person: string): Subset {
  const bodies = findNamingBodies(facts, subset);
  const chosen = documentsOf(facts.documents, subset).map(([, document]) => document);
  const present = chosen.map((document) => rolesOf(document, person).some((role) => PRESENT.includes(role)));
  const last = chosen[present.lastIndexOf(true)];
  const own = new Set(bodies.filter((_, i) => present[i]));
  const silent = new Set(last === undefined ? [] : laterThan([...own], last));
  return {
    has: Uint8Array.from(facts.documents, (document) => (silent.has(document) ? 1 : 0)),
    size: silent.size,
  };
}

function laterThan(bodies: readonly NamingBody[], { date: last }: DocumentFacts): readonly DocumentFacts[] {
  return bodies.flatMap(({ naming }) => naming.filter(({ date }) => date > last));
}
