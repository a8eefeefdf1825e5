import type { Evidence } from '../../view/evidence';
import { formatCount } from '../../view/words';
import { EvidenceLink } from './EvidenceLink';

interface CountLinkProps {
  readonly count: number;
  /** What the figure counts; null where no address can say it. */
  readonly evidence: Evidence | null;
}

/** A bare count as a link to what it counts; a zero counts nothing. */
export function CountLink({ count, evidence }: CountLinkProps) {
  if (count === 0 || evidence === null) return <>{formatCount(count)}</>;
  return <EvidenceLink evidence={evidence}>{formatCount(count)}</EvidenceLink>;
}
