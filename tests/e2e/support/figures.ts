// What specs read from figures, tables and their downloads.
import { expect, type Locator, type Page } from '@playwright/test';
import { downloadText } from './page';

export const FIGURES = ['Meeting frequency', 'Keyword trends', 'Speaker mentions'] as const;
export type FigureName =
  | (typeof FIGURES)[number]
  | 'Hits over time'
  | 'Concordance'
  | 'Collocates'
  | 'Dispersion'
  | 'Formulation ledger'
  | 'Terms in all periods'
  | 'What moved most';

export function figureOf(page: Page, name: FigureName): Locator {
  return page.getByRole('figure', { name });
}

/** The text of each cell of a table's body; the line breaks in it are blanks. */
export async function readTable(table: Locator): Promise<readonly (readonly string[])[]> {
  await expect(table).toBeVisible();
  return table.evaluate((element: HTMLTableElement) =>
    [...(element.tBodies[0]?.rows ?? [])].map((row) =>
      [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  );
}

/** Shows the figure as a table with its empty rows, and reads it. */
export async function readFigureTable(page: Page, name: FigureName) {
  const figure = figureOf(page, name);
  // A figure that is a table has no such button.
  const asTable = figure.getByRole('button', { name: 'Table', exact: true });
  if ((await asTable.count()) > 0) await asTable.click();
  const table = figure.getByRole('table');
  await expect(table).toBeVisible();
  const more = figure.getByRole('button', { name: /^Show \d+ empty rows? too$/ });
  if ((await more.count()) > 0) await more.click();
  return readTable(table);
}

/** Takes a file from the Download menu of a figure or section. */
export function downloadFrom(page: Page, place: Locator, format: 'CSV' | 'JSON') {
  return downloadText(page, async () => {
    await place.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name: format }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  });
}

/** The corpus's fingerprint, as the page's foot says it. */
export async function readFingerprint(page: Page): Promise<string> {
  const text = await page.getByRole('contentinfo').innerText();
  return /corpus ([0-9a-f]{8})/.exec(text)?.[1] ?? 'no fingerprint';
}
