// The choice of browsers, and what is done where one is not there.
import { describe, expect, it } from 'vitest';
import { chooseBrowsers, provideDebianBrowser } from './browsers';

const UPDATE = 'apt-get update';
const FIREFOX = 'apt-get install -y --no-install-recommends firefox-esr';
const WEBKIT = 'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb';

/** A machine with the files, on which each command that is listed adds its own and all others fail. */
function pretend(
  files: readonly string[],
  installs: Readonly<Record<string, readonly string[]>> = {},
  machine: { readonly distribution?: string; readonly isRoot?: boolean } = {},
) {
  const present = new Set(files);
  const ran: string[] = [];
  const effects: Parameters<typeof provideDebianBrowser>[1] = {
    machine: {
      platform: 'linux',
      distribution: 'debian',
      isRoot: true,
      env: {},
      playwrightPath: '',
      ...machine,
    },
    exists: (path) => present.has(path),
    run: async ({ program, args }) => {
      const text = [program, ...args].join(' ');
      ran.push(text);
      for (const path of installs[text] ?? []) present.add(path);
      return text in installs;
    },
    write: () => {},
  };
  return { effects, ran };
}

describe('the browsers asked for', () => {
  it.each([
    [undefined, ['chromium']],
    ['', ['chromium']],
    [' ,', ['chromium']],
    ['webkit', ['webkit']],
    ['webkit, chromium,firefox', ['chromium', 'firefox', 'webkit']],
    ['firefox,firefox', ['firefox']],
  ])('of %j are %j', (named, browsers) => {
    expect(chooseBrowsers(named)).toEqual({ browsers, unknown: [] });
  });

  it('are never left out in silence: unknown names are told', () => {
    expect(chooseBrowsers('chromium,safari,Firefox')).toEqual({
      browsers: ['chromium'],
      unknown: ['safari', 'Firefox'],
    });
  });
});

describe('a browser of Debian', () => {
  it('that is there is used as it is, on any system', async () => {
    const { effects, ran } = pretend(['/usr/bin/firefox-esr'], {}, { distribution: 'fedora', isRoot: false });
    await provideDebianBrowser('firefox', effects);
    expect(ran).toEqual([]);
  });

  it('that is not there comes from apt, only what is missing', async () => {
    const none = pretend([], { [UPDATE]: [], [FIREFOX]: ['/usr/bin/firefox-esr'] });
    await provideDebianBrowser('firefox', none.effects);
    expect(none.ran).toEqual([UPDATE, FIREFOX]);
    const both = pretend([], { [UPDATE]: [], [WEBKIT]: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'] });
    await provideDebianBrowser('webkit', both.effects);
    expect(both.ran).toEqual([UPDATE, WEBKIT]);
    const screen = 'apt-get install -y --no-install-recommends xvfb';
    const half = pretend(['/usr/bin/WebKitWebDriver'], { [UPDATE]: [], [screen]: ['/usr/bin/Xvfb'] });
    await provideDebianBrowser('webkit', half.effects);
    expect(half.ran).toEqual([UPDATE, screen]);
  });

  it.each([
    [{ distribution: 'ubuntu' }, 'this is not Debian'],
    [{ isRoot: false }, 'only root can install it'],
  ])('that is not there and cannot be installed is an error: %j', async (machine, why) => {
    const { effects, ran } = pretend([], {}, machine);
    const message = await provideDebianBrowser('webkit', effects).catch((error: Error) => error.message);
    for (const part of ['/usr/bin/WebKitWebDriver and /usr/bin/Xvfb', why, 'READOUT_BROWSERS']) {
      expect(message).toContain(part);
    }
    expect(ran).toEqual([]);
  });

  it('that does not come is an error that says which command failed, or gave nothing', async () => {
    const offline = pretend([]);
    await expect(provideDebianBrowser('firefox', offline.effects)).rejects.toThrow('apt-get update failed');
    const empty = pretend([], { [UPDATE]: [], [FIREFOX]: [] });
    await expect(provideDebianBrowser('firefox', empty.effects)).rejects.toThrow(
      'apt-get install firefox-esr gave no /usr/bin/firefox-esr',
    );
  });
});
