import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { FetchBytes } from '../../src/engine/fetchBytes';
import { createFileCache } from '../../src/engine/fileCache';
import { gather } from '../support/artifacts';

const BASE = 'https://example.org/x/assets/';
const never = () => new Promise<never>(() => {});

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
  return { kept, storage: () => ({ open: async () => cache }) as unknown as CacheStorage };
}

/** The address of a file with these bytes, as the build names it. */
function addressOf(name: string, bytes: Uint8Array, base = BASE): string {
  return `${base}${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.bin`;
}

/** Gives the first of the files at the first request, and so on; the last ever after. */
function network(...files: readonly Uint8Array[]) {
  const asked: string[] = [];
  const fetchBytes: FetchBytes = async (address, take, cache = 'default') => {
    const bytes = files[Math.min(asked.length, files.length - 1)] ?? new Uint8Array();
    asked.push(`${cache} ${address}`);
    for (let at = 0; at < bytes.length; at += 2) take(new Uint8Array(bytes.subarray(at, at + 2)));
  };
  return { asked, fetchBytes };
}

const RIGHT = Uint8Array.of(1, 2, 3);
const WRONG = Uint8Array.of(1, 2, 4);
const ADDRESS = addressOf('tokens', RIGHT);

describe('what is taken for right', () => {
  it('is what the name says, at once', async () => {
    const { asked, fetchBytes } = network(RIGHT);
    const { fetchFile } = createFileCache(fetchBytes, () => undefined);
    expect(await gather(fetchFile, ADDRESS)).toEqual(RIGHT);
    expect(asked).toEqual([`default ${ADDRESS}`]);
  });

  it('is asked for once more, past every cache between, where something else came', async () => {
    for (const wrong of [WRONG, RIGHT.slice(0, 2), new Uint8Array(), Uint8Array.of(1, 2, 3, 4)]) {
      const { storage, kept } = memoryStorage();
      const { asked, fetchBytes } = network(wrong, RIGHT);
      const { fetchFile } = createFileCache(fetchBytes, storage);
      expect(await gather(fetchFile, ADDRESS)).toEqual(RIGHT);
      expect(asked).toEqual([`default ${ADDRESS}`, `reload ${ADDRESS}`]);
      await vi.waitUntil(() => kept.has(ADDRESS));
      expect(new Uint8Array((await kept.get(ADDRESS)?.clone().arrayBuffer()) ?? [])).toEqual(RIGHT);
    }
  });

  it('is told to be missing where something else came twice, and nothing is kept', async () => {
    const { storage, kept } = memoryStorage();
    const { fetchBytes } = network(WRONG);
    const { fetchFile } = createFileCache(fetchBytes, storage);
    await expect(gather(fetchFile, ADDRESS)).rejects.toThrow(
      /^Could not load tokens-[0-9a-f]{8}\.bin: the server sent something else under this name/,
    );
    // Longer than a small file waits to be kept.
    await new Promise((done) => setTimeout(done, 700));
    expect([...kept.keys()]).toEqual([]);
  });

  it('begins anew with what takes the bytes, also where that refuses wrong ones half way', async () => {
    const { asked, fetchBytes } = network(WRONG, RIGHT);
    const { fetchFile } = createFileCache(fetchBytes, () => undefined);
    const attempts: number[][] = [];
    await fetchFile(ADDRESS, () => {
      const taken: number[] = [];
      attempts.push(taken);
      return (piece) => {
        taken.push(...piece);
        if (taken.includes(4)) throw new Error('no token index');
      };
    });
    expect(attempts).toEqual([
      [1, 2, 4],
      [1, 2, 3],
    ]);
    expect(asked).toHaveLength(2);
  });

  it('is thrown away and fetched where what the browser kept is changed, cut or cannot be read', async () => {
    const broken = new ReadableStream({ pull: (stream) => stream.error(new Error('disk')) });
    for (const old of [new Response(WRONG), new Response(RIGHT.slice(0, 1)), new Response(broken)]) {
      const { storage, kept } = memoryStorage();
      kept.set(ADDRESS, old);
      const { asked, fetchBytes } = network(RIGHT);
      const { fetchFile } = createFileCache(fetchBytes, storage);
      expect(await gather(fetchFile, ADDRESS)).toEqual(RIGHT);
      expect(asked).toEqual([`default ${ADDRESS}`]);
      await vi.waitUntil(() => kept.has(ADDRESS) && kept.get(ADDRESS) !== old);
    }
  });

  it('is not looked for in the name of a file without one', async () => {
    const { fetchBytes } = network(WRONG);
    const { storage, kept } = memoryStorage();
    const { fetchFile } = createFileCache(fetchBytes, storage);
    expect(await gather(fetchFile, `${BASE}facts.json`)).toEqual(WRONG);
    expect([...kept.keys()]).toEqual([]);
  });
});

