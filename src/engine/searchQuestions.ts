// The embedded engine's answers about searching: hits with their passages, completions, where to go, examples.

import { cutPassages, type Passage } from '../analysis/finding/passages';
import type { QueryHits } from '../analysis/finding/queryHits';
import { findHits, type HitSentence, sentencesWith } from '../analysis/finding/searchHits';
import type { Corpus } from '../corpus/corpus';
import { createCounter } from '../corpus/counter/counter';
import { buildTokenIndex } from '../corpus/counter/lexicon';
import type { Spans } from '../corpus/counter/spans';
import type { TokenIndex } from '../corpus/counter/tokenIndex';
import type { CorpusFacts } from '../corpus/facts';
import type { DocumentText } from '../corpus/files/texts';
import type { Language } from '../corpus/language/language';
import type { Filters } from '../corpus/subcorpus/filters';
import { findEmptyingParts } from '../search/emptying';
import { evaluateQuery } from '../search/evaluate';
import { findRankedTypes } from '../search/expand';
import { createJumps } from '../search/jumps';
import { type ParsedQuery, parseQuery } from '../search/query';
import { findQueryExamples } from '../search/queryExamples';
import type { Ranking } from '../search/ranking';
import { createSuggest, findDidYouMean } from '../search/suggest';
import { NOTHING_FOUND, type SearchAnswer } from './answers';
import type { CorpusEngine } from './corpusEngine';
import { lazily } from './remember';
import type { Selection } from './selection';

/** Passages shown of each hit. */
const PASSAGES = 3;

/** Hits whose passages come with them where their texts are at hand: as many as a screen shows at first. */
const WITH_PASSAGES = 5;

interface SearchParts {
  readonly facts: () => Promise<CorpusFacts>;
  /** For questions of a few words, and of many. */
  readonly indexed: () => Promise<Corpus>;
  readonly corpus: () => Promise<Corpus>;
  /** Whether they would be answered at once. */
  readonly hasIndex: () => boolean;
  readonly ranking: () => Promise<Ranking>;
  readonly select: (filters: Filters) => Promise<Selection>;
  /** The hits of their query. */
  readonly hitsOf: (filters: Filters) => Promise<QueryHits>;
  /** Null where it has not arrived yet. */
  readonly textAtHand: (id: string, shard: number) => DocumentText | null;
  readonly textOf: (id: string, shard: number) => Promise<DocumentText>;
}

type SearchQuestion = 'search' | 'passages' | 'queryExamples' | 'suggest' | 'jumps';

export function answerSearch({
  facts,
  indexed,
  corpus,
  hasIndex,
  ranking,
  select,
  hitsOf,
  textAtHand,
  textOf,
}: SearchParts): Pick<CorpusEngine, SearchQuestion> {
  const jumps = lazily(async () => createJumps(await facts()));
  const suggest = lazily(async () => createSuggest(await corpus(), await ranking(), await jumps()));

  async function hitIn(filters: Filters, document: number): Promise<PlacedSpans | null> {
    const [{ query }, { counter }] = await Promise.all([select(filters), indexed()]);
    return query && { index: counter.index, document, spans: query.evaluation.spans };
  }

  return {
    async search({ filters, sort, limit }): Promise<SearchAnswer> {
      const { subset, query, problem } = await select(filters);
      if (query === null) return { ...NOTHING_FOUND, problem };
      const ready = await indexed();
      const ranked =
        sort === 'relevance'
          ? (await ranking()).order(findRankedTypes(ready.counter, query.query), subset.has, limit)
          : null;
      const { spans } = query.evaluation;
      const { asPhrase, withAccents } = await hitsOf(filters);
      const { occurrences, hits, documents } = findHits(ready, subset, query.evaluation, sort, ranked, limit);
      const passagesOf = (document: number): readonly Passage[] | null => {
        const { id, shard } = ready.facts.documents[document] ?? {};
        if (id === undefined || shard === undefined) return null;
        const text = textAtHand(id, shard);
        if (text !== null) {
          return cutFound({ index: ready.counter.index, document, spans }, text, false, ready.facts.language);
        }
        // Its passages are asked for next, unless somebody types on; that question says where the text fails.
        textOf(id, shard).catch(() => {});
        return null;
      };
      return {
        query: query.query,
        problem: null,
        occurrences,
        meetings: subset.size,
        hits: hits.map((hit, i) => ({
          ...hit,
          passages: i < WITH_PASSAGES ? passagesOf(documents[i] ?? -1) : null,
        })),
        emptying: query.evaluation.matches.includes(1) ? [] : findEmptyingParts(ready.counter, query.query),
        didYouMean: subset.size > 0 ? null : findDidYouMean(ready, await ranking(), query.query),
        asPhrase,
        withAccents,
      };
    },
    async passages({ filters, id, whole }) {
      const { documents, language } = await facts();
      const d = documents.findIndex((one) => one.id === id);
      const document = documents[d];
      if (filters.q === null || document === undefined) return [];
      const text = await textOf(document.id, document.shard);
      const found = hasIndex()
        ? await hitIn(filters, d)
        : hitInText(text, parseQuery(filters.q, language), language);
      return found === null ? [] : cutFound(found, text, whole, language);
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

/** The occurrences of a query, and the document of an index that is looked at. */
interface PlacedSpans {
  readonly index: TokenIndex;
  readonly document: number;
  readonly spans: Spans;
}

// What a query finds in a document depends on no other: its own text is enough, where no index has arrived.
function hitInText(
  { paragraphs }: DocumentText,
  parsed: ParsedQuery,
  language: Language,
): PlacedSpans | null {
  if (!parsed.ok) return null;
  const counter = createCounter(buildTokenIndex([paragraphs], language));
  return { index: counter.index, document: 0, spans: evaluateQuery(counter, parsed.query).spans };
}

/** The passages of a document that hold an occurrence: all, or the best. */
function cutFound(
  { index, document, spans }: PlacedSpans,
  text: DocumentText,
  whole: boolean,
  language: Language,
): readonly Passage[] {
  const sentences = sentencesWith(index, spans, document);
  return cutPassages(index, document, text, spans, whole ? sentences : bestSentences(sentences), language);
}

function bestSentences(sentences: readonly HitSentence[]): readonly HitSentence[] {
  return [...sentences]
    .sort((a, b) => b.occurrences - a.occurrences)
    .slice(0, PASSAGES)
    .sort((a, b) => a.paragraph - b.paragraph || a.sentence - b.sentence);
}
