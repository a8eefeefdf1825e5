// The choice of a browser on machines of every kind.
import { describe, expect, it } from 'vitest';
import { type BrowserEffects, browserPaths, installRecipes, type Machine, provideBrowser } from './browser';
import type { Command } from './command';

const debian: Machine = {
  platform: 'linux',
  distribution: 'debian',
  isRoot: true,
  env: {},
  playwrightPath: '/pw/chrome',
};

const playwrightInstall = (withSystemLibraries: boolean): Command => ({
  program: 'playwright',
  args: withSystemLibraries ? ['install', '--with-deps'] : ['install'],
});

const textOf = ({ program, args }: Command): string => [program, ...args].join(' ');

/** A machine on which the files exist, each command adds the files that it lists, and all others fail. */
function pretend(
  machine: Partial<Machine>,
  files: readonly string[],
  installs: Readonly<Record<string, readonly string[]>> = {},
) {
  const present = new Set(files);
  const ran: string[] = [];
  const effects: BrowserEffects = {
    machine: { ...debian, ...machine },
    exists: (path) => present.has(path),
    whyNotStarting: async (path) => (path.includes('broken') ? 'it does not start: exit 1' : undefined),
    playwrightInstall,
    run: async (command) => {
      const text = textOf(command);
      ran.push(text);
      for (const path of installs[text] ?? []) present.add(path);
      return text in installs;
    },
    write: () => {},
  };
  return { effects, ran };
}

const recipesOn = (machine: Partial<Machine>): readonly (readonly string[])[] =>
  installRecipes({ ...debian, ...machine }, playwrightInstall).map((recipe) => recipe.map(textOf));

const APT_INSTALL = 'apt-get install -y --no-install-recommends chromium';

describe('the browser', () => {
  it('is the one that READOUT_CHROMIUM names', async () => {
    const { effects } = pretend({ env: { READOUT_CHROMIUM: '/my/chrome' } }, [
      '/my/chrome',
      '/usr/bin/chromium',
    ]);
    expect(await provideBrowser(effects)).toBe('/my/chrome');
  });

  it('is never another than the one that READOUT_CHROMIUM names', async () => {
    const missing = pretend({ env: { READOUT_CHROMIUM: '/my/chrome' } }, ['/usr/bin/chromium']);
    await expect(provideBrowser(missing.effects)).rejects.toThrow('/my/chrome, but there is no such file');
    const broken = pretend({ env: { READOUT_CHROMIUM: '/broken' } }, ['/broken', '/usr/bin/chromium']);
    await expect(provideBrowser(broken.effects)).rejects.toThrow('/broken, but it does not start');
    expect([...missing.ran, ...broken.ran]).toEqual([]);
  });

  it('is one that is installed, without installing anything', async () => {
    const { effects, ran } = pretend({}, ['/usr/bin/google-chrome', '/pw/chrome']);
    expect(await provideBrowser(effects)).toBe('/usr/bin/google-chrome');
    expect(ran).toEqual([]);
  });

  it('is skipped when it does not start', async () => {
    const { effects } = pretend({ playwrightPath: '/pw/broken' }, [
      '/pw/broken',
      '/usr/bin/chromium-browser',
    ]);
    expect(await provideBrowser(effects)).toBe('/usr/bin/chromium-browser');
  });

  it('comes from apt on Debian as root', async () => {
    const { effects, ran } = pretend({}, [], { 'apt-get update': [], [APT_INSTALL]: ['/usr/bin/chromium'] });
    expect(await provideBrowser(effects)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update', APT_INSTALL]);
  });

  it('comes from Playwright where apt fails', async () => {
    const { effects, ran } = pretend({}, [], { 'playwright install --with-deps': ['/pw/chrome'] });
    expect(await provideBrowser(effects)).toBe('/pw/chrome');
    expect(ran).toEqual(['apt-get update', 'playwright install --with-deps']);
  });

  it('is asked for with all that was tried when there is none', async () => {
    const { effects } = pretend({}, []);
    const message = await provideBrowser(effects).catch((error: Error) => error.message);
    for (const part of ['/usr/bin/chromium: not there', 'apt-get update: failed', 'READOUT_CHROMIUM']) {
      expect(message).toContain(part);
    }
  });

  it('is installed in a way that fits the machine', () => {
    expect(recipesOn({})).toEqual([['apt-get update', APT_INSTALL], ['playwright install --with-deps']]);
    expect(recipesOn({ distribution: 'ubuntu' })).toEqual([['playwright install --with-deps']]);
    expect(recipesOn({ isRoot: false })).toEqual([['playwright install']]);
    expect(recipesOn({ distribution: 'alpine' })).toEqual([['playwright install']]);
    expect(recipesOn({ platform: 'darwin', distribution: '' })).toEqual([['playwright install']]);
  });

  it('is looked for where each system puts it', () => {
    const mac = browserPaths({ ...debian, platform: 'darwin', env: { HOME: '/Users/a' } });
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(mac).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
    const windows = browserPaths({
      ...debian,
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files' },
    });
    expect(windows).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      '/pw/chrome',
    ]);
  });
});
