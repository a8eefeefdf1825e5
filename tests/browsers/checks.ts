// Twenty checks of the built site that every browser has to pass: each view, typing, filters, links, the reader, files.
import { parseCsvRecords } from '../e2e/support/csv';
import { MEETINGS, MENTIONS, meetingPath, sum, TERM_COUNTS } from '../e2e/support/meetings';
import type { Hand } from './hand';
import type { Seen, Target } from './inPage';

export interface Check {
  readonly name: string;
  readonly run: (hand: Hand) => Promise<void>;
}

const SEARCH: Target = { kind: 'field', name: 'Search the meetings' };
const PANEL: Target = { kind: 'dialog', name: /^Evidence: / };
const VIEWS: Target = { kind: 'part', name: 'Views' };
const READER = meetingPath('2023-02-17');
// FNV-1a of "add color to the whole world", worked out apart from the code.
const SENTENCE = 'p2s3~f8262214';
const QUERY = '%22new+development+pattern%22';
const QUERY_LINES = sum(TERM_COUNTS['new development pattern']);

const isFocused = ({ isFocused }: Seen) => isFocused;
const isInWindow = ({ isInWindow }: Seen) => isInWindow;
const isDrawn = ({ width, height }: Seen) => width > 100 && height > 60;

const figure = (name: string): Target => ({ kind: 'figure', name });
const inFigure = (kind: Target['kind'], name: string | RegExp, heading: string): Target => ({
  kind,
  name,
  within: figure(heading),
});

/** The figures have charts that take up room. */
async function expectCharts(hand: Hand, ...headings: readonly string[]): Promise<void> {
  for (const heading of headings) await hand.expectSeen(inFigure('chart', /./, heading), 'some', isDrawn);
}

const expectHeading = (hand: Hand, name: string | RegExp) => hand.expectSeen({ kind: 'title', name });

const downloadFrom = (hand: Hand, heading: string, format: string) =>
  hand.download(async () => {
    await hand.click(inFigure('button', 'Download', heading));
    await hand.click({ kind: 'menuitem', name: new RegExp(format) });
  });

