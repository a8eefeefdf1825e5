// Bodies: place and kind together, whose meeting it is. What is new, gone or silent is told within one. Kinds of which a place
// has but one meeting have nothing to be compared with by themselves: they are one body of the place together.
import { type CorpusFacts, type DocumentFacts, nameIn } from './facts';
import type { Filters } from './subcorpus/filters';
import type { Subset } from './subcorpus/subset';

export interface Body {
  /** "Liaoning standing committee", in the owner's words; "Liaoning" of all its kinds; '' where neither is known. */
  readonly name: string;
  /** Filters that choose exactly its meetings; null where none do, since no filter asks for what is not known. */
  readonly filters: Pick<Filters, 'place' | 'kind'> | null;
}

export interface BodyMeetings {
  readonly body: Body;
  /** Indexes of its documents, rising. */
  readonly documents: readonly number[];
}

/** Every body with a meeting, in the order of its first. */
export function listBodies(facts: CorpusFacts): readonly BodyMeetings[] {
  const { documents } = facts;
  const ofKind = groupBy(documents, kindKey);
  const placeSizes = groupBy(documents, ({ place }) => place);
  const bodies = groupBy(documents, (document) =>
    ofKind.get(kindKey(document))?.length === 1 ? JSON.stringify([document.place]) : kindKey(document),
  );
  return [...bodies.values()].map((own) => {
    const members = own.flatMap((d) => documents[d] ?? []);
    const place = members[0]?.place ?? null;
    const whole = own.length === placeSizes.get(place)?.length;
    return {
      body: bodyOf(facts, place, [...new Set(members.map(({ kind }) => kind))], whole, bodies.size),
      documents: own,
    };
  });
}

/** `whole`: these are all meetings of the place. `bodies`: how many the corpus has. */
function bodyOf(
  facts: CorpusFacts,
  place: string | null,
  kinds: readonly (string | null)[],
  whole: boolean,
  bodies: number,
): Body {
  const [kind = null, ...others] = kinds;
  const placeName = nameIn(facts.places, place);
  const kindName = others.length === 0 ? nameIn(facts.kinds, kind) : whole ? '' : 'other kinds';
  const known = kinds.flatMap((one) => one ?? []);
  const exact = place !== null && known.length === kinds.length;
  return {
    name: [placeName, kindName].filter((name) => name !== '').join(' '),
    filters: bodies === 1 ? { place: [], kind: [] } : exact ? { place: [place], kind: known } : null,
  };
}

function kindKey({ place, kind }: DocumentFacts): string {
  return JSON.stringify([place, kind]);
}

/** Indexes by key, in the order of the first of each. */
function groupBy<Key>(
  documents: readonly DocumentFacts[],
  keyOf: (document: DocumentFacts) => Key,
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>();
  documents.forEach((document, d) => {
    const group = groups.get(keyOf(document)) ?? [];
    groups.set(keyOf(document), group);
    group.push(d);
  });
  return groups;
}

export interface ChosenBodies {
  /** Bodies with a chosen meeting. */
  readonly bodies: number;
  /** Chosen meetings that are the only one of their body in the corpus. */
  readonly alone: number;
}

export function countBodies(facts: CorpusFacts, subset: Subset): ChosenBodies {
  const chosen = listBodies(facts)
    .map(({ documents }) => ({ held: documents.length, chosen: documents.some((d) => subset.has[d] === 1) }))
    .filter((body) => body.chosen);
  return { bodies: chosen.length, alone: chosen.filter(({ held }) => held === 1).length };
}
