// A stage of the test run and its result; all stages run, so that one run shows every failure.
import type { BrowserName } from '../browsers/visitor';
import type { Tally } from './tally';

export interface Stage {
  readonly name: string;
  readonly about: string;
  /** The browser that it needs; it runs where that is asked for. */
  readonly browser?: BrowserName;
  readonly run: () => Promise<Tally>;
}

export interface StageResult extends Tally {
  readonly name: string;
  readonly seconds: number;
}

interface Effects {
  readonly write: (text: string) => void;
  readonly now: () => number;
}

/** The stages named, in their own order; where none is named, all but those of browsers that nobody asked for. */
export function chooseStages(
  stages: readonly Stage[],
  wanted: readonly string[],
  browsers: readonly BrowserName[],
) {
  const names = stages.map((stage) => stage.name);
  const isWanted = ({ name, browser }: Stage): boolean =>
    wanted.length === 0 ? browser === undefined || browsers.includes(browser) : wanted.includes(name);
  return {
    names,
    stages: stages.filter(isWanted),
    unknown: wanted.filter((name) => !names.includes(name)),
  };
}

export async function runStages(
  stages: readonly Stage[],
  { write, now }: Effects,
): Promise<readonly StageResult[]> {
  const results: StageResult[] = [];
  for (const stage of stages) {
    write(`\n=== ${stage.name}: ${stage.about}\n`);
    const start = now();
    const tally = await stage.run().catch((error: unknown): Tally => {
      const note = error instanceof Error ? error.message : String(error);
      return { passed: 0, failed: 1, note };
    });
    const result = { ...tally, name: stage.name, seconds: (now() - start) / 1000 };
    results.push(result);
    write(`--- ${stage.name} ${describeResult(result)}\n`);
  }
  return results;
}

function describeResult(result: StageResult): string {
  const verdict = result.failed === 0 ? 'passed' : `FAILED (${result.failed})`;
  return `${verdict} in ${result.seconds.toFixed(1)} s${result.note === '' ? '' : `: ${result.note}`}`;
}

/** A table of the stages; its last line, alone, is the sum. */
export function formatSummary(results: readonly StageResult[]): string {
  const width = Math.max(5, ...results.map((result) => result.name.length));
  const row = (name: string, passed: string, failed: string, seconds: string): string =>
    `${name.padEnd(width)}  ${passed.padStart(6)}  ${failed.padStart(6)}  ${seconds.padStart(8)}\n`;
  const sum = (of: (result: StageResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  return [
    '\n',
    row('Stage', 'Passed', 'Failed', 'Seconds'),
    ...results.map((result) =>
      row(result.name, String(result.passed), String(result.failed), result.seconds.toFixed(1)),
    ),
    `\n${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed\n`,
  ].join('');
}
