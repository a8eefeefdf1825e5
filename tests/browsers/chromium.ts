// Chromium, driven by Playwright; its flags let it find no other host.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { LAUNCH_ARGS } from '../e2e/support/launchArgs';
import type { StartVisitor } from './visitor';

export const startChromium: StartVisitor = async (folder) => {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const browser = await chromium.launch({
    executablePath: process.env.READOUT_CHROMIUM ?? '',
    args: [...LAUNCH_ARGS],
  });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  let strays: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!/^(?:blob:|data:|http:\/\/127\.0\.0\.1:)/.test(address)) strays.push(address);
  });
  const page = await context.newPage();
  page.on('download', (file) => file.saveAs(join(downloads, file.suggestedFilename())));

  return {
    version: `Chromium ${browser.version()}`,
    downloads,
    open: async (address) => {
      await page.goto(address);
    },
    back: async () => {
      await page.goBack();
    },
    evaluate: (expression) => page.evaluate(expression),
    prepare: async (expression) => {
      await context.addInitScript(expression);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    takeStrays: () => {
      const taken = strays;
      strays = [];
      return taken;
    },
    close: () => browser.close(),
  };
};
