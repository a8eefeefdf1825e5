// The compiler: a folder's bytes in, facts and artifacts out, or every problem. No file, clock or network is touched.

import { createLexicon, type Lexicon } from '../corpus/counter/lexicon';
import { type Artifacts, hashOf, makeArtifacts, nameByContent, nameByVersion } from './artifacts';
import { listsOf, withNames } from './corpusLists';
import { decisionsOf } from './decisions';
import { describeCorpus } from './describeCorpus';
import type { CompanionBytes } from './fingerprint';
import { languagesOfSeeds } from './language/languagesOfSeeds';
import { columnsOf } from './metadata/columns';
import { parseSeed, type SeedHead } from './parseSeed';
import type { Problems } from './problem';
import { type ParsedHead, readCorpus } from './readCorpus';
import { areSameBytes, createRemembered } from './remembered';
import { createScan, type Scan, type ScannedDocument } from './scanDocument';
import type { SeedFolder } from './seedFolder';

export type CompiledCorpus =
  | ({ readonly state: 'compiled' } & Artifacts)
  | { readonly state: 'broken'; readonly problems: Problems };

/** Artifacts are named by their content, as a build names them. */
export function compileCorpus(folder: SeedFolder): CompiledCorpus {
  return compile(folder, createMemory(folder), 'content');
}

/**
 * A compiler of one folder as it changes: what was made of documents whose bytes are the same is used again, and the
 * outcome is that of compiling from nothing. Artifacts are named by version, so that they need not be encoded.
 */
export function createCompiler(): (folder: SeedFolder) => CompiledCorpus {
  let memory: Memory | null = null;
  return (folder) => {
    const { config, metadata } = companionsOf(folder);
    if (
      memory === null ||
      !areSameBytes(memory.companions.config, config) ||
      !areSameBytes(memory.companions.metadata, metadata)
    )
      memory = createMemory(folder);
    return compile(folder, memory, 'version');
  };
}

/** What depends on a file's bytes, on corpus.json and on metadata.csv, and on nothing else. */
interface Memory {
  readonly companions: CompanionBytes;
  readonly heads: ReturnType<typeof createRemembered<ParsedHead>>;
  readonly scans: ReturnType<typeof createRemembered<ScannedDocument>>;
  readonly lexicon: ReturnType<typeof createLexicon>;
  /** In these languages. */
  scan: Scan | null;
  languages: string | null;
}

function createMemory(folder: SeedFolder): Memory {
  return {
    companions: companionsOf(folder),
    heads: createRemembered(),
    scans: createRemembered(),
    lexicon: createLexicon(),
    scan: null,
    languages: null,
  };
}

function compile(folder: SeedFolder, memory: Memory, naming: 'content' | 'version'): CompiledCorpus {
  const read = readCorpus(folder, memory.heads);
  if (read.state === 'broken') return read;
  const { seeds, config, metadata } = read;
  const rows = seeds.map(({ file }) => metadata.rowOf(file));
  const decisions = seeds.map(({ id }, d) => decisionsOf(config.documents?.[id] ?? {}, rows[d]));
  const { tags, language } = languagesOfSeeds(seeds, config.language);
  const lists = withNames(listsOf(config), decisions);
  if (memory.languages !== language.tags.join()) {
    memory.languages = language.tags.join();
    memory.scan = createScan(lists, language, memory.lexicon);
    memory.scans.forget();
  }
  const { scan } = memory;
  const scanAs = (unbroken: ReadonlySet<string>, head: SeedHead, d: number): ScannedDocument => {
    const known = { date: head.date, language: tags[d] ?? null, unbroken };
    const parsed = parseSeed({ name: head.file, bytes: head.bytes }, folder.path, known);
    const decided = decisions[d];
    if (parsed.state === 'broken' || scan === null || decided === undefined)
      throw new Error(`${head.file} was read as a seed before`);
    return scan({ ...parsed.seed, id: head.id }, decided);
  };
  const asPrinted = seeds.map((head, d) =>
    memory.scans.of(head.file, head.bytes, () => scanAs(new Set(), head, d)),
  );
  memory.scans.settle();
  const unbroken = findUnbroken(seeds, asPrinted, memory.lexicon);
  const scans = asPrinted.map((printed, d) => {
    const head = seeds[d];
    return head?.brokenWords.some((word) => unbroken.has(word)) ? scanAs(unbroken, head, d) : printed;
  });
  const corpus = describeCorpus(seeds, scans, memory.lexicon, {
    config,
    companions: memory.companions,
    lists,
    language,
    decisions,
    columns: columnsOf(metadata.columns, rows, language),
  });
  // The fingerprint does not say how files are named, and the facts do.
  const version = () =>
    hashOf(new TextEncoder().encode([corpus.facts.fingerprint, ...seeds.map(({ file }) => file)].join('\n')));
  const name = naming === 'content' ? nameByContent : nameByVersion(version());
  return { state: 'compiled', ...makeArtifacts(corpus, scans, name) };
}

// Of the words that a hyphen breaks at the end of a line those that the corpus also has in one piece.
function findUnbroken(
  seeds: readonly SeedHead[],
  scans: readonly ScannedDocument[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const broken = new Set(seeds.flatMap(({ brokenWords }) => brokenWords));
  if (broken.size === 0) return broken;
  const types = new Set(lexicon.index(scans.map(({ tokens }) => tokens)).types);
  return new Set([...broken].filter((word) => types.has(word)));
}

function companionsOf({ config, metadata }: SeedFolder): CompanionBytes {
  return { config: config?.bytes ?? null, metadata: metadata?.bytes ?? null };
}
