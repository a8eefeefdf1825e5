// Warns where the title names another place than the one that the text names most.

import type { Place, Warning } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import type { PlaceFound } from '../detect/detectPlace';

type CheckPlace = (title: string, found: PlaceFound) => readonly Warning[];

/** The check of titles against the places of one corpus. */
export function createPlaceCheck(places: readonly Place[], language: Language): CheckPlace {
  const wordsOf = (text: string): string => ` ${typesOf(text, language).join(' ')} `;
  const wordings = places.map((place) => ({ place, names: place.names.map(wordsOf) }));
  return (title, found) => {
    const words = wordsOf(title);
    const inTitle = wordings
      .filter(({ names }) => names.some((name) => words.includes(name)))
      .map(({ place }) => place);
    const [other] = inTitle;
    if (other === undefined || inTitle.some(({ slug }) => slug === found.value)) return [];
    const countOf = (slug: string): number =>
      found.counts[places.findIndex((place) => place.slug === slug)] ?? 0;
    const name = places.find(({ slug }) => slug === found.value)?.name ?? found.value;
    return [
      {
        code: 'place-contradicts-title',
        message: `The title names ${other.name}, the text names ${name} more often (${countOf(found.value)} to ${countOf(other.slug)})`,
      },
    ];
  };
}
