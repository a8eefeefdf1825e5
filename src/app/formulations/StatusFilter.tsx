import { STATUS_NAMES, STATUSES, type Status } from '../../corpus/choices';
import { STATUS_MEANINGS } from '../../view/describe/status';
import { formatCount } from '../../view/words';
import { useChangeView } from '../address/useView';

interface StatusFilterProps {
  /** Formulations of each status; null until they are counted. */
  readonly tally: Readonly<Record<Status, number>> | null;
  readonly chosen: readonly Status[];
}

/** Which statuses the ledger shows: none chosen shows all. */
export function StatusFilter({ tally, chosen }: StatusFilterProps) {
  const change = useChangeView();
  return (
    <fieldset aria-label="Status" className="flex flex-wrap gap-1.5">
      {STATUSES.map((status) => {
        const pressed = chosen.includes(status);
        return (
          <button
            key={status}
            type="button"
            className="control"
            aria-pressed={pressed}
            title={STATUS_MEANINGS[status]}
            onClick={() =>
              change({
                status: STATUSES.filter((one) => (one === status ? !pressed : chosen.includes(one))),
              })
            }
          >
            {STATUS_NAMES[status]}
            {tally !== null && <span className="font-normal text-soft">{formatCount(tally[status])}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}
