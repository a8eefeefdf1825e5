// Types numbered as they are met: documents as numbers, each read once, from which the token index is made.
import type { IndexedParagraph, TokenIndex } from './tokenIndex';
import { tokenise } from './tokenise';

/** A document as numbers, without its text. */
export interface DocumentTokens {
  /** The lexicon's number of each token, and a 0 after each paragraph. */
  readonly numbers: Uint32Array;
  /** Where each sentence starts in `numbers`. */
  readonly sentenceStarts: Uint32Array;
  /** How many sentences each paragraph has. */
  readonly sentences: Uint32Array;
}

export interface Lexicon {
  /** Numbers a document's types; those not met before get new numbers. */
  read(paragraphs: readonly IndexedParagraph[], language: string): DocumentTokens;
  /** The index of documents read by this lexicon, in order of id; types that none of them has are left out. */
  index(documents: readonly DocumentTokens[]): TokenIndex;
}

/** Short strings are never slices of others. */
const SLICED = 13;

export function createLexicon(): Lexicon {
  const met = new Map<string, number>([['', 0]]);
  /** All types met but the break, in code unit order, with their numbers. */
  let ordered: readonly string[] = [];
  let numbers = new Uint32Array(0);
  const added: string[] = [];

  function numberOf(type: string): number {
    const known = met.get(type);
    if (known !== undefined) return known;
    const own = copyOf(type);
    met.set(own, met.size);
    added.push(own);
    return met.size - 1;
  }

  function orderAdded(): void {
    if (added.length === 0) return;
    ordered = mergeOrdered(ordered, added.splice(0).sort());
    numbers = Uint32Array.from(ordered, (type) => met.get(type) ?? 0);
  }

  return {
    read(paragraphs, language) {
      const own: number[] = [];
      const sentenceStarts: number[] = [];
      for (const { text, sentences } of paragraphs) {
        const start = own.length;
        const tokens = tokenise(text, language);
        let token = 0;
        for (const offset of sentences) {
          while (token < tokens.length && (tokens[token]?.start ?? 0) < offset) token += 1;
          sentenceStarts.push(start + token);
        }
        for (const { type } of tokens) own.push(numberOf(type));
        own.push(0);
      }
      return {
        numbers: Uint32Array.from(own),
        sentenceStarts: Uint32Array.from(sentenceStarts),
        sentences: Uint32Array.from(paragraphs, ({ sentences }) => sentences.length),
      };
    },
    index(documents) {
      orderAdded();
      const frequencies = countNumbers(documents, met.size);
      const byFrequency = orderByFrequency(frequencies, numbers.length);
      const ids = new Uint32Array(met.size);
      const types = [''];
      for (const place of byFrequency) {
        const number = numbers[place] ?? 0;
        if (frequencies[number] === 0) break;
        ids[number] = types.length;
        types.push(ordered[place] ?? '');
      }
      return { types, ...joinDocuments(documents, ids) };
    },
  };

  // Places in `ordered`, the most frequent first, equals in code unit order: a counting sort, which keeps that order.
  function orderByFrequency(frequencies: Uint32Array, size: number): Uint32Array {
    const most = frequencies.subarray(1).reduce((highest, count) => Math.max(highest, count), 0);
    const next = new Uint32Array(most + 2);
    for (const count of frequencies.subarray(1)) next[count] = (next[count] ?? 0) + 1;
    for (let count = most, above = 0; count >= 0; count -= 1) {
      const here = next[count] ?? 0;
      next[count] = above;
      above += here;
    }
    const places = new Uint32Array(size);
    numbers.forEach((number, place) => {
      const count = frequencies[number] ?? 0;
      const at = next[count] ?? 0;
      places[at] = place;
      next[count] = at + 1;
    });
    return places;
  }
}

function countNumbers(documents: readonly DocumentTokens[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const { numbers } of documents) {
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return counts;
}

function joinDocuments(documents: readonly DocumentTokens[], ids: Uint32Array): Omit<TokenIndex, 'types'> {
  const sum = (sizeOf: (document: DocumentTokens) => number): number =>
    documents.reduce((size, document) => size + sizeOf(document), 0);
  const stream = new Uint32Array(sum(({ numbers }) => numbers.length));
  const paragraphStarts = new Uint32Array(sum(({ sentences }) => sentences.length));
  const documentParagraphs = new Uint32Array(documents.length + 1);
  const sentenceStarts = new Uint32Array(sum((document) => document.sentenceStarts.length));
  const paragraphSentences = new Uint32Array(paragraphStarts.length + 1);
  let position = 0;
  let paragraph = 0;
  let sentence = 0;
  documents.forEach((document, d) => {
    for (const start of document.sentenceStarts) {
      sentenceStarts[sentence] = position + start;
      sentence += 1;
    }
    let begins = true;
    let p = 0;
    for (let i = 0; i < document.numbers.length; i += 1) {
      if (begins) paragraphStarts[paragraph] = position;
      const number = document.numbers[i] ?? 0;
      stream[position] = ids[number] ?? 0;
      position += 1;
      begins = number === 0;
      if (!begins) continue;
      paragraphSentences[paragraph + 1] = (paragraphSentences[paragraph] ?? 0) + (document.sentences[p] ?? 0);
      paragraph += 1;
      p += 1;
    }
    documentParagraphs[d + 1] = paragraph;
  });
  return { stream, paragraphStarts, documentParagraphs, sentenceStarts, paragraphSentences };
}

function mergeOrdered(a: readonly string[], b: readonly string[]): readonly string[] {
  const merged: string[] = [];
  let next = 0;
  for (const text of a) {
    for (; next < b.length && (b[next] ?? '') < text; next += 1) merged.push(b[next] ?? '');
    merged.push(text);
  }
  for (; next < b.length; next += 1) merged.push(b[next] ?? '');
  return merged;
}

// A slice of a text keeps the whole of it in memory: one rare word would hold its document.
function copyOf(type: string): string {
  return type.length < SLICED ? type : new TextDecoder().decode(new TextEncoder().encode(type));
}
