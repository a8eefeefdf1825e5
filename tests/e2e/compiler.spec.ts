// The compiler in a worker of the browser, under the strict policy: the same files as the build's, byte for byte.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { readSeedFolder } from '../../src/build/readSeeds';
import { PROJECT } from '../run/command';
import { HOSTS, siteAddress } from './support/hosts';
import { type StaticServer, serveFolder } from './support/staticServer';

const COMPILER = JSON.stringify(join(PROJECT, 'src/compile/compileCorpus.ts'));
const WORKER = `
import { compileCorpus } from ${COMPILER};
onmessage = ({ data }) => {
  let policy = 'none';
  try { (0, eval)('1'); } catch (error) { policy = error.name; }
  const corpus = compileCorpus(data);
  const artifacts = corpus.state === 'compiled' ? corpus.artifacts : [];
  postMessage({ policy, problems: corpus.problems, files: artifacts.map(({ name, bytes }) => ({ name, bytes: [...bytes()] })) });
};
`;

declare const trustedTypes: {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
};

interface Answer {
  readonly policy: string;
  readonly problems: unknown;
  readonly files: readonly { readonly name: string; readonly bytes: readonly number[] }[];
}

let folder = '';
let server: StaticServer | undefined;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-compiler-'));
  writeFileSync(join(folder, 'worker.ts'), WORKER);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { lib: { entry: 'worker.ts', formats: ['es'], fileName: () => 'compiler.js' }, outDir: 'site' },
  });
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html><title>The compiler</title>');
  const headers = HOSTS.find(({ name }) => name === 'subpath')?.headers ?? {};
  server = await serveFolder({ folder: join(folder, 'site'), headers });
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the five seeds compile in a worker to what the build has written', async ({ page }) => {
  await page.goto(server?.origin ?? '');
  const { seeds, config, ...seedFolder } = readSeedFolder('seeds', join(PROJECT, 'seeds'));
  const plain = (file: (typeof seeds)[number]) => ({ name: file.name, bytes: [...file.bytes] });
  const sent = { ...seedFolder, seeds: seeds.map(plain), config: config && plain(config) };
  const answer = await page.evaluate(
    (given) =>
      new Promise<Answer>((done, fail) => {
        // The policy lets no plain text name a program.
        const policy = trustedTypes.createPolicy('readout', { createScriptURL: (address) => address });
        const worker = new Worker(policy.createScriptURL('/compiler.js'), { type: 'module' });
        const withBytes = (file: { readonly name: string; readonly bytes: readonly number[] }) => ({
          ...file,
          bytes: Uint8Array.from(file.bytes),
        });
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = ({ message }) => fail(new Error(`the worker failed: ${message}`));
        worker.postMessage({
          ...given,
          seeds: given.seeds.map(withBytes),
          config: given.config && withBytes(given.config),
        });
      }),
    sent,
  );
  expect(answer.policy, 'what stops code made at run time').toBe('EvalError');
  expect(answer.problems).toBeUndefined();
  const site = siteAddress('root');
  const index = await (await fetch(site)).text();
  const factsName = /<meta name="readout-facts" content="\/assets\/([^"]+)"/.exec(index)?.[1];
  expect(answer.files.map(({ name }) => name)).toContain(factsName);
  // The facts, the texts, the token index and the words.
  expect(answer.files.length).toBeGreaterThan(3);
  for (const { name, bytes } of answer.files) {
    const response = await fetch(`${site}assets/${name}`);
    expect(response.status, name).toBe(200);
    const built = new Uint8Array(await response.arrayBuffer());
    expect(Buffer.from(built).equals(Uint8Array.from(bytes)), name).toBe(true);
  }
});
