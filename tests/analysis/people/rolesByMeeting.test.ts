import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRoles, listRoles, type RolesByMeeting } from '../../../src/analysis/people/rolesByMeeting';
import { dayNumber } from '../../../src/corpus/calendar';
import { ROLES } from '../../../src/corpus/facts';
import { type Filters, NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeRoles } from '../../../src/view/describe/people';
import { corpusOf, type Fixture } from '../../support/corpus';
import { corpus, filters } from '../../support/generated';

// Two meetings share a day; Cy is only cited; Di is on the list and nowhere else.
const fixture = corpusOf(
  [
    { date: '2023-01-01', name: 'a', presided: ['Ana'], spoke: ['Ana'], cited: ['Cy'], paragraphs: ['x'] },
    { date: '2023-01-11', name: 'b', presided: ['Ana'], attended: ['Bo'], paragraphs: ['x'] },
    { date: '2023-01-11', name: 'c', cited: ['Cy'], paragraphs: ['x'] },
    { date: '2023-03-01', name: 'd', place: 'North', spoke: ['Ana'], cited: ['Bo'], paragraphs: ['x'] },
    { date: '2023-03-02', name: 'e', paragraphs: ['x'] },
  ],
  { people: [['Bo'], ['Ana'], ['Cy'], ['Di']] },
);

function rolesIn({ facts }: Fixture, asked: Filters = NO_FILTERS) {
  return countRoles(facts, selectDocuments(facts.documents, asked, null));
}

const say = (found: RolesByMeeting) => describeRoles({ ...found, total: found.rows.length });

describe('roles by meeting', () => {
  const found = rolesIn(fixture);
  const { rows: meetings, people } = found;
  const of = (slug: string) => people.find((person) => person.slug === slug);

  it('have the meetings in order of date, and everyone with a role: the most often present first', () => {
    expect(meetings.map(({ id }) => id)).toEqual([
      '2023-01-01-a',
      '2023-01-11-b',
      '2023-01-11-c',
      '2023-03-01-d',
      '2023-03-02-e',
    ]);
    expect(people.map(({ person, present }) => [person, present])).toEqual([
      ['Ana', 3],
      ['Bo', 1],
      ['Cy', 0],
    ]);
  });

  it('count a role once a meeting', () => {
    expect(of('ana')).toMatchObject({ presided: 2, spoke: 2, attended: 0, cited: 0, meetings: 3 });
    const marks = meetings.map((row) => row.marks.find(({ slug }) => slug === 'ana')?.roles);
    expect(marks).toEqual([['presided', 'spoke'], ['presided'], undefined, ['spoke'], undefined]);
  });

  it('know the first and the last appearance, and when someone was last there', () => {
    expect([of('bo')?.first?.id, of('bo')?.last?.id, of('bo')?.lastPresent?.id]).toEqual([
      '2023-01-11-b',
      '2023-03-01-d',
      '2023-01-11-b',
    ]);
    expect(of('cy')?.lastPresent).toBeNull();
  });

  it('count the silence since in meetings on later days, and days to the last meeting', () => {
    expect(of('ana')?.silence).toEqual({ meetings: 1, days: 1 });
    // 11 January to 2 March: 20 days of January, 28 of February and 2.
    expect(of('cy')?.silence).toEqual({ meetings: 2, days: 50 });
    const one = rolesIn(
      corpusOf([
        { date: '2023-01-11', name: 'a', presided: ['Ana'], paragraphs: [] },
        { date: '2023-01-11', name: 'b', paragraphs: [] },
      ]),
    );
    expect(one.people[0]?.silence).toEqual({ meetings: 0, days: 0 });
  });

  it('say so in words', () => {
    expect(say(found)).toBe(
      '3 people have a role, someone in 4 of 5 meetings; Ana presided over 2 of 5 meetings; Cy is only cited.',
    );
    expect(say(rolesIn(fixture, { ...NO_FILTERS, place: ['north'] }))).toBe(
      '2 people have a role, someone in the one meeting; Bo is only cited.',
    );
    expect(say(rolesIn(fixture, { ...NO_FILTERS, place: ['nowhere'] }))).toBe(
      'No meeting passes the filters.',
    );
    expect(say(rolesIn(corpusOf([{ date: '2023-01-01', paragraphs: [] }])))).toBe(
      'No person has a role in the one meeting.',
    );
  });

  it('are listed as one row a meeting and person', () => {
    expect(listRoles(found).map(({ id, person, cited }) => [id, person, cited])).toEqual([
      ['2023-01-01-a', 'Ana', false],
      ['2023-01-01-a', 'Cy', true],
      ['2023-01-11-b', 'Ana', false],
      ['2023-01-11-b', 'Bo', false],
      ['2023-01-11-c', 'Cy', true],
      ['2023-03-01-d', 'Ana', false],
      ['2023-03-01-d', 'Bo', true],
    ]);
  });

  it('agree with the facts, whatever the filters', () => {
    fc.assert(
      fc.property(corpus, filters, (given, asked) => {
        const answer = rolesIn(given, asked);
        const documents = given.facts.documents.filter((document) =>
          answer.rows.some(({ id }) => id === document.id),
        );
        expect(documents).toHaveLength(selectDocuments(given.facts.documents, asked, null).size);
        const rows = listRoles(answer);
        for (const { slug } of given.facts.people) {
          const person = answer.people.find((one) => one.slug === slug);
          for (const role of ROLES) {
            const held = documents.filter(({ roles }) => roles[role].includes(slug)).length;
            expect(person?.[role] ?? 0).toBe(held);
            expect(rows.filter((row) => row.slug === slug && row[role])).toHaveLength(held);
          }
          const own = documents.filter(({ roles }) => ROLES.some((role) => roles[role].includes(slug)));
          expect(person?.first?.id).toBe(own[0]?.id);
          expect(person?.last?.id).toBe(own.at(-1)?.id);
          const after = documents.filter(({ date }) => date > (own.at(-1)?.date ?? '9999'));
          expect(person?.silence.meetings ?? 0).toBe(after.length);
          const [last, latest] = [own.at(-1), documents.at(-1)];
          if (last !== undefined && latest !== undefined)
            expect(person?.silence.days).toBe(dayNumber(latest.date) - dayNumber(last.date));
        }
      }),
      { numRuns: 200 },
    );
  });
});
