import { useChangeView } from '../address/useView';
import type { orderOfResults } from '../asking/firstResults';
import { ChoiceField } from '../controls/ChoiceField';

type ResultOrder = ReturnType<typeof orderOfResults>;

const ORDERS: readonly ResultOrder[] = ['relevance', '-date', 'date'];
const ORDER_NAMES: Readonly<Record<ResultOrder, string>> = {
  relevance: 'relevance',
  '-date': 'newest first',
  date: 'oldest first',
};

/** The order of the meetings that are found. */
export function SortControl({ sort }: { readonly sort: ResultOrder }) {
  const change = useChangeView();
  return (
    <ChoiceField
      label="Order"
      choices={ORDERS}
      chosen={sort}
      nameOf={(order) => ORDER_NAMES[order]}
      onChoose={(order) => change({ sort: order === 'relevance' ? null : order })}
    />
  );
}
