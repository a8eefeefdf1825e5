// What stops a build: where it is, what was expected there and what was found.

export interface Problem {
  readonly file: string;
  /** From 1; null where the problem is the file or the folder itself. */
  readonly line: number | null;
  readonly expected: string;
  readonly found: string;
}

/** "seeds/001_a.txt:1: expected ..., found ...". */
function formatProblem({ file, line, expected, found }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}: expected ${expected}, found ${found}`;
}

/** Every problem on a line of its own, under a heading that counts them. */
export function formatProblems(problems: readonly Problem[]): string {
  const heading =
    problems.length === 1 ? 'The corpus has an error' : `The corpus has ${problems.length} errors`;
  return [`${heading}:`, ...problems.map(formatProblem)].join('\n');
}

/** A piece of authored text as it is quoted in a message: on one line, cut at 40 characters. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return JSON.stringify(characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : line);
}

/** Orders texts by code unit, never by locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
