import { formatCount } from '../../view/words';
import { ALL_DRAWN } from './RowsInSight';

interface RowsLeftOutProps {
  readonly total: number;
  /** What the rows are, as in "lines". */
  readonly what: string;
}

/** Says of a long table what the browser's own find, and paper, do not see. */
export function RowsLeftOut({ total, what }: RowsLeftOutProps) {
  if (total <= ALL_DRAWN) return null;
  return (
    <p className="mb-1 text-soft text-xs">
      Of {formatCount(total)} {what} only those in sight are on the page, for the browser’s own find and on
      paper too; the download has all.
    </p>
  );
}
