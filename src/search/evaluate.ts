// What a query holds in and what it counts, by the positional counter alone.
import type { Counter, Phrase } from '../corpus/counter';
import { spansNear } from '../corpus/near';
import { NO_SPANS, type Spans, unionSpans } from '../corpus/spans';
import { documentCount } from '../corpus/tokenIndex';
import { expandWays } from './expand';
import type { Query } from './query';

export interface Evaluation {
  /** 1 for each document, by index, in which the query holds. */
  readonly matches: Uint8Array;
  /** The distinct spans of the query's terms in those documents: of `a NEAR/5 b` each a with a b, of `-a` none. */
  readonly spans: Spans;
}

export function evaluateQuery(counter: Counter, query: Query): Evaluation {
  const { matches, spans } = evaluate(counter, query);
  // One that has no parts holds wherever it stands.
  if (query.kind === 'phrase' || query.kind === 'near') return { matches, spans };
  return { matches, spans: counter.spansWithin(spans, matches) };
}

// Here the spans are those of the terms wherever they occur: the documents are known only at the end.
function evaluate(counter: Counter, query: Query): Evaluation {
  switch (query.kind) {
    case 'phrase': {
      const phrases = expandWays(counter.index, query.ways);
      const spans = unionSpans(phrases.map((phrase) => counter.occurrences(phrase)));
      const id = onlyType(counter, phrases);
      return id === undefined ? standing(counter, spans) : { matches: documentsOf(counter, id), spans };
    }
    case 'near': {
      const left = evaluate(counter, query.left).spans;
      const right = evaluate(counter, query.right).spans;
      return standing(counter, spansNear(counter.index, left, right, query.within));
    }
    case 'all':
      return combine(counter, query.of, (held, asked) => held === asked);
    case 'any':
      return combine(counter, query.of, (held) => held > 0);
    case 'not': {
      const { matches } = evaluate(counter, query.of);
      return { matches: matches.map((match) => 1 - match), spans: NO_SPANS };
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

function standing(counter: Counter, spans: Spans): Evaluation {
  return { matches: counter.documentsWith(spans), spans };
}

function combine(
  counter: Counter,
  queries: readonly Query[],
  holds: (held: number, asked: number) => boolean,
): Evaluation {
  const parts = queries.map((query) => evaluate(counter, query));
  const held = new Uint32Array(documentCount(counter.index));
  for (const { matches } of parts) {
    matches.forEach((match, d) => {
      held[d] = (held[d] ?? 0) + match;
    });
  }
  return {
    matches: Uint8Array.from(held, (count) => (holds(count, queries.length) ? 1 : 0)),
    spans: unionSpans(parts.map(({ spans }) => spans)),
  };
}
