// The folder's bytes to seeds and the owner's decisions, or every problem there is, all at once.

import { checkConfig } from './checkConfig';
import { type CorpusConfig, DEFAULT_LANGUAGE } from './corpusConfig';
import { idNameOf } from './documentId';
import { languageOf } from './language/languages';
import { numberCopies } from './numberCopies';
import { parseConfig } from './parseConfig';
import { type ParsedSeed, parseSeed, type SeedHead } from './parseSeed';
import { byCodeUnit, type Problem } from './problem';
import type { Remembered } from './remembered';
import type { SeedFolder } from './seedFolder';

export type ReadCorpus =
  | {
      readonly state: 'read';
      /** In order of id. */
      readonly seeds: readonly SeedHead[];
      readonly config: CorpusConfig;
      readonly configBytes: Uint8Array | null;
    }
  | { readonly state: 'broken'; readonly problems: readonly Problem[] };

export type ParsedHead =
  | { readonly state: 'seed'; readonly seed: SeedHead }
  | { readonly state: 'broken'; readonly problem: Problem };

/** Texts are parsed and let go, so that a corpus of any size is checked in little memory. */
export function readCorpus(folder: SeedFolder, heads: Remembered<ParsedHead>): ReadCorpus {
  const ofFolder = (expected: string, found: string): Problem => ({
    file: folder.path,
    line: null,
    expected,
    found,
  });
  if (!folder.exists) return { state: 'broken', problems: [ofFolder('a folder of seeds', 'no such folder')] };
  const parsedConfig = parseConfig(folder.config, folder.path);
  const { config } = parsedConfig;
  const problems: Problem[] = [...parsedConfig.problems];
  if (folder.seeds.length === 0)
    problems.push(ofFolder('at least one seed, a file that ends in .txt', 'none'));
  const parsedSeeds: SeedHead[] = [];
  const brokenNames = new Set<string>();
  const language = languageOf([config.language ?? DEFAULT_LANGUAGE]);
  for (const file of folder.seeds) {
    const parsed = heads.of(file.name, file.bytes, () => headOf(parseSeed(file, folder.path, language)));
    if (parsed.state === 'seed') parsedSeeds.push(parsed.seed);
    else {
      problems.push(parsed.problem);
      brokenNames.add(idNameOf(file.name));
    }
  }
  heads.settle();
  // An owner's corpus.json speaks of documents by id, so there a second file of one id is always a mistake.
  const seeds = folder.config === null ? [...numberCopies(parsedSeeds)] : parsedSeeds;
  problems.push(...findSharedIds(seeds, folder.path));
  const ids = seeds.map(({ id }) => id);
  if (parsedConfig.problems.length === 0)
    problems.push(...checkConfig(parsedConfig, ids, (id) => brokenNames.has(id.slice('YYYY-MM-DD-'.length))));
  if (problems.length > 0) {
    problems.sort((a, b) => byCodeUnit(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
    return { state: 'broken', problems };
  }
  seeds.sort((a, b) => byCodeUnit(a.id, b.id));
  return { state: 'read', seeds, config, configBytes: folder.config?.bytes ?? null };
}

function headOf(parsed: ParsedSeed): ParsedHead {
  if (parsed.state === 'broken') return parsed;
  const { id, date, file, line, bytes } = parsed.seed;
  return { state: 'seed', seed: { id, date, file, line, bytes } };
}

function findSharedIds(seeds: readonly SeedHead[], folder: string): readonly Problem[] {
  const first = new Map<string, SeedHead>();
  return seeds.flatMap((seed) => {
    const other = first.get(seed.id);
    if (other === undefined) {
      first.set(seed.id, seed);
      return [];
    }
    return [
      {
        file: `${folder}/${seed.file}`,
        line: seed.line,
        expected: 'an id that no other document has',
        found: `${seed.id}, which is also that of ${other.file}`,
      },
    ];
  });
}
