// What to offer while one types: words, phrases, people, formulations and topic terms with their counts, and meetings.
import type { Corpus } from '../corpus/corpus';
import { phraseOf } from '../corpus/counter';
import type { Spans } from '../corpus/spans';
import { tokenise, typesOf } from '../corpus/tokenise';
import { formatQuery } from './format';
import { findFrequentPhrases } from './frequentPhrases';
import { findMeetings } from './jumps';
import { orderByNearness } from './nearness';
import type { Query } from './query';
import type { Ranking } from './ranking';

/** A wording of the corpus that goes on from what was typed. */
export interface Completion {
  readonly text: string;
  readonly kind: 'word' | 'phrase' | 'person' | 'formulation' | 'topic term';
  readonly occurrences: number;
  readonly meetings: number;
}

export interface Suggestions {
  readonly completions: readonly Completion[];
  /** Meetings whose title, kind, place or date go on so, the latest first. */
  readonly meetings: ReturnType<typeof findMeetings>;
}

/** Phrases and meetings are offered from two letters on: one letter begins too many. */
const LETTERS = 2;
const PHRASES = 3;
const MEETINGS = 3;

/**
 * At most `limit` completions of what was typed. The owner's wordings come first where one of their words begins with
 * what was typed, then the phrases that the corpus repeats, then its words by prefix (from three letters) and nearness
 * (from five).
 */
export function suggest(corpus: Corpus, ranking: Ranking, typed: string, limit: number): Suggestions {
  const tokens = tokenise(typed, corpus.facts.language);
  const last = tokens.at(-1);
  if (last === undefined) return { completions: [], meetings: [] };
  const types = tokens.map(({ type }) => type);
  const known = wordingsThatContinue(corpus, types);
  const long = types.length > 1 || last.type.length >= LETTERS;
  const completions: Completion[] = [];
  const seen = new Set<string>();
  const offer = (completion: Completion) => {
    const key = typesOf(completion.text, corpus.facts.language).join(' ');
    if (completion.occurrences === 0 || seen.has(key)) return;
    seen.add(key);
    completions.push(completion);
  };
  for (const completion of [...known, ...(long ? phrasesThatContinue(corpus, types) : [])]) offer(completion);
  for (const word of nearWords(corpus, ranking, last.type)) {
    // Counted one by one: a short beginning has hundreds of words.
    if (completions.length >= limit) break;
    const phrase = [...types.slice(0, -1), word];
    offer({
      text: `${typed.slice(0, last.start)}${word}`,
      kind: 'word',
      ...countsOf(corpus, corpus.counter.occurrences(phraseOf(phrase))),
    });
  }
  return {
    completions: completions.slice(0, limit),
    meetings: long ? findMeetings(corpus.facts, types, MEETINGS) : [],
  };
}

function phrasesThatContinue(corpus: Corpus, types: readonly string[]): readonly Completion[] {
  return findFrequentPhrases(corpus.counter, types, PHRASES).map((text) => ({
    text,
    kind: 'phrase',
    ...countsOf(corpus, corpus.counter.occurrences(phraseOf(text.split(' ')))),
  }));
}

/** The query with each word that the corpus lacks replaced by the nearest one it has; null where none is near. */
export function findDidYouMean(corpus: Corpus, ranking: Ranking, query: Query): string | null {
  const mended = formatQuery(query, (type) =>
    corpus.counter.frequency(type) > 0 ? type : (nearWords(corpus, ranking, type)[0] ?? type),
  );
  return mended === formatQuery(query) ? null : mended;
}

function nearWords({ counter }: Corpus, ranking: Ranking, type: string): readonly string[] {
  return orderByNearness(type, ranking.nearTypes(type), (word) => counter.frequency(word));
}

function wordingsThatContinue(corpus: Corpus, types: readonly string[]): readonly Completion[] {
  const { facts, counter } = corpus;
  const { language } = facts;
  // Each wording by itself, with what it counts by itself: that is what choosing it asks for.
  const complete = (wordings: readonly string[], kind: Completion['kind']) =>
    wordings.flatMap((text): Completion[] => {
      const own = typesOf(text, language);
      return continues(own, types)
        ? [{ text, kind, ...countsOf(corpus, counter.occurrences(phraseOf(own))) }]
        : [];
    });
  return [
    ...complete(
      facts.formulations.flatMap(({ variants }) => variants),
      'formulation',
    ),
    ...complete(
      facts.people.flatMap(({ names }) => names),
      'person',
    ),
    ...complete(
      facts.topics.flatMap(({ terms }) => terms),
      'topic term',
    ),
  ];
}

// Somewhere in the wording stands what was typed, its last word perhaps unfinished.
function continues(wording: readonly string[], typed: readonly string[]): boolean {
  return wording.some((_, from) =>
    typed.every((type, i) => {
      const word = wording[from + i] ?? '';
      return i === typed.length - 1 ? word.startsWith(type) : word === type;
    }),
  );
}

function countsOf({ counter }: Corpus, spans: Spans): { occurrences: number; meetings: number } {
  const counts = counter.countByDocument(spans);
  return {
    occurrences: spans.starts.length,
    meetings: counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0),
  };
}
