// Folders of seeds with faults made by chance: each ends in artifacts of every document, or in problems that name a place.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeedFolder } from '../../src/build/readSeeds';
import { compileCorpus } from '../../src/compile/compileCorpus';
import type { SeedFile, SeedFolder } from '../../src/compile/seedFolder';
import { parseFacts } from '../../src/corpus/facts';
import { parseTextShard } from '../../src/corpus/files/texts';

const SEEDS = readSeedFolder('seeds', join(import.meta.dirname, '../../seeds'));
const utf8 = new TextEncoder();
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
/** The beginning of each seed, so that three hundred folders are compiled in little time. */
const files: ReadonlyMap<string, Uint8Array> = new Map(
  SEEDS.seeds.map(({ name, bytes }) => [name, bytes.slice(0, 1200)]),
);
const settings: unknown = JSON.parse(textOf(SEEDS.config?.bytes));

const TABLE = [
  'file,date,speaker,Party,held_on',
  ...SEEDS.seeds.map(
    ({ name }, i) => `${name},,"Li ${'ABCDE'[i]}",Red~${i % 2 === 0 ? 'Blue' : 'Green'},2023-03-0${i + 1}`,
  ),
].join('\r\n');

type Files = Map<string, Uint8Array>;
type Mutation = (files: Files) => void;

const PIECES = [
  ...[
    'date 0000-01-01 ',
    'date 9999-12-31 ',
    'date 2023-02-29 ',
    '\n\n',
    '\r',
    '\uFEFF',
    '\0',
    '\u202e',
    '\u2028',
  ],
  ...[
    '“',
    '”',
    '"',
    '(',
    ')',
    '(reporter ',
    'By ',
    'Reporters: ',
    ', ',
    '. ',
    '。',
    '！',
    '「',
    '*',
    '<script>',
  ],
  ...[
    'Li Ming presided over the meeting',
    'On February 30, the committee held a meeting',
    ' attended the meeting. ',
  ],
  ...[
    'é'.normalize('NFD'),
    'A'.repeat(300),
    'Ab '.repeat(200),
    'reporter '.repeat(100),
    '\u0301'.repeat(40),
    '𝒜’s ',
  ],
];

const pickFile = (from: Files, at: number): string => [...from.keys()][at % Math.max(1, from.size)] ?? '';
const splice = (bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes.slice(0, at), ...added, ...bytes.slice(at + removed)]);

const edit = fc
  .record({
    file: fc.nat(20),
    at: fc.oneof(fc.nat(40), fc.nat(1500)),
    removed: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(1500)),
    added: fc.oneof(
      fc.constantFrom(...PIECES).map((piece) => utf8.encode(piece)),
      fc.uint8Array({ maxLength: 4 }),
    ),
  })
  .map(
    ({ file, at, removed, added }): Mutation =>
      (folder) => {
        const name = pickFile(folder, file);
        folder.set(name, splice(folder.get(name) ?? new Uint8Array(), at, removed, added));
      },
  );

const rename = fc
  .record({
    file: fc.nat(20),
    name: fc.constantFrom(
      'a.txt',
      '001_.txt',
      '!.txt',
      `${'x'.repeat(250)}.txt`,
      `${'辽'.repeat(80)}.txt`,
      'A.TXT',
      'é.txt',
    ),
    isCopy: fc.boolean(),
  })
  .map(
    ({ file, name, isCopy }): Mutation =>
      (folder) => {
        const old = pickFile(folder, file);
        folder.set(name, folder.get(old) ?? new Uint8Array());
        if (!isCopy) folder.delete(old);
      },
  );

const VALUES: readonly unknown[] = [
  ...[
    null,
    0,
    '',
    ' ',
    'x',
    '0000-01',
    '9999-12',
    '2023-02-30',
    '2022-08-20-x',
    'a'.repeat(300),
    '\ud800',
    '\0',
    'Xi Jinping',
  ],
  ...[
    [],
    {},
    [''],
    ['x', 'x'],
    { name: 'x' },
    [{ name: 'Liaoning' }, { name: 'LIAONING' }],
    { name: 'Hao Peng', names: ['!'] },
  ],
  Array.from({ length: 1500 }, () => 5),
];

