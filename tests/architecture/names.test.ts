// One name an idea: no two files of src declare a type, or export a function, of one name, and the check of it can fail.
import { describe, expect, it } from 'vitest';
import { findShared, typesOf, valuesOf } from './names';
import { readSources } from './sources';

const sources = readSources();

describe('src', () => {
  it('declares each type in one file', () => {
    const types = typesOf(sources);
    expect(types.size).toBeGreaterThan(0);
    expect(findShared(types)).toEqual([]);
  });

  it('exports each function and constant from one file', () => {
    const values = valuesOf(sources);
    expect(values.size).toBeGreaterThan(0);
    expect(findShared(values)).toEqual([]);
  });
});

describe('the search for names', () => {
  const made = new Map([
    [
      'a.ts',
      'export interface Place {} type Own = 1; export const once = 1; function helper() {} export type { Other };',
    ],
    [
      'b.tsx',
      `import type { Place } from './a'; interface Own {} export function once() {} function helper() {}`,
    ],
    [
      'c.ts',
      `export type Place = string; export { once } from './b'; const inside = () => { type Own = 2; };`,
    ],
  ]);

  it('finds types that two files declare, exported or not', () => {
    expect(findShared(typesOf(made))).toEqual([
      'Place is declared in a.ts and in c.ts',
      'Own is declared in a.ts and in b.tsx',
    ]);
  });

  it('finds what two files export as theirs, and no helpers', () => {
    expect(findShared(valuesOf(made))).toEqual(['once is declared in a.ts and in b.tsx']);
  });
});
