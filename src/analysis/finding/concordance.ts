// The concordance: one line an occurrence, first in order (by the token index alone), then with its text.
import type { CalendarDate } from '../../corpus/calendar';
import type { LineSort } from '../../corpus/choices';
import type { Corpus } from '../../corpus/corpus';
import { locateAll, typesOfSentence } from '../../corpus/counter/locations';
import type { Spans } from '../../corpus/counter/spans';
import { locate, type TokenIndex } from '../../corpus/counter/tokenIndex';
import type { DocumentText } from '../../corpus/files/texts';
import { tokeniseOnce } from '../../corpus/paragraphTokens';
import { hashPassage } from '../../corpus/passageHash';
import type { Token } from '../../corpus/tokenise';
import { rankLines, reorder } from './lineOrder';
import { type AskedHits, askedOf, type QueryHits } from './queryHits';

/** What is known of all lines, also those that are not shown. */
export interface LinesFound extends AskedHits {
  readonly total: number;
  readonly meetings: number;
  readonly sort: LineSort;
}

/** Lines as positions: all that is known of them before a text is read. */
export interface LineList {
  readonly found: LinesFound;
  /** One a line, in the order asked for, which need not be that of their positions. */
  readonly lines: Spans;
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
  /** Of the sentence's tokens, as passage links carry it. */
  readonly hash: string;
}

/**
 * Every occurrence in the order asked for. Words are ordered by code unit of their type, a line whose paragraph has no
 * word there first; `-date` reverses the meetings, never the lines of one. Ties keep the order of id and position.
 */
export function listLines(corpus: Corpus, hits: QueryHits, sort: LineSort): LineList {
  const { spans } = hits;
  const { documents } = locateAll(corpus.counter.index, spans.starts);
  // Documents come in order, so each one that differs from the last is a new one.
  const meetings = documents.reduce((sum, d, i) => (i > 0 && d === documents[i - 1] ? sum : sum + 1), 0);
  const ranks = rankLines(corpus, spans, documents, sort);
  return {
    found: { ...askedOf(hits), total: spans.starts.length, meetings, sort },
    lines: ranks === null ? spans : reorder(spans, ranks),
  };
}

/** Lines `offset` and those after it, `limit` of them. */
export function sliceLines({ lines }: LineList, offset: number, limit: number): Spans {
  const end = offset + limit;
  return { starts: lines.starts.slice(offset, end), ends: lines.ends.slice(offset, end) };
}

/** Indexes of the documents whose texts the lines need. */
export function documentsOfLines(index: TokenIndex, lines: Spans): readonly number[] {
  return [...new Set(locateAll(index, lines.starts.toSorted()).documents)];
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
): readonly ConcordanceLine[] {
  const tokensOf = tokeniseOnce(facts.language);
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
    const hash = hashPassage(typesOfSentence(counter.index, document, paragraph, sentence));
    return { id, date, title, paragraph, sentence, ...words, hash };
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
