// The artifacts of a described corpus: named files whose bytes are made when they are asked for, never all at once.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type CorpusFacts, typesOfTitles } from '../corpus/facts';
import { ByteWriter } from '../corpus/files/bytes';
import { encodeEntryTable, makeEntryTable } from '../corpus/files/entryTable';
import type { Proof } from '../corpus/files/texts';
import { encodeTokenIndex } from '../corpus/files/tokenFile';
import { encodeWordMonths } from '../corpus/files/wordMonths';
import type { DescribedCorpus } from './describeCorpus';
import type { ScannedDocument } from './scanDocument';

interface Artifact {
  readonly name: string;
  /** Always the same; a shard of text is put together anew each time, so that it need not be kept. */
  readonly bytes: () => Uint8Array;
}

/** The artifact "KIND-HASH.EXTENSION" of the bytes. */
export type NameArtifact = (kind: string, extension: string, bytes: () => Uint8Array) => Artifact;

export interface Artifacts {
  /** Put together when they are first asked for, as the artifacts are. */
  readonly facts: () => CorpusFacts;
  /** The name of the facts' own artifact, from which all others are reached. */
  readonly factsName: string;
  readonly artifacts: readonly Artifact[];
}

const utf8 = new TextEncoder();

/** By a hash of the content: what a page fetched stays true for ever. */
export const nameByContent: NameArtifact = (kind, extension, bytes) => ({
  name: `${kind}-${hashOf(bytes())}.${extension}`,
  bytes,
});

/** By the version of the whole corpus, so that nothing is encoded before a page asks for it. */
export function nameByVersion(version: string): NameArtifact {
  return (kind, extension, bytes) => ({ name: `${kind}-${version}.${extension}`, bytes });
}

/** First 8 hexadecimal digits of SHA-256. */
export function hashOf(content: Uint8Array): string {
  return bytesToHex(sha256(content)).slice(0, 8);
}

/** Text in one shard, in bytes: a reader of one meeting fetches no more than about this. */
const SHARD_BYTES = 32 * 1024;

/** Of a corpus whose token index is not there in a moment, so that a table of entries is worth its bytes. */
const FEWEST_TOKENS = 2_500_000;

/** `scans` are of the documents, in the same order. */
export function makeArtifacts(
  corpus: DescribedCorpus,
  scans: readonly ScannedDocument[],
  name: NameArtifact,
): Artifacts {
  const shards = packShards(scans);
  const texts = shards.map(({ from, to }, n) =>
    name(`texts-${n + 1}`, 'json', () =>
      encodeShard(
        corpus.documents.slice(from, to).map(({ id }, i) => ({
          id,
          paragraphs: scans[from + i]?.json ?? new Uint8Array(0),
          proofs: corpus.proofs[from + i] ?? [],
        })),
      ),
    ),
  );
  const tokens = name(
    'tokens',
    'bin',
    once(() => encodeTokenIndex(corpus.counter.index)),
  );
  const isLarge = corpus.counter.index.stream.length > FEWEST_TOKENS;
  const entries = isLarge
    ? name(
        'entries',
        'bin',
        once(() => encodeEntries(corpus)),
      )
    : null;
  const dates = corpus.documents.map(({ date }) => date);
  const words = name(
    'words',
    'bin',
    once(() => encodeWordMonths(corpus.counter, dates)),
  );
  const facts = once(
    (): CorpusFacts => ({
      ...corpus.facts,
      documents: shards.flatMap(({ from, to }, shard) =>
        corpus.documents.slice(from, to).map((document) => ({ ...document, shard })),
      ),
      files: {
        tokens: tokens.name,
        words: words.name,
        ...(entries && { entries: entries.name }),
        texts: texts.map((text) => text.name),
        sizes: { tokens: tokens.bytes().length },
      },
    }),
  );
  const own = name(
    'facts',
    'json',
    once(() => utf8.encode(toAscii(JSON.stringify(facts())))),
  );
  return {
    facts,
    factsName: own.name,
    artifacts: [own, ...texts, tokens, words, ...(entries ? [entries] : [])],
  };
}

// The same value: browsers read a long text of one byte a character in half the time.
function toAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Documents from one to before another. */
interface Shard {
  readonly from: number;
  readonly to: number;
}

function packShards(scans: readonly ScannedDocument[]): readonly Shard[] {
  const shards: Shard[] = [];
  let from = 0;
  let filled = 0;
  scans.forEach(({ textBytes }, d) => {
    if (filled > 0 && filled + textBytes > SHARD_BYTES) {
      shards.push({ from, to: d });
      from = d;
      filled = 0;
    }
    filled += textBytes;
  });
  return [...shards, { from, to: scans.length }];
}

function encodeEntries({ counter, facts, documents }: DescribedCorpus): Uint8Array {
  const titles = typesOfTitles({ documents, language: facts.language });
  return encodeEntryTable(makeEntryTable(counter, titles));
}

interface EncodedDocument {
  readonly id: string;
  readonly paragraphs: Uint8Array;
  readonly proofs: readonly Proof[];
}

/** A TextShard as JSON, put together from its parts. */
function encodeShard(documents: readonly EncodedDocument[]): Uint8Array {
  const writer = new ByteWriter();
  const write = (text: string): void => writer.bytes(utf8.encode(text));
  write('{"documents":[');
  documents.forEach(({ id, paragraphs, proofs }, i) => {
    write(`${i === 0 ? '' : ','}{"id":${JSON.stringify(id)},"paragraphs":`);
    writer.bytes(paragraphs);
    write(`,"proofs":${JSON.stringify(proofs)}}`);
  });
  write(']}');
  return writer.result();
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
