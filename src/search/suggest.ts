// What to offer while one types: words, phrases, people, formulations and topic terms with their counts, and meetings.
import type { Corpus } from '../corpus/corpus';
import { phraseOf } from '../corpus/counter/counter';
import { keepLast } from '../corpus/counter/keepLast';
import type { CorpusFacts } from '../corpus/facts';
import type { Language } from '../corpus/language/language';
import { holdsGap, tokenise, typesOf } from '../corpus/tokenise';
import { evaluateQuery } from './evaluate';
import { formatQuery } from './format';
import { createFrequentPhrases } from './frequentPhrases';
import type { Jumps, MeetingJump } from './jumps';
import { orderByNearness } from './nearness';
import { readPieces } from './pieces';
import { parseQuery, type Query } from './query';
import type { Ranking } from './ranking';

/** A completion of what follows an operator is a query as a whole. */
export const COMPLETION_KINDS = ['word', 'phrase', 'person', 'formulation', 'topic term', 'query'] as const;

/** A wording of the corpus that goes on from what was typed. */
export interface Completion {
  readonly text: string;
  readonly kind: (typeof COMPLETION_KINDS)[number];
  readonly occurrences: number;
  readonly meetings: number;
}

export interface Suggestions {
  readonly completions: readonly Completion[];
  /** Meetings whose title, kind, place or date go on so, the latest first. */
  readonly meetings: readonly MeetingJump[];
}

interface Wording extends Pick<Completion, 'text' | 'kind'> {
  readonly types: readonly string[];
}

type FoundCounts = Pick<Completion, 'occurrences' | 'meetings'>;

/** Phrases and meetings are offered from two letters on: one letter begins too many. */
const LETTERS = 2;
const PHRASES = 3;
const MEETINGS = 3;
/** Phrases whose counts are kept. */
const MOST_KEPT = 1000;

/**
 * Gives at most `limit` completions of what was typed. The owner's wordings come first where one of their words begins
 * with what was typed, then the phrases that the corpus repeats, then its words by prefix (from three letters) and
 * nearness (from five). Behind an operator, the query with its last member completed so.
 */
export function createSuggest(
  corpus: Corpus,
  ranking: Ranking,
  jumps: Jumps,
): (typed: string, limit: number) => Suggestions {
  const { language } = corpus.facts;
  const wordings = wordingsOf(corpus.facts);
  const findFrequentPhrases = createFrequentPhrases(corpus.counter);
  const counts = keepLast<FoundCounts>(MOST_KEPT);
  /** Of a phrase of plain types. The same ones are offered from key to key. */
  const countsOf = (phrase: readonly string[], across: boolean): FoundCounts =>
    counts.get(`${across} ${phrase.join(' ')}`, () => {
      const spans = corpus.counter.occurrences(phraseOf(phrase), across);
      const meetings = corpus.counter.documentsWith(spans).reduce((sum, has) => sum + has, 0);
      return { occurrences: spans.starts.length, meetings };
    });
  function suggest(typed: string, limit: number): Suggestions {
    const tokens = tokenise(typed, language);
    const last = tokens.at(-1);
    if (last === undefined) return { completions: [], meetings: [] };
    const types = tokens.map(({ type }) => type);
    const long = types.length > 1 || last.type.length >= LETTERS;
    const completions: Completion[] = [];
    const seen = new Set<string>();
    const offer = (text: string, kind: Completion['kind'], own: readonly string[]) => {
      const key = own.join(' ');
      if (seen.has(key)) return;
      const counted = countsOf(own, holdsGap(text, language));
      if (counted.occurrences === 0) return;
      seen.add(key);
      completions.push({ text, kind, ...counted });
    };
    for (const wording of wordings) {
      if (continues(wording.types, types)) offer(wording.text, wording.kind, wording.types);
    }
    const phrases = long ? findFrequentPhrases(types, PHRASES) : [];
    for (const phrase of phrases) offer(phrase, 'phrase', phrase.split(' '));
    for (const word of nearWords(corpus, ranking, last.type)) {
      // Counted one by one: a short beginning has hundreds of words.
      if (completions.length >= limit) break;
      offer(`${typed.slice(0, last.start)}${word}`, 'word', [...types.slice(0, -1), word]);
    }
    return {
      completions: completions.slice(0, limit),
      meetings: long ? jumps.meetings(types, MEETINGS) : [],
    };
  }

  return (asTyped, limit) => {
    const typed = asTyped.normalize('NFC');
    const from = lastMember(typed, language);
    if (from === 0) return suggest(typed, limit);
    const { completions } = suggest(typed.slice(from), limit);
    return {
      completions: completions.flatMap(({ text }) => completeQuery(corpus, typed.slice(0, from), text)),
      meetings: [],
    };
  };
}

// Where the words begin that follow the last operator; 0 where none is typed.
function lastMember(typed: string, language: Language): number {
  const pieces = readPieces(typed, language);
  if (!pieces.ok) return 0;
  const last = pieces.value.findLastIndex(
    ({ kind }) => kind === 'and' || kind === 'or' || kind === 'near' || kind === 'exclude',
  );
  const next = last < 0 ? undefined : pieces.value[last + 1];
  return next?.kind === 'words' && !next.quoted ? next.at : 0;
}

function completeQuery({ counter, facts }: Corpus, before: string, member: string): readonly Completion[] {
  const text = `${before}${/\s/u.test(member) ? `"${member}"` : member}`;
  const parsed = parseQuery(text, facts.language);
  if (!parsed.ok) return [];
  const { matches, spans } = evaluateQuery(counter, parsed.query);
  const occurrences = spans.starts.length;
  const meetings = matches.reduce((sum, match) => sum + match, 0);
  return occurrences === 0 ? [] : [{ text, kind: 'query', occurrences, meetings }];
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

// Each wording by itself: that is what choosing it asks for.
function wordingsOf({ formulations, people, topics, language }: CorpusFacts): readonly Wording[] {
  const wordings = (texts: readonly string[], kind: Completion['kind']) =>
    texts.map((text): Wording => ({ text, kind, types: typesOf(text, language) }));
  return [
    ...wordings(
      formulations.flatMap(({ variants }) => variants),
      'formulation',
    ),
    ...wordings(
      people.flatMap(({ names }) => names),
      'person',
    ),
    ...wordings(
      topics.flatMap(({ terms }) => terms),
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
