// The place of a meeting: of the configured places the one that the text names most.

import type { Counter } from '../../corpus/counter/counter';
import { longestSpans, unionSpans } from '../../corpus/counter/spans';
import { documentAt, documentCount, locate } from '../../corpus/counter/tokenIndex';
import type { Place } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { findWording } from '../../corpus/wordings';
import type { Finding } from '../reading';

export interface PlaceFound extends Finding<string> {
  /** How often each place is named that is named at all, by slug. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Named {
  count: number;
  readonly first: number;
}

/** For each document the most-named place; of equals the one named first; null where the text names none. */
export function detectPlaces(
  counter: Counter,
  places: readonly Place[],
  language: Language,
): readonly (PlaceFound | null)[] {
  const { index } = counter;
  const spans = longestSpans(
    places.map(({ names }) => unionSpans(names.map((name) => findWording(counter, name, language)))),
  );
  const named = Array.from({ length: documentCount(index) }, () => new Map<string, Named>());
  spans.forEach(({ starts }, p) => {
    const slug = places[p]?.slug ?? '';
    for (const start of starts) {
      const own = named[documentAt(index, start)];
      const before = own?.get(slug);
      if (before === undefined) own?.set(slug, { count: 1, first: start });
      else before.count += 1;
    }
  });
  return named.map((own) => {
    const [most] = [...own].sort(([, a], [, b]) => b.count - a.count || a.first - b.first);
    if (most === undefined) return null;
    const [slug, { first }] = most;
    const { paragraph, sentence } = locate(index, first);
    return {
      value: slug,
      rule: 'most-named place',
      at: { paragraph, sentence },
      counts: new Map(Array.from(own, ([other, { count }]) => [other, count])),
    };
  });
}
