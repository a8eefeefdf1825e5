// `npm run bench`: Readout beside its peers on the same documents and queries, then Readout's own page.
// --corpora seeds,1000,10000,50000, long (texts of one paragraph), or folders of seeds; --engines "Readout,SQLite FTS5"; --out folder;
// --lighthouse for its scores too; --only engines,counting,page,long,lighthouse for some parts alone; long: its two longest texts
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import type { CorpusFacts } from '../../src/corpus/facts';
import { PROJECT, runCommand } from '../run/command';
import { launch, runEngine } from './browser';
import { bundleWorkers, CONTENDERS, type Contender, scriptOf } from './contenders';
import { drawQuestions, formatCounting, runCounting } from './counting';
import type { CountingReply } from './engines/counting';
import { writeGenerated } from './generate';
import { formatLighthouse, runLighthouse } from './lighthouse';
import { formatLongTexts, type LongTextTimes, measureLongText, writeLongTexts } from './longTexts';
import { formatMemory, measureMemory, type PageMemory } from './pageMemory';
import { formatPage, measurePage, type PageTimes } from './pageTimes';
import { type BenchDocument, type CheckedQuery, drawQueries } from './queries';
import { type EngineRow, failedRow, formatEngines, rowOf } from './report';
import { type BenchServer, serveBench } from './server';
import { buildSite, factsAddress, type Measured, readDocuments, readFacts, runMeasured } from './site';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: 'seeds,1000,10000' },
    engines: { type: 'string' },
    lighthouse: { type: 'boolean', default: false },
    only: { type: 'string', default: 'engines,counting,page' },
    out: { type: 'string', default: join(PROJECT, 'bench-results') },
    scratch: { type: 'string', default: join(tmpdir(), 'readout-bench') },
  },
});
const parts: ReadonlySet<string> = new Set([
  ...values.only.split(','),
  ...(values.lighthouse ? ['lighthouse'] : []),
]);
const chosen = CONTENDERS.filter(
  ({ name }) =>
    parts.has('engines') && (values.engines === undefined || values.engines.split(',').includes(name)),
);

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The folder of a corpus; generated ones are kept between runs. */
function seedsOf(corpus: string): string {
  if (corpus === 'seeds') return join(PROJECT, 'seeds');
  if (corpus !== 'long' && !/^\d+$/.test(corpus)) return resolve(corpus);
  const folder = join(values.scratch, 'corpora', corpus);
  if (existsSync(join(folder, 'corpus.json'))) return folder;
  if (corpus === 'long') writeLongTexts(folder);
  else writeGenerated(folder, join(PROJECT, 'seeds'), Number(corpus));
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

interface Pages {
  readonly times: PageTimes;
  readonly memory: readonly PageMemory[];
}

/** Memory in a browser of its own, which has opened nothing else. */
async function measurePages(
  { documents }: CorpusFacts,
  meeting: string,
  { origin }: BenchServer,
): Promise<Pages> {
  const years = [...new Set(documents.map(({ date }) => date.slice(0, 4)))];
  const step = Math.max(1, Math.floor(years.length / 10));
  const drawn = years.filter((_, i) => i % step === 0).slice(1, 11);
  const inBrowser = async <T>(measure: (browser: Browser) => Promise<T>): Promise<T> => {
    const browser = await launch();
    const measured = await measure(browser);
    await browser.close();
    return measured;
  };
  return {
    times: await inBrowser((browser) => measurePage(browser, origin, meeting, drawn)),
    memory: await inBrowser((browser) => measureMemory(browser, origin)),
  };
}

/** The longest texts of a corpus, the shorter one first. */
async function measureLongest(
  { documents }: CorpusFacts,
  { origin }: BenchServer,
): Promise<readonly LongTextTimes[]> {
  const browser = await launch();
  const times: LongTextTimes[] = [];
  for (const document of documents.toSorted((a, b) => a.tokens - b.tokens).slice(-2))
    times.push(await measureLongText(browser, origin, document));
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
  const asked = parts.has('engines') || parts.has('counting');
  const queries = asked ? drawQueries(documents) : [];
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(documents));
  const address = factsAddress(folder);
  const { entries } = readFacts(folder).files;
  writeFileSync(join(folder, 'readout.json'), JSON.stringify(address));
  writeFileSync(
    join(folder, 'entries.json'),
    JSON.stringify(entries === undefined ? null : address.replace(/[^/]*$/, entries)),
  );
  writeFileSync(join(folder, 'bench.html'), '<!doctype html><title>bench</title>');
  await bundleWorkers(chosen, folder);
  const server = await serveBench(folder);
  const rows: EngineRow[] = [];
  for (const contender of chosen) {
    process.stderr.write(`${name}: ${contender.name}\n`);
    rows.push(await measureContender(contender, folder, server, queries, site));
  }
  const facts = readFacts(folder);
  const middle = facts.documents[facts.documents.length >> 1]?.id ?? '';
  const counting = parts.has('counting') ? await measureCounting(server, documents, queries) : null;
  const page = parts.has('page') ? await measurePages(facts, middle, server) : null;
  const long = parts.has('long') ? await measureLongest(facts, server) : null;
  const paths = ['/', '/search/?q=reform', `/meetings/${middle}/`];
  const lighthouse = parts.has('lighthouse') ? await runLighthouse(server.origin, paths) : null;
  await server.close();
  const tables = [
    ...(rows.length === 0 ? [] : [formatEngines(rows)]),
    ...(counting === null ? [] : [formatCounting(counting)]),
    ...(page === null ? [] : [formatPage(page.times), formatMemory(page.memory)]),
    ...(long === null ? [] : [formatLongTexts(long)]),
    ...(lighthouse === null ? [] : [formatLighthouse(lighthouse)]),
  ].join('\n\n');
  print(tables);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(
    join(values.out, `${name}.json`),
    JSON.stringify({ corpus: name, site, rows, counting, page, long, lighthouse }, null, 2),
  );
  writeFileSync(join(values.out, `${name}.md`), `# ${name}\n\n${tables}\n`);
}

const peers = join(PROJECT, 'tests/bench/peers');
const needed = parts.has('lighthouse') || chosen.some(({ peer }) => peer !== null);
if (needed && !existsSync(join(peers, 'node_modules'))) {
  const npm = { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: ['ci', '--prefix', peers] };
  if ((await runCommand(npm)) !== 0) throw new Error('The peers could not be installed.');
}
for (const corpus of values.corpora.split(',')) await measureCorpus(corpus);
