import { parseCsvRecords } from './support/csv';
import { downloadFrom, readFingerprint, readTable } from './support/figures';
import { EVERY_HOST } from './support/hosts';
import { MEETINGS, meetingPath } from './support/meetings';
import { openView } from './support/page';
import { expect, test } from './support/test';

test('the corpus says what is in it and which meetings are doubtful', async ({ page, url }) => {
  await openView(page, '/corpus/');
  const main = page.getByRole('main');
  for (const part of [
    '5 with 4,540 tokens',
    'Heilongjiang 1',
    'Liaoning 4',
    'standing committee 2',
    'plenary session 1',
  ]) {
    await expect(main).toContainText(part);
  }
  for (const person of ['Xi Jinping', 'Hao Peng', 'Li Lecheng', 'Hu Yuting', 'Xu Qin']) {
    await expect(main).toContainText(person);
  }
  const warnings = page.getByRole('region', { name: 'Warnings' }).getByRole('table');
  const rows = await readTable(warnings);
  const doubtful = MEETINGS.filter((meeting) => meeting.warnings.length > 0);
  expect(rows.map(([meeting]) => meeting?.slice(0, 10))).toEqual(doubtful.map(({ date }) => date));
  expect(rows.map(([, warning]) => warning)).toEqual([
    expect.stringMatching(/Held on 19 August 2022.*The title names Liaoning/),
    expect.stringMatching(/Unbalanced quotation marks: paragraph 4/),
    expect.stringMatching(/ends in mid-sentence.*and must be/),
  ]);
  await warnings.getByRole('link', { name: '2023-03-23' }).click();
  await expect(page).toHaveURL(url(meetingPath('2023-03-23')));
});

test('the method is there in words, and the foot of every page leads to it', async ({ page, url }) => {
  await openView(page, '/search/');
  await page.getByRole('link', { name: 'How the figures are counted' }).click();
  await expect(page).toHaveURL(url('/corpus/#method'));
  const method = page.getByRole('region', { name: 'How it is counted' });
  await expect(method).toBeInViewport();
  for (const name of [
    'Token',
    'Phrase',
    'Sentence',
    'Per 10,000 tokens',
    'Share of meetings',
    'Mention',
    'Role',
    'Topic',
  ]) {
    await expect(method.getByText(name, { exact: true })).toBeVisible();
  }
});

test(
  'the meetings download, as far as the filters leave them, with the fingerprint',
  EVERY_HOST,
  async ({ page }) => {
    await openView(page, '/corpus/?kind=standing-committee');
    const fingerprint = await readFingerprint(page);
    const cite = page.getByRole('region', { name: 'Cite and download' });
    await expect(cite).toContainText(fingerprint);
    const { name, text } = await downloadFrom(page, cite, 'CSV');
    expect(name).toContain(fingerprint);
    expect(parseCsvRecords(text).map(({ date, held_on }) => [date, held_on])).toEqual([
      ['2022-08-20', '2022-08-19'],
      ['2023-02-17', '2023-02-17'],
    ]);
  },
);
