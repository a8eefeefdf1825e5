// What the figures about people say of themselves.
import type { MeetingRow } from '../../analysis/finding/meetingList';
import type { CoAppearances } from '../../analysis/people/coAppearances';
import type { OrderOfNames } from '../../analysis/people/orderOfNames';
import type { PersonFormulations } from '../../analysis/people/personFormulations';
import type { RolesByMeeting } from '../../analysis/people/rolesByMeeting';
import type { SilenceOfPerson } from '../../analysis/people/silenceOfPerson';
import type { SpeakerMentions } from '../../analysis/people/speakerMentions';
import {
  anyOf,
  capitalised,
  counted,
  formatCount,
  listed,
  MOST_NAMED,
  partOf,
  plural,
  times,
} from '../words';

/** "Xi Jinping is named 28 times in all 5 meetings; Hao Peng presided 3 times." */
export function describeMentions({ people, meetings }: SpeakerMentions): string {
  if (meetings === 0) return 'No meeting passes the filters.';
  const [first] = people;
  const named =
    first === undefined || first.mentions === 0
      ? `No listed person is named in ${anyOf(meetings)}`
      : `${first.person} is named ${times(first.mentions)} in ${partOf(first.meetings, meetings)}`;
  const most = Math.max(0, ...people.map(({ presided }) => presided));
  const presiders = people.filter(({ presided }) => presided === most).map(({ person }) => person);
  if (most === 0 || presiders.length > MOST_NAMED) return `${named}.`;
  return `${named}; ${listed(presiders)} presided ${times(most)}${presiders.length > 1 ? ' each' : ''}.`;
}

/** The same of one person, whose figures alone they are. */
export function describePersonMentions({ people, meetings }: SpeakerMentions, name: string): string {
  if (meetings === 0) return 'No meeting passes the filters.';
  const [total] = people;
  if (total === undefined || total.mentions === 0) return `${name} is not named in ${anyOf(meetings)}.`;
  return `${name} is named ${times(total.mentions)} in ${partOf(total.meetings, meetings)}.`;
}

/** "6 people have a role, someone in all 5 meetings; Hao Peng presided over 3 of 5 meetings; Xi Jinping is only cited." */
export function describeRoles({
  people,
  held,
  total: meetings,
}: Pick<RolesByMeeting, 'people' | 'held'> & { readonly total: number }): string {
  if (meetings === 0) return 'No meeting passes the filters.';
  if (people.length === 0) return `No person has a role in ${anyOf(meetings)}.`;
  const where = `${people.length === 1 ? '' : 'someone '}in ${partOf(held, meetings)}`;
  const all = `${counted(people.length, 'person has', 'people have')} a role, ${where}`;
  const most = Math.max(...people.map(({ presided }) => presided));
  const presiders = people.filter(({ presided }) => presided === most).map(({ person }) => person);
  const onlyCited = people.filter(({ present }) => present === 0);
  const who =
    onlyCited.length <= 2 ? listed(onlyCited.map(({ person }) => person)) : formatCount(onlyCited.length);
  const cited = onlyCited.length === 0 ? '' : `; ${who} ${plural(onlyCited.length, 'is', 'are')} only cited`;
  if (most === 0 || presiders.length > MOST_NAMED) return `${all}${cited}.`;
  const over = `${listed(presiders)} presided over ${partOf(most, meetings)}${presiders.length > 1 ? ' each' : ''}`;
  return `${all}; ${over}${cited}.`;
}

/** "Names of those attending are printed in 3 of 5 meetings; Hao Peng stands first in 2 of the 3 lists." */
export function describeOrder({ lists, meetings, leaders }: Omit<OrderOfNames, 'rows'>): string {
  if (meetings === 0) return 'No meeting passes the filters.';
  if (lists === 0) return `No list of names of those attending is printed in ${anyOf(meetings)}.`;
  const printed = `Names of those attending are printed in ${partOf(lists, meetings)}`;
  if (leaders.all > leaders.people.length) return `${printed}.`;
  const where =
    lists === 1
      ? 'there'
      : leaders.lists === lists
        ? 'in each'
        : `in ${formatCount(leaders.lists)} of the ${counted(lists, 'list')}${leaders.all > 1 ? ' each' : ''}`;
  return `${printed}; ${listed(leaders.people)} ${plural(leaders.all, 'stands', 'stand')} first ${where}.`;
}

