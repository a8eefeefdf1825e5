// `npm run bench`: Readout beside its peers on the same documents and queries, then Readout's own page.
// --corpora seeds,1000,10000,50000 or folders of seeds; --engines "Readout,SQLite FTS5"; --out folder; --skip peers,page
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT, runCommand } from '../run/command';
import { launch, runEngine } from './browser';
import { bundleWorkers, CONTENDERS, type Contender, scriptOf } from './contenders';
import { drawQuestions, formatCounting, runCounting } from './counting';
import type { CountingReply } from './engines/counting';
import { writeGenerated } from './generate';
import { formatPage, measurePage, type PageTimes } from './pageTimes';
import { type BenchDocument, type CheckedQuery, drawQueries } from './queries';
import { type EngineRow, failedRow, formatEngines, rowOf } from './report';
import { type BenchServer, serveBench } from './server';
import { buildSite, factsAddress, type Measured, readDocuments, readFacts, runMeasured } from './site';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: 'seeds,1000,10000' },
    engines: { type: 'string' },
    out: { type: 'string', default: join(PROJECT, 'bench-results') },
    scratch: { type: 'string', default: join(tmpdir(), 'readout-bench') },
  },
});
const chosen = CONTENDERS.filter(
  ({ name }) => values.engines === undefined || values.engines.split(',').includes(name),
);

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The folder of a corpus; generated ones are kept between runs. */
function seedsOf(corpus: string): string {
  if (corpus === 'seeds') return join(PROJECT, 'seeds');
  if (!/^\d+$/.test(corpus)) return resolve(corpus);
  const folder = join(values.scratch, 'corpora', corpus);
  if (!existsSync(join(folder, 'corpus.json')))
    writeGenerated(folder, join(PROJECT, 'seeds'), Number(corpus));
  return folder;
}

async function buildPeer(peer: string, folder: string): Promise<Measured> {
  const script = join(PROJECT, 'tests/bench/peers/build.ts');
  return runMeasured(
    ['--import', 'tsx', '--max-old-space-size=12000', script, peer, join(folder, 'documents.json'), folder],
    {},
  );
}

async function measureContender(
  contender: Contender,
  folder: string,
  server: BenchServer,
  queries: readonly CheckedQuery[],
  site: Measured,
): Promise<EngineRow> {
  let build: Measured | null = site;
  try {
    if (contender.peer !== null) {
      build = null;
      build = await buildPeer(contender.peer, folder);
    }
    return rowOf(contender.name, build, await runEngine(server, scriptOf(contender), queries), queries);
  } catch (error) {
    return failedRow(contender.name, build, error);
  }
}

async function measureCounting(
  server: BenchServer,
  documents: readonly BenchDocument[],
  queries: readonly CheckedQuery[],
): Promise<readonly CountingReply[]> {
  const browser = await launch();
  const scanned = documents.length > 5000 ? 2 : 8;
  const questions = drawQuestions(documents, queries);
  const replies = await runCounting(browser, server, 'engines/counting.js', questions, scanned);
  await browser.close();
  return replies;
}

async function measurePages(folder: string, server: BenchServer): Promise<PageTimes> {
  const { documents } = readFacts(folder);
  const middle = documents[documents.length >> 1]?.id ?? '';
  const years = [...new Set(documents.map(({ date }) => date.slice(0, 4)))];
  const step = Math.max(1, Math.floor(years.length / 10));
  const browser = await launch();
  const times = await measurePage(
    browser,
    server.origin,
    middle,
    years.filter((_, i) => i % step === 0).slice(1, 11),
  );
  await browser.close();
  return times;
}

async function measureCorpus(corpus: string): Promise<void> {
  const name = basename(corpus);
  const folder = join(values.scratch, 'sites', name);
  mkdirSync(folder, { recursive: true });
  const site = await buildSite(seedsOf(corpus), folder);
  print(
    `\n## ${name}\n\nReadout builds in ${site.seconds.toFixed(1)} s, ${site.peak.toFixed(0)} MB at its peak.\n`,
  );
  const documents = readDocuments(folder);
  const queries = drawQueries(documents);
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(documents));
  writeFileSync(join(folder, 'readout.json'), JSON.stringify(factsAddress(folder)));
  writeFileSync(join(folder, 'bench.html'), '<!doctype html><title>bench</title>');
  await bundleWorkers(chosen, folder);
  const server = await serveBench(folder);
  const rows: EngineRow[] = [];
  for (const contender of chosen) {
    process.stderr.write(`${name}: ${contender.name}\n`);
    rows.push(await measureContender(contender, folder, server, queries, site));
  }
  const counting = await measureCounting(server, documents, queries);
  const page = await measurePages(folder, server);
  await server.close();
  const table = formatEngines(rows);
  const tables = [table, formatCounting(counting), formatPage(page)].join('\n\n');
  print(tables);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(
    join(values.out, `${name}.json`),
    JSON.stringify({ corpus: name, site, rows, counting, page }, null, 2),
  );
  writeFileSync(join(values.out, `${name}.md`), `# ${name}\n\n${tables}\n`);
}

const peers = join(PROJECT, 'tests/bench/peers');
if (!existsSync(join(peers, 'node_modules')) && chosen.some(({ peer }) => peer !== null)) {
  const npm = { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: ['ci', '--prefix', peers] };
  if ((await runCommand(npm)) !== 0) throw new Error('The peers could not be installed.');
}
for (const corpus of values.corpora.split(',')) await measureCorpus(corpus);
