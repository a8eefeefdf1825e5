// The concordance: one line an occurrence, first in order (by the token index alone), then with its text.
import type { CalendarDate } from '../../corpus/calendar';
import type { LineSort } from '../../corpus/choices';
import type { Corpus } from '../../corpus/corpus';
import { placesOf, typesOfSentence } from '../../corpus/counter/places';
import type { Spans } from '../../corpus/counter/spans';
import { locate, type TokenIndex } from '../../corpus/counter/tokenIndex';
import type { DocumentText, Paragraph } from '../../corpus/files/texts';
import { type Token, tokenise } from '../../corpus/tokenise';
import { nameQuery } from '../../search/describe';
import { counted, partOf } from '../words';
import { rankLines, reorder } from './lineOrder';
import { describeHits, type QueryHits } from './queryHits';

/** Lines as positions: all that is known of them before a text is read. */
export interface LineList {
  /** One a line, in the order asked for, which need not be that of their positions. */
  readonly lines: Spans;
  readonly meetings: number;
  readonly sentence: string;
}

export interface ConcordanceLine {
  readonly id: string;
  readonly date: CalendarDate;
  readonly title: string;
  readonly paragraph: number;
  readonly sentence: number;
  /** As printed, all three together one piece of the paragraph, white space and punctuation between them included. */
  readonly left: string;
  readonly node: string;
  readonly right: string;
  /** Of the address of the sentence, without #. */
  readonly fragment: string;
}

/** The sentence in which a line's occurrence starts. */
export interface LinePlace {
  readonly paragraph: number;
  readonly sentence: number;
  /** Of its tokens, for the check that a link carries. */
  readonly types: readonly string[];
}

/**
 * Every occurrence in the order asked for. Words are ordered by code unit of their type, a line whose paragraph has no
 * word there first; `-date` reverses the meetings, never the lines of one. Ties keep the order of id and position.
 */
export function listLines(corpus: Corpus, hits: QueryHits, sort: LineSort): LineList {
  const { spans } = hits;
  const { documents } = placesOf(corpus.counter.index, spans.starts);
  // Documents come in order, so each one that differs from the last is a new one.
  const meetings = documents.reduce((sum, d, i) => (i > 0 && d === documents[i - 1] ? sum : sum + 1), 0);
  const ranks = rankLines(corpus, spans, documents, sort);
  return {
    lines: ranks === null ? spans : reorder(spans, ranks),
    meetings,
    sentence: describeLines(hits, meetings, sort),
  };
}

/** Lines `offset` and those after it, `limit` of them, or all where it is null. */
export function sliceLines({ lines }: LineList, offset: number, limit: number | null): Spans {
  const end = limit === null ? lines.starts.length : offset + limit;
  return { starts: lines.starts.slice(offset, end), ends: lines.ends.slice(offset, end) };
}

/** Indexes of the documents whose texts the lines need. */
export function documentsOfLines(index: TokenIndex, lines: Spans): readonly number[] {
  return [...new Set(placesOf(index, lines.starts.toSorted()).documents)];
}

/**
 * Cuts the lines from the texts (by index of document). Left and right are `context` tokens with what is printed
 * between them, and what stands before the first or after the last word of the paragraph where they reach it.
 */
export function cutLines(
  { facts, counter }: Corpus,
  lines: Spans,
  texts: ReadonlyMap<number, DocumentText>,
  context: number,
  fragmentOf: (place: LinePlace) => string,
): readonly ConcordanceLine[] {
  const known = new Map<Paragraph, readonly Token[]>();
  const tokensOf = (paragraph: Paragraph): readonly Token[] => {
    const tokens = known.get(paragraph) ?? tokenise(paragraph.text, facts.language);
    known.set(paragraph, tokens);
    return tokens;
  };
  return Array.from(lines.starts, (start, i) => {
    const { document, paragraph, sentence, token } = locate(counter.index, start);
    const meeting = facts.documents[document];
    const own = texts.get(document)?.paragraphs[paragraph - 1];
    const length = (lines.ends[i] ?? start) - start;
    const words =
      own === undefined ? null : cutWords(own.text, tokensOf(own), token, token + length, context);
    if (meeting === undefined || words === null) {
      throw new Error(`The text and the token index disagree in paragraph ${paragraph}; rebuild the corpus.`);
    }
    const { id, date, title } = meeting;
    const types = typesOfSentence(counter.index, document, paragraph, sentence);
    const fragment = fragmentOf({ paragraph, sentence, types });
    return { id, date, title, paragraph, sentence, ...words, fragment };
  });
}

// Tokens first to end (one past the last) of a paragraph, with their context; null where it has no such tokens.
function cutWords(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  context: number,
): Pick<ConcordanceLine, 'left' | 'node' | 'right'> | null {
  const from = tokens[first]?.start;
  const to = tokens[end - 1]?.end;
  if (from === undefined || to === undefined) return null;
  const leftFrom = first <= context ? 0 : (tokens[first - context]?.start ?? 0);
  const rightTo = end + context >= tokens.length ? text.length : (tokens[end + context - 1]?.end ?? to);
  return { left: text.slice(leftFrom, from), node: text.slice(from, to), right: text.slice(to, rightTo) };
}

const ORDERS: Readonly<Record<LineSort, string>> = {
  date: 'in order of date',
  '-date': 'the latest meeting first',
  node: 'by the words found',
  l1: 'by the first word to the left',
  l2: 'by the second word to the left',
  l3: 'by the third word to the left',
  r1: 'by the first word to the right',
  r2: 'by the second word to the right',
  r3: 'by the third word to the right',
  meeting: 'by the title of the meeting',
};

function describeLines(hits: QueryHits, meetings: number, sort: LineSort): string {
  const lines = hits.spans.starts.length;
  const { complete, words } = describeHits(hits, lines, meetings);
  if (complete || hits.query === null) return words;
  const order = lines === 1 ? '' : `, ${ORDERS[sort]}`;
  return `${counted(lines, 'line')} of ${nameQuery(hits.query)} in ${partOf(meetings, hits.base.size)}${order}.`;
}