describe('what is kept', () => {
  it('asks the network once for a file', async () => {
    const { storage, kept } = memoryStorage();
    const { asked, fetchBytes } = network(RIGHT);
    for (let visit = 0; visit < 3; visit += 1) {
      expect(await gather(createFileCache(fetchBytes, storage).fetchFile, ADDRESS)).toEqual(RIGHT);
      await vi.waitUntil(() => kept.has(ADDRESS));
    }
    expect(asked).toHaveLength(1);
  });

  it('is a large file, too, while it arrives', async () => {
    const bytes = Uint8Array.from({ length: 700_000 }, (_, i) => (i * i) % 251);
    const slow: FetchBytes = async (_, take) => {
      for (let at = 0; at < bytes.length; at += 100_000) take(bytes.slice(at, at + 100_000));
    };
    const { storage, kept } = memoryStorage();
    const { fetchFile } = createFileCache(slow, storage);
    const address = addressOf('tokens', bytes);
    await expect(gather(fetchFile, addressOf('tokens', bytes.slice(1)))).rejects.toThrow('something else');
    expect(Buffer.compare(await gather(fetchFile, address), bytes)).toBe(0);
    await vi.waitUntil(() => kept.has(address));
    expect([...kept.keys()]).toEqual([address]);
    const copy = new Uint8Array((await kept.get(address)?.clone().arrayBuffer()) ?? []);
    expect(Buffer.compare(copy, bytes)).toBe(0);
  });

  it('is a part of a larger buffer as that part alone', async () => {
    const { storage, kept } = memoryStorage();
    const fetchBytes: FetchBytes = async (_, take) => take(Uint8Array.of(9, 1, 2, 9).subarray(1, 3));
    const address = addressOf('tokens', Uint8Array.of(1, 2));
    await gather(createFileCache(fetchBytes, storage).fetchFile, address);
    await vi.waitUntil(() => kept.has(address));
    const again = createFileCache(async () => Promise.reject(new Error('offline')), storage);
    expect(await gather(again.fetchFile, address)).toEqual(Uint8Array.of(1, 2));
  });

  it('is nothing of what failed or broke off', async () => {
    const { storage, kept } = memoryStorage();
    const failing = createFileCache(async () => Promise.reject(new Error('503')), storage);
    await expect(gather(failing.fetchFile, ADDRESS)).rejects.toThrow('503');
    const breaking = createFileCache(async (_, take) => {
      take(RIGHT.slice(0, 2));
      throw new Error('reset');
    }, storage);
    await expect(gather(breaking.fetchFile, ADDRESS)).rejects.toThrow('reset');
    await new Promise((done) => setTimeout(done, 700));
    expect([...kept.keys()]).toEqual([]);
  });

  it('forgets the files of earlier builds of the same site, and no other site’s', async () => {
    const { storage, kept } = memoryStorage();
    const cache = createFileCache(network(RIGHT).fetchBytes, storage);
    const old = addressOf('texts-1', RIGHT);
    const other = addressOf('tokens', RIGHT, 'https://example.org/y/assets/');
    for (const address of [old, ADDRESS, other]) await gather(cache.fetchFile, address);
    await vi.waitUntil(() => kept.size === 3);
    await cache.keepOnly([ADDRESS, `${BASE}facts-11111111.json`]);
    expect([...kept.keys()].sort()).toEqual([ADDRESS, other].sort());
  });
});

describe('a cache', () => {
  const opening = (cache: object) => () => ({ open: async () => cache }) as unknown as CacheStorage;
  const rejecting = () => Promise.reject(new Error('broken'));
  const throwing = (): never => {
    throw new Error('denied');
  };
  it.each([
    ['there is none', () => undefined],
    ['it throws when it is touched', throwing],
    ['opening it throws', () => ({ open: throwing }) as unknown as CacheStorage],
    ['it does not open', () => ({ open: rejecting }) as unknown as CacheStorage],
    ['it never opens', () => ({ open: never }) as unknown as CacheStorage],
    ['it fails', opening({ match: rejecting, put: rejecting, keys: rejecting, delete: rejecting })],
    ['it throws', opening({ match: throwing, put: throwing, keys: throwing, delete: throwing })],
    ['it never answers', opening({ match: never, put: never, keys: never, delete: never })],
    [
      'what it kept never comes',
      opening({
        match: async () => new Response(new ReadableStream({ pull: never })),
        put: never,
        delete: never,
      }),
    ],
  ])('is not missed where %s', async (_, storage) => {
    const cache = createFileCache(network(RIGHT).fetchBytes, storage, 30);
    expect(await gather(cache.fetchFile, ADDRESS)).toEqual(RIGHT);
    expect(await gather(cache.fetchFile, ADDRESS)).toEqual(RIGHT);
    await cache.keepOnly([ADDRESS]);
  });

  it('that never answers is waited for once', async () => {
    let matches = 0;
    const storage = opening({
      match: () => {
        matches += 1;
        return never();
      },
    });
    const cache = createFileCache(network(RIGHT).fetchBytes, storage, 30);
    for (let i = 0; i < 4; i += 1) await gather(cache.fetchFile, ADDRESS);
    expect(matches).toBe(1);
  });
});
