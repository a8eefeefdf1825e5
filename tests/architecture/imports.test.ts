// The import table holds in every file of src, and the check of it can fail.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../run/command';
import { FOLDERS, findForbiddenImports, findForbiddenNames, findImports } from './importRules';
import { readSources } from './sources';

const sources = readSources();

describe('the import table', () => {
  it('holds in every file of src', () => {
    expect(sources.size).toBeGreaterThan(0);
    const forbidden = [...sources].flatMap(([path, source]) => findForbiddenImports(path, source));
    expect(forbidden).toEqual([]);
  });

  it('names the folders of src and no others', () => {
    expect(readdirSync(join(PROJECT, 'src')).sort()).toEqual([...FOLDERS, 'README.md'].sort());
  });
});

describe('what only Node has, and code made at run time', () => {
  it('are in no file of src outside of build', () => {
    const forbidden = [...sources].flatMap(([path, source]) => findForbiddenNames(path, source));
    expect(forbidden).toEqual([]);
  });

  it.each([
    'const bytes = Buffer.from(text);',
    'globalThis.process?.exit(1);',
    'let timer: NodeJS.Timeout;',
    'export const file = __filename;',
    `const fs = require('fs');`,
    `const make = new Function('a', 'return a');`,
    `(0, eval)('1');`,
    'const all = { [process.pid]: 1 };',
  ])('are found in %s', (source) => {
    expect(findForbiddenNames('src/compile/a.ts', source)).toHaveLength(1);
    expect(findForbiddenNames('src/build/a.ts', source)).toEqual([]);
  });

  it.each(['form.global', '({ process: 1, eval() {} })', 'interface A { Buffer: string }', '// eval'])(
    'are not in %s',
    (source) => {
      expect(findForbiddenNames('src/compile/a.ts', source)).toEqual([]);
    },
  );
});

describe('the check of one file', () => {
  it.each([
    ['src/corpus/a.ts', `import { b } from './b'; import * as v from 'valibot';`],
    ['src/search/a.ts', `import type { Corpus } from '../corpus/corpus';`],
    ['src/analysis/a.ts', `import '../search/query'; export { x } from '../corpus/x';`],
    ['src/engine/a.ts', `new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });`],
    ['src/engine/a.ts', `import file from './worker.ts?worker&url'; const load = () => import(file);`],
    ['src/build/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/compile/a.ts', `import schema from '../../seeds/corpus.schema.json';`],
    ['src/app/a/B.tsx', `import React from 'react'; const View = () => import('../../engine/engine');`],
    ['src/corpus/a.ts', `// import '../app/x'\nconst text = "import x from '../app/x'";`],
  ])('accepts %s with %s', (path, source) => {
    expect(findForbiddenImports(path, source)).toEqual([]);
  });

  it.each([
    ['src/corpus/a.ts', `import { plan } from '../analysis/plan';`, 'may import nothing of ours'],
    ['src/corpus/a.ts', `import type { ViewState } from '../view/viewState';`, 'may import nothing of ours'],
    ['src/search/a.ts', `export * from '../view/address';`, 'may import corpus'],
    ['src/view/a.ts', `const engine = await import('../engine/engine');`, 'may import corpus, search'],
    ['src/view/a.ts', `let answer: import('../engine/answers').Answer;`, 'may import corpus, search'],
    ['src/analysis/deep/a.ts', `import x from '../../engine/x';`, 'may import corpus, search'],
    ['src/engine/a.ts', `import Worker from '../app/worker?worker';`, 'may import corpus, search'],
    ['src/engine/a.ts', `new URL('../compile/emit.ts', import.meta.url);`, 'may import corpus, search'],
    ['src/app/A.tsx', `import { emit } from '../compile/emit';`, 'may import corpus, analysis'],
    ['src/analysis/a.ts', `import { useMemo } from 'react';`, 'React is for src/app only'],
    ['src/view/a.ts', `import { useQuery } from '@tanstack/react-query';`, 'React is for src/app only'],
    ['src/corpus/a.ts', `import { readFileSync } from 'node:fs';`, 'node: is for src/build only'],
    ['src/compile/a.ts', `import { createHash } from 'node:crypto';`, 'node: is for src/build only'],
    ['src/app/A.tsx', `import text from '../../README.md?raw';`, 'outside of src'],
    ['src/corpus/a.ts', `import schema from '../../seeds/corpus.schema.json';`, 'outside of src'],
    ['src/app/A.tsx', `import x from '/src/compile/x';`, 'relative paths'],
    ['src/app/A.tsx', 'const view = (name: string) => import(name);', 'plain string'],
    ['src/engine/a.ts', `import file from './worker.ts?url'; void import(file);`, 'plain string'],
    ['src/utils/a.ts', '', 'no folder of the import table'],
    ['src/main.ts', '', 'no folder of the import table'],
  ])('refuses %s with %s', (path, source, reason) => {
    expect(findForbiddenImports(path, source)).toEqual([expect.stringContaining(reason)]);
  });

  it('finds every way to name a module', () => {
    const source = `import a from 'a'; import 'b'; import type { C } from 'c'; export * from 'd';
      export { e } from 'e'; export const f = import('f'); export type G = import('g').G;
      new URL('./h', import.meta.url); new URL('https://example.org/'); new URL('i', base); export const own = 1;`;
    expect([...findImports('a.ts', source)].sort()).toEqual(['./h', 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});
