import { afterEach, describe, expect, it, vi } from 'vitest';
import { openArtifacts } from '../../src/engine/artifacts';
import { fetchBytes } from '../../src/engine/fetchBytes';
import { createLoadingWatch, type Loading } from '../../src/engine/loading';
import { FACTS_ADDRESS, filesOf, gather, serve } from '../support/artifacts';
import { corpusOf } from '../support/corpus';

const fixture = corpusOf([
  { date: '2023-01-01', name: 'a', paragraphs: ['Reform'] },
  { date: '2023-02-01', name: 'b', paragraphs: ['Ecology'] },
]);

const json = (text: string) => new TextEncoder().encode(text);

describe('the artifacts', () => {
  it('are fetched beside the facts, each once', async () => {
    const { fetchFile: fetchFromMemory, asked } = serve(filesOf(fixture));
    const artifacts = openArtifacts(FACTS_ADDRESS, fetchFromMemory);
    const [facts, again, index] = await Promise.all([
      artifacts.facts(),
      artifacts.facts(),
      artifacts.tokenIndex(),
    ]);
    await Promise.all([artifacts.textShard(1), artifacts.textShard(1), artifacts.tokenIndex()]);
    expect(facts).toEqual(fixture.facts);
    expect(again).toBe(facts);
    expect(index).toEqual(fixture.counter.index);
    expect((await artifacts.textShard(1)).documents).toEqual([fixture.texts[1]]);
    expect(asked.sort()).toEqual(['facts.json', 'text-1.json', 'tokens.bin']);
  });

  it('are fetched again after they failed', async () => {
    const files = filesOf(fixture);
    const { fetchFile: fetchFromMemory, asked } = serve(files);
    const artifacts = openArtifacts(FACTS_ADDRESS, fetchFromMemory);
    const tokens = files.get('tokens.bin');
    files.delete('tokens.bin');
    await expect(artifacts.tokenIndex()).rejects.toThrow(
      'Could not load tokens.bin: the server answered 404.',
    );
    files.set('tokens.bin', tokens ?? new Uint8Array());
    expect(await artifacts.tokenIndex()).toEqual(fixture.counter.index);
    expect(asked).toEqual(['facts.json', 'tokens.bin', 'tokens.bin']);
  });

  it.each([
    ['facts that are no JSON', 'facts.json', '<!doctype html>', 'facts.json: it is not JSON'],
    ['facts of another form', 'facts.json', '{"fingerprint":"0123abcd"}', 'at countingRules: '],
    ['a text that is no JSON', 'text-0.json', '', 'text-0.json: it is not JSON'],
    ['a text of another form', 'text-0.json', '{"documents":[{"id":3}]}', 'at documents.0.id: '],
  ])('say what is wrong with %s', async (_, file, content, message) => {
    const files = filesOf(fixture).set(file, json(content));
    const artifacts = openArtifacts(FACTS_ADDRESS, serve(files).fetchFile);
    await expect(artifacts.textShard(0)).rejects.toThrow(message);
  });

  it('say that there is no such text file', async () => {
    const artifacts = openArtifacts(FACTS_ADDRESS, serve(filesOf(fixture)).fetchFile);
    await expect(artifacts.textShard(7)).rejects.toThrow('no text file 7');
  });
});

describe('the loading of the token index', () => {
  it('is told in bytes, until nothing is awaited any more', async () => {
    const files = filesOf(fixture);
    const size = files.get('tokens.bin')?.length ?? 0;
    const sized = { ...fixture.facts, files: { ...fixture.facts.files, sizes: { tokens: size } } };
    for (const [facts, total] of [
      [sized, size],
      [fixture.facts, null],
    ] as const) {
      files.set('facts.json', json(JSON.stringify(facts)));
      const artifacts = openArtifacts(FACTS_ADDRESS, serve(files).fetchFile);
      const told: (Loading | null)[] = [];
      artifacts.watchLoading((loading) => told.push(loading));
      await artifacts.tokenIndex();
      expect(told[0]).toEqual({ loaded: 0, total });
      expect(told.at(-1)).toBeNull();
    }
  });

  it('ends when it fails', async () => {
    const files = filesOf(fixture).set('tokens.bin', json('<!doctype html>'));
    const artifacts = openArtifacts(FACTS_ADDRESS, serve(files).fetchFile);
    const told: (Loading | null)[] = [];
    artifacts.watchLoading((loading) => told.push(loading));
    await expect(artifacts.tokenIndex()).rejects.toThrow(
      'The file of the token index begins with the wrong bytes.',
    );
    expect(told.at(-1)).toBeNull();
  });

  it('is told at most every tenth of a second, to whoever comes late at once, and never after it is let go', () => {
    let now = 0;
    const { watch, tell } = createLoadingWatch(() => now);
    const told: (Loading | null)[] = [];
    const letGo = watch((loading) => told.push(loading));
    const at = (loaded: number) => ({ loaded, total: 10 });
    for (const [time, loaded] of [
      [0, 0],
      [50, 1],
      [99, 2],
      [100, 3],
      [150, 4],
    ] as const) {
      now = time;
      tell(at(loaded));
    }
    expect(told).toEqual([at(0), at(3)]);
    const late: (Loading | null)[] = [];
    watch((loading) => late.push(loading));
    expect(late).toEqual([at(4)]);
    tell(null);
    tell(null);
    expect(told).toEqual([at(0), at(3), null]);
    letGo();
    tell(at(0));
    expect([told.length, late.length]).toEqual([3, 3]);
  });
});

describe('fetching over the network', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('gives the bytes', async () => {
    vi.stubGlobal('fetch', async () => new Response(Uint8Array.of(1, 2)));
    expect(
      await gather(
        (address, begin) => fetchBytes(address, begin()),
        'https://example.org/data/tokens-1a.bin',
      ),
    ).toEqual(Uint8Array.of(1, 2));
  });

  it.each<[string, () => Promise<Response>, string]>([
    [
      'a refusal',
      async () => new Response('', { status: 404 }),
      'Could not load tokens-1a.bin: the server answered 404.',
    ],
    [
      'silence',
      () => Promise.reject(new TypeError('fetch failed')),
      'Could not load tokens-1a.bin: no answer from the server.',
    ],
    [
      'a broken connection',
      async () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('reset')) })),
      'Could not load tokens-1a.bin: the connection broke off.',
    ],
  ])('names the file and the reason: %s', async (_, fetch, message) => {
    vi.stubGlobal('fetch', fetch);
    await expect(
      gather((address, begin) => fetchBytes(address, begin()), 'https://example.org/data/tokens-1a.bin'),
    ).rejects.toThrow(message);
  });
});
