// How a figure is computed, and the lines of R and Python that compute it again.

/** Definition, what is divided by what, the interval, and how to get the figure again from its CSV. */
export interface Method {
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly interval: string;
  /** One line of R, and of Python, that gives the figure's totals; with the file's name to fill in. */
  readonly r: (file: string) => string;
  readonly python: (file: string) => string;
}

/** By slug. */
export type Methods = Readonly<Record<string, Method>>;

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
