// "1 occurrences" stands nowhere: what follows a number is chosen by one helper.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../run/command';
import { findUnwordedNumbers } from './numbersInWords';

const sources = ['src/app', 'src/view'].flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && path !== 'src/view/words.ts'),
);

describe('numbers in words', () => {
  it('are worded by the helpers wherever the screen is made', () => {
    expect(sources.length).toBeGreaterThan(0);
    const found = sources.flatMap((path) =>
      findUnwordedNumbers(path, readFileSync(join(PROJECT, path), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it.each([
    [`const words = \`\${count} meetings\`;`, 'says a number and then “meetings”'],
    [`const words = \`\${a} of \${formatCount(b)} periods here\`;`, 'says a number and then “periods here”'],
    ["const jsx = <p>{count}{' '}occurrences in it</p>;", 'says a number and then “occurrences in it”'],
    ['const jsx = <p>\n{formatCount(count)} tokens\n</p>;', 'says a number and then “tokens”'],
    ["const word = n === 1 ? 'day' : 'days';", 'chooses between singular and plural'],
  ])('are found in %s', (source, fault) => {
    expect(findUnwordedNumbers('src/app/A.tsx', source)).toEqual([`src/app/A.tsx ${fault}`]);
  });

  it.each([
    `const words = \`\${counted(count, 'meeting')} in it\`;`,
    "const jsx = <p>{counted(count, 'token')}, {plural(count, 'sentence')}</p>;",
    "const by = step === 1 ? 'next to' : 'near';",
    'const jsx = <Rows rows={rows} meetings={meetings} />;',
  ])('are not found in %s', (source) => {
    expect(findUnwordedNumbers('src/app/A.tsx', source)).toEqual([]);
  });
});
