// The token index as a file: encode and decode are an inverse pair. Variable-length numbers, frequent types short.
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
  const bytes = new ByteReader(file);
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

class ByteWriter {
  #buffer = new Uint8Array(1 << 16);
  #length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#buffer[this.#length] = value;
    this.#length += 1;
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#buffer.set(values, this.#length);
    this.#length += values.length;
  }

  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  result(): Uint8Array<ArrayBuffer> {
    return this.#buffer.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#buffer.length) return;
    const grown = new Uint8Array(Math.max(this.#buffer.length * 2, this.#length + more));
    grown.set(this.#buffer);
    this.#buffer = grown;
  }
}

class ByteReader {
  #file: Uint8Array;
  #next = 0;

  constructor(file: Uint8Array) {
    this.#file = file;
  }

  byte(): number {
    const value = this.#file[this.#next];
    if (value === undefined) throw new Error('The token index ends too early.');
    this.#next += 1;
    return value;
  }

  bytes(length: number): Uint8Array {
    if (this.#next + length > this.#file.length) throw new Error('The token index ends too early.');
    this.#next += length;
    return this.#file.subarray(this.#next - length, this.#next);
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new Error('The token index holds a number that is too large.');
  }

  /** A number of things that take a byte or more each, so that no bad file makes a list that cannot be filled. */
  count(): number {
    const value = this.number();
    if (value > this.#file.length - this.#next) throw new Error('The token index ends too early.');
    return value;
  }

  /** Numbers into `list` from one place to before another, each above 0 and below `most`. Most of a file is read here. */
  fill(list: Uint32Array, from: number, to: number, most: number): void {
    const file = this.#file;
    let next = this.#next;
    for (let i = from; i < to; i += 1) {
      let id = file[next] ?? 0;
      next += 1;
      if (id >= 0x80) {
        id &= 0x7f;
        let byte = 0x80;
        for (let shift = 7; byte >= 0x80; shift += 7) {
          byte = file[next] ?? 0;
          next += 1;
          id += (byte & 0x7f) << shift;
          if (shift >= 28 && byte > 0x0f)
            throw new Error('The token index holds a number that is too large.');
        }
        id >>>= 0;
      }
      if (id === 0 || id >= most) {
        if (next > file.length) break;
        throw new Error(`The token index names a type that it does not have: ${id}.`);
      }
      list[i] = id;
    }
    if (next > file.length) throw new Error('The token index ends too early.');
    this.#next = next;
  }

  atEnd(): boolean {
    return this.#next === this.#file.length;
  }
}
