// Warns where the title names another place than the one that the text names most.

import type { Place, Warning } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import type { PlaceFound } from '../detect/detectPlace';
import { createWordingFinder } from '../wordingFinder';

type CheckPlace = (title: string, found: PlaceFound) => readonly Warning[];

/** The check of titles against the places of one corpus. */
export function createPlaceCheck(places: readonly Place[], language: Language): CheckPlace {
  const find = createWordingFinder(
    places.flatMap((place) => place.names.map((name) => [typesOf(name, language), place] as const)),
  );
  const order = new Map(places.map((place, i) => [place.slug, i]));
  return (title, found) => {
    const inTitle = [...find(typesOf(title, language))];
    if (inTitle.some(({ slug }) => slug === found.value)) return [];
    const [other] = inTitle.sort((a, b) => (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0));
    if (other === undefined) return [];
    const countOf = (slug: string): number => found.counts.get(slug) ?? 0;
    const name = places[order.get(found.value) ?? -1]?.name ?? found.value;
    return [
      {
        code: 'place-contradicts-title',
        message: `The title names ${other.name}, the text names ${name} more often (${countOf(found.value)} to ${countOf(other.slug)})`,
      },
    ];
  };
}
