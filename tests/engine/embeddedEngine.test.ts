import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWordMonths } from '../../src/corpus/files/wordMonths';
import { type Filters, NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../src/engine/artifacts';
import { createEmbeddedEngine } from '../../src/engine/embeddedEngine';
import { describeLines } from '../../src/view/describe/finding';
import { describeQuery } from '../../src/view/describe/query';
import { FACTS_ADDRESS, filesOf, serve } from '../support/artifacts';
import { corpusOf, type Fixture } from '../support/corpus';
import { corpus, filters } from '../support/generated';
import { ALL_ROWS } from '../support/page';

const fixture = corpusOf(
  [
    {
      date: '2023-01-01',
      name: 'a',
      place: 'North',
      presided: ['Bo'],
      formerIds: ['2022-12-31-old'],
      paragraphs: ['Reform. Reform reform. Words. Reform and ecology. Reform'],
    },
    {
      date: '2023-02-01',
      name: 'b',
      place: 'South',
      spoke: ['Bo'],
      paragraphs: ['Ecology reform reform reform reform reform reform'],
    },
    { date: '2023-03-01', name: 'c', place: 'South', presided: ['Ana'], paragraphs: ['Bo and Ana'] },
  ],
  { people: [['Bo'], ['Ana']], formulations: [['reform']], topics: { Green: ['ecology'] } },
);

function engineOf(given: Fixture) {
  const { fetchFile, asked } = serve(filesOf(given));
  return { engine: createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, fetchFile)), asked };
}

const { engine } = engineOf(fixture);
const asked = (more: Partial<Filters> = {}): Filters => ({ ...NO_FILTERS, ...more });
const search = (more: Partial<Filters>, sort: 'relevance' | 'date' = 'date') =>
  engine.search({ filters: asked(more), sort, limit: 10 });

describe('the engine', () => {
  it('counts words that are too rare for the table from the token index', async () => {
    const dates = fixture.facts.documents.map(({ date }) => date);
    const files = filesOf(fixture).set('words.bin', encodeWordMonths(fixture.counter, dates, 3));
    const { fetchFile, asked: fetched } = serve(files);
    const rare = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, fetchFile));
    const countOf = async (term: string) =>
      (await rare.termTrend({ filters: asked(), by: 'month', terms: [term] })).totals[0]?.count;
    expect([await countOf('reform'), fetched.includes('tokens.bin')]).toEqual([11, false]);
    expect([await countOf('words'), fetched.includes('tokens.bin')]).toEqual([1, true]);
    expect(await countOf('nowhere')).toBe(0);
  });

  it('answers every question', async () => {
    const all = { filters: asked() };
    const info = await engine.info({});
    expect([info.title, 'documents' in info, 'files' in info]).toEqual(['Test corpus', false, false]);
    expect((await engine.summary(all)).subcorpus.meetings).toBe(3);
    expect((await engine.facets(all)).place.map(({ name, meetings }) => [name, meetings])).toEqual([
      ['North', 1],
      ['South', 2],
    ]);
    expect(
      (await engine.meetings({ ...all, sort: '-date', ...ALL_ROWS })).rows.map(({ date }) =>
        date.slice(5, 7),
      ),
    ).toEqual(['03', '02', '01']);
    expect((await engine.meetingFrequency({ ...all, by: 'month', split: 'place' })).rows).toHaveLength(6);
    expect((await engine.termTrend({ ...all, by: null, terms: ['reform'] })).totals[0]?.count).toBe(11);
    const roles = await engine.rolesByMeeting({ ...all, ...ALL_ROWS });
    expect(roles.people.map(({ slug, presided, spoke }) => [slug, presided, spoke])).toEqual([
      ['bo', 1, 1],
      ['ana', 1, 0],
    ]);
    expect((await engine.orderOfNames({ ...all, ...ALL_ROWS })).rows).toEqual([]);
    expect((await engine.nameReview(all)).unknown).toEqual([]);
    expect((await engine.coAppearances({ ...all, person: 'bo' })).meetings).toBe(2);
    const compared = await engine.personFormulations({ ...all, person: 'bo' });
    expect([compared.theirs.meetings, compared.others.meetings]).toEqual([2, 1]);
    expect((await engine.speakerMentions({ ...all, by: null })).people.map(({ slug }) => slug)).toEqual([
      'bo',
      'ana',
    ]);
    const { goneSince, notLately } = await engine.formulationChanges(all);
    expect([goneSince, notLately].map((list) => list.map(({ slug }) => slug))).toEqual([[], ['reform']]);
    expect((await engine.suggest({ typed: 'eco', limit: 5 })).completions.map(({ text }) => text)).toEqual([
      'ecology',
    ]);
    expect((await engine.marksOfQuery({ id: '2023-02-01-b', q: 'ecology' }))[0]).toEqual({
      layer: 'query',
      label: 'ecology',
      paragraph: 1,
      start: 0,
      end: 7,
    });
  });

  it('needs only the facts for what only the facts know', async () => {
    const fresh = engineOf(fixture);
    await fresh.engine.summary({ filters: asked() });
    await fresh.engine.meetingFrequency({ filters: asked(), by: null, split: 'kind' });
    expect(fresh.asked).toEqual(['facts.json']);
  });
});

