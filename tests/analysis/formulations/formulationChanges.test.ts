import { describe, expect, it } from 'vitest';
import { listFormulationChanges } from '../../../src/analysis/formulations/formulationChanges';
import { findFormulationUse } from '../../../src/analysis/formulations/formulationUse';
import { parseBound } from '../../../src/corpus/calendar';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeNone } from '../../../src/view/describe/status';
import { corpusOf, type Fixture } from '../../support/corpus';

const x = (count: number) => Array(count).fill('x').join(' ');

// 20 tokens each. Old slogan: 2 before its last, in 20 tokens, so 2 of 20 since are expected, and of 40 four. New era: 4 in
// 20 tokens after its first, so 4 of 20 before.
const corpus = corpusOf(
  [
    { date: '2022-08-20', name: 'a', paragraphs: [`old slogan, old slogan, red gene ${x(14)}`] },
    { date: '2023-02-17', name: 'b', paragraphs: [`old slogan and new era ${x(15)}`] },
    { date: '2023-09-29', name: 'c', paragraphs: [`new era new era new era new era late word ${x(10)}`] },
    { date: '2023-10-29', name: 'd', paragraphs: [x(20)] },
  ],
  { formulations: [['old slogan'], ['new era'], ['late word'], ['red gene'], ['never said']] },
);

function changes(from: string | null, to: string | null, of: Fixture = corpus) {
  const filters = {
    ...NO_FILTERS,
    from: from === null ? null : parseBound(from),
    to: to === null ? null : parseBound(to),
  };
  const subset = selectDocuments(of.facts.documents, filters, null);
  return listFormulationChanges(of.facts, findFormulationUse(of), subset);
}

const names = (list: readonly { readonly slug: string; readonly meeting: { readonly id: string } }[]) =>
  list.map(({ slug, meeting }) => `${slug} ${meeting.id}`);

describe('formulations', () => {
  it('are listed by their status in the ledger: gone, and open where the text since is too little', () => {
    const whole = changes(null, null);
    expect(names(whole.goneSince)).toEqual(['old-slogan 2023-02-17-b']);
    // 2 x 40 / 20.
    expect(whole.goneSince[0]?.silence).toMatchObject({ meetings: 2, tokens: 40, expected: 4 });
    expect(names(whole.notLately)).toEqual([
      'new-era 2023-09-29-c',
      'late-word 2023-09-29-c',
      'red-gene 2022-08-20-a',
    ]);
    expect([whole.newHere, whole.firstSeen]).toEqual([[], []]);
    expect([whole.used, whole.meetings, whole.bodies, whole.alone]).toEqual([4, 4, 1, 0]);
  });

  it('are new in a range in which they begin, and not beyond', () => {
    // Since 17 February new era has 4 in 40 tokens: 2 of the 20 before.
    const february = changes('2023-02', '2023-02');
    expect(names(february.firstSeen)).toEqual(['new-era 2023-02-17-b']);
    expect(february.firstSeen[0]?.silence.expected).toBe(2);
    expect(names(february.goneSince)).toEqual(['old-slogan 2023-02-17-b']);
    expect(february.used).toBe(2);
    expect(changes('2023-10', null)).toMatchObject({ used: 0, newHere: [], firstSeen: [], notLately: [] });
  });

  it('are new where enough would be expected before', () => {
    const late = corpusOf(
      [
        { date: '2022-01-01', paragraphs: [x(30)] },
        { date: '2022-02-01', paragraphs: [`new era ${x(8)}`] },
        { date: '2022-03-01', paragraphs: [`new era ${x(8)}`] },
      ],
      { formulations: [['new era']] },
    );
    const { newHere } = changes(null, null, late);
    // 1 in 10 tokens, 30 before.
    expect(newHere.map(({ slug, silence }) => [slug, silence.expected])).toEqual([['new-era', 3]]);
  });

  it('say in words why none is new, or gone', () => {
    const whole = changes(null, null);
    expect(describeNone(whole, 'gone')).toBe(
      'None can be called gone: of 3 the text since is too little to tell.',
    );
    expect(describeNone(whole, 'new')).toBe('None is told to be new here.');
    const one = corpusOf([{ date: '2022-01-01', paragraphs: ['new era'] }], { formulations: [['new era']] });
    expect(describeNone(changes(null, null, one), 'new')).toBe(
      'None can be called new: this meeting is the only one of its body here, with nothing before to compare.',
    );
    expect(describeNone(changes('2022-01', '2022-01', one), 'gone')).toBe(
      'None can be called gone: this meeting is the only one of its body here, with nothing since to compare.',
    );
    expect(describeNone(changes('2023-10', null), 'gone')).toBe('None is told to be gone since.');
  });
});
