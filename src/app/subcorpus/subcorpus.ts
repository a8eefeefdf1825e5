// Which meetings a part of the page is about. A provider above it says so; nothing below reads the filters elsewhere.
import { createContext, useCallback, useContext } from 'react';
import type { Filters } from '../../corpus/subcorpus/filters';
import { type Evidence, formatOpened } from '../../view/evidence';
import type { ViewParams } from '../../view/params';
import { type FiltersOfAll, type Prefix, prefixFilters } from '../../view/subcorpora';
import { type How, useChangeAddress } from '../address/useView';

export interface Subcorpus {
  /** The same object while none of them changes. */
  readonly filters: Filters;
  readonly change: (filters: Partial<Filters>, how?: How) => void;
  /** What its keys begin with in the address. */
  readonly prefix: Prefix;
}

export const SubcorpusContext = createContext<Subcorpus | null>(null);

export function useSubcorpus(): Subcorpus {
  const subcorpus = useContext(SubcorpusContext);
  if (subcorpus === null) throw new Error('useSubcorpus needs a provider of a subcorpus above it');
  return subcorpus;
}

/** The subcorpus's filters in the address, some of them changed. */
export function inAddress(
  { filters, prefix }: Subcorpus,
  changed: Partial<Filters> = {},
): Partial<FiltersOfAll> {
  return prefixFilters(prefix, { ...filters, ...changed });
}

/** In the address, evidence that is counted in the subcorpus: its filters go along, in case the address has others. */
export function opened(subcorpus: Subcorpus, evidence: Evidence): Partial<ViewParams> {
  return { ...inAddress(subcorpus), open: formatOpened({ prefix: subcorpus.prefix, evidence }) };
}

/** Opens evidence that is counted in the subcorpus. */
export function useOpenEvidence(): (evidence: Evidence) => void {
  const subcorpus = useSubcorpus();
  const change = useChangeAddress();
  return useCallback((evidence) => change(opened(subcorpus, evidence)), [subcorpus, change]);
}
