// Wordings in quotation marks, by which official texts mark their fixed formulations.
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';

const QUOTED =
  /“([^“”"]{3,120})”|(?<![\p{L}\p{N}.,!?])"(?=\S)([^"“”]{3,120})(?<=\S)"(?![\p{L}\p{N}])|「([^「」]{2,60})」|『([^『』]{2,60})』/gu;
const SHORTEST = 2;
const LONGEST = 8;

/** Every quoted wording of two to eight words, as printed, in order; the same one again where it stands again. Quoted sentences are none. */
export function listQuoted(text: string, language: Language): readonly string[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,.;:]+|[\s,.;:]+$/g, '');
    if (/[.!?;:—。！？；：]/u.test(name)) return [];
    const words = typesOf(name, language).length;
    return words < SHORTEST || words > LONGEST ? [] : [name];
  });
}
