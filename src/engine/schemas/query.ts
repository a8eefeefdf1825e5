// A query as it was read, and what is offered beside it.
import * as v from 'valibot';
import type { Offer } from '../../search/offers';
import type { Pattern } from '../../search/pattern';
import type { Query } from '../../search/query';
import { count, flag, list, schemaOf, text } from './kinds';

const pattern = schemaOf<Pattern>()(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('word'), type: text }),
    v.strictObject({ kind: v.literal('wildcard'), pattern: text }),
    v.strictObject({ kind: v.literal('fuzzy'), type: text }),
    v.strictObject({ kind: v.literal('any') }),
  ]),
);

export const query: v.GenericSchema<unknown, Query> = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('phrase'),
      ways: list(list(list(pattern))),
      text,
      leftOut: list(text),
      quoted: flag,
      across: flag,
    }),
    v.strictObject({ kind: v.literal('near'), left: query, right: query, within: count }),
    v.strictObject({ kind: v.literal('all'), of: list(query) }),
    v.strictObject({ kind: v.literal('any'), of: list(query) }),
    v.strictObject({ kind: v.literal('not'), of: query }),
  ]),
);

const offer = schemaOf<Offer>()(v.strictObject({ query: text, occurrences: count }));

export const offerEntries = { asPhrase: v.nullable(offer), withAccents: v.nullable(offer) };
