// Warns where the title names another place than the one that the text names most.
import type { Place, Warning } from '../../corpus/facts';
import { typesOf } from '../../corpus/tokenise';
import type { PlaceFound } from '../detect/detectPlace';

export function warnPlaceContradictsTitle(
  title: string,
  found: PlaceFound,
  places: readonly Place[],
  language: string,
): readonly Warning[] {
  const words = ` ${typesOf(title, language).join(' ')} `;
  const inTitle = places.filter(({ names }) =>
    names.some((name) => words.includes(` ${typesOf(name, language).join(' ')} `)),
  );
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
}
