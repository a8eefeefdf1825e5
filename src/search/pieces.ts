// The pieces of a query as typed: words, phrases, and the marks between them.
import type { Language } from '../corpus/language/language';
import { tokenisePattern } from '../corpus/tokenise';
import { type Read, read, refuse } from './problem';

export type Piece =
  /** `text` is what stands between the marks where it is quoted, and `at` where that begins. */
  | { readonly kind: 'words'; readonly text: string; readonly at: number; readonly quoted: boolean }
  | { readonly kind: 'near'; readonly within: number; readonly at: number }
  | { readonly kind: 'or' | 'exclude' | 'open' | 'close'; readonly at: number };

/** NEAR without a number. */
const NEAR = 5;

// Straight and curly quotation marks; one that is never closed runs to the end. A hyphen excludes where a piece begins.
const PIECE =
  /(?<space>\s+)|["“”](?<quoted>[^"“”]*)(?:["“”]|$)|(?<mark>[()]|-(?=[\p{L}\p{N}"“”(*]))|(?<word>[^\s"“”()]+)/gu;

/** In order. Punctuation without a word is no piece. */
export function readPieces(text: string, language: Language): Read<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const { space, quoted, mark, word } = match.groups ?? {};
    if (space !== undefined) continue;
    const found = read1(match.index, quoted, mark, word);
    if (!found.ok) return found;
    const piece = found.value;
    if (piece.kind === 'words' && isWordless(piece.text, piece.quoted, language)) {
      const before = pieces.at(-1);
      if (before?.kind === 'exclude') return refuse(before.at, 'nothing-to-exclude');
      continue;
    }
    pieces.push(piece);
  }
  return read(pieces);
}

function read1(
  at: number,
  quoted: string | undefined,
  mark: string | undefined,
  word: string | undefined,
): Read<Piece> {
  if (quoted !== undefined) return read({ kind: 'words', text: quoted, at: at + 1, quoted: true });
  if (mark === '(') return read({ kind: 'open', at });
  if (mark === ')') return read({ kind: 'close', at });
  if (mark !== undefined) return read({ kind: 'exclude', at });
  if (word === 'OR') return read({ kind: 'or', at });
  if (word === 'NEAR') return read({ kind: 'near', within: NEAR, at });
  const within = word === undefined ? null : /^NEAR\/(.*)$/su.exec(word);
  if (within === null) return read({ kind: 'words', text: word ?? '', at, quoted: false });
  return /^[1-9]\d{0,2}$/.test(within[1] ?? '')
    ? read({ kind: 'near', within: Number(within[1]), at })
    : refuse(at, 'near-distance');
}

// A ~ is kept where it means something, so that a stray one is refused and not overlooked.
function isWordless(text: string, quoted: boolean, language: Language): boolean {
  return tokenisePattern(text, language).length === 0 && (quoted || !text.includes('~'));
}
