// Where a query cannot be read, and why.

/** What a query must not have, or lacks. */
export const QUERY_FAULTS = [
  'no-word',
  'and-alone',
  'or-alone',
  'or-beside-and',
  'or-excludes',
  'only-excludes',
  'nothing-to-exclude',
  'excludes-twice',
  'never-closed',
  'never-opened',
  'empty-parentheses',
  'too-deep',
  'too-many-ways',
  'near-alone',
  'near-twice',
  'near-distance',
  'star-alone',
  'star-and-tilde',
  'tilde-inside',
  'tilde-with-hyphen',
  'tilde-after-phrase',
  'term-operator',
] as const;
export type QueryFault = (typeof QUERY_FAULTS)[number];

export interface QueryProblem {
  /** Offset into what was typed. */
  readonly at: number;
  readonly fault: QueryFault;
}

interface Refused {
  readonly ok: false;
  readonly problem: QueryProblem;
}

export type Read<T> = { readonly ok: true; readonly value: T } | Refused;

export function read<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function refuse(at: number, fault: QueryFault): Refused {
  return { ok: false, problem: { at, fault } };
}

/** Parentheses inside each other; deeper ones are refused, so that no reading runs out of stack. */
export const DEEPEST = 20;
