// Every page: its title and description for the document's head, and what stands at its top, in the build and in the browser.
import { type CalendarDate, describeDate } from '../corpus/calendar';
import type { CorpusFacts, CorpusInfo, Person } from '../corpus/facts';
import { isFileName } from '../corpus/fileName';
import type { KnownView } from './pageLook';
import { formatPath, NAVIGATION } from './routes';

export interface Page {
  /** Relative to the base, without a slash at the front: '', 'search/', 'meetings/ID/', 'people/SLUG/' (not percent-encoded). */
  readonly path: string;
  /** Null where the address alone says what is shown. */
  readonly top: PageTop | null;
  readonly title: string;
  readonly description: string;
}

/** What a page shows before its program has come. */
export interface PageTop {
  readonly view: KnownView;
  /** A line above the heading. */
  readonly above: string | null;
  readonly heading: string;
}

export const ABOVE_PERSON = 'All people';
export const ABOVE_FORMULATION = 'Formulation';

type Titled = Pick<CorpusInfo, 'title' | 'description'>;

/** Every page of a corpus: one a view, one a meeting, one a person, one a formulation. */
export function listPages(facts: CorpusFacts): readonly Page[] {
  const placeNames = new Map(facts.places.map(({ slug, name }) => [slug, name]));
  const kindNames = new Map(facts.kinds.map(({ slug, name }) => [slug, name]));
  return [
    ...NAVIGATION.map(({ view, path }) => ({
      path: path.slice(1),
      top: { view, above: null, heading: viewHeading(view, facts) },
      title: viewTitle(view, facts),
      description: facts.description,
    })),
    ...facts.documents.map((document) => ({
      path: decodeURIComponent(formatPath({ view: 'meeting', id: document.id })).slice(1),
      top: {
        view: 'meeting' as const,
        above: lineAboveMeeting({
          date: document.date,
          place: placeNames.get(document.place ?? '') ?? document.place ?? '',
          kind: kindNames.get(document.kind ?? '') ?? document.kind ?? '',
        }),
        heading: document.title,
      },
      title: meetingTitle(document, facts),
      description: `Readout of ${describeDate(document.date)}: ${document.title}`,
    })),
    ...facts.people.filter(hasFile).map((person) => ({
      path: decodeURIComponent(formatPath({ view: 'person', slug: person.slug })).slice(1),
      top: { view: 'person' as const, above: ABOVE_PERSON, heading: person.name },
      title: personTitle(person, facts),
      description: `${[person.name, person.title].filter((part) => part !== null).join(', ')}: roles and mentions in ${facts.title}`,
    })),
    ...facts.formulations.filter(hasFile).map(({ slug, name }) => ({
      path: decodeURIComponent(formatPath({ view: 'formulation', slug })).slice(1),
      top: { view: 'formulation' as const, above: ABOVE_FORMULATION, heading: name },
      title: formulationTitle(name, facts),
      description: `“${name}”: when it was first and last used, in which wordings, by which meetings`,
    })),
  ];
}

/** A page without a file is found through that of no page. */
function hasFile({ slug }: { readonly slug: string }): boolean {
  return isFileName(slug);
}

type ViewName = (typeof NAVIGATION)[number]['view'];

export function viewTitle(view: ViewName, corpus: Titled): string {
  const entry = NAVIGATION.find((candidate) => candidate.view === view);
  return view === 'overview' || entry === undefined ? corpus.title : `${entry.name} · ${corpus.title}`;
}

export function viewHeading(view: ViewName, corpus: Titled): string {
  const entry = NAVIGATION.find((candidate) => candidate.view === view);
  if (view === 'corpus') return 'The corpus';
  return view === 'overview' || entry === undefined ? corpus.title : entry.name;
}

/** "3 March 2023 · Liaoning · plenary session"; place and kind as named, '' where there is none. */
export function lineAboveMeeting({
  date,
  place,
  kind,
}: {
  readonly date: CalendarDate;
  readonly place: string;
  readonly kind: string;
}): string {
  return [describeDate(date), place, kind].filter((part) => part !== '').join(' · ');
}

export function meetingTitle(
  document: { readonly title: string; readonly date: string },
  corpus: Titled,
): string {
  return `${document.title} (${document.date}) · ${corpus.title}`;
}

export function personTitle({ name }: Pick<Person, 'name'>, corpus: Titled): string {
  return `${name} · ${corpus.title}`;
}

export function formulationTitle(name: string, corpus: Titled): string {
  return `${name} · Formulations · ${corpus.title}`;
}

/** The page at an address that is none. */
export const NOT_FOUND_PAGE: Page = {
  path: '404.html',
  top: null,
  title: 'No such page · Readout',
  description: 'There is no page at this address.',
};
