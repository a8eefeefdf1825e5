// The slow, obvious reference: it scans letter by letter and looks everywhere. Nothing of src/corpus is used.
import { sentenceOffsets } from './sentences';

export interface SlowSpan {
  readonly document: number;
  /** From 1. */
  readonly paragraph: number;
  readonly sentence: number;
  /** Within the paragraph, from 0. */
  readonly token: number;
  readonly length: number;
}

interface SlowToken {
  readonly type: string;
  readonly at: number;
  readonly printed: string;
}

/** Tokens of a text with the offset at which each begins. */
export function slowScan(text: string): SlowToken[] {
  const letters = Array.from(text);
  const is = (rule: RegExp, i: number) => rule.test(letters[i] ?? '');
  const isIgnored = (i: number) => is(/^\p{DI}$/u, i);
  const isApostrophe = (i: number) => "'’‘ʼ´`＇".split('').includes(letters[i] ?? '');
  const isLetter = (i: number) => is(/^[\p{L}\p{N}]$/u, i) && !isIgnored(i) && letters[i] !== 'ʼ';
  const isIdeograph = (i: number) => isLetter(i) && is(/^[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]$/u, i);
  const isWord = (i: number) => isLetter(i) && !isIdeograph(i);
  const isMark = (i: number) => is(/^\p{M}$/u, i);
  const tokens: SlowToken[] = [];
  let offset = 0;
  for (let i = 0; i < letters.length; ) {
    if (!isLetter(i)) {
      offset += letters[i]?.length ?? 0;
      i += 1;
      continue;
    }
    let end = i + 1;
    if (isIdeograph(i)) {
      while (isMark(end) || letters[end] === 'ﾞ' || letters[end] === 'ﾟ') end += 1;
    } else {
      for (;;) {
        while (isWord(end) || isMark(end)) end += 1;
        let next = end;
        while (isIgnored(next)) next += 1;
        if (isApostrophe(next)) next += 1;
        while (isIgnored(next)) next += 1;
        if (next === end || !isWord(next)) break;
        end = next;
      }
    }
    const printed = letters.slice(i, end).join('');
    tokens.push({ type: typeOf(printed), at: offset, printed });
    offset += printed.length;
    i = end;
  }
  return tokens;
}

export function slowTokens(text: string): string[] {
  return slowScan(text).map(({ type }) => type);
}

function typeOf(word: string): string {
  const bare = Array.from(word)
    .filter((letter) => !/^\p{DI}$/u.test(letter))
    .map((letter) => ('’‘ʼ´`＇'.includes(letter) ? "'" : letter))
    .join('');
  const lower = withoutPossessive(compatible(withoutPossessive(bare)))
    .split('ʼ')
    .join("'")
    .replace(/([\p{L}\p{M}\p{N}])[ـً-ْٰ\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]+/gu, '$1')
    .toLowerCase();
  return withoutPossessive(lower.split('i\u0307').join('i').normalize('NFC'));
}

function withoutPossessive(word: string): string {
  return /.'s$/isu.test(word) ? withoutPossessive(word.slice(0, -2)) : word;
}

// Compatible letters for the word, else one by one, else as it is: whatever keeps it one word of letters.
function compatible(word: string): string {
  const isOne = (text: string) => {
    const letters = Array.from(text);
    const ideographs = letters.filter((letter) =>
      /^(?=[\p{L}\p{N}])[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]$/u.test(letter),
    );
    return (
      /^(?:(?!\p{DI})[\p{L}\p{N}]|\p{M}|['ʼ]|ﾞ|ﾟ)+$/u.test(text) &&
      !/^[\p{M}'ʼ]|['ʼ]$|['ʼ]\p{M}|['ʼ]['ʼ]/u.test(text) &&
      (ideographs.length === 0 || /^.(?:\p{M}|ﾞ|ﾟ)*$/u.test(text))
    );
  };
  const whole = word.normalize('NFKC');
  if (whole === word || isOne(whole)) return whole;
  const each = Array.from(word, (letter) => {
    const own = letter.normalize('NFKC');
    return isOne(own) ? own : letter;
  });
  const kept = each.join('').normalize('NFC');
  return isOne(kept) ? kept : word;
}

/** Whether a mark parts two neighbours of which one is a Chinese or Japanese character. */
export function hasGap(text: string, before: SlowToken | undefined, after: SlowToken | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const between = text.slice(before.at + before.printed.length, after.at);
  const marks = Array.from(between).filter((letter) => !/^(?:\s|\p{DI})$/u.test(letter));
  return marks.length > 0 && /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(before.printed + after.printed);
}

/** Every place where the phrase stands; a slot is the list of types that may stand there. */
export function slowOccurrences(
  documents: readonly (readonly string[])[],
  phrase: readonly (readonly string[])[],
): SlowSpan[] {
  const found: SlowSpan[] = [];
  documents.forEach((paragraphs, document) => {
    paragraphs.forEach((text, p) => {
      const tokens = slowScan(text);
      for (let token = 0; token + phrase.length <= tokens.length; token += 1) {
        let fits = phrase.length > 0;
        for (let k = 0; k < phrase.length; k += 1) {
          if (!phrase[k]?.includes(tokens[token + k]?.type ?? '')) fits = false;
          if (k > 0 && hasGap(text, tokens[token + k - 1], tokens[token + k])) fits = false;
        }
        if (!fits) continue;
        const at = tokens[token]?.at ?? 0;
        const sentence = sentenceOffsets(text).filter((offset) => offset <= at).length;
        found.push({ document, paragraph: p + 1, sentence, token, length: phrase.length });
      }
    });
  });
  return found;
}

/** Occurrences of words given as text: "three-year action". */
export function slowFind(documents: readonly (readonly string[])[], words: string): SlowSpan[] {
  return slowOccurrences(
    documents,
    slowTokens(words).map((type) => [type]),
  );
}
