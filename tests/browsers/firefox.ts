// Firefox, driven by WebDriver BiDi, which it speaks itself over a web socket.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import WebSocket from 'ws';
import { clickActions, keyActions } from './actions';
import { startProgram } from './program';
import { refuseRequests } from './refusingProxy';
import type { StartVisitor } from './visitor';

export const FIREFOX = '/usr/bin/firefox-esr';
const ANSWER_MS = 60_000;
/** Lists, updates and the like, for which the program asks by itself. */
const OWN_REQUEST = /^(?:https?:\/\/)?(?:[\w-]+\.)*mozilla\.(?:com|net|org)\b/;

const message = v.object({
  id: v.optional(v.nullable(v.number())),
  type: v.string(),
  result: v.optional(v.unknown()),
  error: v.optional(v.string()),
  message: v.optional(v.string(), ''),
});
const session = v.object({ capabilities: v.object({ browserVersion: v.string() }) });
const tree = v.object({ contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()) });
/** The checks ask for text alone. */
const evaluated = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

type Send = (method: string, params?: object) => Promise<unknown>;

function preferences(proxy: string, downloads: string): string {
  const [host, port] = proxy.split(':');
  const values = {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '127.0.0.1',
    'media.gmp-manager.updateEnabled': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'intl.accept_languages': 'en-GB',
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

export const startFirefox: StartVisitor = async (folder) => {
  const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')];
  for (const made of [profile, downloads]) mkdirSync(made);
  const proxy = await refuseRequests();
  writeFileSync(join(profile, 'user.js'), preferences(proxy.address, downloads));
  const args = [
    '--headless',
    '--no-remote',
    '--remote-debugging-port=0',
    '--profile',
    profile,
    'about:blank',
  ];
  const program = startProgram(FIREFOX, args, folder);
  const close = async () => {
    await program.end();
    await proxy.close();
  };
  try {
    const address = await program.ready((written) => /BiDi listening on (ws:\S+)/.exec(written)?.[1]);
    const send = await connect(`${address}/session`);
    const { capabilities } = v.parse(session, await send('session.new', { capabilities: {} }));
    const [{ context }] = v.parse(tree, await send('browsingContext.getTree')).contexts;
    await send('browsingContext.setViewport', { context, viewport: { width: 1440, height: 900 } });

    return {
      version: `Firefox ${capabilities.browserVersion}`,
      downloads,
      open: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      back: async () => {
        await send('browsingContext.traverseHistory', { context, delta: -1 });
      },
      evaluate: async (expression) => {
        const params = { expression, target: { context }, awaitPromise: true };
        const answer = v.parse(evaluated, await send('script.evaluate', params));
        if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
        return answer.result.value;
      },
      prepare: async (expression) => {
        await send('script.addPreloadScript', { functionDeclaration: `() => { ${expression} }` });
      },
      clickAt: async (x, y) => {
        await send('input.performActions', { context, actions: clickActions(x, y) });
      },
      press: async (...keys) => {
        await send('input.performActions', { context, actions: keyActions(keys) });
      },
      takeStrays: () => proxy.takeAsked().filter((asked) => !OWN_REQUEST.test(asked)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Sends a command over the socket and gives its result. */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: v.InferOutput<typeof message>) => void>();
  await new Promise<void>((done, failed) => {
    socket.once('open', done).once('error', failed);
  });
  socket.on('message', (data) => {
    const answer = v.parse(message, JSON.parse(data.toString()));
    if (typeof answer.id === 'number') waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return (method, params = {}) =>
    new Promise((done, failed) => {
      const id = ++last;
      const clock = setTimeout(() => failed(new Error(`${method}: no answer`)), ANSWER_MS);
      waiting.set(id, (answer) => {
        clearTimeout(clock);
        waiting.delete(id);
        if (answer.type === 'success') done(answer.result);
        else failed(new Error(`${method}: ${answer.error}: ${answer.message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
