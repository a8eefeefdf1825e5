// What a person's page compares: appearances with proofs, companions, formulations of their meetings.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AppearanceChoice,
  findAppearances,
  proveAppearances,
} from '../../src/analysis/people/appearances';
import { countCoAppearances } from '../../src/analysis/people/coAppearances';
import { compareFormulations, hitsOfSide } from '../../src/analysis/people/personFormulations';
import { meetingsOfPerson } from '../../src/analysis/people/personMeetings';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../src/corpus/subcorpus/subset';
import { describeCoAppearances, describePersonFormulations } from '../../src/view/describe/people';
import { corpusOf, type Fixture } from '../support/corpus';
import { corpus, filters } from '../support/generated';

const fixture = corpusOf(
  [
    { date: '2023-01-01', name: 'a', paragraphs: ['Red gene. One two three.'] },
    {
      date: '2023-01-02',
      name: 'b',
      presided: ['Ana'],
      spoke: ['Ana'],
      attended: ['Bo'],
      cited: ['Cy'],
      paragraphs: ['Ana presided and spoke. Red gene and red genes.'],
    },
    { date: '2023-01-03', name: 'c', cited: ['Ana'], spoke: ['Bo'], paragraphs: ['New era'] },
    { date: '2023-01-04', name: 'd', paragraphs: ['Nothing'] },
    { date: '2023-01-05', name: 'e', attended: ['Ana', 'Bo'], paragraphs: ['Red gene, new era'] },
  ],
  { people: [['Ana'], ['Bo'], ['Cy'], ['Di']], formulations: [['red gene'], ['new era'], ['old slogan']] },
);
const everything = ({ facts }: Fixture) => selectDocuments(facts.documents, NO_FILTERS, null);
const ALL = { role: null, meeting: null, other: null };

describe('appearances', () => {
  const find = (choice: Partial<AppearanceChoice>, person = 'ana') =>
    findAppearances(fixture.facts, everything(fixture), person, { ...ALL, ...choice });

  it('are the meetings with a role, and how many passed without one', () => {
    expect(find({})).toEqual([
      { document: 1, roles: ['presided', 'spoke'], passed: 1 },
      { document: 2, roles: ['cited'], passed: 0 },
      { document: 4, roles: ['attended'], passed: 1 },
    ]);
    expect(find({}, 'di')).toEqual([]);
    expect(find({}, 'nobody')).toEqual([]);
  });

  it('are chosen by role, by meeting, and by who else was there', () => {
    const documents = (choice: Partial<AppearanceChoice>) => find(choice).map(({ document }) => document);
    expect(documents({ role: 'cited' })).toEqual([2]);
    expect(documents({ meeting: '2023-01-05-e' })).toEqual([4]);
    // In c Ana is cited only, which is no presence.
    expect(documents({ other: 'bo' })).toEqual([1, 4]);
    expect(documents({ other: 'cy' })).toEqual([]);
    expect(documents({ other: 'ana' })).toEqual([1, 4]);
  });

  it('have the sentence that proves each role', () => {
    const at = { paragraph: 1, sentence: 1 };
    const [, text] = fixture.texts;
    if (text === undefined) throw new Error('no text');
    const texts = new Map([
      [
        1,
        {
          ...text,
          proofs: [
            { fact: 'presided' as const, value: 'ana', rule: 'presided over', at },
            { fact: 'spoke' as const, value: 'ana', rule: 'corpus.json', at: null },
            { fact: 'attended' as const, value: 'bo', rule: 'was there', at },
            { fact: 'attendance' as const, value: 'ana', rule: 'was there', at },
          ],
        },
      ],
    ]);
    const prove = (choice: Partial<AppearanceChoice>) =>
      proveAppearances(fixture.facts, find({ meeting: '2023-01-02-b' }), texts, 'ana', { ...ALL, ...choice })
        .flatMap(({ proofs }) => proofs)
        .map(({ fact, person, passage }) => [fact, person, passage?.words ?? null]);
    const said = 'Ana presided and spoke.';
    expect(prove({})).toEqual([
      ['presided', 'ana', said],
      ['spoke', 'ana', null],
    ]);
    expect(prove({ role: 'presided' })).toEqual([['presided', 'ana', said]]);
    expect(prove({ role: 'presided', other: 'bo' })).toEqual([
      ['presided', 'ana', said],
      ['attended', 'bo', said],
    ]);
    expect(prove({ role: 'presided', meeting: '2023-01-02-b' })).toEqual([
      ['presided', 'ana', said],
      ['attendance', 'ana', said],
    ]);
  });
});

