import { useChangeView } from '../address/useView';
import type { orderOfResults } from '../asking/firstResults';

const ORDERS = [
  ['relevance', 'relevance'],
  ['-date', 'newest first'],
  ['date', 'oldest first'],
] as const;

/** The order of the meetings that are found. */
export function SortControl({ sort }: { readonly sort: ReturnType<typeof orderOfResults> }) {
  const change = useChangeView();
  return (
    <label className="flex items-center gap-2">
      <span className="text-soft">Order</span>
      <select
        className="field"
        value={sort}
        onChange={(event) => {
          const next = ORDERS.find(([order]) => order === event.target.value)?.[0] ?? 'relevance';
          change({ sort: next === 'relevance' ? null : next });
        }}
      >
        {ORDERS.map(([order, name]) => (
          <option key={order} value={order}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
