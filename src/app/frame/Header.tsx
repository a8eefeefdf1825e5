import { Link } from '@tanstack/react-router';
import { NAVIGATION } from '../../view/routes';
import { useFilters } from '../useView';
import { SearchBox } from './SearchBox';
import { ShareControl } from './ShareControl';
import { ThemeControl } from './ThemeControl';

export function Header() {
  const filters = useFilters();
  return (
    <header className="border-line border-b">
      <a
        href="#main"
        className="control sr-only bg-raised focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-[120rem] flex-wrap items-center gap-x-5 gap-y-2 px-4 py-2 sm:px-6">
        <Link
          to="/"
          className="font-semibold font-serif text-accent text-xl"
          aria-label="Readout, the overview"
        >
          Readout
        </Link>
        <nav aria-label="Views" className="flex flex-wrap gap-x-4">
          {NAVIGATION.map(({ path, name }) => (
            <Link
              key={path}
              to={path}
              search={filters}
              activeOptions={{ exact: true, includeSearch: false, includeHash: false }}
              className="inline-flex min-h-8 items-center border-transparent border-b-2 hover:border-strong"
              activeProps={{ className: 'border-accent! font-semibold' }}
            >
              {name}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex grow items-center justify-end gap-2 sm:grow-0">
          <SearchBox />
          <ShareControl />
          <ThemeControl />
        </div>
      </div>
    </header>
  );
}
