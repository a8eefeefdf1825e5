// JSON text to a tree that knows where everything stands; strict, and refused where it is nested without end.
import { type Node, type ParseErrorCode, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { lastAtMost } from '../corpus/counter/tokenIndex';
import { excerpt } from './problem';

export type JsonPath = readonly (string | number)[];

export interface JsonTree {
  readonly root: Node;
  readonly value: unknown;
}

/** What is wrong at a place of the text. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

/** Brackets within brackets; what walks a tree of no more may call itself. */
const MOST_NESTED = 100;
const STRICT = { disallowComments: true, allowTrailingComma: false };

/** The tree, or null once every fault has been reported. */
export function readJson(text: string, report: (fault: JsonFault) => void): JsonTree | null {
  const deep = findTooDeep(text);
  if (deep !== null) {
    report({
      offset: deep,
      expected: `at most ${MOST_NESTED} brackets that are open at once`,
      found: 'one more',
    });
    return null;
  }
  const value = parseValue(text);
  const root = value === undefined ? undefined : parseTree(text, [], STRICT);
  if (root !== undefined) return { root, value };
  visit(
    text,
    { onError: (code, offset, length) => report(describeSyntaxError(code, text, offset, length)) },
    STRICT,
  );
  return null;
}

/** The value; undefined, which no JSON is, for other text. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findTooDeep(text: string): number | null {
  let open = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i];
    if (unit === '"') quoted = !quoted;
    else if (unit === '\n') quoted = false;
    else if (quoted && unit === '\\') i += 1;
    else if (!quoted && (unit === '[' || unit === '{')) open += 1;
    else if (!quoted && (unit === ']' || unit === '}')) open -= 1;
    if (open > MOST_NESTED) return i;
  }
  return null;
}

function describeSyntaxError(code: ParseErrorCode, text: string, offset: number, length: number): JsonFault {
  const found = text.slice(offset, offset + Math.max(length, 1));
  const what = printParseErrorCode(code).replace(/(?!^)([A-Z])/g, ' $1');
  return {
    offset,
    expected: 'JSON without comments or trailing commas',
    found: `${found.trim() === '' ? 'the end of the line' : excerpt(found)} (${what.toLowerCase()})`,
  };
}

/** Every key that stands a second time in its object. */
export function* findRepeatedKeys({ type, children = [] }: Node): Generator<JsonFault, void, undefined> {
  const seen = new Set<unknown>();
  for (const child of children) {
    const key = type === 'object' ? child.children?.[0] : undefined;
    if (key !== undefined && seen.has(key.value)) {
      const found = `${excerpt(String(key.value))} a second time`;
      yield { offset: key.offset, expected: 'each key once', found };
    }
    if (key !== undefined) seen.add(key.value);
    yield* findRepeatedKeys(child);
  }
}

/** The place of a path in the text: of its value, with its key where it has one; of the nearest around it that is there. */
export function createPlaces(root: Node): (path: JsonPath) => number {
  const keys = new WeakMap<Node, ReadonlyMap<unknown, Node>>();
  const childOf = (node: Node, step: string | number): Node | undefined => {
    const { type, children = [] } = node;
    if (type === 'array') return typeof step === 'number' ? children[step] : undefined;
    const byKey = keys.get(node) ?? new Map(children.map((child) => [child.children?.[0]?.value, child]));
    keys.set(node, byKey);
    return byKey.get(String(step));
  };
  return (path) => {
    let offset = root.offset;
    let node: Node | undefined = root;
    for (const step of path) {
      const child: Node | undefined = childOf(node, step);
      if (child === undefined) break;
      offset = child.offset;
      node = child.type === 'property' ? child.children?.[1] : child;
      if (node === undefined) break;
    }
    return offset;
  };
}

/** From a place in a text to its line, from 1. */
export function createLines(text: string): (offset: number) => number {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  const sorted = Uint32Array.from(starts);
  return (offset) => lastAtMost(sorted, offset) + 1;
}
