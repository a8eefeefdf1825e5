import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../src/engine/artifacts';
import { createEmbeddedEngine } from '../../src/engine/embeddedEngine';
import { describeLines } from '../../src/view/describe/finding';
import { FACTS_ADDRESS, filesOf, serve } from '../support/artifacts';
import { corpusOf, type Fixture } from '../support/corpus';
import { corpus, filters } from '../support/generated';
import { ALL_ROWS } from '../support/page';
import { slowLedger } from '../support/slowLedger';

function engineOf(given: Fixture) {
  return createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(filesOf(given)).fetchFile));
}

const engine = engineOf(
  corpusOf(
    [
      {
        date: '2023-01-01',
        name: 'a',
        place: 'North',
        presided: ['Bo'],
        paragraphs: ['Inherit the red gene and pass it on. The “seven focuses”.'],
      },
      { date: '2023-02-01', name: 'b', place: 'South', paragraphs: ['New era'] },
      {
        date: '2023-03-01',
        name: 'c',
        place: 'South',
        paragraphs: ['Inherit the gene of red and pass it on, red gene and new era'],
      },
    ],
    { formulations: [['red gene', 'gene of red'], ['new era'], ['nowhere at all']] },
  ),
);
const all = { filters: NO_FILTERS };
const lines = {
  ...all,
  sort: 'date',
  context: 2,
  ...ALL_ROWS,
} as const;

describe('the engine, asked about formulations', () => {
  it('answers with the ledger, by status and in order, and with what is new in it', async () => {
    const ledger = await engine.formulationLedger({ ...all, by: 'month', statuses: [], sort: 'formulation' });
    expect(ledger.rows.map(({ slug, status }) => [slug, status])).toEqual([
      // Told of the South, of which no kind is known: it says both more often than the North.
      ['new-era', 'from-the-start'],
      ['nowhere-at-all', 'absent'],
      ['red-gene', 'first-seen'],
    ]);
    expect([ledger.held, ledger.meetings, ledger.rows[2]?.uses]).toEqual([
      [1, 1, 1],
      3,
      [
        { period: 0, occurrences: 1 },
        { period: 2, occurrences: 2 },
      ],
    ]);
    const absent = { ...all, by: null, statuses: ['absent'], sort: 'status' } as const;
    expect((await engine.formulationLedger(absent)).rows.map(({ slug }) => slug)).toEqual(['nowhere-at-all']);
    const { firstSeen, newHere, bodies, alone } = await engine.formulationChanges(all);
    expect([firstSeen.map(({ slug }) => slug), newHere, bodies, alone]).toEqual([['red-gene'], [], 2, 1]);
  });

  it('answers with places, a page, and the page of none', async () => {
    const { rows } = await engine.formulationPlaces(all);
    expect(rows[0]?.places.map(({ place, days }) => [place, days])).toEqual([
      ['North', 0],
      // 1 January to 1 March 2023.
      ['South', 59],
    ]);
    const page = await engine.formulation({ ...all, by: 'month', slug: 'red-gene' });
    expect([page?.chosen, page?.row.occurrences, page?.companions[0]?.slug]).toEqual([3, 3, 'new-era']);
    expect(await engine.formulation({ ...all, by: null, slug: 'none' })).toBeNull();
  });

  it('answers with drift as texts', async () => {
    const { total, rows } = await engine.formulationDrift({
      ...all,
      slug: 'red-gene',
      context: 2,
      offset: 0,
      limit: 9,
    });
    expect(total).toBe(2);
    expect(
      rows.map(({ meeting, wordings, passage, before }) => [
        meeting.id,
        meeting.presiders,
        wordings.map(({ wording, occurrences }) => `${wording} ${occurrences}`),
        `${passage.left}[${passage.node}]${passage.right}`,
        before === null ? null : `${before.left}[${before.node}]${before.right}`,
      ]),
    ).toEqual([
      ['2023-01-01-a', ['Bo'], ['red gene 1'], 'Inherit the [red gene] and pass', null],
      [
        '2023-03-01-c',
        [],
        ['red gene 1', 'gene of red 1'],
        'Inherit the [gene of red] and pass',
        'Inherit the [red gene] and pass',
      ],
    ]);
    expect(await engine.formulationDrift({ ...all, slug: 'none', context: 2, offset: 0, limit: 9 })).toEqual({
      total: 0,
      rows: [],
    });
  });

  it('cuts the lines of a formulation, of one variant, and of none', async () => {
    const found = async (formulation: string, variant: string | null) => {
      const answer = await engine.concordance({ ...lines, node: { formulation, variant } });
      return [answer.total, answer.rows.map(({ node }) => node), describeLines(answer)];
    };
    expect(await found('red-gene', null)).toEqual([
      3,
      ['red gene', 'gene of red', 'red gene'],
      '3 lines of “red gene” in 2 of 3 meetings, in order of date.',
    ]);
    expect(await found('red-gene', 'gene-of-red')).toEqual([
      1,
      ['gene of red'],
      '1 line of “gene of red” in 1 of 3 meetings.',
    ]);
    expect((await found('red-gene', 'no-such'))[0]).toBe(0);
    expect((await found('no-such', null))[0]).toBe(0);
  });

  it('lists candidates of both kinds', async () => {
    expect(
      (await engine.candidates({ ...all, source: 'quoted' })).rows.map(({ wording }) => wording),
    ).toEqual(['seven focuses']);
    expect((await engine.candidates({ ...all, source: 'terms' })).rows).toEqual([]);
  });

  it('opens exactly the meetings and the lines that the ledger counts, whatever the filters', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, filters, async (given, asked) => {
        const fresh = engineOf(given);
        const { rows } = await fresh.formulationLedger({
          filters: asked,
          by: null,
          statuses: [],
          sort: 'occurrences',
        });
        const chosen = new Set(
          (await fresh.meetings({ filters: asked, sort: 'date', ...ALL_ROWS })).rows.map(({ id }) => id),
        );
        const documents = given.texts.map(({ id, paragraphs }, d) => ({
          id,
          date: given.facts.documents[d]?.date ?? '',
          paragraphs: paragraphs.map(({ text }) => text),
          chosen: chosen.has(id),
        }));
        for (const { slug, variants, occurrences, meetings } of rows) {
          const slow = slowLedger(documents, variants);
          const node = { formulation: slug, variant: null };
          const cut = await fresh.concordance({ ...lines, filters: asked, node });
          expect([cut.total, cut.meetings]).toEqual([occurrences, meetings]);
          expect(cut.total).toBe(slow.occurrences);
          const ids = async (
            uses: readonly string[],
            lacks: readonly string[],
            presider: string | null = null,
          ) =>
            (
              await fresh.formulationMeetings({ filters: asked, uses, lacks, presider, ...ALL_ROWS })
            ).rows.map(({ id }) => id);
          expect(await ids([], [slug])).toEqual(slow.lackingIds);
          expect(await ids([slug], [])).toEqual([...new Set(cut.rows.map(({ id }) => id))]);
          expect(await ids([slug], [slug])).toEqual([]);
          const page = await fresh.formulation({ filters: asked, by: null, slug });
          const worded = page?.wordings.reduce((sum, wording) => sum + wording.occurrences, 0);
          expect(worded).toBe(occurrences);
          for (const { slug: presider, meetings: presided } of page?.presiders ?? []) {
            if (presider !== null) expect(await ids([slug], [], presider)).toHaveLength(presided);
          }
          for (const other of page?.companions ?? []) {
            expect(await ids([slug, other.slug], [])).toHaveLength(other.together);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
