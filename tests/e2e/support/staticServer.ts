// The plainest static host: files, directory indexes and 404.html, as any web space offers them.
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Site {
  readonly folder: string;
  /** The path under which the folder is served; begins and ends with a slash. */
  readonly base?: string;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StaticServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

type Answer =
  | { readonly kind: 'file'; readonly status: 200 | 404; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'nothing'; readonly status: 404 | 405 };

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.xml']);

/** Listens on a free port of this machine only. */
export async function serveFolder(site: Site): Promise<StaticServer> {
  const server = createServer((request, response) => {
    respond(site, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The static server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isHead = request.method === 'HEAD';
  const answer: Answer =
    request.method === 'GET' || isHead
      ? await findAnswer(site, request.url ?? '/')
      : { kind: 'nothing', status: 405 };
  const headers = site.headers ?? {};

  switch (answer.kind) {
    case 'redirect':
      response.writeHead(301, { ...headers, location: answer.to }).end();
      return;
    case 'nothing':
      response.writeHead(answer.status, { ...headers, 'content-type': 'text/plain' }).end();
      return;
    case 'file': {
      const extension = extname(answer.path);
      const bytes = await readFile(answer.path);
      const zip = COMPRESSED.has(extension) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
      const body = zip ? gzipSync(bytes) : bytes;
      response.writeHead(answer.status, {
        ...headers,
        'content-type': MIME_TYPES[extension] ?? 'application/octet-stream',
        'content-length': body.length,
        vary: 'accept-encoding',
        ...(zip && { 'content-encoding': 'gzip' }),
      });
      response.end(isHead ? undefined : body);
    }
  }
}

async function findAnswer({ folder, base = '/' }: Site, target: string): Promise<Answer> {
  const cut = target.search(/[?#]/);
  const path = cut < 0 ? target : target.slice(0, cut);
  const search = cut < 0 ? '' : target.slice(cut);
  if (`${path}/` === base) return { kind: 'redirect', to: base + search };
  if (!path.startsWith(base)) return { kind: 'nothing', status: 404 };

  const names = decodeNames(path.slice(base.length));
  if (names !== undefined) {
    const file = join(folder, ...names);
    const kind = await kindOf(file);
    const isFolderPath = path.endsWith('/');
    if (kind === 'file' && !isFolderPath) return { kind: 'file', status: 200, path: file };
    const index = join(file, 'index.html');
    if (kind === 'folder' && (await kindOf(index)) === 'file') {
      if (isFolderPath) return { kind: 'file', status: 200, path: index };
      return { kind: 'redirect', to: `${base}${names.map(encodeURIComponent).join('/')}/${search}` };
    }
  }

  const notFound = join(folder, '404.html');
  if ((await kindOf(notFound)) === 'file') return { kind: 'file', status: 404, path: notFound };
  return { kind: 'nothing', status: 404 };
}

/** The path's names, decoded one by one; undefined for any that could lead out of the folder. */
function decodeNames(path: string): readonly string[] | undefined {
  if (path === '') return [];
  try {
    const names = path
      .replace(/\/$/, '')
      .split('/')
      .map((name) => decodeURIComponent(name));
    const isSafe = names.every((name) => name !== '' && !/^\.\.?$/.test(name) && !/[/\\\0]/.test(name));
    return isSafe ? names : undefined;
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'nothing';
}
