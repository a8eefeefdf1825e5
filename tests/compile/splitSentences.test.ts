import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/compile/splitSentences';

function sentencesOf(text: string): readonly string[] {
  const starts = splitSentences(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

describe('splitting sentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['He said “Go.” Then he went.', ['He said “Go.”', 'Then he went.']],
    ['It ended (at last.) [A note.] “Quoted.”', ['It ended (at last.)', '[A note.]', '“Quoted.”']],
    ['1. Fully understand. 2. Act', ['1. Fully understand.', '2.', 'Act']],
    ['In 2023. 2024 came.', ['In 2023.', '2024 came.']],
    ['a meeting. historical meaning. The end', ['a meeting. historical meaning.', 'The end']],
    ['It grew 3.5 percent. .', ['It grew 3.5 percent. .']],
    ['No.Space', ['No.Space']],
    ['Ends here.\nÉtat follows.', ['Ends here.', 'État follows.']],
  ])('splits %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('follows the marks alone in scripts without spaces', () => {
    expect(sentencesOf('会议强调。“要发展！”省委书记主持。')).toEqual([
      '会议强调。',
      '“要发展！”',
      '省委书记主持。',
    ]);
  });
});
