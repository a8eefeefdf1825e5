// The corpus fingerprint: says whether a link was made from the same texts, decisions and rules.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { CONFIG_NAME, METADATA_NAME } from './seedFolder';

export interface FingerprintedDocument {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Of corpus.json and metadata.csv; null where there is none. */
export interface CompanionBytes {
  readonly config: Uint8Array | null;
  readonly metadata: Uint8Array | null;
}

/**
 * First 8 hexadecimal digits of SHA-256 over, for each document in order of id, its id, a line feed, its length in
 * bytes in decimal, a line feed and its raw bytes; then "corpus.json" in the same form (length 0 where there is none), and
 * "metadata.csv" where there is one; then the versions of the rules of counting and of detection in decimal, a line feed between them. The lengths make
 * the reading unambiguous.
 */
export function fingerprintOf(
  documents: readonly FingerprintedDocument[],
  { config, metadata }: CompanionBytes,
  rules: { readonly counting: number; readonly detection: number },
): string {
  const hash = sha256.create();
  const utf8 = new TextEncoder();
  const add = (name: string, bytes: Uint8Array): void => {
    hash.update(utf8.encode(`${name}\n${bytes.length}\n`));
    hash.update(bytes);
  };
  for (const { id, bytes } of documents) add(id, bytes);
  add(CONFIG_NAME, config ?? new Uint8Array(0));
  if (metadata !== null) add(METADATA_NAME, metadata);
  hash.update(utf8.encode(`${rules.counting}\n${rules.detection}`));
  return bytesToHex(hash.digest()).slice(0, 8);
}
