// The pieces of a query as typed: words, phrases, and the marks between them.
import type { Language } from '../corpus/language/language';
import { quotedAt } from '../corpus/quotationMarks';
import { tokenisePattern } from '../corpus/tokenise';
import { type Read, read, refuse } from './problem';

export type Piece =
  /** `text` is what stands between the marks where it is quoted, and `at` where that begins. */
  | { readonly kind: 'words'; readonly text: string; readonly at: number; readonly quoted: boolean }
  | { readonly kind: 'near'; readonly within: number; readonly at: number }
  | { readonly kind: 'and' | 'or' | 'exclude' | 'open' | 'close'; readonly at: number };

/** NEAR without a number. */
const NEAR = 5;

/** In order. Punctuation without a word is no piece. */
export function readPieces(text: string, language: Language): Read<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const quoted = quotedAt(text, at);
    const end = quoted?.end ?? endOfPiece(text, at);
    const piece: Read<Piece> | null =
      quoted !== null
        ? read({ kind: 'words', text: text.slice(quoted.from, quoted.to), at: quoted.from, quoted: true })
        : isExclusion(text, at)
          ? read({ kind: 'exclude', at })
          : readUnquoted(text.slice(at, end), at);
    at = end;
    if (piece === null) continue;
    if (!piece.ok) return piece;
    if (quoted !== null && text.charAt(end) === '~') return refuse(end, 'tilde-after-phrase');
    const { value } = piece;
    if (value.kind === 'words' && isWordless(value.text, value.quoted, language)) {
      const before = pieces.at(-1);
      if (before?.kind === 'exclude') return refuse(before.at, 'nothing-to-exclude');
      continue;
    }
    pieces.push(value);
  }
  return read(pieces);
}

/** A hyphen excludes where a piece begins. */
const EXCLUDES = /^-[\p{L}\p{N}(*]/u;

// One past what begins here: a parenthesis, a hyphen that excludes, white space, a word up to the next of them.
function endOfPiece(text: string, at: number): number {
  const first = text.charAt(at);
  if (/[()\s]/.test(first) || isExclusion(text, at)) return at + 1;
  let end = at + 1;
  while (end < text.length && !/[()\s]/.test(text.charAt(end)) && quotedAt(text, end) === null) end += 1;
  return end;
}

function isExclusion(text: string, at: number): boolean {
  if (text.charAt(at) !== '-') return false;
  return EXCLUDES.test(text.slice(at, at + 3)) || quotedAt(text, at + 1) !== null;
}

function readUnquoted(text: string, at: number): Read<Piece> | null {
  if (/^\s$/.test(text)) return null;
  if (text === '(') return read({ kind: 'open', at });
  if (text === ')') return read({ kind: 'close', at });
  if (text === 'NOT') return read({ kind: 'exclude', at });
  if (text === 'AND') return read({ kind: 'and', at });
  if (text === 'OR') return read({ kind: 'or', at });
  if (text === 'NEAR') return read({ kind: 'near', within: NEAR, at });
  const within = /^NEAR\/(.*)$/su.exec(text);
  if (within === null) return read({ kind: 'words', text, at, quoted: false });
  return /^[1-9]\d{0,2}$/.test(within[1] ?? '')
    ? read({ kind: 'near', within: Number(within[1]), at })
    : refuse(at, 'near-distance');
}

// A ~ is kept where it means something, so that a stray one is refused and not overlooked.
function isWordless(text: string, quoted: boolean, language: Language): boolean {
  return tokenisePattern(text, language).length === 0 && (quoted || !text.includes('~'));
}
