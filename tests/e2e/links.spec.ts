import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { JUNK } from '../links/junk';
import links01 from '../links/links-0.1.json' with { type: 'json' };
import { EVERY_HOST } from './support/hosts';
import { MEETINGS, meetingPath } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const VIEWS = ['/', '/search/', '/corpus/', ...MEETINGS.map(({ date }) => meetingPath(date))];
const notices = (page: Page) => page.getByRole('status', { name: 'Notices' });

test(
  'every page has its own title, description and heading, as a file of the host',
  EVERY_HOST,
  async ({ page, url }) => {
    const titles = new Set<string>();
    const descriptions: string[] = [];
    for (const path of VIEWS) {
      const response = await page.request.get(url(path));
      expect(response.status()).toBe(200);
      const html = await response.text();
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(title).toContain('Provincial committee readouts, 2022-2023');
      expect(description.length).toBeGreaterThan(20);
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
      titles.add(title);
      descriptions.push(description);
    }
    expect(titles.size).toBe(VIEWS.length);
    expect(new Set(descriptions.slice(3)).size).toBe(MEETINGS.length);
  },
);

test('every view has one heading, its title, and survives a reload', async ({ page, url }) => {
  test.slow();
  for (const path of VIEWS) {
    await openView(page, `${path}?place=liaoning`);
    const title = await page.title();
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const served = /<title>([^<]+)<\/title>/.exec(await (await page.request.get(url(path))).text())?.[1];
    expect(title).toBe(served);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await page.reload();
    await settled(page);
    await expect(page).toHaveURL(url(`${path}?place=liaoning`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
});

test('Back and Forward go through the views with their filters', EVERY_HOST, async ({ page, url }) => {
  await openView(page, '/?from=2023');
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Search' }).click();
  await settled(page);
  await page.getByRole('link', { name: '“three-year action”' }).click();
  const query = '/search/?from=2023&q=%22three-year+action%22';
  await expect(page).toHaveURL(url(query));
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/meetings\/.*q=%22three-year\+action%22$/);
  await settled(page);
  await page.goBack();
  await expect(page).toHaveURL(url(query));
  await expect(page.getByText('14 occurrences in 4 meetings')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(url('/search/?from=2023'));
  await page.goBack();
  await expect(page).toHaveURL(url('/?from=2023'));
  await settled(page);
  await expect(page.getByText('4 of 5 meetings')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(url(query));
});

const linkFile = v.object({
  links: v.array(
    v.object({ link: v.string(), view: v.string(), notices: v.optional(v.array(v.string()), []) }),
  ),
});
const HEADINGS: Readonly<Record<string, RegExp>> = {
  overview: /^Provincial committee readouts/,
  search: /^Search$/,
  corpus: /^The corpus$/,
  meeting: /Provincial|Liaoning/,
  unknown: /^There is no page at this address$/,
};

/** Unit tests read all old links; here stand the first of each view, and those of which the page says something. */
function sampleOf<T extends { readonly view: string; readonly notices: readonly string[] }>(
  links: readonly T[],
) {
  return links.filter(
    (link, i) => link.notices.length > 0 || links.findIndex(({ view }) => view === link.view) === i,
  );
}

test('old links open their view, with notices where they name them', async ({ page, allowConsole }) => {
  allowConsole(/404/);
  for (const { link, view, notices: keys } of sampleOf(v.parse(linkFile, links01).links)) {
    await page.goto(`.${link}`);
    await expect(page.getByRole('heading', { level: 1 }), link).toHaveText(HEADINGS[view] ?? /never/);
    for (const key of keys) await expect(notices(page), link).toContainText(`“${key}”`);
  }
});

// Unit tests read all of them and ask what their views ask; here every fourth is drawn.
const DRAWN = JUNK.filter((_, i) => i % 4 === 3);

test('no junk in an address gives a blank page', async ({ page }) => {
  for (const path of DRAWN) {
    await page.goto(`.${path}`);
    await settled(page);
    // Not by role: an evidence panel that opens hides what is behind it from assistive tools.
    await expect(page.locator('main'), path).toHaveCount(1);
    await expect(page.locator('main h1'), path).not.toHaveText('This view failed');
    await expect(page.locator('nav[aria-label="Views"]'), path).toBeVisible();
  }
});

test('what an address asks in vain is named in a notice', async ({ page }) => {
  const said = {
    '/?from=2023-02-30&to=%E0%A4%A&by=decade&role=slept&place=atlantis~liaoning&q=reform&q=ecology': [
      /“from”.*YYYY-MM-DD.*2023-02-30/,
      /“to”.*percent-encoding/,
      /“by”.*day, week, month, quarter, year.*decade/,
      /“role”.*slept/,
      /place “atlantis”.*matches no meeting/,
      /“q”.*twice.*ecology/,
    ],
    '/?from=2023-09-01&to=2022': [/“from” \(2023-09-01\) is after “to” \(2022\)/],
  };
  for (const [path, patterns] of Object.entries(said)) {
    await openView(page, path);
    for (const pattern of patterns) await expect(notices(page), path).toContainText(pattern);
  }
});

test('unknown keys are ignored, and a range that shares a day is not backwards', async ({ page, url }) => {
  for (const [path, meetings, becomes] of [
    ['/?utm_source=chat&from=2023', 4, '/?from=2023'],
    // September to the end of 2023.
    ['/?from=2023-09&to=2023', 1, '/?from=2023-09&to=2023'],
  ] as const) {
    await openView(page, path);
    await expect(notices(page), path).toHaveCount(0);
    await expect(page.getByText(`${meetings} of 5 meetings`, { exact: true })).toBeVisible();
    await page.getByRole('combobox', { name: 'Split by' }).selectOption('place');
    await expect(page).toHaveURL(url(`${becomes}&split=place`));
  }
});

test('an address without the slash at its end opens the same view', EVERY_HOST, async ({ page, url }) => {
  for (const path of [
    '/search?q=reform',
    `${meetingPath('2023-02-17').slice(0, -1)}?q=reform#p2s1`,
    '/corpus?place=liaoning',
  ]) {
    await openView(page, path);
    await expect(page).toHaveURL(url(path.replace('?', '/?')));
  }
});

test(
  'an address that is no page keeps the frame, however deep',
  EVERY_HOST,
  async ({ page, url, allowConsole }) => {
    allowConsole(/404/);
    for (const path of ['/nothing', '/no/such/thing/', '/search/deeper/', '/meetings/']) {
      const response = await page.goto(`.${path}`);
      expect(response?.status()).toBe(404);
      await settled(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
      await expect(page.getByRole('contentinfo')).toBeVisible();
    }
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Corpus' }).click();
    await expect(page).toHaveURL(url('/corpus/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The corpus');
  },
);

test(
  'the pinned link of the Share dialog opens the same view',
  EVERY_HOST,
  async ({ page, url, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openView(
      page,
      '/?kind=standing-committee~study-session&terms=reform&unit=rate&table=keyword-trends',
    );
    const before = await page.getByRole('main').innerText();
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    const pinned = await dialog.getByRole('textbox', { name: 'Link that keeps every setting' }).inputValue();
    expect(pinned.startsWith(url('/?'))).toBe(true);
    expect(pinned).toMatch(/[?&]v=[0-9a-f]{8}&n=3&g=1$/);
    expect(pinned).toContain(
      '&by=month&terms=reform&unit=rate&smooth=0&layout=overlaid&bounds=none&split=kind&table=keyword-trends&sort=date&',
    );
    await expect(dialog.getByRole('textbox', { name: 'Short link' })).toHaveValue(page.url());
    await dialog.getByRole('button', { name: 'Copy' }).first().click();
    await expect(dialog.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(pinned);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
    await page.goto(pinned);
    await settled(page);
    await expect(notices(page)).toHaveCount(0);
    expect(normal(await page.getByRole('main').innerText())).toBe(normal(before));
  },
);

// A choice that the pinned form spells out reads "month" where the default reads "auto (month)".
function normal(text: string): string {
  return text.replace(/\s+/g, ' ');
}

test('a pinned link whose figures have changed says what was sent and what is now', async ({ page }) => {
  await openView(page, '/search/?q=%22new+breakthroughs%22&v=01234567&n=16~3');
  await expect(notices(page)).toContainText('You were sent 16 in 3 meetings; this corpus now has 17 in 4.');
  await openView(page, '/search/?q=%22new+breakthroughs%22&v=01234567&n=17~4');
  await expect(notices(page)).toContainText('The corpus has changed since this link was made');
  await openView(page, '/?place=liaoning&v=01234567&n=9');
  await expect(notices(page)).toContainText('You were sent 9 meetings; this corpus now has 4.');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(notices(page)).toHaveCount(0);
});
