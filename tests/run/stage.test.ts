// The run of the stages and its last line.
import { describe, expect, it } from 'vitest';
import { chooseStages, formatSummary, runStages, type Stage } from './stage';
import type { Tally } from './tally';

const stage = (name: string, run: () => Promise<Tally>): Stage => ({ name, about: `about ${name}`, run });
const good = stage('good', async () => ({ passed: 12, failed: 0, note: '' }));
const bad = stage('bad', async () => ({ passed: 3, failed: 2, note: '' }));
const crash = stage('crash', async () => {
  throw new Error('no disk');
});

async function run(stages: readonly Stage[]) {
  let output = '';
  let clock = 0;
  const write = (text: string): void => {
    output += text;
  };
  const results = await runStages(stages, { write, now: () => (clock += 1500) });
  return { results, output };
}

describe('the stages', () => {
  it('all run, even after a failure, and a crash counts as one failure', async () => {
    const { results, output } = await run([crash, bad, good]);
    expect(results.map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
      ['crash', 0, 1],
      ['bad', 3, 2],
      ['good', 12, 0],
    ]);
    expect(output).toContain('=== crash: about crash\n--- crash FAILED (1) in 1.5 s: no disk\n');
    expect(output).toContain('--- good passed in 1.5 s\n');
  });

  it('end with the sum, alone on the last line', async () => {
    const { results } = await run([crash, bad, good]);
    expect(formatSummary(results).split('\n').slice(-3)).toEqual(['', '15 passed, 3 failed', '']);
  });

  it('can be chosen by name, in their own order', () => {
    expect(chooseStages([good, bad], [], []).stages).toEqual([good, bad]);
    expect(chooseStages([good, bad, crash], ['crash', 'good'], []).stages).toEqual([good, crash]);
    expect(chooseStages([good], ['god'], []).unknown).toEqual(['god']);
  });

  it('of a browser run where it is asked for, by itself or by the name of the stage', () => {
    const fox: Stage = { ...good, name: 'fox', browser: 'firefox' };
    expect(chooseStages([good, fox], [], ['chromium']).stages).toEqual([good]);
    expect(chooseStages([good, fox], [], ['chromium', 'firefox']).stages).toEqual([good, fox]);
    expect(chooseStages([good, fox], ['fox'], ['chromium']).stages).toEqual([fox]);
  });
});
