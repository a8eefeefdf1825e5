// The owner's lists as the artifact has them: each name with its slug and all its wordings, the name itself first.
import type { Formulation, Person, Place, Topic } from '../corpus/facts';
import { slugOf } from '../corpus/slug';
import type { CorpusConfig } from './corpusConfig';
import type { Decisions } from './decisions';
import { type KindRule, listKindRules } from './kinds';

export interface CorpusLists {
  readonly places: readonly Place[];
  /** In the order in which they are tried. */
  readonly kindRules: readonly KindRule[];
  readonly people: readonly Person[];
  /** Null where the owner lists none, so that quoted wordings serve. */
  readonly formulations: readonly Formulation[] | null;
  readonly topics: readonly Topic[];
}

export function listsOf(config: CorpusConfig): CorpusLists {
  return {
    places: (config.places ?? []).map(({ name, aliases }) => ({
      slug: slugOf(name),
      name,
      names: distinct([name, ...(aliases ?? [])]),
    })),
    kindRules: listKindRules(config.kinds),
    people: (config.people ?? []).map(({ name, names, title }) => ({
      slug: slugOf(name),
      name,
      names: distinct([name, ...(names ?? [])]),
      title: title ?? null,
      listed: true,
    })),
    formulations:
      config.formulations?.map(({ name, variants }) => ({
        slug: slugOf(name),
        name,
        variants: distinct([name, ...(variants ?? [])]),
        declared: true,
      })) ?? null,
    topics: (config.topics ?? []).map(({ name, terms }) => ({
      slug: slugOf(name),
      name,
      terms: distinct(terms),
    })),
  };
}

/** The lists with those whom, and the places that, metadata.csv names and corpus.json does not. */
export function withNames(lists: CorpusLists, decisions: readonly Decisions[]): CorpusLists {
  const further = <T extends { readonly names: readonly string[] }>(
    list: readonly T[],
    names: readonly string[],
    make: (name: string) => T,
  ): readonly T[] => {
    const known = new Set(list.flatMap((entry) => entry.names.map(slugOf)));
    const added: T[] = [];
    for (const name of names) {
      if (known.has(slugOf(name))) continue;
      known.add(slugOf(name));
      added.push(make(name));
    }
    return [...list, ...added];
  };
  return {
    ...lists,
    people: further(
      lists.people,
      decisions.flatMap(({ roles }) => Object.values(roles).flatMap((decided) => decided?.value ?? [])),
      (name) => ({ slug: slugOf(name), name, names: [name], title: null, listed: true }),
    ),
    places: further(
      lists.places,
      decisions.flatMap(({ place }) => place?.value ?? []),
      (name) => ({ slug: slugOf(name), name, names: [name] }),
    ),
  };
}

function distinct(wordings: readonly string[]): string[] {
  return [...new Set(wordings)];
}
