// The engine that runs wholly in the browser, over artifacts that it loads when a question needs them.

import { findMovers } from '../analysis/comparing/movers';
import { findCollocates } from '../analysis/finding/collocates';
import { cutLines, documentsOfLines, listLines, sliceLines } from '../analysis/finding/concordance';
import { findDispersion } from '../analysis/finding/dispersion';
import { findInDocument, readDocument, viewDocument } from '../analysis/finding/documentView';
import { createFacets } from '../analysis/finding/facets';
import { listMeetings } from '../analysis/finding/meetingList';
import { findQueryHits, hitsIn, hitsInMeeting, type QueryHits } from '../analysis/finding/queryHits';
import { createSummary } from '../analysis/finding/summary';
import { hitsOfSide } from '../analysis/people/personFormulations';
import { findPersonUse } from '../analysis/people/personUse';
import { countMentions } from '../analysis/people/speakerMentions';
import { countHits } from '../analysis/time/hitsOverTime';
import { countMeetings } from '../analysis/time/meetingFrequency';
import { totalTerms } from '../analysis/time/termTotals';
import { countTerms } from '../analysis/time/termTrend';
import { countWords, wordsAsked } from '../analysis/time/wordTrend';
import type { Corpus } from '../corpus/corpus';
import { createCounter } from '../corpus/counter/counter';
import { type CorpusFacts, typesOfTitles } from '../corpus/facts';
import type { DocumentText } from '../corpus/files/texts';
import type { Filters } from '../corpus/subcorpus/filters';
import { ofOneValue } from '../corpus/subcorpus/subset';
import { createRanking } from '../search/ranking';
import type { OpenArtifacts } from './artifacts';
import type { CorpusEngine, Params } from './corpusEngine';
import { createFirstHits } from './firstHits';
import { answerFormulations } from './formulationQuestions';
import { findNode, type LineNode, withoutQuery } from './lineNodes';
import { answerPeople } from './peopleQuestions';
import { lazily, rememberLast } from './remember';
import { answerSearch } from './searchQuestions';
import { type Matches, selectMeetings } from './selection';

/** Choices of filters whose answers are kept: the present one, and the one to go back to. */
const KEPT = 2;

/** Milliseconds after the token index has come: answers that wait for it alone go first. */
const AFTER_FIRST_ANSWERS = 300;

type OrderedLines = Omit<Params<'concordance'>, 'context' | 'offset' | 'limit'>;

