// Types numbered as they are met: documents as numbers, each read once, from which the token index is made.

import type { Language } from '../language/language';
import { gapsIn, tokenise } from '../tokenise';
import { rowsOf } from './positions';
import { type IndexedParagraph, makeTermIds, type TermIds, type TokenIndex } from './tokenIndex';

/** A document as numbers, without its text. */
export interface DocumentTokens {
  /** The lexicon's number of each token, and a 0 after each paragraph. */
  readonly numbers: Uint32Array;
  /** Where each paragraph and each sentence starts in `numbers`. */
  readonly paragraphStarts: Uint32Array;
  readonly sentenceStarts: Uint32Array;
  /** How many sentences there are up to the end of each paragraph. */
  readonly sentenceEnds: Uint32Array;
  /** How many different types it has. */
  readonly distinctTypes: number;
  /** Places in `numbers` before which a mark stands that no phrase crosses. */
  readonly gaps: Uint32Array;
  /** Places in `numbers` of what is printed with a capital, but for the first token of a sentence, which proves nothing. */
  readonly capitals: Uint32Array;
}

export interface Lexicon {
  /** Numbers a document's types; those not met before get new numbers. */
  read(paragraphs: readonly IndexedParagraph[], language: Language): DocumentTokens;
  /** The index of documents read by this lexicon, in order of id; types that none of them has are left out. */
  index(documents: readonly DocumentTokens[]): TokenIndex;
}

/** Short strings are never slices of others. */
const SLICED = 13;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

export function createLexicon(): Lexicon {
  const met = new Map<string, number>([['', 0]]);
  /** All types met but the break, in code unit order, with their numbers. */
  let ordered: readonly string[] = [];
  let numbers = new Uint32Array(0);
  const added: string[] = [];
  /** By number: the document, counted from 1 as they are read, that had the type last. */
  const lastIn: number[] = [];
  let documentsRead = 0;

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
      const paragraphStarts: number[] = [];
      const sentenceStarts: number[] = [];
      const sentenceEnds: number[] = [];
      const gaps: number[] = [];
      const capitals: number[] = [];
      let distinctTypes = 0;
      documentsRead += 1;
      for (const { text, sentences } of paragraphs) {
        const start = own.length;
        paragraphStarts.push(start);
        const tokens = tokenise(text, language);
        for (const place of gapsIn(text, tokens)) gaps.push(start + place);
        let token = 0;
        let sentence = sentenceStarts.length;
        for (const offset of sentences) {
          while (token < tokens.length && (tokens[token]?.start ?? 0) < offset) token += 1;
          sentenceStarts.push(start + token);
        }
        for (const { type, start: offset } of tokens) {
          const place = own.length;
          while ((sentenceStarts[sentence] ?? place) < place) sentence += 1;
          if (sentenceStarts[sentence] !== place && isCapital(text, offset)) capitals.push(place);
          const number = numberOf(type);
          own.push(number);
          if (lastIn[number] === documentsRead) continue;
          lastIn[number] = documentsRead;
          distinctTypes += 1;
        }
        sentenceEnds.push(sentenceStarts.length);
        own.push(0);
      }
      return {
        numbers: Uint32Array.from(own),
        paragraphStarts: Uint32Array.from(paragraphStarts),
        sentenceStarts: Uint32Array.from(sentenceStarts),
        sentenceEnds: Uint32Array.from(sentenceEnds),
        distinctTypes,
        gaps: Uint32Array.from(gaps),
        capitals: Uint32Array.from(capitals),
      };
    },
    index(documents) {
      orderAdded();
      const frequencies = countNumbers(documents, met.size);
      const byFrequency = orderByFrequency(frequencies, numbers.length);
      const ids = new Uint32Array(met.size);
      const types = [''];
      // The break's.
      const counts = [frequencies[0] ?? 0];
      for (const place of byFrequency) {
        const number = numbers[place] ?? 0;
        if (frequencies[number] === 0) break;
        ids[number] = types.length;
        types.push(ordered[place] ?? '');
        counts.push(frequencies[number] ?? 0);
      }
      return {
        types,
        rows: rowsOf(Uint32Array.from(counts)),
        ...joinDocuments(documents, ids, types.length),
      };
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

/** Indexes documents given as lists of paragraphs, in order of id. */
export function buildTokenIndex(
  documents: readonly (readonly IndexedParagraph[])[],
  language: Language,
): TokenIndex {
  const lexicon = createLexicon();
  return lexicon.index(documents.map((paragraphs) => lexicon.read(paragraphs, language)));
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

function joinDocuments(
  documents: readonly DocumentTokens[],
  ids: Uint32Array,
  types: number,
): Omit<TokenIndex, 'types' | 'rows'> {
  const sum = (sizeOf: (document: DocumentTokens) => number): number =>
    documents.reduce((size, document) => size + sizeOf(document), 0);
  const stream: TermIds = makeTermIds(
    types,
    sum(({ numbers }) => numbers.length),
  );
  const paragraphStarts = new Uint32Array(sum((document) => document.paragraphStarts.length));
  const documentParagraphs = new Uint32Array(documents.length + 1);
  const sentenceStarts = new Uint32Array(sum((document) => document.sentenceStarts.length));
  const paragraphSentences = new Uint32Array(paragraphStarts.length + 1);
  const gaps = new Uint32Array(sum((document) => document.gaps.length));
  let gap = 0;
  let position = 0;
  let paragraph = 0;
  let sentence = 0;
  documents.forEach(({ numbers, sentenceEnds, ...starts }, d) => {
    for (let p = 0; p < sentenceEnds.length; p += 1) {
      paragraphStarts[paragraph + p] = position + (starts.paragraphStarts[p] ?? 0);
      paragraphSentences[paragraph + p + 1] = sentence + (sentenceEnds[p] ?? 0);
    }
    paragraph += sentenceEnds.length;
    documentParagraphs[d + 1] = paragraph;
    for (const start of starts.sentenceStarts) {
      sentenceStarts[sentence] = position + start;
      sentence += 1;
    }
    for (const place of starts.gaps) {
      gaps[gap] = position + place;
      gap += 1;
    }
    for (let i = 0; i < numbers.length; i += 1) stream[position + i] = ids[numbers[i] ?? 0] ?? 0;
    position += numbers.length;
  });
  const distinctTypes = Uint32Array.from(documents, (document) => document.distinctTypes);
  return {
    stream,
    paragraphStarts,
    documentParagraphs,
    sentenceStarts,
    paragraphSentences,
    distinctTypes,
    gaps,
  };
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

function isCapital(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return CAPITAL.test(text.slice(offset, offset + 2));
}

// A slice of a text keeps the whole of it in memory: one rare word would hold its document.
function copyOf(type: string): string {
  return type.length < SLICED ? type : new TextDecoder().decode(new TextEncoder().encode(type));
}
