// Binary artifacts: bytes and variable-length numbers (LEB128), written and read in turn.

export class ByteWriter {
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

  /** Texts without line breaks, one a line: their length in bytes, then UTF-8. */
  lines(texts: readonly string[]): void {
    const text = new TextEncoder().encode(texts.join('\n'));
    this.number(text.length);
    this.bytes(text);
  }

  get length(): number {
    return this.#length;
  }

  /** What is written so far, until more is. */
  written(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
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

/** Every error names the file by what it is. */
export class ByteReader {
  #file: Uint8Array;
  #what: string;
  #next = 0;

  constructor(file: Uint8Array, what: string) {
    this.#file = file;
    this.#what = what;
  }

  byte(): number {
    const value = this.#file[this.#next];
    if (value === undefined) throw new Error(`The ${this.#what} ends too early.`);
    this.#next += 1;
    return value;
  }

  bytes(length: number): Uint8Array {
    if (this.#next + length > this.#file.length) throw new Error(`The ${this.#what} ends too early.`);
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
    throw new Error(`The ${this.#what} holds a number that is too large.`);
  }

  /** As written by ByteWriter.lines. */
  lines(): readonly string[] {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(this.bytes(this.number()));
    return text === '' ? [] : text.split('\n');
  }

  /** As many numbers, each of 32 bits. */
  numbers(count: number): Uint32Array {
    const numbers = new Uint32Array(this.checkCount(count));
    const file = this.#file;
    let next = this.#next;
    for (let i = 0; i < count; i += 1) {
      const byte = file[next] ?? 0x80;
      if (byte < 0x80) {
        numbers[i] = byte;
        next += 1;
        continue;
      }
      this.#next = next;
      const number = this.number();
      if (number >= 2 ** 32) throw new Error(`The ${this.#what} holds a number that is too large.`);
      numbers[i] = number;
      next = this.#next;
    }
    this.#next = next;
    return numbers;
  }

  /** A number of things that take a byte or more each. */
  count(): number {
    return this.checkCount(this.number());
  }

  /** The value; throws where the rest has not a byte for each, so that no bad file makes a list that cannot be filled. */
  checkCount(value: number): number {
    if (value > this.left()) throw new Error(`The ${this.#what} ends too early.`);
    return value;
  }

  /** Bytes that are not read yet. */
  left(): number {
    return this.#file.length - this.#next;
  }
}
