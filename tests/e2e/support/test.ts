// The `test` of every end-to-end spec: it also fails on a request to another host, a console message, an uncaught
// error or a breach of the Content Security Policy.
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { Guard } from './guard';
import { type HostName, siteAddress } from './hosts';

export interface HostOption {
  readonly host: HostName;
}

interface Fixtures {
  /** The address of a path of the site ("/search/?q=reform") on the test's host. */
  readonly url: (path: string) => string;
  /** Tolerates console warnings and errors that match, in the whole test. */
  readonly allowConsole: (pattern: RegExp) => void;
  /** Watches a further context, one that the test opened itself. */
  readonly watch: (context: BrowserContext) => Promise<void>;
  readonly guard: Guard;
}

export const test = base.extend<Fixtures & HostOption>({
  host: ['root', { option: true }],
  baseURL: async ({ host }, use) => use(siteAddress(host)),
  url: async ({ host }, use) => use((path) => new URL(`.${path}`, siteAddress(host)).href),
  guard: [
    async ({ context, host }, use) => {
      const guard = new Guard(siteAddress(host));
      await guard.watch(context);
      await use(guard);
      expect(guard.problems(), 'what the page may not do').toEqual([]);
    },
    { auto: true },
  ],
  allowConsole: async ({ guard }, use) => use((pattern) => guard.allow(pattern)),
  watch: async ({ guard }, use) => use((context) => guard.watch(context)),
});

export { expect };
