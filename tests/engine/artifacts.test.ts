import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes, openArtifacts } from '../../src/engine/artifacts';
import { FACTS_ADDRESS, filesOf, serve } from '../support/artifacts';
import { corpusOf } from '../support/corpus';

const fixture = corpusOf([
  { date: '2023-01-01', name: 'a', paragraphs: ['Reform'] },
  { date: '2023-02-01', name: 'b', paragraphs: ['Ecology'] },
]);

const json = (text: string) => new TextEncoder().encode(text);

describe('the artifacts', () => {
  it('are fetched beside the facts, each once', async () => {
    const { fetchBytes: fetchFromMemory, asked } = serve(filesOf(fixture));
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
    const { fetchBytes: fetchFromMemory, asked } = serve(files);
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
    const artifacts = openArtifacts(FACTS_ADDRESS, serve(files).fetchBytes);
    await expect(artifacts.textShard(0)).rejects.toThrow(message);
  });

  it('say that there is no such text file', async () => {
    const artifacts = openArtifacts(FACTS_ADDRESS, serve(filesOf(fixture)).fetchBytes);
    await expect(artifacts.textShard(7)).rejects.toThrow('no text file 7');
  });
});

describe('fetching over the network', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('gives the bytes', async () => {
    vi.stubGlobal('fetch', async () => new Response(Uint8Array.of(1, 2)));
    expect(await fetchBytes('https://example.org/data/tokens-1a.bin')).toEqual(Uint8Array.of(1, 2));
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
    await expect(fetchBytes('https://example.org/data/tokens-1a.bin')).rejects.toThrow(message);
  });
});
