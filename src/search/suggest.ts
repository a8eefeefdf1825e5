// What to offer while one types: words, people, formulations and topic terms of the corpus, each with its counts.
import type { Corpus } from '../corpus/corpus';
import { phraseOf } from '../corpus/counter';
import type { Spans } from '../corpus/spans';
import { tokenise, typesOf } from '../corpus/tokenise';
import { findFormulation, findMentions } from '../corpus/wordings';
import { formatQuery } from './format';
import { orderByNearness } from './nearness';
import type { Query } from './query';
import type { Ranking } from './ranking';

const SUGGESTION_KINDS = ['word', 'person', 'formulation', 'topic term'] as const;
type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export interface Suggestion {
  readonly text: string;
  readonly kind: SuggestionKind;
  readonly occurrences: number;
  readonly meetings: number;
}

/**
 * Completions of what was typed, at most `limit`. The owner's wordings come first where one of their words begins with
 * what was typed, then words of the corpus by prefix (from three letters) and nearness (from five).
 */
export function suggestTerms(
  corpus: Corpus,
  ranking: Ranking,
  typed: string,
  limit: number,
): readonly Suggestion[] {
  const tokens = tokenise(typed, corpus.facts.language);
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const types = tokens.map(({ type }) => type);
  const known = wordingsThatContinue(corpus, types);
  const suggestions: Suggestion[] = [];
  const seen = new Set<string>();
  const offer = (suggestion: Suggestion) => {
    const key = typesOf(suggestion.text, corpus.facts.language).join(' ');
    if (suggestion.occurrences === 0 || seen.has(key)) return;
    seen.add(key);
    suggestions.push(suggestion);
  };
  for (const suggestion of known) offer(suggestion);
  for (const word of nearWords(corpus, ranking, last.type)) {
    // Counted one by one: a short beginning has hundreds of words.
    if (suggestions.length >= limit) break;
    const phrase = [...types.slice(0, -1), word];
    offer({
      text: `${typed.slice(0, last.start)}${word}`,
      kind: 'word',
      ...countsOf(corpus, corpus.counter.occurrences(phraseOf(phrase))),
    });
  }
  return suggestions.slice(0, limit);
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

function wordingsThatContinue(corpus: Corpus, types: readonly string[]): readonly Suggestion[] {
  const { facts, counter } = corpus;
  const { language } = facts;
  const begins = (text: string) => continues(typesOf(text, language), types);
  const people = facts.people.some((person) => person.names.some(begins))
    ? findMentions(counter, facts.people, language)
    : [];
  return [
    ...facts.formulations
      .filter(({ variants }) => variants.some(begins))
      .map(
        (formulation): Suggestion => ({
          text: formulation.name,
          kind: 'formulation',
          ...countsOf(corpus, findFormulation(counter, formulation, language)),
        }),
      ),
    ...facts.people.flatMap((person, i): Suggestion[] => {
      const spans = people[i];
      return spans === undefined || !person.names.some(begins)
        ? []
        : [{ text: person.name, kind: 'person', ...countsOf(corpus, spans) }];
    }),
    ...facts.topics
      .flatMap(({ terms }) => terms)
      .filter(begins)
      .map(
        (text): Suggestion => ({
          text,
          kind: 'topic term',
          ...countsOf(corpus, counter.occurrences(phraseOf(typesOf(text, language)))),
        }),
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
