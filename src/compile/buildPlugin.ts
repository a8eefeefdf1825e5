// In a build: compile the seeds, emit the artifacts, write a page for every address under a strict security policy.
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type CompiledCorpus, compileCorpus } from './compileCorpus';
import { formatProblems } from './problem';
import { readSeedFolder } from './readSeeds';
import { writePages } from './staticPages';

/** Beyond this the index takes more bytes and memory than a page should ask for. */
const MOST_DOCUMENTS = 100_000;

const POLICY = "default-src 'self'; img-src 'self' blob:";

export function buildPlugins(seedsDir: string): Plugin[] {
  let root = '';
  let base = '/';
  let assetsDir = 'assets';
  let compiled: Extract<CompiledCorpus, { state: 'compiled' }> | null = null;
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
        assetsDir = config.build.assetsDir;
      },
      buildStart() {
        const folder = readSeedFolder(seedsDir, resolve(root, seedsDir));
        const corpus = compileCorpus(folder);
        if (corpus.state === 'broken') this.error(formatProblems(corpus.problems));
        for (const name of folder.ignored) this.warn(`${seedsDir}/${name} is not read: it is no .txt file`);
        for (const { file, warnings } of corpus.facts.documents)
          for (const { message } of warnings) this.warn(`${seedsDir}/${file}: ${message}`);
        if (corpus.facts.documents.length > MOST_DOCUMENTS)
          this.warn(
            `${corpus.facts.documents.length} documents are more than a browser can hold (about ${MOST_DOCUMENTS}): split the corpus, or put a remote engine behind CorpusEngine in src/engine/corpusEngine.ts`,
          );
        for (const { name, bytes } of corpus.artifacts)
          this.emitFile({ type: 'asset', fileName: `${assetsDir}/${name}`, source: bytes });
        compiled = corpus;
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
          if (compiled === null || index?.type !== 'asset') return;
          const html =
            typeof index.source === 'string' ? index.source : new TextDecoder().decode(index.source);
          for (const page of writePages(compiled.facts, html)) {
            if (page.fileName === 'index.html') index.source = page.html;
            else this.emitFile({ type: 'asset', fileName: page.fileName, source: page.html });
          }
        },
      },
    },
  ];
}

/** Tells the page where its facts are; all else is reached from there. */
export function factsTag(address: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name: 'readout-facts', content: address }, injectTo: 'head' };
}
