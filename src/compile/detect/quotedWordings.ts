// Quoted wordings: what serves as formulations where the owner lists none.
import type { Formulation } from '../../corpus/facts';
import { slugOf } from '../../corpus/slug';
import { typesOf } from '../../corpus/tokenise';
import type { Seed } from '../parseSeed';

const QUOTED =
  /“([^“”"]{3,120})”|(?<![\p{L}\p{N}.,!?])"(?=\S)([^"“”]{3,120})(?<=\S)"(?![\p{L}\p{N}])|「([^「」]{2,60})」|『([^『』]{2,60})』/gu;
const SHORTEST = 2;
const LONGEST = 8;

/** Every quoted wording of two to eight words, once, in the order in which they first occur. Quoted sentences are none. */
export function findQuotedWordings(seeds: readonly Seed[], language: string): readonly Formulation[] {
  const found = new Map<string, Formulation>();
  for (const { paragraphs } of seeds) {
    for (const { text } of paragraphs) {
      for (const match of text.matchAll(QUOTED)) {
        const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
          .replace(/\s+/g, ' ')
          .replace(/^[\s,.;:]+|[\s,.;:]+$/g, '');
        const slug = slugOf(name);
        if (found.has(slug) || /[.!?;:—。！？；：]/u.test(name)) continue;
        const words = typesOf(name, language).length;
        if (words < SHORTEST || words > LONGEST) continue;
        found.set(slug, { slug, name, variants: [name], declared: false });
      }
    }
  }
  return [...found.values()];
}
