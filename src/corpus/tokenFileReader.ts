// Reads the file of the token index as it arrives: its head is gathered, the term ids go straight to their places.
import { ByteReader, ByteWriter } from './bytes';
import type { TokenIndex } from './tokenIndex';

/** "RTK2": a reader of another form fails at once instead of counting nonsense. */
export const TOKEN_FILE_MAGIC = [0x52, 0x54, 0x4b, 0x32] as const;

export interface TokenFileReader {
  /** Takes the next bytes of the file, which are not kept; throws an Error where they are those of no token index. */
  push(bytes: Uint8Array): void;
  /** The index; throws an Error where the file has not come to its end. */
  finish(): TokenIndex;
}

/** `size` is the length of the file in bytes, null where it is not known: it tells a bad file before it is filled. */
export function createTokenFileReader(size: number | null): TokenFileReader {
  const beginning = new ByteWriter();
  let headStart = 0;
  let headEnd = Number.POSITIVE_INFINITY;
  let ids: IdReader | null = null;

  // Gives how many bytes were taken.
  function takeBeginning(bytes: Uint8Array): number {
    let taken = 0;
    for (; headStart === 0 && taken < bytes.length; taken += 1) {
      const byte = bytes[taken] ?? 0;
      if (beginning.length < TOKEN_FILE_MAGIC.length && byte !== TOKEN_FILE_MAGIC[beginning.length])
        throw new Error('The token index does not begin as one.');
      beginning.byte(byte);
      if (beginning.length <= TOKEN_FILE_MAGIC.length || byte >= 0x80) continue;
      headStart = beginning.length;
      const length = new ByteReader(beginning.written().subarray(TOKEN_FILE_MAGIC.length), WHAT).number();
      headEnd = headStart + length;
    }
    if (headStart === 0 && beginning.length > MOST_BEFORE_HEAD)
      throw new Error(`The ${WHAT} holds a number that is too large.`);
    const more = bytes.subarray(taken, taken + headEnd - beginning.length);
    if (headStart > 0) beginning.bytes(more);
    return taken + more.length;
  }

  return {
    push(bytes) {
      let from = 0;
      if (ids === null) {
        from = takeBeginning(bytes);
        if (beginning.length < headEnd) return;
        const head = beginning.written().subarray(headStart);
        ids = new IdReader(readHead(head, size === null ? null : size - headEnd));
      }
      ids.push(bytes, from);
    },
    finish() {
      if (ids === null) throw new Error(`The ${WHAT} ends too early.`);
      return ids.finish();
    },
  };
}

const WHAT = 'token index';
const MOST_BEFORE_HEAD = TOKEN_FILE_MAGIC.length + 5;

// An index whose stream is empty yet; `most` is how many ids there can be at most.
function readHead(head: Uint8Array, most: number | null): TokenIndex {
  const bytes = new ByteReader(head, WHAT);
  const dictionary = new TextDecoder('utf-8', { fatal: true }).decode(bytes.bytes(bytes.number()));
  const types = ['', ...(dictionary === '' ? [] : dictionary.split('\n'))];
  const documents = bytes.count();
  const documentParagraphs = new Uint32Array(documents + 1);
  for (let d = 0; d < documents; d += 1)
    documentParagraphs[d + 1] = (documentParagraphs[d] ?? 0) + bytes.count();
  const paragraphs = documentParagraphs[documents] ?? 0;
  const paragraphStarts = new Uint32Array(bytes.checkCount(paragraphs));
  const paragraphSentences = new Uint32Array(paragraphs + 1);
  const sentenceStarts = new Uint32Array(bytes.left());
  let sentence = 0;
  let position = 0;
  for (let p = 0; p < paragraphs; p += 1) {
    paragraphStarts[p] = position;
    for (let left = bytes.count(); left > 0; left -= 1) {
      sentenceStarts[sentence] = position;
      sentence += 1;
      position += bytes.number();
    }
    paragraphSentences[p + 1] = sentence;
    position += 1;
  }
  if (bytes.left() > 0) throw new Error(`The ${WHAT} does not fit together.`);
  if (most !== null && position - paragraphs > most) throw new Error(`The ${WHAT} ends too early.`);
  return {
    types,
    stream: new Uint32Array(position),
    paragraphStarts,
    documentParagraphs,
    sentenceStarts: sentenceStarts.slice(0, sentence),
    paragraphSentences,
  };
}

/** Puts ids into the stream; a number may be cut between two pieces. */
class IdReader {
  readonly #index: TokenIndex;
  #paragraph = -1;
  /** Where the next id goes, and the break that ends its paragraph. */
  #position = 0;
  #end = 0;
  /** What has come of a number that is not whole, and the place of its next bits. */
  #part = 0;
  #shift = 0;

  constructor(index: TokenIndex) {
    this.#index = index;
    this.#skipEmpty();
  }

  push(bytes: Uint8Array, from: number): void {
    let at = from;
    while (at < bytes.length) {
      if (this.#shift === 0) at = this.#takeShort(bytes, at);
      if (at < bytes.length) this.#take(bytes[at] ?? 0);
      at += 1;
    }
  }

  // Numbers of up to three bytes that are whole, which nearly all are; gives where it stopped.
  #takeShort(bytes: Uint8Array, from: number): number {
    const { stream, types } = this.#index;
    const most = types.length;
    const safe = bytes.length - 2;
    let at = from;
    let position = this.#position;
    let end = this.#end;
    while (at < safe && position < end) {
      let id = bytes[at] ?? 0;
      let size = 1;
      if (id >= 0x80) {
        const second = bytes[at + 1] ?? 0;
        id = (id & 0x7f) | ((second & 0x7f) << 7);
        size = 2;
        if (second >= 0x80) {
          const third = bytes[at + 2] ?? 0;
          if (third >= 0x80) break;
          id |= third << 14;
          size = 3;
        }
      }
      if (id === 0 || id >= most) break;
      stream[position] = id;
      at += size;
      position += 1;
      if (position < end) continue;
      this.#position = position;
      this.#skipEmpty();
      position = this.#position;
      end = this.#end;
    }
    this.#position = position;
    return at;
  }

  #take(byte: number): void {
    const { stream, types } = this.#index;
    this.#part += (byte & 0x7f) * 2 ** this.#shift;
    this.#shift += 7;
    if (byte >= 0x80) {
      if (this.#shift >= 35) throw new Error(`The ${WHAT} holds a number that is too large.`);
      return;
    }
    const id = this.#part;
    if (this.#position >= this.#end) throw new Error(`The ${WHAT} goes on after its end.`);
    if (id === 0 || id >= types.length)
      throw new Error(`The ${WHAT} names a type that it does not have: ${id}.`);
    stream[this.#position] = id;
    this.#position += 1;
    this.#part = 0;
    this.#shift = 0;
    this.#skipEmpty();
  }

  finish(): TokenIndex {
    if (this.#position < this.#end || this.#shift > 0) throw new Error(`The ${WHAT} ends too early.`);
    return this.#index;
  }

  // On to the next paragraph that has a token; after the last one there is no place left.
  #skipEmpty(): void {
    const { paragraphStarts, stream } = this.#index;
    while (this.#position >= this.#end && this.#paragraph + 1 < paragraphStarts.length) {
      this.#paragraph += 1;
      this.#position = paragraphStarts[this.#paragraph] ?? 0;
      this.#end = (paragraphStarts[this.#paragraph + 1] ?? stream.length) - 1;
    }
  }
}
