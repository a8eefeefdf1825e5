// No circle between files of src or between folders of src/app, and the check of it can fail.
import { describe, expect, it } from 'vitest';
import { findCircles, importsOfFiles, importsOfFolders } from './circles';
import { readSources } from './sources';

const ours = importsOfFiles(readSources());
const ofApp = new Map([...ours].filter(([path]) => path.startsWith('src/app/')));

describe('src', () => {
  it('has no circle between files', () => {
    expect(ours.size).toBeGreaterThan(0);
    expect(findCircles(ours)).toEqual([]);
  });

  it('has no circle between the folders of src/app', () => {
    expect(ofApp.size).toBeGreaterThan(0);
    expect(findCircles(importsOfFolders(ofApp))).toEqual([]);
  });
});

describe('the search for circles', () => {
  const made = (files: Readonly<Record<string, string>>) => importsOfFiles(new Map(Object.entries(files)));

  it('finds files that import each other, by a type, a part that comes later or a third file', () => {
    const imports = made({
      'src/a.ts': `import type { B } from './b';`,
      'src/b.tsx': `const C = lazy(() => import('./deep/c'));`,
      'src/deep/c.ts': `export { a } from '../a';`,
      'src/d.ts': `import './a'; import 'react';`,
      'src/self.ts': `import './self.ts?worker';`,
    });
    expect(findCircles(imports)).toEqual(['src/a.ts <-> src/b.tsx <-> src/deep/c.ts', 'src/self.ts']);
  });

  it('finds folders whose files import each other although no two files do', () => {
    const imports = made({
      'app/frame/A.tsx': `import { B } from '../search/B';`,
      'app/search/B.tsx': '',
      'app/search/C.tsx': `import type { D } from '../frame/D';`,
      'app/frame/D.tsx': '',
      'app/main.tsx': `import './frame/A';`,
    });
    expect(findCircles(imports)).toEqual([]);
    expect(findCircles(importsOfFolders(imports))).toEqual(['app/frame <-> app/search']);
  });

  it('takes a folder and one inside it for two', () => {
    const down = { 'app/Page.tsx': `import './plot/Axis';`, 'app/plot/Axis.tsx': `import './marks';` };
    const marks = (source: string) =>
      importsOfFolders(made({ ...down, 'app/plot/marks.ts': source, 'app/x.ts': '' }));
    expect(findCircles(marks(''))).toEqual([]);
    expect(findCircles(marks(`import '../x';`))).toEqual(['app <-> app/plot']);
  });
});