describe('the trend of single words', () => {
  it('needs no index before it has arrived, and is the same after', async () => {
    const fresh = engineOf(fixture);
    const asks = { filters: asked(), by: null, terms: ['reform', 'ecology'] };
    const before = await fresh.engine.termTrend(asks);
    expect(fresh.asked).toEqual(['facts.json', 'words.bin']);
    await fresh.engine.termTrend({ ...asks, terms: ['reform ecology'] });
    expect(fresh.asked).toEqual(['facts.json', 'words.bin', 'tokens.bin']);
    expect(await fresh.engine.termTrend(asks)).toEqual(before);
  });
});

describe('the list of meetings', () => {
  it('has no more rows than are asked for, in the order asked for', async () => {
    const ids = async (limit: number, offset = 0) => {
      const { total, rows } = await engine.meetings({ filters: asked(), sort: '-date', offset, limit });
      return [total, ...rows.map(({ id }) => id)];
    };
    expect(await ids(9)).toEqual([3, '2023-03-01-c', '2023-02-01-b', '2023-01-01-a']);
    expect(await ids(2)).toEqual([3, '2023-03-01-c', '2023-02-01-b']);
    expect(await ids(2, 2)).toEqual([3, '2023-01-01-a']);
    expect(await ids(0)).toEqual([3]);
  });
});

describe('a meeting opened from its link', () => {
  it('needs the facts and its own text alone', async () => {
    const fresh = engineOf(fixture);
    expect((await fresh.engine.document({ id: '2023-02-01-b' }))?.id).toBe('2023-02-01-b');
    expect(await fresh.engine.marksOfQuery({ id: '2023-02-01-b', q: 'ecology' })).not.toEqual([]);
    expect(fresh.asked).toEqual(['facts.json', 'text-1.json']);
  });
});

