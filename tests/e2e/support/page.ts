// What specs do to a page: open a view, wait until it has settled, set the theme, take a download.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** Opens a path of the site ("/search/?q=reform") and waits until the view has settled. */
export async function openView(page: Page, path: string): Promise<void> {
  await page.goto(`.${path}`);
  await settled(page);
}

/** Waits until the view has its heading and nothing in it is still being computed. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await stoppedMoving(page);
}

// Charts measure themselves after they appear, and what is below them moves.
async function stoppedMoving(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const places = () =>
      JSON.stringify(
        [...document.querySelectorAll('main, figure, figure svg, figure rect')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const before = places();
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    return places() === before;
  });
}

/** Lets no token index come until the function given is called. */
export async function holdTokens(page: Page): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/tokens-[^/]*$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  // Colours that change gradually would be measured half way.
  await page.evaluate(async () => {
    const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
}

/** The name and text (with its byte order mark) of the file that the action downloads. */
export async function downloadText(
  page: Page,
  action: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
