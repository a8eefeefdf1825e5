import { downloadFrom, figureOf } from './support/figures';
import { MEETINGS, meetingPath } from './support/meetings';
import { openView } from './support/page';
import { expect, test } from './support/test';

for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('the dates and counts are the same', async ({ page }) => {
      await openView(page, '/?from=2022-08-20&to=2023-03-02&by=day&split=none&table=meeting-frequency');
      await expect(page.getByText('3 of 5 meetings', { exact: true })).toBeVisible();
      await expect(page.getByText('20 August 2022 to 29 September 2023')).toBeVisible();
      const list = page.getByRole('table', { name: 'Meetings' }).locator('tbody td:first-child');
      await expect(list).toHaveText(['2022-08-20', '2023-02-17', '2023-03-02']);
      const figure = figureOf(page, 'Meeting frequency');
      await expect(figure.locator('tbody td:first-child')).toHaveText([
        '20 August 2022',
        '17 February 2023',
        '2 March 2023',
      ]);
      const { text } = await downloadFrom(page, figure, 'CSV');
      expect(text.split('\r\n').slice(1, 3)).toEqual(['2022-08-20,,1,946', '2022-08-21,,0,0']);
      // 20 August 2022 to 2 March 2023, both ends counted.
      expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 195);
    });

    test('the reader and the slider show the readout’s own dates', async ({ page }) => {
      const [first] = MEETINGS;
      await openView(page, meetingPath(first.date));
      await expect(page.getByRole('main')).toContainText('20 August 2022 · Heilongjiang');
      const facts = page.getByRole('complementary', { name: 'Facts' });
      await expect(facts).toContainText('2022-08-20');
      await expect(facts).toContainText('2022-08-19');
      await openView(page, '/search/?q=reform&from=2023-03-02&to=2023-03-02');
      await expect(page.getByText('11 occurrences in 1 meeting')).toBeVisible();
      await expect(page.getByRole('slider', { name: 'First month' })).toHaveAttribute(
        'aria-valuetext',
        'March 2023',
      );
    });
  });
}