describe('a search', () => {
  it('counts every occurrence and cuts the passages of the best sentences, in order', async () => {
    const { occurrences, meetings, hits, query, problem } = await search({ q: 'reform' });
    expect([occurrences, meetings, query && describeQuery(query), problem]).toEqual([
      11,
      2,
      '“reform”',
      null,
    ]);
    expect(hits.map(({ occurrences, sentences }) => [occurrences, sentences])).toEqual([
      [5, 4],
      [6, 1],
    ]);
    const passages = async (whole: boolean) =>
      (await engine.passages({ filters: asked({ q: 'reform' }), id: hits[0]?.id ?? '', whole })).map(
        ({ sentence, text, marks }) => [sentence, text, marks.length],
      );
    const best = [
      [1, 'Reform.', 1],
      [2, 'Reform reform.', 2],
      [4, 'Reform and ecology.', 1],
    ];
    expect(await passages(false)).toEqual(best);
    expect(await passages(true)).toEqual([...best, [5, 'Reform', 1]]);
    expect(await engine.passages({ filters: asked({ q: 'reform' }), id: 'none', whole: true })).toEqual([]);
  });

  it('orders by relevance when asked, over exactly the same meetings', async () => {
    const { hits } = await search({ q: 'reform' }, 'relevance');
    expect(hits.map(({ occurrences }) => occurrences)).toEqual([6, 5]);
    const wildcard = await search({ q: 'ref*' }, 'relevance');
    expect(wildcard.hits.map(({ occurrences }) => occurrences)).toEqual([6, 5]);
  });

  it('obeys the other filters, and shows no more than its limit', async () => {
    expect((await search({ q: 'reform', place: ['south'] })).occurrences).toBe(6);
    const short = await engine.search({ filters: asked({ q: 'reform' }), sort: 'date', limit: 1 });
    expect([short.hits.length, short.meetings, short.occurrences]).toEqual([1, 2, 11]);
  });

  it('offers a near word where nothing is found', async () => {
    expect((await search({ q: 'refrom' })).didYouMean).toBe('reform');
    expect((await search({ q: 'reform' })).didYouMean).toBeNull();
    expect((await search({ q: 'reform', place: ['nowhere'] })).didYouMean).toBeNull();
  });

  it('matches nothing where the query cannot be read, and says where and why', async () => {
    const answer = await search({ q: 'new (reform' });
    expect([answer.meetings, answer.hits, answer.query]).toEqual([0, [], null]);
    expect(answer.problem).toEqual({ at: 4, fault: 'never-closed' });
    const summary = await engine.summary({ filters: asked({ q: 'new (reform' }) });
    expect([summary.subcorpus.meetings, summary.queryProblem?.at]).toEqual([0, 4]);
    expect(summary.undo).toEqual([{ label: 'query', keys: ['q'], without: 3, alone: 0 }]);
    const listed = await engine.meetings({ filters: asked({ q: '(' }), sort: 'date', ...ALL_ROWS });
    expect(listed).toEqual({ total: 0, rows: [] });
  });

  it('asks nothing where there is no query', async () => {
    expect(await search({})).toEqual({
      query: null,
      problem: null,
      occurrences: 0,
      meetings: 0,
      hits: [],
      emptying: [],
      didYouMean: null,
      asPhrase: null,
      withAccents: null,
    });
  });
});

describe('the figures of a query', () => {
  const lines = (more: Partial<Filters>, offset = 0, limit = 99) =>
    engine.concordance({ filters: asked(more), node: null, sort: 'r1', context: 2, offset, limit });

  it('show the lines asked for out of all of them', async () => {
    const all = await lines({ q: 'reform' });
    expect([all.total, all.meetings, all.rows.length]).toEqual([11, 2, 11]);
    expect(describeLines(all)).toBe(
      '11 lines of “reform” in 2 of 3 meetings, by the first word to the right.',
    );
    const some = await lines({ q: 'reform' }, 3, 4);
    expect([some.total, some.rows]).toEqual([11, all.rows.slice(3, 7)]);
    expect(all.rows.find(({ right }) => right.startsWith(' and'))).toEqual({
      id: '2023-01-01-a',
      date: '2023-01-01',
      title: 'Meeting 0',
      paragraph: 1,
      sentence: 4,
      left: 'reform. Words. ',
      node: 'Reform',
      right: ' and ecology',
      // FNV-1a of "reform and ecology".
      hash: '50090747',
    });
  });

  it('fetch only the texts of the lines shown', async () => {
    const fresh = engineOf(fixture);
    const filters = asked({ q: 'reform' });
    await fresh.engine.concordance({ filters, node: null, sort: '-date', context: 2, offset: 0, limit: 2 });
    expect(fresh.asked.filter((file) => file.startsWith('text-'))).toEqual(['text-1.json']);
    await fresh.engine.collocates({ filters, window: 5, minimum: 1, ...ALL_ROWS });
    await fresh.engine.dispersion({ filters, detail: 'positions', ...ALL_ROWS });
    await fresh.engine.hitsOverTime({ filters, by: null });
    expect(fresh.asked.filter((file) => file.startsWith('text-'))).toEqual(['text-1.json']);
  });

  it('are relative to the meetings that pass every other filter', async () => {
    const filters = asked({ q: 'ecology', place: ['south'] });
    const { rows } = await engine.dispersion({ filters, detail: 'positions', ...ALL_ROWS });
    expect(rows.map(({ id, occurrences }) => [id, occurrences])).toEqual([
      ['2023-02-01-b', 1],
      ['2023-03-01-c', 0],
    ]);
    const { nodes, tokens } = await engine.collocates({ filters, window: 5, minimum: 1, ...ALL_ROWS });
    expect([nodes, tokens]).toEqual([1, 10]);
    const over = await engine.hitsOverTime({ filters, by: 'year' });
    expect(over.rows).toMatchObject([{ occurrences: 1, meetings: 1, tokens: 10, meetingsInPeriod: 2 }]);
  });

  it('say so where there is no query, or none that can be read', async () => {
    for (const q of [null, '(']) {
      const answer = await lines({ q });
      const { total, meetings, rows: none } = answer;
      expect([total, meetings, none, describeLines(answer)]).toEqual([
        0,
        0,
        [],
        'There is no query to count.',
      ]);
      expect(
        (await engine.dispersion({ filters: asked({ q }), detail: 'drawn', ...ALL_ROWS })).dp,
      ).toBeNull();
      expect(
        (await engine.collocates({ filters: asked({ q }), window: 5, minimum: 1, ...ALL_ROWS })).rows,
      ).toEqual([]);
      expect((await engine.hitsOverTime({ filters: asked({ q }), by: null })).occurrences).toBe(0);
    }
  });

  it('follow the filters from one question to the next', async () => {
    const totals: number[] = [];
    for (const place of [[], ['north'], ['south'], [], ['nowhere'], ['north']]) {
      totals.push((await lines({ q: 'reform', place })).total);
    }
    expect(totals).toEqual([11, 5, 6, 11, 0, 5]);
  });
});

