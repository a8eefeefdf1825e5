import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTokenIndex } from '../../../src/corpus/counter/lexicon';
import { decodeTokenIndex, encodeTokenIndex } from '../../../src/corpus/files/tokenFile';
import { createTokenFileReader, TOKEN_FILE_MAGIC } from '../../../src/corpus/files/tokenFileReader';
import { documents } from '../../support/generated';
import { ENGLISH } from '../../support/languages';
import { seedCorpus } from '../../support/seeds';
import { sentenceOffsets } from '../../support/sentences';

function indexOf(texts: readonly (readonly string[])[]) {
  return buildTokenIndex(
    texts.map((paragraphs) => paragraphs.map((text) => ({ text, sentences: sentenceOffsets(text) }))),
    ENGLISH,
  );
}

/** The file in pieces that end at these places. */
function decodeInPieces(file: Uint8Array, cuts: readonly number[], size: number | null) {
  const reader = createTokenFileReader(size);
  const places = [...cuts.map((cut) => cut % (file.length + 1)).sort((a, b) => a - b), file.length];
  places.forEach((end, i) => {
    reader.push(file.slice(places[i - 1] ?? 0, end));
  });
  return reader.finish();
}

function outcomeOf(decode: () => unknown): unknown {
  try {
    return decode();
  } catch (error) {
    return String(error);
  }
}

const cuts = fc.array(fc.nat(10_000), { maxLength: 8 });

describe('the token index as a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const index = indexOf(texts);
        expect(decodeTokenIndex(encodeTokenIndex(index))).toEqual(index);
      }),
      { numRuns: 500 },
    );
    const { index } = seedCorpus().counter;
    expect(decodeTokenIndex(encodeTokenIndex(index))).toEqual(index);
    expect(decodeTokenIndex(encodeTokenIndex(indexOf([])))).toEqual(indexOf([]));
  });

  it('comes back where it has more types than two bytes can number', () => {
    const words = Array.from({ length: 70_000 }, (_, i) => `w${i}`);
    const index = indexOf([[words.join(' '), 'w69999 w3'], ['w69998']]);
    expect(index.stream.BYTES_PER_ELEMENT).toBe(4);
    const file = encodeTokenIndex(index);
    expect(decodeTokenIndex(file)).toEqual(index);
    expect(decodeInPieces(file, [file.length - 1, file.length - 6, file.length - 4], file.length)).toEqual(
      index,
    );
  });

  it('is laid out as its worked example says, byte by byte', () => {
    const paragraph = (text: string, sentences: readonly number[]) => [{ text, sentences }];
    const index = buildTokenIndex([paragraph('Go on. Go.', [0, 7]), paragraph('Go.', [0])], ENGLISH);
    expect(Buffer.from(encodeTokenIndex(index)).toString('hex')).toBe(
      [
        '52544b35',
        '13',
        '05676f0a6f6e',
        '0302',
        '02',
        '0101',
        '0201',
        '020101',
        '0201',
        '00',
        '01020101',
      ].join(''),
    );
  });

  it('is read too where it stands inside a larger buffer', () => {
    const file = encodeTokenIndex(indexOf([['a b. a']]));
    const larger = new Uint8Array(file.length + 20).fill(7);
    larger.set(file, 9);
    expect(decodeTokenIndex(larger.subarray(9, 9 + file.length))).toEqual(indexOf([['a b. a']]));
  });

  it('fails wherever it is cut off, and where it goes on', () => {
    const file = encodeTokenIndex(indexOf([['a b. a', ''], [], ['é b']]));
    for (let length = 0; length < file.length; length += 1) {
      expect(() => decodeTokenIndex(file.subarray(0, length)), `${length} bytes`).toThrow(Error);
    }
    expect(() => decodeTokenIndex(Uint8Array.of(...file, 0))).toThrow('has bytes after its end');
  });

  it('fails on junk, with or without the right beginning', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (junk) => {
        expect(() => decodeTokenIndex(junk)).toThrow(Error);
        const begun = Uint8Array.of(...TOKEN_FILE_MAGIC, ...junk, 0x80);
        expect(() => decodeTokenIndex(begun)).toThrow(Error);
      }),
      { numRuns: 2000 },
    );
  });

  it('never hangs and never gives holes where one byte is wrong', () => {
    const file = encodeTokenIndex(indexOf([['a b. a', 'c'], ['é b']]));
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const wrong = file.slice();
        wrong[at] = byte;
        let index: ReturnType<typeof decodeTokenIndex>;
        try {
          index = decodeTokenIndex(wrong);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          return;
        }
        expect(Math.max(0, ...index.stream)).toBeLessThan(index.types.length);
        expect(index.stream.length).toBeLessThan(2 * file.length);
        const counts = index.types.map((_, id) => index.stream.filter((one) => one === id).length);
        expect(counts).toEqual(counts.map((_, id) => (index.rows[id + 1] ?? 0) - (index.rows[id] ?? 0)));
        for (const start of index.paragraphStarts.slice(1)) expect(index.stream[start - 1]).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same index in whatever pieces it arrives', () => {
    fc.assert(
      fc.property(documents, cuts, fc.boolean(), (texts, places, sized) => {
        const index = indexOf(texts);
        const file = encodeTokenIndex(index);
        expect(decodeInPieces(file, places, sized ? file.length : null)).toEqual(index);
      }),
      { numRuns: 500 },
    );
    const { index } = seedCorpus().counter;
    const file = encodeTokenIndex(index);
    const everyThird = Array.from({ length: file.length / 3 }, (_, i) => i * 3);
    expect(decodeInPieces(file, everyThird, file.length)).toEqual(index);
  });

  it('fails in pieces as it fails whole: cut off, going on, or with a wrong byte', () => {
    const whole = encodeTokenIndex(indexOf([['a b. a', 'c'], ['é b'], ['']]));
    fc.assert(
      fc.property(
        cuts,
        fc.nat(whole.length),
        fc.nat(whole.length - 1),
        fc.nat(255),
        (places, length, at, byte) => {
          const wrong = whole.slice();
          wrong[at] = byte;
          for (const file of [whole.slice(0, length), Uint8Array.of(...whole, byte), wrong]) {
            expect(outcomeOf(() => decodeInPieces(file, places, file.length))).toEqual(
              outcomeOf(() => decodeTokenIndex(file)),
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
