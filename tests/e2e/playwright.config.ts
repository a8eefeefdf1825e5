// End-to-end tests in Chromium against the production builds: all at the root, those of the host itself under a path, too.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserPaths } from '../run/browser';
import { thisMachine } from '../run/browserEffects';
import { EVERY_HOST, HOSTS } from './support/hosts';
import { LAUNCH_ARGS } from './support/launchArgs';
import type { HostOption } from './support/test';

// The workers read this file again; through the environment they see the choices of the first reading.
process.env.READOUT_E2E_OUTPUT ??= mkdtempSync(join(tmpdir(), 'readout-e2e-'));
process.env.READOUT_CHROMIUM ??= browserPaths(thisMachine()).find((path) => existsSync(path)) ?? '';

export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: process.env.READOUT_E2E_OUTPUT,
  globalSetup: './support/globalSetup.ts',
  fullyParallel: true,
  workers: 2,
  // A busy machine can starve a browser; what passes only when tried again is counted, and said.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  // No test asserts a time; a busy machine may take long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    screenshot: 'only-on-failure',
    trace: 'off',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { executablePath: process.env.READOUT_CHROMIUM, args: [...LAUNCH_ARGS] },
  },
  // What is counted, said and drawn is the same on every host; addresses, files and policies are not.
  projects: HOSTS.map(({ name }) => ({
    name,
    use: { host: name },
    ...(name === 'root' ? {} : { grep: new RegExp(EVERY_HOST.tag) }),
  })),
});
