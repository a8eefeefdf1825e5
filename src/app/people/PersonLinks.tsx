import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { slugOf } from '../../corpus/slug';
import type { Filters } from '../../corpus/subcorpus/filters';
import { useFilters } from '../address/useView';

interface PersonLinksProps {
  readonly names: readonly string[];
  /** What stands where there are none. */
  readonly none: string;
  /** That their pages open with; those of the view unless given. */
  readonly filters?: Filters;
}

/** People by name, each leading to their page. */
export function PersonLinks({ names, none, filters }: PersonLinksProps) {
  const current = useFilters();
  if (names.length === 0) return <>{none}</>;
  return names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && ', '}
      <Link to="/people/$slug/" params={{ slug: slugOf(name) }} search={filters ?? current} className="link">
        {name}
      </Link>
    </Fragment>
  ));
}
