// Checks a JSON tree against the part of JSON Schema (draft 7) that corpus.schema.json uses. It makes no code, which the
// site's policy forbids, and yields one fault after the other, so that a hundred thousand need no room.
import type { Node } from 'jsonc-parser';
import type { JsonPath } from './jsonTree';

interface Schema {
  readonly type?: string | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly additionalProperties?: boolean | Schema | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Schema | undefined;
  readonly minItems?: number | undefined;
  /** Of texts. */
  readonly uniqueItems?: boolean | undefined;
  readonly pattern?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  /** "#/definitions/NAME" of the whole schema; nothing else then counts but the description. */
  readonly $ref?: string | undefined;
}

interface WholeSchema extends Schema {
  readonly definitions: Readonly<Record<string, Schema>>;
}

export type SchemaFault = {
  /** What is not as it should be, and the path to it. */
  readonly node: Node;
  readonly path: JsonPath;
} & (
  | { readonly rule: 'type'; readonly types: readonly string[] }
  | { readonly rule: 'key'; readonly known: readonly string[] }
  | { readonly rule: 'required'; readonly key: string }
  | { readonly rule: 'pattern'; readonly pattern: string }
  | { readonly rule: 'maxLength'; readonly most: number }
  | { readonly rule: 'minItems'; readonly least: number }
  | { readonly rule: 'uniqueItems' }
);

type Faults = Generator<SchemaFault, void, undefined>;
/** A path as its last step and those before it. */
type Steps = { readonly before: Steps; readonly step: string | number } | null;

/** Every fault of a tree; the tree's depth is that of the calls. */
export function createSchemaCheck(whole: WholeSchema): (root: Node) => Faults {
  const patterns = new Map<string, RegExp>();
  return (root) => check(root, whole, null);

  function* check(node: Node, schema: Schema, steps: Steps): Faults {
    if (schema.$ref !== undefined) {
      yield* check(node, definitionOf(schema.$ref), steps);
      return;
    }
    const { type, anyOf } = schema;
    if (type !== undefined && node.type !== type)
      yield { node, path: pathOf(steps), rule: 'type', types: [type] };
    if (anyOf !== undefined) yield* checkAny(node, anyOf, steps);
    if (node.type === 'object') yield* checkObject(node, schema, steps);
    if (node.type === 'array') yield* checkArray(node, schema, steps);
    if (node.type === 'string') yield* checkText(node, schema, steps);
  }

  /** None where a branch has none; else those of the branch that is of the value's type, which an owner means. */
  function* checkAny(node: Node, branches: readonly Schema[], steps: Steps): Faults {
    const tried = branches.map((branch) => [...check(node, branch, steps)]);
    if (tried.some((faults) => faults.length === 0)) return;
    const types: string[] = [];
    for (const faults of tried) {
      const [first] = faults;
      if (first?.rule !== 'type' || first.node !== node) {
        yield* faults;
        return;
      }
      types.push(...first.types);
    }
    yield { node, path: pathOf(steps), rule: 'type', types };
  }

  function* checkObject(node: Node, schema: Schema, steps: Steps): Faults {
    const { children = [] } = node;
    const { properties = {}, additionalProperties = true, required = [] } = schema;
    const keys = new Set<unknown>();
    for (const property of children) {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined) continue;
      const name = String(key.value);
      keys.add(name);
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const rule = own ?? additionalProperties;
      const at = { before: steps, step: name };
      if (rule === false)
        yield { node: property, path: pathOf(at), rule: 'key', known: Object.keys(properties) };
      else if (rule !== true) yield* check(value, rule, at);
    }
    for (const key of required)
      if (!keys.has(key)) yield { node, path: pathOf(steps), rule: 'required', key };
  }

  function* checkArray(node: Node, { items, minItems = 0, uniqueItems }: Schema, steps: Steps): Faults {
    const { children = [] } = node;
    if (children.length < minItems) yield { node, path: pathOf(steps), rule: 'minItems', least: minItems };
    const seen = new Set<unknown>();
    for (const [i, item] of children.entries()) {
      const at = { before: steps, step: i };
      if (uniqueItems && item.type === 'string') {
        if (seen.has(item.value)) yield { node: item, path: pathOf(at), rule: 'uniqueItems' };
        seen.add(item.value);
      }
      if (items !== undefined) yield* check(item, items, at);
    }
  }

  function* checkText(node: Node, { pattern, maxLength }: Schema, steps: Steps): Faults {
    const text = String(node.value);
    if (maxLength !== undefined && text.length > maxLength && [...text].length > maxLength)
      yield { node, path: pathOf(steps), rule: 'maxLength', most: maxLength };
    if (pattern === undefined) return;
    const rule = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, rule);
    if (!rule.test(text)) yield { node, path: pathOf(steps), rule: 'pattern', pattern };
  }

  function definitionOf(address: string): Schema {
    const schema = whole.definitions[address.replace('#/definitions/', '')];
    if (schema === undefined) throw new Error(`The schema has no ${address}.`);
    return schema;
  }
}

function pathOf(steps: Steps): JsonPath {
  const path: (string | number)[] = [];
  for (let at = steps; at !== null; at = at.before) path.unshift(at.step);
  return path;
}
