// In a build: compile the seeds, write the artifacts and a page for every address under a strict security policy.
import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type CompiledCorpus, compileCorpus } from '../compile/compileCorpus';
import { formatProblems } from '../compile/problem';
import { describeGuess } from '../view/guessedLanguage';
import { POLICY } from './policy';
import { readSeedFolder } from './readSeeds';
import { writePages } from './staticPages';
import { findViewModules, type ViewSources } from './viewModules';

/** Beyond this the index takes more bytes and memory than a page should ask for. */
const MOST_DOCUMENTS = 100_000;

export interface BuildOptions {
  /** The module that is the program of every page, when index.html names only what starts it; relative to the root. */
  readonly program?: string;
  /** The module that draws each view which is not part of the program. */
  readonly views?: ViewSources;
  /** Documents beyond which a build warns that no browser holds them; 100,000 when left out. */
  readonly mostDocuments?: number;
}

export function buildPlugins(
  seedsDir: string,
  { program, views = {}, mostDocuments: most = MOST_DOCUMENTS }: BuildOptions = {},
): Plugin[] {
  let root = '';
  let base = '/';
  let outDir = '';
  let assetsDir = 'assets';
  let compiled: Extract<CompiledCorpus, { state: 'compiled' }> | null = null;
  let indexHtml: string | null = null;
  let modulesOf: ReturnType<typeof findViewModules> = () => [];
  return [
    {
      name: 'readout:corpus',
      apply: 'build',
      config(given) {
        if (given.base !== undefined && !given.base.startsWith('/'))
          throw new Error(
            `The base must begin with /, as in --base=/readout/, because every page, however deep, uses it; it is ${JSON.stringify(given.base)}.`,
          );
      },
      configResolved(config) {
        root = config.root;
        base = config.base;
        outDir = resolve(root, config.build.outDir);
        assetsDir = config.build.assetsDir;
      },
      buildStart() {
        if (!canWrite(outDir)) this.error(`${outDir} is no folder that can be written`);
        const folder = readSeedFolder(seedsDir, resolve(root, seedsDir));
        // Before the minutes that so many take to compile.
        if (folder.seeds.length > most)
          this.warn(
            `${folder.seeds.length} documents are more than a browser can hold (about ${most}): split the corpus, or put a remote engine behind CorpusEngine in src/engine/corpusEngine.ts`,
          );
        const corpus = compileCorpus(folder);
        if (corpus.state === 'broken') this.error(formatProblems(corpus.problems));
        for (const { name, because } of folder.ignored) this.warn(`${seedsDir}/${name}: skipped, ${because}`);
        const { language, documents } = corpus.facts();
        const guess = describeGuess(language);
        if (guess !== null) this.warn(`${seedsDir}: ${guess}`);
        for (const { file, warnings } of documents)
          for (const { message } of warnings) this.warn(`${seedsDir}/${file}: ${message}`);
        compiled = corpus;
        // As an entry: the bundler then knows what every page needs.
        if (program !== undefined)
          this.emitFile({ type: 'chunk', id: resolve(root, program), preserveSignature: false });
      },
      transformIndexHtml: {
        order: 'post',
        handler: () =>
          compiled === null
            ? []
            : [
                {
                  tag: 'meta',
                  attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
                  injectTo: 'head-prepend',
                },
                factsTag(`${base}${assetsDir}/${compiled.factsName}`),
              ],
      },
    },
    {
      name: 'readout:pages',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const index = bundle['index.html'];
          if (index?.type !== 'asset') return;
          modulesOf = findViewModules(bundle, program, views, root, base);
          indexHtml =
            typeof index.source === 'string' ? index.source : new TextDecoder().decode(index.source);
        },
      },
      // One by one: as assets of the bundle, the texts and pages of a large corpus would all be in memory at once.
      writeBundle({ dir }) {
        if (compiled === null || dir === undefined) return;
        mkdirSync(join(dir, assetsDir), { recursive: true });
        for (const { name, bytes } of compiled.artifacts) writeFileSync(join(dir, assetsDir, name), bytes());
        if (indexHtml === null) return;
        for (const { fileName, html } of writePages(compiled.facts(), indexHtml, modulesOf)) {
          mkdirSync(dirname(join(dir, fileName)), { recursive: true });
          writeFileSync(join(dir, fileName), html);
        }
      },
    },
  ];
}

/** Whether files can be written into the folder, or into the nearest one that is there and will hold it. */
function canWrite(folder: string): boolean {
  const isThere = existsSync(folder);
  if (!isThere && dirname(folder) !== folder) return canWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Tells the page where its facts are; all else is reached from there. */
export function factsTag(address: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name: 'readout-facts', content: address }, injectTo: 'head' };
}
