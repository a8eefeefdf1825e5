// What checks are told, with a browser that is made up: what they run in the page, and what they say of what is not there.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CHECKS, type Check } from './checks';
import { callOf, handOf } from './hand';
import { KINDS, pathOf } from './inPage';
import { runChecks } from './runChecks';
import type { Visitor } from './visitor';

const SITE = 'http://127.0.0.1:1/x/';

/** A browser of one page that answers each question in the page with the next of the answers, the last for good. */
function pretend(answers: readonly unknown[], strays: readonly string[] = []) {
  const done: string[] = [];
  const left = [...answers];
  const visitor: Visitor = {
    version: 'none',
    downloads: '/nowhere',
    open: async (address) => void done.push(`open ${address}`),
    back: async () => void done.push('back'),
    evaluate: async () => JSON.stringify(left.length > 1 ? left.shift() : left[0]),
    prepare: async () => {},
    clickAt: async (x, y) => void done.push(`click ${x} ${y}`),
    press: async (...keys) => void done.push(`press ${keys.join('+')}`),
    takeStrays: () => strays,
    close: async () => {},
  };
  return { done, hand: (patience = 200) => handOf(visitor, SITE, patience) };
}

const page = (text: string, isSettled = true) => ({ address: `${SITE}search/`, text, ink: '', isSettled });
const seen = (x: number, cover = '') => ({ text: 'Share', x, y: 5, cover, isFocused: true });
const SHARE = { kind: 'button', name: 'Share' } as const;

describe('a call', () => {
  it('is an expression that stands alone, functions in functions included, and gives JSON', () => {
    const count = (words: readonly string[], least: number) => {
      const isLong = (word: string) => word.length >= least;
      return words.filter(isLong).length;
    };
    expect(runInNewContext(callOf(count, ['a', 'bc', 'd"ef'], 2))).toBe('2');
    expect(runInNewContext(callOf(() => undefined))).toBe('null');
  });
});

describe('a target', () => {
  it('is a path from the outermost, a text being whole and a pattern what it is', () => {
    const row = { kind: 'row', name: /^March/i, within: { kind: 'figure', name: 'Terms (all)' } } as const;
    expect(pathOf(row)).toEqual([
      [KINDS.figure, '^Terms \\(all\\)$', ''],
      [KINDS.row, '^March', 'i'],
    ]);
  });
});

describe('the hand', () => {
  it('opens below the site, and waits until the view stands', async () => {
    const { done, hand } = pretend([page('', false), page('', false), page('5 meetings')]);
    await (await hand(5000)).open('/search/?q=a');
    expect(done).toEqual([`open ${SITE}search/?q=a`]);
  });

  it('clicks in the middle of what has stopped moving and is met by a pointer', async () => {
    const { done, hand } = pretend([[], [seen(1)], [seen(2)], [seen(3, '<p>')], [seen(3)], [seen(3)]]);
    await (await hand(5000)).click(SHARE);
    expect(done).toEqual(['click 3 5']);
  });

  it('says what was expected and what was there', async () => {
    const covered = await pretend([[seen(3, '<div role="dialog">')]]).hand();
    await expect(covered.click(SHARE)).rejects.toThrow(/expected button “Share”; found .*div role=/);
    const missing = await pretend([[]]).hand();
    await expect(missing.expectSeen({ ...SHARE, within: { kind: 'dialog', name: /x/ } }, 2)).rejects.toThrow(
      'expected 2 × button “Share” in dialog /x/; found none',
    );
    const other = await pretend([page('4 meetings')]).hand();
    await expect(other.expectText('5 meetings')).rejects.toThrow(
      `expected the text 5 meetings; found ${SITE}search/ says “4 meetings”`,
    );
    await expect(other.expectAddress('/trends/')).rejects.toThrow(
      `expected the address /trends/; found ${SITE}search/`,
    );
  });

  it('does not take a text for shown while something is still being computed', async () => {
    const hand = await pretend([page('5 meetings', false)]).hand();
    await expect(hand.expectText('5 meetings')).rejects.toThrow('expected the text');
  });

  it('tells what the page threw together with what it asked of others', async () => {
    const hand = await pretend([['uncaught: x']], ['http://example.org/']).hand();
    expect(await hand.takeComplaints()).toEqual([
      'uncaught: x',
      'request outside of the site: http://example.org/',
    ]);
  });
});

describe('the checks', () => {
  const run = async (checks: readonly Check[], complaints: readonly string[]) => {
    let output = '';
    let clock = 0;
    const effects = {
      write: (text: string) => {
        output += text;
      },
      now: () => (clock += 1500),
    };
    const tally = await runChecks(checks, await pretend([complaints]).hand(), effects);
    return { tally, output };
  };
  const good: Check = { name: 'good', run: async () => {} };
  const bad: Check = {
    name: 'bad',
    run: async () => {
      throw new Error('expected a chart; found none');
    },
  };

  it('all run, and each that fails says why', async () => {
    expect(await run([bad, good], [])).toEqual({
      tally: { passed: 1, failed: 1, note: '' },
      output: '  ✗ bad (1.5 s)\n    expected a chart; found none\n  ✓ good (1.5 s)\n',
    });
  });

  it('fail where the page has done what it may not, though all was seen', async () => {
    const { tally, output } = await run([good], ['policy breach: script-src stops eval']);
    expect(tally).toEqual({ passed: 0, failed: 1, note: '' });
    expect(output).toContain('policy breach: script-src stops eval');
  });

  it('are twenty, each with a name of its own', () => {
    expect(CHECKS).toHaveLength(20);
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(20);
  });
});
