// corpus.json from bytes: strict JSON, then the schema that editors use too; every error with its line.
import schema from '../../seeds/corpus.schema.json' with { type: 'json' };
import { createSchemaCheck, type SchemaFault } from './checkSchema';
import type { CorpusConfig } from './corpusConfig';
import { decodeFile } from './decodeText';
import { createLines, createPlaces, findRepeatedKeys, type JsonPath, readJson } from './jsonTree';
import { cutShort, excerpt, type ProblemList } from './problem';
import { CONFIG_NAME, type SeedFile } from './seedFolder';

export interface ParsedConfig {
  readonly config: CorpusConfig;
  /** Line of the value at a path, from 1; of the nearest value around it where there is none. */
  readonly lineOf: (path: JsonPath) => number;
  /** The file as it is named in messages. */
  readonly path: string;
}

const checkSchema = createSchemaCheck(schema);

/** The owner's file, or an empty one where there is none; null where it has a problem. */
export function parseConfig(
  file: SeedFile | null,
  folder: string,
  problems: ProblemList,
): ParsedConfig | null {
  const path = `${folder}/${CONFIG_NAME}`;
  if (file === null) return { config: {}, lineOf: () => 1, path };
  const decoded = decodeFile(file);
  if (decoded.state === 'broken') {
    const { line, expected, found } = decoded;
    problems.add({ file: path, line, expected, found });
    return null;
  }
  const { text } = decoded;
  const lineAt = createLines(text);
  let isSound = true;
  const report = (offset: number, expected: string, found: string): void => {
    isSound = false;
    problems.add({ file: path, line: lineAt(offset), expected, found });
  };
  const tree = readJson(text, ({ offset, expected, found }) => report(offset, expected, found));
  if (tree === null) return null;
  for (const { offset, expected, found } of findRepeatedKeys(tree.root)) report(offset, expected, found);
  for (const fault of checkSchema(tree.root)) {
    report(fault.node.offset, describeExpected(fault), describeFound(fault, text));
  }
  const placeOf = createPlaces(tree.root);
  return isSound ? { config: tree.value as CorpusConfig, lineOf: (at) => lineAt(placeOf(at)), path } : null;
}

function describeFound({ rule, node, path }: SchemaFault, text: string): string {
  if (rule === 'key') return excerpt(String(path.at(-1)));
  if (node.type === 'string') return excerpt(String(node.value));
  return cutShort(text.slice(node.offset, node.offset + node.length));
}

function describeExpected(fault: SchemaFault): string {
  const where = nameOf(fault.path);
  switch (fault.rule) {
    case 'type':
      return `${where} to be of type ${fault.types.join(' or ')}`;
    case 'key':
      return `one of the keys ${fault.known.join(', ')} in ${nameOf(fault.path.slice(0, -1))}`;
    case 'required':
      return `the key ${fault.key} in ${where}`;
    case 'pattern':
      return `${where} to be ${describePattern(fault.pattern)}`;
    case 'maxLength':
      return `${where} to have at most ${fault.most} characters`;
    case 'minItems':
      return `${where} to have at least ${fault.least === 1 ? 'one entry' : `${fault.least} entries`}`;
    case 'uniqueItems':
      return `${nameOf(fault.path.slice(0, -1))} to have each entry once`;
  }
}

function nameOf(path: JsonPath): string {
  return path.length === 0 ? 'the file' : path.join('.');
}

function describePattern(pattern: string): string {
  if (pattern === '\\S') return 'a text that is not empty';
  if (pattern.includes('1[0-2]')) return 'a month YYYY-MM';
  if (pattern.startsWith('^[0-9]{4}-[0-9]{2}-[0-9]{2}')) return 'a date YYYY-MM-DD';
  if (pattern.startsWith('^https')) return 'an address that begins with http:// or https://';
  if (pattern.startsWith('^\\d{4}')) return 'a document id: a date, a hyphen and a name';
  return 'a language tag such as en or zh-Hans';
}
