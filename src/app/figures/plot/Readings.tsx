// The small card that says what a mark of a chart counts, at the mark that the pointer is on.
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

export interface ShownReading {
  /** Pixels from the top left of the chart. */
  readonly x: number;
  readonly y: number;
  readonly content: ReactNode;
}

const ShowReading = createContext<(reading: ShownReading | null) => void>(() => {});

/** Shows a reading in the chart around, or none. The chart itself is not drawn again for it. */
export function useShowReading(): (reading: ShownReading | null) => void {
  return useContext(ShowReading);
}

interface ReadingsProps {
  /** What the chart shows: a reading of other figures is no longer shown. */
  readonly of: object;
  readonly children: ReactNode;
}

/** A chart that shows the reading of the mark under the pointer. */
export function Readings({ of, children }: ReadingsProps) {
  const [shown, setShown] = useState<{ readonly of: object; readonly reading: ShownReading | null }>({
    of,
    reading: null,
  });
  const show = useCallback((reading: ShownReading | null) => setShown({ of, reading }), [of]);
  const reading = shown.of === of ? shown.reading : null;
  return (
    <div className="relative">
      <ShowReading.Provider value={show}>{children}</ShowReading.Provider>
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
