import { Check, Plus } from 'lucide-react';
import { useAddTerm } from './useAddTerm';

/** A term as a button that adds it to the chart; it stays, and keeps the focus, once the term is there. */
export function AddTerm({ term }: { readonly term: string }) {
  const { has, add } = useAddTerm();
  const there = has(term);
  const Icon = there ? Check : Plus;
  return (
    <button
      type="button"
      aria-disabled={there || add === null}
      className={`inline-flex min-h-6 items-center gap-1 text-left ${there || add === null ? 'text-soft' : 'link'}`}
      onClick={() => !there && add?.(term)}
    >
      <Icon aria-hidden size={13} className="shrink-0" />
      <span className="sr-only">{there ? 'On the chart: ' : 'Add '}</span>
      <bdi>{term}</bdi>
    </button>
  );
}
