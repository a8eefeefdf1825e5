import { describe, expect, it } from 'vitest';
import { compiled, folderOf } from '../support/corpus';

const PEOPLE = ['Wang Meng', 'Zhou Lan', 'Deng Rui'];
const OPENING = 'On May 5, the Standing Committee of the Provincial Party Committee held a meeting.';

function read(text: string, document: object = {}) {
  const { facts, texts } = compiled(
    folderOf(
      { 'a.txt': `date 2023-05-05 ${OPENING} ${text}` },
      { people: PEOPLE.map((name) => ({ name })), documents: { '2023-05-05-a': document } },
    ),
  );
  return {
    order: facts.documents[0]?.attendance,
    proofs: texts[0]?.proofs.filter(({ fact }) => fact === 'attendance'),
  };
}

describe('the order of names', () => {
  it.each([
    ['Deng Rui, Wang Meng and Zhou Lan attended the meeting.', ['deng-rui', 'wang-meng', 'zhou-lan']],
    // One sentence, two wordings, of which the second is the rule that is tried first.
    ['The meeting was attended by Zhou Lan, and Deng Rui attended the meeting.', ['zhou-lan', 'deng-rui']],
    // Two lists, the first of which names the presider.
    [
      'Wang Meng and Deng Rui attended the meeting. Wang Meng presided over the meeting.\n\nZhou Lan was present.',
      ['wang-meng', 'deng-rui', 'zhou-lan'],
    ],
    ['Zhou Lan attended the meeting. Deng Rui and Zhou Lan were present.', ['zhou-lan', 'deng-rui']],
    ['Wang Meng presided over the meeting. Zhou Lan spoke at the meeting.', []],
    ['Zhou Lan, governor, and Lin Bo, mayor, attended the meeting.', ['zhou-lan', 'lin-bo']],
  ])('is that of print: "%s"', (text, order) => {
    expect(read(text).order).toEqual(order);
  });

  it('has the sentence that proves each place', () => {
    expect(read('Zhou Lan attended the meeting.\n\nDeng Rui was present.').proofs).toEqual([
      {
        fact: 'attendance',
        value: 'zhou-lan',
        rule: 'attended the meeting',
        at: { paragraph: 1, sentence: 2 },
      },
      { fact: 'attendance', value: 'deng-rui', rule: 'were present', at: { paragraph: 2, sentence: 1 } },
    ]);
  });

  it('is the owner’s where the owner says who attended', () => {
    const { order, proofs } = read('Zhou Lan and Deng Rui attended the meeting.', {
      roles: { attended: ['Deng Rui', 'Wang Meng'] },
    });
    expect(order).toEqual(['deng-rui', 'wang-meng']);
    expect(proofs?.map(({ rule, at }) => [rule, at])).toEqual([
      ['corpus.json', null],
      ['corpus.json', null],
    ]);
  });
});
