// The engine that runs wholly in the browser, over artifacts that it loads when a question needs them.

import { createFacets } from '../analysis/finding/facets';
import { listMeetings } from '../analysis/finding/meetingList';
import { findQueryHits } from '../analysis/finding/queryHits';
import { createSummary } from '../analysis/finding/summary';
import { listFormulationChanges } from '../analysis/formulations/formulationChanges';
import { findFormulationUse } from '../analysis/formulations/formulationUse';
import { findPersonUse } from '../analysis/people/personUse';
import { countMentions } from '../analysis/people/speakerMentions';
import { countMeetings } from '../analysis/time/meetingFrequency';
import { countTerms } from '../analysis/time/termTrend';
import { countWords, wordsAsked } from '../analysis/time/wordTrend';
import type { Corpus } from '../corpus/corpus';
import { createCounter } from '../corpus/counter/counter';
import { type CorpusFacts, typesOfTitles } from '../corpus/facts';
import type { DocumentText } from '../corpus/files/texts';
import type { Filters } from '../corpus/subcorpus/filters';
import { ofOneValue } from '../corpus/subcorpus/subset';
import { createRanking } from '../search/ranking';
import { answerLater, CLOSER_QUESTIONS, FORMULATION_QUESTIONS, PEOPLE_QUESTIONS } from './answerLater';
import type { OpenArtifacts } from './artifacts';
import type { CorpusEngine } from './corpusEngine';
import { createFirstHits } from './firstHits';
import { withoutQuery } from './lineNodes';
import { lazily, rememberLast } from './remember';
import { answerSearch } from './searchQuestions';
import { KEPT_CHOICES, keyOfFilters, type Matches, selectMeetings } from './selection';

/** Milliseconds after the token index has come: answers that wait for it alone go first. */
const AFTER_FIRST_ANSWERS = 300;

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
    // So that a view is whole off line, too; what does not come is asked for again by who needs it.
    setTimeout(
      () => void Promise.allSettled([aboutFormulations(), aboutPeople(), closer()]),
      AFTER_FIRST_ANSWERS,
    );
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

  const select = rememberLast(KEPT_CHOICES, keyOfFilters, async (filters: Filters) =>
    selectMeetings(await artifacts.facts(), filters, async () => (await indexed()).counter),
  );

  /** For questions of which meetings hold the query, not of where in them. */
  const selectMatches = rememberLast(
    KEPT_CHOICES,
    keyOfFilters,
    async (filters: Filters): Promise<Matches> => {
      // Where the table fails, the token index tells the same, or fails and says so.
      const told = arrived ? null : await early.select(filters).catch(() => null);
      return told ?? select(filters);
    },
  );

  const selectHits = rememberLast(KEPT_CHOICES, keyOfFilters, async (filters: Filters) => {
    const { query } = await select(filters);
    const ready = await indexed();
    return { ready, hits: findQueryHits(ready, filters, query) };
  });

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

  /** Which document uses which formulation. */
  const uses = lazily(async () => findFormulationUse(await corpus()));

  const aboutFormulations = lazily(async () =>
    (await import('./formulationQuestions')).answerFormulations({ corpus, select, textsOf, uses }),
  );
  const aboutPeople = lazily(async () =>
    (await import('./peopleQuestions')).answerPeople({ facts: artifacts.facts, corpus, select, textsOf }),
  );
  const closer = lazily(async () =>
    (await import('./closerQuestions')).answerCloser({
      facts: artifacts.facts,
      corpus,
      select,
      selectHits,
      textOf,
      textsOf,
    }),
  );

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
    async speakerMentions({ filters, by }) {
      const { subset } = await select(filters);
      return countMentions(await artifacts.facts(), await people(), subset, filters, by);
    },
    async formulationChanges({ filters }) {
      const [{ facts }, { subset }, all] = await Promise.all([corpus(), select(filters), uses()]);
      return listFormulationChanges(facts, all, subset);
    },
    ...answerLater(FORMULATION_QUESTIONS, aboutFormulations),
    ...answerLater(PEOPLE_QUESTIONS, aboutPeople),
    ...answerLater(CLOSER_QUESTIONS, closer),
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
  };
}
