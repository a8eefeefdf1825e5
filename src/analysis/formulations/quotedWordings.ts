// Wordings in quotation marks of any language, by which official texts mark their fixed formulations.
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';

/** No mark opens or closes inside a word. */
const NOT_AFTER = String.raw`(?<![\p{L}\p{N}])`;
const NOT_BEFORE = String.raw`(?![\p{L}\p{N}])`;
/** Of a mark that elsewhere closes: it opens where nothing but a blank or a bracket is before it. */
const OPENING = String.raw`(?<![^\s([{])`;
const STARTS = String.raw`(?=[\p{L}\p{N}])`;
const ENDS = String.raw`(?<=\S)`;
/** ‘90s and ’tis are shortened. */
const NOT_SHORTENED = String.raw`(?!\d+s\b|(?:tis|twas|em|til|cause|round|bout|n)\b)`;
/** Apostrophes inside words close nothing. */
const APOSTROPHE = String.raw`(?<=\p{L})['’](?=\p{L})`;
const LONGEST_TEXT = 120;

const inside = (marks: string): string => `([^${marks}]{3,${LONGEST_TEXT}})`;
const insideWith = (marks: string): string => `((?:[^${marks}]|${APOSTROPHE}){3,${LONGEST_TEXT}})`;

/** Each with what opens it, the wording, and what closes it. */
const FORMS = [
  `“${inside('“”„"')}[”"]`,
  `„${inside('“”„"')}[“”"]`,
  `(?<![\\p{L}\\p{N}.,!?])"(?=\\S)${inside('“”„"')}${ENDS}["”]${NOT_BEFORE}`,
  `${OPENING}”${STARTS}${inside('“”„"')}${ENDS}”${NOT_BEFORE}`,
  `«${inside('«»')}»`,
  `${OPENING}»${STARTS}${inside('«»')}${ENDS}[«»]${NOT_BEFORE}`,
  `‹${inside('‹›')}›`,
  `${OPENING}›${STARTS}${inside('‹›')}${ENDS}[‹›]${NOT_BEFORE}`,
  `${NOT_AFTER}‘${NOT_SHORTENED}${STARTS}${insideWith('‘’')}${ENDS}’${NOT_BEFORE}`,
  `‚${inside('‚‘’')}[‘’]`,
  `${OPENING}'${NOT_SHORTENED}${STARTS}${insideWith("'")}(?<=[\\p{L}\\p{N}%,.])'${NOT_BEFORE}`,
  `[「｢﹁]${inside('「」｢｣﹁﹂')}[」｣﹂]`,
  `[『﹃]${inside('『』﹃﹄')}[』﹄]`,
];
const QUOTED = new RegExp(FORMS.join('|'), 'uy');
/** Tried where one of these stands, and nowhere else. */
const MARK = /[“„"”«»‹›‘‚'「｢﹁『﹃]/gu;
/** Symbols too: a name with a sign at its end would not be what is counted. */
const AROUND = /^[\s,.;:،؛\p{S}]+|[\s,.;:،؛\p{S}]+$/gu;
const OF_A_SENTENCE = /[.!?;:—…。！？；：؟؛।]/u;
const CLOSING_MARK = /["”“»«›‹’‘」』]\s*[,:]\s*$/u;
/** A capital begins what somebody says after these, unless the wording is one of several, */
const BEGINS_SPEECH = /[,:]\s*$/u;
/** or where it is no part of a sentence and ends as one. */
const IN_SENTENCE = /[\p{L}\p{N}]\s*$/u;
const CAPITAL = /^\s*[\p{Lu}\p{Lt}]/u;
/** "Don't", "we'll". */
const SHORTENED = /(?:n't|'(?:m|re|ve|ll|d))$/u;
const SHORTEST = 2;
const LONGEST = 8;
/** As many characters before the mark are looked at. */
const BEFORE = 3;
/** Where a language has no list of function words, letters of an alphabet that are so few make one. */
const LONGEST_FUNCTION_WORD = 3;
const ALPHABETIC = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{M}'’]+$/u;
/** In a wording such as "two establishments" they say something, function words though many lists call them. */
const NUMERALS = new Set(
  `one two three four five six seven eight nine ten deux trois quatre cinq sept huit neuf dix dos tres cuatro cinco seis siete
  ocho nueve diez zwei drei vier fünf sechs sieben acht neun zehn due tre quattro cinque otto nove dieci dois duas três
  quatro sete oito dez два две три четыре пять шесть семь восемь девять десять`.split(/\s+/),
);

/**
 * Finds every quoted wording of two to eight words, as printed, in order; the same one again where it stands again. What
 * somebody says is none, nor is what consists of little but function words.
 */
export function createQuotedFinder(language: Language): (text: string) => readonly string[] {
  const functionWords = new Set(language.stopWords);
  const elided = new Set(language.elided.map((word) => `${word}'`));
  const isFunctionWord = (type: string): boolean =>
    elided.has(type) ||
    (functionWords.has(type) && !NUMERALS.has(type)) ||
    (functionWords.size === 0 && type.length <= LONGEST_FUNCTION_WORD && ALPHABETIC.test(type));

  return listQuoted;

  function listQuoted(text: string): readonly string[] {
    const found: string[] = [];
    let end = 0;
    for (const { index } of text.matchAll(MARK)) {
      if (index < end) continue;
      QUOTED.lastIndex = index;
      const match = QUOTED.exec(text);
      if (match === null) continue;
      end = index + match[0].length;
      const printed = match.slice(1).find((group) => group !== undefined) ?? '';
      const name = printed.replace(/\s+/gu, ' ').replace(AROUND, '');
      const before = text.slice(Math.max(0, index - BEFORE), index);
      if (isWording(name) && !isSpeech(printed, before)) found.push(name);
      else found.push(...listQuoted(printed));
    }
    return found;
  }

  function isWording(name: string): boolean {
    if (OF_A_SENTENCE.test(name)) return false;
    const types = typesOf(name, language);
    if (types.length < SHORTEST || types.length > LONGEST || types.some((type) => SHORTENED.test(type)))
      return false;
    const said = types.filter((type) => !isFunctionWord(type)).length;
    return said >= SHORTEST && said * 2 >= types.length;
  }
}

function isSpeech(printed: string, before: string): boolean {
  if (!CAPITAL.test(printed)) return false;
  if (BEGINS_SPEECH.test(before) && !CLOSING_MARK.test(before)) return true;
  return printed.trimEnd().endsWith('.') && !IN_SENTENCE.test(before);
}
