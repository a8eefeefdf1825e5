// Which Chromium the end-to-end tests run in: one named, one installed, or one that is installed now.
import type { Command } from './command';

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** `ID` of /etc/os-release: debian, ubuntu ...; empty elsewhere. */
  readonly distribution: string;
  readonly isRoot: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright's own build is, once it is installed. */
  readonly playwrightPath: string;
}

/** Commands that together install a browser. */
type Recipe = readonly Command[];

export interface BrowserEffects {
  readonly machine: Machine;
  readonly exists: (path: string) => boolean;
  /** Undefined when the browser starts, else why it does not. */
  readonly whyNotStarting: (path: string) => Promise<string | undefined>;
  readonly playwrightInstall: (withSystemLibraries: boolean) => Command;
  readonly run: (command: Command) => Promise<boolean>;
  readonly write: (text: string) => void;
}

/** Well-known places, the likeliest first. */
export function browserPaths({ platform, env, playwrightPath }: Machine): readonly string[] {
  switch (platform) {
    case 'darwin':
      return [
        ...['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
          ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
        ),
        playwrightPath,
      ];
    case 'win32':
      return [
        ...['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
          (name) =>
            [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
              folder === undefined ? [] : [`${folder}\\${name}`],
            ),
        ),
        playwrightPath,
      ];
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge-stable',
        '/usr/bin/microsoft-edge',
        playwrightPath,
        // Last, since on Ubuntu it is only a door to the snap, which sees no temporary profile.
        '/usr/bin/chromium-browser',
      ];
  }
}

/** Ways to install a browser here, in the order in which they are tried. */
export function installRecipes(
  { platform, distribution, isRoot }: Machine,
  playwrightInstall: BrowserEffects['playwrightInstall'],
): readonly Recipe[] {
  const isLinuxRoot = platform === 'linux' && isRoot;
  const byPlaywright = [playwrightInstall(isLinuxRoot && ['debian', 'ubuntu'].includes(distribution))];
  if (!isLinuxRoot || distribution !== 'debian') return [byPlaywright];
  const byApt = [
    { program: 'apt-get', args: ['update'] },
    { program: 'apt-get', args: ['install', '-y', '--no-install-recommends', 'chromium'] },
  ];
  return [byApt, byPlaywright];
}

/** The path of a browser that starts. Throws an error that names everything tried. */
export async function provideBrowser(effects: BrowserEffects): Promise<string> {
  const { machine, write } = effects;
  const named = machine.env.READOUT_CHROMIUM;
  if (named !== undefined && named !== '') {
    const reason = effects.exists(named) ? await effects.whyNotStarting(named) : 'there is no such file';
    if (reason === undefined) return named;
    throw new Error(`READOUT_CHROMIUM is ${named}, but ${reason}`);
  }

  const tried = new Map<string, string>();
  const find = async (): Promise<string | undefined> => {
    for (const path of browserPaths(machine)) {
      const reason = effects.exists(path) ? await effects.whyNotStarting(path) : 'not there';
      if (reason === undefined) return path;
      tried.set(path, reason);
    }
    return undefined;
  };

  const installed = await find();
  if (installed !== undefined) return installed;
  for (const recipe of installRecipes(machine, effects.playwrightInstall)) {
    for (const command of recipe) {
      const text = [command.program, ...command.args].join(' ');
      write(`No browser yet. Running ${text}\n`);
      const succeeded = await effects.run(command);
      tried.set(text, succeeded ? 'done' : 'failed');
      if (!succeeded) break;
    }
    const now = await find();
    if (now !== undefined) return now;
  }
  throw new Error(describeTried(tried));
}

function describeTried(tried: ReadonlyMap<string, string>): string {
  return [
    'The end-to-end tests need Chromium, Chrome or Edge, and none could be found or installed.',
    ...[...tried].map(([what, result]) => `  ${what}: ${result}`),
    'Install one, or set READOUT_CHROMIUM to the path of its program.',
  ].join('\n');
}
