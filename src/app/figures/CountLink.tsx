import { Link } from '@tanstack/react-router';
import { type Evidence, formatEvidence } from '../../view/evidence';

interface CountLinkProps {
  readonly count: number;
  /** What the figure counts; null where no address can say it. */
  readonly evidence: Evidence | null;
}

/** A figure of a table as a link to what it counts; a zero counts nothing. */
export function CountLink({ count, evidence }: CountLinkProps) {
  if (count === 0 || evidence === null) return <>{count}</>;
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
