// Which folder of src may import what, and the check of one file against it.
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { isNode, type Node, nodesOf } from './syntaxTree';

/** The import table: each folder, and the folders of ours that it may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  corpus: [],
  analysis: ['corpus', 'search'],
  search: ['corpus'],
  view: ['corpus', 'search', 'analysis'],
  engine: ['corpus', 'search', 'analysis'],
  compile: ['corpus', 'analysis', 'search'],
  build: ['corpus', 'analysis', 'search', 'view', 'compile'],
  app: ['corpus', 'analysis', 'search', 'view', 'engine'],
};

const REACT = /^(?:react|react-dom|recharts|lucide-react|@base-ui\/react|@tanstack\/react-[\w-]+)(?:\/|$)/;

/** The one file outside of src that compile imports: it lies beside corpus.json, where editors look for it. */
const SCHEMA = 'seeds/corpus.schema.json';

/** Stands for a module whose name is computed. */
const COMPUTED = '(computed)';

export const FOLDERS: readonly string[] = Object.keys(MAY_IMPORT);

/** Every module that the source names: imports, re-exports, import(), type imports, and `new URL(..., import.meta.url)`. */
export function findImports(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const nodes = nodesOf(program);
  const files = workerFiles(nodes);
  return nodes.flatMap((node) => {
    const module = namedModule(node);
    if (!isNode(module)) return [];
    if (typeof module.value === 'string') return [module.value];
    return [files.get(module.name) ?? COMPUTED];
  });
}

/** The address of a worker's file names the module that it was made from: by its variable, the name of that module. */
function workerFiles(nodes: readonly Node[]): ReadonlyMap<unknown, string> {
  return new Map(
    nodes.flatMap(({ type, source, specifiers }) => {
      const module = type === 'ImportDeclaration' && isNode(source) ? source.value : null;
      if (typeof module !== 'string' || !module.endsWith('?worker&url')) return [];
      return nodesOf(specifiers)
        .filter((node) => node.type === 'Identifier')
        .map(({ name }): [unknown, string] => [name, module]);
    }),
  );
}

/** The expression in which a node names a module, if it is of such a kind. */
function namedModule(node: Node): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source;
    case 'TSExternalModuleReference':
      return node.expression;
    case 'NewExpression': {
      const { callee, arguments: args } = node;
      const isUrl = isNode(callee) && callee.name === 'URL';
      // Two arguments: an address relative to this module, which is how a worker is named.
      return isUrl && Array.isArray(args) && args.length === 2 && isModuleUrl(args[1]) ? args[0] : undefined;
    }
    default:
      return undefined;
  }
}

/** `import.meta.url` */
function isModuleUrl(node: unknown): boolean {
  return isNode(node) && isNode(node.object) && node.object.type === 'MetaProperty';
}

/** What only Node has, by value or by type. */
const OF_NODE = new Set(
  'Buffer NodeJS __dirname __filename global process require setImmediate clearImmediate'.split(' '),
);
/** What makes code of text, which the site's policy forbids. */
const MAKES_CODE = new Set(['eval', 'Function']);

/** Names of Node's own, and code made at run time, in a file outside of src/build, a sentence each. */
export function findForbiddenNames(path: string, source: string): readonly string[] {
  if (path.startsWith('src/build/')) return [];
  return [...namesIn(parseSync(path, source).program)].flatMap((name) => {
    if (OF_NODE.has(name)) return [`${path} uses ${name}, which is for src/build only`];
    return MAKES_CODE.has(name) ? [`${path} uses ${name}, which makes code at run time`] : [];
  });
}

/** Every name in a node but those of members and keys; a member of globalThis is a name as any other. */
function* namesIn(value: unknown): Generator<string, void, undefined> {
  if (Array.isArray(value)) for (const each of value) yield* namesIn(each);
  if (!isNode(value)) return;
  if (value.type === 'Identifier' && typeof value.name === 'string') yield value.name;
  const { property, key, ...rest } = value;
  const isOfAll = isNode(value.object) && value.object.name === 'globalThis';
  yield* namesIn(Object.values(rest));
  if (value.computed === true || isOfAll) yield* namesIn([property, key]);
}

/** What the file (a path such as src/view/address.ts) imports against the table, a sentence each. */
export function findForbiddenImports(path: string, source: string): readonly string[] {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  const allowed = folder === undefined ? undefined : MAY_IMPORT[folder];
  if (folder === undefined || allowed === undefined) return [`${path} is in no folder of the import table`];

  return findImports(path, source).flatMap((specifier) => {
    const reason = whyForbidden(path, folder, allowed, specifier.replace(/[?#].*$/, ''));
    return reason === undefined ? [] : [`${path} imports ${specifier}: ${reason}`];
  });
}

function whyForbidden(
  path: string,
  folder: string,
  allowed: readonly string[],
  specifier: string,
): string | undefined {
  if (specifier === COMPUTED) return 'the name of a module has to be a plain string';
  if (specifier.startsWith('node:')) return folder === 'build' ? undefined : 'node: is for src/build only';
  if (specifier.startsWith('/')) return 'modules of ours are imported by relative paths';
  if (!specifier.startsWith('.')) {
    return REACT.test(specifier) && folder !== 'app' ? 'React is for src/app only' : undefined;
  }
  const target = posix.join(posix.dirname(path), specifier);
  if (folder === 'compile' && target === SCHEMA) return undefined;
  const targetFolder = /^src\/([^/]+)(?:\/|$)/.exec(target)?.[1];
  if (targetFolder === undefined) return 'it is outside of src';
  if (targetFolder === folder || allowed.includes(targetFolder)) return undefined;
  return `src/${folder} may import ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}`;
}