/** "Most often with Hao Peng: in 2 of 3 meetings at which they presided, spoke or attended." */
export function describeCoAppearances({ rows, meetings, chosen }: CoAppearances): string {
  if (chosen === 0) return 'No meeting passes the filters.';
  if (meetings === 0) return `Not said to have been present in ${anyOf(chosen)}.`;
  const [first] = rows;
  if (first === undefined) return `Nobody else is said to have been present in ${anyOf(meetings)} of theirs.`;
  const top = rows.filter(({ together }) => together === first.together);
  const names =
    top.length > MOST_NAMED
      ? counted(top.length, 'person', 'people')
      : listed(top.map(({ person }) => person));
  const each = top.length > 1 ? ' each' : '';
  return `Most often with ${names}: in ${partOf(first.together, meetings)}${each} at which they presided, spoke or attended.`;
}

/** "1 formulation has a larger share of their meetings than of the others: “reform” 2 of their 3 against 0 of 2." */
export function describePersonFormulations({ rows, theirs, others }: PersonFormulations): string {
  if (theirs.meetings + others.meetings === 0) return 'No meeting passes the filters.';
  if (theirs.meetings === 0) return 'None of these meetings is theirs.';
  if (others.meetings === 0) return 'All of these meetings are theirs, so there are none to compare with.';
  const [first] = rows;
  if (first === undefined) return 'No formulation has a higher share of their meetings than of the others.';
  const more = counted(rows.length, 'formulation has', 'formulations have');
  const against = `${formatCount(first.theirs.meetings)} of their ${formatCount(theirs.meetings)} against ${formatCount(first.others.meetings)} of ${formatCount(others.meetings)}`;
  return `${more} a larger share of their meetings than of the others: “${first.name}” ${against}.`;
}

/** "Silent in the last 2 of 3 meetings of Liaoning that name who took part, 211 days." */
export function describeSilence(silence: SilenceOfPerson | null): string {
  if (silence === null) return 'Not said to have been present.';
  const { meetings, days } = silence;
  if (meetings === 0) return `${capitalised(tellBase(silence))}.`;
  const last = meetings === 1 ? 'the last' : `the last ${formatCount(meetings)}`;
  return `Silent in ${last} ${tellBase(silence)}, ${counted(days, 'day')}.`;
}

/** What a silence is counted over: "of 3 meetings of Liaoning that name who took part"; or that the person was at the last. */
export function tellBase({ bodies, base, meetings }: SilenceOfPerson): string {
  const named = bodies.length <= 2 && (bodies.length === 1 || !bodies.includes(''));
  const whose = named ? listed(bodies) : counted(bodies.length, 'body', 'bodies');
  const which = `${whose === '' ? '' : `of ${whose} `}that ${plural(base, 'names', 'name')} who took part`;
  if (meetings > 0) return `of ${counted(base, 'meeting')} ${which}`;
  return `present at ${base === 1 ? 'the one meeting' : `the last of ${counted(base, 'meeting')}`} ${which}`;
}

/** "2 of 5 meetings name nobody who took part."; null where each names someone. */
export function describeUnnamed(rows: readonly Pick<MeetingRow, 'namesPresent'>[]): string | null {
  const unnamed = rows.filter(({ namesPresent }) => !namesPresent).length;
  if (unnamed === 0) return null;
  if (rows.length === 1) return 'The one meeting names nobody who took part.';
  const who = partOf(unnamed, rows.length);
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${plural(unnamed, 'names', 'name')} nobody who took part.`;
}
