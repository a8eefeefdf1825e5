// Places side by side: which place used a formulation first, and how many days passed until the others did.
import { dayNumber } from '../../corpus/calendar';
import type { CorpusFacts } from '../../corpus/facts';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import type { MeetingRef } from '../time/meetingFrequency';
import type { FormulationUse } from './formulationUse';

export interface PlaceUse {
  readonly slug: string;
  readonly place: string;
  /** The place's first chosen meeting that uses it; null where none does. */
  readonly first: MeetingRef | null;
  /** Days after the first use in any place; null where the place does not use it. */
  readonly days: number | null;
  /** The place's chosen meetings that use it, and all of them. */
  readonly meetings: number;
  readonly held: number;
}

export interface PlacesRow {
  readonly slug: string;
  readonly name: string;
  /** Every place with a chosen meeting: by first use, those without it last, else in the owner's order. */
  readonly places: readonly PlaceUse[];
}

export interface FormulationPlaces {
  /** Formulations that some place uses: those used in most places first, then by first use. */
  readonly rows: readonly PlacesRow[];
  /** Every place with a chosen meeting, in the owner's order. */
  readonly places: readonly { readonly slug: string; readonly place: string; readonly meetings: number }[];
}

export function compareInPlaces(
  facts: CorpusFacts,
  uses: readonly FormulationUse[],
  subset: Subset,
): FormulationPlaces {
  const placeOf = new Map<number, string>();
  const held = new Map<string, number>();
  for (const [d, { place }] of documentsOf(facts.documents, subset)) {
    if (place === null) continue;
    placeOf.set(d, place);
    held.set(place, (held.get(place) ?? 0) + 1);
  }
  const places = facts.places
    .map(({ slug, name }) => ({ slug, place: name, meetings: held.get(slug) ?? 0 }))
    .filter(({ meetings }) => meetings > 0);
  const rows = uses.flatMap(({ formulation, documents }): PlacesRow[] => {
    const own = Array.from(documents).filter((d) => placeOf.has(d));
    const [earliest] = own;
    const start = earliest === undefined ? undefined : facts.documents[earliest]?.date;
    if (start === undefined) return [];
    const list = places.map(({ slug, place, meetings }): PlaceUse => {
      const there = own.filter((d) => placeOf.get(d) === slug);
      const first = facts.documents[there[0] ?? -1];
      return {
        slug,
        place,
        first: first === undefined ? null : { id: first.id, date: first.date, title: first.title },
        days: first === undefined ? null : dayNumber(first.date) - dayNumber(start),
        meetings: there.length,
        held: meetings,
      };
    });
    return [
      {
        slug: formulation.slug,
        name: formulation.name,
        places: list.sort(
          (a, b) => (a.days ?? Number.POSITIVE_INFINITY) - (b.days ?? Number.POSITIVE_INFINITY) || 0,
        ),
      },
    ];
  });
  rows.sort((a, b) => usedIn(b) - usedIn(a) || compareText(firstOf(a), firstOf(b)));
  return { rows, places };
}

function usedIn({ places }: PlacesRow): number {
  return places.filter(({ first }) => first !== null).length;
}

function firstOf({ places }: PlacesRow): string {
  return places[0]?.first?.id ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
