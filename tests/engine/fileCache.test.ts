import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { FetchBytes } from '../../src/engine/artifacts';
import { createFileCache } from '../../src/engine/fileCache';
import { gather } from '../support/artifacts';

const BASE = 'https://example.org/x/assets/';

/** The part of the Cache API that is used, in memory. */
function memoryStorage() {
  const kept = new Map<string, Response>();
  const cache = {
    match: async (url: string) => kept.get(url)?.clone(),
    // All of it first, as a browser does: what breaks off is not kept.
    put: async (url: string, response: Response) =>
      void kept.set(url, new Response(await response.arrayBuffer())),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    delete: async (url: string) => kept.delete(url),
  };
  return { kept, storage: { open: async () => cache } as unknown as CacheStorage };
}

/** The address of a file with these bytes, as the build names it. */
function addressOf(name: string, bytes: Uint8Array, base = BASE): string {
  return `${base}${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.bin`;
}

function network(bytes: Uint8Array) {
  const asked: string[] = [];
  const fetchBytes: FetchBytes = async (address, take) => {
    asked.push(address);
    for (let at = 0; at < bytes.length; at += 2) take(new Uint8Array(bytes.subarray(at, at + 2)));
  };
  return { asked, fetchBytes };
}

describe('the file cache', () => {
  it('asks the network once for a file named by its content', async () => {
    const { storage, kept } = memoryStorage();
    const { asked, fetchBytes } = network(Uint8Array.of(1, 2, 3));
    const address = addressOf('tokens', Uint8Array.of(1, 2, 3));
    for (let visit = 0; visit < 3; visit += 1) {
      const cache = createFileCache(fetchBytes, storage);
      expect(await gather(cache.fetchBytes, address)).toEqual(Uint8Array.of(1, 2, 3));
      await vi.waitUntil(() => kept.has(address));
    }
    expect(asked).toEqual([address]);
  });

  it('keeps a large file while it arrives, with the content that its name says or not at all', async () => {
    const bytes = Uint8Array.from({ length: 700_000 }, (_, i) => (i * i) % 251);
    const half: FetchBytes = async (_, take) => {
      for (let at = 0; at < bytes.length; at += 100_000) take(bytes.slice(at, at + 100_000));
    };
    const { storage, kept } = memoryStorage();
    const { fetchBytes } = createFileCache(half, storage);
    const address = addressOf('tokens', bytes);
    const wrong = addressOf('tokens', bytes.slice(1));
    for (const each of [wrong, address]) expect(await gather(fetchBytes, each)).toEqual(bytes);
    await vi.waitUntil(() => kept.has(address));
    expect([...kept.keys()]).toEqual([address]);
    expect(new Uint8Array((await kept.get(address)?.clone().arrayBuffer()) ?? [])).toEqual(bytes);
  });

  it('keeps a part of a larger buffer as that part alone', async () => {
    const { storage, kept } = memoryStorage();
    const fetchBytes: FetchBytes = async (_, take) => take(Uint8Array.of(9, 1, 2, 9).subarray(1, 3));
    const address = addressOf('tokens', Uint8Array.of(1, 2));
    await gather(createFileCache(fetchBytes, storage).fetchBytes, address);
    await vi.waitUntil(() => kept.has(address));
    const again = createFileCache(async () => Promise.reject(new Error('offline')), storage);
    expect(await gather(again.fetchBytes, address)).toEqual(Uint8Array.of(1, 2));
  });

  it('does not keep what is not the file that the name says', async () => {
    const { storage, kept } = memoryStorage();
    const { asked, fetchBytes } = network(Uint8Array.of(7));
    const address = addressOf('facts', Uint8Array.of(8));
    const right = addressOf('facts', Uint8Array.of(7));
    const cache = createFileCache(fetchBytes, storage);
    for (const each of [address, right, address]) await gather(cache.fetchBytes, each);
    await vi.waitUntil(() => kept.has(right));
    expect([...kept.keys()]).toEqual([right]);
    expect(asked).toEqual([address, right, address]);
  });

  it('keeps nothing else, and no failure', async () => {
    const { storage, kept } = memoryStorage();
    const plain = createFileCache(network(Uint8Array.of(1)).fetchBytes, storage);
    await gather(plain.fetchBytes, `${BASE}facts.json`);
    const failing = createFileCache(async () => Promise.reject(new Error('503')), storage);
    await expect(gather(failing.fetchBytes, `${BASE}facts-0123abcd.json`)).rejects.toThrow('503');
    expect([...kept.keys()]).toEqual([]);
  });

  it('keeps nothing of what broke off or was refused half way', async () => {
    const { storage, kept } = memoryStorage();
    const bytes = Uint8Array.of(1, 2, 3);
    const address = addressOf('tokens', bytes);
    const breaking = createFileCache(async (_, take) => {
      take(bytes.slice(0, 2));
      throw new Error('reset');
    }, storage);
    await expect(gather(breaking.fetchBytes, address)).rejects.toThrow('reset');
    const { fetchBytes } = createFileCache(network(bytes).fetchBytes, storage);
    const refuse = () => {
      throw new Error('no token index');
    };
    await expect(fetchBytes(address, refuse)).rejects.toThrow('no token index');
    // Longer than a small file waits to be kept.
    await new Promise((done) => setTimeout(done, 700));
    expect([...kept.keys()]).toEqual([]);
  });

  it('drops what it cannot read again, so that the next try asks the network', async () => {
    const { storage, kept } = memoryStorage();
    const bytes = Uint8Array.of(1, 2, 3);
    const address = addressOf('tokens', bytes);
    const broken = new ReadableStream({ pull: (stream) => stream.error(new Error('disk')) });
    kept.set(address, new Response(broken));
    const { fetchBytes } = createFileCache(network(bytes).fetchBytes, storage);
    await expect(gather(fetchBytes, address)).rejects.toThrow(
      /^Could not load tokens-.*: what the browser kept of it cannot be read\.$/,
    );
    expect(await gather(fetchBytes, address)).toEqual(bytes);
  });

  it('forgets the files of earlier builds of the same site, and no other site’s', async () => {
    const { storage, kept } = memoryStorage();
    const cache = createFileCache(network(Uint8Array.of(1)).fetchBytes, storage);
    const old = addressOf('texts-1', Uint8Array.of(1));
    const present = addressOf('tokens', Uint8Array.of(1));
    const other = addressOf('tokens', Uint8Array.of(1), 'https://example.org/y/assets/');
    for (const address of [old, present, other]) await gather(cache.fetchBytes, address);
    await vi.waitUntil(() => kept.size === 3);
    await cache.keepOnly([present, `${BASE}facts-11111111.json`]);
    expect([...kept.keys()].sort()).toEqual([present, other].sort());
  });

  it.each([
    ['there is none', undefined],
    ['it does not open', { open: () => Promise.reject(new Error('denied')) } as unknown as CacheStorage],
    [
      'it fails',
      {
        open: async () => ({
          match: () => Promise.reject(new Error('broken')),
          put: () => Promise.reject(new Error('full')),
          keys: () => Promise.reject(new Error('broken')),
        }),
      } as unknown as CacheStorage,
    ],
  ])('is not missed where %s', async (_, storage) => {
    const cache = createFileCache(network(Uint8Array.of(5)).fetchBytes, storage);
    expect(await gather(cache.fetchBytes, `${BASE}facts-0123abcd.json`)).toEqual(Uint8Array.of(5));
    await cache.keepOnly([`${BASE}facts-0123abcd.json`]);
  });
});