export function createEmbeddedEngine(artifacts: OpenArtifacts): CorpusEngine {
  let arrived = false;
  const titles = lazily(async () => typesOfTitles(await artifacts.facts()));
  const early = createFirstHits(artifacts);
  /** For questions of a few words: as soon as the token index is there. */
  const indexed = lazily(async (): Promise<Corpus> => {
    const facts = await artifacts.facts();
    await early.given();
    // Ranking will need the titles, and there is time for them while the token index is on its way.
    const [index] = await Promise.all([artifacts.tokenIndex(), titles()]);
    const counter = createCounter(index);
    arrived = true;
    early.forget();
    setTimeout(corpus, AFTER_FIRST_ANSWERS);
    return { facts, counter };
  });
  /** For questions of many words: prepared in parts, between which others are answered. */
  const corpus = lazily(async () => {
    const ready = await indexed();
    while (ready.counter.prepare()) await new Promise((done) => setTimeout(done));
    return ready;
  });
  const ranking = lazily(async () => {
    const { counter } = await indexed();
    return createRanking(counter, await titles());
  });

  const people = lazily(async () => findPersonUse(await corpus()));

  const summarise = lazily(async () => createSummary(await artifacts.facts()));
  const countFacets = lazily(async () => createFacets(await artifacts.facts()));

  const select = rememberLast(KEPT, keyOfFilters, async (filters: Filters) =>
    selectMeetings(await artifacts.facts(), filters, async () => (await indexed()).counter),
  );

  /** For questions of which meetings hold the query, not of where in them. */
  const selectMatches = rememberLast(KEPT, keyOfFilters, async (filters: Filters): Promise<Matches> => {
    // Where the table fails, the token index tells the same, or fails and says so.
    const told = arrived ? null : await early.select(filters).catch(() => null);
    return told ?? select(filters);
  });

  const selectHits = rememberLast(KEPT, keyOfFilters, async (filters: Filters) => {
    const { query } = await select(filters);
    const ready = await indexed();
    return { ready, hits: findQueryHits(ready, filters, query) };
  });

  /** The occurrences of another query, of a person or of a formulation, in the filters' meetings. */
  async function selectNode(filters: Filters, node: LineNode): Promise<{ ready: Corpus; hits: QueryHits }> {
    const [ready, { subset }] = await Promise.all([corpus(), select(filters)]);
    if (typeof node === 'object' && 'ofPerson' in node) {
      return { ready, hits: hitsOfSide(ready, subset, node.ofPerson) };
    }
    const found = findNode(ready, node);
    return { ready, hits: hitsIn(ready, subset, found, ready.counter.spansWithin(found.spans, subset.has)) };
  }

  const orderLines = rememberLast(
    KEPT,
    ({ filters, node, meeting, sort }) => JSON.stringify([sort, node, meeting, keyOfFilters(filters)]),
    async ({ filters, node, meeting, sort }: OrderedLines) => {
      const { ready, hits } = await (node === null ? selectHits(filters) : selectNode(filters, node));
      const own = meeting === undefined ? hits : hitsInMeeting(ready, hits, meeting);
      return { ready, list: listLines(ready, own, sort) };
    },
  );

  /** By index of document: a long one is read once for all that is looked for in it. */
  const reading = rememberLast(KEPT, String, async (d: number) => {
    const facts = await artifacts.facts();
    const { id = '', shard = 0 } = facts.documents[d] ?? {};
    return readDocument(facts, d, await textOf(id, shard));
  });
  const indexOf = async (id: string) =>
    (await artifacts.facts()).documents.findIndex(
      (document) => document.id === id || document.formerIds.includes(id),
    );
  const viewing = rememberLast(KEPT, String, async (d: number) => viewDocument(await reading(d)));

  function textAtHand(id: string, shard: number): DocumentText | null {
    return artifacts.shardAtHand(shard)?.documents.find((document) => document.id === id) ?? null;
  }

  async function textOf(id: string, shard: number): Promise<DocumentText> {
    const text = (await artifacts.textShard(shard)).documents.find((document) => document.id === id);
    if (text === undefined) throw new Error(`The text of ${id} is missing; rebuild the corpus.`);
    return text;
  }

  async function textsOf(
    facts: CorpusFacts,
    documents: readonly number[],
  ): Promise<ReadonlyMap<number, DocumentText>> {
    const texts = new Map<number, DocumentText>();
    await Promise.all(
      documents.map(async (d) => {
        const document = facts.documents[d];
        if (document !== undefined) texts.set(d, await textOf(document.id, document.shard));
      }),
    );
    return texts;
  }

  return {
    async info() {
      const { documents: _documents, files: _files, ...info } = await artifacts.facts();
      return info;
    },
    async summary({ filters }) {
      const { subset, matches, problem } = await selectMatches(filters);
      return { ...(await summarise())(subset, filters, matches), queryProblem: problem };
    },
    async facets({ filters }) {
      const { matches } = await selectMatches(filters);
      return (await countFacets())(filters, matches);
    },
    async meetings({ filters, sort, without, alone, offset, limit }) {
      const facts = await artifacts.facts();
      const { subset } = await selectMatches(filters);
      const lacking = without === undefined ? subset : withoutQuery(await corpus(), subset, without);
      const left = alone === undefined ? lacking : ofOneValue(facts.documents, lacking, alone);
      return { total: left.size, rows: listMeetings(facts, left, sort, limit, offset) };
    },
    async meetingFrequency({ filters, by, split }) {
      const { subset } = await selectMatches(filters);
      return countMeetings(await artifacts.facts(), subset, filters, by, split);
    },
    async termTrend({ filters, by, terms }) {
      const { subset } = await select(filters);
      // Before the token index has arrived, a small table is enough for single words; it is never waited for after.
      const facts = await artifacts.facts();
      const words = arrived ? null : wordsAsked(facts, filters, by, terms);
      if (words !== null) {
        const table = await artifacts.wordMonths();
        // A word too rare for the table may occur all the same.
        if (words.every(table.knows)) return countWords(facts, table, subset, filters, by, terms);
      }
      return countTerms(await corpus(), subset, filters, by, terms);
    },
    async termTotals({ filters, by, terms }) {
      const { subset } = await select(filters);
      return totalTerms(await corpus(), subset, filters, by, terms);
    },
    async movers({ filters, limit }) {
      const { subset } = await select(filters);
      return findMovers(await corpus(), subset, filters, limit);
    },
    async speakerMentions({ filters, by }) {
      const { subset } = await select(filters);
      return countMentions(await artifacts.facts(), await people(), subset, filters, by);
    },
    ...answerFormulations({ corpus, select, textsOf }),
    ...answerPeople({ facts: artifacts.facts, corpus, select, textsOf }),
    firstHits: early.firstHits,
    ...answerSearch({
      facts: artifacts.facts,
      indexed,
      corpus,
      hasIndex: () => arrived,
      ranking,
      select,
      hitsOf: async (filters) => (await selectHits(filters)).hits,
      textAtHand,
      textOf,
    }),
    async concordance({ context, offset, limit, ...asked }) {
      const { ready, list } = await orderLines(asked);
      const shown = sliceLines(list, offset, limit);
      const texts = await textsOf(ready.facts, documentsOfLines(ready.counter.index, shown));
      return {
        ...list.found,
        rows: cutLines(ready, shown, texts, context),
      };
    },
    async collocates({ filters, window, minimum, offset, limit }) {
      const { ready, hits } = await selectHits(filters);
      return findCollocates(ready, hits, window, minimum, offset, limit);
    },
    async dispersion({ filters, detail, offset, limit }) {
      const { ready, hits } = await selectHits(filters);
      return findDispersion(ready, hits, detail, offset, limit);
    },
    async hitsOverTime({ filters, by }) {
      const { ready, hits } = await selectHits(filters);
      return countHits(ready, hits, filters, by);
    },
    async document({ id }) {
      const d = await indexOf(id);
      return d < 0 ? null : viewing(d);
    },
    async marksOfQuery({ id, q }) {
      const d = await indexOf(id);
      return d < 0 ? [] : findInDocument(await reading(d), q);
    },
  };
}

function keyOfFilters(filters: Filters): string {
  return JSON.stringify(filters);
}
