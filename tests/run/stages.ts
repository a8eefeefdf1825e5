// The stages of the project's check, in order.
import { join } from 'node:path';
import { checkBrowser } from '../browsers/checkBrowser';
import { BROWSERS } from '../browsers/visitor';
import { buildSites, buildTwin, siteFolder } from '../e2e/support/buildSites';
import { provideBrowser } from './browser';
import { browserEffects } from './browserEffects';
import { provideDebianBrowser } from './browsers';
import { type Command, readJson, runCommand, tool } from './command';
import type { Stage } from './stage';
import { type Tally, tallyCheck, tallyPlaywright, tallyVitest } from './tally';
import { compareTrees, readTree } from './tree';

/** `scratch` is an empty folder outside the project: nothing is ever generated in the tree. */
export function projectStages(scratch: string, write: (text: string) => void): readonly Stage[] {
  const check = (command: Command) => async (): Promise<Tally> => tallyCheck(await runCommand(command));
  const builds = join(scratch, 'builds');
  const provideChromium = async (): Promise<string> => {
    const path = await provideBrowser(browserEffects(write));
    process.env.READOUT_CHROMIUM = path;
    return path;
  };

  return [
    { name: 'types', about: 'tsc', run: check(tool('typescript', 'tsc', '--noEmit')) },
    { name: 'lint', about: 'lint and format', run: check(tool('@biomejs/biome', 'biome', 'ci', '.')) },
    { name: 'unused', about: 'unused code and packages', run: check(tool('knip', 'knip')) },
    { name: 'unit', about: 'unit, property and architecture tests', run: () => runUnitTests(scratch) },
    {
      name: 'build',
      about: 'production builds, at the root and under a sub-path',
      run: async () => tallyCheck(await buildSites(builds)),
    },
    {
      name: 'same-build',
      about: 'a second build, in another time zone and language, has the same bytes',
      run: () => compareWithTwin(builds, write),
    },
    {
      name: 'browser',
      about: 'a Chromium to test in',
      browser: 'chromium',
      run: async () => {
        write(`${await provideChromium()}\n`);
        return tallyCheck(0);
      },
    },
    {
      name: 'e2e',
      about: 'end-to-end and accessibility tests against the production builds',
      browser: 'chromium',
      run: () => runBrowserTests(scratch, builds),
    },
    ...BROWSERS.map(
      (name): Stage => ({
        name,
        about: `twenty checks of the production build in ${name}`,
        browser: name,
        run: async () => {
          if (name === 'chromium') await provideChromium();
          else await provideDebianBrowser(name, browserEffects(write));
          return checkBrowser(name, builds, join(scratch, name), write);
        },
      }),
    ),
  ];
}

async function runUnitTests(scratch: string): Promise<Tally> {
  const report = join(scratch, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ending = await runCommand(tool('vitest', 'vitest', 'run', '--configLoader', 'runner', ...reporters));
  return tallyVitest(readJson(report), ending);
}

async function compareWithTwin(builds: string, write: (text: string) => void): Promise<Tally> {
  const ending = await buildTwin(builds);
  if (ending !== 0) return tallyCheck(ending);
  const first = await readTree(siteFolder(builds, 'root'));
  const second = await readTree(siteFolder(builds, 'twin'));
  const differences = compareTrees(first, second);
  for (const difference of differences) write(`${difference}\n`);
  if (differences.length > 0) return tallyCheck(`gave other bytes in ${differences.length} files`);
  write(`${first.size} files, the same bytes\n`);
  return tallyCheck(first.size > 0 ? 0 : 'gave no file');
}

async function runBrowserTests(scratch: string, builds: string): Promise<Tally> {
  const report = join(scratch, 'e2e.json');
  const config = ['-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'];
  const ending = await runCommand(tool('@playwright/test', 'playwright', 'test', ...config), {
    env: {
      READOUT_BUILDS: builds,
      READOUT_E2E_OUTPUT: join(scratch, 'e2e'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    timeoutMinutes: 45,
  });
  return tallyPlaywright(readJson(report), ending);
}
