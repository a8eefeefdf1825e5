// The phrases that the corpus repeats from what was typed on: "new dev" goes on to "new development pattern".
import { type Counter, phraseOf } from '../corpus/counter';
import { findNext } from './continuations';

/** Words tried for the unfinished last one, the most frequent first. */
const COMPLETIONS = 5;
/** Ways tried after each of them. */
const BRANCHES = 3;
const MOST_WORDS = 6;
const FEWEST = 3;
/** A phrase takes in its next word where at least this part of its occurrences goes on so. */
const KEPT = 0.6;
/** Short words among the most frequent of the corpus ("of", "the") end no phrase. */
const COMMON = 30;
const SHORT = 4;

/**
 * Phrases longer than what was typed (types, the last perhaps unfinished) that occur at least three times, the most
 * frequent first, at most `limit`. Of phrases that hold each other and always occur together the longest.
 */
export function findFrequentPhrases(
  counter: Counter,
  typed: readonly string[],
  limit: number,
): readonly string[] {
  const [last = '', before] = [typed.at(-1), typed.slice(0, -1)];
  const common = new Set(counter.index.types.slice(1, COMMON + 1).filter(({ length }) => length <= SHORT));
  const found = new Map<string, number>();
  for (const word of completionsOf(counter, before, last)) {
    const begun = [...before, word];
    for (const { type } of findNext(counter, begun).slice(0, BRANCHES)) {
      const phrase = goOn(counter, [...begun, type]);
      while (phrase.length > begun.length && common.has(phrase.at(-1) ?? '')) phrase.pop();
      const occurrences = counter.occurrences(phraseOf(phrase)).starts.length;
      if (phrase.length > begun.length && occurrences >= FEWEST) found.set(phrase.join(' '), occurrences);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([phrase]) => phrase);
}

// The word itself where it stands in the corpus, and the most frequent words that begin with it and follow `before`.
function completionsOf(counter: Counter, before: readonly string[], last: string): readonly string[] {
  const words: string[] = [];
  for (const type of counter.index.types) {
    if (words.length === COMPLETIONS) break;
    if (!type.startsWith(last) || type === '') continue;
    if (before.length > 0 && counter.occurrences(phraseOf([...before, type])).starts.length === 0) continue;
    words.push(type);
  }
  if (counter.frequency(last) > 0 && !words.includes(last)) words.push(last);
  return words;
}

function goOn(counter: Counter, phrase: string[]): string[] {
  while (phrase.length < MOST_WORDS) {
    const [next] = findNext(counter, phrase);
    const occurrences = counter.occurrences(phraseOf(phrase)).starts.length;
    if (next === undefined || next.occurrences < Math.max(FEWEST, KEPT * occurrences)) break;
    phrase.push(next.type);
  }
  return phrase;
}
