import { useState } from 'react';
import { QueryExamples } from './QueryExamples';

/** The query language by examples, one click away. */
export function QueryHelp() {
  const [open, setOpen] = useState(false);
  return (
    <details className="mt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link inline-block min-h-6 cursor-pointer text-soft text-xs">
        How to ask: examples
      </summary>
      <div className="mt-2">{open && <QueryExamples />}</div>
    </details>
  );
}
