// The address of a line's sentence, with the check that a link carries.
import type { LinePlace } from '../analysis/finding/concordance';
import { hashPassage } from '../corpus/passageHash';
import { formatFragment } from '../view/fragment';

export function fragmentOfLine({ paragraph, sentence, types }: LinePlace): string {
  return formatFragment({ paragraph, sentence, check: { hash: hashPassage(types), words: null } });
}
