// What the opening of a readout says: kind, day, title, byline. Wordings written for these tests.
import { describe, expect, it } from 'vitest';
import { beginningOf, titleOf } from '../../../src/compile/detect/detectTitle';
import { compiled, documentOf, folderOf } from '../support/corpus';

describe('kind', () => {
  it.each([
    [
      'On May 4, the Standing Committee of the Municipal Party Committee held a meeting to study the spirit of the Second Plenary Session.',
      'standing-committee',
    ],
    [
      'An enlarged meeting of the Standing Committee of the Provincial Party Committee was held in Wuhan.',
      'enlarged-standing-committee',
    ],
    [
      'The Standing Committee of the Provincial Party Committee convened an expanded session.',
      'enlarged-standing-committee',
    ],
    [
      'The Tenth Plenary Session of the 12th Provincial Party Committee was held in Wuhan from May 3 to 4.',
      'plenary-session',
    ],
    ['The plenary session has closed. All must act.', 'plenary-session'],
    ['The Political Bureau held its ninth collective study on the digital economy.', 'study-session'],
    ['The theoretical study center group of the city government organized a group study.', 'study-session'],
    ['The provincial economic work conference was held on May 4.', 'work-conference'],
    ['The province held a symposium with private entrepreneurs.', 'symposium'],
    [
      'The Standing Committee of the Provincial People’s Congress held its third session.',
      'people-s-congress-session',
    ],
    [
      'In order to implement the spirit of the Third Plenary Session, the Standing Committee held a meeting.',
      'standing-committee',
    ],
    [
      'The Standing Committee met and studied the documents of the provincial work conference.',
      'standing-committee',
    ],
    // No kind: the meeting named is not the one held, or none is.
    ['We will hold a study session one day.', null],
    ['Since the Third Plenary Session much has changed.', null],
    ['Lin Bo, Director of the Standing Committee of the Provincial People’s Congress, visited a farm.', null],
    ['Good evening, my fellow citizens.', null],
  ])('of "%s" is %s', (text, expected) => {
    expect(documentOf(text).kind).toBe(expected);
  });

  it('can be recognised by the signs that the owner gives', () => {
    const config = { kinds: [{ name: 'river patrol', signs: [['patrol', 'river chief']] }] };
    expect(documentOf('The river chief held a patrol on May 4.', config).kind).toBe('river-patrol');
    expect(documentOf('The mayor held a patrol on May 4.', config).kind).toBe(null);
  });
});

describe('the day on which a meeting was held', () => {
  // The seed is dated 5 May 2023.
  it.each([
    ['On May 4, the committee held a meeting.', '2023-05-04'],
    ['On 4 May 2023, the committee held a meeting.', '2023-05-04'],
    ['On the morning of the 4th, the committee held a meeting.', '2023-05-04'],
    ['On the 28th, the committee held a meeting.', '2023-04-28'],
    ['On December 30, the committee held a meeting.', '2022-12-30'],
    ['On December 30, 2021, the committee held a meeting.', '2021-12-30'],
    ['On Thursday, May 4, the committee convened.', '2023-05-04'],
    ['On the 3rd of May, the committee met.', '2023-05-03'],
    ['The meeting was held in Wuhan on April 2nd, 2023.', '2023-04-02'],
    ['The plenary session was held in Wuhan from May 2 to 4.', '2023-05-02'],
    ['News of May 5. On the evening of May 3, the committee held a meeting.', '2023-05-03'],
    ['Our paper on the 5th (reporter Lin Bo) On the 4th, the committee held a meeting.', '2023-05-04'],
    // A Friday: the seed's day. Its own words for days, brackets, headings, later sentences.
    ['Yesterday, the mayor chaired a meeting of the council.', '2023-05-04'],
    ['The Prime Minister chaired Cabinet this morning.', '2023-05-05'],
    ['The Council met on Wednesday.', '2023-05-03'],
    ['The Council met on Friday.', '2023-05-05'],
    ['DHAKA, May 4 -- The Prime Minister on Wednesday presided over a meeting of the cabinet.', '2023-05-03'],
    ['Hubei Daily (May 2) The committee held a meeting.', '2023-05-02'],
    ['Minutes of the Council\n\nTuesday, 2 May 2023\n\nThe minutes were approved.', '2023-05-02'],
    ['The committee held a meeting. Lin Bo presided over it on May 3.', '2023-05-03'],
    ['The Third Plenary Session closed in Wuhan on the 4th.', '2023-05-04'],
    ['We met with farmers yesterday at the council.', null],
    ['The cabinet is proud. Yesterday it rained.', null],
    ['The committee held a meeting to convey the speech given on March 8.', null],
    ['The committee recently held a meeting.', null],
    ['The next meeting will be held on May 9.', null],
    ['On May 9, 2023, the committee held a meeting.', null],
    ['On February 30, the committee held a meeting.', null],
    ['On May 4, Lin Bo visited a farm.', null],
  ])('in "%s" is %s', (text, expected) => {
    expect(documentOf(text).heldOn).toBe(expected);
  });
});

