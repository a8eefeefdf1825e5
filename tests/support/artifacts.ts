// A fixture as the files that a build would emit, and a fetch that serves them from memory.

import { typesOfTitles } from '../../src/corpus/facts';
import { encodeEntryTable, makeEntryTable } from '../../src/corpus/files/entryTable';
import { encodeTokenIndex } from '../../src/corpus/files/tokenFile';
import { encodeWordMonths } from '../../src/corpus/files/wordMonths';
import type { FetchFile } from '../../src/engine/artifacts';
import type { Fixture } from './corpus';

export const FACTS_ADDRESS = 'https://example.org/sub/data/facts.json';

/** File name to bytes. */
export function filesOf({ facts, counter, texts }: Fixture): Map<string, Uint8Array> {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return new Map<string, Uint8Array>([
    ['facts.json', bytes(facts)],
    [facts.files.tokens, encodeTokenIndex(counter.index)],
    [
      facts.files.words,
      encodeWordMonths(
        counter,
        facts.documents.map(({ date }) => date),
      ),
    ],
    ...(facts.files.entries === undefined
      ? []
      : [[facts.files.entries, encodeEntryTable(makeEntryTable(counter, typesOfTitles(facts)))] as const]),
    ...facts.files.texts.map((file, shard): [string, Uint8Array] => [
      file,
      bytes({ documents: texts.filter((_, d) => facts.documents[d]?.shard === shard) }),
    ]),
  ]);
}

/** Serves the files and keeps the addresses asked for. */
export function serve(files: ReadonlyMap<string, Uint8Array>): { fetchFile: FetchFile; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetchFile: async (address, begin) => {
      const file = address.replace('https://example.org/sub/data/', '');
      asked.push(file);
      const bytes = files.get(file);
      if (bytes === undefined) throw new Error(`Could not load ${file}: the server answered 404.`);
      const take = begin();
      // In pieces, as over a network.
      for (let at = 0; at < bytes.length; at += 7) take(bytes.slice(at, at + 7));
    },
  };
}

/** Everything that a fetch gives. */
export async function gather(fetchFile: FetchFile, address: string): Promise<Uint8Array> {
  let pieces: Uint8Array[] = [];
  await fetchFile(address, () => {
    pieces = [];
    return (piece) => pieces.push(piece.slice());
  });
  return new Uint8Array(Buffer.concat(pieces));
}
