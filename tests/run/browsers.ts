// Which browsers a run asks for, and how Debian's Firefox and WebKit come onto a machine.
import { FIREFOX } from '../browsers/firefox';
import { BROWSERS, type BrowserName } from '../browsers/visitor';
import { SCREEN, WEBKIT_DRIVER } from '../browsers/webkit';
import type { BrowserEffects } from './browser';

/** The program of each package that the browser needs. */
const PACKAGES = {
  firefox: { 'firefox-esr': FIREFOX },
  webkit: { 'webkit2gtk-driver': WEBKIT_DRIVER, xvfb: SCREEN },
} as const;

/** The browsers named in READOUT_BROWSERS, in our own order; Chromium where it names none. */
export function chooseBrowsers(named: string | undefined) {
  const names = (named ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return {
    browsers: names.length === 0 ? (['chromium'] as const) : BROWSERS.filter((name) => names.includes(name)),
    unknown: names.filter((name) => !(BROWSERS as readonly string[]).includes(name)),
  };
}

/** Installs what is missing of the browser. Throws an error that says what is missing and why it stays so. */
export async function provideDebianBrowser(
  name: Exclude<BrowserName, 'chromium'>,
  { machine, exists, run, write }: Pick<BrowserEffects, 'machine' | 'exists' | 'run' | 'write'>,
): Promise<void> {
  const missing = () => Object.entries(PACKAGES[name]).filter(([, program]) => !exists(program));
  const lacking = missing();
  if (lacking.length === 0) return;

  const packages = lacking.map(([debianPackage]) => debianPackage);
  const install = `apt-get install ${packages.join(' ')}`;
  if (machine.distribution !== 'debian' || !machine.isRoot) {
    const why = machine.distribution === 'debian' ? 'only root can install it' : 'this is not Debian';
    const programs = lacking.map(([, program]) => program).join(' and ');
    throw new Error(
      `The tests in ${name} need ${programs} of Debian's ${packages.join(' and ')}, and ${why}. ` +
        `Run \`${install}\` on Debian, or leave ${name} out of READOUT_BROWSERS.`,
    );
  }
  write(`No ${name} yet. Running ${install}\n`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    if (!(await run({ program: 'apt-get', args }))) throw new Error(`apt-get ${args.join(' ')} failed`);
  }
  const still = missing().map(([, program]) => program);
  if (still.length > 0) throw new Error(`${install} gave no ${still.join(' and no ')}`);
}
