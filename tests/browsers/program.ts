// A program that runs beside the checks in a home of its own, until it is ended with all that it has started.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const READY_MS = 60_000;
const END_MS = 5000;

export interface Program {
  /** What the probe finds, once it finds something; an error with the program's own words where it never does. */
  readonly ready: <T>(probe: (written: string) => Promise<T | undefined> | T | undefined) => Promise<T>;
  readonly end: () => Promise<void>;
}

export function startProgram(
  program: string,
  args: readonly string[],
  home: string,
  env: Readonly<Record<string, string>> = {},
): Program {
  const folders = { XDG_CONFIG_HOME: 'config', XDG_CACHE_HOME: 'cache', XDG_DATA_HOME: 'data' };
  const places = Object.entries(folders).map(([name, folder]) => [name, join(home, folder)] as const);
  for (const [, place] of places) mkdirSync(place, { recursive: true });

  let written = '';
  let ended: string | undefined;
  const child = spawn(program, args, {
    detached: true,
    env: { ...process.env, HOME: home, ...Object.fromEntries(places), TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const over = new Promise<void>((done) => {
    const finish = (how: string) => {
      ended = how;
      process.off('exit', kill);
      done();
    };
    child.once('error', (error) => finish(`could not start: ${error.message}`));
    child.once('exit', (code, signal) => finish(`ended (${code ?? signal})`));
  });
  // The whole group: what it has started would stay behind.
  const signal = (how: 'SIGTERM' | 'SIGKILL'): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, how);
    } catch {
      // Nothing of it is left.
    }
  };
  const kill = (): void => signal('SIGKILL');
  process.once('exit', kill);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      written += part.toString();
    });
  }

  return {
    ready: async (probe) => {
      for (const start = performance.now(); performance.now() - start < READY_MS; await wait(50)) {
        if (ended !== undefined) throw new Error(`${program} ${ended}: ${written}`);
        const found = await probe(written);
        if (found !== undefined) return found;
      }
      throw new Error(`${program} was not ready after ${READY_MS / 1000} s: ${written}`);
    },
    end: async () => {
      // First asked, so that it can take its locks with it.
      signal('SIGTERM');
      await Promise.race([over, wait(END_MS, undefined, { ref: false })]);
      kill();
      await over;
    },
  };
}
