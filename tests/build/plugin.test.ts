// The plugin in builds and in preview, run by Vite on a project in a temporary folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createLogger, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CorpusOptions, readoutCorpus } from '../../src/build/plugin';
import { POLICY } from '../../src/build/policy';
import { parseFacts } from '../../src/corpus/facts';
import { makeProject, type Project } from '../compile/support/project';

const ID = '2023-05-04-辽宁-会议';
const FILES = {
  'texts/001_辽宁 会议.txt': 'date 2023-05-04 “Fish” & <chips>\n\nThe committee met and must be',
  'texts/corpus.json': JSON.stringify({
    title: 'A & B <C>',
    description: 'Said "so".',
    documents: { [ID]: { formerIds: ['2020-01-01-old'] } },
  }),
};

async function buildProject(
  project: Project,
  base: string,
  options: CorpusOptions = {},
  messages: string[] = [],
): Promise<readonly string[]> {
  const logger = createLogger('info', { allowClearScreen: false });
  logger.info = () => {};
  logger.warn = (message) => messages.push(message);
  logger.error = (message) => messages.push(message);
  await build({
    root: project.root,
    base,
    configFile: false,
    customLogger: logger,
    plugins: [readoutCorpus({ seedsDir: 'texts', ...options })],
  });
  return messages;
}

describe('a build', () => {
  const project = makeProject(FILES);
  const dist = join(project.root, 'dist');
  const page = (path: string): string => readFileSync(join(dist, path), 'utf8');
  let messages: readonly string[] = [];
  beforeAll(async () => {
    messages = await buildProject(project, '/deep/er/');
  });
  afterAll(project.remove);

  it('writes a page for every view, meeting and former id, and 404.html', () => {
    for (const path of ['', 'search/', 'corpus/', `meetings/${ID}/`, 'meetings/2020-01-01-old/'])
      expect(existsSync(join(dist, path, 'index.html')), path).toBe(true);
    expect(existsSync(join(dist, '404.html'))).toBe(true);
    expect(page('meetings/2020-01-01-old/index.html')).toBe(page(`meetings/${ID}/index.html`));
  });

  it('gives each page its own title and description, escaped', () => {
    expect(page('index.html')).toContain('<title>A &amp; B &lt;C&gt;</title>');
    expect(page('index.html')).toContain('<meta name="description" content="Said &quot;so&quot;." />');
    const meeting = page(`meetings/${ID}/index.html`);
    expect(meeting).toMatch(/<title>“Fish” &amp; &lt;chips&gt; .*A &amp; B &lt;C&gt;<\/title>/);
    expect(meeting.match(/<title>/g)).toHaveLength(1);
    expect(meeting.match(/name="description"/g)).toHaveLength(1);
    expect(page('404.html')).toContain('<title>No such page');
  });

  it('has the security policy before any script, in every page', () => {
    for (const path of ['index.html', '404.html', `meetings/${ID}/index.html`]) {
      const html = page(path);
      const policy = html.indexOf('Content-Security-Policy');
      expect(html.replaceAll('&#39;', "'")).toContain(`content="${POLICY}"`);
      expect(policy).toBeGreaterThan(-1);
      expect(policy).toBeLessThan(html.indexOf('<script'));
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=/);
    }
  });

  it('points every page to the facts under the base, and the facts to the rest beside them', () => {
    const address = /<meta name="readout-facts" content="([^"]*)"/.exec(page('404.html'))?.[1] ?? '';
    expect(address).toMatch(/^\/deep\/er\/assets\/facts-[0-9a-f]{8}\.json$/);
    const json: unknown = JSON.parse(page(address.slice('/deep/er/'.length)));
    const facts = parseFacts(json);
    expect(facts.documents.map(({ id }) => id)).toEqual([ID]);
    const assets = readdirSync(join(dist, 'assets'));
    expect(assets).toEqual(expect.arrayContaining([facts.files.tokens, ...facts.files.texts]));
  });

  it('shows the warnings, and writes nothing into the project but its output', () => {
    expect(messages.join('\n')).toContain('texts/001_辽宁 会议.txt: The text ends in mid-sentence');
    expect(readdirSync(project.root).sort()).toEqual(['dist', 'index.html', 'main.js', 'texts']);
    expect(readdirSync(join(project.root, 'texts'))).toHaveLength(2);
  });

  it('shows the heading of a page where its program will draw, and loads what draws it at once', async () => {
    const split = makeProject({
      'texts/a.txt': 'date 2023-05-04 Fish & chips\n\nA text of some words.',
      'index.html':
        '<!doctype html><head><title>-</title></head><body><div id="root"></div><script type="module" src="/start.js"></script></body>',
      'start.js': "import('./program.js');\n",
      'program.js':
        "import { shared } from './shared.js';\nconsole.log(shared, () => import('./reader.js'));\n",
      'reader.js': "import { shared } from './shared.js';\nexport const reader = [shared];\n",
      'shared.js': "export const shared = ['shared'];\n",
    });
    await buildProject(split, '/deep/', { program: 'program.js', views: { meeting: 'reader.js' } });
    const out = join(split.root, 'dist');
    const names = (path: string) =>
      [
        ...readFileSync(join(out, path), 'utf8').matchAll(
          /rel="modulepreload"[^>]*href="\/deep\/assets\/([^"]*)-/g,
        ),
      ].map(([, name]) => name);
    const meeting = join('meetings', readdirSync(join(out, 'meetings'))[0] ?? '', 'index.html');
    expect(names('corpus/index.html')).toContain('program');
    expect(names('corpus/index.html')).not.toContain('reader');
    expect(names(meeting)).toEqual(expect.arrayContaining(['program', 'reader']));
    expect(new Set(names(meeting)).size).toBe(names(meeting).length);
    expect(readFileSync(join(out, meeting), 'utf8')).toMatch(
      /<div id="root"><.*<h1[^>]*>Fish &amp; chips<\/h1>/,
    );
    const views = { meeting: 'gone.js' };
    await expect(buildProject(split, '/', { program: 'program.js', views })).rejects.toThrow('gone.js');
    split.remove();
  });

  describe('in preview', () => {
    let server: PreviewServer | undefined;
    let origin = '';
    beforeAll(async () => {
      server = await preview({
        root: project.root,
        base: '/deep/er/',
        appType: 'mpa',
        configFile: false,
        logLevel: 'silent',
        preview: { port: 0, host: '127.0.0.1' },
        plugins: [readoutCorpus({ seedsDir: 'texts' })],
      });
      const address = server.httpServer.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      origin = `http://127.0.0.1:${address.port}`;
    });
    afterAll(() => server?.close());

    const get = (path: string): Promise<Response> =>
      fetch(origin + path, { headers: { accept: 'text/html' }, redirect: 'manual' });

    it('serves each page at its address', async () => {
      for (const path of [
        '/deep/er/',
        '/deep/er/search/?q=a',
        `/deep/er/meetings/${encodeURIComponent(ID)}/`,
      ])
        expect((await get(path)).status, path).toBe(200);
    });

    it('answers an unknown address with 404.html and the status 404', async () => {
      for (const path of [
        '/deep/er/nowhere/',
        '/deep/er/meetings/2023-01-01-x/',
        '/deep/er/a.json',
        '/deep/er/%ff',
      ]) {
        const response = await get(path);
        expect(response.status, path).toBe(404);
        expect(await response.text(), path).toContain('<title>No such page');
      }
    });

    it('sends a folder without its slash to the one with it, the query kept', async () => {
      const response = await get('/deep/er/search?q=a');
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe('/deep/er/search/?q=a');
    });
  });
});

