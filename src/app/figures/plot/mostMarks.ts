// How much the library draws by itself; of more, one path is drawn in its chart by its scales.

/** Points of all lines together: it took 9 ms for 900 of them and 280 for 16,000, where paths took 3 and 20. */
export const MOST_ON_LINES = 1500;

/** Error bars of a series: it took a quarter of a millisecond for each. */
export const MOST_ERROR_BARS = 30;
