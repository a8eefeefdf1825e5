// What a query holds in and what it counts, by the positional counter alone.
import type { Counter } from '../corpus/counter';
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
    case 'phrase':
      return standing(
        counter,
        unionSpans(expandWays(counter.index, query.ways).map((phrase) => counter.occurrences(phrase))),
      );
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
