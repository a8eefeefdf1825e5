// What Readout's page takes with its worker, in MB: what its scripts hold, and the process that runs both.
import type { Browser, Page } from '@playwright/test';
import { rendererMemory } from './browser';
import { formatTable } from './report';

export interface PageMemory {
  /** After what. */
  readonly step: string;
  /** Held by scripts of page and worker, their buffers included; NaN where the browser does not say. */
  readonly scripts: number;
  /** The page's process, its share of what processes share; NaN where the system does not say. */
  readonly process: number;
}

const WORD = 'reform';

/** The overview, then a search from it, in one page of a browser that has no other. */
export async function measureMemory(browser: Browser, origin: string): Promise<readonly PageMemory[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/`);
  await page.locator('[aria-labelledby="meetings"] tbody tr').first().waitFor();
  const overview = await measure(browser, page, 'overview');
  await page.getByRole('combobox', { name: 'Search the meetings' }).fill(WORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\//);
  const search = await measure(browser, page, `then a search for ${WORD}`);
  await page.context().close();
  return [overview, search];
}

export function formatMemory(steps: readonly PageMemory[]): string {
  return formatTable(
    ['Readout’s page and worker, MB', 'held by scripts', 'process'],
    steps.map(({ step, scripts, process }) => [step, scripts.toFixed(0), process.toFixed(0)]),
  );
}

async function measure(browser: Browser, page: Page, step: string): Promise<PageMemory> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
  await page.evaluate(collectGarbage);
  for (const worker of page.workers()) await worker.evaluate(collectGarbage);
  const scripts = await page.evaluate(heldByScripts);
  return { step, scripts: scripts / 1e6, process: await rendererMemory(browser, 'Pss') };
}

function collectGarbage(): void {
  (globalThis as typeof globalThis & { gc?: () => void }).gc?.();
}

type Measuring = Performance & { measureUserAgentSpecificMemory?: () => Promise<{ readonly bytes: number }> };

/** In bytes. Only a page that is isolated from other origins may ask. */
async function heldByScripts(): Promise<number> {
  const { measureUserAgentSpecificMemory: ask } = performance as Measuring;
  return ask === undefined ? Number.NaN : (await ask.call(performance)).bytes;
}
