// The compiler: a folder's bytes in, facts and artifacts out, or every problem. No file, clock or network is touched.
import { createHash } from 'node:crypto';
import type { CorpusFacts } from '../corpus/facts';
import type { TextShard } from '../corpus/texts';
import { encodeTokenIndex } from '../corpus/tokenFile';
import { encodeWordMonths } from '../corpus/wordMonths';
import { type DescribedCorpus, describeCorpus } from './describeCorpus';
import type { Problem } from './problem';
import { readCorpus } from './readCorpus';
import type { SeedFolder } from './readSeeds';

interface Artifact {
  /** With a hash of the content in it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type CompiledCorpus =
  | {
      readonly state: 'compiled';
      readonly facts: CorpusFacts;
      /** The name of the facts' own artifact, from which all others are reached. */
      readonly factsName: string;
      readonly artifacts: readonly Artifact[];
    }
  | { readonly state: 'broken'; readonly problems: readonly Problem[] };

/** Text in one shard, in bytes: a reader of one meeting fetches no more than about this. */
const SHARD_BYTES = 96 * 1024;

export function compileCorpus(folder: SeedFolder): CompiledCorpus {
  const read = readCorpus(folder);
  if (read.state === 'broken') return read;
  const corpus = describeCorpus(read.seeds, read.config, read.configBytes);
  const shards = packShards(corpus);
  const texts = shards.map((shard, n) => jsonArtifact(`texts-${n + 1}`, shard));
  const tokens = artifact('tokens', 'bin', encodeTokenIndex(corpus.counter.index));
  const dates = corpus.documents.map(({ date }) => date);
  const words = artifact('words', 'bin', encodeWordMonths(corpus.counter, dates));
  const shardOf = new Map(shards.flatMap(({ documents }, n) => documents.map(({ id }) => [id, n] as const)));
  const facts: CorpusFacts = {
    ...corpus.facts,
    documents: corpus.documents.map((document) => ({ ...document, shard: shardOf.get(document.id) ?? 0 })),
    files: {
      tokens: tokens.name,
      words: words.name,
      texts: texts.map(({ name }) => name),
      sizes: { tokens: tokens.bytes.length },
    },
  };
  const own = jsonArtifact('facts', facts);
  return { state: 'compiled', facts, factsName: own.name, artifacts: [own, ...texts, tokens, words] };
}

function packShards({ texts }: DescribedCorpus): readonly TextShard[] {
  const shards: TextShard[] = [];
  let filled = SHARD_BYTES;
  for (const document of texts) {
    const size = document.paragraphs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    if (filled > 0 && filled + size > SHARD_BYTES) {
      shards.push({ documents: [] });
      filled = 0;
    }
    shards.at(-1)?.documents.push(document);
    filled += size;
  }
  return shards;
}

function jsonArtifact(name: string, value: unknown): Artifact {
  return artifact(name, 'json', encode(JSON.stringify(value)));
}

function artifact(name: string, extension: string, bytes: Uint8Array): Artifact {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { name: `${name}-${hash}.${extension}`, bytes };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
