import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnv1a, hashPassage, hashSentences } from '../../src/corpus/passageHash';
import { tokenise } from '../../src/corpus/tokenise';
import { text as generatedText } from '../support/generated';
import { ENGLISH } from '../support/languages';
import { sentenceOffsets } from '../support/sentences';
import { slowTokens } from '../support/slowCount';

const hashes = (text: string) =>
  hashSentences({ text, sentences: sentenceOffsets(text) }, tokenise(text, ENGLISH));

describe('FNV-1a', () => {
  // Published with the algorithm: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['b', 'e70c2de5'],
    ['foo', 'a9f37ed7'],
    ['foobar', 'bf9cf968'],
  ])('of %j is %s', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  it('is over the bytes of UTF-8, by the definition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let hash = 2166136261n;
        for (const byte of Buffer.from(text, 'utf8')) hash = ((hash ^ BigInt(byte)) * 16777619n) % 2n ** 32n;
        expect(fnv1a(text)).toBe(hash.toString(16).padStart(8, '0'));
      }),
    );
  });
});

describe("a sentence's hash", () => {
  it('is over its tokens joined by spaces', () => {
    expect(hashPassage(['foo', 'bar'])).toBe(fnv1a('foo bar'));
    expect(hashes('Foo, “bar”! Baz’s. Foo  BAR')).toEqual([fnv1a('foo bar baz'), fnv1a('foo bar')]);
    expect(hashes('—. ')).toEqual(['811c9dc5', '811c9dc5']);
  });

  it('is that of the tokens between its ends, by a slow tokeniser', () => {
    fc.assert(
      fc.property(generatedText, (text) => {
        const starts = sentenceOffsets(text);
        const sentences = starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length));
        expect(hashes(text)).toEqual(sentences.map((sentence) => fnv1a(slowTokens(sentence).join(' '))));
      }),
    );
  });
});
