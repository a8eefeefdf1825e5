// The check of corpus.json against its schema: the same verdict as Ajv's, which reads the schema in full.
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import schema from '../../seeds/corpus.schema.json' with { type: 'json' };
import { createSchemaCheck } from '../../src/compile/checkSchema';

const READ = new Set(
  `type properties additionalProperties required items minItems maxLength uniqueItems pattern anyOf $ref
  definitions $schema title description`.split(/\s+/),
);
/** Those of them whose value is a schema, schemas in a list, or schemas by name. */
const SCHEMAS = new Set(['items', 'additionalProperties']);
const LISTS = new Set(['anyOf']);
const MAPS = new Set(['properties', 'definitions']);

/** The keywords of a schema and of all schemas in it, and how they stand beside a $ref. */
function* keywordsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (keys.includes('$ref')) yield* keys.filter((key) => key !== '$ref').map((key) => `$ref beside ${key}`);
  for (const [key, inner] of Object.entries(value)) {
    yield key;
    if (SCHEMAS.has(key)) yield* keywordsOf(inner);
    if (LISTS.has(key) || MAPS.has(key))
      for (const each of Object.values(inner as object)) yield* keywordsOf(each);
  }
}

const faultsOf = (value: unknown) => {
  const root = parseTree(JSON.stringify(value));
  if (root === undefined) throw new Error('no JSON');
  return [...createSchemaCheck(schema)(root)];
};

/** Values that now and then fit the schema: its keys, its kinds of text, and anything. */
const text = fc.constantFrom(
  '',
  ' ',
  'a',
  'é'.repeat(1000),
  '𝒜'.repeat(1001),
  '5',
  '2023-05',
  '2023-13',
  '2023-05-04',
  '2023-05-04-a',
  'en',
  'https://a.b',
);
const keys = fc.constantFrom(
  ...[
    'title',
    'language',
    'span',
    'from',
    'to',
    'places',
    'name',
    'aliases',
    'kinds',
    'signs',
    'people',
    'names',
  ],
  ...[
    'topics',
    'terms',
    'documents',
    '2023-05-04-a',
    'kind',
    'heldOn',
    'roles',
    'spoke',
    'source',
    'address',
  ],
  ...['retrieved', 'formerIds', 'defaults', 'dismissed', 'constructor', 'x'],
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    { weight: 4, arbitrary: text },
    { weight: 1, arbitrary: fc.constantFrom(null, 5, true) },
    { weight: 3, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    { weight: 5, arbitrary: fc.dictionary(keys, tie('value'), { maxKeys: 4 }) },
  ),
}));
const SOUND = {
  title: 'T',
  span: { from: '2023-05', to: '2023-06' },
  people: [{ name: 'Li Ming', names: ['Li'] }],
  topics: [{ name: 'Rivers', terms: ['river'] }],
  documents: { '2023-05-04-a': { kind: null, place: 'Hubei', formerIds: ['2020-01-01-a', '2020-01-01-b'] } },
};

/** The sound settings with one value put in place of another. */
const changed = fc.tuple(fc.nat(), value).map(([at, other]) => {
  let left = at % 24;
  const put = (from: unknown): unknown => {
    left -= 1;
    if (left === 0) return other;
    if (Array.isArray(from)) return from.map(put);
    if (typeof from !== 'object' || from === null) return from;
    return Object.fromEntries(Object.entries(from).map(([key, inner]) => [key, put(inner)]));
  };
  return put(SOUND);
});

describe('the check against the schema', () => {
  it('knows every keyword that the schema has', () => {
    const known = [...keywordsOf(schema)].filter(
      (key) => !READ.has(key) && key !== '$ref beside description',
    );
    expect(known).toEqual([]);
    expect([...keywordsOf({ items: { maximum: 5 } })]).toEqual(['items', 'maximum']);
  });

  it('finds a fault where Ajv finds one, and at the same places', () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
    let sound = 0;
    let broken = 0;
    fc.assert(
      fc.property(fc.oneof(value, changed), (settings) => {
        const places = new Set(
          faultsOf(settings).map(({ path, rule }) =>
            (rule === 'key' || rule === 'uniqueItems' ? path.slice(0, -1) : path).join('/'),
          ),
        );
        if (validate(settings)) sound += 1;
        else broken += 1;
        const expected = new Set((validate.errors ?? []).map(({ instancePath }) => instancePath.slice(1)));
        expect(places).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(sound, broken)).toBeGreaterThan(100);
  });

  it('takes the branch of a choice that the value is of, and names all types where it is of none', () => {
    const kindOf = (kind: unknown) => faultsOf({ documents: { a: { kind } } });
    expect(kindOf(null)).toEqual([]);
    expect(kindOf(' ')).toMatchObject([{ rule: 'pattern', path: ['documents', 'a', 'kind'] }]);
    expect(kindOf([])).toMatchObject([{ rule: 'type', types: ['string', 'null'] }]);
  });
});
