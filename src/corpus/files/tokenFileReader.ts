// Reads the file of the token index as it arrives: its head is gathered, the term ids go straight to their places.

import { rowsOf } from '../counter/positions';
import { makeTermIds, type TokenIndex } from '../counter/tokenIndex';
import { ByteReader, ByteWriter } from './bytes';

/** "RTK5": a reader of another form fails at once instead of counting nonsense. */
export const TOKEN_FILE_MAGIC = [0x52, 0x54, 0x4b, 0x35] as const;

export interface TokenFileReader {
  /** Takes the next bytes of the file, which are not kept; throws an Error where they are those of no token index. */
  push(bytes: Uint8Array): void;
  /** The index; throws an Error where the file is incomplete. */
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
        throw new Error('The file of the token index begins with the wrong bytes.');
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
  const types = ['', ...bytes.lines()];
  const rarer = bytes.numbers(types.length - 1);
  const documentParagraphs = sumsOf(bytes.numbers(bytes.count()));
  const paragraphs = documentParagraphs.at(-1) ?? 0;
  const paragraphSentences = sumsOf(bytes.numbers(paragraphs));
  const sentenceTokens = bytes.numbers(paragraphSentences.at(-1) ?? 0);
  const distinctTypes = bytes.numbers(documentParagraphs.length - 1);
  const gaps = sumsOf(bytes.numbers(bytes.count())).subarray(1);
  const paragraphStarts = new Uint32Array(paragraphs);
  const sentenceStarts = new Uint32Array(sentenceTokens.length);
  let position = 0;
  for (let p = 0; p < paragraphs; p += 1) {
    paragraphStarts[p] = position;
    const end = paragraphSentences[p + 1] ?? 0;
    for (let s = paragraphSentences[p] ?? 0; s < end; s += 1) {
      sentenceStarts[s] = position;
      position += sentenceTokens[s] ?? 0;
    }
    position += 1;
  }
  const counts = new Uint32Array(types.length);
  for (let id = 1; id < types.length; id += 1)
    counts[id] = id === 1 ? (rarer[0] ?? 0) : (counts[id - 1] ?? 0) - (rarer[id - 1] ?? 0);
  // Each paragraph ends with a break.
  counts[0] = paragraphs;
  const rows = rowsOf(counts);
  if (bytes.left() > 0 || rows.at(-1) !== position) throw new Error(`The ${WHAT} does not fit together.`);
  if (most !== null && position - paragraphs > most) throw new Error(`The ${WHAT} ends too early.`);
  return {
    types,
    stream: makeTermIds(types.length, position),
    rows,
    paragraphStarts,
    documentParagraphs,
    sentenceStarts,
    paragraphSentences,
    distinctTypes,
    gaps,
  };
}

function sumsOf(steps: Uint32Array): Uint32Array {
  const sums = rowsOf(steps);
  // More than 32 bits hold.
  if (sums.some((sum, i) => sum < (sums[i - 1] ?? 0))) throw new Error(`The ${WHAT} does not fit together.`);
  return sums;
}

/** Puts ids into the stream and counts them as they come; a number may be cut between two pieces. */
class IdReader {
  readonly #index: TokenIndex;
  /** How often each id has come; breaks do not. */
  readonly #counts: Uint32Array;
  #paragraph = -1;
  /** Where the next id goes, and the break that ends its paragraph. */
  #position = 0;
  #end = 0;
  /** What has come of a number that is not whole, and the place of its next bits. */
  #part = 0;
  #shift = 0;

  constructor(index: TokenIndex) {
    this.#index = index;
    this.#counts = new Uint32Array(index.types.length);
    this.#skipEmpty();
  }

  push(bytes: Uint8Array, from: number): void {
    const first = this.#position;
    for (let at = from; at < bytes.length; ) {
      if (this.#position >= this.#end) throw new Error(`The file of the ${WHAT} has bytes after its end.`);
      at = this.#shift === 0 ? this.#fillParagraph(bytes, at) : at;
      if (at < bytes.length && this.#position < this.#end) at = this.#takeByte(bytes, at);
      this.#skipEmpty();
    }
    this.#count(first, this.#position);
  }

  // Numbers of up to three bytes, which are nearly all, while three bytes are there. Whether a number goes on after its
  // first byte cannot be foreseen, so that is worked out and not branched on.
  #fillParagraph(bytes: Uint8Array, from: number): number {
    const { stream } = this.#index;
    const last = bytes.length - 3;
    const end = this.#end;
    let position = this.#position;
    let at = from;
    while (at <= last && position < end) {
      const first = bytes[at] ?? 0;
      const more = first >>> 7;
      const second = (bytes[at + 1] ?? 0) & -more;
      let id = (first & 0x7f) | ((second & 0x7f) << 7);
      at += 1 + more;
      if (second >= 0x80) {
        const third = bytes[at] ?? 0;
        id |= (third & 0x7f) << 14;
        at += 1;
        if (third >= 0x80) {
          this.#part = id;
          this.#shift = 21;
          break;
        }
      }
      stream[position] = id;
      position += 1;
    }
    this.#position = position;
    return at;
  }

  #takeByte(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] ?? 0;
    this.#part |= (byte & 0x7f) << this.#shift;
    this.#shift += 7;
    if (byte >= 0x80) {
      if (this.#shift >= 35) throw new Error(`The ${WHAT} holds a number that is too large.`);
      return at + 1;
    }
    this.#index.stream[this.#position] = this.#part;
    this.#position += 1;
    this.#part = 0;
    this.#shift = 0;
    return at + 1;
  }

  #count(from: number, to: number): void {
    const { stream } = this.#index;
    const counts = this.#counts;
    for (let position = from; position < to; position += 1) {
      const id = stream[position] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }

  finish(): TokenIndex {
    const { rows } = this.#index;
    if (this.#position < this.#end || this.#shift > 0) throw new Error(`The ${WHAT} ends too early.`);
    // An id that is no type's, or another than was written, leaves some type with too few.
    if (this.#counts.some((count, id) => id > 0 && count !== (rows[id + 1] ?? 0) - (rows[id] ?? 0)))
      throw new Error(`The ${WHAT} does not hold each type as often as it says.`);
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
