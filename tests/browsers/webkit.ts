// WebKit (the small browser of WebKitGTK), driven by WebDriver over HTTP, on a screen of its own that nobody sees.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as v from 'valibot';
import { clickActions, keyActions } from './actions';
import { startProgram } from './program';
import { refuseRequests } from './refusingProxy';
import type { StartVisitor } from './visitor';

export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
export const SCREEN = '/usr/bin/Xvfb';
const ANSWER_MS = 60_000;
/** Of the bar above the page, in pixels. */
const BAR = 38;

const answered = v.object({ value: v.unknown() });
const failure = v.object({ error: v.string(), message: v.string() });
const session = v.object({
  sessionId: v.string(),
  capabilities: v.object({ browserVersion: v.string() }),
});

export const startWebKit: StartVisitor = async (folder) => {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  mkdirSync(join(folder, 'config'));
  writeFileSync(join(folder, 'config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);

  const screen = startProgram(
    SCREEN,
    ['-displayfd', '1', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'],
    folder,
  );
  const display = await screen.ready((written) => /^(\d+)$/m.exec(written)?.[1]);
  const port = await freePort();
  const driver = startProgram(WEBKIT_DRIVER, [`--port=${port}`], folder, { DISPLAY: `:${display}` });
  const proxy = await refuseRequests();
  const close = async () => {
    await driver.end();
    await screen.end();
    await proxy.close();
  };
  try {
    const origin = `http://127.0.0.1:${port}`;
    const status = () => fetch(`${origin}/status`, { signal: AbortSignal.timeout(5000) });
    await driver.ready(() => status().catch(() => undefined));
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      proxy: {
        proxyType: 'manual',
        httpProxy: proxy.address,
        sslProxy: proxy.address,
        noProxy: ['127.0.0.1'],
      },
    };
    const { sessionId, capabilities } = v.parse(
      session,
      await post(`${origin}/session`, { capabilities: { alwaysMatch } }),
    );
    const send = (command: string, body: object) => post(`${origin}/session/${sessionId}/${command}`, body);
    await send('window/rect', { x: 0, y: 0, width: 1440, height: 900 + BAR });
    // It has no script before those of the page: what was asked for runs once a page has loaded.
    const prepared: string[] = [];
    const evaluate = (expression: string) =>
      send('execute/sync', { script: `return ${expression}`, args: [] });

    return {
      version: `WebKitGTK ${capabilities.browserVersion}`,
      downloads,
      open: async (url) => {
        await send('url', { url });
        for (const expression of prepared) await evaluate(expression);
      },
      back: async () => {
        await send('back', {});
      },
      evaluate,
      prepare: async (expression) => {
        prepared.push(expression);
      },
      clickAt: async (x, y) => {
        await send('actions', { actions: clickActions(x, y) });
      },
      press: async (...keys) => {
        await send('actions', { actions: keyActions(keys) });
      },
      takeStrays: proxy.takeAsked,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

async function post(address: string, body: object): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  const { value } = v.parse(answered, await response.json());
  if (response.ok) return value;
  const { error, message } = v.parse(failure, value);
  throw new Error(`${new URL(address).pathname}: ${error}: ${message}`);
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string'
          ? failed(new Error('There is no free port'))
          : done(address.port),
      );
    });
  });
}
