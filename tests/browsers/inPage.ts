// What runs in the page itself: each function stands alone, since its text alone is sent.

/** Elements as a reader of the page would call them. */
export const KINDS = {
  article: 'article',
  button: 'button, [role="button"]',
  chart: 'svg',
  checkbox: '[role="checkbox"], input[type="checkbox"]',
  dialog: '[role="dialog"]',
  field: 'input, textarea',
  figure: 'figure',
  item: 'li',
  link: 'a[href]',
  main: 'main',
  mark: 'mark',
  menuitem: '[role="menuitem"], [role="menuitemradio"]',
  option: '[role="option"]',
  part: 'aside, nav, section, [role="region"]',
  row: 'tbody tr',
  sentence: 'article [id^="p"]',
  slider: 'input[type="range"], [role="slider"]',
  status: '[role="status"]',
  table: 'table',
  title: 'h1',
} as const;

export interface Target {
  readonly kind: keyof typeof KINDS;
  /** What names it: a label, else its text; whole, or by a pattern. */
  readonly name: string | RegExp;
  /** What it stands in. */
  readonly within?: Target;
}

/** A target as text, the outermost first. */
export type Path = readonly (readonly [selector: string, pattern: string, flags: string])[];

export function pathOf({ kind, name, within }: Target): Path {
  const whole = (text: string) => `^${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`;
  const [pattern, flags] = typeof name === 'string' ? [whole(name), ''] : [name.source, name.flags];
  return [...(within === undefined ? [] : pathOf(within)), [KINDS[kind], pattern, flags]];
}

export interface Seen {
  readonly text: string;
  readonly value: string;
  readonly isOn: boolean;
  readonly isFocused: boolean;
  readonly isInWindow: boolean;
  /** The middle, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What a pointer would meet there in its place; empty where it meets the element. */
  readonly cover: string;
}

/** The elements at the end of the path that take up room on the page; the first is brought into the window or focused. */
export function findSeen(path: Path, act: 'look' | 'reach' | 'focus'): readonly Seen[] {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return plain(label);
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    if (ids.length > 0) return plain(ids.map((id) => document.getElementById(id)?.textContent).join(' '));
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    if (labels.length > 0) return plain(labels.map(({ textContent }) => textContent).join(' '));
    return plain(element instanceof HTMLTableElement ? element.caption?.textContent : element.textContent);
  };

  let found: readonly Element[] = [document.documentElement];
  for (const [selector, pattern, flags] of path) {
    const wanted = new RegExp(pattern, flags);
    const inside = new Set(found.flatMap((element) => [...element.querySelectorAll(selector)]));
    found = [...inside].filter(
      (element) => element.getClientRects().length > 0 && wanted.test(nameOf(element)),
    );
  }

  const [first] = found;
  if (act !== 'look') first?.scrollIntoView({ block: 'center', inline: 'center' });
  if (act === 'focus' && first instanceof HTMLElement) first.focus();
  if (act === 'focus' && first instanceof HTMLInputElement && first.type !== 'range') first.select();

  return found.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const met = document.elementFromPoint(x, y);
    const isMet = met !== null && (element.contains(met) || met.contains(element));
    return {
      text: plain(element instanceof HTMLElement ? element.innerText : element.textContent),
      value:
        element instanceof HTMLInputElement ? (element.getAttribute('aria-valuetext') ?? element.value) : '',
      isOn: ['aria-pressed', 'aria-checked', 'aria-selected'].some(
        (state) => element.getAttribute(state) === 'true',
      ),
      isFocused: document.activeElement === element,
      isInWindow: top >= 0 && left >= 0 && top + height <= innerHeight && left + width <= innerWidth,
      x,
      y,
      width,
      height,
      cover: isMet ? '' : (met?.outerHTML.slice(0, 120) ?? 'nothing'),
    };
  });
}

export function lookAtPage() {
  const main = document.querySelector('main');
  return {
    address: location.href,
    text: (main?.innerText ?? '').replace(/\s+/g, ' '),
    ink: getComputedStyle(document.body).color,
    /** The view has its heading, and nothing in it is still being computed. */
    isSettled:
      (main?.querySelector('h1') ?? null) !== null && document.querySelector('[aria-busy="true"]') === null,
  };
}

type Watched = typeof globalThis & { readoutComplaints?: string[] };

/** Notes what is thrown and what the page's policy stops. */
export function watch(): void {
  const page: Watched = globalThis;
  if (page.readoutComplaints !== undefined) return;
  const complaints: string[] = [];
  page.readoutComplaints = complaints;
  addEventListener('error', ({ message }) => complaints.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`unhandled: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    complaints.push(`policy breach: ${effectiveDirective} stops ${blockedURI}`),
  );
}

export function takeComplaints(): readonly string[] {
  const page: Watched = globalThis;
  return page.readoutComplaints?.splice(0) ?? ['nobody watched this page'];
}
