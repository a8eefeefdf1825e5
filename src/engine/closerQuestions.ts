// The questions that look closer, as the embedded engine answers them: the lines, the neighbours and the places of a query's
// words, terms over all periods, what moved, one document.
import { findMovers } from '../analysis/comparing/movers';
import { findCollocates } from '../analysis/finding/collocates';
import { cutLines, documentsOfLines, listLines, sliceLines } from '../analysis/finding/concordance';
import { findDispersion } from '../analysis/finding/dispersion';
import { findInDocument, readDocument, viewDocument } from '../analysis/finding/documentView';
import { hitsIn, hitsInMeeting, type QueryHits } from '../analysis/finding/queryHits';
import { hitsOfSide } from '../analysis/people/personFormulations';
import { countHits } from '../analysis/time/hitsOverTime';
import { totalTerms } from '../analysis/time/termTotals';
import type { Corpus } from '../corpus/corpus';
import type { CorpusFacts } from '../corpus/facts';
import type { DocumentText } from '../corpus/files/texts';
import type { Filters } from '../corpus/subcorpus/filters';
import type { CLOSER_QUESTIONS } from './answerLater';
import type { CorpusEngine, Params } from './corpusEngine';
import type { EngineParts } from './formulationQuestions';
import { findNode, type LineNode } from './lineNodes';
import { rememberLast } from './remember';
import { KEPT_CHOICES, keyOfFilters } from './selection';

interface CloserParts extends EngineParts {
  readonly facts: () => Promise<CorpusFacts>;
  readonly selectHits: (filters: Filters) => Promise<{ readonly ready: Corpus; readonly hits: QueryHits }>;
  readonly textOf: (id: string, shard: number) => Promise<DocumentText>;
}

type OrderedLines = Omit<Params<'concordance'>, 'context' | 'offset' | 'limit'>;

export function answerCloser({
  facts,
  corpus,
  select,
  selectHits,
  textOf,
  textsOf,
}: CloserParts): Pick<CorpusEngine, (typeof CLOSER_QUESTIONS)[number]> {
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
    KEPT_CHOICES,
    ({ filters, node, meeting, sort }) => JSON.stringify([sort, node, meeting, keyOfFilters(filters)]),
    async ({ filters, node, meeting, sort }: OrderedLines) => {
      const { ready, hits } = await (node === null ? selectHits(filters) : selectNode(filters, node));
      const own = meeting === undefined ? hits : hitsInMeeting(ready, hits, meeting);
      return { ready, list: listLines(ready, own, sort) };
    },
  );

  /** By index of document: a long one is read once for all that is looked for in it. */
  const reading = rememberLast(KEPT_CHOICES, String, async (d: number) => {
    const own = await facts();
    const { id = '', shard = 0 } = own.documents[d] ?? {};
    return readDocument(own, d, await textOf(id, shard));
  });
  const indexOf = async (id: string) =>
    (await facts()).documents.findIndex((document) => document.id === id || document.formerIds.includes(id));
  const viewing = rememberLast(KEPT_CHOICES, String, async (d: number) => viewDocument(await reading(d)));

  return {
    async termTotals({ filters, by, terms }) {
      const { subset } = await select(filters);
      return totalTerms(await corpus(), subset, filters, by, terms);
    },
    async movers({ filters, limit }) {
      const { subset } = await select(filters);
      return findMovers(await corpus(), subset, filters, limit);
    },
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
