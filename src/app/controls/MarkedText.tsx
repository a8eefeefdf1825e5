import type { Mark } from '../../analysis/finding/marks';

interface MarkedTextProps {
  readonly text: string;
  /** In order, without overlap. */
  readonly marks: readonly Mark[];
}

/** A text with its occurrences marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const pieces = marks.flatMap((mark, i) => {
    const before = marks[i - 1]?.end ?? 0;
    const start = Math.max(before, mark.start);
    return start >= mark.end
      ? []
      : [
          <span key={`before ${mark.start}`}>{text.slice(before, start)}</span>,
          <mark key={mark.start} className="mark-query">
            {text.slice(start, mark.end)}
          </mark>,
        ];
  });
  return (
    <>
      {pieces}
      {text.slice(marks.reduce((end, mark) => Math.max(end, mark.end), 0))}
    </>
  );
}
