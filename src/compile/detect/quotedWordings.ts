// Quoted wordings: what serves as formulations where the owner lists none.
import type { Formulation } from '../../corpus/facts';
import { slugOf } from '../../corpus/slug';

/** Every wording once, in the order in which they first occur; `quoted` are those of each document. */
export function nameQuotedWordings(quoted: readonly (readonly string[])[]): readonly Formulation[] {
  const found = new Map<string, Formulation>();
  for (const name of new Set(quoted.flat())) {
    const slug = slugOf(name);
    if (!found.has(slug)) found.set(slug, { slug, name, variants: [name], declared: false });
  }
  return [...found.values()];
}
