// A role of one person at the meeting, with the sentence that says so.
import type { Role } from '../../../corpus/facts';
import type { Finding } from '../../reading';
import type { NameFound } from '../readName';

export interface RoleFound extends Finding<NameFound> {
  readonly role: Role;
  /** Where in its sentence the wording stands that gives the role. */
  readonly offset: number;
}
