// A figure is one row: what it is called, what it asks, the file that it is downloaded as, how it is computed. The
// component that is given its slug has the rest: sentence, table and chart.

interface FigureRow {
  readonly heading: string;
  /** The question that it shows the answer of, by its name in the engine. */
  readonly question: string;
  /** What its downloads are named by, as their export says. */
  readonly file: string;
  readonly method: Method;
}

/** By slug, which stands in addresses. */
export type FigureRows = Readonly<Record<string, FigureRow>>;

/** How a figure is computed: definition, what is divided by what, the interval, and how to get it again from its CSV. */
interface Method {
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly interval: string;
  /** One line of R, and of Python, that gives the figure's totals; with the file's name to fill in. */
  readonly r: (file: string) => string;
  readonly python: (file: string) => string;
}

/** The interval of a count. */
export const NOT_ESTIMATED = 'none: a count of what the corpus holds, not an estimate';

export function readR(file: string): string {
  return `read.csv("${file}", fileEncoding = "UTF-8-BOM")`;
}

export function readPython(file: string): string {
  return `pandas.read_csv("${file}")`;
}

/** A line of Python that prints the value. */
export function printed(value: string): string {
  return `import numpy, pandas; print(${value})`;
}
