// What a query holds in and what it counts, by the positional counter alone.
import { type Counter, phraseOf } from '../corpus/counter';
import { type Spans, unionSpans } from '../corpus/spans';
import { documentCount } from '../corpus/tokenIndex';
import { phrasesOf, type Query } from './query';

export interface Evaluation {
  /** 1 for each document, by index, in which the query holds. */
  readonly matches: Uint8Array;
  /** The distinct spans of the query's terms in those documents. */
  readonly spans: Spans;
}

export function evaluateQuery(counter: Counter, query: Query): Evaluation {
  const matches = documentsThatHold(counter, query);
  const spans = unionSpans(phrasesOf(query).map(({ types }) => counter.occurrences(phraseOf(types))));
  return { matches, spans: counter.spansWithin(spans, matches) };
}

function documentsThatHold(counter: Counter, query: Query): Uint8Array {
  switch (query.kind) {
    case 'phrase':
      return Uint8Array.from(counter.countByDocument(counter.occurrences(phraseOf(query.types))), (count) =>
        count > 0 ? 1 : 0,
      );
    case 'all':
      return combine(counter, query.of, (held, asked) => held === asked);
    case 'any':
      return combine(counter, query.of, (held) => held > 0);
  }
}

function combine(
  counter: Counter,
  queries: readonly Query[],
  holds: (held: number, asked: number) => boolean,
): Uint8Array {
  const held = new Uint32Array(documentCount(counter.index));
  for (const query of queries) {
    documentsThatHold(counter, query).forEach((match, d) => {
      held[d] = (held[d] ?? 0) + match;
    });
  }
  return Uint8Array.from(held, (count) => (holds(count, queries.length) ? 1 : 0));
}
