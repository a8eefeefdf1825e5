import { type ReactNode, useContext, useMemo } from 'react';
import { GivenSubcorpus } from '../subcorpus/GivenSubcorpus';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { ShownQueryContext } from './shownQuery';

/** The subcorpus above with the query that is being typed, which the address gets a moment later. */
export function TypedSubcorpus({ children }: { readonly children: ReactNode }) {
  const { filters } = useSubcorpus();
  const q = useContext(ShownQueryContext)?.q ?? filters.q;
  const typed = useMemo(() => (q === filters.q ? filters : { ...filters, q }), [filters, q]);
  return <GivenSubcorpus filters={typed}>{children}</GivenSubcorpus>;
}
