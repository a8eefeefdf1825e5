// The phrases that the corpus repeats from what was typed on: "new dev" goes on to "new development pattern".
import { type Counter, phraseOf } from '../corpus/counter/counter';
import { keepLast } from '../corpus/counter/keepLast';
import { keepType } from '../corpus/counter/positions';
import type { TokenIndex } from '../corpus/counter/tokenIndex';
import { type Continuation, countNext, type Reached } from './continuations';

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

/** Beginnings whose phrases are kept: the same ones are gone on from while a word is typed. */
const MOST_KEPT = 200;

interface FrequentPhrase {
  readonly text: string;
  readonly occurrences: number;
}

/**
 * Gives phrases longer than what was typed (types, the last perhaps unfinished) that occur at least three times, the most
 * frequent first, at most `limit`. Of phrases that hold each other and always occur together the longest.
 */
export function createFrequentPhrases(
  counter: Counter,
): (typed: readonly string[], limit: number) => readonly string[] {
  const { index } = counter;
  const common = new Set(index.types.slice(1, COMMON + 1).filter(({ length }) => length <= SHORT));
  const kept = keepLast<readonly FrequentPhrase[]>(MOST_KEPT);

  function phrasesFrom(begun: readonly string[], reached: Reached): readonly FrequentPhrase[] {
    const next = countNext(index, reached).slice(0, BRANCHES);
    return next.flatMap((first) => {
      const added = goOn(index, reached, first, MOST_WORDS - begun.length);
      while (common.has(added.at(-1)?.type ?? '')) added.pop();
      const occurrences = added.at(-1)?.occurrences ?? 0;
      const text = [...begun, ...added.map(({ type }) => type)].join(' ');
      return occurrences >= FEWEST ? [{ text, occurrences }] : [];
    });
  }

  return (typed, limit) => {
    const [last = '', before] = [typed.at(-1), typed.slice(0, -1)];
    const found = completionsOf(counter, before, last).flatMap(({ id, reached }) => {
      const begun = [...before, index.types[id] ?? ''];
      return kept.get(begun.join(' '), () => phrasesFrom(begun, reached()));
    });
    return found
      .sort((a, b) => b.occurrences - a.occurrences || (a.text < b.text ? -1 : 1))
      .slice(0, limit)
      .map(({ text }) => text);
  };
}

// The word itself where it stands in the corpus, and the most frequent words that begin with it and follow `before`.
function completionsOf(
  counter: Counter,
  before: readonly string[],
  last: string,
): readonly { readonly id: number; readonly reached: () => Reached }[] {
  const { index } = counter;
  const ends = before.length === 0 ? null : counter.occurrences(phraseOf(before)).ends;
  const follows = new Uint8Array(index.types.length).fill(ends === null ? 1 : 0);
  for (const end of ends ?? []) follows[index.stream[end] ?? 0] = 1;
  const ids: number[] = [];
  for (let id = 1; id < index.types.length && ids.length < COMPLETIONS; id += 1) {
    if (follows[id] === 1 && index.types[id]?.startsWith(last)) ids.push(id);
  }
  const own = counter.idOf(last);
  if (own !== undefined && !ids.includes(own)) ids.push(own);
  return ids.map((id) => ({
    id,
    reached: () => ({
      positions:
        ends === null ? counter.positionsOf(id) : followedBy(index, { positions: ends, offset: 0 }, id),
      offset: 1,
    }),
  }));
}

// The words from one that follows on; each with how often all up to it occur.
function goOn(
  index: TokenIndex,
  { positions, offset }: Reached,
  first: readonly [id: number, occurrences: number],
  most: number,
): Continuation[] {
  const added: Continuation[] = [];
  let left = positions;
  let next: typeof first | undefined = first;
  while (next !== undefined && (added.length === 0 || added.length < most)) {
    const [id, occurrences] = next;
    left = followedBy(index, { positions: left, offset: offset + added.length }, id);
    added.push({ type: index.types[id] ?? '', occurrences });
    const enough = Math.max(FEWEST, KEPT * occurrences);
    next = countNext(index, { positions: left, offset: offset + added.length }).find(
      ([, times]) => times >= enough,
    );
  }
  return added;
}

function followedBy({ stream }: TokenIndex, { positions, offset }: Reached, id: number): Uint32Array {
  const kept = new Uint32Array(positions.length);
  return kept.subarray(0, keepType(stream, positions, offset, id, kept));
}
