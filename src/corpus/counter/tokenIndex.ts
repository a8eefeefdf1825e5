// The token index: the dictionary, the token stream of every document, and where paragraphs and sentences begin.

/** Term ids, in as few bytes as hold those of all types. */
export type TermIds = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Room for ids of so many types, all 0 yet. */
export function makeTermIds(types: number, length: number): TermIds {
  return types <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/**
 * Positions run over the whole corpus, one a token. Each paragraph is followed by one break (id 0), so that no phrase
 * crosses a paragraph or a document. Documents are in order of id.
 */
export interface TokenIndex {
  /** Type of each term id; types[0] is the break and is ''. Most frequent first, then in code unit order. */
  readonly types: readonly string[];
  /** Term id at each position. */
  readonly stream: TermIds;
  /** How often each type occurs, as sums: type `id` stands rows[id + 1] - rows[id] times. */
  readonly rows: Uint32Array;
  /** Position at which each paragraph of the corpus starts. */
  readonly paragraphStarts: Uint32Array;
  /** Index of each document's first paragraph; one more entry than there are documents. */
  readonly documentParagraphs: Uint32Array;
  /** Position at which each sentence of the corpus starts. */
  readonly sentenceStarts: Uint32Array;
  /** Index of each paragraph's first sentence; one more entry than there are paragraphs. */
  readonly paragraphSentences: Uint32Array;
  /** How many different types each document has. */
  readonly distinctTypes: Uint32Array;
  /** Positions, rising, before which a mark stands that no phrase crosses. */
  readonly gaps: Uint32Array;
}

export interface IndexedParagraph {
  readonly text: string;
  /** Offset at which each sentence starts, the first 0. */
  readonly sentences: readonly number[];
}

/** Where a token stands: the document's index, paragraph and sentence from 1, token within the paragraph from 0. */
export interface Position {
  readonly document: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly token: number;
}

/** The document of a position, from 0. */
export function documentAt({ paragraphStarts, documentParagraphs }: TokenIndex, position: number): number {
  return lastAtMost(documentParagraphs, lastAtMost(paragraphStarts, position));
}

/** Locates a position of the stream. */
export function locate(index: TokenIndex, position: number): Position {
  const paragraph = lastAtMost(index.paragraphStarts, position);
  const document = documentAt(index, position);
  const firstSentence = index.paragraphSentences[paragraph] ?? 0;
  return {
    document,
    paragraph: paragraph - (index.documentParagraphs[document] ?? 0) + 1,
    sentence: lastAtMost(index.sentenceStarts, position) - firstSentence + 1,
    token: position - (index.paragraphStarts[paragraph] ?? 0),
  };
}

/** Index of the last entry that is at most `value`, in a list that never falls; -1 where there is none. */
export function lastAtMost(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many documents the index holds. */
export function documentCount(index: TokenIndex): number {
  return index.documentParagraphs.length - 1;
}

/** First position of a document; of one past the last document, the end of the stream. */
export function documentStart(index: TokenIndex, document: number): number {
  return index.paragraphStarts[index.documentParagraphs[document] ?? 0] ?? index.stream.length;
}

/** Those of all documents, and one past the last token. */
export function documentStarts(index: TokenIndex): Uint32Array {
  return Uint32Array.from({ length: documentCount(index) + 1 }, (_, d) => documentStart(index, d));
}

/** Tokens of a document: its positions less one break a paragraph. */
export function tokenCount(index: TokenIndex, document: number): number {
  const paragraphs =
    (index.documentParagraphs[document + 1] ?? 0) - (index.documentParagraphs[document] ?? 0);
  return documentStart(index, document + 1) - documentStart(index, document) - paragraphs;
}
