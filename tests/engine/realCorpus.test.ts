// The five readouts from the files to the answers: what the engine says of the corpus that is built.
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { describeMentions } from '../../src/view/describe/people';
import { describeFrequency, describeHitsOverTime } from '../../src/view/describe/time';
import { engineOfSeeds } from '../support/builtSeeds';
import { ALL_ROWS } from '../support/page';

const engine = engineOfSeeds();

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('the built corpus', () => {
  it('has five meetings of 4,540 tokens on an axis of 24 months', async () => {
    const { corpus } = await engine.summary({ filters: NO_FILTERS });
    expect([corpus.meetings, corpus.tokens, corpus.first, corpus.last]).toEqual([
      5,
      4540,
      '2022-08-20',
      '2023-09-29',
    ]);
    expect(corpus.places).toEqual([
      { name: 'Liaoning', meetings: 4 },
      { name: 'Heilongjiang', meetings: 1 },
    ]);
    const frequency = await engine.meetingFrequency({ filters: NO_FILTERS, by: null, split: 'kind' });
    const { axis } = frequency;
    expect([axis.by, axis.periods.length]).toEqual(['month', 24]);
    expect(describeFrequency(frequency)).toBe(
      'Most in March 2023: 2 of 5 meetings; 4 of 24 months have a meeting.',
    );
  });

  it.each([
    ['new breakthroughs', 17],
    ['three-year action', 14],
    ['comprehensive revitalization', 20],
    ['reform', 13],
    ['Xi Jinping', 28],
  ])(
    'has “%s” %i times in the trend, in the search and in the marks of the passages',
    async (term, times) => {
      const { totals, rows } = await engine.termTrend({ filters: NO_FILTERS, by: null, terms: [term] });
      expect([totals[0]?.count, sumOf(rows.map(({ count }) => count))]).toEqual([times, times]);
      const q = `"${term}"`;
      const filters = { ...NO_FILTERS, q };
      const { occurrences, hits } = await engine.search({ filters, sort: 'relevance', limit: 10 });
      expect([occurrences, sumOf(hits.map((hit) => hit.occurrences))]).toEqual([times, times]);
      const marks = hits.map(async ({ id }) => (await engine.marksOfQuery({ id, q })).length);
      expect(sumOf(await Promise.all(marks))).toBe(times);
    },
  );

  it.each([
    ['"new development pattern"', 9, 4],
    ['reform', 13, 2],
    ['"two establishments" "two maintenances"', null, 2],
  ])('has the lines of %s in every figure', async (q, times, meetings) => {
    const filters = { ...NO_FILTERS, q };
    const page = { filters, node: null, sort: 'l1', context: 10, ...ALL_ROWS } as const;
    const { total, rows: lines, meetings: held } = await engine.concordance(page);
    const { occurrences, hits } = await engine.search({ filters, sort: 'date', limit: 10 });
    expect([held, hits.length, lines.length, occurrences]).toEqual([meetings, meetings, total, total]);
    if (times !== null) expect(total).toBe(times);
    const { rows } = await engine.dispersion({ filters, detail: 'positions', ...ALL_ROWS });
    expect(rows).toHaveLength(5);
    expect(sumOf(rows.map((row) => row.occurrences))).toBe(total);
    expect((await engine.hitsOverTime({ filters, by: null })).occurrences).toBe(total);
    const { nodes, tokens } = await engine.collocates({ filters, window: 5, minimum: 1, ...ALL_ROWS });
    expect([nodes, tokens]).toEqual([total, 4540]);
  });

  it('observes as many collocates as NEAR finds lines', async () => {
    const q = '"new development pattern"';
    const { rows } = await engine.collocates({
      filters: { ...NO_FILTERS, q },
      window: 5,
      minimum: 2,
      ...ALL_ROWS,
    });
    expect(rows.length).toBeGreaterThan(5);
    for (const { collocate, observed } of rows) {
      const filters = { ...NO_FILTERS, q: `"${collocate}" NEAR/5 (${q})` };
      const { total } = await engine.concordance({
        filters,
        node: null,
        sort: 'date',
        context: 5,
        offset: 0,
        limit: 0,
      });
      expect([collocate, total]).toEqual([collocate, observed]);
    }
  });

  it('says when “reform” is spoken of', async () => {
    const found = await engine.hitsOverTime({ filters: { ...NO_FILTERS, q: 'reform' }, by: null });
    expect(describeHitsOverTime(found)).toBe(
      '“reform” occurs 13 times in 2 of 5 meetings, 11 of them in March 2023.',
    );
  });

  it('names the people as they were read by hand', async () => {
    const mentions = await engine.speakerMentions({ filters: NO_FILTERS, by: null });
    const { people } = mentions;
    expect(Object.fromEntries(people.map(({ person, mentions }) => [person, mentions]))).toEqual({
      'Xi Jinping': 28,
      'Hao Peng': 3,
      'Li Lecheng': 2,
      'Hu Yuting': 1,
      'Xu Qin': 1,
    });
    expect(people.slice(0, 3).map(({ mentions }) => mentions)).toEqual([28, 3, 2]);
    expect(describeMentions(mentions)).toBe(
      'Xi Jinping is named 28 times in all 5 meetings; Hao Peng presided 3 times.',
    );
  });

  it('suggests and mends words that people mistype', async () => {
    const [first] = (await engine.suggest({ typed: 'revitali', limit: 5 })).completions;
    expect(first?.text.toLowerCase()).toContain('revitali');
    const filters = { ...NO_FILTERS, q: 'modernisation breakthruoghs' };
    const { didYouMean } = await engine.search({ filters, sort: 'relevance', limit: 5 });
    expect(didYouMean).toBe('modernization breakthroughs');
  });
});
