// Accessibility by axe: WCAG 2.2 A and AA with target size, and axe's best practices.
import type { Page } from '@playwright/test';
import axeCore, { type AxeResults } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeOptions {
  /** Ids of axe's rules to leave out, each with its reason beside the call. */
  readonly without?: readonly string[];
}

/** One line for each element at fault; empty where the page has no violation. */
export async function axe(page: Page, { without = [] }: AxeOptions = {}): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  const results = await page.evaluate(
    ({ tags, off }) => {
      const { axe } = globalThis as unknown as { readonly axe: typeof axeCore };
      return axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: {
          'target-size': { enabled: true },
          ...Object.fromEntries(off.map((id) => [id, { enabled: false }])),
        },
        resultTypes: ['violations'],
      });
    },
    { tags: TAGS, off: without },
  );
  return describeViolations(results);
}

function describeViolations({ violations }: Pick<AxeResults, 'violations'>): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary = '' }) => {
      const reason = failureSummary.split('\n').slice(1).join('; ').replace(/\s+/g, ' ').trim();
      return `${id} (${help}) at ${target.join(' ')}: ${reason} in ${html.slice(0, 200)}`;
    }),
  );
}
