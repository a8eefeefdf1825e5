import { Link } from '@tanstack/react-router';
import type { ViewParams } from '../../view/params';

interface CountLinkProps {
  readonly count: number;
  readonly to: '/' | '/search/';
  /** What shows the counted; null where no address can say it. */
  readonly search: Partial<ViewParams> | null;
}

/** A figure of a table as a link to what it counts; a zero counts nothing. */
export function CountLink({ count, to, search }: CountLinkProps) {
  if (count === 0 || search === null) return <>{count}</>;
  return (
    <Link to={to} search={search} className="link">
      {count}
    </Link>
  );
}
