// Builds Readout on a corpus, measured, and reads the documents back from what was built.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusFacts, parseFacts } from '../../src/corpus/facts';
import { parseTextShard } from '../../src/corpus/files/texts';
import { PROJECT, readJson, tool } from '../run/command';
import type { BenchDocument } from './queries';

export interface Measured {
  readonly seconds: number;
  /** Peak resident memory, in MB. */
  readonly peak: number;
}

const REPORT_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))";

/** Runs a script in a Node of its own; rejects with its output where it fails. */
export function runMeasured(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', REPORT_PEAK, ...args], {
      cwd: PROJECT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output = (output + String(data)).slice(-20_000);
      });
    }
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code !== 0) {
        fail(new Error(output.trim().split('\n').slice(-8).join('\n')));
        return;
      }
      const peak = Number(/peak (\d+)/.exec(output)?.[1]) / 1024;
      done({ seconds: (performance.now() - start) / 1000, peak });
    });
  });
}

export function buildSite(seeds: string, folder: string): Promise<Measured> {
  const { args } = tool('vite', 'vite', 'build', '--configLoader', 'runner', '--logLevel', 'error');
  return runMeasured([...args, '--outDir', folder, '--emptyOutDir'], { SEEDS_DIR: seeds });
}

/** The address of the facts below the site, as its pages name it. */
export function factsAddress(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const address = /<meta name="readout-facts" content="([^"]+)"/.exec(html)?.[1];
  if (address === undefined) throw new Error('The site was built without its corpus.');
  return address;
}

export function readFacts(folder: string): CorpusFacts {
  return parseFacts(readJson(join(folder, factsAddress(folder))));
}

/** The documents as Readout has them, numbered in its order. */
export function readDocuments(folder: string): readonly BenchDocument[] {
  const facts = readFacts(folder);
  const assets = factsAddress(folder).replace(/[^/]*$/, '');
  const texts = new Map(
    facts.files.texts.flatMap((name) =>
      parseTextShard(readJson(join(folder, assets, name))).documents.map(({ id, paragraphs }) => [
        id,
        paragraphs.map(({ text }) => text).join('\n\n'),
      ]),
    ),
  );
  return facts.documents.map(({ id, title }, d) => ({ id: d, title, text: texts.get(id) ?? '' }));
}
