import { type ReactNode, useMemo } from 'react';
import type { Filters } from '../../corpus/subcorpus/filters';
import { SubcorpusContext, useSubcorpus } from './subcorpus';

interface GivenSubcorpusProps {
  readonly filters: Filters;
  readonly children: ReactNode;
}

/** The subcorpus above with other filters: as typed, as an answer on the screen was asked, as a figure narrows them. */
export function GivenSubcorpus({ filters, children }: GivenSubcorpusProps) {
  const { change, prefix } = useSubcorpus();
  const subcorpus = useMemo(() => ({ filters, change, prefix }), [filters, change, prefix]);
  return <SubcorpusContext value={subcorpus}>{children}</SubcorpusContext>;
}
