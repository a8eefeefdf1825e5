import { describe, expect, it } from 'vitest';
import { compiled, documentOf, folderOf } from '../support/corpus';

const codesOf = (text: string, config?: unknown): readonly string[] =>
  documentOf(text, config).warnings.map(({ code }) => code);

describe('a warning of a text that breaks off', () => {
  const isWarned = (text: string) => codesOf(text).includes('ends-mid-sentence');

  it.each([
    'The committee met and must be',
    'The committee met.\n\nThird, we must,',
    'The committee met and everyone in the whole long hall of the People',
    'The council met. It then discussed economic',
    'The council met.\n\nThe work of the coming year is to be planned with care and with the strength of every county',
    'Der Rat hat sich in der Halle getroffen. Er sprach über das Wasser der Stadt und die',
    'Le conseil est réuni dans la salle. Il parle de l’eau pour les villes et de',
    'Совет собрался в зале и говорил о том, что воды не хватает. Он решил построить новый',
    '会议强调，要深化改革。会议指出，必须坚持',
    'اجتمع المجلس في القاعة وتحدث عن الماء في القرى. ثم قال إن',
    'The council decides:\n1. Plant trees.\n2. Build roads.\n3. Close the',
    'The council decides:\n1. It plants trees.\n2. It builds roads.\n3. It closes mines near villages',
    'The council met, and on this day it heard from the\n\n###',
    'We must go on with the work, as Mr.',
    'The committee met (and all its members',
  ])('is given of %j', (text) => {
    expect(isWarned(text)).toBe(true);
  });

  it.each([
    'The committee met.',
    'He said “Go!”',
    '会议结束。',
    'The council met.\n\n###',
    'The council met.\n\n-30-',
    'The council met.\n\n– ENDS –',
    'The council met.\n\n* * *',
    'The council met.\n\nEND 11:32 A.M. EST',
    'هل حضر الوزير إلى القاعة؟',
    'समिति ने पानी की बैठक की।',
    'The council met.\n\nGROVER CLEVELAND',
    'The council met.\n\nJAMES MADISON,',
    'The council met.\n\nSincerely,\nJoseph R. Biden Jr.',
    'The council met.\n\nOffice of the Press Secretary of the Ministry of Foreign Affairs of the Republic',
    'The council met.\n\nWashington, March 4, 1893',
    'The council met.\n\nle 5 mars 2023, à Paris',
    '会议结束。\n\n中共辽宁省委员会办公厅，二〇二三年，2023年2月17日',
    'The council decided on:\n- more trees\n- fewer roads',
    'The council decided on:\n\n1. trees, and whatever else grows on the hills around the old city\n\n2. roads, and whatever else leads from the old city to the hills',
    'The council met.\n\n[1] See the minutes of the former council',
    'The council met.\n\n¹ as amended, and published with its annexes in the journal of the old council',
    'The council met. The minutes are at https://example.org/minutes/2023',
    'The council met.\n\nContact: press@example.org',
    'The council met.\n\n(Applause)',
    'The council met. [Laughter and applause]',
    'Mayor opens new bridge',
    'สภาประชุมเรื่องน้ำ',
  ])('is not given of %j', (text) => {
    expect(isWarned(text)).toBe(false);
  });
});

describe('a warning of unbalanced quotation marks', () => {
  it.each([
    ['A “plan of “two” parts.', true],
    ['A plan” of parts.', true],
    ['A “plan.\n\nOf parts.', true],
    ['An odd "mark.', true],
    ['A “plan” of “two” parts, isn’t it.', false],
    ['A “plan “of two” parts”.', false],
    ['He said: “One.\n\n“Two.\n\n“Three.”', false],
    ['An "even" number.', false],
  ])('of %j: %s', (text, expected) => {
    expect(codesOf(text).includes('unbalanced-quotes')).toBe(expected);
  });

  it('quotes what does not close', () => {
    expect(documentOf('The “great plan is here.').warnings[0]?.message).toBe(
      'Unbalanced quotation marks: paragraph 1 has a “ that does not close, at “great plan is here.',
    );
  });
});

describe('a warning of a repeated document', () => {
  const long = (n: number): string => `This is sentence number ${n} of a speech that someone gave.`;
  const text = (...numbers: readonly number[]): string => numbers.map(long).join(' ');
  const warned = (one: string, other: string): readonly string[] =>
    compiled(folderOf({ 'a.txt': `date 2023-01-01 ${one}`, 'b.txt': `date 2023-01-02 ${other}` }))
      .facts.documents.filter(({ warnings }) => warnings.some(({ code }) => code === 'repeats-document'))
      .map(({ id }) => id);

  it('needs half of the longer sentences', () => {
    expect(warned(text(1, 2, 3, 4), text(1, 2, 8, 9))).toEqual(['2023-01-01-a', '2023-01-02-b']);
    expect(warned(text(1, 2, 3, 4), text(1, 7, 8, 9))).toEqual([]);
    expect(warned(text(1), text(1, 2, 3, 4))).toEqual(['2023-01-01-a']);
  });

  it('does not count short sentences, unless the texts are the same', () => {
    expect(warned(`Yes. No. ${long(1)}`, `Yes. No. ${long(2)}`)).toEqual([]);
    expect(warned('Yes. No.', 'Yes. No.')).toEqual(['2023-01-01-a', '2023-01-02-b']);
  });
});

describe('a warning of the place', () => {
  const config = { places: [{ name: 'Hubei' }, { name: 'Hunan', aliases: ['Xiang'] }] };

  it('appears where the title names only another place', () => {
    const document = documentOf(
      'Speech in Hubei\n\nXiang grows. Hunan builds. Hunan thrives. Hubei is visited.',
      config,
    );
    expect(document.place).toBe('hunan');
    expect(document.warnings.map(({ message }) => message)).toEqual([
      'The title names Hubei, the text names Hunan more often (3 to 2)',
    ]);
  });

  it('does not where the title names it too, or no place, or the owner decided', () => {
    expect(codesOf('Hubei and Hunan\n\nXiang grows. Hunan builds.', config)).toEqual([]);
    expect(codesOf('A speech\n\nXiang grows. Hunan builds.', config)).toEqual([]);
    const decided = { ...config, documents: { '2023-05-05-a': { place: 'Hunan' } } };
    expect(codesOf('Speech in Hubei\n\nXiang grows.', decided)).toEqual([]);
  });
});

describe('a warning of the day', () => {
  it('names both days', () => {
    expect(documentOf('On May 4, the committee held a meeting.').warnings).toEqual([
      { code: 'held-another-day', message: 'Held on 4 May 2023, dated 5 May 2023' },
    ]);
    expect(codesOf('On May 5, the committee held a meeting.')).toEqual([]);
  });
});
