import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { slugOf } from '../../corpus/slug';
import { useSubcorpus } from '../subcorpus/subcorpus';

interface PersonLinksProps {
  readonly names: readonly string[];
  /** What stands where there are none. */
  readonly none: string;
}

/** People by name, each leading to their page. */
export function PersonLinks({ names, none }: PersonLinksProps) {
  const { filters } = useSubcorpus();
  if (names.length === 0) return <>{none}</>;
  return names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && ', '}
      <Link to="/people/$slug/" params={{ slug: slugOf(name) }} search={filters} className="link">
        {name}
      </Link>
    </Fragment>
  ));
}
