// One browser put before the built site: started, given every check, ended.
import { mkdirSync } from 'node:fs';
import { siteFolder } from '../e2e/support/buildSites';
import { hostOf } from '../e2e/support/hosts';
import { serveFolder } from '../e2e/support/staticServer';
import type { Tally } from '../run/tally';
import { CHECKS } from './checks';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { handOf } from './hand';
import { runChecks } from './runChecks';
import type { BrowserName, StartVisitor } from './visitor';
import { startWebKit } from './webkit';

const START: Readonly<Record<BrowserName, StartVisitor>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

/** `builds`: the folder of the production builds; `scratch`: a folder that is not there yet. */
export async function checkBrowser(
  name: BrowserName,
  builds: string,
  scratch: string,
  write: (text: string) => void,
): Promise<Tally> {
  // The host that is the stricter: under a path, and with a policy for workers, too.
  const { base, headers } = hostOf('subpath');
  const server = await serveFolder({ folder: siteFolder(builds, 'subpath'), base, headers });
  try {
    mkdirSync(scratch, { recursive: true });
    const visitor = await START[name](scratch);
    try {
      write(`${visitor.version}\n`);
      const hand = await handOf(visitor, server.origin + base);
      return await runChecks(CHECKS, hand, { write, now: () => performance.now() });
    } finally {
      await visitor.close();
    }
  } finally {
    await server.close();
  }
}
