import { Link } from '@tanstack/react-router';
import { BRAND, HEADER } from '../../view/pageLook';
import { NAVIGATION } from '../../view/routes';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { SearchBox } from './SearchBox';
import { ShareControl } from './ShareControl';
import { ThemeControl } from './ThemeControl';

export function Header() {
  const { filters } = useSubcorpus();
  return (
    <header className={HEADER.line}>
      <a
        href="#main"
        className="control sr-only bg-raised focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <div className={HEADER.bar}>
        <Link to="/" className={HEADER.brand} aria-label={`${BRAND}, the overview`}>
          {BRAND}
        </Link>
        <nav aria-label="Views" className={HEADER.views}>
          {NAVIGATION.map(({ path, name }) => (
            <Link
              key={path}
              to={path}
              search={filters}
              activeOptions={{ exact: true, includeSearch: false, includeHash: false }}
              className={HEADER.view}
              activeProps={{ className: HEADER.viewShown }}
            >
              {name}
            </Link>
          ))}
        </nav>
        <div className={HEADER.tools}>
          <SearchBox />
          <ShareControl />
          <ThemeControl />
        </div>
      </div>
    </header>
  );
}
