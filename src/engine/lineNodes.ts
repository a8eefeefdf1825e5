// From what a concordance is asked of (a query, a person, a formulation) to its occurrences and its name.

import type { SideOfFormulation } from '../analysis/people/personFormulations';
import type { Corpus } from '../corpus/corpus';
import { NO_SPANS, type Spans } from '../corpus/counter/spans';
import { slugOf } from '../corpus/slug';
import type { Subset } from '../corpus/subcorpus/subset';
import { findFormulation, findMentions, findVariants } from '../corpus/wordings';
import { evaluateQuery } from '../search/evaluate';
import { parseQuery, type Query } from '../search/query';

/**
 * Whose occurrences a concordance has: a query's; the mentions of a person, by slug, which leave out those inside a longer
 * name of somebody else; or those of a formulation, or of one variant of it, the longest match of variants that overlap.
 */
export type LineNode = string | PersonNode | FormulationNode | FormulationOfPersonNode;

interface PersonNode {
  readonly person: string;
}

export interface FormulationNode {
  readonly formulation: string;
  readonly variant: string | null;
}

/** A formulation in a person's meetings, or in the others. */
interface FormulationOfPersonNode {
  readonly ofPerson: SideOfFormulation;
}

type PlainNode = Exclude<LineNode, FormulationOfPersonNode>;

interface FoundNode {
  /** What its lines are called. */
  readonly query: string;
  /** Null of a person or a formulation, and where a query cannot be read. */
  readonly read: Query | null;
  /** In the whole corpus; none where a query cannot be read, or the corpus lacks the person or formulation. */
  readonly spans: Spans;
}

/** A formulation of a person's meetings is not found so: it depends on what else is chosen. */
export function findNode(corpus: Corpus, node: PlainNode): FoundNode {
  if (typeof node === 'string') return findQuery(corpus, node);
  return 'person' in node ? findPerson(corpus, node.person) : findWording(corpus, node);
}

/** The documents of the subset in which the query does not occur. */
export function withoutQuery(corpus: Corpus, subset: Subset, query: string): Subset {
  const counts = corpus.counter.countByDocument(findQuery(corpus, query).spans);
  const has = subset.has.map((one, d) => (counts[d] === 0 ? one : 0));
  return { has, size: has.reduce((sum, one) => sum + one, 0) };
}

function findQuery({ facts, counter }: Corpus, query: string): FoundNode {
  const parsed = parseQuery(query, facts.language);
  if (!parsed.ok) return { query, read: null, spans: NO_SPANS };
  return { query, read: parsed.query, spans: evaluateQuery(counter, parsed.query).spans };
}

function findPerson({ facts, counter }: Corpus, slug: string): FoundNode {
  const i = facts.people.findIndex((person) => person.slug === slug);
  const spans = findMentions(counter, facts.people, facts.language)[i] ?? NO_SPANS;
  return { query: facts.people[i]?.name ?? slug, read: null, spans };
}

function findWording({ facts, counter }: Corpus, { formulation: slug, variant }: FormulationNode): FoundNode {
  const formulation = facts.formulations.find((one) => one.slug === slug);
  if (formulation === undefined) return { query: slug, read: null, spans: NO_SPANS };
  if (variant === null) {
    return {
      query: formulation.name,
      read: null,
      spans: findFormulation(counter, formulation, facts.language),
    };
  }
  const place = formulation.variants.findIndex((wording) => slugOf(wording) === variant);
  return {
    query: formulation.variants[place] ?? formulation.name,
    read: null,
    spans: findVariants(counter, formulation, facts.language)[place] ?? NO_SPANS,
  };
}
