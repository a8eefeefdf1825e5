// The two sides of the worker over a real port, which clones what goes through it.
import { afterEach, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../src/engine/artifacts';
import { createEmbeddedEngine } from '../../src/engine/embeddedEngine';
import { createWorkerEngine } from '../../src/engine/workerEngine';
import { FACTS_ADDRESS, filesOf, serve } from '../support/artifacts';
import { corpusOf } from '../support/corpus';
import { workerOn } from '../support/workerOn';

const fixture = corpusOf([
  { date: '2023-01-01', paragraphs: ['Reform. Reform and peace'] },
  { date: '2023-02-01', paragraphs: ['Ecology reform'] },
]);

const started: ReturnType<typeof workerOn>[] = [];

function startOne() {
  const artifacts = openArtifacts(FACTS_ADDRESS, serve(filesOf(fixture)).fetchFile);
  const worker = workerOn(createEmbeddedEngine(artifacts), artifacts.watchLoading);
  started.push(worker);
  return worker;
}

afterEach(() => {
  for (const { worker } of started.splice(0)) worker.terminate();
});

describe('the engine behind a worker', () => {
  it('answers, and tells how much has been loaded beside the answers', async () => {
    const { engine, watchLoading } = createWorkerEngine(startOne);
    const told: (number | null)[] = [];
    watchLoading((loading) => told.push(loading?.loaded ?? null));
    const { occurrences } = await engine.search({
      filters: { ...NO_FILTERS, q: 'reform' },
      sort: 'date',
      limit: 1,
    });
    expect(occurrences).toBe(3);
    await expect.poll(() => told.at(-1)).toBeNull();
    expect(told[0]).toBe(0);
  });

  it('says what failed in there', async () => {
    const artifacts = openArtifacts(FACTS_ADDRESS, serve(new Map()).fetchFile);
    const worker = workerOn(createEmbeddedEngine(artifacts));
    const { engine } = createWorkerEngine(() => worker);
    await expect(engine.info({})).rejects.toThrow('Could not load facts.json: the server answered 404.');
    worker.worker.terminate();
  });

  it('rejects what is asked of a worker that breaks off, and starts another for the next question', async () => {
    const { engine } = createWorkerEngine(startOne);
    await engine.info({});
    const asked = engine.candidates({ filters: NO_FILTERS, source: 'terms' });
    started[0]?.breakOff();
    await expect(asked).rejects.toThrow('The counting engine stopped unexpectedly.');
    expect(started[0]?.isTerminated()).toBe(true);
    expect((await engine.info({})).title).toBe('Test corpus');
    expect(started).toHaveLength(2);
  });
});
