// In which order the lists of attendance print their names, meeting by meeting.
import type { CorpusFacts } from '../../corpus/facts';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import type { MeetingRef } from '../time/meetingFrequency';
import { refOf } from './rolesByMeeting';

export interface NameRow extends MeetingRef {
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
  /** One row a list and name, in order. */
  readonly rows: readonly NameRow[];
  /** Chosen meetings whose text lists who attended. */
  readonly lists: number;
  /** Chosen meetings in all. */
  readonly meetings: number;
  /** Who stands first most often, in how many lists: MOST_LEADERS of them, and how many there are. */
  readonly leaders: { readonly people: readonly string[]; readonly all: number; readonly lists: number };
}

/** More are not worth naming. */
const MOST_LEADERS = 3;

export function orderNames(facts: CorpusFacts, subset: Subset): OrderOfNames {
  const names = new Map(facts.people.map(({ slug, name }) => [slug, name]));
  const documents = documentsOf(facts.documents, subset)
    .map(([, document]) => document)
    .filter(({ attendance }) => attendance.length > 0);
  const rows = documents.flatMap((document) =>
    document.attendance.map((slug, i) => ({
      ...refOf(document),
      position: i + 1,
      slug,
      person: names.get(slug) ?? slug,
    })),
  );
  return { rows, lists: documents.length, meetings: subset.size, leaders: leadersOf(rows) };
}

function leadersOf(rows: readonly NameRow[]): OrderOfNames['leaders'] {
  const firsts = new Map<string, number>();
  for (const { position, person } of rows) {
    if (position === 1) firsts.set(person, (firsts.get(person) ?? 0) + 1);
  }
  const most = Math.max(0, ...firsts.values());
  const leaders = [...firsts].filter(([, lists]) => lists === most).map(([person]) => person);
  return { people: leaders.slice(0, MOST_LEADERS), all: leaders.length, lists: most };
}

/** The last lists, at most so many, and everyone's places in them: the most often listed first, then the highest. */
export function lastLists(
  { rows }: Pick<OrderOfNames, 'rows'>,
  most: number,
): { readonly lists: readonly MeetingRef[]; readonly people: readonly PersonOrder[] } {
  const lists = rows.filter(({ position }) => position === 1).map(refOf);
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
