// The token index as a file: encode and decode are an inverse pair. Variable-length numbers, frequent types short.

import type { TokenIndex } from '../counter/tokenIndex';
import { ByteWriter } from './bytes';
import { createTokenFileReader, TOKEN_FILE_MAGIC } from './tokenFileReader';

/**
 * Layout, numbers as LEB128: magic; length of the head in bytes; the head: length of the dictionary in bytes, the
 * dictionary (types in order of id, one a line, UTF-8), how often the first type occurs and how much more rarely each
 * other one than the one before, number of documents, paragraphs of each document, sentences of each paragraph, tokens of
 * each sentence, different types of each document, number of gaps, the way from each to the next; then the term ids,
 * breaks left out.
 *
 * Two documents of a paragraph each, "Go on. Go." and "Go.", in hexadecimal:
 *
 *     52 54 4B 34        magic, "RTK4"
 *     12                 the head has 18 bytes
 *     05 67 6F 0A 6F 6E  a dictionary of 5 bytes: "go", a line end, "on"; their ids are 1 and 2
 *     03 02              "go" occurs 3 times, "on" 2 times less
 *     02                 2 documents
 *     01 01              with 1 paragraph each
 *     02 01              of 2 sentences and 1
 *     02 01 01           "Go on." has 2 tokens, both others have 1
 *     02 01              2 types in the first document, 1 in the second
 *     01 02 01 01        go on go, go
 */
export function encodeTokenIndex(index: TokenIndex): Uint8Array<ArrayBuffer> {
  const head = encodeHead(index);
  const bytes = new ByteWriter();
  for (const byte of TOKEN_FILE_MAGIC) bytes.byte(byte);
  bytes.number(head.length);
  bytes.bytes(head);
  for (const id of index.stream) if (id !== 0) bytes.number(id);
  return bytes.result();
}

function encodeHead(index: TokenIndex): Uint8Array {
  const bytes = new ByteWriter();
  bytes.lines(index.types.slice(1));
  for (let id = 1; id < index.types.length; id += 1) {
    const count = countOf(index, id);
    bytes.number(id === 1 ? count : countOf(index, id - 1) - count);
  }
  const { documentParagraphs, paragraphStarts, paragraphSentences, sentenceStarts } = index;
  bytes.number(documentParagraphs.length - 1);
  writeSteps(bytes, documentParagraphs);
  writeSteps(bytes, paragraphSentences);
  for (let p = 0; p < paragraphStarts.length; p += 1) {
    const last = at(paragraphSentences, p + 1);
    const paragraphEnd = (paragraphStarts[p + 1] ?? index.stream.length) - 1;
    for (let s = at(paragraphSentences, p); s < last; s += 1) {
      const end = s + 1 < last ? at(sentenceStarts, s + 1) : paragraphEnd;
      bytes.number(end - at(sentenceStarts, s));
    }
  }
  for (const distinct of index.distinctTypes) bytes.number(distinct);
  bytes.number(index.gaps.length);
  index.gaps.forEach((gap, i) => {
    bytes.number(gap - (index.gaps[i - 1] ?? 0));
  });
  return bytes.result();
}

/** The inverse of encodeTokenIndex; throws an Error where the bytes are no token index or end too early. */
export function decodeTokenIndex(file: Uint8Array): TokenIndex {
  const reader = createTokenFileReader(file.length);
  reader.push(file);
  return reader.finish();
}

function writeSteps(bytes: ByteWriter, sums: Uint32Array): void {
  for (let i = 1; i < sums.length; i += 1) bytes.number(at(sums, i) - at(sums, i - 1));
}

function countOf({ rows }: TokenIndex, id: number): number {
  return at(rows, id + 1) - at(rows, id);
}

function at(list: Uint32Array, i: number): number {
  const value = list[i];
  if (value === undefined) throw new RangeError(`no entry ${i} in a list of ${list.length}`);
  return value;
}
