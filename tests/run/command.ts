// Runs an installed tool with this Node, its output passed on and no input, and says how it ended.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Ending } from './tally';

export const PROJECT = resolve(import.meta.dirname, '../..');

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMinutes?: number;
}

const packageFile = v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) });

/** The command of an installed package, as a script for Node: no shell, so it is the same on every system. */
export function tool(packageName: string, name: string, ...args: readonly string[]): Command {
  const folder = resolve(PROJECT, 'node_modules', packageName);
  const { bin } = v.parse(packageFile, JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`${packageName} has no command ${name}`);
  return { program: process.execPath, args: [resolve(folder, script), ...args] };
}

export function runCommand(command: Command, options: Options = {}): Promise<Ending> {
  const { env = {}, timeoutMinutes = 20 } = options;
  return new Promise((done) => {
    const child = spawn(command.program, command.args, {
      cwd: PROJECT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const clock = setTimeout(() => child.kill('SIGKILL'), timeoutMinutes * 60_000);
    const finish = (ending: Ending): void => {
      clearTimeout(clock);
      done(ending);
    };
    child.on('error', (error) => finish(`could not start: ${error.message}`));
    child.on('exit', (code, signal) => {
      if (code !== null) finish(code);
      else finish(`was stopped by ${signal} (it may take ${timeoutMinutes} minutes)`);
    });
  });
}

/** The JSON in a file; undefined where there is none, which the reader of the value then reports. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
