// What a query holds in and what it counts, by the positional counter alone.
import type { Counter, Phrase } from '../corpus/counter/counter';
import { spansNear } from '../corpus/counter/near';
import { type Spans, unionSpans } from '../corpus/counter/spans';
import { documentCount } from '../corpus/counter/tokenIndex';
import { expandWays } from './expand';
import { joinMatches } from './joinMatches';
import type { Query } from './query';

export interface Evaluation {
  /** 1 for each document, by index, in which the query holds. */
  readonly matches: Uint8Array;
  /** The distinct spans of the query's terms in those documents: of `a NEAR/5 b` each a with a b, of `-a` none. */
  readonly spans: Spans;
}

export function evaluateQuery(counter: Counter, query: Query): Evaluation {
  const { matches, lists } = evaluate(counter, query);
  // Cut to the documents before they are merged: of a rare and a common word that leaves little to merge.
  const parts = hasParts(query) ? lists.map((spans) => counter.spansWithin(spans, matches)) : lists;
  return { matches, spans: unionSpans(parts) };
}

/** One that has none holds wherever it stands. */
function hasParts({ kind }: Query): boolean {
  return kind !== 'phrase' && kind !== 'near';
}

interface Evaluated {
  readonly matches: Uint8Array;
  /** The spans of the terms wherever they occur: the documents are known only at the end. */
  readonly lists: readonly Spans[];
}

function evaluate(counter: Counter, query: Query): Evaluated {
  switch (query.kind) {
    case 'phrase': {
      const phrases = expandWays(counter.index, query.ways);
      const spans = unionSpans(phrases.map((phrase) => counter.occurrences(phrase, query.across)));
      const id = onlyType(counter, phrases);
      return id === undefined
        ? standing(counter, spans)
        : { matches: documentsOf(counter, id), lists: [spans] };
    }
    case 'near': {
      const left = unionSpans(evaluate(counter, query.left).lists);
      const right = unionSpans(evaluate(counter, query.right).lists);
      return standing(counter, spansNear(counter.index, left, right, query.within));
    }
    case 'all':
    case 'any': {
      const parts = query.of.map((part) => evaluate(counter, part));
      return {
        matches: joinMatches(query.kind, parts, documentCount(counter.index)),
        lists: parts.flatMap(({ lists }) => lists),
      };
    }
    case 'not': {
      const { matches } = evaluate(counter, query.of);
      return { matches: matches.map((match) => 1 - match), lists: [] };
    }
  }
}

// The one type that is asked for: its documents need not be looked for among its spans, and ranking knows them too.
function onlyType(counter: Counter, phrases: readonly Phrase[]): number | undefined {
  const [slot, ...slots] = phrases.flat();
  if (slot === undefined || slot === 'any' || slots.length > 0) return undefined;
  const [type, ...types] = slot;
  return type === undefined || types.length > 0 ? undefined : counter.idOf(type);
}

function documentsOf(counter: Counter, id: number): Uint8Array {
  const has = new Uint8Array(documentCount(counter.index));
  const { documents } = counter.entriesOf(id);
  for (let i = 0; i < documents.length; i += 1) has[documents[i] ?? 0] = 1;
  return has;
}

function standing(counter: Counter, spans: Spans): Evaluated {
  return { matches: counter.documentsWith(spans), lists: [spans] };
}
