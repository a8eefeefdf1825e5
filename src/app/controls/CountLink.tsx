import type { Evidence } from '../../view/evidence';
import { formatCount } from '../../view/words';
import { EvidenceLink } from './EvidenceLink';

interface CountLinkProps {
  readonly count: number;
  /** What the figure counts; null where no address can say it. */
  readonly evidence: Evidence | null;
  /** In a chart, which the table speaks for: for the pointer only. */
  readonly inChart?: boolean;
}

/** A bare count as a link to what it counts; a zero counts nothing. */
export function CountLink({ count, evidence, inChart = false }: CountLinkProps) {
  if (count === 0 || evidence === null) return <>{formatCount(count)}</>;
  return (
    <EvidenceLink evidence={evidence} inChart={inChart}>
      {formatCount(count)}
    </EvidenceLink>
  );
}
