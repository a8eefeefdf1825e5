// What stops a build: where it is, what was expected there and what was found.

export interface Problem {
  readonly file: string;
  /** From 1; null where the problem is the file or the folder itself. */
  readonly line: number | null;
  readonly expected: string;
  readonly found: string;
}

/** What is told of all problems; nobody reads more, and a corpus may have a million. */
export interface Problems {
  /** In order of file and line. */
  readonly first: readonly Problem[];
  /** How many there are beside them. */
  readonly more: number;
}

const MOST_TOLD = 1000;

export interface ProblemList {
  add(problem: Problem): void;
  count(): number;
  /** The first thousand in order of file and line; equals in the order in which they were added. */
  problems(): Problems;
}

export function createProblemList(): ProblemList {
  let kept: Problem[] = [];
  let count = 0;
  const first = (): Problem[] =>
    kept.sort((a, b) => byCodeUnit(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)).slice(0, MOST_TOLD);
  return {
    add(problem) {
      count += 1;
      kept.push(problem);
      if (kept.length >= 2 * MOST_TOLD) kept = first();
    },
    count: () => count,
    problems: () => ({ first: first(), more: Math.max(0, count - MOST_TOLD) }),
  };
}

/** "seeds/001_a.txt:1: expected ..., found ...". */
function formatProblem({ file, line, expected, found }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}: expected ${expected}, found ${found}`;
}

/** Every problem on a line of its own, under a heading that counts them. */
export function formatProblems({ first, more }: Problems): string {
  const count = first.length + more;
  const heading = count === 1 ? 'The corpus has an error' : `The corpus has ${count} errors`;
  const rest = more === 0 ? [] : [`and ${more} more ${more === 1 ? 'error' : 'errors'}`];
  return [`${heading}:`, ...first.map(formatProblem), ...rest].join('\n');
}

const EXCERPT = 40;
/** Of a long text so much is looked at. */
const EXCERPT_FROM = 400;

/** A piece of authored text as it is quoted in a message: on one line, cut at 40 characters. */
export function excerpt(text: string): string {
  return JSON.stringify(cutShort(text));
}

/** The same without quotation marks. */
export function cutShort(text: string): string {
  const start = text.trimStart();
  const characters = [...start.slice(0, EXCERPT_FROM).replace(/\s+/g, ' ').trimEnd()];
  const isCut = characters.length > EXCERPT || start.length > EXCERPT_FROM;
  return isCut ? `${characters.slice(0, EXCERPT).join('')}…` : characters.join('');
}

/** Orders texts by code unit, never by locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
