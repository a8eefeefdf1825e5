/**
 * Marks that the library draws one by one: it takes about a tenth of a millisecond for each, so that 900 bars or dots
 * took 60 to 135 ms where one path of them took 4 to 6. More marks than this are one path, by the chart's own scales.
 */
export const MOST_MARKS = 100;

/** Points of all lines together that the library draws: it took 9 ms for 900 of them, 280 for 16,000, where paths took 3 and 20. */
export const MOST_ON_LINES = 1500;
