import type { LedgerRow } from '../../analysis/formulations/formulationLedger';
import { STATUS_NAMES } from '../../corpus/choices';
import { describeStatus, nameBody, STATUS_MEANINGS } from '../../view/describe/status';
import { Worded } from '../controls/Worded';

interface StatusToldProps {
  readonly row: Pick<LedgerRow, 'status' | 'bodies'>;
  /** Bodies with a chosen meeting: of several, the one that is told of is named. */
  readonly bodies: number;
}

/** A formulation's status, and what it is told by. */
export function StatusTold({ row: { status, bodies: told }, bodies }: StatusToldProps) {
  const [most] = told;
  return (
    <>
      <span title={STATUS_MEANINGS[status]} className={TELLING.includes(status) ? 'font-semibold' : ''}>
        {STATUS_NAMES[status]}
      </span>{' '}
      {most !== undefined && (
        <span className="block text-soft text-xs">
          <Worded>{`${bodies > 1 ? `${nameBody(most.body)}: ` : ''}${describeStatus(most)}`}</Worded>
        </span>
      )}
    </>
  );
}

/** What a silence proves, and not only leaves open. */
const TELLING: readonly LedgerRow['status'][] = ['new-here', 'gone-since', 'returned'];
