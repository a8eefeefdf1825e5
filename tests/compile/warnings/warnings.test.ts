import { describe, expect, it } from 'vitest';
import { compiled, documentOf, folderOf } from '../support/corpus';

const codesOf = (text: string, config?: unknown): readonly string[] =>
  documentOf(text, config).warnings.map(({ code }) => code);

describe('a warning of a text that breaks off', () => {
  it.each([
    ['The committee met and must be', true],
    ['The committee met.\n\nThird, we must,', true],
    ['The committee met and everyone in the whole long hall of the People', true],
    ['The committee met.', false],
    ['He said “Go!”', false],
    ['The committee met.\n\nGROVER CLEVELAND', false],
    ['会议结束。', false],
  ])('of %j: %s', (text, expected) => {
    expect(codesOf(text).includes('ends-mid-sentence')).toBe(expected);
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
