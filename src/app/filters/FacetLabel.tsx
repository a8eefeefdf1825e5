import { ChevronDown } from 'lucide-react';

interface FacetLabelProps {
  readonly label: string;
  /** How many of its options are chosen. */
  readonly chosen: number;
}

/** What a facet's button says. */
export function FacetLabel({ label, chosen }: FacetLabelProps) {
  return (
    <>
      <span className="inline-block first-letter:uppercase">{label}</span>
      {chosen > 0 && ` (${chosen})`}
      <ChevronDown aria-hidden size={14} />
    </>
  );
}
