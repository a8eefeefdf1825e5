import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fitsOf } from '../../../src/corpus/files/fits';

const schema = v.object({
  name: v.string(),
  shape: v.pipe(v.string(), v.regex(/^a/)),
  count: v.number(),
  kind: v.nullable(v.picklist(['one', 'two'])),
  lists: v.array(v.array(v.string())),
  inner: v.optional(v.object({ day: v.custom((value) => value === 'today') })),
});

const part = fc.oneof(
  fc.constantFrom('a', 'one', 'today', 4, null, undefined, [], [['a']], [[1]], {}),
  fc.anything(),
);
const value = fc.record(
  {
    name: fc.oneof(fc.string(), part),
    shape: fc.oneof(fc.constant('ab'), part),
    count: fc.oneof(fc.nat(), part),
    kind: fc.oneof(fc.constantFrom('one', null), part),
    lists: fc.oneof(fc.constant([['a'], []]), part),
    inner: fc.oneof(fc.constant({ day: 'today' }), fc.record({ day: part }), part),
  },
  { requiredKeys: [] },
);

describe('whether a value fits a schema', () => {
  it('is what valibot says', () => {
    const fits = fitsOf(schema);
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: part }), (given) => {
        expect(fits(given)).toBe(v.is(schema, given));
      }),
      { numRuns: 3000 },
    );
  });
});
