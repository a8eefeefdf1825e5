// One engine in a worker of a fresh Chromium: ready time, bytes, memory, and the time and answer of every query.
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { LAUNCH_ARGS } from '../e2e/support/launchArgs';
import type { EngineAnswer, Reply, Request } from './protocol';
import type { CheckedQuery } from './queries';
import type { BenchServer } from './server';

export interface EngineRun {
  /** Sent before the first query could be asked: program and index. */
  readonly bytes: number;
  /** Sent after the first answer, before the engine had all it needs; 0 where it waits for all. */
  readonly bytesAfter: number;
  /** A query, on average. */
  readonly bytesPerQuery: number;
  /** Until the first query could be answered, and until all could. */
  readonly readyMs: number;
  readonly completeMs: number;
  /** Added to the page's process by opening the engine, in MB; NaN where the system does not say. */
  readonly memory: number;
  readonly answers: readonly { readonly ms: number; readonly answer: EngineAnswer }[];
}

/** The system's Chromium; undefined where Playwright's own is to serve. */
export function findChromium(): string | undefined {
  return [process.env.READOUT_CHROMIUM, '/usr/bin/chromium'].find(
    (path) => path !== undefined && existsSync(path),
  );
}

export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...LAUNCH_ARGS,
      '--no-sandbox',
      '--js-flags=--expose-gc',
      // A page that asks for its memory is answered at once, not after the next collection of garbage.
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
  });
}

export async function runEngine(
  server: BenchServer,
  script: string,
  queries: readonly CheckedQuery[],
): Promise<EngineRun> {
  // The server reads and compresses a file when it is first asked for, which a static host has done before.
  const first = await launch();
  try {
    await openEngine(first, server, script);
  } finally {
    await first.close();
  }
  const browser = await launch();
  try {
    const { page, blank, opened } = await openEngine(browser, server, script);
    const bytes = server.takeBytes();
    const completed = await request(page, { op: 'complete' });
    const bytesAfter = server.takeBytes();
    await request(page, { op: 'collect' });
    const memory = (await rendererMemory(browser, 'Rss')) - blank;
    const answers = [];
    for (const { kind, text } of queries) {
      const { ms, answer } = await request(page, { op: 'ask', query: { kind, text } });
      answers.push({ ms, answer: answer ?? { total: 0, best: [] } });
    }
    const bytesPerQuery = server.takeBytes() / queries.length;
    const completeMs = opened.ms + completed.ms;
    return { bytes, bytesAfter, bytesPerQuery, readyMs: opened.ms, completeMs, memory, answers };
  } finally {
    await browser.close();
  }
}

/** `blank` is the memory of the page's process before, in MB. */
async function openEngine(browser: Browser, server: BenchServer, script: string) {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/bench.html`);
  server.takeBytes();
  await page.evaluate(startWorker, `/${script}`);
  const blank = await rendererMemory(browser, 'Rss');
  const opened = await request(page, { op: 'open', base: `${server.origin}/` });
  return { page, blank, opened };
}

async function request(page: Page, message: Request): Promise<Extract<Reply, { ok: true }>> {
  const reply = await page.evaluate(askWorker, message);
  if (!reply.ok) throw new Error(reply.error);
  return reply;
}

type WithWorker = typeof globalThis & { benchWorker?: Worker };

function startWorker(script: string): void {
  (globalThis as WithWorker).benchWorker = new Worker(script, { type: 'module' });
}

function askWorker(message: Request): Promise<Reply> {
  return new Promise((done) => {
    const worker = (globalThis as WithWorker).benchWorker;
    if (worker === undefined) return;
    worker.onmessage = ({ data }: MessageEvent<Reply>) => done(data);
    worker.onerror = (event) => done({ ok: false, error: event.message ?? 'the worker did not start' });
    worker.postMessage(message);
  });
}

/** Of the largest page's process, in MB: all that it holds (Rss), or its share of what processes share (Pss). */
export async function rendererMemory(browser: Browser, kind: 'Rss' | 'Pss'): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => memoryOf(id, kind));
  return Math.max(...sizes);
}

function memoryOf(pid: number, kind: 'Rss' | 'Pss'): number {
  const status = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(status)) return Number.NaN;
  const line = readFileSync(status, 'utf8')
    .split('\n')
    .find((text) => text.startsWith(`${kind}:`));
  return Number(/\d+/.exec(line ?? '')?.[0]) / 1024;
}
