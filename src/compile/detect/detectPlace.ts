// The place of a meeting: of the configured places the one that the text names most.

import { type Counter, phraseOf } from '../../corpus/counter/counter';
import { longestSpans, unionSpans } from '../../corpus/counter/spans';
import { documentStart, locate } from '../../corpus/counter/tokenIndex';
import type { Place } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import type { Finding } from '../reading';

export interface PlaceFound extends Finding<string> {
  /** How often each place is named, in the order of the list. */
  readonly counts: readonly number[];
}

/** For each document the most-named place; of equals the one named first; null where the text names none. */
export function detectPlaces(
  counter: Counter,
  places: readonly Place[],
  language: Language,
): readonly (PlaceFound | null)[] {
  const { index } = counter;
  const spans = longestSpans(
    places.map(({ names }) =>
      unionSpans(names.map((name) => counter.occurrences(phraseOf(typesOf(name, language))))),
    ),
  );
  const counts = spans.map((list) => counter.countByDocument(list));
  const next = spans.map(() => 0);
  const documents = index.documentParagraphs.length - 1;
  return Array.from({ length: documents }, (_, document) => {
    const start = documentStart(index, document);
    const named = places.flatMap(({ slug }, p) => {
      const starts = spans[p]?.starts ?? new Uint32Array(0);
      let i = next[p] ?? 0;
      while (i < starts.length && (starts[i] ?? 0) < start) i += 1;
      next[p] = i;
      const count = counts[p]?.[document] ?? 0;
      return count === 0 ? [] : [{ slug, count, first: starts[i] ?? 0 }];
    });
    named.sort((a, b) => b.count - a.count || a.first - b.first);
    const [most] = named;
    if (most === undefined) return null;
    const { paragraph, sentence } = locate(index, most.first);
    return {
      value: most.slug,
      rule: 'most-named place',
      at: { paragraph, sentence },
      counts: counts.map((list) => list[document] ?? 0),
    };
  });
}