describe('who appears with someone', () => {
  it('is who was present at the same meetings, being cited is no presence', () => {
    const found = countCoAppearances(fixture.facts, everything(fixture), 'ana');
    const { meetings, rows } = found;
    expect(meetings).toBe(2);
    expect(rows.map(({ person, together, present }) => [person, together, present])).toEqual([['Bo', 2, 3]]);
    expect(describeCoAppearances(found)).toBe(
      'Most often with Bo: in both meetings at which they presided, spoke or attended.',
    );
  });

  it('is nobody for those who are only cited', () => {
    const found = countCoAppearances(fixture.facts, everything(fixture), 'cy');
    expect(found).toEqual({ meetings: 0, chosen: 5, rows: [] });
    expect(describeCoAppearances(found)).toBe('Not said to have been present in any of the 5 meetings.');
  });

  it('is mutual, whatever the filters', () => {
    fc.assert(
      fc.property(corpus, filters, ({ facts }, asked) => {
        const subset = selectDocuments(facts.documents, asked, null);
        const together = (a: string, b: string) =>
          countCoAppearances(facts, subset, a).rows.find(({ slug }) => slug === b)?.together ?? 0;
        for (const { slug: a } of facts.people) {
          for (const { slug: b } of facts.people) {
            if (a === b) continue;
            expect(together(a, b)).toBe(together(b, a));
            const slow = findAppearances(facts, subset, a, { ...ALL, other: b });
            expect(together(a, b)).toBe(slow.length);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a person’s meetings', () => {
  it('are those with presence, for who has none those that cite', () => {
    const of = (person: string) => {
      const { base, theirs, others } = meetingsOfPerson(fixture.facts, everything(fixture), person);
      return [base, [...theirs.has], theirs.size, [...others.has], others.size];
    };
    expect(of('ana')).toEqual(['present', [0, 1, 0, 0, 1], 2, [1, 0, 1, 1, 0], 3]);
    expect(of('cy')).toEqual(['cited', [0, 1, 0, 0, 0], 1, [1, 0, 1, 1, 1], 4]);
    expect(of('di')).toEqual(['cited', [0, 0, 0, 0, 0], 0, [1, 1, 1, 1, 1], 5]);
  });
});

describe('the formulations of their meetings', () => {
  const compare = (person: string) => compareFormulations(fixture, everything(fixture), person);

  it('are those with a larger share there, with both bases', () => {
    const found = compare('ana');
    const { theirs, others, rows } = found;
    // Tokens: a 5, b 9, c 2, d 1, e 4.
    expect([theirs, others]).toEqual([
      { meetings: 2, tokens: 13 },
      { meetings: 3, tokens: 8 },
    ]);
    expect(rows.map(({ name, theirs: own, others: rest }) => [name, own, rest])).toEqual([
      // In b twice, singular and plural, and in e; of the others in a: 2 of 2 against 1 of 3.
      ['red gene', { occurrences: 3, meetings: 2 }, { occurrences: 1, meetings: 1 }],
      // 1 of 2 against 1 of 3.
      ['new era', { occurrences: 1, meetings: 1 }, { occurrences: 1, meetings: 1 }],
    ]);
    // log2((3 / 13) / (1 / 8)) = log2(24 / 13)
    expect(rows[0]?.logRatio).toBeCloseTo(Math.log2(24 / 13), 12);
    expect(describePersonFormulations(found)).toBe(
      '2 formulations have a larger share of their meetings than of the others: “red gene” 2 of their 2 against 1 of 3.',
    );
  });

  it('are none where a side is empty', () => {
    expect(compare('di').rows).toEqual([]);
    expect(describePersonFormulations(compare('di'))).toBe('None of these meetings is theirs.');
    const one = corpusOf([{ date: '2023-01-01', presided: ['Ana'], paragraphs: ['red gene'] }], {
      people: [['Ana']],
      formulations: [['red gene']],
    });
    const alone = compareFormulations(one, everything(one), 'ana');
    expect(alone.rows).toEqual([]);
    expect(describePersonFormulations(alone)).toBe(
      'All of these meetings are theirs, so there are none to compare with.',
    );
  });

  it('open exactly the occurrences that they count', () => {
    fc.assert(
      fc.property(
        corpus,
        filters,
        fc.constantFrom('ana-b', 'bo', 'ana', 'nobody'),
        (given, asked, person) => {
          const subset = selectDocuments(given.facts.documents, asked, null);
          const compared = compareFormulations(given, subset, person);
          expect(compared.theirs.meetings + compared.others.meetings).toBe(subset.size);
          for (const row of compared.rows) {
            for (const side of ['theirs', 'others'] as const) {
              const { spans, base } = hitsOfSide(given, subset, { person, side, formulation: row.slug });
              expect(spans.starts).toHaveLength(row[side].occurrences);
              expect(base.size).toBe(compared[side].meetings);
              const counts = given.counter.countByDocument(spans);
              expect(counts.filter((count) => count > 0)).toHaveLength(row[side].meetings);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('have no occurrences of what is no formulation', () => {
    const asked = { person: 'ana', side: 'theirs', formulation: 'nothing' } as const;
    expect(hitsOfSide(fixture, everything(fixture), asked).spans.starts).toHaveLength(0);
  });
});
