// What a check does to the site, in words of the page: opens, clicks, types, and waits until something is seen.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findSeen, lookAtPage, pathOf, type Seen, type Target, takeComplaints, watch } from './inPage';
import type { Key, Visitor } from './visitor';

interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Hand {
  /** Opens a path of the site ("/search/?q=reform") and waits until its view stands. */
  readonly open: (path: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly click: (target: Target) => Promise<void>;
  readonly focus: (target: Target) => Promise<void>;
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  /** Types the text into a field, key by key, in place of what stands there. */
  readonly type: (target: Target, text: string) => Promise<void>;
  /** Waits until the view stands and says the text. */
  readonly expectText: (text: string | RegExp) => Promise<void>;
  readonly expectAddress: (path: string | RegExp) => Promise<void>;
  /** Waits until as many are seen as asked for, all of which (of some: one of which) are as asked for. */
  readonly expectSeen: (
    target: Target,
    count?: number | 'some',
    are?: (seen: Seen) => boolean,
  ) => Promise<void>;
  /** What a field holds. */
  readonly read: (target: Target) => Promise<string>;
  /** The colour of the text. */
  readonly ink: () => Promise<string>;
  /** The one file that the page gives upon the act. */
  readonly download: (act: () => Promise<void>) => Promise<Download>;
  /** What the page has done since the last call and may not do. */
  readonly takeComplaints: () => Promise<readonly string[]>;
}

/** A call of the function as an expression. The compiler of this program adds `__name` to functions inside of it. */
export function callOf(of: (...args: never[]) => unknown, ...args: readonly unknown[]): string {
  const given = args.map((arg) => JSON.stringify(arg)).join(', ');
  return `JSON.stringify(((__name) => (${of.toString()})(${given}))((made) => made) ?? null)`;
}

/** `site`: its address, with a slash at the end; `patience`: how long it waits for anything, in milliseconds. */
export async function handOf(visitor: Visitor, site: string, patience = 15_000): Promise<Hand> {
  await visitor.prepare(callOf(watch));

  /** Asks until the answer is right. The error says what was expected and what was there. */
  async function until<T>(
    expected: string,
    ask: () => Promise<T>,
    isRight: (answer: T) => boolean,
    say: (answer: T) => string,
  ): Promise<T> {
    let last = 'no answer';
    for (const start = performance.now(); performance.now() - start < patience; await wait(50)) {
      try {
        const answer = await ask();
        if (isRight(answer)) return answer;
        last = say(answer);
      } catch (error) {
        // A page that is being left cannot answer.
        last = error instanceof Error ? error.message : String(error);
      }
    }
    throw new Error(`expected ${expected}; found ${last}`);
  }

  const ask = async <A extends readonly unknown[], R>(of: (...args: A) => R, ...args: A): Promise<R> =>
    JSON.parse(String(await visitor.evaluate(callOf(of, ...args))));
  const find = (target: Target, act: 'look' | 'reach' | 'focus') => ask(findSeen, pathOf(target), act);
  const look = () => ask(lookAtPage);
  const settled = () => until('a view that stands', look, ({ isSettled }) => isSettled, sayPage);

  const focus = async (target: Target) => {
    await until(
      nameOf(target),
      () => find(target, 'focus'),
      (all) => all[0]?.isFocused === true,
      sayAll,
    );
  };

  return {
    open: async (path) => {
      await visitor.open(new URL(`.${path}`, site).href);
      await settled();
    },
    back: visitor.back,
    click: async (target) => {
      // What still moves is not where it was found.
      let last: Seen | undefined;
      const isStill = (all: readonly Seen[]) => {
        const [before, now] = [last, all[0]];
        last = now;
        return now !== undefined && now.cover === '' && before?.x === now.x && before.y === now.y;
      };
      const [at] = await until(nameOf(target), () => find(target, 'reach'), isStill, sayAll);
      if (at !== undefined) await visitor.clickAt(at.x, at.y);
    },
    focus,
    press: visitor.press,
    type: async (target, text) => {
      await focus(target);
      for (const character of text) await visitor.press(character);
    },
    expectText: async (text) => {
      const says = (said: string) => (typeof text === 'string' ? said.includes(text) : text.test(said));
      await until(`the text ${text}`, look, (page) => page.isSettled && says(page.text), sayPage);
    },
    expectAddress: async (path) => {
      const isIt = (address: string) =>
        typeof path === 'string' ? address === new URL(`.${path}`, site).href : path.test(address);
      await until(
        `the address ${path}`,
        look,
        ({ address }) => isIt(address),
        ({ address }) => address,
      );
    },
    expectSeen: async (target, count = 1, are = () => true) => {
      const isRight = (all: readonly Seen[]) =>
        count === 'some' ? all.some(are) : all.length === count && all.every(are);
      const wanted = `${count} × ${nameOf(target)}${are.length > 0 ? ` that is ${are}` : ''}`;
      await until(wanted, () => find(target, 'look'), isRight, sayAll);
    },
    ink: async () => (await look()).ink,
    download: async (act) => {
      for (const name of readdirSync(visitor.downloads)) rmSync(join(visitor.downloads, name));
      await act();
      let size = 0;
      const sizes = () =>
        readdirSync(visitor.downloads).map(
          (name) => [name, statSync(join(visitor.downloads, name)).size] as const,
        );
      // Whole once it is alone and has stopped growing.
      const isWhole = (files: ReturnType<typeof sizes>) => {
        const before = size;
        size = files[0]?.[1] ?? 0;
        return files.length === 1 && size > 0 && size === before;
      };
      const files = await until(
        'a file',
        async () => sizes(),
        isWhole,
        (all) => all.join(' ') || 'no file',
      );
      const name = files[0]?.[0] ?? '';
      return { name, bytes: readFileSync(join(visitor.downloads, name)) };
    },
    takeComplaints: async () => [
      ...(await ask(takeComplaints)),
      ...visitor.takeStrays().map((address) => `request outside of the site: ${address}`),
    ],
    read: async (target) => (await find(target, 'look'))[0]?.value ?? '',
  };
}

function nameOf({ kind, name, within }: Target): string {
  return `${kind} ${typeof name === 'string' ? `“${name}”` : name}${within === undefined ? '' : ` in ${nameOf(within)}`}`;
}

function sayPage({ address, text }: ReturnType<typeof lookAtPage>): string {
  return `${address} says “${text.slice(0, 300)}”`;
}

function sayAll(all: readonly Seen[]): string {
  if (all.length === 0) return 'none';
  return all
    .slice(0, 12)
    .map((seen) => JSON.stringify(seen))
    .join('\n    ');
}
