// Keeps artifacts in the browser between visits. Their names hold a hash of their content, so a kept one is never old.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FetchBytes } from './artifacts';
import { readBody } from './readBody';

const CACHE = 'readout';
const NAMED_BY_CONTENT = /-([0-9a-f]{8})\.[a-z]+$/;

export interface FileCache {
  readonly fetchBytes: FetchBytes;
  /** Drops what is kept of the same folder and not among these addresses: the files of earlier builds. */
  readonly keepOnly: (addresses: readonly string[]) => Promise<void>;
}

/** `storage` is undefined where the page is not served securely; a cache that fails is as good as none. */
export function createFileCache(fetchBytes: FetchBytes, storage: CacheStorage | undefined): FileCache {
  const opened = storage?.open(CACHE).catch(() => undefined);
  return {
    async fetchBytes(address, take) {
      const cache = NAMED_BY_CONTENT.test(address) ? await opened : undefined;
      const kept = await cache?.match(address).catch(() => undefined);
      if (kept !== undefined) {
        const file = address.slice(folderOf(address).length);
        const unreadable = new Error(`Could not load ${file}: what the browser kept of it cannot be read.`);
        return readBody(kept, take, unreadable).catch((error: unknown) => {
          void cache?.delete(address).catch(() => {});
          throw error;
        });
      }
      const keeping = cache === undefined ? null : keep(cache, address);
      try {
        await fetchBytes(address, (bytes) => {
          take(bytes);
          keeping?.add(bytes);
        });
        keeping?.end();
      } catch (error) {
        keeping?.abandon();
        throw error;
      }
    },
    async keepOnly(addresses) {
      const wanted = new Set(addresses);
      const folders = new Set(addresses.map(folderOf));
      try {
        const cache = await opened;
        for (const { url } of (await cache?.keys()) ?? []) {
          if (folders.has(folderOf(url)) && !wanted.has(url)) await cache?.delete(url);
        }
      } catch {
        // They stay until the next visit.
      }
    },
  };
}

/** A file up to this size, in bytes, is kept when there is nothing else to do: an answer may wait for the next one. */
const SMALL = 1 << 18;
const LATER_MS = 500;

/**
 * Hands a file on to the cache: a small one some time after it has arrived, a large one as it arrives, so that no more of
 * a second copy stands in memory than the disk is behind. A page that a server sent in the file's place must not be kept for good: the cache takes
 * only what comes to its end, and it comes there only with the content that its name says.
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
  const hash = sha256.create();
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
  cache.put(address, new Response(body)).catch(stop);
  const abandon = () => {
    out?.error(new Error(`What came is not ${address}.`));
    stop();
  };
  return {
    add(bytes: Uint8Array): void {
      if (out === null) return;
      hash.update(bytes);
      out.enqueue(bytes);
    },
    end(): void {
      if (!bytesToHex(hash.digest()).startsWith(NAMED_BY_CONTENT.exec(address)?.[1] ?? '?')) {
        abandon();
        return;
      }
      out?.close();
      stop();
    },
    abandon,
  };
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}
