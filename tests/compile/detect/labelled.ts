// The labelled sets: texts with the people and roles that a reader finds in them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const names = v.array(v.string());
const roles = v.partial(
  v.strictObject({ presided: names, spoke: names, attended: names, cited: names, named: names }),
);

const labelledSet = v.strictObject({
  about: v.string(),
  /** As corpus.json. */
  config: v.record(v.string(), v.unknown()),
  /** Stands before each text. */
  opening: v.optional(v.string()),
  cases: v.array(
    v.strictObject({
      /** Of the seed. */
      date: v.optional(v.string(), '2023-05-05'),
      text: v.string(),
      roles,
      /** Null where the text does not say; absent where nobody judged it. */
      heldOn: v.optional(v.nullable(v.string())),
      byline: v.optional(names),
      /** Every name of a person in the text, reporters left out. */
      names: v.optional(names),
    }),
  ),
});

export type LabelledName =
  | 'tuned'
  | 'tuned-bodies'
  | 'practised'
  | 'practised-second'
  | 'practised-bodies'
  | 'practised-many'
  | 'practised-further'
  | 'held-out'
  | 'names-held-out';
export type LabelledSet = v.InferOutput<typeof labelledSet>;
export type LabelledCase = LabelledSet['cases'][number];

export function readLabelled(name: LabelledName): LabelledSet {
  const path = join(import.meta.dirname, 'labelled', `${name}.json`);
  return v.parse(labelledSet, JSON.parse(readFileSync(path, 'utf8')));
}
