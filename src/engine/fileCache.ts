// The files of a corpus, from what the browser keeps or from the network. Their names hold a hash of their content: a kept one
// is never old, and none is taken for right that is not what its name says.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FetchFile } from './artifacts';
import { type FetchBytes, fileOf } from './fetchBytes';
import { inTime, patientCache } from './patientCache';
import { readBody, type TakeBytes } from './readBody';

/** Milliseconds without an answer of the cache after which it is done without. */
const PATIENCE_MS = 2000;

const NAMED_BY_CONTENT = /-([0-9a-f]{8})\.[a-z]+$/;

export interface FileCache {
  readonly fetchFile: FetchFile;
  /** Drops what is kept of the same folder and not among these addresses: the files of earlier builds. */
  readonly keepOnly: (addresses: readonly string[]) => Promise<void>;
}

/** `storage` gives undefined, or throws, where the page may keep nothing; a cache that fails or hangs is as good as none. */
export function createFileCache(
  fetchBytes: FetchBytes,
  storage: () => CacheStorage | undefined,
  patience = PATIENCE_MS,
): FileCache {
  const { get, ask } = patientCache(storage, patience);

  /** Whether what is kept was there and right; what is wrong is thrown away. */
  async function takeKept(address: string, named: string, begin: () => TakeBytes): Promise<boolean> {
    const kept = await ask((cache) => cache.match(address));
    if (kept === undefined) return false;
    try {
      const checked = checking(begin(), named);
      await readBody(kept, checked.take, new Error('it cannot be read'), (piece) => inTime(piece, patience));
      if (checked.isRight()) return true;
    } catch {
      // It is as good as another file.
    }
    void ask((cache) => cache.delete(address));
    return false;
  }

  async function takeFetched(
    address: string,
    named: string,
    begin: () => TakeBytes,
    mode: RequestCache,
  ): Promise<boolean> {
    const cache = await get();
    const keeping = cache === undefined ? null : keep(cache, address);
    const checked = checking(begin(), named);
    try {
      await fetchBytes(
        address,
        (bytes) => {
          checked.take(bytes);
          keeping?.add(bytes);
        },
        mode,
      );
    } catch (error) {
      keeping?.abandon();
      // What refuses the bytes refuses what is wrong; only the network's own failure is known to be one.
      if (checked.refused()) return false;
      throw error;
    }
    if (checked.isRight()) keeping?.end();
    else keeping?.abandon();
    return checked.isRight();
  }

  return {
    async fetchFile(address, begin) {
      const named = NAMED_BY_CONTENT.exec(address)?.[1];
      if (named === undefined) return fetchBytes(address, begin());
      if (await takeKept(address, named, begin)) return;
      if (await takeFetched(address, named, begin, 'default')) return;
      // Something between here and the server may have kept another file under this name.
      if (await takeFetched(address, named, begin, 'reload')) return;
      throw new Error(
        `Could not load ${fileOf(address)}: the server sent something else under this name, perhaps of another build. Nothing of it is shown.`,
      );
    },
    async keepOnly(addresses) {
      const wanted = new Set(addresses);
      const folders = new Set(addresses.map(folderOf));
      for (const { url } of (await ask((cache) => cache.keys())) ?? []) {
        if (folders.has(folderOf(url)) && !wanted.has(url)) await ask((cache) => cache.delete(url));
      }
    },
  };
}

/** Hands bytes on and knows, once all have come, whether they are those that the name says. */
function checking(take: TakeBytes, named: string) {
  const hash = sha256.create();
  let refused = false;
  let right: boolean | null = null;
  return {
    take(bytes: Uint8Array<ArrayBuffer>): void {
      hash.update(bytes);
      try {
        take(bytes);
      } catch (error) {
        refused = true;
        throw error;
      }
    },
    refused: () => refused,
    isRight(): boolean {
      right ??= bytesToHex(hash.digest()).startsWith(named);
      return right;
    },
  };
}

/** A file up to this size, in bytes, is kept when there is nothing else to do: an answer may wait for the next one. */
const SMALL = 1 << 18;
const LATER_MS = 500;

/**
 * Hands a file on to the cache: a small one some time after it has arrived, a large one as it arrives, so that no more of
 * a second copy stands in memory than the disk is behind. The cache takes only what comes to its end, and only what is right does.
 */
function keep(cache: Cache, address: string) {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let stream: ReturnType<typeof openEntry> | null = null;
  const flow = () => {
    stream ??= openEntry(cache, address);
    for (const piece of pieces.splice(0)) stream.add(piece);
    return stream;
  };
  return {
    add(bytes: Uint8Array): void {
      pieces.push(bytes);
      size += bytes.length;
      if (size > SMALL) flow();
    },
    end(): void {
      if (size > SMALL) flow().end();
      else setTimeout(() => flow().end(), LATER_MS);
    },
    abandon(): void {
      pieces.length = 0;
      stream?.abandon();
    },
  };
}

function openEntry(cache: Cache, address: string) {
  let out: ReadableStreamDefaultController<Uint8Array> | null = null;
  const stop = () => {
    out = null;
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      out = controller;
    },
    cancel: stop,
  });
  // Not waited for: the answer is there, and a full disk is no reason to fail.
  Promise.resolve()
    .then(() => cache.put(address, new Response(body)))
    .catch(stop);
  return {
    add(bytes: Uint8Array): void {
      out?.enqueue(bytes);
    },
    end(): void {
      out?.close();
      stop();
    },
    abandon(): void {
      out?.error(new Error(`What came is not ${address}.`));
      stop();
    },
  };
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}
