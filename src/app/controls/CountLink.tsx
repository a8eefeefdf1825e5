import { Link } from '@tanstack/react-router';
import { formatCount } from '../../analysis/words';
import type { Evidence } from '../../view/evidence';
import { opened, useSubcorpus } from '../subcorpus/subcorpus';

interface CountLinkProps {
  readonly count: number;
  /** What the figure counts; null where no address can say it. */
  readonly evidence: Evidence | null;
  /** In a chart, which the table speaks for: for the pointer only. */
  readonly inChart?: boolean;
}

/** A figure of a table as a link to what it counts; a zero counts nothing. */
export function CountLink({ count, evidence, inChart = false }: CountLinkProps) {
  const subcorpus = useSubcorpus();
  if (count === 0 || evidence === null) return <>{formatCount(count)}</>;
  return (
    <Link
      to="./"
      search={(params) => ({ ...params, ...opened(subcorpus, evidence) })}
      resetScroll={false}
      tabIndex={inChart ? -1 : undefined}
      className="link"
    >
      {formatCount(count)}
    </Link>
  );
}
