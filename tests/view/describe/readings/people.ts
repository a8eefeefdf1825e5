// The sentences about people.
import * as people from '../../../../src/view/describe/people';
import { ALL_ROWS } from '../../../support/page';
import { type SlowMeeting, slowMentions } from '../../../support/slowCorpus';
import { slowBodies, slowUses } from '../../../support/slowLedger';
import { type Drawn, many, NONE_PASSES, slowAny, slowList, slowPart, slowTimes, topOf } from './reading';

interface SlowPerson {
  readonly slug: string;
  readonly name: string;
  readonly mentions: number;
  readonly naming: number;
  readonly presided: number;
  readonly present: number;
  readonly cited: number;
  readonly withRole: number;
}

const isPresent = ({ roles }: SlowMeeting, slug: string) =>
  [...roles.presided, ...roles.spoke, ...roles.attended].includes(slug);

function everyone({ given, chosen }: Drawn): readonly SlowPerson[] {
  const names = given.facts.people.map(({ name }) => name);
  return given.facts.people.map(({ slug, name }) => {
    const named = chosen.map((meeting) => slowMentions(meeting, names).get(name) ?? 0);
    const holding = (test: (meeting: SlowMeeting) => boolean) => chosen.filter(test).length;
    return {
      slug,
      name,
      mentions: named.reduce((sum, count) => sum + count, 0),
      naming: named.filter((count) => count > 0).length,
      presided: holding(({ roles }) => roles.presided.includes(slug)),
      present: holding((meeting) => isPresent(meeting, slug)),
      cited: holding(({ roles }) => roles.cited.includes(slug)),
      withRole: holding((meeting) => isPresent(meeting, slug) || meeting.roles.cited.includes(slug)),
    };
  });
}

/** Those who presided most often, as far as they are worth naming. */
function presidersOf(known: readonly SlowPerson[]): { names: readonly string[]; most: number } {
  const { top, most } = topOf(known, ({ presided }) => presided);
  return { names: top.length > 3 ? [] : top.map(({ name }) => name), most };
}

function readMentions(drawn: Drawn): string {
  const n = drawn.chosen.length;
  if (n === 0) return NONE_PASSES;
  const known = everyone(drawn).toSorted((a, b) => b.mentions - a.mentions || b.naming - a.naming);
  const [first] = known;
  const { names, most } = presidersOf(known);
  const named =
    first === undefined || first.mentions === 0
      ? `No listed person is named in ${slowAny(n)}`
      : `${first.name} is named ${slowTimes(first.mentions)} in ${slowPart(first.naming, n)}`;
  if (names.length === 0) return `${named}.`;
  return `${named}; ${slowList(names)} presided ${slowTimes(most)}${names.length > 1 ? ' each' : ''}.`;
}

function readRoles(drawn: Drawn): string {
  const n = drawn.chosen.length;
  if (n === 0) return NONE_PASSES;
  const known = everyone(drawn)
    .filter(({ withRole }) => withRole > 0)
    .toSorted((a, b) => b.present - a.present || b.cited - a.cited);
  if (known.length === 0) return `No person has a role in ${slowAny(n)}.`;
  const held = drawn.chosen.filter(({ roles }) => Object.values(roles).flat().length > 0).length;
  const who = known.length === 1 ? '1 person has a role,' : `${known.length} people have a role, someone`;
  const { names, most } = presidersOf(known);
  const over = names.length === 0 ? '' : `; ${slowList(names)} presided over ${slowPart(most, n)}`;
  const cited = known.filter(({ present }) => present === 0).map(({ name }) => name);
  const only = cited.length > 2 ? String(cited.length) : slowList(cited);
  return [
    `${who} in ${slowPart(held, n)}`,
    over,
    names.length > 1 ? ' each' : '',
    cited.length === 0 ? '' : `; ${only} ${cited.length === 1 ? 'is' : 'are'} only cited`,
    '.',
  ].join('');
}

