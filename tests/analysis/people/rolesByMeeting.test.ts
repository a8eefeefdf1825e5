import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRoles, listRoles, type RolesByMeeting } from '../../../src/analysis/people/rolesByMeeting';
import { dayNumber } from '../../../src/corpus/calendar';
import { type DocumentFacts, ROLES } from '../../../src/corpus/facts';
import { type Filters, NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeRoles, describeSilence } from '../../../src/view/describe/people';
import { corpusOf, type Fixture } from '../../support/corpus';
import { corpus, filters } from '../../support/generated';
import { slowBodies } from '../../support/slowLedger';

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

  it('count the silence since the last presence over meetings of the same bodies that name who took part', () => {
    // Ana was last in the North, whose one meeting that is; her other body is that of no known place, which has named
    // nobody since. Bo was only there, on 11 January, the last day on which it names anyone. Cy is only cited.
    expect(of('ana')?.silence).toEqual({ base: 3, meetings: 0, days: 0, bodies: ['', 'North'] });
    expect(of('bo')?.silence).toEqual({ base: 2, meetings: 0, days: 0, bodies: [''] });
    expect(of('cy')?.silence).toBeNull();
    const { people: four } = rolesIn(
      corpusOf([
        { date: '2022-08-20', place: 'South', presided: ['Xu'], paragraphs: [] },
        { date: '2023-02-17', place: 'North', presided: ['Ana'], attended: ['Bo'], paragraphs: [] },
        { date: '2023-03-02', place: 'North', presided: ['Ana'], paragraphs: [] },
        // Names nobody, and is no silence.
        { date: '2023-03-23', place: 'North', cited: ['Bo'], paragraphs: [] },
        { date: '2023-09-29', place: 'North', spoke: ['Ana'], paragraphs: [] },
      ]),
    );
    const silent = (slug: string) => four.find((person) => person.slug === slug)?.silence ?? null;
    // 17 February to 29 September: 11 + 31 + 30 + 31 + 30 + 31 + 31 + 29 days.
    expect(silent('bo')).toEqual({ base: 3, meetings: 2, days: 224, bodies: ['North'] });
    expect(silent('xu')).toEqual({ base: 1, meetings: 0, days: 0, bodies: ['South'] });
    expect(describeSilence(silent('bo'))).toBe(
      'Silent in the last 2 of 3 meetings of North that name who took part, 224 days.',
    );
    expect(describeSilence({ base: 4, meetings: 1, days: 30, bodies: ['North', 'South'] })).toBe(
      'Silent in the last of 4 meetings of North and South that name who took part, 30 days.',
    );
    expect(describeSilence(silent('xu'))).toBe(
      'Present at the one meeting of South that names who took part.',
    );
    expect(describeSilence(silent('ana'))).toBe(
      'Present at the last of 3 meetings of North that name who took part.',
    );
    expect(describeSilence(null)).toBe('Not said to have been present.');
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
          const same = slowBodies(given.facts.documents);
          const names = ({ roles }: DocumentFacts) =>
            [roles.presided, roles.spoke, roles.attended].flat().length > 0;
          const there = documents.filter(({ roles }) =>
            [roles.presided, roles.spoke, roles.attended].flat().includes(slug),
          );
          const base = documents.filter((one) => names(one) && there.some((other) => same(one, other)));
          const last = there.at(-1);
          const later = base.filter(({ date }) => date > (last?.date ?? '9999'));
          const silence = person?.silence ?? null;
          expect(silence === null).toBe(last === undefined);
          if (last === undefined || silence === null) continue;
          const end = later.at(-1)?.date ?? last.date;
          expect([silence.base, silence.meetings, silence.days]).toEqual([
            base.length,
            later.length,
            dayNumber(end) - dayNumber(last.date),
          ]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
