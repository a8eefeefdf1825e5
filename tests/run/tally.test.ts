// What counts as passed and failed.
import { describe, expect, it } from 'vitest';
import { tallyCheck, tallyPlaywright, tallyVitest } from './tally';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

function vitestReport(counts: { passed?: number; failed?: number; skipped?: number; todo?: number }) {
  return {
    numPassedTests: counts.passed ?? 0,
    numFailedTests: counts.failed ?? 0,
    numPendingTests: counts.skipped ?? 0,
    numTodoTests: counts.todo ?? 0,
    testResults: [file(counts.failed ? 'failed' : 'passed', counts.failed ? 'failed' : 'passed')],
  };
}

const playwrightReport = (expected: number, unexpected: number, flaky: number, skipped: number) => ({
  stats: { expected, unexpected, flaky, skipped, duration: 1.5 },
  errors: [],
});

describe('the tally', () => {
  it('counts a check as one', () => {
    expect(tallyCheck(0)).toEqual({ passed: 1, failed: 0, note: '' });
    expect(tallyCheck(2)).toEqual({ passed: 0, failed: 1, note: 'ended with exit code 2' });
    expect(tallyCheck('could not start: ENOENT').note).toBe('could not start: ENOENT');
  });

  it('counts tests', () => {
    expect(tallyVitest(vitestReport({ passed: 40 }), 0)).toEqual({ passed: 40, failed: 0, note: '' });
    expect(tallyVitest(vitestReport({ passed: 40, failed: 2 }), 1)).toEqual({
      passed: 40,
      failed: 2,
      note: '',
    });
    expect(tallyPlaywright(playwrightReport(9, 1, 1, 0), 1)).toEqual({
      passed: 10,
      failed: 1,
      note: '1 passed only when tried again',
    });
  });

  it('counts a skipped or planned test as failed', () => {
    expect(tallyVitest(vitestReport({ passed: 4, skipped: 2, todo: 1 }), 0)).toMatchObject({ failed: 3 });
    expect(tallyPlaywright(playwrightReport(4, 0, 0, 2), 0)).toMatchObject({ passed: 4, failed: 2 });
  });

  it('counts a file that could not be loaded as failed', () => {
    const report = {
      ...vitestReport({ passed: 4 }),
      testResults: [file('failed'), file('passed', 'passed')],
    };
    expect(tallyVitest(report, 1)).toMatchObject({ passed: 4, failed: 1 });
  });

  it('fails a run of no tests', () => {
    expect(tallyVitest({ ...vitestReport({}), testResults: [] }, 0)).toEqual({
      passed: 0,
      failed: 1,
      note: 'no test ran',
    });
    expect(tallyPlaywright(playwrightReport(0, 0, 0, 0), 0)).toMatchObject({ failed: 1 });
  });

  it('fails a run that ended badly although its tests passed', () => {
    expect(tallyVitest(vitestReport({ passed: 4 }), 1)).toMatchObject({ passed: 4, failed: 1 });
    expect(tallyPlaywright({ ...playwrightReport(4, 0, 0, 0), errors: [{}] }, 1)).toMatchObject({
      failed: 1,
    });
  });

  it('fails a run without a readable report', () => {
    expect(tallyVitest(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyPlaywright({ stats: {} }, 'was stopped by SIGKILL').note).toContain('SIGKILL');
  });
});
