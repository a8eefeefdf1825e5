import { type ReactNode, useState } from 'react';
import { isolated, toggled } from './hiddenSeries';

/** Which series of a chart are hidden, and how a click on the legend changes it. */
export interface SeriesChoice {
  readonly hidden: ReadonlySet<string>;
  readonly choose: (name: string, alone: boolean) => void;
}

/** Nothing of it is in the address: it changes what is looked at, and no number. */
export function useSeriesChoice(names: readonly string[]): SeriesChoice {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  return {
    hidden,
    choose: (name, alone) => setHidden(alone ? isolated(names, hidden, name) : toggled(names, hidden, name)),
  };
}

interface SeriesButtonProps {
  readonly name: string;
  readonly choice: SeriesChoice;
  readonly children: ReactNode;
}

/**
 * An entry of a legend, which hides and shows its series. The library's own legend is no button, lists what the library
 * draws alone, and lays the chart out once more for its room.
 */
export function SeriesButton({ name, choice: { hidden, choose }, children }: SeriesButtonProps) {
  const shown = !hidden.has(name);
  return (
    <button
      type="button"
      className={`flex min-h-6 items-center gap-1.5 text-left ${shown ? '' : 'line-through opacity-60'}`}
      aria-pressed={shown}
      title="Click: hide or show. Double click, or Shift and click: show alone."
      onClick={({ shiftKey, detail }) => choose(name, shiftKey || detail === 2)}
    >
      {children}
    </button>
  );
}
