import { ArrowDown, ArrowUp } from 'lucide-react';

interface SortHeadingProps {
  readonly name: string;
  readonly order: 'ascending' | 'descending' | 'none';
  readonly className?: string;
  /** What the column counts, where its name does not say it. */
  readonly help?: string;
  readonly onSort: () => void;
}

/** The heading of a column by which a table can be sorted. */
export function SortHeading({ name, order, className = '', help, onSort }: SortHeadingProps) {
  const Arrow = order === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={className} aria-sort={order}>
      <button
        type="button"
        title={help}
        className="inline-flex min-h-6 items-center gap-1 whitespace-nowrap hover:text-accent"
        onClick={onSort}
      >
        {name}
        <Arrow aria-hidden size={12} className={order === 'none' ? 'invisible' : ''} />
      </button>
    </th>
  );
}
