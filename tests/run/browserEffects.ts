// What the search for a browser asks of the machine.
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { LAUNCH_ARGS } from '../e2e/support/launchArgs';
import type { BrowserEffects, Machine } from './browser';
import { runCommand, tool } from './command';

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    distribution: readDistribution(),
    isRoot: process.getuid?.() === 0,
    env: process.env,
    playwrightPath: chromium.executablePath(),
  };
}

function readDistribution(): string {
  if (!existsSync('/etc/os-release')) return '';
  return /^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
}

export function browserEffects(write: (text: string) => void): BrowserEffects {
  return {
    machine: thisMachine(),
    exists: existsSync,
    whyNotStarting,
    playwrightInstall: (withSystemLibraries) =>
      tool(
        '@playwright/test',
        'playwright',
        'install',
        ...(withSystemLibraries ? ['--with-deps'] : []),
        'chromium',
      ),
    run: async (command) => (await runCommand(command, { env: { DEBIAN_FRONTEND: 'noninteractive' } })) === 0,
    write,
  };
}

async function whyNotStarting(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS], timeout: 60_000 });
    await browser.close();
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return `it does not start: ${message.split('\n', 1)[0]}`;
  }
}
