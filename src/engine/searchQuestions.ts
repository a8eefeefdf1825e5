// The embedded engine's answers about searching: hits with their passages, completions, where to go, examples.
import { cutPassages } from '../analysis/passages';
import { findHits, type HitSentence, listSentences } from '../analysis/searchHits';
import type { Corpus } from '../corpus/corpus';
import type { CorpusFacts } from '../corpus/facts';
import type { Filters } from '../corpus/filters';
import type { DocumentText } from '../corpus/texts';
import { describeQuery } from '../search/describe';
import { findEmptyingParts } from '../search/emptying';
import { findRankedTypes } from '../search/expand';
import { createJumps } from '../search/jumps';
import { findQueryExamples } from '../search/queryExamples';
import type { Ranking } from '../search/ranking';
import { createSuggest, findDidYouMean } from '../search/suggest';
import type { SearchAnswer } from './answers';
import type { CorpusEngine } from './corpusEngine';
import { lazily } from './remember';
import type { Selection } from './selection';

/** Passages shown of each hit. */
const PASSAGES = 3;

interface SearchParts {
  readonly facts: () => Promise<CorpusFacts>;
  /** For questions of a few words, and of many. */
  readonly indexed: () => Promise<Corpus>;
  readonly corpus: () => Promise<Corpus>;
  readonly ranking: () => Promise<Ranking>;
  readonly select: (filters: Filters) => Promise<Selection>;
  readonly textOf: (id: string, shard: number) => Promise<DocumentText>;
}

type SearchQuestion = 'search' | 'passages' | 'queryExamples' | 'suggest' | 'jumps';

export function answerSearch({
  facts,
  indexed,
  corpus,
  ranking,
  select,
  textOf,
}: SearchParts): Pick<CorpusEngine, SearchQuestion> {
  const jumps = lazily(async () => createJumps(await facts()));
  const suggest = lazily(async () => createSuggest(await corpus(), await ranking(), await jumps()));
  return {
    async search({ filters, sort, limit }): Promise<SearchAnswer> {
      const { subset, query, problem } = await select(filters);
      if (query === null) {
        return {
          readAs: null,
          problem,
          occurrences: 0,
          meetings: 0,
          hits: [],
          emptying: [],
          didYouMean: null,
        };
      }
      const ready = await indexed();
      const ranked =
        sort === 'relevance'
          ? (await ranking()).order(findRankedTypes(ready.counter, query.query), subset.has, limit)
          : null;
      const { occurrences, hits } = findHits(ready, subset, query.evaluation, sort, ranked, limit);
      return {
        readAs: describeQuery(query.query),
        problem: null,
        occurrences,
        meetings: subset.size,
        hits,
        emptying: query.evaluation.matches.includes(1)
          ? []
          : findEmptyingParts(ready.counter, query.query).map(({ part, ...rest }) => ({
              ...rest,
              words: describeQuery(part),
            })),
        didYouMean: subset.size > 0 ? null : findDidYouMean(ready, await ranking(), query.query),
      };
    },
    async passages({ filters, id, whole }) {
      const [{ query }, ready] = await Promise.all([select(filters), indexed()]);
      const { index } = ready.counter;
      const d = ready.facts.documents.findIndex((one) => one.id === id);
      const document = ready.facts.documents[d];
      if (query === null || document === undefined) return [];
      const { spans } = query.evaluation;
      const sentences = listSentences(index, spans, d);
      const shown = whole ? sentences : bestOf(sentences);
      const text = await textOf(document.id, document.shard);
      return cutPassages(index, d, text, spans, shown, ready.facts.language);
    },
    async queryExamples() {
      const { counter, facts } = await corpus();
      return findQueryExamples(counter, facts.language);
    },
    async suggest({ typed, limit }) {
      return (await suggest())(typed, limit);
    },
    async jumps({ typed, limit }) {
      return (await jumps()).all(typed, limit);
    },
  };
}

function bestOf(sentences: readonly HitSentence[]): readonly HitSentence[] {
  return [...sentences]
    .sort((a, b) => b.occurrences - a.occurrences)
    .slice(0, PASSAGES)
    .sort((a, b) => a.paragraph - b.paragraph || a.sentence - b.sentence);
}
