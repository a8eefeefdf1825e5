// Keeps artifacts in the browser between visits. Their names hold a hash of their content, so a kept one is never old.
import type { FetchBytes } from './artifacts';

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
    async fetchBytes(address) {
      const cache = NAMED_BY_CONTENT.test(address) ? await opened : undefined;
      const kept = await cache?.match(address).catch(() => undefined);
      if (kept !== undefined) return new Uint8Array(await kept.arrayBuffer());
      const bytes = await fetchBytes(address);
      // Not waited for: the answer is there, and a full disk is no reason to fail.
      if (cache !== undefined) keep(cache, address, Uint8Array.from(bytes)).catch(() => {});
      return bytes;
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

// What a server sent in the file's place, a page of its own for one, must not be kept for good.
async function keep(cache: Cache, address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (NAMED_BY_CONTENT.exec(address)?.[1] === hash) await cache.put(address, new Response(bytes));
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}
