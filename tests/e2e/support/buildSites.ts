// The production builds that the end-to-end tests look at, each in its own folder under one outside the project.
import { join } from 'node:path';
import { runCommand, tool } from '../../run/command';
import type { Ending } from '../../run/tally';
import { HOSTS, type HostName } from './hosts';

export function siteFolder(builds: string, name: HostName | 'twin'): string {
  return join(builds, name);
}

/** One build per host; stops at the first that fails. */
export async function buildSites(builds: string): Promise<Ending> {
  for (const { name, base } of HOSTS) {
    const ending = await build(siteFolder(builds, name), base);
    if (ending !== 0) return ending;
  }
  return 0;
}

/** The root build once more, under conditions that must not show in its bytes. */
export function buildTwin(builds: string): Promise<Ending> {
  return build(siteFolder(builds, 'twin'), '/', {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
}

function build(folder: string, base: string, env: Readonly<Record<string, string>> = {}): Promise<Ending> {
  return runCommand(
    tool(
      'vite',
      'vite',
      'build',
      '--configLoader',
      'runner',
      '--outDir',
      folder,
      '--emptyOutDir',
      `--base=${base}`,
    ),
    {
      env,
    },
  );
}
