// The README's tables of folders and of dependencies say what is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../run/command';
import { firstColumn } from './markdownTable';

const TOP_FOLDERS = ['public/', 'seeds/', 'src/', 'tests/'];

const readText = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
function foldersIn(path: string): readonly string[] {
  return readdirSync(join(PROJECT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

const record = v.record(v.string(), v.string());
const packageFile = v.object({ dependencies: record, devDependencies: record });

describe('the README', () => {
  it('lists exactly the folders of the project and of src, all of which exist', () => {
    const listed = firstColumn(readText('README.md'), 'Folders').map((path) => path.replace(/\/?$/, '/'));
    const inSrc = readdirSync(join(PROJECT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `src/${entry.name}/`);
    expect([...listed].sort()).toEqual([...TOP_FOLDERS, ...inSrc].sort());
    expect(listed.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it('lists exactly the dependencies of package.json', () => {
    const listed = firstColumn(readText('README.md'), 'Dependencies');
    const { dependencies, devDependencies } = v.parse(packageFile, JSON.parse(readText('package.json')));
    expect([...listed].sort()).toEqual(
      [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort(),
    );
  });
});

describe('the README of a room', () => {
  const rooms = foldersIn('src');

  it('stands in each room, and the page above them lists them', () => {
    expect(rooms.filter((room) => !existsSync(join(PROJECT, 'src', room, 'README.md')))).toEqual([]);
    const listed = firstColumn(readText('src/README.md'), 'The flow').map((cell) =>
      cell.replaceAll(/\W/g, ''),
    );
    expect([...listed].sort()).toEqual(rooms);
  });

  it.each(['analysis', 'app'])('of %s lists every folder in it', (room) => {
    const text = readText(`src/${room}/README.md`);
    const named = [...text.matchAll(/`([a-z]+)\/`/g)].map(([, name]) => name);
    expect(foldersIn(`src/${room}`).filter((folder) => !named.includes(folder))).toEqual([]);
  });

  it.each(['', ...rooms])('src/%s names only files and folders that are there', (room) => {
    const folder = join(PROJECT, 'src', room);
    const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `/${path}`);
    const named = readText(join('src', room, 'README.md')).matchAll(/`([\w./-]+?(?:\.tsx?|\/))`/g);
    const missing = [...named].flatMap(([, name = '']) => {
      const end = `/${name.replace(/\/$/, '')}`;
      return existsSync(join(PROJECT, name)) || inside.some((path) => path.endsWith(end)) ? [] : [name];
    });
    expect(missing).toEqual([]);
  });
});

describe('the reading of a table', () => {
  const markdown =
    '# T\n\n## One\n\n| Name | Use |\n|---|---|\n| `a/` | of `x` |\n|`b` | y |\n\n## Two\n\n| `c` | z |\n';

  it('takes the first column of the heading asked for', () => {
    expect(firstColumn(markdown, 'One')).toEqual(['a/', 'b']);
    expect(firstColumn(markdown, 'Two')).toEqual(['c']);
  });

  it('says which heading is missing', () => {
    expect(() => firstColumn(markdown, 'Three')).toThrow('There is no heading "## Three"');
  });
});
