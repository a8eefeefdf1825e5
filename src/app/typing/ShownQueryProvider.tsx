import { type ReactNode, useState } from 'react';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { type ShownQuery, ShownQueryContext, ShowQueryContext } from './shownQuery';

/** Around the search box and the results: what is typed into the one is shown by the other before the address has it. */
export function ShownQueryProvider({ children }: { readonly children: ReactNode }) {
  const { q } = useSubcorpus().filters;
  const [typed, setTyped] = useState<ShownQuery | null>(null);
  // The address has it by now, or something else: a link, Back.
  if (typed !== null && typed.over !== q) setTyped(null);
  return (
    <ShowQueryContext value={setTyped}>
      <ShownQueryContext value={typed}>{children}</ShownQueryContext>
    </ShowQueryContext>
  );
}