function readOrder({ given, chosen }: Drawn): string {
  const n = chosen.length;
  if (n === 0) return NONE_PASSES;
  const lists = chosen.map(({ attendance }) => attendance).filter(({ length }) => length > 0);
  if (lists.length === 0) return `No list of names of those attending is printed in ${slowAny(n)}.`;
  const firsts = lists.map(([slug = '']) => slug);
  const { top, most } = topOf([...new Set(firsts)], (slug) => firsts.filter((one) => one === slug).length);
  const printed = `Names of those attending are printed in ${slowPart(lists.length, n)}`;
  if (top.length > 3) return `${printed}.`;
  const names = top.map((slug) => given.facts.people.find((person) => person.slug === slug)?.name ?? '');
  const stands = top.length === 1 ? 'stands' : 'stand';
  if (lists.length === 1) return `${printed}; ${slowList(names)} ${stands} first there.`;
  if (most === lists.length) return `${printed}; ${slowList(names)} ${stands} first in each.`;
  const each = top.length > 1 ? ' each' : '';
  return `${printed}; ${slowList(names)} ${stands} first in ${most} of the ${lists.length} lists${each}.`;
}

function readCoAppearances(drawn: Drawn, slug: string): string {
  const { chosen, given } = drawn;
  if (chosen.length === 0) return NONE_PASSES;
  const theirs = chosen.filter((meeting) => isPresent(meeting, slug));
  if (theirs.length === 0) return `Not said to have been present in ${slowAny(chosen.length)}.`;
  const others = given.facts.people.filter((person) => person.slug !== slug);
  const together = (other: { readonly slug: string }) =>
    theirs.filter((meeting) => isPresent(meeting, other.slug)).length;
  const { top, most } = topOf(others, together);
  if (top.length === 0)
    return `Nobody else is said to have been present in ${slowAny(theirs.length)} of theirs.`;
  const overall = (other: { readonly slug: string }) =>
    chosen.filter((meeting) => isPresent(meeting, other.slug)).length;
  const names = top.toSorted((a, b) => overall(a) - overall(b)).map(({ name }) => name);
  const who = top.length > 3 ? `${top.length} people` : slowList(names);
  const where = `in ${slowPart(most, theirs.length)}${top.length > 1 ? ' each' : ''}`;
  return `Most often with ${who}: ${where} at which they presided, spoke or attended.`;
}

/** Over the chosen meetings of the person's bodies that name who took part; `names` are how those are called. */
function readSilence({ all, chosen }: Drawn, slug: string, names: readonly string[]): string {
  const own = chosen.filter((meeting) => isPresent(meeting, slug));
  const last = own.at(-1);
  if (last === undefined) return 'Not said to have been present.';
  const same = slowBodies(all);
  const bodies = own.filter((one, i) => own.findIndex((other) => same(one, other)) === i).length;
  const namesSomeone = ({ roles }: SlowMeeting) =>
    [...roles.presided, ...roles.spoke, ...roles.attended].length > 0;
  const base = chosen.filter((meeting) => namesSomeone(meeting) && own.some((one) => same(one, meeting)));
  const later = base.filter(({ date }) => date > last.date);
  const shown = bodies === 1 || (bodies === 2 && !names.includes(''));
  const whose = shown ? slowList(names) : `${bodies} bodies`;
  const which = `${whose === '' ? '' : `of ${whose} `}that ${base.length === 1 ? 'names' : 'name'} who took part`;
  const end = later.at(-1);
  if (end === undefined) {
    const at = base.length === 1 ? 'the one meeting' : `the last of ${base.length} meetings`;
    return `Present at ${at} ${which}.`;
  }
  const silent = later.length === 1 ? 'the last' : `the last ${later.length}`;
  const days = Math.round((Date.parse(end.date) - Date.parse(last.date)) / 86_400_000);
  return `Silent in ${silent} of ${many(base.length, 'meeting')} ${which}, ${many(days, 'day')}.`;
}

