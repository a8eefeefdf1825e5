// A small project in a temporary folder, to run Vite on.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Project {
  readonly root: string;
  readonly write: (path: string, content: string) => void;
  readonly remove: () => void;
}

const INDEX = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="description" content="" />
    <title>Readout</title>
  </head>
  <body><script type="module" src="/main.js"></script></body>
</html>
`;

export function makeProject(files: Readonly<Record<string, string>>): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'readout-')));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries({ 'index.html': INDEX, 'main.js': 'export {};\n', ...files }))
    write(path, content);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
