import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffRow, diffWords } from '../../src/view/wordDiff';
import { text as generatedText } from '../support/generated';
import { ENGLISH } from '../support/languages';
import { slowTokens } from '../support/slowCount';

const diff = (before: string, after: string) => diffWords(before, after, ENGLISH);
const textOf = (rows: readonly DiffRow[], ...changes: readonly DiffRow['change'][]) =>
  rows.flatMap(({ change, text }) => (changes.includes(change) ? [text] : [])).join('');

/** By the definition: every subsequence of the one, the longest that is one of the other. */
function slowLongest(one: readonly string[], other: readonly string[]): number {
  const [head, ...rest] = one;
  if (head === undefined) return 0;
  const without = slowLongest(rest, other);
  const at = other.indexOf(head);
  return at < 0 ? without : Math.max(without, 1 + slowLongest(rest, other.slice(at + 1)));
}

describe('the difference between two wordings', () => {
  it('is told word by word, what is gone before what has come', () => {
    expect(diff('We will deepen reform, and open up.', 'We must deepen the reform and open up!')).toEqual([
      { change: 'same', text: 'We ' },
      { change: 'removed', text: 'will ' },
      { change: 'added', text: 'must ' },
      { change: 'same', text: 'deepen ' },
      { change: 'added', text: 'the ' },
      { change: 'same', text: 'reform and open up!' },
    ]);
  });

  it('of nothing is everything', () => {
    expect(diff('', '')).toEqual([]);
    expect(diff('a b', '')).toEqual([{ change: 'removed', text: 'a b' }]);
    expect(diff('', 'a b')).toEqual([{ change: 'added', text: 'a b' }]);
    expect(diff('A, b', 'a b')).toEqual([{ change: 'same', text: 'a b' }]);
  });

  it('leaves out nothing of either text and keeps as many words as it can', () => {
    fc.assert(
      fc.property(generatedText, generatedText, (before, after) => {
        const rows = diff(before, after);
        expect(textOf(rows, 'same', 'added')).toBe(after);
        expect(slowTokens(textOf(rows, 'same', 'removed')).toSorted()).toEqual(slowTokens(before).toSorted());
        expect(rows.every((row, i) => row.text !== '' && row.change !== rows[i - 1]?.change)).toBe(true);
        const kept = slowTokens(textOf(rows, 'same')).length;
        expect(kept).toBe(slowLongest(slowTokens(before), slowTokens(after)));
      }),
      { numRuns: 500 },
    );
  });
});
