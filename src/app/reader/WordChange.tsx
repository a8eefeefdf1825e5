import type { DiffRow } from '../../view/wordDiff';

/** What became of the words, each change told by more than its colour. */
export function WordChange({ rows }: { readonly rows: readonly DiffRow[] }) {
  return (
    <p className="font-serif text-base">
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison never change
        <Run key={i} row={row} />
      ))}
    </p>
  );
}

function Run({ row: { change, text } }: { readonly row: DiffRow }) {
  switch (change) {
    case 'same':
      return <span>{text}</span>;
    case 'removed':
      return (
        <del className="bg-sunken text-soft decoration-2 decoration-accent">
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
  }
}
