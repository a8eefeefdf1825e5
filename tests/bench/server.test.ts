// The server of the benchmark does what a static host does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BenchServer, serveBench } from './server';

const folder = mkdtempSync(join(tmpdir(), 'readout-server-'));
const script = 'export const a = 1;\n'.repeat(100);
let server: BenchServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/a-12345678.js'), script);
  writeFileSync(join(folder, 'index.html'), '<!doctype html>'.repeat(50));
  server = await serveBench(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the server of the benchmark', () => {
  it('compresses, and counts what it sends', async () => {
    server.takeBytes();
    const response = await fetch(`${server.origin}/assets/a-12345678.js`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(script);
    const sent = server.takeBytes();
    expect(sent).toBe(Number(response.headers.get('content-length')));
    expect(sent).toBeLessThan(script.length / 10);
  });

  it('lets a browser keep what has a hash in its name, and ask again for a page', async () => {
    const cachingOf = async (path: string) =>
      (await fetch(server.origin + path)).headers.get('cache-control');
    expect(await cachingOf('/assets/a-12345678.js')).toBe('public, max-age=31536000, immutable');
    expect(await cachingOf('/')).toBe('no-cache');
    expect((await fetch(`${server.origin}/none.js`)).status).toBe(404);
  });
});
