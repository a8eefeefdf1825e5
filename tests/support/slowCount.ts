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

/** Tokens of a text with the offset at which each begins. */
export function slowScan(text: string): { type: string; at: number }[] {
  const letters = Array.from(text);
  const isWord = (i: number) => /^[\p{L}\p{N}]$/u.test(letters[i] ?? '');
  const isApostrophe = (i: number) => letters[i] === "'" || letters[i] === '’';
  const tokens: { type: string; at: number }[] = [];
  let offset = 0;
  let word = '';
  for (let i = 0; i <= letters.length; i += 1) {
    if (isWord(i) || (isApostrophe(i) && isWord(i - 1) && isWord(i + 1))) {
      word += letters[i];
    } else if (word !== '') {
      tokens.push({ type: typeOf(word), at: offset - word.length });
      word = '';
    }
    offset += letters[i]?.length ?? 0;
  }
  return tokens;
}

export function slowTokens(text: string): string[] {
  return slowScan(text).map(({ type }) => type);
}

function typeOf(word: string): string {
  const lower = word.toLowerCase().split('’').join("'");
  return /'s$/.test(lower) ? lower.slice(0, lower.length - 2) : lower;
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
