// The query language: what can be asked, and the one reader of it. Reading is total and never throws.
import { countedTextOf } from '../corpus/countedText';
import type { Language } from '../corpus/language/language';
import { ALL_MARKS, quotedAt } from '../corpus/quotationMarks';
import { holdsGap } from '../corpus/tokenise';
import { type Pattern, readPatterns } from './pattern';
import { readAlternatives, readPhrase, type Way } from './phrase';
import { type Piece, readPieces } from './pieces';
import { DEEPEST, type QueryProblem, type Read, read, refuse } from './problem';

/** A word is a phrase of one place. */
export interface PhraseQuery {
  readonly kind: 'phrase';
  /** Each of them holds a word. */
  readonly ways: readonly Way[];
  /** What of it is counted, as typed. */
  readonly text: string;
  /** The marks that were typed in it and are not counted. */
  readonly leftOut: readonly string[];
  /** Whether a wording was asked for, in quotation marks or as a term; else a word, or what the tokeniser makes of one. */
  readonly quoted: boolean;
  /** Whether marks that part words were typed inside it, so that it is looked for across them. */
  readonly across: boolean;
}

/** Each `left` that has a `right` within so many tokens; either is a phrase, several joined by OR, or another of these. */
interface NearQuery {
  readonly kind: 'near';
  readonly left: Query;
  readonly right: Query;
  readonly within: number;
}

/** Whatever passes a query holds an occurrence: none, and no side of an OR, only excludes. */
export type Query =
  | PhraseQuery
  | NearQuery
  | { readonly kind: 'all'; readonly of: readonly Query[] }
  | { readonly kind: 'any'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query };

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly problem: QueryProblem };

/**
 * A query as typed in the search box. `new breakthroughs` asks for both words anywhere in the meeting,
 * `"new breakthroughs"` for the phrase, `three-year` for the phrase that the tokeniser makes of it, `-word` or `NOT word` for
 * meetings without it. NEAR binds tightest, then OR, then AND, which a blank between words means too; parentheses group, and
 * must where AND and OR meet. `*` stands for letters of a
 * word and, alone in a phrase, for one word; a `~` after a word finds those nearly like it. What cannot be read is
 * refused, never read as words: a link that holds it must not change its meaning later.
 */
export function parseQuery(text: string, language: Language): ParsedQuery {
  const pieces = readPieces(text, language);
  if (!pieces.ok) return pieces;
  if (pieces.value.length === 0) return refuse(0, 'no-word');
  const cursor: Cursor = { pieces: pieces.value, language, next: 0 };
  const found = readAll(cursor, 0);
  if (!found.ok) return found;
  const left = cursor.pieces[cursor.next];
  return left === undefined ? { ok: true, query: found.value.query } : refuse(left.at, 'never-opened');
}

/**
 * One member of `terms`: a phrase, or several joined by ` OR `; wildcards and alternatives in parentheses as in a quoted
 * phrase, quotation marks around a phrase change nothing. AND and NOT are for queries.
 */
export function parseTerm(text: string, language: Language): ParsedQuery {
  const operator = isLiteral(text) ? -1 : text.search(OPERATOR_OF_QUERIES);
  if (operator >= 0) return refuse(operator, 'term-operator');
  const found = readAlternatives(text, language);
  if (!found.ok) return found;
  const phrases = found.value.map(
    ({ ways, text: typed }): Query => ({
      kind: 'phrase',
      ways,
      ...countedTextOf(typed, language),
      quoted: true,
      across: isAcross(typed, language),
    }),
  );
  return found.value.some(({ ways }) => ways.length === 0)
    ? refuse(0, 'no-word')
    : { ok: true, query: joined('any', phrases) };
}

const OPERATOR_OF_QUERIES = /(?<!\S)(?:AND|NOT)(?!\S)/u;

// In quotation marks, or in capitals throughout, as headlines are: AND is a word of it.
function isLiteral(term: string): boolean {
  return quotedAt(term, 0)?.end === term.length || !/\p{Ll}/u.test(term);
}

interface Cursor {
  readonly pieces: readonly Piece[];
  readonly language: Language;
  next: number;
}

/** A part of the query with the offset at which it was typed. */
interface Part {
  readonly query: Query;
  readonly at: number;
  /** Where an OR joins it that stands in no parentheses. */
  readonly or?: number;
}

