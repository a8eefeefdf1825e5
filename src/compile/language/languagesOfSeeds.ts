// In which language each document is read, and which languages the corpus has.
import type { Language } from '../../corpus/language/language';
import { languageOf } from './languages';

const DEFAULT = 'en';

export interface SeedLanguages {
  /** Of each seed, in order: its own, else that of the most. */
  readonly tags: readonly string[];
  readonly language: Language;
}

/** `declared` is what the owner says of the whole corpus. */
export function languagesOfSeeds(
  seeds: readonly { readonly language: string | null; readonly isLanguageGiven: boolean }[],
  declared: string | undefined,
): SeedLanguages {
  const found = countTags(seeds.flatMap(({ language }) => language ?? []));
  const most = declared ?? found[0]?.tag ?? DEFAULT;
  const tags = seeds.map(({ language }) => language ?? most);
  const counted = countTags(tags);
  const language = languageOf(counted.map(({ tag }) => tag));
  const guessed = tags.filter((_, d) => declared === undefined && seeds[d]?.isLanguageGiven === false);
  return { tags, language: { ...language, guessed: countTags(guessed) } };
}

// The most frequent first, equals by name.
function countTags(tags: readonly string[]): { readonly tag: string; readonly documents: number }[] {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, documents]) => ({ tag, documents }))
    .sort((a, b) => b.documents - a.documents || (a.tag < b.tag ? -1 : 1));
}
