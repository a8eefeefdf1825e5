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
  /** A query, on average. */
  readonly bytesPerQuery: number;
  readonly readyMs: number;
  /** Added to the page's process by opening the engine, in MB; NaN where the system does not say. */
  readonly memory: number;
  readonly answers: readonly { readonly ms: number; readonly answer: EngineAnswer }[];
}

export function launch(): Promise<Browser> {
  const executablePath = [process.env.READOUT_CHROMIUM, '/usr/bin/chromium'].find(
    (path) => path !== undefined && existsSync(path),
  );
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...LAUNCH_ARGS, '--no-sandbox', '--js-flags=--expose-gc'],
  });
}

export async function runEngine(
  server: BenchServer,
  script: string,
  queries: readonly CheckedQuery[],
): Promise<EngineRun> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/bench.html`);
    server.takeBytes();
    await page.evaluate(startWorker, `/${script}`);
    const blank = await residentMemory(browser);
    const opened = await request(page, { op: 'open', base: `${server.origin}/` });
    const bytes = server.takeBytes();
    await request(page, { op: 'collect' });
    const memory = (await residentMemory(browser)) - blank;
    const answers = [];
    for (const { kind, text } of queries) {
      const { ms, answer } = await request(page, { op: 'ask', query: { kind, text } });
      answers.push({ ms, answer: answer ?? { total: 0, best: [] } });
    }
    const bytesPerQuery = server.takeBytes() / queries.length;
    return { bytes, bytesPerQuery, readyMs: opened.ms, memory, answers };
  } finally {
    await browser.close();
  }
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

/** Of the page's process, in MB. */
async function residentMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentOf(id));
  return Math.max(...sizes);
}

function residentOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number.NaN;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
}