describe('the query as a filter', () => {
  it('leaves the meetings in which it holds, for every question', async () => {
    const some = { filters: asked({ q: 'reform ecology', person: ['bo'], role: ['presided'] }) };
    expect((await engine.summary(some)).subcorpus.meetings).toBe(1);
    expect((await engine.meetings({ ...some, sort: 'date', ...ALL_ROWS })).rows.map(({ id }) => id)).toEqual([
      '2023-01-01-a',
    ]);
    expect((await engine.termTrend({ ...some, by: null, terms: ['reform'] })).totals[0]?.count).toBe(5);
  });

  it('finds by relevance exactly the meetings that the list shows', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        filters,
        fc.constantFrom(
          'a',
          'a b',
          '"a b"',
          'a OR ж',
          'b’s',
          'a* -b',
          '"(a OR b c) *"',
          'a NEAR/2 b',
          'ana~',
          'nowhere',
        ),
        async (given, rest, q) => {
          const fresh = engineOf(given).engine;
          const all = { ...rest, q };
          const listed = await fresh.meetings({ filters: all, sort: 'date', ...ALL_ROWS });
          const { hits, meetings, occurrences } = await fresh.search({
            filters: all,
            sort: 'relevance',
            limit: 99,
          });
          expect(hits.map(({ id }) => id).sort()).toEqual(listed.rows.map(({ id }) => id));
          expect(meetings).toBe(listed.total);
          expect(hits.reduce((sum, hit) => sum + hit.occurrences, 0)).toBe(occurrences);
          expect(hits.every((hit) => hit.occurrences > 0)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a document', () => {
  it('is found by a former id too, and is null where there is none', async () => {
    expect((await engine.document({ id: '2022-12-31-old' }))?.id).toBe('2023-01-01-a');
    expect(await engine.document({ id: 'nothing' })).toBeNull();
  });

  it('has no marks of a query that cannot be read', async () => {
    expect(await engine.marksOfQuery({ id: '2023-01-01-a', q: '(reform' })).toEqual([]);
  });
});

describe('a person', () => {
  const choice = { role: null, meeting: null, other: null };

  it('appears where there is a role, as many meetings as are wanted, all of them counted', async () => {
    const all = { filters: asked(), person: 'bo', ...choice, ...ALL_ROWS };
    const first = await engine.appearances({ ...all, limit: 1 });
    expect([first.total, first.meetings, first.rows.map(({ id }) => id)]).toEqual([2, 3, ['2023-01-01-a']]);
    expect(first.record).toMatchObject({ presided: 1, spoke: 1, meetings: 2 });
    const spoke = await engine.appearances({ ...all, role: 'spoke' });
    expect([spoke.total, spoke.rows.map(({ id }) => id)]).toEqual([1, ['2023-02-01-b']]);
  });

  it('has formulations whose lines are those that the table counts', async () => {
    const lines = async (side: 'theirs' | 'others') =>
      (
        await engine.concordance({
          filters: asked(),
          node: { ofPerson: { person: 'bo', side, formulation: 'reform' } },
          sort: 'date',
          context: 3,
          ...ALL_ROWS,
        })
      ).total;
    expect([await lines('theirs'), await lines('others')]).toEqual([11, 0]);
  });
});
