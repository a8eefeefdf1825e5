// Lighthouse on the built site, on a telephone and at a desk: the scores of its four categories and what costs them.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { LAUNCH_ARGS } from '../e2e/support/launchArgs';
import { PROJECT, readJson } from '../run/command';
import { findChromium } from './browser';
import { formatMs } from './figures';
import { formatTable } from './report';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];
const DEVICES = ['mobile', 'desktop'] as const;
/** Timings in milliseconds that the table shows; a layout shift has no unit. */
const METRICS = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'largest paint',
  'total-blocking-time': 'blocked',
} as const;

export interface LighthouseRow {
  readonly path: string;
  readonly device: (typeof DEVICES)[number];
  /** From 0 to 100; null where Lighthouse gives none. */
  readonly scores: Readonly<Record<Category, number | null>>;
  readonly ms: Readonly<Record<keyof typeof METRICS, number>>;
  /** Audits of some weight that were not passed in full: their names and what they say. */
  readonly lost: readonly string[];
}

const report = v.object({
  runtimeError: v.optional(v.object({ message: v.string() })),
  categories: v.record(
    v.string(),
    v.object({
      score: v.nullable(v.number()),
      auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
    }),
  ),
  audits: v.record(
    v.string(),
    v.object({
      title: v.string(),
      score: v.nullable(v.number()),
      displayValue: v.optional(v.string()),
      numericValue: v.optional(v.number()),
    }),
  ),
});

/** Of so many the median is given, as Lighthouse advises: what else the machine does costs single runs ten points. */
const RUNS = 3;

/** Each path below the origin on each device; rejects with Lighthouse's own words where it fails. */
export async function runLighthouse(
  origin: string,
  paths: readonly string[],
): Promise<readonly LighthouseRow[]> {
  const rows: LighthouseRow[] = [];
  for (const path of paths) {
    for (const device of DEVICES) {
      const runs: LighthouseRow[] = [];
      while (runs.length < RUNS) runs.push(readReport(path, device, await tryAudit(origin + path, device)));
      rows.push(medianRun(runs));
    }
  }
  return rows;
}

/** The run in the middle by performance, of an odd number of runs. */
export function medianRun(runs: readonly LighthouseRow[]): LighthouseRow {
  const sorted = [...runs].sort((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0));
  const middle = sorted[(sorted.length - 1) / 2];
  if (middle === undefined) throw new RangeError('There is no run in the middle.');
  return middle;
}

/** The JSON that Lighthouse writes, as a row. */
export function readReport(path: string, device: LighthouseRow['device'], json: unknown): LighthouseRow {
  const { runtimeError, categories, audits } = v.parse(report, json);
  if (runtimeError !== undefined) throw new Error(`Lighthouse on ${path}: ${runtimeError.message}`);
  const percentOf = (category: Category): number | null => {
    const score = categories[category]?.score ?? null;
    return score === null ? null : Math.round(score * 100);
  };
  const msOf = (metric: keyof typeof METRICS): number => audits[metric]?.numericValue ?? Number.NaN;
  const lost = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (audit === undefined || weight === 0 || audit.score === null || audit.score === 1) return [];
      return [`${id} ${Math.round(audit.score * 100)}: ${audit.displayValue ?? audit.title}`];
    });
  return {
    path,
    device,
    scores: {
      performance: percentOf('performance'),
      accessibility: percentOf('accessibility'),
      'best-practices': percentOf('best-practices'),
      seo: percentOf('seo'),
    },
    ms: {
      'first-contentful-paint': msOf('first-contentful-paint'),
      'largest-contentful-paint': msOf('largest-contentful-paint'),
      'total-blocking-time': msOf('total-blocking-time'),
    },
    lost,
  };
}

export function formatLighthouse(rows: readonly LighthouseRow[]): string {
  const table = formatTable(
    ['Lighthouse', 'device', ...CATEGORIES, ...Object.values(METRICS).map((name) => `${name}, ms`)],
    rows.map(({ path, device, scores, ms }) => [
      path,
      device,
      ...CATEGORIES.map((category) => String(scores[category] ?? '–')),
      ...Object.values(ms).map(formatMs),
    ]),
  );
  const lost = rows.flatMap(({ path, device, lost: own }) =>
    own.map((audit) => `- ${path}, ${device}: ${audit}`),
  );
  return lost.length === 0 ? table : `${table}\n\nNot in full:\n\n${lost.join('\n')}`;
}

/** A recording that fails is Lighthouse's own fault, and says nothing of the page; it is made once more. */
async function tryAudit(address: string, device: LighthouseRow['device']): Promise<unknown> {
  try {
    return await audit(address, device);
  } catch {
    return audit(address, device);
  }
}

/** In a process and a browser of its own, with a new profile, as its command does it. */
async function audit(address: string, device: LighthouseRow['device']): Promise<unknown> {
  const scratch = mkdtempSync(join(tmpdir(), 'readout-lighthouse-'));
  const output = join(scratch, 'report.json');
  const chromium = findChromium();
  const flags = [...LAUNCH_ARGS, '--headless=new', '--no-sandbox'].map((flag) =>
    flag.includes(' ') ? flag.replace('=', '="').concat('"') : flag,
  );
  try {
    await run([
      join(PROJECT, 'tests/bench/peers/lighthouse.js'),
      address,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${flags.join(' ')}`,
      ...(chromium === undefined ? [] : [`--chrome-path=${chromium}`]),
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
    ]);
    return readJson(output);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (data) => {
      errors = (errors + String(data)).slice(-5000);
    });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(errors.trim()))));
  });
}
