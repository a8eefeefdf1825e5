// Where a query cannot be read, and why.

export interface QueryProblem {
  /** Offset into what was typed. */
  readonly at: number;
  /** Ends a sentence such as "The query cannot be read at character 3: ...". */
  readonly message: string;
}

interface Refused {
  readonly ok: false;
  readonly problem: QueryProblem;
}

export type Read<T> = { readonly ok: true; readonly value: T } | Refused;

export function read<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function refuse(at: number, message: string): Refused {
  return { ok: false, problem: { at, message } };
}

export const OR_ALONE = 'OR needs a word or a phrase on either side';
export const NEVER_CLOSED = 'this parenthesis is never closed';
export const NEVER_OPENED = 'this parenthesis was never opened';
export const EMPTY_PARENTHESES = 'there is no word in these parentheses';
export const TOO_DEEP = 'there are too many parentheses inside each other';

/** Parentheses inside each other; deeper ones are refused, so that no reading runs out of stack. */
export const DEEPEST = 20;
