// The folder's bytes to seeds and the owner's decisions, or every problem there is, all at once.

import { checkConfig } from './checkConfig';
import type { CorpusConfig } from './corpusConfig';
import { idNameOf } from './documentId';
import { type Metadata, parseMetadata } from './metadata/parseMetadata';
import { numberCopies } from './numberCopies';
import { parseConfig } from './parseConfig';
import { NO_DATE, type ParsedSeed, parseSeed, type SeedHead } from './parseSeed';
import { byCodeUnit, createProblemList, type Problem, type ProblemList, type Problems } from './problem';
import type { Remembered } from './remembered';
import type { SeedFolder } from './seedFolder';

export type ReadCorpus =
  | {
      readonly state: 'read';
      /** In order of id. */
      readonly seeds: readonly SeedHead[];
      readonly config: CorpusConfig;
      readonly metadata: Metadata;
    }
  | { readonly state: 'broken'; readonly problems: Problems };

export type ParsedHead =
  | { readonly state: 'seed'; readonly seed: SeedHead }
  | { readonly state: 'broken'; readonly problem: Problem };

const NONE: ReadonlySet<string> = new Set();

/** Texts are parsed and let go, so that a corpus of any size is checked in little memory. */
export function readCorpus(folder: SeedFolder, heads: Remembered<ParsedHead>): ReadCorpus {
  const problems = createProblemList();
  const ofFolder = (expected: string, found: string): void =>
    problems.add({ file: folder.path, line: null, expected, found });
  if (!folder.exists) {
    ofFolder('a folder of seeds', 'no such folder');
    return { state: 'broken', problems: problems.problems() };
  }
  for (const { name, expected, found } of folder.unread)
    problems.add({
      file: name === null ? folder.path : `${folder.path}/${name}`,
      line: null,
      expected,
      found,
    });
  const parsedConfig = parseConfig(folder.config, folder.path, problems);
  const config = parsedConfig?.config ?? {};
  const metadata = parseMetadata(folder, problems);
  if (folder.seeds.length + folder.unread.length === 0)
    ofFolder('at least one seed, a file that ends in .txt', 'none');
  const parsedSeeds: SeedHead[] = [];
  const brokenNames = new Set(folder.unread.map(({ name }) => idNameOf(name ?? '')));
  for (const file of folder.seeds) {
    const row = metadata.rowOf(file.name);
    const language = config.language ?? row?.language ?? null;
    const parsed = heads.of(file.name, file.bytes, () =>
      headOf(parseSeed(file, folder.path, { date: row?.date ?? null, language, unbroken: NONE })),
    );
    if (parsed.state === 'seed') parsedSeeds.push(parsed.seed);
    else {
      if (parsed.problem.expected !== NO_DATE || !metadata.mayDate(file.name)) problems.add(parsed.problem);
      brokenNames.add(idNameOf(file.name));
    }
  }
  heads.settle();
  // An owner's corpus.json speaks of documents by id, so there a second file of one id is always a mistake.
  const seeds = folder.config === null ? [...numberCopies(parsedSeeds)] : parsedSeeds;
  reportSharedIds(seeds, folder.path, problems);
  const ids = seeds.map(({ id }) => id);
  if (parsedConfig !== null)
    checkConfig(parsedConfig, ids, (id) => brokenNames.has(id.slice('YYYY-MM-DD-'.length)), problems);
  if (problems.count() > 0) return { state: 'broken', problems: problems.problems() };
  seeds.sort((a, b) => byCodeUnit(a.id, b.id));
  return { state: 'read', seeds, config, metadata };
}

function headOf(parsed: ParsedSeed): ParsedHead {
  if (parsed.state === 'broken') return parsed;
  const { paragraphs: _paragraphs, ...seed } = parsed.seed;
  return { state: 'seed', seed };
}

function reportSharedIds(seeds: readonly SeedHead[], folder: string, problems: ProblemList): void {
  const first = new Map<string, SeedHead>();
  for (const seed of seeds) {
    const other = first.get(seed.id);
    if (other === undefined) first.set(seed.id, seed);
    else
      problems.add({
        file: `${folder}/${seed.file}`,
        line: seed.line,
        expected: 'an id that no other document has',
        found: `${seed.id}, which is also that of ${other.file}`,
      });
  }
}
