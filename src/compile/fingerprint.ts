// The corpus fingerprint: says whether a link was made from the same texts, decisions and counting rules.
import { createHash } from 'node:crypto';

export interface FingerprintedDocument {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/**
 * First 8 hexadecimal digits of SHA-256 over, for each document in order of id, its id, a line feed, its length in
 * bytes in decimal, a line feed and its raw bytes; then "corpus.json" in the same form (length 0 where there is none);
 * then the version of the counting rules in decimal. The lengths make the reading unambiguous.
 */
export function fingerprintOf(
  documents: readonly FingerprintedDocument[],
  config: Uint8Array | null,
  countingRules: number,
): string {
  const hash = createHash('sha256');
  const add = (name: string, bytes: Uint8Array): void => {
    hash.update(`${name}\n${bytes.length}\n`, 'utf8');
    hash.update(bytes);
  };
  for (const { id, bytes } of documents) add(id, bytes);
  add('corpus.json', config ?? new Uint8Array(0));
  hash.update(String(countingRules), 'utf8');
  return hash.digest('hex').slice(0, 8);
}
