// What a rule for roles is: a wording that gives a role at the meeting that is reported, and where its people stand.
import type { Role } from '../../../corpus/facts';

export interface RoleRule {
  readonly role: Exclude<Role, 'cited'>;
  readonly name: string;
  /** In lower case, the words with which the form may begin: it is tried where they stand, and nowhere else. */
  readonly cues: readonly string[];
  /** Tried where a cue begins. */
  readonly form: RegExp;
  /** Where the people stand: before the match, after it, or on both sides. */
  readonly people: 'before' | 'after' | 'both';
  /**
   * What must hold besides: nothing, since the wording itself names the meeting; that the document is known to report
   * one; that it stands where the opening says what was held; or, where anyone may do so anywhere, that all around it
   * speaks for the meeting.
   */
  readonly needs: 'nothing' | 'meeting' | 'opening' | 'context';
  /** "Delivered speeches" is said of several. */
  readonly several?: true;
  /** Only of those who are surely people: a town may hold a meeting. */
  readonly sure?: true;
}

export const roleRule = (
  role: RoleRule['role'],
  name: string,
  people: RoleRule['people'],
  needs: RoleRule['needs'],
  cues: string,
  form: string,
  more: Pick<RoleRule, 'several' | 'sure'> = {},
): RoleRule => ({ role, name, people, needs, cues: cues.split(' '), form: new RegExp(form, 'uy'), ...more });
