// Fetches the artifacts, each once but the table of entries, and turns bytes into the good types. What failed is asked for again next time.

import type { TokenIndex } from '../corpus/counter/tokenIndex';
import { type CorpusFacts, parseFacts } from '../corpus/facts';
import { ByteWriter } from '../corpus/files/bytes';
import { type EntryTable, openEntryTable } from '../corpus/files/entryTable';
import { parseTextShard, type TextShard } from '../corpus/files/texts';
import { createTokenFileReader } from '../corpus/files/tokenFileReader';
import { decodeWordMonths, type WordMonths } from '../corpus/files/wordMonths';
import { fileOf } from './fetchBytes';
import { createLoadingWatch, type LoadingWatch } from './loading';
import type { TakeBytes } from './readBody';
import { lazily } from './remember';

export interface OpenArtifacts {
  readonly facts: () => Promise<CorpusFacts>;
  readonly tokenIndex: () => Promise<TokenIndex>;
  readonly wordMonths: () => Promise<WordMonths>;
  /** Null where the corpus has none; it is not kept here, since the token index takes its place. */
  readonly entryTable: () => Promise<EntryTable | null>;
  readonly textShard: (shard: number) => Promise<TextShard>;
  /** The same where it has come; null before. */
  readonly shardAtHand: (shard: number) => TextShard | null;
  /** The loading of the token index, and of the table of entries before it. */
  readonly watchLoading: LoadingWatch['watch'];
}

/**
 * Gives the bytes of an address, piece by piece as they arrive, to what `begin` gives; where they turn out to be wrong, it
 * begins again. Rejects with an Error that says what failed, or with what was thrown by what takes them.
 */
export type FetchFile = (address: string, begin: () => TakeBytes) => Promise<void>;

/** OpenArtifacts at and beside the facts file. */
export function openArtifacts(factsAddress: string, fetchFile: FetchFile): OpenArtifacts {
  const fetchWhole = async (
    address: string,
    arrived: (loaded: number) => void = () => {},
  ): Promise<Uint8Array> => {
    let bytes = new ByteWriter();
    await fetchFile(address, () => {
      bytes = new ByteWriter();
      return (piece) => {
        bytes.bytes(piece);
        arrived(bytes.length);
      };
    });
    return bytes.written();
  };
  const fetchJson = async (address: string): Promise<unknown> => {
    let decoder = new TextDecoder();
    let text = '';
    await fetchFile(address, () => {
      decoder = new TextDecoder();
      text = '';
      return (piece) => {
        text += decoder.decode(piece, { stream: true });
      };
    });
    return parseJson(text + decoder.decode(), fileOf(address));
  };
  const facts = lazily(async () => parseFacts(await fetchJson(factsAddress)));
  const addressOf = (file: string) => new URL(file, factsAddress).href;
  const { watch, tell } = createLoadingWatch();
  const shards = new Map<number, () => Promise<TextShard>>();
  const atHand = new Map<number, TextShard>();
  return {
    facts,
    tokenIndex: lazily(async () => {
      const { tokens, sizes } = (await facts()).files;
      const total = sizes?.tokens ?? null;
      let reader = createTokenFileReader(total);
      try {
        await fetchFile(addressOf(tokens), () => {
          reader = createTokenFileReader(total);
          let loaded = 0;
          tell({ loaded, total });
          return (piece) => {
            reader.push(piece);
            loaded += piece.length;
            tell({ loaded, total });
          };
        });
        return reader.finish();
      } finally {
        tell(null);
      }
    }),
    wordMonths: lazily(async () =>
      decodeWordMonths(await fetchWhole(addressOf((await facts()).files.words))),
    ),
    async entryTable() {
      const { entries } = (await facts()).files;
      if (entries === undefined) return null;
      try {
        return openEntryTable(
          await fetchWhole(addressOf(entries), (loaded) => tell({ loaded, total: null })),
        );
      } finally {
        tell(null);
      }
    },
    textShard(shard) {
      const load =
        shards.get(shard) ??
        lazily(async () => {
          const file = (await facts()).files.texts[shard];
          if (file === undefined)
            throw new Error(`The corpus has no text file ${shard}; rebuild the corpus.`);
          const loaded = parseTextShard(await fetchJson(addressOf(file)));
          atHand.set(shard, loaded);
          return loaded;
        });
      shards.set(shard, load);
      return load();
    },
    shardAtHand: (shard) => atHand.get(shard) ?? null,
    watchLoading: watch,
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`Could not read ${file}: it is not JSON.`);
  }
}
