import { MEETINGS, meetingPath } from './support/meetings';
import { openView, settled } from './support/page';
import { expect, test } from './support/test';

const ROLES = ['presided', 'spoke', 'attended', 'cited'] as const;
const said = {
  'held-another-day': /Held on 19 August 2022, dated 20 August 2022/,
  'place-contradicts-title': /title names Liaoning/,
  'unbalanced-quotes': /Unbalanced quotation marks/,
  'ends-mid-sentence': /ends in mid-sentence/,
} as const;

// Unit tests hold the facts of all five to what was read by hand. Of these two, one has every role, the other warnings.
for (const meeting of [MEETINGS[0], MEETINGS[2]]) {
  test(`the reader of ${meeting.date} shows the facts, each with its proof in the text`, async ({
    page,
    url,
  }) => {
    test.slow();
    await openView(page, meetingPath(meeting.date));
    const facts = page.getByRole('complementary', { name: 'Facts' });
    const fact = (name: string) =>
      facts.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
    await expect(fact('Dated')).toContainText(meeting.date);
    await expect(fact('Held on')).toContainText(meeting.heldOn || 'the text does not say');
    await expect(fact('Kind').locator('dd')).toHaveText(new RegExp(`^${meeting.kind}`));
    await expect(fact('Place')).toContainText(meeting.place);
    await expect(fact('Length')).toContainText(
      `${meeting.tokens.toLocaleString('en-GB')} tokens, ${meeting.sentences} sentences`,
    );
    for (const role of ROLES) {
      const heading = role.charAt(0).toUpperCase() + role.slice(1);
      await expect(fact(heading).getByRole('listitem')).toHaveText(
        meeting[role].map((name) => new RegExp(name)),
      );
    }
    for (const warning of meeting.warnings) await expect(fact('Warnings')).toContainText(said[warning]);
    await expect(fact('Warnings').getByRole('listitem')).toHaveCount(meeting.warnings.length);

    const proofs = facts.locator('details');
    const people = ROLES.reduce((count, role) => count + meeting[role].length, 0);
    expect(await proofs.count()).toBeGreaterThanOrEqual(2 + people);
    for (const proof of await proofs.all()) {
      await proof.locator('summary').click();
      for (const quote of await proof.locator('div').all()) {
        const words = (await quote.getByRole('paragraph').first().innerText()).slice(1, -1);
        await quote.getByRole('link', { name: 'In the text' }).click();
        const anchor = new URL(page.url()).hash;
        expect(anchor).toMatch(/^#p\d+s\d+~[0-9a-f]{8}$/);
        await expect(page).toHaveURL(url(meetingPath(meeting.date)) + anchor);
        const sentence = page.locator(anchor.replace(/~.*/, ''));
        await expect(sentence).toBeInViewport();
        expect(await sentence.textContent()).toContain(words);
      }
    }
  });
}

test('reporters are a byline, in no role', async ({ page }) => {
  await openView(page, meetingPath('2022-08-20'));
  const facts = page.getByRole('complementary', { name: 'Facts' });
  await expect(facts.getByText('Reporters', { exact: true })).toBeVisible();
  await expect(facts.getByText('Cao Zhongyi, Li Guoyu')).toBeVisible();
  await expect(facts.getByRole('link', { name: /Cao Zhongyi|Li Guoyu/ })).toHaveCount(0);
});

test('the highlights of each layer are switched on and off', async ({ page }) => {
  await openView(page, `${meetingPath('2023-03-02')}?q=reform`);
  const text = page.getByRole('article', { name: 'Text' });
  const switches = page.getByRole('group', { name: 'Highlights' });
  // 6 Xi Jinping, 1 Hao Peng, 1 Li Lecheng, 1 Hu Yuting.
  const counts = { Query: 11, People: 9 } as const;
  for (const [name, count] of Object.entries(counts)) {
    const button = switches.getByRole('button', { name: `${name} ${count}` });
    const marks = text.locator(`mark.mark-${name.toLowerCase()}`);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(marks).toHaveCount(count);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(marks).toHaveCount(0);
    await button.click();
    await expect(marks).toHaveCount(count);
  }
  const topics = switches.getByRole('button', { name: /^Topics/ });
  await expect(topics).toHaveAttribute('aria-pressed', 'false');
  await topics.click();
  await expect(text.locator('mark.mark-topics').first()).toBeVisible();
  const formulations = switches.getByRole('button', { name: /^Formulations/ });
  await formulations.click();
  await expect(text.locator('mark.mark-formulations')).toHaveCount(0);
});

test('a link to a sentence opens there, and one to no sentence says so', async ({ page }) => {
  await openView(page, `${meetingPath('2023-03-23')}#p3s2`);
  await expect(page.locator('#p3s2')).toBeInViewport();
  await expect(page.locator('#p3s2')).toContainText('The actual action is the actual need of Liaoning');
  const bar = page.getByRole('main').getByRole('status');
  await expect(bar).toContainText('Paragraph 3, sentence 2');
  await openView(page, `${meetingPath('2023-09-29')}#p99s1`);
  await expect(bar).toContainText('paragraph 99, sentence 1, which this text does not have');
  await page.getByRole('region', { name: 'The passage linked' }).getByRole('link', { name: 'Close' }).click();
  await expect(bar).toHaveCount(0);
});

test('a sentence and its link are copied', async ({ page, url, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, `${meetingPath('2023-09-29')}?q=security`);
  const link = page.getByRole('link', { name: 'Link to paragraph 4, sentence 4' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=security#p4s4~[0-9a-f]{8}$/);
  const { hash } = new URL(page.url());
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  // Of the meeting alone: what was sought has no part in the sentence.
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(url(`${meetingPath('2023-09-29')}${hash}`));
});

test('the neighbours lead through all meetings, and Back leads back', async ({ page, url }) => {
  const [first, second] = MEETINGS;
  await openView(page, meetingPath(first.date));
  const neighbours = page.getByRole('navigation', { name: 'Meetings before and after' });
  await expect(neighbours).toContainText('Before: none in this corpus');
  for (const { date } of MEETINGS.slice(1)) {
    await expect(neighbours).toContainText(`After, ${date}`);
    await neighbours.getByRole('link').last().click();
    await expect(page).toHaveURL(url(meetingPath(date)));
    await settled(page);
  }
  await expect(neighbours).toContainText('After: none in this corpus');
  for (let i = 0; i < 3; i++) await page.goBack();
  await expect(page).toHaveURL(url(meetingPath(second.date)));
  await expect(page.getByRole('complementary', { name: 'Facts' })).toContainText(second.date);
});

test('filters that leave a meeting out do not hide it', async ({ page }) => {
  await openView(page, `${meetingPath('2023-09-29')}?place=heilongjiang&from=2022&to=2022`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Liaoning study session: analyze and');
  await expect(page.getByRole('article', { name: 'Text' })).toContainText('regain its former glory');
});

test('an unknown id says so and leads to the meetings', async ({ page, url, allowConsole }) => {
  allowConsole(/404/);
  await openView(page, '/meetings/2023-02-17-nothing/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This corpus has no such meeting');
  await expect(page.getByRole('main')).toContainText('2023-02-17-nothing');
  await page.getByRole('link', { name: 'See all meetings' }).click();
  await expect(page).toHaveURL(url('/'));
});
