import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMeasured, measureLibrary, measureRules, scoreOf } from './measure';

const README = join(import.meta.dirname, '../../../src/compile/README.md');

describe('the measurement of detection', () => {
  it('tells right, wrong and missed apart', () => {
    expect(scoreOf(['a', 'b', 'c'], ['b', 'c', 'd', 'e'])).toEqual({ right: 2, wrong: 1, missed: 2 });
    expect(scoreOf([], ['a'])).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(
      formatMeasured([
        { set: 's', what: 'spoke', score: { right: 2, wrong: 1, missed: 2 } },
        { set: 's', what: 'cited', score: { right: 0, wrong: 0, missed: 1 } },
      ]),
    ).toEqual(['| s | spoke | 2 | 1 | 2 | 66.7% | 50.0% |', '| s | cited | 0 | 0 | 1 | none | 0.0% |']);
  });

  it('finds no names with a library that finds none, and of people the listed', () => {
    const rows = measureLibrary(() => []);
    const names = rows.filter(({ what }) => what === 'name');
    expect(names).toHaveLength(2);
    expect(names.filter(({ score }) => score.right + score.wrong > 0)).toEqual([]);
    expect(rows.find(({ what }) => what === 'presided')?.score.right).toBeGreaterThan(0);
  });

  it('is what src/compile/README.md says of the rules', () => {
    const text = readFileSync(README, 'utf8');
    const table = /<!-- measured -->\n([\s\S]*?)<!-- \/measured -->/.exec(text)?.[1] ?? '';
    expect(table.trim().split('\n').slice(2)).toEqual(formatMeasured(measureRules()));
  });
});
