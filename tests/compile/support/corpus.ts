// Corpora from a few lines of text.

import { compileCorpus } from '../../../src/compile/compileCorpus';
import { formatProblems } from '../../../src/compile/problem';
import type { SeedFolder } from '../../../src/compile/seedFolder';
import type { CorpusFacts } from '../../../src/corpus/facts';
import { type DocumentText, parseTextShard } from '../../../src/corpus/files/texts';

/** A folder in memory: file names and their text or bytes; corpus.json as a value, metadata.csv as it stands. */
export function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  config?: unknown,
  metadata?: string | Uint8Array,
): SeedFolder {
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path: 'seeds',
    exists: true,
    seeds: Object.entries(files).map(([name, content]) => ({ name, bytes: bytesOf(content) })),
    config: config === undefined ? null : { name: 'corpus.json', bytes: bytesOf(JSON.stringify(config)) },
    metadata: metadata === undefined ? null : { name: 'metadata.csv', bytes: bytesOf(metadata) },
    unread: [],
    ignored: [],
  };
}

export interface Compiled {
  readonly facts: CorpusFacts;
  readonly texts: readonly DocumentText[];
  readonly artifacts: ReadonlyMap<string, Uint8Array>;
}

/** The compiled corpus; throws with the problems where there are any. */
export function compiled(folder: SeedFolder): Compiled {
  const result = compileCorpus(folder);
  if (result.state === 'broken') throw new Error(formatProblems(result.problems));
  const artifacts = new Map(result.artifacts.map(({ name, bytes }) => [name, bytes()]));
  const facts = result.facts();
  const texts = facts.files.texts.flatMap((name) => {
    const shard: unknown = JSON.parse(new TextDecoder().decode(artifacts.get(name)));
    return parseTextShard(shard).documents;
  });
  return { facts, texts, artifacts };
}

/** The facts of one document whose text is given. */
export function documentOf(
  text: string,
  config?: unknown,
  date = '2023-05-05',
): CorpusFacts['documents'][number] {
  const [document] = compiled(folderOf({ 'a.txt': `date ${date} ${text}` }, config)).facts.documents;
  if (document === undefined) throw new Error('no document');
  return document;
}

/** A folder's errors as they are printed. */
export function messagesOf(folder: SeedFolder): readonly string[] {
  const result = compileCorpus(folder);
  if (result.state === 'compiled') return [];
  return formatProblems(result.problems).split('\n').slice(1);
}
