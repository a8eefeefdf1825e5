// The `test` of specs that look at a corpus of their own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, tool } from '../../run/command';
import { hostOf } from './hosts';
import { type StaticServer, serveFolder } from './staticServer';
import { test as base, expect } from './test';

interface CorpusFixtures {
  /** Builds the corpus that the function writes into a folder, and gives the address where it is served. */
  readonly serveCorpus: (write: (folder: string) => void) => Promise<string>;
}

export const test = base.extend<CorpusFixtures>({
  serveCorpus: async ({ host }, use) => {
    const scratch = mkdtempSync(join(tmpdir(), 'readout-corpus-'));
    const servers: StaticServer[] = [];
    await use(async (write) => {
      const folder = join(scratch, 'site');
      const { base, headers } = hostOf(host);
      write(join(scratch, 'seeds'));
      const build = tool(
        'vite',
        'vite',
        'build',
        '--logLevel',
        'error',
        '--outDir',
        folder,
        '--emptyOutDir',
        `--base=${base}`,
      );
      expect(await runCommand(build, { env: { SEEDS_DIR: join(scratch, 'seeds') } })).toBe(0);
      const server = await serveFolder({ folder, base, headers });
      servers.push(server);
      return server.origin + base;
    });
    await Promise.all(servers.map((server) => server.close()));
    rmSync(scratch, { recursive: true, force: true });
  },
});