/** What each formulation that a person's meetings use more may be said to have; the rows' order is not told. */
function readPersonFormulations({ given, chosen }: Drawn, slug: string, shown: string | undefined): string {
  if (chosen.length === 0) return NONE_PASSES;
  const present = chosen.filter((meeting) => isPresent(meeting, slug));
  const theirs = present.length > 0 ? present : chosen.filter(({ roles }) => roles.cited.includes(slug));
  const others = chosen.filter((meeting) => !theirs.includes(meeting));
  if (theirs.length === 0) return 'None of these meetings is theirs.';
  if (others.length === 0) return 'All of these meetings are theirs, so there are none to compare with.';
  const rows = given.facts.formulations
    .map(({ name, variants }) => {
      const using = (side: readonly SlowMeeting[]) =>
        side.filter(({ paragraphs }) => slowUses(paragraphs, variants) > 0).length;
      const [own, rest] = [using(theirs), using(others)];
      return { name, own, rest, difference: own / theirs.length - rest / others.length };
    })
    .filter(({ difference }) => difference > 0);
  const widest = Math.max(...rows.map(({ difference }) => difference));
  const first = rows.find(({ name, difference }) => name === shown && difference === widest);
  if (first === undefined) return 'No formulation has a higher share of their meetings than of the others.';
  const more = rows.length === 1 ? '1 formulation has' : `${rows.length} formulations have`;
  const against = `${first.own} of their ${theirs.length} against ${first.rest} of ${others.length}`;
  return `${more} a larger share of their meetings than of the others: “${first.name}” ${against}.`;
}

const PERSONS = ['ana', 'bo'];

export const PEOPLE = {
  async describeMentions(drawn: Drawn) {
    const answer = await drawn.engine.speakerMentions({ filters: drawn.filters, by: drawn.by });
    return [{ sentence: people.describeMentions(answer), read: readMentions(drawn) }];
  },
  async describePersonMentions(drawn: Drawn) {
    const answer = await drawn.engine.speakerMentions({ filters: drawn.filters, by: drawn.by });
    const n = drawn.chosen.length;
    return everyone(drawn).map(({ slug, name, mentions, naming }) => {
      const own = answer.people.filter((person) => person.slug === slug);
      const read =
        mentions === 0
          ? `${name} is not named in ${slowAny(n)}.`
          : `${name} is named ${slowTimes(mentions)} in ${slowPart(naming, n)}.`;
      return {
        sentence: people.describePersonMentions({ ...answer, people: own }, name),
        read: n === 0 ? NONE_PASSES : read,
      };
    });
  },
  async describeRoles(drawn: Drawn) {
    const answer = await drawn.engine.rolesByMeeting({ filters: drawn.filters, ...ALL_ROWS });
    return [{ sentence: people.describeRoles(answer), read: readRoles(drawn) }];
  },
  async describeSilence(drawn: Drawn) {
    const { people: told } = await drawn.engine.rolesByMeeting({ filters: drawn.filters, ...ALL_ROWS });
    return told.map(({ slug, silence }) => ({
      sentence: people.describeSilence(silence),
      read: readSilence(drawn, slug, silence?.bodies ?? []),
    }));
  },
  async describeUnnamed({ engine, filters, chosen }: Drawn) {
    const { rows } = await engine.meetings({ filters, sort: 'date', ...ALL_ROWS });
    const unnamed = chosen.filter(
      ({ roles: { presided, spoke, attended } }) => [...presided, ...spoke, ...attended].length === 0,
    ).length;
    const who = slowPart(unnamed, chosen.length);
    const names = unnamed === 1 ? 'names' : 'name';
    const read = `${who.charAt(0).toUpperCase()}${who.slice(1)} ${names} nobody who took part.`;
    return [{ sentence: people.describeUnnamed(rows), read: unnamed === 0 ? null : read }];
  },
  async describeOrder(drawn: Drawn) {
    const answer = await drawn.engine.orderOfNames({ filters: drawn.filters, ...ALL_ROWS });
    return [{ sentence: people.describeOrder(answer), read: readOrder(drawn) }];
  },
  describeCoAppearances: (drawn: Drawn) =>
    Promise.all(
      PERSONS.map(async (person) => ({
        sentence: people.describeCoAppearances(
          await drawn.engine.coAppearances({ filters: drawn.filters, person }),
        ),
        read: readCoAppearances(drawn, person),
      })),
    ),
  describePersonFormulations: (drawn: Drawn) =>
    Promise.all(
      PERSONS.map(async (person) => {
        const answer = await drawn.engine.personFormulations({ filters: drawn.filters, person });
        return {
          sentence: people.describePersonFormulations(answer),
          read: readPersonFormulations(drawn, person, answer.rows[0]?.name),
        };
      }),
    ),
};
