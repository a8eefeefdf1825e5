// The views that exist, in the order of the navigation, and their paths.

/** Views with one path, as the navigation lists them. Paths end in a slash and are relative to the base. */
export const NAVIGATION = [
  { view: 'overview', path: '/', name: 'Overview' },
  { view: 'search', path: '/search/', name: 'Search' },
  { view: 'trends', path: '/trends/', name: 'Trends' },
  { view: 'people', path: '/people/', name: 'People' },
  { view: 'formulations', path: '/formulations/', name: 'Formulations' },
  { view: 'corpus', path: '/corpus/', name: 'Corpus' },
] as const;

export type Route =
  | { readonly view: (typeof NAVIGATION)[number]['view'] }
  | { readonly view: 'meeting'; readonly id: string }
  | { readonly view: 'person'; readonly slug: string }
  | { readonly view: 'formulation'; readonly slug: string }
  | { readonly view: 'unknown'; readonly path: string };

/** The view at a path relative to the base; the slash at the end may be missing. */
export function parsePath(path: string): Route {
  const full = path.endsWith('/') ? path : `${path}/`;
  const entry = NAVIGATION.find((candidate) => candidate.path === full);
  if (entry !== undefined) return { view: entry.view };
  const [, folder, member = ''] = /^\/(meetings|people|formulations)\/([^/]+)\/$/.exec(full) ?? [];
  const name = folder === undefined ? null : decode(member);
  if (name === null) return { view: 'unknown', path };
  if (folder === 'meetings') return { view: 'meeting', id: name };
  return { view: folder === 'people' ? 'person' : 'formulation', slug: name };
}

/** The inverse of parsePath. */
export function formatPath(route: Route): string {
  switch (route.view) {
    case 'meeting':
      return `/meetings/${encodeURIComponent(route.id.toWellFormed())}/`;
    case 'person':
      return `/people/${encodeURIComponent(route.slug.toWellFormed())}/`;
    case 'formulation':
      return `/formulations/${encodeURIComponent(route.slug.toWellFormed())}/`;
    case 'unknown':
      return route.path;
    default:
      return pathOf(route.view);
  }
}

function pathOf(view: (typeof NAVIGATION)[number]['view']): string {
  const entry = NAVIGATION.find((candidate) => candidate.view === view);
  if (entry === undefined) throw new RangeError(`no path of ${view}`);
  return entry.path;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
