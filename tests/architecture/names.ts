// The names that files declare at their top: types, and what exists when the program runs.
import { parseSync } from 'vite';

/** A name and the files that declare it. */
export type Declared = ReadonlyMap<string, readonly string[]>;

type Body = ReturnType<typeof parseSync>['program']['body'];

function declarationsOf(path: string, source: string): Body {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return program.body;
}

function gather(sources: ReadonlyMap<string, string>, namesOf: (body: Body) => readonly string[]): Declared {
  const declared = new Map<string, string[]>();
  for (const [path, source] of sources) {
    for (const name of new Set(namesOf(declarationsOf(path, source)))) {
      declared.set(name, [...(declared.get(name) ?? []), path]);
    }
  }
  return declared;
}

/** Every type that a file declares, exported or not. */
export function typesOf(sources: ReadonlyMap<string, string>): Declared {
  return gather(sources, (body) =>
    body.flatMap((statement) => {
      const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
      return declared?.type === 'TSInterfaceDeclaration' || declared?.type === 'TSTypeAliasDeclaration'
        ? [declared.id.name]
        : [];
    }),
  );
}

/** Every function and constant that a file exports. */
export function valuesOf(sources: ReadonlyMap<string, string>): Declared {
  return gather(sources, (body) =>
    body.flatMap((statement) => {
      const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
      if (declared?.type === 'FunctionDeclaration') return declared.id === null ? [] : [declared.id.name];
      if (declared?.type !== 'VariableDeclaration') return [];
      return declared.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    }),
  );
}

/** Those that more than one file declares, a sentence each. */
export function findShared(declared: Declared): readonly string[] {
  return [...declared].flatMap(([name, paths]) =>
    paths.length > 1 ? [`${name} is declared in ${paths.join(' and in ')}`] : [],
  );
}
