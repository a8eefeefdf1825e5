// A static host that counts the bytes it sends, gzipped as a good host would send them.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BenchServer {
  readonly origin: string;
  /** Bytes of all bodies sent since the last call. */
  readonly takeBytes: () => number;
  readonly close: () => Promise<void>;
}

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Isolated, so that the clocks of page and workers tick in microseconds. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

/** Names of assets have a hash of their content; all else is asked for again. */
function cachingOf(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

export async function serveBench(folder: string): Promise<BenchServer> {
  const known = new Map<string, Promise<{ readonly body: Buffer; readonly zipped: boolean }>>();
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = known.get(file) ?? load(file);
    known.set(file, found);
    try {
      const { body, zipped } = await found;
      bytes += body.length;
      response.writeHead(200, {
        ...HEADERS,
        'cache-control': cachingOf(path),
        'content-type': MIME[extname(file)] ?? 'application/octet-stream',
        'content-length': body.length,
        ...(zipped && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      known.delete(file);
      response.writeHead(404, HEADERS).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    takeBytes() {
      const sent = bytes;
      bytes = 0;
      return sent;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function load(file: string): Promise<{ readonly body: Buffer; readonly zipped: boolean }> {
  if (!(await stat(file)).isFile()) throw new Error('no file');
  const raw = await readFile(file);
  const zip = gzipSync(raw);
  return zip.length < raw.length ? { body: zip, zipped: true } : { body: raw, zipped: false };
}
