// Before the end-to-end tests: the builds (READOUT_BUILDS, or made now in a temporary folder) go on their hosts.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSites, siteFolder } from './buildSites';
import { HOSTS, originVariable } from './hosts';
import { type StaticServer, serveFolder } from './staticServer';

export default async function globalSetup(): Promise<() => Promise<void>> {
  // Not in the configuration, which other tools read on machines without a browser.
  if (!existsSync(process.env.READOUT_CHROMIUM ?? '')) {
    throw new Error(
      'No Chromium, Chrome or Edge was found for the end-to-end tests. ' +
        'Run `npm test -- browser`, which installs one, or set READOUT_CHROMIUM to the path of its program.',
    );
  }
  const given = process.env.READOUT_BUILDS;
  const builds = given ?? mkdtempSync(join(tmpdir(), 'readout-builds-'));
  if (given === undefined && (await buildSites(builds)) !== 0) {
    throw new Error('The production build failed, so there is nothing to test; its errors are above.');
  }

  const servers: StaticServer[] = [];
  for (const { name, base, headers } of HOSTS) {
    const folder = siteFolder(builds, name);
    if (!existsSync(join(folder, 'index.html'))) {
      throw new Error(
        `The build for the host "${name}" is missing: there is no ${join(folder, 'index.html')}. ` +
          'Run `npm test`, or unset READOUT_BUILDS to build before the tests.',
      );
    }
    const server = await serveFolder({ folder, base, headers });
    process.env[originVariable(name)] = server.origin;
    servers.push(server);
  }

  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    if (given === undefined) rmSync(builds, { recursive: true, force: true });
  };
}
