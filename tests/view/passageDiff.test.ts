import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CutPassage, diffPassages } from '../../src/view/passageDiff';
import { ENGLISH } from '../support/languages';

const cut = (text: string): CutPassage => {
  const [left = '', node = '', right = ''] = text.split('|');
  return { left, node, right };
};
const rows = (before: string, after: string) =>
  diffPassages(cut(before), cut(after), ENGLISH).map(({ change, text, node }) => [
    change,
    node ? `[${text}]` : text,
  ]);

describe('two passages around a formulation', () => {
  it('show what was added and dropped, aligned at the formulation', () => {
    expect(
      rows('serve and enter |the pattern| now', 'always serve and enter |the patterns| at once'),
    ).toEqual([
      ['added', 'always '],
      ['same', 'serve and enter '],
      ['same', '[the ]'],
      ['removed', '[pattern ]'],
      ['added', '[patterns]'],
      ['removed', ' now'],
      ['added', ' at once'],
    ]);
  });

  it('show as moved what stands elsewhere, two words or more in a row', () => {
    expect(rows('in the new era |x|, peace', '|x|, peace in the new era')).toEqual([
      ['moved from', 'in the new era '],
      ['same', '[x]'],
      ['same', ', peace '],
      ['moved here', 'in the new era'],
    ]);
    expect(rows('peace |x| now', 'now |x| peace').map(([change]) => change)).toEqual([
      'removed',
      'added',
      'same',
      'removed',
      'added',
    ]);
  });

  it('do not keep a lone word between two changes apart', () => {
    expect(rows('one and two |x|', 'three and four |x|')).toEqual([
      ['removed', 'one and two '],
      ['added', 'three and four '],
      ['same', '[x]'],
    ]);
  });

  it('never lose a word of the later one, nor call anything of equal passages changed', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'a b', 'c, a', '…', '“b”'), { maxLength: 7 });
    const passage = fc.record({
      left: words.map((list) => list.map((word) => `${word} `).join('')),
      node: fc.constantFrom('x', 'x y'),
      right: words.map((list) => list.map((word) => ` ${word}`).join('')),
    });
    fc.assert(
      fc.property(passage, passage, (before, after) => {
        const found = diffPassages(before, after, ENGLISH);
        const kept = found.filter(({ change }) => change !== 'removed' && change !== 'moved from');
        expect(kept.map(({ text }) => text).join('')).toBe(after.left + after.node + after.right);
        const moved = (change: string) =>
          found
            .filter((row) => row.change === change)
            .flatMap(({ text }) => text.toLowerCase().match(/\w+/g) ?? []);
        expect(moved('moved from').toSorted()).toEqual(moved('moved here').toSorted());
        expect(diffPassages(after, after, ENGLISH).every(({ change }) => change === 'same')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
