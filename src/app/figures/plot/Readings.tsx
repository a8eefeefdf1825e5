// The small card that says what a mark of a chart counts, at the mark that the pointer is on.
import { createContext, type ReactNode, useContext, useState } from 'react';

export interface Reading {
  /** Pixels from the top left of the chart. */
  readonly x: number;
  readonly y: number;
  readonly content: ReactNode;
}

const ShowReading = createContext<(reading: Reading | null) => void>(() => {});

/** Shows a reading in the chart around, or none. The chart itself is not drawn again for it. */
export function useShowReading(): (reading: Reading | null) => void {
  return useContext(ShowReading);
}

/** A chart that shows the reading of the mark under the pointer. */
export function Readings({ children }: { readonly children: ReactNode }) {
  const [reading, setReading] = useState<Reading | null>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the chart ends the reading; the table has the same figures
    <div className="relative" onMouseLeave={() => setReading(null)}>
      <ShowReading.Provider value={setReading}>{children}</ShowReading.Provider>
      {reading !== null && (
        <div
          className="popup pointer-events-none absolute w-max max-w-64 px-2.5 py-1.5 text-xs"
          style={{
            left: reading.x,
            top: reading.y,
            transform: `translate(${reading.x > 220 ? '-100%' : '0'}, -105%)`,
          }}
        >
          {reading.content}
        </div>
      )}
    </div>
  );
}
