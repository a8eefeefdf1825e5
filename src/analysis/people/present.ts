// Who is said to have been there.
import type { DocumentFacts, Role } from '../../corpus/facts';

/** The roles of those who are said to have been there; who is cited need not have been. */
export const PRESENT: readonly Role[] = ['presided', 'spoke', 'attended'];

/** Whether the text names anyone who presided, spoke or attended. */
export function namesPresent({ roles }: DocumentFacts): boolean {
  return PRESENT.some((role) => roles[role].length > 0);
}
