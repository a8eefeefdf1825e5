// Quoted wordings: what serves as formulations where the owner lists none.
import { listQuoted } from '../../analysis/quotedWordings';
import type { Formulation } from '../../corpus/facts';
import { slugOf } from '../../corpus/slug';
import type { Seed } from '../parseSeed';

/** Every quoted wording once, in the order in which they first occur. */
export function findQuotedWordings(seeds: readonly Seed[], language: string): readonly Formulation[] {
  const found = new Map<string, Formulation>();
  for (const { paragraphs } of seeds) {
    for (const { text } of paragraphs) {
      for (const name of listQuoted(text, language)) {
        const slug = slugOf(name);
        if (!found.has(slug)) found.set(slug, { slug, name, variants: [name], declared: false });
      }
    }
  }
  return [...found.values()];
}
