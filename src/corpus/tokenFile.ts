// The token index as a file: encode and decode are an inverse pair. Variable-length numbers, frequent types short.
import { ByteReader, ByteWriter } from './bytes';
import type { TokenIndex } from './tokenIndex';

/** "RTK1": a reader of another form fails at once instead of counting nonsense. */
const MAGIC = [0x52, 0x54, 0x4b, 0x31] as const;

/**
 * Layout, numbers as LEB128: magic; length of the dictionary in bytes, the dictionary (types in order of id, one a
 * line, UTF-8); number of documents; paragraphs of each document; then for each paragraph the number of its sentences
 * and the tokens of each; then the term ids, breaks left out.
 */
export function encodeTokenIndex(index: TokenIndex): Uint8Array<ArrayBuffer> {
  const bytes = new ByteWriter();
  for (const byte of MAGIC) bytes.byte(byte);
  const dictionary = new TextEncoder().encode(index.types.slice(1).join('\n'));
  bytes.number(dictionary.length);
  bytes.bytes(dictionary);
  const documents = index.documentParagraphs.length - 1;
  bytes.number(documents);
  for (let d = 0; d < documents; d += 1)
    bytes.number(at(index.documentParagraphs, d + 1) - at(index.documentParagraphs, d));
  for (let p = 0; p < index.paragraphStarts.length; p += 1) {
    const first = at(index.paragraphSentences, p);
    const last = at(index.paragraphSentences, p + 1);
    const paragraphEnd = (index.paragraphStarts[p + 1] ?? index.stream.length) - 1;
    bytes.number(last - first);
    for (let s = first; s < last; s += 1) {
      const end = s + 1 < last ? at(index.sentenceStarts, s + 1) : paragraphEnd;
      bytes.number(end - at(index.sentenceStarts, s));
    }
  }
  for (const id of index.stream) if (id !== 0) bytes.number(id);
  return bytes.result();
}

/** The inverse of encodeTokenIndex; throws an Error where the bytes are no token index or end too early. */
export function decodeTokenIndex(file: Uint8Array): TokenIndex {
  const bytes = new ByteReader(file, 'token index');
  if (MAGIC.some((byte) => bytes.byte() !== byte)) throw new Error('The token index does not begin as one.');
  const dictionary = new TextDecoder('utf-8', { fatal: true }).decode(bytes.bytes(bytes.number()));
  const types = ['', ...(dictionary === '' ? [] : dictionary.split('\n'))];
  const documents = bytes.count();
  const documentParagraphs = new Uint32Array(documents + 1);
  for (let d = 0; d < documents; d += 1)
    documentParagraphs[d + 1] = at(documentParagraphs, d) + bytes.count();
  const paragraphs = at(documentParagraphs, documents);
  const paragraphStarts = new Uint32Array(paragraphs);
  const paragraphSentences = new Uint32Array(paragraphs + 1);
  const sentenceStarts: number[] = [];
  let position = 0;
  for (let p = 0; p < paragraphs; p += 1) {
    paragraphStarts[p] = position;
    const sentences = bytes.count();
    for (let s = 0; s < sentences; s += 1) {
      sentenceStarts.push(position);
      position += bytes.count();
    }
    paragraphSentences[p + 1] = sentenceStarts.length;
    position += 1;
  }
  const stream = new Uint32Array(position);
  for (let p = 0; p < paragraphs; p += 1) {
    const end = (paragraphStarts[p + 1] ?? position) - 1;
    bytes.fill(stream, at(paragraphStarts, p), end, types.length);
  }
  if (!bytes.atEnd()) throw new Error('The token index goes on after its end.');
  return {
    types,
    stream,
    paragraphStarts,
    documentParagraphs,
    sentenceStarts: Uint32Array.from(sentenceStarts),
    paragraphSentences,
  };
}

function at(list: Uint32Array, i: number): number {
  const value = list[i];
  if (value === undefined) throw new RangeError(`no entry ${i} in a list of ${list.length}`);
  return value;
}
