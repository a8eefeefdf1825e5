// The tree holds what people wrote, in the places that the design names, and nothing generated.
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../run/command';
import { GENERATED, listProjectFiles } from './projectFiles';

const TOP_LEVEL = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'index.html',
  'biome.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'src',
  'seeds',
  'public',
  'tests',
]);

const files = listProjectFiles(PROJECT);

describe('the tree', () => {
  it('has only the top-level entries of the design, and dotfiles', () => {
    expect(files).toContain('package.json');
    const entries = new Set(files.map((path) => path.split('/', 1)[0] ?? ''));
    expect([...entries].filter((name) => !TOP_LEVEL.has(name) && !name.startsWith('.'))).toEqual([]);
  });

  it('holds nothing generated', () => {
    expect(files.filter((path) => GENERATED.test(path) || /\.(?:log|tsbuildinfo|map)$/.test(path))).toEqual(
      [],
    );
    expect(GENERATED.test('dist/index.html') && GENERATED.test('a/coverage')).toBe(true);
    expect(GENERATED.test('src/corpus/distance.ts')).toBe(false);
  });
});
