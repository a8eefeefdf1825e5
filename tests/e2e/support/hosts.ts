// The two hosts: at the root with no headers, where every end-to-end test runs, and under a path with strict ones, where those
// run that could differ there.
import { POLICY } from '../../../src/build/policy';

export interface Host {
  readonly name: HostName;
  /** The path under which the site is built and served. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type HostName = 'root' | 'subpath';

/** Marks a test of what depends on the host: its paths, its headers, its files. */
export const EVERY_HOST = { tag: '@every-host' } as const;

export const HOSTS: readonly Host[] = [
  { name: 'root', base: '/', headers: {} },
  {
    name: 'subpath',
    base: '/x/',
    headers: {
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
];

export function hostOf(name: HostName): Host {
  const host = HOSTS.find((each) => each.name === name);
  if (host === undefined) throw new Error(`There is no host ${name}`);
  return host;
}

/** The environment variable that tells the workers where the host listens. */
export function originVariable(name: HostName): string {
  return `READOUT_ORIGIN_${name.toUpperCase()}`;
}

/** The address of the site on a host, with its base and a slash at the end. */
export function siteAddress(name: HostName): string {
  const origin = process.env[originVariable(name)];
  if (origin === undefined) throw new Error(`The host ${name} is not running`);
  return origin + hostOf(name).base;
}
