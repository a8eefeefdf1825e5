// A small corpus is searched in the page: the same answers, in the task that asks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../src/engine/artifacts';
import type { CorpusEngine } from '../../src/engine/corpusEngine';
import { createEmbeddedEngine } from '../../src/engine/embeddedEngine';
import { openPageEngine } from '../../src/engine/pageEngine';
import { searchInPage } from '../../src/engine/searchInPage';
import { FACTS_ADDRESS, filesOf, serve } from '../support/artifacts';
import { corpusOf, type Fixture } from '../support/corpus';
import { corpus } from '../support/generated';
import { askedOf, typedQuery } from '../support/slowQuery';

type Search = CorpusEngine['search'];

const small = corpusOf([
  { date: '2023-01-01', paragraphs: ['Reform. Reform and peace'] },
  { date: '2023-02-01', paragraphs: ['Ecology reform'] },
]);
const large = corpusOf([{ date: '2023-01-01', paragraphs: ['reform '.repeat(50_001)] }]);

const ask = (q: string, more: Partial<Filters> = {}) => ({
  filters: { ...NO_FILTERS, ...more, q },
  sort: 'relevance' as const,
  limit: 20,
});

/** An engine whose answers take a task, as a worker's do, and which of its searches it was asked. */
function workerOn(fixture: Fixture) {
  const engine = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(filesOf(fixture)).fetchFile));
  const asked: (string | null)[] = [];
  const search: Search = async (params) => {
    asked.push(params.filters.q);
    await task();
    return engine.search(params);
  };
  return { engine: { ...engine, search }, asked };
}

const task = () => new Promise((done) => setTimeout(done));
const inPage = (fixture: Fixture) => (): Promise<CorpusEngine> =>
  openPageEngine(FACTS_ADDRESS, serve(filesOf(fixture)).fetchFile);

/** Whether a promise is settled before the next task begins. */
async function isInTask(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    promise.then(() => true),
    new Promise<boolean>((done) => setImmediate(() => done(false))),
  ]);
}

describe('searches of a small corpus', () => {
  it('are answered in the task that asks, once the first one has been answered', async () => {
    const { engine, asked } = workerOn(small);
    const searching = searchInPage(engine, inPage(small));
    // What a first query can be must not matter.
    expect(await isInTask(searching.search(ask('(reform')))).toBe(false);
    await expect.poll(() => isInTask(searching.search(ask('reform')))).toBe(true);
    const before = asked.length;
    const answer = await searching.search(ask('reform'));
    expect([answer.occurrences, answer.meetings]).toEqual([3, 2]);
    expect(asked.length).toBe(before);
  });

  it('say what the engine says, with the passages that it gives by themselves', async () => {
    const query = askedOf(['a', 'B', 'ab', 'é', 'bo', 'nowhere'], ['a*', '*b']);
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(corpus, query, fc.constantFrom('relevance', 'date'), async (fixture, typed, sort) => {
        const engine = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(filesOf(fixture)).fetchFile));
        const params = { ...ask(typedQuery(typed)), sort };
        const { search } = await inPage(fixture)();
        const answered = search(params);
        expect(await isInTask(answered)).toBe(true);
        const { hits, ...answer } = await answered;
        const { hits: plain, ...expected } = await engine.search(params);
        expect(answer).toEqual(expected);
        expect(hits.map((hit) => ({ ...hit, passages: null }))).toEqual(
          plain.map((hit) => ({ ...hit, passages: null })),
        );
        const { filters } = params;
        for (const [i, { id, passages }] of hits.entries()) {
          expect(passages).toEqual(i < 5 ? await engine.passages({ filters, id, whole: false }) : null);
          compared += 1;
        }
      }),
      { numRuns: 200 },
    );
    // About 130 on average: chance alone does not come below this.
    expect(compared).toBeGreaterThan(30);
  });

  it('go on by the engine where what answers in the page cannot be loaded, which is tried once', async () => {
    const { engine, asked } = workerOn(small);
    let tried = 0;
    const searching = searchInPage(engine, async () => {
      tried += 1;
      throw new Error('no program');
    });
    for (const q of ['reform', 'peace']) {
      expect((await searching.search(ask(q))).meetings).toBeGreaterThan(0);
      await task();
    }
    expect([asked, tried]).toEqual([['reform', 'peace'], 1]);
  });
});

it('a large corpus is never searched in the page', async () => {
  const { engine } = workerOn(large);
  let tried = 0;
  const searching = searchInPage(engine, () => {
    tried += 1;
    return inPage(large)();
  });
  for (const q of ['reform', 'peace']) {
    await searching.search(ask(q));
    await task();
  }
  expect(tried).toBe(0);
});
