import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/compile/language/languages';
import { tokenise, typesOf } from '../../src/corpus/tokenise';
import { text } from '../support/generated';
import { CHINESE, ENGLISH, FRENCH, TURKISH } from '../support/languages';
import { slowScan } from '../support/slowCount';

describe('the tokeniser', () => {
  it.each([
    ['Liaoning’s three-year action', ['liaoning', 'three', 'year', 'action']],
    [
      "the people's congress, the peoples' congress",
      ['the', 'people', 'congress', 'the', 'peoples', 'congress'],
    ],
    ['O’Brien don’t ’tis', ["o'brien", "don't", 'tis']],
    ['“Five Major Security” (2023), 13th', ['five', 'major', 'security', '2023', '13th']],
    ['ÉCOLE ЖУК', ['école', 'жук']],
    ["rock'n'roll's", ["rock'n'roll"]],
    ["a''b", ['a', 'b']],
    ['', []],
    [' … — “” ', []],
    // Marks belong to their letter: without them it is another word.
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['Ṣà́ńgó ńgó', ['ṣà́ńgó', 'ńgó']],
    ['\u0301a', ['a']],
    // What no reader sees is no border, nor a part of a type.
    ['revi\u00ADtal\u00ADization', ['revitalization']],
    ['min\u200Bistry mini\u2060stry می\u200Cخواهم', ['ministry', 'ministry', 'میخواهم']],
    ['\u200Bword\u00AD', ['word']],
    // One apostrophe, whatever its form, between letters alone.
    ['don’t don‘t donʼt don´t don`t don＇t', ["don't", "don't", "don't", "don't", "don't", "don't"]],
    ['‘common road’ ʼtis', ['common', 'road', 'tis']],
    ['Liaoningʼs Liaoning`s', ['liaoning', 'liaoning']],
    // Letters of another shape.
    ['ﬁnance Ｇ２０ ２０２１年', ['finance', 'g20', '2021', '年']],
    ['Ⅷ ½ ⑴ ﷲ', ['viii', '½', '⑴', 'الله']],
    ['İstanbul İSTANBUL istanbul i̇stanbul ISTANBUL', Array(5).fill('istanbul')],
    ['STRASSE Straße ΟΔΟΣ', ['strasse', 'straße', 'οδος']],
    // Vowel marks may be written or not.
    ['المُعَلِّمُ المعلم مـحـمد', ['المعلم', 'المعلم', 'محمد']],
    ['שָׁלוֹם', ['שלום']],
  ])('reads %s', (printed, types) => {
    expect(typesOf(printed, ENGLISH)).toEqual(types);
  });

  it('agrees with a scan letter by letter, offsets too', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (printed) => {
        const tokens = tokenise(printed, ENGLISH);
        expect(
          tokens.map(({ type, start, end }) => ({ type, at: start, printed: printed.slice(start, end) })),
        ).toEqual(slowScan(printed));
        expect(typesOf(printed, ENGLISH)).toEqual(tokens.map(({ type }) => type));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["a'", "a'a"],
    ['é’s', 'é’sa'],
    ['a\u0301', 'a\u0301'],
    ['\u0301', ''],
    ['e\u00AD\u200B', 'e'],
    ["a\u200B'\u200B", 'a'],
    ['İ', 'b'],
    ['ﬁ½', ''],
    ["'s", 'b'],
    ['党\u0301', "a'"],
    ['שָ', ' '],
    ['𝒳', '党'],
    ['a*', "'b"],
  ])(
    'reads an endless run of %j, then %j',
    (unit, end) => {
      const printed = `x${unit.repeat(100_000 / unit.length)}${end}`;
      const tokens = tokenise(printed, ENGLISH);
      expect(tokens.map(({ type, start }) => ({ type, at: start }))).toEqual(
        slowScan(printed).map(({ type, at }) => ({ type, at })),
      );
      expect(typesOf(printed, ENGLISH)).toEqual(tokens.map(({ type }) => type));
    },
    60_000,
  );

  it('reads four megabytes without a border as one word, in any language', () => {
    for (const unit of ["a'", 'a\u0301', 'İ'])
      expect(typesOf(`a${unit.repeat(4_000_000 / unit.length)}a`, ENGLISH)).toHaveLength(1);
    expect(typesOf("İa'".repeat(1_000_000), TURKISH)).toHaveLength(1_000_000);
    expect(typesOf("l'é".repeat(1_000_000), FRENCH)).toHaveLength(2);
  }, 60_000);

  it('reads Chinese and Japanese a character at a time, whatever the language', () => {
    const types = ['习', '近', '平', 'g20', '峰', '会', 'ス', 'ー', 'パ', 'ー', 'の', 'ガ'];
    for (const language of [ENGLISH, CHINESE])
      expect(typesOf('习近平 Ｇ20峰会スーパーのｶﾞ', language)).toEqual(types);
  });

  it.each([
    ["l’économie, L'Europe d'Artagnan", ["l'", 'économie', "l'", 'europe', "d'", 'artagnan']],
    ["aujourd'hui jusqu’à qu'il quelqu'un", ["aujourd'hui", "jusqu'", 'à', "qu'", 'il', "quelqu'un"]],
  ])('parts what French shortens, in %s', (printed, types) => {
    expect(typesOf(printed, FRENCH)).toEqual(types);
    expect(typesOf(printed, languageOf(['en', 'fr']))).toEqual(types);
    expect(typesOf("d'Artagnan", ENGLISH)).toEqual(["d'artagnan"]);
  });

  it('parts a name from its endings in Turkish', () => {
    expect(typesOf('İstanbul’da, Liaoning’s', TURKISH)).toEqual(['istanbul', 'da', 'liaoning', 's']);
  });

  it.each([
    ['English', ENGLISH],
    ['French', FRENCH],
    ['Turkish', TURKISH],
  ])(
    'gives each type back, over all of Unicode, in %s',
    (_, language) => {
      for (let first = 0; first <= 0x10ffff; first += 0x800) {
        if (first === 0xd800) continue;
        const letters = Array.from({ length: 0x800 }, (_none, i) => String.fromCodePoint(first + i));
        const types = letters.flatMap((letter) =>
          typesOf(`${letter} a${letter}b l’${letter} ${letter}'s`.normalize('NFC'), language),
        );
        expect(typesOf(types.join(' '), language)).toEqual(types);
      }
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (printed) => {
          for (const type of typesOf(printed, language)) expect(typesOf(type, language)).toEqual([type]);
        }),
      );
    },
    60_000,
  );
});
