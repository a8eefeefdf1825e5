import { describe, expect, it } from 'vitest';
import { createFileCache } from '../../src/engine/fileCache';

const BASE = 'https://example.org/x/assets/';

/** The part of the Cache API that is used, in memory. */
function memoryStorage() {
  const kept = new Map<string, Response>();
  const cache = {
    match: async (url: string) => kept.get(url)?.clone(),
    put: async (url: string, response: Response) => void kept.set(url, response),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    delete: async (url: string) => kept.delete(url),
  };
  return { kept, storage: { open: async () => cache } as unknown as CacheStorage };
}

function network(bytes: Uint8Array) {
  const asked: string[] = [];
  const fetchBytes = async (address: string) => {
    asked.push(address);
    return bytes;
  };
  return { asked, fetchBytes };
}

describe('the file cache', () => {
  it('asks the network once for a file named by its content', async () => {
    const { storage } = memoryStorage();
    const { asked, fetchBytes } = network(Uint8Array.of(1, 2, 3));
    const address = `${BASE}tokens-0123abcd.bin`;
    for (let visit = 0; visit < 3; visit += 1) {
      const cache = createFileCache(fetchBytes, storage);
      expect(await cache.fetchBytes(address)).toEqual(Uint8Array.of(1, 2, 3));
    }
    expect(asked).toEqual([address]);
  });

  it('keeps a part of a larger buffer as that part alone', async () => {
    const { storage } = memoryStorage();
    const { fetchBytes } = network(Uint8Array.of(9, 1, 2, 9).subarray(1, 3));
    const address = `${BASE}tokens-0123abcd.bin`;
    await createFileCache(fetchBytes, storage).fetchBytes(address);
    const again = createFileCache(async () => Promise.reject(new Error('offline')), storage);
    expect(await again.fetchBytes(address)).toEqual(Uint8Array.of(1, 2));
  });

  it('keeps nothing else, and no failure', async () => {
    const { storage, kept } = memoryStorage();
    const plain = createFileCache(network(Uint8Array.of(1)).fetchBytes, storage);
    await plain.fetchBytes(`${BASE}facts.json`);
    const failing = createFileCache(async () => Promise.reject(new Error('503')), storage);
    await expect(failing.fetchBytes(`${BASE}facts-0123abcd.json`)).rejects.toThrow('503');
    expect([...kept.keys()]).toEqual([]);
  });

  it('forgets the files of earlier builds of the same site, and no other site’s', async () => {
    const { storage, kept } = memoryStorage();
    const cache = createFileCache(network(Uint8Array.of(1)).fetchBytes, storage);
    const old = `${BASE}tokens-00000000.bin`;
    const present = `${BASE}tokens-11111111.bin`;
    const other = 'https://example.org/y/assets/tokens-22222222.bin';
    for (const address of [old, present, other]) await cache.fetchBytes(address);
    await cache.keepOnly([present, `${BASE}facts-11111111.json`]);
    expect([...kept.keys()]).toEqual([present, other]);
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
    expect(await cache.fetchBytes(`${BASE}facts-0123abcd.json`)).toEqual(Uint8Array.of(5));
    await cache.keepOnly([`${BASE}facts-0123abcd.json`]);
  });
});