function expectEqual(found: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${what} to be ${b}; found ${a}`);
}

export const CHECKS: readonly Check[] = [
  {
    name: 'the overview has its three charts and its five meetings',
    run: async (hand) => {
      await hand.open('/');
      await hand.expectText('5 of 5 meetings');
      await expectCharts(hand, 'Meeting frequency', 'Keyword trends', 'Speaker mentions');
      const rows: Target = { kind: 'row', name: /^20\d\d-/, within: { kind: 'table', name: 'Meetings' } };
      await hand.expectSeen(rows, MEETINGS.length);
    },
  },
  {
    name: 'a link to a search shows its results, with the words marked',
    run: async (hand) => {
      await hand.open(`/search/?q=${QUERY}`);
      await hand.expectText(`${QUERY_LINES} occurrences in 4 meetings`);
      const mark: Target = {
        kind: 'mark',
        name: 'new development pattern',
        within: { kind: 'main', name: /./ },
      };
      await hand.expectSeen(mark, QUERY_LINES);
      await expectCharts(hand, 'Hits over time');
    },
  },
  {
    name: 'the trends draw the terms of their address',
    run: async (hand) => {
      await hand.open('/trends/?terms=reform&unit=rate&bounds=exact');
      await expectHeading(hand, 'Trends');
      await expectCharts(hand, 'Keyword trends');
      await hand.expectText('13 in 2 of 5');
    },
  },
  {
    name: 'the people stand in their matrix, with what they did',
    run: async (hand) => {
      await hand.open('/people/');
      await expectHeading(hand, 'People');
      const mark = inFigure('link', 'Hao Peng, presided and spoke, 2 March 2023', 'Roles by meeting');
      await hand.expectSeen(mark);
      await expectCharts(hand, 'Speaker mentions');
    },
  },
  {
    name: 'a person has a page with the sentences that prove it',
    run: async (hand) => {
      await hand.open('/people/hao-peng/');
      await expectHeading(hand, 'Hao Peng');
      await hand.expectText(`Hao Peng is named ${sum(MENTIONS['Hao Peng'])} times in 3 of 5 meetings.`);
      await hand.expectText('Provincial party secretary Hao Peng presided over the meeting.');
    },
  },
  {
    name: 'the formulations stand in their ledger',
    run: async (hand) => {
      await hand.open('/formulations/');
      await expectHeading(hand, 'Formulations');
      await hand.expectSeen(inFigure('row', /./, 'Formulation ledger'), 44);
    },
  },
  {
    name: 'a formulation has a page with every line and its drift',
    run: async (hand) => {
      await hand.open('/formulations/new-development-pattern/');
      await expectHeading(hand, 'new development pattern');
      await hand.expectSeen(inFigure('mark', 'new development pattern', 'Concordance'), QUERY_LINES);
      await hand.expectText('The first meeting that uses it');
    },
  },
  {
    name: 'the corpus says what is in it',
    run: async (hand) => {
      await hand.open('/corpus/');
      await expectHeading(hand, 'The corpus');
      await hand.expectText('5 with 4,540 tokens');
      await hand.expectSeen({ kind: 'row', name: /./, within: { kind: 'part', name: 'Warnings' } }, 3);
    },
  },
  {
    name: 'the reader shows a text with its facts, and the query in it',
    run: async (hand) => {
      await hand.open(`${READER}?q=${QUERY}`);
      const mark: Target = {
        kind: 'mark',
        name: 'new development pattern',
        within: { kind: 'article', name: 'Text' },
      };
      await hand.expectSeen(mark, TERM_COUNTS['new development pattern'][1]);
      await hand.expectSeen({ kind: 'part', name: 'Facts' });
      await hand.expectText('Hao Peng');
      await hand.press('n');
      await hand.expectText('1 of 5');
    },
  },
  {
    name: 'a link to a sentence goes there and says that its words stand',
    run: async (hand) => {
      await hand.open(`${READER}#${SENTENCE}`);
      await hand.expectSeen({ kind: 'status', name: 'Unchanged: paragraph 2, sentence 3' });
      await hand.expectSeen({ kind: 'sentence', name: /^Add color to the whole world/ }, 1, isInWindow);
      await hand.open(`${READER}#p5s1~f8262214`);
      await hand.expectSeen({ kind: 'status', name: /^Moved from paragraph 5, sentence 1/ });
    },
  },
  {
    name: 'results follow what is typed, and the address follows them',
    run: async (hand) => {
      await hand.open('/search/');
      await hand.type(SEARCH, 'reform');
      await hand.expectText('13 occurrences in 2 meetings');
      await hand.expectAddress('/search/?q=reform');
      await hand.press('*');
      await hand.expectText('19 occurrences in 2 meetings');
      await hand.expectAddress('/search/?q=reform%2A');
    },
  },
  {
    name: 'a suggestion is chosen by keyboard',
    run: async (hand) => {
      await hand.open('/');
      await hand.type(SEARCH, 'hao');
      await hand.expectSeen({ kind: 'option', name: /^Hao Peng.*3 in 3/ });
      await hand.press('ArrowDown');
      await hand.press('Enter');
      await hand.expectAddress('/search/?q=%22Hao+Peng%22');
      await hand.expectText('3 occurrences in 3 meetings');
    },
  },
  {
    name: 'a facet filters every figure, and Back takes it away',
    run: async (hand) => {
      await hand.open('/');
      await hand.click({ kind: 'button', name: /^Place/, within: { kind: 'part', name: 'Filters' } });
      await hand.click({ kind: 'checkbox', name: /^Heilongjiang/ });
      await hand.expectAddress('/?place=heilongjiang');
      await hand.expectText('1 of 5 meetings');
      await hand.press('Escape');
      await hand.expectSeen({ kind: 'dialog', name: 'Place' }, 0);
      await hand.back();
      await hand.expectAddress('/');
      await hand.expectText('5 of 5 meetings');
    },
  },
  {
    name: 'dates are typed, and months chosen on the slider by keyboard',
    run: async (hand) => {
      await hand.open('/');
      await hand.type({ kind: 'field', name: 'To' }, '2022');
      await hand.press('Enter');
      await hand.expectAddress('/?to=2022');
      await hand.expectText('1 of 5 meetings');
      await hand.open('/');
      await hand.focus({ kind: 'slider', name: 'First month' });
      await hand.press('ArrowRight');
      await hand.expectAddress('/?from=2022-02');
      await hand.press('End');
      await hand.expectText('0 of 5 meetings');
    },
  },
  {
    name: 'a figure in a table opens what it counts, and Escape gives the focus back',
    run: async (hand) => {
      await hand.open('/?terms=three-year+action');
      await hand.click(inFigure('button', 'Table', 'Keyword trends'));
      const number: Target = {
        kind: 'link',
        name: '10',
        within: inFigure('row', /^March 2023/, 'Keyword trends'),
      };
      await hand.click(number);
      await hand.expectSeen({ kind: 'status', name: '10 occurrences in 2 meetings', within: PANEL });
      await hand.expectSeen({ kind: 'item', name: /./, within: PANEL }, 10);
      await hand.press('Escape');
      await hand.expectSeen(PANEL, 0);
      await hand.expectSeen(number, 1, isFocused);
    },
  },
  {
    name: 'the concordance has a line an occurrence, and leads back to the meetings',
    run: async (hand) => {
      await hand.open(`/search/?q=${QUERY}&sort=r1&show=kwic`);
      await hand.expectSeen(inFigure('mark', 'new development pattern', 'Concordance'), QUERY_LINES);
      await hand.click({ kind: 'button', name: 'By meeting' });
      await hand.expectAddress(`/search/?q=${QUERY}`);
    },
  },
  {
    name: 'the data of a figure come as a file',
    run: async (hand) => {
      await hand.open('/?terms=three-year+action');
      const { name, bytes } = await downloadFrom(hand, 'Keyword trends', 'CSV');
      expectEqual(/^readout-trends.*\.csv$/.test(name), true, `the name ${name}`);
      const rows = parseCsvRecords(bytes.toString());
      expectEqual(rows.length, 24, 'the number of rows');
      expectEqual(
        sum(rows.map(({ count }) => Number(count))),
        sum(TERM_COUNTS['three-year action']),
        'the sum',
      );
    },
  },
  {
    name: 'the link of the Share dialog opens the same view on this corpus',
    run: async (hand) => {
      await hand.open('/?place=liaoning&unit=rate');
      await hand.click({ kind: 'button', name: 'Share' });
      const field: Target = { kind: 'field', name: 'Link that keeps every setting' };
      await hand.expectSeen(field, 1, ({ value }) => /[?&]v=[0-9a-f]{8}/.test(value));
      const { pathname, search } = new URL(await hand.read(field));
      await hand.press('Escape');
      await hand.open(`/${search}`);
      expectEqual(pathname.endsWith('/'), true, `the path ${pathname}`);
      await hand.expectText('4 of 5 meetings');
      await hand.expectSeen({ kind: 'status', name: 'Notices' }, 0);
    },
  },
  {
    name: 'the filters go along through the views, and Back leads through them',
    run: async (hand) => {
      await hand.open('/?from=2023');
      await hand.click({ kind: 'link', name: 'Search', within: VIEWS });
      await hand.expectAddress('/search/?from=2023');
      await hand.click({ kind: 'link', name: 'Trends', within: VIEWS });
      await hand.expectAddress('/trends/?from=2023');
      await expectHeading(hand, 'Trends');
      await hand.back();
      await hand.expectAddress('/search/?from=2023');
      await expectHeading(hand, 'Search');
      await hand.back();
      await hand.expectText('4 of 5 meetings');
    },
  },
  {
    name: 'the theme is chosen by hand and kept, and an address of no page keeps the frame',
    run: async (hand) => {
      await hand.open('/corpus/');
      const before = await hand.ink();
      await hand.click({ kind: 'button', name: /^Theme/ });
      await hand.click({ kind: 'menuitem', name: 'Dark' });
      await hand.expectSeen({ kind: 'button', name: 'Theme: Dark' });
      await hand.open('/no/such/page/');
      await expectHeading(hand, 'There is no page at this address');
      expectEqual((await hand.ink()) === before, false, 'whether the ink is that of the light theme');
    },
  },
];
