// Runs checks in a browser, one after the other; each passes, or fails with what was expected and what was found.
import type { Tally } from '../run/tally';
import type { Check } from './checks';
import type { Hand } from './hand';

interface Effects {
  readonly write: (text: string) => void;
  readonly now: () => number;
}

export async function runChecks(checks: readonly Check[], hand: Hand, effects: Effects): Promise<Tally> {
  let failed = 0;
  for (const { name, run } of checks) {
    const start = effects.now();
    const problem = await findProblem(run, hand);
    const seconds = ((effects.now() - start) / 1000).toFixed(1);
    effects.write(
      problem === undefined ? `  ✓ ${name} (${seconds} s)\n` : `  ✗ ${name} (${seconds} s)\n    ${problem}\n`,
    );
    if (problem !== undefined) failed += 1;
  }
  return { passed: checks.length - failed, failed, note: '' };
}

async function findProblem(run: Check['run'], hand: Hand): Promise<string | undefined> {
  try {
    await run(hand);
    const complaints = await hand.takeComplaints();
    return complaints.length === 0 ? undefined : complaints.join('\n    ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
