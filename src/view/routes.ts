// The views that exist, in the order of the navigation, and their paths.

export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'search' }
  | { readonly view: 'trends' }
  | { readonly view: 'meeting'; readonly id: string }
  | { readonly view: 'people' }
  | { readonly view: 'person'; readonly slug: string }
  | { readonly view: 'formulations' }
  | { readonly view: 'formulation'; readonly slug: string }
  | { readonly view: 'corpus' }
  | { readonly view: 'unknown'; readonly path: string };

/** Views with one path, as the navigation lists them. Paths end in a slash and are relative to the base. */
export const NAVIGATION = [
  { view: 'overview', path: '/', name: 'Overview' },
  { view: 'search', path: '/search/', name: 'Search' },
  { view: 'trends', path: '/trends/', name: 'Trends' },
  { view: 'people', path: '/people/', name: 'People' },
  { view: 'formulations', path: '/formulations/', name: 'Formulations' },
  { view: 'corpus', path: '/corpus/', name: 'Corpus' },
] as const;

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
    case 'overview':
      return '/';
    case 'search':
      return '/search/';
    case 'trends':
      return '/trends/';
    case 'meeting':
      return `/meetings/${encodeURIComponent(route.id.toWellFormed())}/`;
    case 'people':
      return '/people/';
    case 'person':
      return `/people/${encodeURIComponent(route.slug.toWellFormed())}/`;
    case 'formulations':
      return '/formulations/';
    case 'formulation':
      return `/formulations/${encodeURIComponent(route.slug.toWellFormed())}/`;
    case 'corpus':
      return '/corpus/';
    case 'unknown':
      return route.path;
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
