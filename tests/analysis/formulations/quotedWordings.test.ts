import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuotedFinder } from '../../../src/analysis/formulations/quotedWordings';
import { languageOf } from '../../../src/compile/language/languages';
import { CHINESE, ENGLISH, FRENCH } from '../../support/languages';

const inEnglish = createQuotedFinder(ENGLISH);

describe('a quoted wording', () => {
  it.each<[string, readonly string[]]>([
    ['the “two establishments” and "two maintenances"', ['two establishments', 'two maintenances']],
    ['mixed “two establishments" and "two maintenances”', ['two establishments', 'two maintenances']],
    [
      '„gemeinsamer Weg“ und „neue Kraft” und »alter Weg« und ‚rotes Gen‘',
      ['gemeinsamer Weg', 'neue Kraft', 'alter Weg', 'rotes Gen'],
    ],
    [
      '« projet commun », «force nouvelle» et ‹ pacte vert ›',
      ['projet commun', 'force nouvelle', 'pacte vert'],
    ],
    ['”gemensam väg” och »ny kraft»', ['gemensam väg', 'ny kraft']],
    ['«общий путь» и „новая сила“', ['общий путь', 'новая сила']],
    [
      '‘common road’, ‘people’s war footing’ and the cadres’ ‘red gene’',
      ['common road', 'people’s war footing', 'red gene'],
    ],
    ["it's the 'common road', the people's 'red gene'", ['common road', 'red gene']],
    ['“Internet Plus+” and “互联网+”', ['Internet Plus', '互联网']],
    ['(“new force”) [‘old guard’]', ['new force', 'old guard']],
    // Inside what is too long, or a sentence.
    ['“We shall hold to the ‘common road’ and to no other.”', ['common road']],
    ['It again: “red gene”, “red gene”', ['red gene', 'red gene']],
  ])('stands in marks of any language: %s', (text, wordings) => {
    expect(inEnglish(text)).toEqual(wordings);
  });

  it.each<[string, readonly string[]]>([
    ['“一国两制”、「港人治港」和『澳人治澳』', ['一国两制', '港人治港', '澳人治澳']],
    ['他说：“我们要坚持改革开放。”', []],
  ])('stands in those of Chinese: %s', (text, wordings) => {
    expect(createQuotedFinder(CHINESE)(text)).toEqual(wordings);
  });

  it.each([
    '“of Congress”, “To me”, “would have”, “sort of”, “Of course”, “has beens”, “THANK YOU”',
    '“do not borrow”, “it is what it is”, “we shall overcome”, “that is the question here”',
    '“Climate action matters.” “What now?” “no: never again” “so much left…”',
    '“Don’t stop thinking”, “they’ll build bridges”, “reform”',
    'The President said, “Climate action matters”. He wrote: “Bridges join people”.',
    '“one two three four five six seven eight nine”',
    'the workers’ rights, the ‘90s and the peoples’ will; rock ’n’ roll, the cadres’ homes’ roofs',
    "the workers' rights, the '90s and the peoples' will; rock 'n' roll, 'tis the cadres' home",
    '5" by 6", 5” by 6” and 7’ by 8’; a "b',
  ])('is neither function words, nor speech, nor what only apostrophes and inches enclose: %s', (text) => {
    expect(inEnglish(text)).toEqual([]);
  });

  it('may begin with a capital after a comma where it is one of several', () => {
    expect(inEnglish('the “Belt and Road”, “Internet Plus”')).toEqual(['Belt and Road', 'Internet Plus']);
  });

  it('counts no elided article as a word that says something', () => {
    expect(createQuotedFinder(FRENCH)('« l’économie », « l’économie verte »')).toEqual(['l’économie verte']);
  });

  it('takes words of three letters for function words where the language has no list of them', () => {
    const unknown = createQuotedFinder(languageOf(['x-none']));
    expect(unknown('„la mo“ „na desi“ „vera luko“ „na desi luko“')).toEqual(['vera luko', 'na desi luko']);
  });

  it('is found wherever it stands between other words, in every pair of marks', () => {
    const words = fc.array(fc.constantFrom('the', 'cadre', 'people’s', 'river', '1990s', 'o’clock'), {
      maxLength: 6,
    });
    const marks = fc.constantFrom('“”', '„“', '""', '«»', '‹›', '‘’', '‚‘', '»«', "''");
    fc.assert(
      fc.property(words, marks, words, (before, [open = '', close = ''], after) => {
        const text = [...before, `${open}common road${close}`, ...after].join(' ');
        expect(inEnglish(text)).toEqual(['common road']);
      }),
    );
  });
});
