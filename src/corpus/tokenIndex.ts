// The token index: the dictionary, the token stream of every document, and where paragraphs and sentences begin.
import { tokenise } from './tokenise';

/**
 * Positions run over the whole corpus, one a token. Each paragraph is followed by one break (id 0), so that no phrase
 * crosses a paragraph or a document. Documents are in order of id.
 */
export interface TokenIndex {
  /** Type of each term id; types[0] is the break and is ''. Most frequent first, then in code unit order. */
  readonly types: readonly string[];
  /** Term id at each position. */
  readonly stream: Uint32Array;
  /** Position at which each paragraph of the corpus starts. */
  readonly paragraphStarts: Uint32Array;
  /** Index of each document's first paragraph; one more entry than there are documents. */
  readonly documentParagraphs: Uint32Array;
  /** Position at which each sentence of the corpus starts. */
  readonly sentenceStarts: Uint32Array;
  /** Index of each paragraph's first sentence; one more entry than there are paragraphs. */
  readonly paragraphSentences: Uint32Array;
}

export interface IndexedParagraph {
  readonly text: string;
  /** Offset at which each sentence starts, the first 0. */
  readonly sentences: readonly number[];
}

/** Indexes documents given as lists of paragraphs, in order of id. */
export function buildTokenIndex(
  documents: readonly (readonly IndexedParagraph[])[],
  language: string,
): TokenIndex {
  // Types are numbered as they are met: a list of words as text would take a gigabyte for ten thousand documents.
  const met = new Map<string, number>([['', 0]]);
  const frequencies: number[] = [0];
  const stream = new GrowingList();
  const paragraphStarts: number[] = [];
  const documentParagraphs: number[] = [0];
  const sentenceStarts: number[] = [];
  const paragraphSentences: number[] = [0];
  for (const paragraphs of documents) {
    for (const paragraph of paragraphs) {
      const paragraphStart = stream.length;
      paragraphStarts.push(paragraphStart);
      const tokens = tokenise(paragraph.text, language);
      let token = 0;
      for (const offset of paragraph.sentences) {
        while (token < tokens.length && (tokens[token]?.start ?? 0) < offset) token += 1;
        sentenceStarts.push(paragraphStart + token);
      }
      paragraphSentences.push(sentenceStarts.length);
      for (const { type } of tokens) {
        const number = met.get(type) ?? met.size;
        if (number === met.size) met.set(type, number);
        frequencies[number] = (frequencies[number] ?? 0) + 1;
        stream.push(number);
      }
      stream.push(0);
    }
    documentParagraphs.push(paragraphStarts.length);
  }
  const frequencyOf = (number: number) => frequencies[number] ?? 0;
  const [, ...ordered] = [...met];
  ordered.sort(([a, x], [b, y]) => frequencyOf(y) - frequencyOf(x) || (a < b ? -1 : 1));
  const ids = new Uint32Array(met.size);
  ordered.forEach(([, number], i) => {
    ids[number] = i + 1;
  });
  return {
    types: ['', ...ordered.map(([type]) => type)],
    stream: stream.values().map((number) => ids[number] ?? 0),
    paragraphStarts: Uint32Array.from(paragraphStarts),
    documentParagraphs: Uint32Array.from(documentParagraphs),
    sentenceStarts: Uint32Array.from(sentenceStarts),
    paragraphSentences: Uint32Array.from(paragraphSentences),
  };
}

class GrowingList {
  #list = new Uint32Array(1 << 12);
  length = 0;

  push(value: number): void {
    if (this.length === this.#list.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#list);
      this.#list = grown;
    }
    this.#list[this.length] = value;
    this.length += 1;
  }

  values(): Uint32Array {
    return this.#list.subarray(0, this.length);
  }
}

/** Where a token stands: the document's index, paragraph and sentence from 1, token within the paragraph from 0. */
export interface Position {
  readonly document: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly token: number;
}

/** Locates a position of the stream. */
export function locate(index: TokenIndex, position: number): Position {
  const paragraph = lastAtMost(index.paragraphStarts, position);
  const document = lastAtMost(index.documentParagraphs, paragraph);
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

/** Tokens of a document: its positions less one break a paragraph. */
export function tokenCount(index: TokenIndex, document: number): number {
  const paragraphs =
    (index.documentParagraphs[document + 1] ?? 0) - (index.documentParagraphs[document] ?? 0);
  return documentStart(index, document + 1) - documentStart(index, document) - paragraphs;
}
