import { describe, expect, it } from 'vitest';
import { createJumps } from '../../src/search/jumps';
import { corpusOf } from '../support/corpus';

const { facts } = corpusOf(
  [
    { date: '2023-01-05', name: 'a', kind: 'Plenary session', place: 'North', paragraphs: ['x'] },
    { date: '2023-02-05', name: 'b', kind: 'Study session', place: 'South', paragraphs: ['x'] },
    { date: '2023-02-17', name: 'c', kind: 'Study session', place: 'North', paragraphs: ['x'] },
  ],
  {
    people: [['Hao Peng', 'Secretary Hao'], ['Xu Qin']],
    formulations: [['two establishments', 'two establishes']],
  },
);
const { all } = createJumps(facts);
const jumps = (typed: string, limit = 5) =>
  all(typed, limit).map((jump) => (jump.to === 'meeting' ? jump.date : jump.slug));

describe('jumps', () => {
  it('lead to people and formulations by any of their names, the last word unfinished', () => {
    expect(jumps('pe')).toEqual(['hao-peng']);
    expect(jumps('secretary ha')).toEqual(['hao-peng']);
    expect(jumps('establishe')).toEqual(['two-establishments']);
    expect(jumps('estab two')).toEqual([]);
  });

  it('lead to meetings by title, kind, place and date, the latest first', () => {
    expect(jumps('study')).toEqual(['2023-02-17', '2023-02-05']);
    expect(jumps('study north')).toEqual(['2023-02-17']);
    expect(jumps('2023-02')).toEqual(['2023-02-17', '2023-02-05']);
    expect(jumps('2023-01-05')).toEqual(['2023-01-05']);
    expect(jumps('meeting')).toHaveLength(3);
    expect(jumps('session', 2)).toEqual(['2023-02-17', '2023-02-05']);
  });

  it('are none for nothing', () => {
    expect([jumps(''), jumps(' … '), jumps('zzz')]).toEqual([[], [], []]);
  });
});