describe('title', () => {
  it('is the first paragraph where it is a headline', () => {
    expect(documentOf('Province plants trees\n\nThe committee held a meeting.').title).toBe(
      'Province plants trees',
    );
  });

  it('is a document’s only paragraph where that has no full stop, and is one sentence', () => {
    expect(documentOf('The U.S. President met Gen. Liu').title).toBe('The U.S. President met Gen. Liu');
    expect(documentOf('The council met. It talked of water').title).toBe('The council met');
  });

  it('is the first sentence where the first paragraph ends with a full stop', () => {
    expect(documentOf('The committee met. It talked.\n\nIt closed.').title).toBe('The committee met');
    expect(documentOf('The U.S. President met Gen. Liu. He left.').title).toBe(
      'The U.S. President met Gen. Liu',
    );
    expect(documentOf('It asked the U.S. The talks ended.').title).toBe('It asked the U.S.');
    expect(documentOf('President Joseph R. Biden, Jr. spoke with Mr. Li Ming. It was brief.').title).toBe(
      'President Joseph R. Biden, Jr. spoke with Mr. Li Ming',
    );
  });

  it('leaves out a date before the sentence, and a line that is only place and date', () => {
    expect(documentOf('On Thursday, May 4, 2023, the mayor visited a farm. He left.').title).toBe(
      'The mayor visited a farm',
    );
    expect(documentOf('Tashkent, April 5. The mayor visited a farm. He left.').title).toBe(
      'The mayor visited a farm',
    );
  });

  // Written before the rules; places and kinds as corpus.json names them.
  it.each([
    [
      'On May 4, the Standing Committee of the Hubei Party Committee held a meeting to study flood control, with Lin Bo in the chair. It closed.',
      'Hubei standing committee: study flood control',
    ],
    [
      'On May 4, the Standing Committee held an enlarged meeting in Hubei. Lin Bo presided over the meeting. The meeting conveyed the spirit of the plenary session.',
      'Hubei enlarged standing committee: conveyed the spirit of the plenary session',
    ],
    [
      'In order to implement the decisions on rural roads, the Standing Committee of Hubei held a meeting. It closed.',
      'Hubei standing committee: implement the decisions on rural roads',
    ],
    [
      'The Political Bureau of Hubei held its ninth collective study on the digital economy. It closed.',
      'Hubei study session: the digital economy',
    ],
    [
      'The province of Hubei held a symposium on May 4 and heard reports by Lin Bo and Ma Chi. It closed.',
      'Hubei symposium: heard reports by Lin Bo and Ma Chi',
    ],
    [
      'The plenary session of the Hubei committee was a meeting to sum up the year, which had been hard. It closed.',
      'Hubei plenary session: sum up the year',
    ],
    // No purpose: what was held, as printed.
    [
      'The Standing Committee of Hubei held a meeting on May 4. It closed.',
      'The Standing Committee of Hubei held a meeting on May 4',
    ],
    [
      'On April 28 a bureau met. On May 4, the Standing Committee of Hubei held a meeting to study its spirit. It closed.',
      'On April 28 a bureau met',
    ],
  ])('says whose meeting it was and for what: %s', (text, expected) => {
    expect(documentOf(text, { places: [{ name: 'Hubei' }] }).title).toBe(expected);
  });

  it('names the kind alone where no place is known, and yields to the owner', () => {
    const text = 'The Standing Committee held a meeting to study floods. It closed.';
    expect(documentOf(text).title).toBe('Standing committee: study floods');
    expect(documentOf(text, { documents: { '2023-05-05-a': { title: 'Floods' } } }).title).toBe('Floods');
  });

  it('gets the date where documents would have one title, unless the owner gave it', () => {
    const text = 'The Standing Committee held a meeting to study floods. It closed.';
    const files = { 'a.txt': `date 2023-05-05 ${text}`, 'b.txt': `date 2023-06-05 ${text} Again.` };
    const titles = (config?: unknown) =>
      compiled(folderOf(files, config)).facts.documents.map(({ title }) => title);
    expect(titles()).toEqual([
      'Standing committee: study floods, 5 May 2023',
      'Standing committee: study floods, 5 June 2023',
    ]);
    const title = 'Floods';
    expect(titles({ documents: { '2023-05-05-a': { title }, '2023-06-05-b': { title } } })).toEqual([
      'Floods',
      'Floods',
    ]);
  });

  it('is cut at a clause, else at a phrase, else at a word, and never after an abbreviation', () => {
    expect(
      beginningOf(
        'The committee of the province held a meeting in the great hall of the old city, and studied the harvest of the year, the floods, roads and mines.',
      ),
    ).toBe(
      'The committee of the province held a meeting in the great hall of the old city, and studied the harvest of the year…',
    );
    const long = 'word '.repeat(21);
    expect(beginningOf(`${long}of the great old Mr. Smith and his friends.`)).toBe(`${long.trim()}…`);
    expect(beginningOf(`${'Xyz '.repeat(28)}Mr. Smith Abcdefgh.`)).toBe(`${'Xyz '.repeat(28).trim()}…`);
    expect(titleOf('Hubei symposium', 'study the U.S.')).toBe('Hubei symposium: study the U.S.');
  });
});

describe('byline', () => {
  it.each([
    ['Wuhan (reporter Lin Bo and Ma Chi) On May 4, a meeting was held.', ['Lin Bo', 'Ma Chi']],
    ['Wuhan (Reporters Lin Bo, Ma Chi) A meeting was held.', ['Lin Bo', 'Ma Chi']],
    ['A meeting was held.\n\nReporter: Lin Bo', ['Lin Bo']],
    ['A meeting\n\nBy Lin Bo and Ma Chi\n\nA meeting was held.', ['Lin Bo', 'Ma Chi']],
    ['A meeting\n\nBy Lin Bo, Hubei Daily\n\nA meeting was held.', ['Lin Bo']],
    ['The meeting was chaired by Lin Bo.', []],
    ['By Monday the work was done.', []],
    ['Reporters asked questions.', []],
  ])('of "%s" is %j', (text, expected) => {
    expect(documentOf(text).byline).toEqual(expected);
  });

  it('makes nobody a person of the meeting', () => {
    const text =
      'The Standing Committee held a meeting (reporter Lin Bo) and Ma Chi presided over the meeting.';
    expect(documentOf(text).roles).toEqual({ presided: ['ma-chi'], spoke: [], attended: [], cited: [] });
  });
});
