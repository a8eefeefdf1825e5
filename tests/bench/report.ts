// What one run says of every engine, as rows and as a Markdown table with ratios.
import type { EngineRun } from './browser';
import { formatBytes, formatMs, percentile } from './figures';
import { KINDS, type Kind } from './protocol';
import type { CheckedQuery } from './queries';
import type { Measured } from './site';

interface Share {
  readonly right: number;
  readonly of: number;
}

export interface EngineRow {
  readonly name: string;
  /** Why there are no figures. */
  readonly failed: string | null;
  readonly build: Measured | null;
  readonly bytes: number;
  readonly bytesAfter: number;
  readonly bytesPerQuery: number;
  readonly readyMs: number;
  readonly completeMs: number;
  readonly memory: number;
  readonly times: Readonly<Record<Kind, { readonly p50: number; readonly p95: number }>>;
  /** Phrases whose number of documents is that of the scan. */
  readonly phrases: Share;
  /** Typos of which one of the best 20 documents holds the word that was meant. */
  readonly typos: Share;
  /** Words and pairs of words whose number of documents is that of the scan. */
  readonly counts: Share;
}

export function rowOf(
  name: string,
  build: Measured | null,
  run: EngineRun,
  queries: readonly CheckedQuery[],
): EngineRow {
  const answered = queries.flatMap((query, i) => {
    const given = run.answers[i];
    return given === undefined ? [] : [{ query, ...given }];
  });
  const of = (...kinds: readonly Kind[]) => answered.filter(({ query }) => kinds.includes(query.kind));
  const rightTotals = (...kinds: readonly Kind[]): Share => ({
    right: of(...kinds).filter(({ query, answer }) => answer.total === query.holders?.size).length,
    of: of(...kinds).length,
  });
  const times = (kind: Kind) => {
    const ms = of(kind).map((given) => given.ms);
    return { p50: percentile(ms, 0.5), p95: percentile(ms, 0.95) };
  };
  return {
    name,
    failed: null,
    build,
    bytes: run.bytes,
    bytesAfter: run.bytesAfter,
    bytesPerQuery: run.bytesPerQuery,
    readyMs: run.readyMs,
    completeMs: run.completeMs,
    memory: run.memory,
    times: {
      rare: times('rare'),
      common: times('common'),
      'two words': times('two words'),
      prefix: times('prefix'),
      typo: times('typo'),
      phrase: times('phrase'),
    },
    phrases: rightTotals('phrase'),
    typos: {
      right: of('typo').filter(({ query, answer }) => answer.best.some((d) => query.holders?.has(d))).length,
      of: of('typo').length,
    },
    counts: rightTotals('rare', 'common', 'two words'),
  };
}

export function failedRow(name: string, build: Measured | null, error: unknown): EngineRow {
  const none = { p50: Number.NaN, p95: Number.NaN };
  return {
    name,
    failed: String(error).split('\n')[0] ?? '',
    build,
    bytes: Number.NaN,
    bytesAfter: Number.NaN,
    bytesPerQuery: Number.NaN,
    readyMs: Number.NaN,
    completeMs: Number.NaN,
    memory: Number.NaN,
    times: { rare: none, common: none, 'two words': none, prefix: none, typo: none, phrase: none },
    phrases: { right: 0, of: 0 },
    typos: { right: 0, of: 0 },
    counts: { right: 0, of: 0 },
  };
}

/** Milliseconds are p50/p95; in parentheses how many times the first row's. */
export function formatEngines(rows: readonly EngineRow[]): string {
  const [first] = rows;
  const heading = [
    'engine',
    'build s / peak MB',
    'bytes before',
    'a query',
    'ready ms',
    'memory MB',
    ...KINDS,
    'counts',
    'phrases',
    'typos',
  ];
  const ratio = (value: number, base: number | undefined) =>
    base === undefined || base === 0 || Number.isNaN(value / base)
      ? ''
      : ` (×${(value / base).toPrecision(2)})`;
  const lines = rows.map((row) =>
    row.failed !== null
      ? [row.name, formatBuild(row.build), row.failed]
      : [
          row.name,
          formatBuild(row.build),
          formatBytes(row.bytes) +
            (row.bytesAfter > 0 ? `, then ${formatBytes(row.bytesAfter)}` : '') +
            ratio(row.bytes, first?.bytes),
          formatBytes(row.bytesPerQuery),
          formatMs(row.readyMs) +
            (row.bytesAfter > 0 ? `, all ${formatMs(row.completeMs)}` : '') +
            ratio(row.readyMs, first?.readyMs),
          row.memory.toFixed(0) + ratio(row.memory, first?.memory),
          ...KINDS.map(
            (kind) =>
              `${formatMs(row.times[kind].p50)}/${formatMs(row.times[kind].p95)}${ratio(row.times[kind].p95, first?.times[kind].p95)}`,
          ),
          formatShare(row.counts),
          formatShare(row.phrases),
          formatShare(row.typos),
        ],
  );
  return formatTable(heading, lines);
}

export function formatTable(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function formatBuild(build: Measured | null): string {
  return build === null ? '–' : `${build.seconds.toFixed(1)} / ${build.peak.toFixed(0)}`;
}

function formatShare({ right, of }: Share): string {
  return of === 0 ? '–' : `${right}/${of}`;
}
