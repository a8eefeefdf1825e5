import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastLists, type OrderOfNames, orderNames } from '../../../src/analysis/people/orderOfNames';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeOrder } from '../../../src/view/describe/people';
import { corpusOf, type Fixture } from '../../support/corpus';
import { corpus, filters } from '../../support/generated';

function orderIn({ facts }: Fixture, place?: string): OrderOfNames {
  const asked = { ...NO_FILTERS, place: place === undefined ? [] : [place] };
  return orderNames(facts, selectDocuments(facts.documents, asked, null));
}

const fixture = corpusOf(
  [
    { date: '2023-01-01', name: 'a', attendance: ['Cy', 'Ana', 'Bo'], presided: ['Ana'], paragraphs: [] },
    { date: '2023-01-02', name: 'b', presided: ['Ana'], paragraphs: [] },
    { date: '2023-01-03', name: 'c', place: 'North', attendance: ['Ana', 'Cy'], paragraphs: [] },
  ],
  { people: [['Ana'], ['Bo'], ['Cy']] },
);

describe('the order of names', () => {
  it('has a row for each name of each list, a presider’s too', () => {
    expect(orderIn(fixture).rows.map(({ date, position, person }) => [date, position, person])).toEqual([
      ['2023-01-01', 1, 'Cy'],
      ['2023-01-01', 2, 'Ana'],
      ['2023-01-01', 3, 'Bo'],
      ['2023-01-03', 1, 'Ana'],
      ['2023-01-03', 2, 'Cy'],
    ]);
  });

  it('has everyone’s places, none where a list lacks the name', () => {
    const order = orderIn(fixture);
    const { lists, people } = lastLists(order, 9);
    expect(lists.map(({ date }) => date)).toEqual(['2023-01-01', '2023-01-03']);
    expect(people.map(({ person, positions }) => [person, positions])).toEqual([
      ['Cy', [1, 2]],
      ['Ana', [2, 1]],
      ['Bo', [3, null]],
    ]);
    expect(order.meetings).toBe(3);
    expect(lastLists(order, 1)).toMatchObject({
      lists: [{ date: '2023-01-03' }],
      people: [
        { person: 'Ana', positions: [1] },
        { person: 'Cy', positions: [2] },
      ],
    });
  });

  it('says so in words', () => {
    expect(describeOrder(orderIn(fixture))).toBe(
      'Names of those attending are printed in 2 of 3 meetings; Cy and Ana stand first in 1 of the 2 lists each.',
    );
    expect(describeOrder(orderIn(fixture, 'north'))).toBe(
      'Names of those attending are printed in the one meeting; Ana stands first there.',
    );
    expect(describeOrder(orderIn(fixture, 'nowhere'))).toBe('No meeting passes the filters.');
    expect(describeOrder(orderIn(corpusOf([{ date: '2023-01-01', paragraphs: [] }])))).toBe(
      'No list of names of those attending is printed in the one meeting.',
    );
  });

  it('adds up: every list runs from 1 without a gap, and rows and places agree', () => {
    fc.assert(
      fc.property(corpus, filters, ({ facts }, asked) => {
        const order = orderNames(facts, selectDocuments(facts.documents, asked, null));
        const { rows } = order;
        const { lists, people } = lastLists(order, order.lists);
        expect(lists).toHaveLength(order.lists);
        lists.forEach(({ id }, list) => {
          const own = rows.filter((row) => row.id === id);
          expect(own.map(({ position }) => position)).toEqual(own.map((_, i) => i + 1));
          for (const { slug, position } of own)
            expect(people.find((person) => person.slug === slug)?.positions[list]).toBe(position);
        });
        expect(people.flatMap(({ positions }) => positions.filter((p) => p !== null))).toHaveLength(
          rows.length,
        );
      }),
      { numRuns: 100 },
    );
  });
});
