// Compiling a folder as it changes gives what compiling it from nothing gives, byte for byte.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompiledCorpus, compileCorpus, createCompiler } from '../../src/compile/compileCorpus';
import { createRemembered } from '../../src/compile/remembered';
import type { SeedFolder } from '../../src/compile/seedFolder';
import { folderOf } from './support/corpus';

const NAMES = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', '2_e.txt'];
const TEXTS = [
  'Li Ming, mayor of the city, presided over the meeting and delivered a speech. Zhao Yun attended the meeting.',
  'The meeting stressed “the new path” and the spirit of Li Ming. Governor Wang Fang was not there today at all.',
  'The committee met in North City. It studied the harvest, the harvest of the south and the long road of reform.',
  'The committee met in North City. It studied the harvest, the harvest of the south and the long road of reform.\n\nMore.',
  'A plenary session was held on 3 May 2023 in South City. “The new path” is long, and (reporter Sun Li) it goes on',
  'Zhao Yun presided over the meeting. Internationalisation, a "common wording" and internationalisation again.',
  'Reform. 会议在辽宁召开。会议强调“新格局”。',
];
const CONFIGS = [
  undefined,
  { title: 'One', places: [{ name: 'North City' }, { name: 'South City', aliases: ['the south'] }] },
  {
    people: [{ name: 'Li Ming' }],
    topics: [{ name: 'Reform', terms: ['reform', 'harvest'] }],
    formulations: [{ name: 'new path' }],
  },
  { language: 'zh', dismissed: ['x'], kinds: [{ name: 'walk', signs: [['long road']] }] },
  { span: { from: '2024-01', to: '2023-01' } },
];

const TABLES = [
  'file,party\na.txt,Red\n',
  'file,date,speaker,party\nb.txt,2022-01-01,Zhao Yun,Red~Blue\n',
  'file,language\na.txt,fr\n',
  'file,party\nz.txt,Red\n',
];

const content = fc.oneof(
  {
    weight: 40,
    arbitrary: fc
      .tuple(fc.constantFrom('2023-05-03', '2023-05-04', '2024-01-01'), fc.constantFrom(...TEXTS))
      .map(([date, text]) => `date ${date} ${text}`),
  },
  { weight: 1, arbitrary: fc.constant('No date.') },
);
/** The folder as it stands, one change after the other; null removes a file. */
const changes = fc.array(
  fc.record({
    files: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.option(content, { freq: 4 })), { maxLength: 3 }),
    config: fc.option(fc.constantFrom(...CONFIGS), { freq: 3, nil: null }),
    table: fc.option(fc.constantFrom(undefined, ...TABLES), { freq: 3, nil: null }),
  }),
  { minLength: 2, maxLength: 8 },
);

function bytesOf(compiled: CompiledCorpus): unknown {
  if (compiled.state === 'broken') return compiled.problems;
  return compiled.artifacts.map(({ name, bytes }) => [name, Buffer.from(bytes()).toString('latin1')]);
}

function withoutNames(compiled: CompiledCorpus): unknown {
  return compiled.state === 'broken' ? compiled.problems : { ...compiled.facts(), files: null };
}

function* foldersAfter(
  list: typeof changes extends fc.Arbitrary<infer T> ? T : never,
): Generator<SeedFolder> {
  const files = new Map<string, string>(
    NAMES.slice(0, 5).map((name, i) => [name, `date 2023-05-03 ${TEXTS[i]}`]),
  );
  let config: unknown;
  let table: string | undefined;
  for (const change of list) {
    for (const [name, text] of change.files) {
      if (text === null) files.delete(name);
      else files.set(name, text);
    }
    if (change.config !== null) config = change.config;
    if (change.table !== null) table = change.table;
    yield folderOf(Object.fromEntries(files), config, table);
  }
}

describe('compiling a folder as it changes', () => {
  it('gives what compiling from nothing gives', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const compile = createCompiler();
        for (const folder of foldersAfter(list)) {
          const compiled = compile(folder);
          expect(bytesOf(compiled)).toEqual(bytesOf(createCompiler()(folder)));
          expect(withoutNames(compiled)).toEqual(withoutNames(compileCorpus(folder)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('names another version for another text and for another file name', () => {
    const nameOf = (folder: SeedFolder) => {
      const compiled = createCompiler()(folder);
      return compiled.state === 'compiled' ? compiled.factsName : '';
    };
    const text = 'date 2023-05-03 The committee met.';
    const names = [
      nameOf(folderOf({ 'a.txt': text })),
      nameOf(folderOf({ '1_a.txt': text })),
      nameOf(folderOf({ 'a.txt': `${text} Again.` })),
      nameOf(folderOf({ 'a.txt': text }, {})),
    ];
    expect(new Set(names).size).toBe(4);
    expect(nameOf(folderOf({ 'a.txt': text }))).toBe(names[0]);
  });
});

describe('what is remembered of files', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it('is made anew for other bytes, and for a file that was away', () => {
    const remembered = createRemembered<number>();
    let made = 0;
    const ask = (name: string, text: string) =>
      remembered.of(name, bytes(text), () => {
        made += 1;
        return made;
      });
    expect([ask('a', 'x'), ask('b', 'x')]).toEqual([1, 2]);
    remembered.settle();
    expect([ask('a', 'x'), ask('b', 'y')]).toEqual([1, 3]);
    remembered.settle();
    expect(ask('b', 'y')).toBe(3);
    remembered.settle();
    expect(ask('a', 'x')).toBe(4);
  });
});