/** The settings with the value at a place chosen by chance replaced, or left out, or given a further key. */
const reset = fc
  .record({ at: fc.nat(150), value: fc.constantFrom(...VALUES), how: fc.constantFrom('put', 'drop', 'add') })
  .map(
    ({ at, value, how }): Mutation =>
      (folder) => {
        let left = at;
        const change = (from: unknown): unknown => {
          left -= 1;
          if (left === 0 && how === 'put') return value;
          if (Array.isArray(from)) return [...from.map(change), ...(left === 0 ? [value] : [])];
          if (typeof from !== 'object' || from === null) return from;
          const isHere = left === 0;
          const entries = Object.entries(from).map(([key, inner]) => [key, change(inner)] as const);
          const kept = isHere && how === 'drop' ? entries.slice(1) : entries;
          return Object.fromEntries(isHere && how === 'add' ? [...kept, ['terms', value]] : kept);
        };
        folder.set('corpus.json', utf8.encode(JSON.stringify(change(settings), null, 1)));
      },
  );

const CELLS = [
  '"',
  '""',
  ',',
  ',,,',
  '\n',
  '\r\n',
  '~',
  ' ',
  'red',
  'RED!',
  '2023-02-30',
  '2023-02-17',
  'file',
  'a.txt',
  '\uFEFF',
  '\0',
];

/** The table with a piece of it replaced, between two places chosen by chance. */
const retype = fc
  .record({
    at: fc.nat(TABLE.length),
    removed: fc.oneof(fc.constant(0), fc.nat(40)),
    added: fc.constantFrom(...CELLS),
  })
  .map(
    ({ at, removed, added }): Mutation =>
      (folder) => {
        const before = folder.get('metadata.csv');
        if (before !== undefined) folder.set('metadata.csv', splice(before, at, removed, utf8.encode(added)));
      },
  );

const mutation = fc.oneof(
  { weight: 4, arbitrary: retype },
  { weight: 5, arbitrary: edit },
  { weight: 2, arbitrary: rename },
  { weight: 4, arbitrary: reset },
  {
    weight: 1,
    arbitrary: fc.nat(20).map(
      (at): Mutation =>
        (folder) =>
          folder.delete(pickFile(folder, at)),
    ),
  },
);
const folders = fc
  .record({
    hasConfig: fc.boolean(),
    hasTable: fc.boolean(),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  })
  .map(({ hasConfig, hasTable, mutations }): SeedFolder => {
    const own: Files = new Map(files);
    if (hasConfig)
      own.set('corpus.json', utf8.encode(JSON.stringify({ ...Object(settings), documents: {} }, null, 1)));
    if (hasTable) own.set('metadata.csv', utf8.encode(TABLE));
    for (const mutate of mutations) mutate(own);
    const list = [...own].map(([name, bytes]): SeedFile => ({ name, bytes }));
    return {
      ...SEEDS,
      seeds: list.filter(({ name }) => name !== 'corpus.json' && name !== 'metadata.csv'),
      config: list.find(({ name }) => name === 'corpus.json') ?? null,
      metadata: list.find(({ name }) => name === 'metadata.csv') ?? null,
    };
  });

function checkProblems(
  { seeds, config, metadata, path }: SeedFolder,
  result: ReturnType<typeof compileCorpus>,
): void {
  if (result.state === 'compiled') return;
  expect(result.problems.first.length).toBeGreaterThan(0);
  expect(result.problems.first.length).toBeLessThanOrEqual(1000);
  for (const { file, line, expected, found } of result.problems.first) {
    const named = [...seeds, config, metadata].find((one) => file === `${path}/${one?.name}`);
    if (named == null) expect([file, line]).toEqual([path, null]);
    else {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(textOf(named.bytes).split(/\r\n|\r|\n/).length);
    }
    expect(expected).not.toBe('');
    expect(found).not.toMatch(/undefined|\[object/);
  }
}

function checkArtifacts({ seeds }: SeedFolder, result: ReturnType<typeof compileCorpus>): void {
  if (result.state === 'broken') return;
  const made = new Map(result.artifacts.map(({ name, bytes }) => [name, textOf(bytes())]));
  const facts = parseFacts(JSON.parse(made.get(result.factsName) ?? ''));
  expect(facts.documents.map(({ file }) => file).sort()).toEqual(seeds.map(({ name }) => name).sort());
  const texts = facts.files.texts.flatMap(
    (name) => parseTextShard(JSON.parse(made.get(name) ?? '')).documents,
  );
  expect(texts.map(({ id }) => id)).toEqual(facts.documents.map(({ id }) => id));
  expect(new Set(texts.map(({ id }) => id)).size).toBe(seeds.length);
}

describe('a folder with faults', () => {
  it('ends in artifacts of every document or in problems that name a file and a line', () => {
    const met = { compiled: 0, broken: 0 };
    fc.assert(
      fc.property(folders, (folder) => {
        const result = compileCorpus(folder);
        met[result.state] += 1;
        checkProblems(folder, result);
        checkArtifacts(folder, result);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(met.compiled, met.broken)).toBeGreaterThan(40);
  });
});
