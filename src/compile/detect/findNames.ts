// Names that look like a person's anywhere in a text: Chinese names, and those that begin with a given name or stand beside
// an office.
import { isCommonWord } from './commonWords';
import { beginsWithGivenName } from './givenNames';
import { isChineseName } from './pinyin';
import { isOffice, isSurname, isTitleWord } from './titleWords';

const CAPITALISED = /\p{Lu}[\p{L}'’-]*/gu;
/** Between two words of one run. */
const GAP = /^\.?\s$/u;
const NAME_WORD = /^\p{Lu}(?=\p{L}*\p{Ll})\p{L}*(?:['’-]\p{L}+)*$/u;
const INITIAL = /^\p{Lu}\.$/u;
const POSSESSIVE = /['’]s$|(?<=s)['’]$/u;
/** ", secretary of", ", then deputy head of". */
const IN_APPOSITION = /^,\s(?:\p{L}[\p{L}’'-]*\s){0,4}?(\p{L}+)(?:\s(?:of|for|at|in|to)\b|,|\.)/u;
/** Looks back from where it is asked: a search from the start of the text reads all of it for every name. */
const WORD_BEFORE = /(?<=([\p{L}]+)\s)/uy;

interface CapitalRun {
  /** As printed, with the stop after a short one: "Mr." */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Every name in the text as printed, in order, once for each time it stands there. */
export function findNames(text: string): readonly string[] {
  return [...runsOf(text)].flatMap(({ words, start, end }) => {
    WORD_BEFORE.lastIndex = start;
    const before = WORD_BEFORE.exec(text)?.[1] ?? '';
    return namesOfRun(words, before, text.slice(end));
  });
}

/** Word by word: one pattern for a whole run would have to keep its way back through a million of them. */
function* runsOf(text: string): Generator<CapitalRun, void, undefined> {
  let words: string[] = [];
  let start = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    const gap = text.slice(end, index);
    if (words.length > 0 && GAP.test(gap)) words.push(`${words.pop() ?? ''}${gap.trimEnd()}`, word);
    else {
      if (words.length > 0) yield { words, start, end };
      words = [word];
      start = index;
    }
    end = index + word.length;
  }
  if (words.length > 0) yield { words, start, end };
}

/** A run of capitalised words: "Governor Mao Lin", "Hao Peng". */
function namesOfRun(printed: readonly string[], before: string, after: string): readonly string[] {
  const words = printed.map((word) => word.replace(POSSESSIVE, ''));
  const names: string[] = [];
  for (let from = 0; from < words.length; ) {
    const length = nameLength(printed, words, from, from === 0 ? before : (words[from - 1] ?? ''), after);
    if (length > 0) names.push(words.slice(from, from + length).join(' '));
    from += Math.max(1, length);
  }
  return names;
}

function nameLength(
  printed: readonly string[],
  words: readonly string[],
  from: number,
  before: string,
  after: string,
): number {
  for (const length of [4, 3, 2]) {
    const name = words.slice(from, from + length);
    const [first = ''] = name;
    const last = name.at(-1) ?? '';
    const inside = name.slice(1, -1);
    if (name.length < length || !NAME_WORD.test(first) || !NAME_WORD.test(last)) continue;
    if (!inside.every((word) => NAME_WORD.test(word) || INITIAL.test(word))) continue;
    // "Li Lecheng’s Hao" is no name: only its last word can own something.
    if (printed.slice(from, from + length - 1).some((word) => POSSESSIVE.test(word))) continue;
    if (isChineseName(name)) return length;
    if (isCommonWord(first) || isCommonWord(last) || [first, ...inside].some(isTitleWord)) continue;
    const isGiven = beginsWithGivenName(name);
    if (isTitleWord(last) && !(isGiven && isSurname(last))) continue;
    // "John Kennedy Airport" is none.
    const isWhole = from + length === words.length || POSSESSIVE.test(printed[from + length - 1] ?? '');
    if (isWhole && (isGiven || isOffice(before) || (from === 0 && hasOfficeInApposition(after))))
      return length;
  }
  return 0;
}

function hasOfficeInApposition(after: string): boolean {
  const office = IN_APPOSITION.exec(after)?.[1];
  return office !== undefined && isOffice(office);
}
