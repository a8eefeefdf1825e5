// The first hits are those of the search, sooner and without their sentences.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../src/engine/artifacts';
import { createEmbeddedEngine } from '../../src/engine/embeddedEngine';
import { FACTS_ADDRESS, filesOf, serve } from '../support/artifacts';
import { corpusOf, type Fixture } from '../support/corpus';
import { corpus } from '../support/generated';
import { ALL_ROWS } from '../support/page';
import { askedOf, typedQuery } from '../support/slowQuery';

const TABLE = 'entries.bin';

/** A new page on the corpus, with a table of entries. */
function openOn({ facts, ...fixture }: Fixture, without?: string) {
  const files = filesOf({ ...fixture, facts: { ...facts, files: { ...facts.files, entries: TABLE } } });
  if (without !== undefined) files.delete(without);
  const { fetchFile, asked } = serve(files);
  const artifacts = openArtifacts(FACTS_ADDRESS, fetchFile);
  return { artifacts, engine: createEmbeddedEngine(artifacts), asked };
}

const fixture = corpusOf([
  {
    date: '2023-01-01',
    place: 'North',
    title: 'On peace',
    paragraphs: ['Reform. Reform and peace', 'reform'],
  },
  { date: '2023-02-01', place: 'South', title: 'Reform', paragraphs: ['Ecology reform'] },
  { date: '2023-03-01', place: 'South', title: 'Own words', paragraphs: ['Peace and peace'] },
]);

const ask = (q: string | null, more: Partial<Filters> = {}) => ({
  filters: { ...NO_FILTERS, ...more, q },
  sort: 'relevance' as const,
  limit: 10,
});

describe('the first hits', () => {
  it('are those of the search, and so are their passages', async () => {
    const query = askedOf(['a', 'B', 'ab', 'é', 'bo', 'reform', 'nowhere'], ['a*', '*b', 'x*']);
    const sort = fc.constantFrom('relevance', 'date', '-date', 'title');
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        corpus,
        query,
        sort,
        fc.integer({ min: 1, max: 4 }),
        async (made, typed, by, limit) => {
          const { engine, asked } = openOn(made);
          const params = { ...ask(typedQuery(typed)), sort: by, limit };
          const first = await engine.firstHits(params);
          if (first === null) return;
          compared += 1;
          const passagesOf = (whole: boolean) =>
            Promise.all(first.hits.map(({ id }) => engine.passages({ filters: params.filters, id, whole })));
          const passages = [await passagesOf(false), await passagesOf(true)];
          const { filters } = params;
          const frame = () =>
            Promise.all([
              engine.summary({ filters }),
              engine.facets({ filters }),
              engine.meetings({ filters, sort: by, ...ALL_ROWS }),
              engine.meetingFrequency({ filters, by: 'month', split: 'kind' }),
            ]);
          const framed = await frame();
          expect(asked).not.toContain('tokens.bin');
          const { query, occurrences, meetings, hits } = await engine.search(params);
          expect(asked).toContain('tokens.bin');
          expect([await passagesOf(false), await passagesOf(true)]).toEqual(passages);
          // Others in between, so that nothing is kept of the first time.
          for (const other of ['a', 'b']) await engine.summary({ filters: { ...filters, q: other } });
          expect(await frame()).toEqual(framed);
          expect(passages[1]?.map(({ length }) => length)).toEqual(hits.map(({ sentences }) => sentences));
          const rows = hits.map(({ sentences: _sentences, passages: _passages, ...row }) => row);
          expect(first).toEqual({ query, occurrences, meetings, hits: rows });
        },
      ),
      { numRuns: 300 },
    );
    // About 42 on average: chance alone does not come below this.
    expect(compared).toBeGreaterThan(10);
  }, 60_000);

  it('pass the filters, and are fetched before the token index', async () => {
    const { engine, asked } = openOn(fixture);
    const [first, later] = await Promise.all([
      engine.firstHits(ask('reform', { place: ['north'] })),
      engine.search(ask('reform', { place: ['north'] })),
    ]);
    expect([first?.occurrences, first?.hits.map(({ occurrences }) => occurrences)]).toEqual([3, [3]]);
    expect([later.occurrences, later.hits[0]?.sentences]).toEqual([3, 3]);
    // The texts of the first hits come for their passages.
    expect(asked).toEqual(['facts.json', TABLE, 'tokens.bin', 'text-0.json']);
  });

  it.each([
    ['nothing is asked', null],
    ['the query cannot be read', '('],
    ['words in a row are asked for', '"reform and"'],
    ['nothing is found, and the index says why', 'nowhere'],
  ])('are none where %s', async (_why, q) => {
    expect(await openOn(fixture).engine.firstHits(ask(q))).toBeNull();
  });

  it('are none where the token index is on its way or there, and nothing is fetched for them', async () => {
    const { engine, asked } = openOn(fixture);
    const searched = engine.search(ask('reform'));
    await new Promise((done) => setTimeout(done));
    expect(asked).toContain('tokens.bin');
    expect(await engine.firstHits(ask('peace'))).toBeNull();
    await searched;
    expect(await engine.firstHits(ask('peace'))).toBeNull();
    expect(asked).not.toContain(TABLE);
  });

  it('are none where the corpus has no table', async () => {
    const { fetchFile } = serve(filesOf(fixture));
    const engine = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, fetchFile));
    expect(await engine.firstHits(ask('reform'))).toBeNull();
  });

  it('are asked for before anything else does: no other question fetches the table', async () => {
    const { engine, asked } = openOn(fixture);
    const { filters } = ask('reform');
    await Promise.all([engine.summary({ filters }), engine.facets({ filters })]);
    expect(asked).not.toContain(TABLE);
  });

  it('say how much of their table has come', async () => {
    const { artifacts, engine } = openOn(fixture);
    const told: (number | null)[] = [];
    artifacts.watchLoading((loading) => told.push(loading?.loaded ?? null));
    await engine.firstHits(ask('reform'));
    expect(told[0]).toBeGreaterThan(0);
    expect(told.at(-1)).toBeNull();
  });

  it('are fetched again where that failed', async () => {
    const { facts, ...rest } = fixture;
    const files = filesOf({ ...rest, facts: { ...facts, files: { ...facts.files, entries: TABLE } } });
    const table = files.get(TABLE) ?? new Uint8Array();
    files.delete(TABLE);
    const engine = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(files).fetchFile));
    await expect(engine.firstHits(ask('reform'))).rejects.toThrow('404');
    files.set(TABLE, table);
    expect((await engine.firstHits(ask('reform')))?.occurrences).toBe(4);
  });

  it('fail alone: the search is answered without them, and so is what goes with it', async () => {
    const { engine } = openOn(fixture, TABLE);
    const summary = engine.summary(ask('reform'));
    const first = engine.firstHits(ask('reform'));
    const later = engine.search(ask('reform'));
    await expect(first).rejects.toThrow(`Could not load ${TABLE}`);
    expect((await later).occurrences).toBe(4);
    expect((await summary).subcorpus.meetings).toBe(2);
  });
});
