import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { FILTER_ROWS } from '../../corpus/subcorpus/filterRows';
import { filtersOf, type Prefix, prefixFilters } from '../../view/subcorpora';
import { useLatestAddress } from '../address/useLatestAddress';
import { useAddress, useChangeAddress } from '../address/useView';
import { useAskForFilters } from '../asking/engineContext';
import { type Subcorpus, SubcorpusContext } from './subcorpus';

interface AddressSubcorpusProps {
  readonly prefix: Prefix;
  readonly children: ReactNode;
}

/** The subcorpus that the address holds under a prefix. */
export function AddressSubcorpus({ prefix, children }: AddressSubcorpusProps) {
  const address = useAddress();
  const present = filtersOf(address, prefix);
  const [kept, setKept] = useState(present);
  const isKept = FILTER_ROWS.every(({ key }) => kept[key] === present[key]);
  if (!isKept) setKept(present);
  const filters = isKept ? kept : present;
  const { read } = useLatestAddress();
  const askFor = useAskForFilters();
  const changeAddress = useChangeAddress();
  const change = useCallback<Subcorpus['change']>(
    (chosen, how) => {
      const latest = filtersOf(read().params, prefix);
      askFor(latest, { ...latest, ...chosen });
      changeAddress(prefixFilters(prefix, chosen), how);
    },
    [prefix, read, askFor, changeAddress],
  );
  const subcorpus = useMemo(() => ({ filters, change, prefix }), [filters, change, prefix]);
  return <SubcorpusContext value={subcorpus}>{children}</SubcorpusContext>;
}
