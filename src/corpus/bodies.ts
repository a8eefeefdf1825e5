// Bodies: place and kind together, whose meeting it is. What is new, gone or silent is told within one.
import { type CorpusFacts, type DocumentFacts, nameIn } from './facts';
import type { Filters } from './subcorpus/filters';
import type { Subset } from './subcorpus/subset';

export interface Body {
  /** Slugs; null where none was detected, and meetings of which that holds are one body. */
  readonly place: string | null;
  readonly kind: string | null;
  /** "Liaoning standing committee", in the owner's words; '' where neither is known. */
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
  const bodies = new Map<string, { body: Body; documents: number[] }>();
  facts.documents.forEach((document, d) => {
    const known = bodies.get(bodyKey(document));
    if (known !== undefined) known.documents.push(d);
    else bodies.set(bodyKey(document), { body: bodyOf(facts, document), documents: [d] });
  });
  const all = [...bodies.values()];
  const [only, ...others] = all;
  return only !== undefined && others.length === 0
    ? [{ ...only, body: { ...only.body, filters: { place: [], kind: [] } } }]
    : all;
}

/** The same for two meetings exactly where they are of one body. */
export function bodyKey({ place, kind }: Pick<DocumentFacts, 'place' | 'kind'>): string {
  return JSON.stringify([place, kind]);
}

function bodyOf(facts: CorpusFacts, { place, kind }: Pick<DocumentFacts, 'place' | 'kind'>): Body {
  const names = [nameIn(facts.places, place), nameIn(facts.kinds, kind)];
  const filters = place === null || kind === null ? null : { place: [place], kind: [kind] };
  return { place, kind, name: names.filter((name) => name !== '').join(' '), filters };
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
