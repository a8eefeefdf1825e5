// Which artifacts a corpus has, small or large, and that they tell the same.
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile/compileCorpus';
import { formatProblems } from '../../src/compile/problem';
import { parseFacts } from '../../src/corpus/facts';
import { openEntryTable } from '../../src/corpus/files/entryTable';
import { folderOf } from './support/corpus';

/** The facts and artifacts of a readout and of others, each of which says a sentence so many times. */
function compileSome(others: readonly string[], times: number) {
  const paragraph = `${'Reform, the harvest and peace. '.repeat(50)}\n\n`;
  const seed = `date 2023-01-02 On reform.\n\n${paragraph.repeat(times / 50)}`;
  const compiled = compileCorpus(
    folderOf({
      'a.txt': `date 2023-01-01 The “é – 会” committee met.`,
      ...Object.fromEntries(others.map((name) => [name, seed])),
    }),
  );
  if (compiled.state !== 'compiled') throw new Error(formatProblems(compiled.problems));
  const files = new Map(compiled.artifacts.map(({ name, bytes }) => [name, bytes]));
  const bytesOf = (name: string) => files.get(name)?.() ?? new Uint8Array();
  const text = new TextDecoder().decode(bytesOf(compiled.factsName));
  return { facts: parseFacts(JSON.parse(text)), expected: compiled.facts(), text, files, bytesOf };
}

describe('the artifacts', () => {
  it('are the facts in ASCII and the files that they name, no table of entries where the corpus is small', () => {
    const { facts, expected, text, files } = compileSome(['b.txt'], 50);
    expect(facts).toEqual(expected);
    expect(facts.documents[0]?.title).toContain('é – 会');
    expect(text).toMatch(/^[ -~]*$/);
    expect(facts.files.entries).toBeUndefined();
    const { tokens, words, texts } = facts.files;
    expect([...files.keys()].sort().slice(1)).toEqual([...texts, tokens, words].sort());
  });

  it('have a table of entries where the token index is large', () => {
    const { facts, bytesOf } = compileSome(['b.txt', 'c.txt', 'd.txt', 'e.txt'], 130_000);
    const table = openEntryTable(bytesOf(facts.files.entries ?? ''));
    const id = table.idOf('reform') ?? 0;
    expect([...table.entriesOf(id).documents]).toEqual([1, 2, 3, 4]);
    expect([...table.entriesOf(id).frequencies]).toEqual(Array(4).fill(130_001));
    expect([...table.titles.entriesOf(id).documents]).toEqual([1, 2, 3, 4]);
  }, 60_000);
});
