import { EVERY_HOST } from './support/hosts';
import { openView } from './support/page';
import { expect, test } from './support/test';

test(
  'nothing that is typed leaves the page; the theme is kept, and searches until the tab is closed',
  EVERY_HOST,
  async ({ page, context }) => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await openView(page, '/');
    const before = requests.length;
    expect(before).toBeGreaterThan(0);
    const box = page.getByRole('combobox', { name: 'Search the meetings' });
    await box.pressSequentially('belt and road');
    await expect(page.getByRole('listbox')).toBeVisible();
    await box.press('Enter');
    await expect(page.getByText(/^\d+ occurrences in 1 meeting$/)).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('readout-recent-searches')))
      .toBe('["belt and road"]');
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('combobox', { name: 'Add a term' }).fill('belt');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Terms' })).toContainText('belt');
    await page.getByRole('textbox', { name: 'From' }).fill('2023-02-17');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=2023-02-17/);
    expect(requests.filter((request) => /belt|road|\?|2023-02-17/i.test(request))).toEqual([]);

    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('menuitemradio', { name: 'Light' }).click();
    const kept = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: Object.keys(sessionStorage).filter((key) =>
        /belt|road/i.test(sessionStorage.getItem(key) ?? ''),
      ),
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept.local).toEqual({ 'readout-theme': 'light' });
    expect(kept.session).toEqual(['readout-recent-searches']);
    expect([kept.cookies, kept.databases, kept.workers]).toEqual(['', [], 0]);
  },
);

test(
  'what is injected into a page is refused: a base, markup, a program, a policy',
  EVERY_HOST,
  async ({ browser, url }) => {
    // Not one that fails on each refusal.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url('/'));
    await expect(page.getByText('5 of 5 meetings')).toBeVisible();
    const refused = await page.evaluate(() => {
      const failing = (attempt: () => unknown): string => {
        try {
          attempt();
          return 'let through';
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      };
      const own = document.baseURI;
      const base = document.createElement('base');
      base.href = 'http://127.0.0.1:9/';
      document.head.append(base);
      const kinds = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => object };
      };
      return {
        base: document.baseURI === own,
        markup: failing(() => {
          document.body.innerHTML = '<b>markup</b>';
        }),
        program: failing(() => new Worker('/elsewhere.js')),
        policy: failing(() => kinds.trustedTypes.createPolicy('another', {})),
      };
    });
    await context.close();
    expect(refused).toEqual({ base: true, markup: 'TypeError', program: 'TypeError', policy: 'TypeError' });
  },
);
