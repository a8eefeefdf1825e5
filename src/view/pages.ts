// Title and description of every page, for the document's head in the build and in the browser.
import { describeDate } from '../corpus/calendar';
import type { CorpusFacts, CorpusInfo, Person } from '../corpus/facts';
import { formatPath, NAVIGATION } from './routes';

export interface Page {
  /** Relative to the base, without a slash at the front: '', 'search/', 'meetings/ID/', 'people/SLUG/' (not percent-encoded). */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

type Titled = Pick<CorpusInfo, 'title' | 'description'>;

/** Every page of a corpus: one a view, one a meeting, one a person, one a formulation. */
export function listPages(facts: CorpusFacts): readonly Page[] {
  return [
    ...NAVIGATION.map(({ view, path }) => ({
      path: path.slice(1),
      title: viewTitle(view, facts),
      description: facts.description,
    })),
    ...facts.documents.map((document) => ({
      path: decodeURIComponent(formatPath({ view: 'meeting', id: document.id })).slice(1),
      title: meetingTitle(document, facts),
      description: `Readout of ${describeDate(document.date)}: ${document.title}`,
    })),
    ...facts.people.filter(fitsFileName).map((person) => ({
      path: decodeURIComponent(formatPath({ view: 'person', slug: person.slug })).slice(1),
      title: personTitle(person, facts),
      description: `${[person.name, person.title].filter((part) => part !== null).join(', ')}: roles and mentions in ${facts.title}`,
    })),
    ...facts.formulations.filter(fitsFileName).map(({ slug, name }) => ({
      path: decodeURIComponent(formatPath({ view: 'formulation', slug })).slice(1),
      title: formulationTitle(name, facts),
      description: `“${name}”: when it was first and last used, in which wordings, by which meetings`,
    })),
  ];
}

/** File systems take names of 255 bytes; a page without a file is found through that of no page. */
function fitsFileName({ slug }: { readonly slug: string }): boolean {
  return new TextEncoder().encode(slug).length <= 240;
}

export function viewTitle(view: (typeof NAVIGATION)[number]['view'], corpus: Titled): string {
  const entry = NAVIGATION.find((candidate) => candidate.view === view);
  return view === 'overview' || entry === undefined ? corpus.title : `${entry.name} · ${corpus.title}`;
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
  title: 'No such page · Readout',
  description: 'There is no page at this address.',
};
