// corpus.json from bytes: strict JSON, then the schema that editors use too; every error with its line.
import { Ajv, type ErrorObject } from 'ajv';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import schema from '../../seeds/corpus.schema.json' with { type: 'json' };
import type { CorpusConfig } from './corpusConfig';
import { decodeText } from './decodeText';
import { excerpt, type Problem } from './problem';
import { CONFIG_NAME, type SeedFile } from './seedFolder';

export type ConfigPath = readonly (string | number)[];

export interface ParsedConfig {
  readonly config: CorpusConfig;
  readonly problems: readonly Problem[];
  /** Line of the value at a path, from 1; of the nearest value around it where there is none. */
  readonly lineOf: (path: ConfigPath) => number;
  /** The file as it is named in messages. */
  readonly path: string;
}

const validate = new Ajv({ allErrors: true, verbose: true }).compile<CorpusConfig>(schema);

/** The owner's file, or an empty one where there is none. With problems the config is not to be used. */
export function parseConfig(file: SeedFile | null, folder: string): ParsedConfig {
  const path = `${folder}/${CONFIG_NAME}`;
  const result = (
    problems: readonly Problem[],
    config: CorpusConfig = {},
    lineOf: ParsedConfig['lineOf'] = () => 1,
  ): ParsedConfig => ({ config, problems, lineOf, path });
  if (file === null) return result([]);
  const decoded = decodeText(file.bytes);
  if (decoded.state === 'broken')
    return result([{ file: path, line: decoded.line, expected: 'text in UTF-8', found: decoded.found }]);
  const { text } = decoded;
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  if (tree === undefined || errors.length > 0)
    return result(errors.map((error) => describeSyntaxError(error, text, path, lineAt)));
  const repeated = findRepeatedKeys(tree).map(({ offset, value }) => ({
    file: path,
    line: lineAt(offset),
    expected: 'each key once',
    found: `${JSON.stringify(value)} a second time`,
  }));
  const lineOf = (place: ConfigPath): number => lineAt(nodeAt(tree, place).offset);
  const value: unknown = getNodeValue(tree);
  if (validate(value)) return result(repeated, value, lineOf);
  const broken = (validate.errors ?? []).flatMap((error) => describeSchemaError(error, path, lineOf));
  return result([...repeated, ...broken]);
}

function describeSyntaxError(
  { error, offset, length }: ParseError,
  text: string,
  file: string,
  lineAt: (offset: number) => number,
): Problem {
  const found = text.slice(offset, offset + Math.max(length, 1));
  const what = printParseErrorCode(error).replace(/(?!^)([A-Z])/g, ' $1');
  return {
    file,
    line: lineAt(offset),
    expected: 'JSON without comments or trailing commas',
    found: `${found.trim() === '' ? 'the end of the line' : excerpt(found)} (${what.toLowerCase()})`,
  };
}

function findRepeatedKeys(node: Node): readonly { readonly offset: number; readonly value: unknown }[] {
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap((child) => {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    const again = key !== undefined && seen.has(key.value) ? [{ offset: key.offset, value: key.value }] : [];
    if (key !== undefined) seen.add(key.value);
    return [...again, ...findRepeatedKeys(child)];
  });
}

function nodeAt(tree: Node, path: ConfigPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, [...path.slice(0, length)]);
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

function describeSchemaError(
  error: ErrorObject,
  file: string,
  lineOf: ParsedConfig['lineOf'],
): readonly Problem[] {
  // The branches of a choice are named by the choice.
  if (error.schemaPath.includes('/anyOf/') && error.keyword !== 'anyOf') return [];
  if (error.keyword === 'anyOf' && error.schemaPath.endsWith('/anyOf')) return [];
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const where = path.length === 0 ? 'the file' : path.join('.');
  const value: unknown = error.data;
  const shown = excerpt(JSON.stringify(value) ?? 'nothing');
  const param = (name: string): string =>
    String(Object.entries(error.params).find(([key]) => key === name)?.[1]);
  const at = (expected: string, found: string, key: ConfigPath = path): readonly Problem[] => [
    { file, line: lineOf(key), expected, found },
  ];
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = param('additionalProperty');
      const known = Object.keys(error.parentSchema?.properties ?? {}).join(', ');
      return at(`one of the keys ${known} in ${where}`, JSON.stringify(key), [...path, key]);
    }
    case 'required':
      return at(`the key ${param('missingProperty')} in ${where}`, shown);
    case 'type':
      return at(`${where} to be of type ${param('type')}`, shown);
    case 'pattern':
      return at(`${where} to be ${describePattern(param('pattern'))}`, shown);
    default:
      return at(`${where} so that it ${error.message ?? 'passes the schema'}`, shown);
  }
}

function describePattern(pattern: string): string {
  if (pattern === '\\S') return 'a text that is not empty';
  if (pattern.includes('1[0-2]')) return 'a month YYYY-MM';
  if (pattern.startsWith('^[0-9]{4}-[0-9]{2}-[0-9]{2}')) return 'a date YYYY-MM-DD';
  if (pattern.startsWith('^https')) return 'an address that begins with http:// or https://';
  if (pattern.startsWith('^\\d{4}')) return 'a document id: a date, a hyphen and a name';
  return 'a language tag such as en or zh-Hans';
}
