// The site with other facts than its own, under the name that their content has: under the old one they would be refused.
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { CorpusFacts } from '../../../src/corpus/facts';

/** `change` is given the facts, and the address that they stand at. */
export async function serveOtherFacts(
  page: Page,
  change: (facts: CorpusFacts, address: string) => CorpusFacts | Promise<CorpusFacts>,
): Promise<void> {
  const start = await page.request.get('./');
  const own = /facts-[0-9a-f]{8}\.json/.exec(await start.text())?.[0];
  if (own === undefined) throw new Error('the page names no facts');
  const response = await page.request.get(`./assets/${own}`);
  const body = JSON.stringify(await change(await response.json(), response.url()));
  const other = `facts-${createHash('sha256').update(body).digest('hex').slice(0, 8)}.json`;
  await page.route(`**/${other}`, (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const document = await route.fetch();
    return route.fulfill({ response: document, body: (await document.text()).replaceAll(own, other) });
  });
}
