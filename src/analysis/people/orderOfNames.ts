// In which order the lists of attendance print their names, meeting by meeting.
import type { CalendarDate } from '../../corpus/calendar';
import type { CorpusFacts } from '../../corpus/facts';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import type { MeetingRef } from '../time/meetingFrequency';
import { refOf } from './rolesByMeeting';

export interface NameRow {
  readonly id: string;
  readonly date: CalendarDate;
  /** From 1. */
  readonly position: number;
  readonly slug: string;
  readonly person: string;
}

interface PersonOrder {
  readonly slug: string;
  readonly person: string;
  /** By list; null where the list does not name the person. */
  readonly positions: readonly (number | null)[];
}

export interface OrderOfNames {
  /** The chosen meetings whose text lists who attended, in order of date. */
  readonly lists: readonly MeetingRef[];
  /** One row a list and name, in order. */
  readonly rows: readonly NameRow[];
  /** Chosen meetings in all. */
  readonly meetings: number;
}

export function orderNames(facts: CorpusFacts, subset: Subset): OrderOfNames {
  const names = new Map(facts.people.map(({ slug, name }) => [slug, name]));
  const documents = documentsOf(facts.documents, subset)
    .map(([, document]) => document)
    .filter(({ attendance }) => attendance.length > 0);
  const rows = documents.flatMap(({ id, date, attendance }) =>
    attendance.map((slug, i) => ({ id, date, position: i + 1, slug, person: names.get(slug) ?? slug })),
  );
  return { lists: documents.map(refOf), rows, meetings: subset.size };
}

/** The last lists, at most so many, and everyone's places in them: the most often listed first, then the highest. */
export function lastLists(
  { lists, rows }: Pick<OrderOfNames, 'lists' | 'rows'>,
  most: number,
): { readonly lists: readonly MeetingRef[]; readonly people: readonly PersonOrder[] } {
  const last = lists.slice(Math.max(0, lists.length - most));
  const indexes = new Map(last.map(({ id }, list) => [id, list]));
  const people = new Map<string, { slug: string; person: string; positions: (number | null)[] }>();
  for (const { id, slug, person, position } of rows) {
    const list = indexes.get(id);
    if (list === undefined) continue;
    const own = people.get(slug) ?? { slug, person, positions: last.map(() => null) };
    own.positions[list] = position;
    people.set(slug, own);
  }
  const places = ({ positions }: PersonOrder) => positions.filter((position) => position !== null);
  return {
    lists: last,
    people: [...people.values()].sort(
      (a, b) => places(b).length - places(a).length || Math.min(...places(a)) - Math.min(...places(b)),
    ),
  };
}
