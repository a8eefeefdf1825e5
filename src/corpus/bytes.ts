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

  /** A number of things that take a byte or more each. */
  count(): number {
    return this.checkCount(this.number());
  }

  /** The value; throws where the rest has not a byte for each, so that no bad file makes a list that cannot be filled. */
  checkCount(value: number): number {
    if (value > this.#file.length - this.#next) throw new Error(`The ${this.#what} ends too early.`);
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
            throw new Error(`The ${this.#what} holds a number that is too large.`);
        }
        id >>>= 0;
      }
      if (id === 0 || id >= most) {
        if (next > file.length) break;
        throw new Error(`The ${this.#what} names a type that it does not have: ${id}.`);
      }
      list[i] = id;
    }
    if (next > file.length) throw new Error(`The ${this.#what} ends too early.`);
    this.#next = next;
  }

  atEnd(): boolean {
    return this.#next === this.#file.length;
  }
}
