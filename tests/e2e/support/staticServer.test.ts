// The static host, asked over a real socket.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, serveFolder } from './staticServer';

const FILES: Readonly<Record<string, string>> = {
  'secret.txt': 'secret',
  'site/index.html': '<h1>home</h1>',
  'site/404.html': '<h1>not found</h1>',
  'site/meetings/a/index.html': '<h1>a</h1>',
  'site/empty/note.txt': 'n',
  'site/assets/app.js': 'x'.repeat(5000),
  'site/assets/tokens.bin': '\u0001',
  'site/Größe a.json': '{}',
};

let outside = '';
let root: StaticServer;
let mounted: StaticServer;

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'readout-host-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(outside, path)), { recursive: true });
    writeFileSync(join(outside, path), text);
  }
  const folder = join(outside, 'site');
  root = await serveFolder({ folder });
  mounted = await serveFolder({ folder, base: '/x/', headers: { 'x-frame-options': 'DENY' } });
});

afterAll(async () => {
  await Promise.all([root.close(), mounted.close()]);
  rmSync(outside, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends the path as written: unlike fetch, it resolves no dots. */
function ask(server: StaticServer, path: string, options: { method?: string; encoding?: string } = {}) {
  const { method = 'GET', encoding } = options;
  const { hostname, port } = new URL(server.origin);
  return new Promise<Reply>((done, failed) => {
    const headers = encoding === undefined ? {} : { 'accept-encoding': encoding };
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', failed)
      .end();
  });
}

describe('the static host', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/?q=reform', 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/meetings/a/', 'text/html; charset=utf-8', '<h1>a</h1>'],
    ['/empty/note.txt', 'text/plain; charset=utf-8', 'n'],
    ['/assets/tokens.bin', 'application/octet-stream', '\u0001'],
    ['/Gr%C3%B6%C3%9Fe%20a.json', 'application/json; charset=utf-8', '{}'],
  ])('serves %s as %s', async (path, type, text) => {
    const reply = await ask(root, path);
    expect([reply.status, reply.headers['content-type'], reply.body.toString()]).toEqual([200, type, text]);
  });

  it.each([
    ['/meetings/a', '/meetings/a/'],
    ['/meetings/a?q=a%2Fb', '/meetings/a/?q=a%2Fb'],
  ])('redirects %s to %s', async (path, to) => {
    const reply = await ask(root, path);
    expect([reply.status, reply.headers.location]).toEqual([301, to]);
  });

  it.each(['/none', '/meetings/', '/empty/', '/empty', '/assets/app.js/', '/%', '/a%00b', '//', '//x/'])(
    'answers %s with 404.html and its status',
    async (path) => {
      const reply = await ask(root, path);
      expect([reply.status, reply.body.toString()]).toEqual([404, '<h1>not found</h1>']);
    },
  );

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
  ])('does not leave its folder by %s', async (path) => {
    const reply = await ask(root, path);
    expect([reply.status, reply.body.toString()]).toEqual([404, '<h1>not found</h1>']);
  });

  it('compresses text where the browser accepts it, and nothing else', async () => {
    const zipped = await ask(root, '/assets/app.js', { encoding: 'gzip, br' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.body.length).toBeLessThan(500);
    expect(gunzipSync(zipped.body).toString()).toBe('x'.repeat(5000));
    expect((await ask(root, '/assets/app.js')).headers['content-encoding']).toBeUndefined();
    const binary = await ask(root, '/assets/tokens.bin', { encoding: 'gzip' });
    expect(binary.headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD without a body and other methods with 405', async () => {
    const head = await ask(root, '/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '13', 0]);
    expect((await ask(root, '/', { method: 'POST' })).status).toBe(405);
  });

  it('serves under a path, with its headers on every answer', async () => {
    const replies = await Promise.all(
      ['/x/', '/x', '/x/meetings/a', '/x/none', '/'].map((p) => ask(mounted, p)),
    );
    expect(replies.map((reply) => reply.status)).toEqual([200, 301, 301, 404, 404]);
    expect(replies.map((reply) => reply.headers.location)).toEqual([
      undefined,
      '/x/',
      '/x/meetings/a/',
      undefined,
      undefined,
    ]);
    expect(replies.map((reply) => reply.headers['x-frame-options'])).toEqual(Array(5).fill('DENY'));
    expect(replies.map((reply) => reply.body.toString())).toEqual([
      '<h1>home</h1>',
      '',
      '',
      '<h1>not found</h1>',
      '',
    ]);
  });
});
