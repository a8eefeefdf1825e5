import { directionOf } from '../../view/direction';
import type { PassageRow } from '../../view/passageDiff';

interface WordChangeProps {
  readonly rows: readonly (Pick<PassageRow, 'change' | 'text'> & { readonly node?: boolean })[];
}

/** What became of the words, each change told by more than its colour. */
export function WordChange({ rows }: WordChangeProps) {
  return (
    <p dir={directionOf(rows.map(({ text }) => text).join(''))} className="font-serif text-base">
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison never change
        <Run key={i} change={row.change} text={row.text} node={row.node ?? false} />
      ))}
    </p>
  );
}

function Run({ change, text, node }: PassageRow) {
  const strong = node ? 'font-semibold' : '';
  switch (change) {
    case 'same':
      return <span className={strong}>{text}</span>;
    case 'removed':
      return (
        <del className={`bg-sunken text-soft decoration-2 decoration-accent ${strong}`}>
          <span className="sr-only"> (was: </span>
          {text}
          <span className="sr-only">) </span>
        </del>
      );
    case 'added':
      return (
        <ins className="bg-(--mark-topics) font-semibold decoration-2 underline-offset-4">
          <span className="sr-only"> (now: </span>
          {text}
          <span className="sr-only">) </span>
        </ins>
      );
    case 'moved from':
      return (
        <del className={`text-soft decoration-dotted ${strong}`}>
          <span className="sr-only"> (moved from here: </span>
          {text}
          <span className="sr-only">) </span>
        </del>
      );
    case 'moved here':
      return (
        <ins className={`decoration-2 decoration-dotted underline-offset-4 ${strong}`}>
          <span className="sr-only"> (moved here: </span>
          {text}
          <span className="sr-only">) </span>
        </ins>
      );
  }
}
