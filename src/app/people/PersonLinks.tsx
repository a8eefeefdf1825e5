import { Fragment } from 'react';
import { slugOf } from '../../corpus/slug';
import { PersonLink } from '../controls/PersonLink';

interface PersonLinksProps {
  readonly names: readonly string[];
  /** What stands where there are none. */
  readonly none: string;
}

/** People by name, each leading to their page. */
export function PersonLinks({ names, none }: PersonLinksProps) {
  if (names.length === 0) return <>{none}</>;
  return names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && ', '}
      <PersonLink slug={slugOf(name)}>{name}</PersonLink>
    </Fragment>
  ));
}
