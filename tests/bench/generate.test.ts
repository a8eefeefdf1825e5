import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeedFolder } from '../../src/build/readSeeds';
import { compileCorpus } from '../../src/compile/compileCorpus';
import { formatProblems } from '../../src/compile/problem';
import { typesOf } from '../../src/corpus/tokenise';
import { ENGLISH } from '../support/languages';
import { generateSeeds, readParagraphs, writeGenerated } from './generate';

const SEEDS = join(import.meta.dirname, '../../seeds');
const paragraphs = readParagraphs(SEEDS);
const textsOf = (count: number) => [...generateSeeds(paragraphs, count)];

describe('the generated corpus', () => {
  it('is the same on every run, and a longer one begins with a shorter', () => {
    expect(textsOf(12)).toEqual(textsOf(12));
    expect(textsOf(12).slice(0, 5)).toEqual(textsOf(5));
    expect(new Set(textsOf(12).map(({ text }) => text)).size).toBe(12);
  });

  it('compiles as a folder of seeds, with the lists of the seeds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-generated-'));
    writeGenerated(folder, SEEDS, 30);
    const compiled = compileCorpus(readSeedFolder('generated', folder));
    rmSync(folder, { recursive: true });
    expect(compiled.state === 'broken' ? formatProblems(compiled.problems) : '').toBe('');
    if (compiled.state !== 'compiled') return;
    const { people, title, documents } = compiled.facts();
    expect(people.map(({ name }) => name)).toContain('Xi Jinping');
    expect(title).toBe('30 generated readouts');
    expect(documents).toHaveLength(30);
    expect(new Set(documents.map(({ date }) => date)).size).toBe(30);
    const tokens = documents.reduce((sum, document) => sum + document.tokens, 0) / 30;
    expect(tokens).toBeGreaterThan(850);
    expect(tokens).toBeLessThan(1250);
  });

  it('has ever more types, though ever fewer of them new', () => {
    const types = new Set<string>();
    const sizes = textsOf(80).map(({ text }) => {
      for (const type of typesOf(text, ENGLISH)) types.add(type);
      return types.size;
    });
    const [a = 0, b = 0, c = 0] = [sizes[9], sizes[39], sizes[79]];
    expect(b).toBeGreaterThan(a * 1.3);
    expect(c).toBeGreaterThan(b * 1.2);
    expect(c - b).toBeLessThan(a * 8);
  });

  it('needs a sentence', () => {
    expect(() => [...generateSeeds(['...'], 1)]).toThrow('no sentence');
  });
});