describe('a build of more documents than a browser can hold', () => {
  const sentence =
    '2 documents are more than a browser can hold (about 1): split the corpus, or put a remote engine behind CorpusEngine in src/engine/corpusEngine.ts';

  it('says so, names the way out and builds all the same', async () => {
    const project = makeProject({ 'texts/a.txt': 'date 2023-05-04 A.', 'texts/b.txt': 'date 2023-05-04 B.' });
    expect((await buildProject(project, '/', { mostDocuments: 1 })).join('\n')).toContain(sentence);
    expect(existsSync(join(project.root, 'dist/meetings/2023-05-04-b/index.html'))).toBe(true);
    expect((await buildProject(project, '/', { mostDocuments: 2 })).join('\n')).not.toContain('browser can');
    project.remove();
  });

  it('says so before it compiles', async () => {
    const project = makeProject({ 'texts/a.txt': 'No date.', 'texts/b.txt': 'No date.' });
    const messages: string[] = [];
    await expect(buildProject(project, '/', { mostDocuments: 1 }, messages)).rejects.toThrow('2 errors');
    expect(messages.join('\n')).toContain(sentence);
    project.remove();
  });
});

describe('a build that must fail', () => {
  it('names every problem of the seeds', async () => {
    const project = makeProject({ 'texts/a.txt': 'No date.', 'texts/b.txt': 'date 2023-02-30 Text.' });
    await expect(buildProject(project, '/')).rejects.toThrow(
      /The corpus has 2 errors:\ntexts\/a\.txt:1: expected .*\ntexts\/b\.txt:1: expected a date that exists/,
    );
    project.remove();
  });

  it('writes nothing where a name cannot be a folder of the site', async () => {
    const project = makeProject({ [`texts/${'x'.repeat(250)}.txt`]: 'date 2023-05-04 A.' });
    await expect(buildProject(project, '/')).rejects.toThrow('an id of at most 240 bytes');
    expect(existsSync(join(project.root, 'dist'))).toBe(false);
    project.remove();
  });

  it('writes nothing where the output is no folder', async () => {
    const project = makeProject({ ...FILES, dist: 'A file.' });
    await expect(buildProject(project, '/')).rejects.toThrow('dist is no folder that can be written');
    project.remove();
  });

  it('says what a base must be', async () => {
    const project = makeProject(FILES);
    await expect(buildProject(project, './')).rejects.toThrow(/The base must begin with \/.*"\.\/"/);
    project.remove();
  });
});
