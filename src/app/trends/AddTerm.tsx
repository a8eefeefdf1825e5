import { Plus } from 'lucide-react';
import { useAddTerm } from './useAddTerm';

/** A term as a button that adds it to the chart. */
export function AddTerm({ term }: { readonly term: string }) {
  const { has, add } = useAddTerm();
  if (has(term) || add === null) return <span className="inline-flex min-h-7 items-center">{term}</span>;
  return (
    <button
      type="button"
      className="link inline-flex min-h-7 items-center gap-1 text-left"
      onClick={() => add(term)}
    >
      <Plus aria-hidden size={13} className="shrink-0" />
      <span className="sr-only">Add </span>
      {term}
    </button>
  );
}
