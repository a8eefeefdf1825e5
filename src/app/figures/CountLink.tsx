import { Link } from '@tanstack/react-router';
import { canShowEvidence, type Evidence, formatEvidence } from '../../view/evidence';
import { useFilters } from '../useView';

interface CountLinkProps {
  readonly count: number;
  /** What the figure counts; null where no address can say it. */
  readonly evidence: Evidence | null;
}

/** A figure of a table as a link to what it counts; a zero counts nothing. */
export function CountLink({ count, evidence }: CountLinkProps) {
  const filters = useFilters();
  if (count === 0 || evidence === null || !canShowEvidence(evidence, filters)) return <>{count}</>;
  return (
    <Link
      to="./"
      search={(params) => ({ ...params, open: formatEvidence(evidence) })}
      resetScroll={false}
      className="link"
    >
      {count}
    </Link>
  );
}
