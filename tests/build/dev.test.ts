// The plugin in dev: bytes from memory, a reload for an edited seed, the overlay for a broken one.

import { createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readoutCorpus } from '../../src/build/plugin';
import { parseFacts } from '../../src/corpus/facts';
import { makeProject } from '../compile/support/project';

const project = makeProject({ 'seeds/a.txt': 'date 2023-05-04 The committee met.' });
const sent: HotPayload[] = [];
let server: ViteDevServer | undefined;
let origin = '';

beforeAll(async () => {
  server = await createServer({
    root: project.root,
    base: '/x/',
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', watch: { usePolling: true, interval: 50 } },
    plugins: [readoutCorpus({ seedsDir: 'seeds' })],
  });
  const send = server.ws.send.bind(server.ws);
  vi.spyOn(server.ws, 'send').mockImplementation((payload: HotPayload | string) => {
    if (typeof payload !== 'string') {
      sent.push(payload);
      send(payload);
    }
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  await server?.close();
  project.remove();
});

const get = (path: string): Promise<Response> => fetch(origin + path, { headers: { accept: 'text/html' } });

async function tokensOnThePage(): Promise<number | undefined> {
  const html = await (await get('/x/')).text();
  const address = /<meta name="readout-facts" content="(\/x\/@readout\/facts-[0-9a-f]{8}\.json)"/.exec(
    html,
  )?.[1];
  if (address === undefined) throw new Error(html);
  const json: unknown = await (await get(address)).json();
  return parseFacts(json).documents[0]?.tokens;
}

describe('in dev', () => {
  it('the page finds its facts, and no policy forbids what the tool injects', async () => {
    expect(await tokensOnThePage()).toBe(3);
    expect(await (await get('/x/')).text()).not.toContain('Content-Security-Policy');
    expect((await get('/x/@readout/facts-00000000.json')).status).toBe(404);
  });

  it('an edited seed reloads the page with the new text', async () => {
    project.write('seeds/a.txt', 'date 2023-05-04 The committee met again today.');
    await vi.waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }), 5000);
    expect(await tokensOnThePage()).toBe(5);
  });

  it('a broken seed shows all errors in the overlay, also to who comes later', async () => {
    project.write('seeds/a.txt', 'date 2023-02-30 The committee met.');
    project.write('seeds/b.txt', 'No date.');
    const message = [
      'The corpus has 2 errors:',
      'seeds/a.txt:1: expected a date that exists, written YYYY-MM-DD, found "2023-02-30"',
      'seeds/b.txt:1: expected "date YYYY-MM-DD" before the text, found "No date."',
    ].join('\n');
    await vi.waitFor(
      () => expect(sent).toContainEqual({ type: 'error', err: expect.objectContaining({ message }) }),
      5000,
    );
    const response = await get('/x/');
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('The corpus has 2 errors');
  });

  it('a mended seed brings the page back', async () => {
    sent.length = 0;
    project.write('seeds/a.txt', 'date 2023-05-04 Mended.');
    project.write('seeds/b.txt', 'date 2023-05-05 Mended too.');
    await vi.waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }), 5000);
    expect(await tokensOnThePage()).toBe(1);
  });

  it('an edited metadata.csv reloads the page with what it says', async () => {
    sent.length = 0;
    project.write('seeds/metadata.csv', 'file,date\nb.txt,2023-05-03\n');
    await vi.waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }), 5000);
    // The text of two words is now the first.
    expect(await tokensOnThePage()).toBe(2);
    project.write('seeds/metadata.csv', 'file,date\nc.txt,2023-05-03\n');
    const message = [
      'The corpus has an error:',
      'seeds/metadata.csv:2: expected the name of a seed of this folder, found "c.txt"',
    ].join('\n');
    await vi.waitFor(
      () => expect(sent).toContainEqual({ type: 'error', err: expect.objectContaining({ message }) }),
      5000,
    );
  });
});
