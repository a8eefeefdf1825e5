// In preview: what a plain static host does with an address that has no file. 404.html, or the folder's own slash.
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

export function previewPlugin(): Plugin {
  return {
    name: 'readout:preview',
    apply: 'serve',
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const output = resolve(root, build.outDir);
      const isFile = (path: string): boolean =>
        statSync(join(output, path), { throwIfNoEntry: false })?.isFile() ?? false;
      return () => {
        server.middlewares.use((request, response, next) => {
          const [address = '', query] = (request.originalUrl ?? request.url ?? '').split(/(?=[?#])/);
          const path = decodePath(request.url ?? '');
          if (path !== null && (isFile(path) || isFile(`${path}index.html`))) return next();
          if (path !== null && !path.endsWith('/') && isFile(`${path}/index.html`)) {
            response.statusCode = 301;
            response.setHeader('Location', `${address.replace(/^\/+/, '/')}/${query ?? ''}`);
            response.end();
            return;
          }
          if (!isFile('404.html')) return next();
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(request.method === 'HEAD' ? undefined : readFileSync(join(output, '404.html')));
        });
      };
    },
  };
}

function decodePath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}
