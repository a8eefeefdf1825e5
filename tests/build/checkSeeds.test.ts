// The command that checks the seeds, as it is run.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { writeGenerated } from '../bench/generate';
import { makeProject } from '../compile/support/project';

function check(
  seedsDir: string,
  options = '',
): { readonly status: number | null; readonly lines: readonly string[] } {
  const run = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/build/checkSeeds.ts'], {
    env: { ...process.env, SEEDS_DIR: seedsDir, NODE_OPTIONS: options },
    encoding: 'utf8',
  });
  return { status: run.status, lines: run.stdout.trimEnd().split('\n') };
}

describe('the check of the seeds', () => {
  it('prints warnings, what it did not read, and one line that sums up', () => {
    const { root, remove } = makeProject({
      's/a.txt': 'date 2023-05-04 The committee met and',
      's/notes.md': 'A note.',
    });
    const { status, lines } = check(`${root}/s`);
    expect(status).toBe(0);
    expect(lines).toEqual([
      `${root}/s: warning: The language is guessed from script and commonest words: English (1 document). "language" in corpus.json says it for certain.`,
      `${root}/s/a.txt: warning: The text ends in mid-sentence: “… The committee met and” (ends-mid-sentence)`,
      `${root}/s/notes.md: skipped, its name does not end in .txt`,
      expect.stringMatching(/^1 document, 4 tokens, fingerprint [0-9a-f]{8}: no errors, 2 warnings$/),
    ]);
    remove();
  });

  it('fails with every error', () => {
    const { root, remove } = makeProject({
      's/a.txt': 'No date.',
      's/b.txt': 'date 2023-05-04 ',
      's/metadata.csv': 'file,party\na.txt,Red,Blue\n',
    });
    const { status, lines } = check(`${root}/s`);
    expect(status).toBe(1);
    expect(lines).toEqual([
      'The corpus has 3 errors:',
      `${root}/s/a.txt:1: expected "date YYYY-MM-DD" before the text, found "No date."`,
      `${root}/s/b.txt:1: expected a text after the date, found none`,
      `${root}/s/metadata.csv:2: expected 2 cells, as the line of headings has, found 3`,
    ]);
    remove();
  });

  it('holds no texts: a thousand documents, 7 MB of text, are compiled in a heap of 72 MB', () => {
    const { root, remove } = makeProject({});
    writeGenerated(`${root}/s`, 'seeds', 1000);
    const { status, lines } = check(`${root}/s`, '--max-old-space-size=72');
    expect(lines.at(-1)).toMatch(/^1,000 documents, [\d,]{9} tokens, /);
    expect(status).toBe(0);
    remove();
  });
});
