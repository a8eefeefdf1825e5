// What is read of Lighthouse's report, on a made-up one.
import { describe, expect, it } from 'vitest';
import { formatLighthouse, medianRun, readReport } from './lighthouse';

const refs = (...ids: readonly string[]) => ids.map((id) => ({ id, weight: id === 'weightless' ? 0 : 1 }));
const REPORT = {
  categories: {
    performance: { score: 0.654, auditRefs: refs('first-contentful-paint', 'speed-index', 'weightless') },
    accessibility: { score: 1, auditRefs: refs('color-contrast') },
    seo: { score: null, auditRefs: [] },
  },
  audits: {
    'first-contentful-paint': { title: 'First', score: 0.8, displayValue: '2.1 s', numericValue: 2123.4 },
    'speed-index': { title: 'Speed Index', score: 0.5 },
    'color-contrast': { title: 'Contrast', score: 1 },
    weightless: { title: 'Told only', score: 0 },
  },
};

describe('the report of Lighthouse', () => {
  const row = readReport('/', 'mobile', REPORT);
  it('gives scores from 0 to 100, times, and every audit that lost some weight', () => {
    expect(row.scores).toEqual({
      performance: 65,
      accessibility: 100,
      'best-practices': null,
      seo: null,
    });
    expect(row.ms['first-contentful-paint']).toBe(2123.4);
    expect(row.lost).toEqual(['first-contentful-paint 80: 2.1 s', 'speed-index 50: Speed Index']);
  });

  it('is a table, with what was lost below it', () => {
    expect(formatLighthouse([row]).split('\n').slice(2)).toEqual([
      '| / | mobile | 65 | 100 | – | – | 2123 | – | – |',
      '',
      'Not in full:',
      '',
      '- /, mobile: first-contentful-paint 80: 2.1 s',
      '- /, mobile: speed-index 50: Speed Index',
    ]);
  });

  it('is that of the run in the middle', () => {
    const runs = [90, 70, 80].map((performance) => ({ ...row, scores: { ...row.scores, performance } }));
    expect(medianRun(runs).scores.performance).toBe(80);
    expect(() => medianRun([])).toThrow('no run');
  });

  it('fails with what Lighthouse says, and where it is none', () => {
    const failed = { ...REPORT, runtimeError: { message: 'no page' } };
    expect(() => readReport('/', 'mobile', failed)).toThrow('Lighthouse on /: no page');
    expect(() => readReport('/', 'mobile', undefined)).toThrow();
  });
});
