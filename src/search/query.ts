// The query language: words (all must occur), "exact phrases", and OR between them. Parsing is total and never throws.
import { tokenise } from '../corpus/tokenise';

export type Query =
  | { readonly kind: 'phrase'; readonly types: readonly string[]; readonly text: string }
  | { readonly kind: 'all'; readonly of: readonly Query[] }
  | { readonly kind: 'any'; readonly of: readonly Query[] };

/** Where a query cannot be read (offset into what was typed) and why. */
export interface QueryProblem {
  readonly at: number;
  readonly message: string;
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly problem: QueryProblem };

interface Piece {
  readonly text: string;
  /** Where the text begins, after its quotation mark. */
  readonly at: number;
  readonly quoted: boolean;
}

/**
 * A query as typed in the search box. `new breakthroughs` asks for both words anywhere in the meeting,
 * `"new breakthroughs"` for the phrase, `three-year` for the phrase that the tokeniser makes of it. OR binds tighter
 * than the blank between words. Operators that this version cannot read are refused, never read as words: a link that
 * holds one must not change its meaning later.
 */
export function parseQuery(text: string, language: string): ParsedQuery {
  const groups: Query[][] = [];
  let joins = false;
  let lastOr = 0;
  for (const piece of piecesOf(text)) {
    if (!piece.quoted && piece.text === 'OR') {
      if (groups.length === 0 || joins)
        return problem(piece.at, 'OR needs a word or a phrase on either side');
      joins = true;
      lastOr = piece.at;
      continue;
    }
    const refused = findOperator(piece);
    if (refused !== null) return { ok: false, problem: refused };
    const types = tokenise(piece.text, language).map((token) => token.type);
    if (types.length === 0) continue;
    const phrase: Query = { kind: 'phrase', types, text: piece.text.trim() };
    if (joins) groups.at(-1)?.push(phrase);
    else groups.push([phrase]);
    joins = false;
  }
  if (joins) return problem(lastOr, 'OR needs a word or a phrase on either side');
  const [only] = groups;
  if (only === undefined) return problem(0, 'there is no word in it');
  const parts = groups.map((group) => joined('any', group));
  return { ok: true, query: joined('all', parts) };
}

/** One member of `terms`: a phrase, or several joined by ` OR `; quotation marks around a phrase change nothing. */
export function parseTerm(text: string, language: string): ParsedQuery {
  const phrases: Query[] = [];
  let at = 0;
  for (const member of text.split(' OR ')) {
    const refused = findOperator({ text: member, at, quoted: true });
    if (refused !== null) return { ok: false, problem: refused };
    const stray = /^OR(?= |$)| OR$/.exec(member);
    if (stray !== null) return problem(at + stray.index, 'OR needs a word or a phrase on either side');
    const types = tokenise(member, language).map((token) => token.type);
    if (types.length === 0) return problem(at, 'there is no word in it');
    phrases.push({ kind: 'phrase', types, text: member.trim() });
    at += member.length + ' OR '.length;
  }
  return { ok: true, query: joined('any', phrases) };
}

/** The query in words, to stand after "meetings that contain". */
export function describeQuery(query: Query): string {
  switch (query.kind) {
    case 'phrase':
      return query.types.length === 1 ? `“${query.text}”` : `the phrase “${query.text}”`;
    case 'all':
      return query.of
        .map((part) => (part.kind === 'any' ? `either ${describeQuery(part)}` : describeQuery(part)))
        .join(' and ');
    case 'any':
      return query.of.map(describeQuery).join(' or ');
  }
}

/** Every phrase of a query, in order: what is highlighted and counted. */
export function phrasesOf(
  query: Query,
): readonly { readonly types: readonly string[]; readonly text: string }[] {
  return query.kind === 'phrase' ? [query] : query.of.flatMap(phrasesOf);
}

function joined(kind: 'all' | 'any', of: readonly Query[]): Query {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { kind, of };
}

function problem(at: number, message: string): ParsedQuery {
  return { ok: false, problem: { at, message } };
}

// Straight and curly quotation marks; one that is never closed runs to the end. A hyphen before one belongs to it.
const PIECE = /["“”]([^"“”]*)(?:["“”]|$)|-["“”]|[^\s"“”]+/gu;

function piecesOf(text: string): Piece[] {
  return Array.from(text.matchAll(PIECE), (match) => ({
    text: match[1] ?? match[0],
    at: match[1] === undefined ? match.index : match.index + 1,
    quoted: match[1] !== undefined,
  }));
}

interface Operator {
  readonly pattern: RegExp;
  readonly name: string;
  /** Whether it will mean something inside a quoted phrase too. */
  readonly inPhrases: boolean;
}

const OPERATORS: readonly Operator[] = [
  { pattern: /[*]/, name: 'wildcards (*)', inPhrases: true },
  { pattern: /[()]/, name: 'parentheses', inPhrases: true },
  { pattern: /^-(?=[\p{L}\p{N}"“”])/u, name: 'exclusion (-word)', inPhrases: false },
  { pattern: /~/, name: 'fuzzy words (~)', inPhrases: false },
  { pattern: /^NEAR(\/.*)?$/, name: 'NEAR', inPhrases: false },
];

function findOperator(piece: Piece): QueryProblem | null {
  for (const { pattern, name, inPhrases } of OPERATORS) {
    if (piece.quoted && !inPhrases) continue;
    const found = pattern.exec(piece.text);
    if (found === null) continue;
    const hint = inPhrases ? '' : '; put it in quotation marks to search for the words';
    return { at: piece.at + found.index, message: `this version cannot read ${name}${hint}` };
  }
  return null;
}
