import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAccepted, formatDismissed } from '../../src/view/corpusLines';

describe('the lines for corpus.json', () => {
  it('go on the list of formulations, or begin one', () => {
    expect(formatAccepted(['seven "focuses"'], true)).toBe(',\n    { "name": "seven \\"focuses\\"" }');
    expect(formatAccepted(['a b', 'c'], false)).toBe(
      '  "formulations": [\n    { "name": "a b" },\n    { "name": "c" }\n  ],',
    );
  });

  it('are the file that is meant, once pasted where the page says', () => {
    const wordings = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(wordings, wordings, (accepted, dismissed) => {
        const pasted = `{\n${formatDismissed([...dismissed, ...dismissed])}\n  "formulations": [\n    { "name": "old" }${formatAccepted(accepted, true)}\n  ]\n}`;
        expect(JSON.parse(pasted)).toEqual({
          dismissed,
          formulations: ['old', ...accepted].map((name) => ({ name })),
        });
        const begun = `{\n${formatAccepted(accepted, false)}\n  "title": "T"\n}`;
        expect(JSON.parse(begun)).toEqual({ formulations: accepted.map((name) => ({ name })), title: 'T' });
      }),
    );
  });
});
