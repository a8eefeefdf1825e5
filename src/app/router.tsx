// The routes, in code. Search parameters are read and written by src/view alone.
import { createRootRoute, createRoute, createRouter, type SearchSchemaInput } from '@tanstack/react-router';
import { formatSearch, parseSearch, readParams } from '../view/address';
import type { ViewParams } from '../view/params';
import { Frame } from './frame/Frame';
import { NotFound } from './frame/NotFound';
import { viewProgram } from './later/viewProgram';
import { Overview } from './overview/Overview';
import { ViewFailed } from './states/ViewFailed';

const rootRoute = createRootRoute({
  validateSearch: (search: Partial<ViewParams> & SearchSchemaInput): ViewParams => readParams({ ...search }),
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: ViewFailed,
});

const overviewRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Overview });
const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  component: viewProgram(() => import('./search/SearchView'), 'SearchView'),
});
const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meetings/$id',
  component: viewProgram(() => import('./reader/Reader'), 'Reader'),
});
const trendsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trends',
  component: viewProgram(() => import('./trends/TrendsView'), 'TrendsView'),
});
const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: viewProgram(() => import('./people/PeopleView'), 'PeopleView'),
});
const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$slug',
  component: viewProgram(() => import('./people/PersonView'), 'PersonView'),
});
const formulationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/formulations',
  component: viewProgram(() => import('./formulations/FormulationsView'), 'FormulationsView'),
});
const formulationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/formulations/$slug',
  component: viewProgram(() => import('./formulations/FormulationPage'), 'FormulationPage'),
});
const corpusRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/corpus',
  component: viewProgram(() => import('./corpus/CorpusView'), 'CorpusView'),
});

export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([
      overviewRoute,
      searchRoute,
      meetingRoute,
      trendsRoute,
      peopleRoute,
      personRoute,
      formulationsRoute,
      formulationRoute,
      corpusRoute,
    ]),
    basepath: import.meta.env.BASE_URL,
    trailingSlash: 'always',
    parseSearch: (search) => ({ ...parseSearch(search).params }),
    stringifySearch: (search) => formatSearch(readParams(search)),
    defaultErrorComponent: ViewFailed,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