// To the end, or to the parenthesis that closes it; at least one piece is there.
function readAll(cursor: Cursor, depth: number): Read<Part> {
  const parts: Part[] = [];
  let joinedAt: number | null = null;
  for (let piece = peek(cursor); piece !== undefined && piece.kind !== 'close'; piece = peek(cursor)) {
    if (piece.kind === 'and') {
      cursor.next += 1;
      if (parts.length === 0 || isEndOfPart(peek(cursor))) return refuse(piece.at, 'and-alone');
      joinedAt ??= piece.at;
    }
    const part = readAny(cursor, depth);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const at = parts[0]?.at ?? 0;
  // Which of them binds tighter, readers of other programs know differently.
  const or = parts.find((part) => part.or !== undefined)?.or;
  if (joinedAt !== null && or !== undefined) return refuse(Math.max(joinedAt, or), 'or-beside-and');
  if (parts.every(({ query }) => query.kind === 'not')) {
    return parts.length === 0 ? refuse(peek(cursor)?.at ?? 0, 'never-opened') : refuse(at, 'only-excludes');
  }
  return read({
    query: joined(
      'all',
      parts.map(({ query }) => query),
    ),
    at,
  });
}

function readAny(cursor: Cursor, depth: number): Read<Part> {
  const parts: Part[] = [];
  let or: number | undefined;
  for (;;) {
    const next = peek(cursor);
    const part = isEndOfPart(next)
      ? refuse((next?.kind === 'or' ? next : cursor.pieces[cursor.next - 1])?.at ?? 0, 'or-alone')
      : readNear(cursor, depth);
    if (!part.ok) return part;
    parts.push(part.value);
    const joint = peek(cursor);
    if (joint?.kind !== 'or') break;
    or ??= joint.at;
    cursor.next += 1;
  }
  const excluded = parts.find(({ query }) => query.kind === 'not');
  if (parts.length > 1 && excluded !== undefined) {
    return refuse(excluded.at, 'or-excludes');
  }
  return read({
    query: joined(
      'any',
      parts.map(({ query }) => query),
    ),
    at: parts[0]?.at ?? 0,
    ...(or === undefined ? {} : { or }),
  });
}

function readNear(cursor: Cursor, depth: number): Read<Part> {
  const left = readOne(cursor, depth);
  const near = peek(cursor);
  if (!left.ok || near?.kind !== 'near') return left;
  cursor.next += 1;
  if (isEndOfPart(peek(cursor))) return refuse(near.at, 'near-alone');
  const right = readOne(cursor, depth);
  if (!right.ok) return right;
  const wrong = [left.value, right.value].find(({ query }) => !hasPlaces(query));
  if (wrong !== undefined) return refuse(wrong.at, 'near-alone');
  const next = peek(cursor);
  if (next?.kind === 'near') {
    return refuse(next.at, 'near-twice');
  }
  return read({
    query: { kind: 'near', left: left.value.query, right: right.value.query, within: near.within },
    at: left.value.at,
  });
}

// What has occurrences of its own, each at a place in the text.
function hasPlaces(query: Query): boolean {
  return query.kind === 'any' ? query.of.every(hasPlaces) : query.kind === 'phrase' || query.kind === 'near';
}

function readOne(cursor: Cursor, depth: number): Read<Part> {
  const piece = peek(cursor);
  if (piece === undefined) return refuse(0, 'or-alone');
  cursor.next += 1;
  switch (piece.kind) {
    case 'words':
      return readWords(piece, cursor.language);
    case 'open':
      return readGroup(cursor, piece.at, depth + 1);
    case 'exclude': {
      const next = peek(cursor);
      if (isEndOfPart(next) || next?.kind === 'near') return refuse(piece.at, 'nothing-to-exclude');
      if (next?.kind === 'exclude') return refuse(next.at, 'excludes-twice');
      const excluded = readOne(cursor, depth);
      return excluded.ok
        ? read({ query: { kind: 'not', of: excluded.value.query }, at: piece.at })
        : excluded;
    }
    case 'near':
      return refuse(piece.at, 'near-alone');
    case 'and':
      return refuse(piece.at, 'and-alone');
    case 'or':
      return refuse(piece.at, 'or-alone');
    case 'close':
      return refuse(piece.at, 'never-opened');
  }
}

function readGroup(cursor: Cursor, opened: number, depth: number): Read<Part> {
  if (depth > DEEPEST) return refuse(opened, 'too-deep');
  const first = peek(cursor);
  if (first === undefined) return refuse(opened, 'never-closed');
  if (first.kind === 'close') return refuse(opened, 'empty-parentheses');
  const inside = readAll(cursor, depth);
  if (!inside.ok) return inside;
  if (peek(cursor) === undefined) return refuse(opened, 'never-closed');
  cursor.next += 1;
  return read({ query: inside.value.query, at: opened });
}

function readWords(piece: Piece & { readonly kind: 'words' }, language: Language): Read<Part> {
  const { text, at, quoted } = piece;
  if (!quoted && text.includes('~')) return readFuzzy(text, at, language);
  const found = readPhrase(text, at, language);
  if (!found.ok) return found;
  return read({
    query: {
      kind: 'phrase',
      ways: found.value.ways,
      ...countedTextOf(text, language),
      quoted,
      across: isAcross(text, language),
    },
    at,
  });
}

/** They part no words of Chinese or Japanese: that is what stands in them. */
const MARKS = new RegExp(`[()${ALL_MARKS}]`, 'gu');

function isAcross(text: string, language: Language): boolean {
  return holdsGap(text.replace(MARKS, ' '), language);
}

function readFuzzy(text: string, at: number, language: Language): Read<Part> {
  const tilde = text.indexOf('~');
  const [word, ...others] = readPatterns(text.slice(0, tilde), language);
  if (word === undefined || tilde !== text.length - 1) {
    return refuse(at + tilde, 'tilde-inside');
  }
  if (others.length > 0) return refuse(at + tilde, 'tilde-with-hyphen');
  if (word.kind !== 'word') return refuse(at + tilde, 'star-and-tilde');
  const fuzzy: Pattern = { kind: 'fuzzy', type: word.type };
  return read({
    query: {
      kind: 'phrase',
      ways: [[[fuzzy]]],
      ...countedTextOf(text.slice(0, tilde), language),
      quoted: false,
      across: false,
    },
    at,
  });
}

function peek(cursor: Cursor): Piece | undefined {
  return cursor.pieces[cursor.next];
}

function isEndOfPart(piece: Piece | undefined): boolean {
  return piece === undefined || ['close', 'and', 'or'].includes(piece.kind);
}

// One alone stands for itself, and one inside another of its kind for its parts.
function joined(kind: 'all' | 'any', parts: readonly Query[]): Query {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { kind, of };
}
