import { GRANULARITIES, type Granularity } from '../../corpus/period';
import { useChangeView } from '../address/useView';

/** The length of a period, for every figure of the view. */
export function GranularityControl({
  by,
  asked,
}: {
  readonly by: Granularity | null;
  readonly asked: Granularity | null;
}) {
  const change = useChangeView();
  return (
    <label className="flex items-center gap-2">
      <span className="text-soft">By</span>
      <select
        className="field w-34"
        value={asked ?? ''}
        onChange={(event) => change({ by: GRANULARITIES.find((one) => one === event.target.value) ?? null })}
      >
        <option value="">{by === null ? 'auto' : `auto (${by})`}</option>
        {GRANULARITIES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
