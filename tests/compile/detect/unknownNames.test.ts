import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/compile/detect/findNames';
import { compiled, folderOf } from '../support/corpus';

describe('a name in a text', () => {
  it.each<[string, readonly string[]]>([
    ['Comrades Cao Ming and Ouyang Yi Fan came.', ['Cao Ming', 'Ouyang Yi Fan']],
    ['Cao Ming’s report, Zheng Wen’an’s reply', ['Cao Ming', 'Zheng Wen’an']],
    ['Governor Mary Fisher spoke.', ['Mary Fisher']],
    ['Paul Keller, deputy head of the office, wrote to president Ana Sousa.', ['Paul Keller', 'Ana Sousa']],
    ['Cao Ming, Cao Ming', ['Cao Ming', 'Cao Ming']],
    [
      'Karl Marx, Theresa May and Franklin D. Roosevelt’s cousin Andrés Manuel López Obrador',
      ['Karl Marx', 'Theresa May', 'Franklin D. Roosevelt', 'Andrés Manuel López Obrador'],
    ],
    ['We saw the John Kennedy Airport, and Robert Community thanked the Secretary Oh Dear.', []],
    // Bodies, places, plans, titles, one word alone.
    ['The Political Bureau and the Hong Kong office reviewed the Three-Year Action Plan.', []],
    ['Deputy Secretary of the Provincial Party Committee, Shandong Province, Belt and Road', []],
    ['Liaoshen Battle, Northeast China, the Long March, Secretary General', []],
    ['Secretary Hao spoke.', []],
    ['Xi Jinping’s Lao', ['Xi Jinping']],
  ])('is found: "%s"', (text, names) => {
    expect(findNames(text)).toEqual(names);
  });
});

describe('the names for review', () => {
  const of = (files: Record<string, string>) =>
    compiled(folderOf(files, { people: [{ name: 'Xi Jinping' }], places: [{ name: 'He Nan' }] })).facts
      .unknownNames;

  it('are those that no list has and no role proves, the most frequent first', () => {
    expect(
      of({
        'a.txt':
          'date 2023-05-05 The Committee held a meeting. Lin Bo presided over the meeting. Fu Hai was a friend of Wei Na.',
        'b.txt': 'date 2023-05-06 Xi Jinping met Wei Na in He Nan.',
      }),
    ).toEqual({ names: ['Wei Na', 'Fu Hai'], total: 2 });
  });

  it('are no reporters', () => {
    expect(of({ 'a.txt': 'date 2023-05-05 News (reporter Cao Ming) A meeting was held.' })).toEqual({
      names: [],
      total: 0,
    });
  });
});
