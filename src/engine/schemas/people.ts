// The answers to the questions about people.
import * as v from 'valibot';
import type { CoAppearances } from '../../analysis/people/coAppearances';
import type { NameReview } from '../../analysis/people/nameReview';
import type { OrderOfNames } from '../../analysis/people/orderOfNames';
import type { PersonFormulations } from '../../analysis/people/personFormulations';
import type { RolesByMeeting } from '../../analysis/people/rolesByMeeting';
import type { SpeakerMentions } from '../../analysis/people/speakerMentions';
import type { AppearancesAnswer } from '../answers';
import type { RowPage } from '../pages';
import { count, date, flag, list, number, range, role, schemaOf, text } from './kinds';
import { axis, meeting, pageEntries, ref, refEntries } from './parts';

const inRoles = { presided: count, spoke: count, attended: count, cited: count };
const mentions = { mentions: count, meetings: count, ...inRoles };
const person = { slug: text, person: text, listed: flag };

const record = {
  ...inRoles,
  meetings: count,
  present: count,
  first: v.nullable(ref),
  last: v.nullable(ref),
  lastPresent: v.nullable(ref),
  silence: v.nullable(v.strictObject({ base: count, meetings: count, days: count, bodies: list(text) })),
};

const sideCounts = v.strictObject({ occurrences: count, meetings: count });
const sideBase = v.strictObject({ meetings: count, tokens: count });

export const peopleAnswers = {
  speakerMentions: schemaOf<SpeakerMentions>()(
    v.strictObject({
      axis,
      people: list(v.strictObject({ ...person, ...mentions })),
      rows: list(v.strictObject({ period: text, range, slug: text, person: text, ...mentions })),
      meetings: count,
      held: list(count),
    }),
  ),
  rolesByMeeting: schemaOf<RolesByMeeting & RowPage<RolesByMeeting['rows'][number]>>()(
    v.strictObject({
      ...pageEntries(
        v.strictObject({
          ...refEntries,
          marks: list(v.strictObject({ slug: text, roles: list(role) })),
        }),
      ),
      people: list(v.strictObject({ ...person, ...record })),
      held: count,
    }),
  ),
  orderOfNames: schemaOf<OrderOfNames & RowPage<OrderOfNames['rows'][number]>>()(
    v.strictObject({
      ...pageEntries(v.strictObject({ ...refEntries, position: count, slug: text, person: text })),
      lists: count,
      meetings: count,
      leaders: v.strictObject({ people: list(text), all: count, lists: count }),
    }),
  ),
  nameReview: schemaOf<NameReview>()(
    v.strictObject({
      unknown: list(v.strictObject({ name: text, occurrences: count, meetings: count })),
      left: count,
      unlisted: list(v.strictObject({ slug: text, name: text, meetings: count })),
    }),
  ),
  appearances: schemaOf<AppearancesAnswer>()(
    v.strictObject({
      record: v.strictObject(record),
      meetings: count,
      ...pageEntries(
        v.strictObject({
          ...refEntries,
          date,
          roles: list(role),
          passed: count,
          proofs: list(
            v.strictObject({
              fact: v.union([role, v.literal('attendance')]),
              person: text,
              rule: text,
              passage: v.nullable(
                v.strictObject({ paragraph: count, sentence: count, hash: text, words: text }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
  silentMeetings: v.strictObject(pageEntries(meeting)),
  coAppearances: schemaOf<CoAppearances>()(
    v.strictObject({
      meetings: count,
      chosen: count,
      rows: list(v.strictObject({ ...person, together: count, present: count })),
    }),
  ),
  personFormulations: schemaOf<PersonFormulations>()(
    v.strictObject({
      base: v.picklist(['present', 'cited']),
      theirs: sideBase,
      others: sideBase,
      rows: list(
        v.strictObject({
          slug: text,
          name: text,
          theirs: sideCounts,
          others: sideCounts,
          logRatio: v.nullable(number),
        }),
      ),
    }),
  ),
};
