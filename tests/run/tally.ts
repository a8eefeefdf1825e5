// How many tests of a stage passed and failed, read from a tool's exit code and its JSON report.
import * as v from 'valibot';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Why, where the numbers alone do not say it; else empty. */
  readonly note: string;
}

/** How a command ended: its exit code, or a sentence on why it has none. */
export type Ending = number | string;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const vitestReport = v.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

const playwrightReport = v.object({
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: v.array(v.unknown()),
});

function describeEnding(ending: Ending): string {
  return typeof ending === 'string' ? ending : `ended with exit code ${ending}`;
}

/** A check without tests of its own counts as one. */
export function tallyCheck(ending: Ending): Tally {
  return ending === 0
    ? { passed: 1, failed: 0, note: '' }
    : { passed: 0, failed: 1, note: describeEnding(ending) };
}

export function tallyVitest(report: unknown, ending: Ending): Tally {
  const parsed = v.safeParse(vitestReport, report);
  if (!parsed.success) return withoutReport(ending);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = parsed.output;
  // A file that cannot be loaded has failed without a single failed test.
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return tallyTests({
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
    ending,
  });
}

export function tallyPlaywright(report: unknown, ending: Ending): Tally {
  const parsed = v.safeParse(playwrightReport, report);
  if (!parsed.success) return withoutReport(ending);
  const { stats, errors } = parsed.output;
  const tally = tallyTests({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    ending,
  });
  return stats.flaky === 0 || tally.note !== ''
    ? tally
    : { ...tally, note: `${stats.flaky} passed only when tried again` };
}

function withoutReport(ending: Ending): Tally {
  return { passed: 0, failed: 1, note: `no report of the tests; the command ${describeEnding(ending)}` };
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly ending: Ending;
}

/** A skipped test proves nothing, so it counts as failed; so does a run of no tests, or one that ended badly. */
function tallyTests({ passed, failed, skipped, ending }: Counts): Tally {
  if (passed + failed + skipped === 0) return { passed: 0, failed: 1, note: 'no test ran' };
  if (skipped > 0) return { passed, failed: failed + skipped, note: `${skipped} skipped, counted as failed` };
  if (failed === 0 && ending !== 0) return { passed, failed: 1, note: describeEnding(ending) };
  return { passed, failed, note: '' };
}
