// The start of `npm test` on a machine that lacks what it needs.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from './command';

const START = 'tests/run/start.mjs';

function start(project: string, version: string, env: Readonly<Record<string, string>> = {}) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const imported = `data:text/javascript,${encodeURIComponent(pretend)}`;
  const args = ['--import', imported, join(project, START), 'no-such-stage'];
  const { stdout, status } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, READOUT_BROWSERS: '', ...env },
  });
  return { lines: stdout.trimEnd().split('\n'), status };
}

it.each(['18.20.8', '20.9.0', '20.18.99'])('says that Node %s is too old', (version) => {
  const { lines, status } = start(PROJECT, version);
  expect(lines).toEqual([
    `Readout needs Node 20.19 or newer; this is Node ${version}.`,
    '',
    '0 passed, 1 failed',
  ]);
  expect(status).toBe(1);
});

it.each(['20.19.0', '22.0.0', '100.1.2'])('goes on with Node %s', (version) => {
  const { lines, status } = start(PROJECT, version);
  expect(lines[0]).toMatch(/^No stage is called no-such-stage; there are types, lint, /);
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
  expect(status).toBe(1);
});

it('says which browser it does not know', () => {
  const { lines, status } = start(PROJECT, '22.0.0', { READOUT_BROWSERS: 'chromium,safari' });
  expect(lines[0]).toBe('READOUT_BROWSERS names safari; there are chromium, firefox, webkit.');
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
  expect(status).toBe(1);
});

it('says that the packages are not installed', () => {
  const copy = mkdtempSync(join(tmpdir(), 'readout-start-'));
  cpSync(join(PROJECT, 'package.json'), join(copy, 'package.json'));
  cpSync(join(PROJECT, START), join(copy, START));
  const { lines, status } = start(copy, process.versions.node);
  rmSync(copy, { recursive: true });
  expect(lines[0]).toBe('The packages are not installed. Run `npm ci` first.');
  expect(status).toBe(1);
});
