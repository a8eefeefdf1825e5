// Programs beside the tests: here this Node itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startProgram } from './program';

const home = mkdtempSync(join(tmpdir(), 'readout-program-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const start = (script: string) => startProgram(process.execPath, ['-e', script], home);
it('is ready when the probe finds what it has written, in a home of its own', async () => {
  const program = start('console.log("at " + process.env.HOME + " port 4711"); setInterval(() => {}, 1000)');
  const found = await program.ready((written) => /^at (.*) port (\d+)\n/.exec(written)?.slice(1));
  expect(found).toEqual([home, '4711']);
  await program.end();
});

it('that ends before it is ready gives its own words', async () => {
  const program = start('console.error("no display"); process.exit(3)');
  await expect(program.ready(() => undefined)).rejects.toThrow(/ended \(3\): no display/);
  await program.end();
});

it('that is not there says so', async () => {
  const program = startProgram('/no/such/program', [], home);
  await expect(program.ready(() => undefined)).rejects.toThrow(
    /\/no\/such\/program could not start: .*ENOENT/,
  );
  await program.end();
});

it('takes what it has started with it when it is ended', async () => {
  const server = `const s = require("net").createServer().listen(0, "127.0.0.1", () => console.log(s.address().port))`;
  const child = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(server)}], { stdio: "inherit" })`;
  const program = start(`${child}; setInterval(() => {}, 1000)`);
  const port = Number(await program.ready((written) => /^(\d+)\n/.exec(written)?.[1]));
  const answers = () =>
    new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.destroy());
    });
  expect(await answers()).toBe(true);
  await program.end();
  await expect.poll(answers).toBe(false);
});
