import type { Page } from '@playwright/test';
import { axeInBothThemes, NO_VIOLATION } from './support/axe';
import { meetingPath } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };

interface State {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly without?: readonly string[];
}

// A menu stands at the end of the page, owned by its button, and is no landmark of its own.
const MENU = ['region'];

const STATES: readonly State[] = [
  { name: 'the overview', path: '/' },
  {
    name: 'the overview as tables',
    path: '/?table=meeting-frequency~keyword-trends~speaker-mentions&unit=share',
  },
  {
    name: 'the overview with filters, notices and an unreadable term',
    path: '/?from=2023&place=liaoning~atlantis&person=hao-peng&terms=new (reform~reform&by=quarter&split=place&to=2023-02-30',
  },
  { name: 'the overview that filters emptied', path: '/?kind=plenary-session&person=hao-peng' },
  {
    name: 'an open facet',
    path: '/?topic=security',
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Topic/ }).click();
      await expect(page.getByRole('dialog', { name: 'Topic' })).toBeVisible();
    },
  },
  {
    name: 'a date that is none',
    path: '/',
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'From' }).fill('yesterday');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'the Share dialog',
    path: '/?q=reform',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Share' }).click();
      await expect(page.getByRole('textbox', { name: 'Short link' })).toBeVisible();
    },
  },
  {
    name: 'the open theme menu',
    without: MENU,
    path: '/corpus/',
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Theme/ }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'an open Download menu',
    without: MENU,
    path: '/',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Download' }).first().click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'suggestions',
    path: '/search/',
    prepare: async (page) => {
      await page.getByRole('combobox', { name: 'Search the meetings' }).pressSequentially('revit');
      await expect(page.getByRole('listbox')).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'the palette',
    path: '/',
    prepare: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('20');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  { name: 'a search without a query', path: '/search/' },
  { name: 'search results', path: '/search/?q=reform' },
  {
    name: 'the concordance',
    path: '/search/?q="new development pattern"&show=kwic&sort=r1',
    prepare: async (page) => {
      await expect(page.getByRole('figure', { name: 'Concordance' }).getByRole('row')).toHaveCount(10);
    },
  },
  {
    name: 'the figures of the search as tables',
    path: '/search/?q=reform&table=hits-over-time~collocates~dispersion',
  },
  { name: 'the evidence of a term', path: '/?open=term~2023-03~three-year+action', prepare: evidence },
  { name: 'the evidence of a role', path: '/?open=role~all~hao-peng~presided', prepare: evidence },
  {
    name: 'the trends, each in its own chart, with bounds',
    path: '/trends/?terms=three-year+action~reform*~nowhere&layout=multiples&bounds=exact&smooth=1&candidates=terms',
  },
  { name: 'the trends', path: '/trends/' },
  { name: 'a search that finds nothing', path: '/search/?q=revitalisaton' },
  { name: 'a query that cannot be read', path: '/search/?q=new (reform' },
  {
    name: 'the reader with a passage, highlights and a proof',
    path: `${meetingPath('2023-03-02')}?q=reform#p1s2`,
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Topics/ }).click();
      await page.locator('summary').first().click();
    },
  },
  { name: 'the ledger of formulations', path: '/formulations/?from=2023&sort=-silence' },
  {
    name: 'candidates with lines to copy',
    path: '/formulations/?candidates=terms&status=returned~absent',
    prepare: async (page) => {
      await page
        .getByRole('button', { name: /^Accept / })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Dismiss / })
        .nth(1)
        .click();
    },
  },
  { name: 'a formulation', path: '/formulations/comrade-xi-jinping-at-its-core/' },
  {
    name: 'the meetings that lack a formulation',
    path: '/formulations/?open=lacks~all~stuck-neck',
    prepare: evidence,
  },
  { name: 'an unknown formulation', path: '/formulations/none/' },
  { name: 'the people', path: '/people/' },
  {
    name: 'the people as tables, filtered',
    path: '/people/?table=roles-by-meeting~order-of-names~speaker-mentions&place=liaoning',
  },
  { name: 'a person', path: '/people/hao-peng/' },
  { name: 'a person who is only cited, as tables', path: '/people/xi-jinping/?table=mentions-over-time' },
  { name: 'an unknown person', path: '/people/nobody/' },
  {
    name: 'the evidence of an appearance',
    path: '/people/?open=appearance~all~hao-peng~2023-03-02-4943538ee7176661',
    prepare: evidence,
  },
  { name: 'the corpus', path: '/corpus/' },
  { name: 'an unknown meeting', path: '/meetings/none/' },
  { name: 'an unknown page', path: '/none/' },
];

async function evidence(page: Page): Promise<void> {
  const panel = page.getByRole('dialog', { name: /^Evidence: / });
  await expect(panel.getByRole('listitem').first()).toBeVisible();
}

const scrolls = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const { name, path, prepare, without = [] } of STATES) {
  test(`${name}: no violation in either theme, no sideways scrolling at any width`, async ({
    page,
    allowConsole,
  }) => {
    allowConsole(/404/);
    await page.setViewportSize(WIDE);
    await openView(page, path);
    await prepare?.(page);
    expect(await axeInBothThemes(page, without)).toEqual(NO_VIOLATION);
    expect(await scrolls(page)).toBe(false);
    await page.setViewportSize(NARROW);
    await expect.poll(() => scrolls(page)).toBe(false);
  });
}

test('a failed load: no violation in either theme', async ({ page, allowConsole }) => {
  allowConsole(/503/);
  await page.setViewportSize(WIDE);
  await page.route(/\/tokens-[^/]*$/, (route) => route.fulfill({ status: 503, body: '' }));
  await openView(page, '/?q=reform');
  await expect(page.getByRole('alert').first()).toBeVisible();
  expect(await axeInBothThemes(page)).toEqual(NO_VIOLATION);
});

test('the skip link comes first and leads to the content', async ({ page }) => {
  await openView(page, '/corpus/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the focus is seen on everything that takes it', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openView(page, '/');
  const seen = new Set<string>();
  for (let i = 0; i < 32; i++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      // A slider's own input is hidden: its thumb shows the focus.
      const shown = [element, element.parentElement].map((one) =>
        one === null ? null : getComputedStyle(one),
      );
      return {
        name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60),
        visible: shown.some(
          (style) =>
            style !== null &&
            ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'),
        ),
      };
    });
    if (focus === null) break;
    seen.add(focus.name);
    expect(focus.visible, focus.name).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openView(page, '/');
  const slow = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .flatMap(({ transitionDuration, animationDuration }) =>
        `${transitionDuration},${animationDuration}`.split(','),
      )
      .filter((duration) => Number.parseFloat(duration) > 0.01),
  );
  expect(slow).toEqual([]);
});

test('the theme is chosen by keyboard and kept on this device', async ({ page }) => {
  await openView(page, '/corpus/');
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const light = await ink();
  const button = page.getByRole('button', { name: /^Theme/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'Dark' }).press('Enter');
  await expect(button).toBeFocused();
  await expect.poll(ink).not.toBe(light);
  const dark = await ink();
  await page.reload();
  await settled(page);
  expect(await ink()).toBe(dark);
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
});
