// Fetches the artifacts, each once, and turns bytes into the good types. What failed is asked for again next time.
import { type CorpusFacts, parseFacts } from '../corpus/facts';
import { parseTextShard, type TextShard } from '../corpus/texts';
import { decodeTokenIndex } from '../corpus/tokenFile';
import type { TokenIndex } from '../corpus/tokenIndex';
import { decodeWordMonths, type WordMonths } from '../corpus/wordMonths';

export interface Artifacts {
  readonly facts: () => Promise<CorpusFacts>;
  readonly tokenIndex: () => Promise<TokenIndex>;
  readonly wordMonths: () => Promise<WordMonths>;
  readonly textShard: (shard: number) => Promise<TextShard>;
}

/** The bytes of an address; rejects with an Error that says what failed. */
export type FetchBytes = (address: string) => Promise<Uint8Array>;

/** Artifacts at and beside the facts file. */
export function openArtifacts(factsAddress: string, fetchBytes: FetchBytes): Artifacts {
  const facts = once(async () => parseFacts(parseJson(await fetchBytes(factsAddress), factsAddress)));
  const fetchBeside = async (file: string): Promise<Uint8Array> =>
    fetchBytes(new URL(file, factsAddress).href);
  const shards = new Map<number, () => Promise<TextShard>>();
  return {
    facts,
    tokenIndex: once(async () => decodeTokenIndex(await fetchBeside((await facts()).files.tokens))),
    wordMonths: once(async () => decodeWordMonths(await fetchBeside((await facts()).files.words))),
    textShard(shard) {
      const load =
        shards.get(shard) ??
        once(async () => {
          const file = (await facts()).files.texts[shard];
          if (file === undefined)
            throw new Error(`The corpus has no text file ${shard}; rebuild the corpus.`);
          return parseTextShard(parseJson(await fetchBeside(file), file));
        });
      shards.set(shard, load);
      return load();
    },
  };
}

/** Over the network; the message names the file and what the server said. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const file = new URL(address).pathname.split('/').at(-1) ?? address;
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error(`Could not load ${file}: no answer from the server.`);
  }
  if (!response.ok) throw new Error(`Could not load ${file}: the server answered ${response.status}.`);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new Error(`Could not load ${file}: the connection broke off.`);
  }
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Error(`Could not read ${file}: it is not JSON.`);
  }
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | null = null;
  return () => {
    pending ??= load().catch((error: unknown) => {
      pending = null;
      throw error;
    });
    return pending;
  };
}
