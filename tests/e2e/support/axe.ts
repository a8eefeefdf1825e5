// Accessibility by axe: WCAG 2.2 A and AA with target size, and axe's best practices.
import type { Page } from '@playwright/test';
import axeCore, { type AxeResults } from 'axe-core';
import { setTheme } from './page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that depend on colours; a page that passes the others in one theme passes them in any. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface AxeOptions {
  readonly rules?: 'all' | 'colours';
  /** Ids of axe's rules to leave out, each with its reason beside the call. */
  readonly without?: readonly string[];
}

/** One line for each element at fault; empty where the page has no violation. */
export async function axe(
  page: Page,
  { rules = 'all', without = [] }: AxeOptions = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  const results = await page.evaluate(
    ({ tags, only, off }) => {
      const { axe } = globalThis as unknown as { readonly axe: typeof axeCore };
      return axe.run(document, {
        runOnly: only === null ? { type: 'tag', values: tags } : { type: 'rule', values: only },
        rules: {
          ...(only === null ? { 'target-size': { enabled: true } } : {}),
          ...Object.fromEntries(off.map((id) => [id, { enabled: false }])),
        },
        resultTypes: ['violations'],
      });
    },
    { tags: TAGS, only: rules === 'all' ? null : COLOUR_RULES, off: without },
  );
  return describeViolations(results);
}

/** What is at fault in each theme. */
export async function axeInBothThemes(page: Page, without: readonly string[] = []) {
  await setTheme(page, 'light');
  const light = await axe(page, { without });
  await setTheme(page, 'dark');
  return { light, dark: await axe(page, { rules: 'colours' }) };
}

function describeViolations({ violations }: Pick<AxeResults, 'violations'>): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary = '' }) => {
      const reason = failureSummary.split('\n').slice(1).join('; ').replace(/\s+/g, ' ').trim();
      return `${id} (${help}) at ${target.join(' ')}: ${reason} in ${html.slice(0, 200)}`;
    }),
  );
}

/** Of axeInBothThemes, where nothing is at fault. */
export const NO_VIOLATION = { light: [], dark: [] } as const;
