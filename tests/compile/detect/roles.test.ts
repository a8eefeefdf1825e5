import { describe, expect, it } from 'vitest';
import { documentOf } from '../support/corpus';

const CONFIG = {
  places: [{ name: 'Hubei' }, { name: 'Wuhan' }],
  people: [
    { name: 'Xi Jinping' },
    { name: 'Wang Meng', names: ['Comrade Wang Meng'] },
    { name: 'Zhou Lan' },
    { name: 'Deng Rui' },
  ],
};
const OPENING = 'On May 4, the Standing Committee of the Provincial Party Committee held a meeting.';

type Expected = Partial<Record<'presided' | 'spoke' | 'attended' | 'cited', readonly string[]>>;

function rolesIn(sentence: string): Expected {
  const { roles } = documentOf(`${OPENING} ${sentence}`, CONFIG);
  return Object.fromEntries(Object.entries(roles).filter(([, people]) => people.length > 0));
}

// Each was written and judged by hand; none is from the seeds.
const CASES: readonly (readonly [sentence: string, expected: Expected])[] = [
  ['Wang Meng presided over the meeting.', { presided: ['wang-meng'] }],
  ['Governor Zhou Lan chaired the session.', { presided: ['zhou-lan'] }],
  [
    'Provincial Party Secretary Wang Meng presided over the meeting and made a speech.',
    { presided: ['wang-meng'], spoke: ['wang-meng'] },
  ],
  [
    'Wang Meng, secretary of the provincial party committee, presided over and addressed the meeting.',
    { presided: ['wang-meng'], spoke: ['wang-meng'] },
  ],
  [
    'The meeting was presided over by Zhou Lan, deputy secretary of the provincial party committee and governor.',
    { presided: ['zhou-lan'] },
  ],
  ['The meeting was chaired by Comrade Wang Meng.', { presided: ['wang-meng'] }],
  ['Presided over by Deng Rui, the meeting listened to two reports.', { presided: ['deng-rui'] }],
  [
    'The meeting was presided over by Wang Meng, and Zhou Lan delivered a speech.',
    { presided: ['wang-meng'], spoke: ['zhou-lan'] },
  ],
  [
    'Wang Meng and Zhou Lan attended the meeting and delivered speeches.',
    { spoke: ['wang-meng', 'zhou-lan'] },
  ],
  [
    'Zhou Lan, governor, and Deng Rui, chairman of the provincial political consultative conference, attended the meeting.',
    { attended: ['zhou-lan', 'deng-rui'] },
  ],
  ['Zhou Lan also attended the meeting.', { attended: ['zhou-lan'] }],
  ['Zhou Lan and Deng Rui were present.', { attended: ['zhou-lan', 'deng-rui'] }],
  ['Also attending were Zhou Lan and Deng Rui.', { attended: ['zhou-lan', 'deng-rui'] }],
  [
    'Those present included Zhou Lan, Deng Rui and the heads of departments.',
    { attended: ['zhou-lan', 'deng-rui'] },
  ],
  [
    'The meeting was attended by Zhou Lan, governor of the province, and Deng Rui.',
    { attended: ['zhou-lan', 'deng-rui'] },
  ],
  ['Deng Rui participated in the meeting.', { attended: ['deng-rui'] }],
  ['Deng Rui sat in on the meeting.', { attended: ['deng-rui'] }],
  ['At the meeting, Zhou Lan, deputy secretary, delivered important remarks.', { spoke: ['zhou-lan'] }],
  ['Zhou Lan gave a report on the work of the government.', { spoke: ['zhou-lan'] }],
  ['Zhou Lan spoke at the meeting.', { spoke: ['zhou-lan'] }],
  ['Wang Meng stressed at the meeting that grain comes first.', { spoke: ['wang-meng'] }],
  ['Wang Meng pointed out in his speech that time presses.', { spoke: ['wang-meng'] }],
  ['A keynote speech was delivered by Zhou Lan, governor.', { spoke: ['zhou-lan'] }],
  ['With Wang Meng presiding, the members studied two documents.', { presided: ['wang-meng'] }],
  ['Wang Meng, who presided over the meeting, asked for haste.', { presided: ['wang-meng'] }],
  ['On the morning of May 4, Wang Meng presided over the meeting.', { presided: ['wang-meng'] }],
  [
    'Wang Meng presided over the meeting, Zhou Lan gave a report, and Deng Rui attended the meeting.',
    { presided: ['wang-meng'], spoke: ['zhou-lan'], attended: ['deng-rui'] },
  ],
  [
    'Provincial leaders including Zhou Lan and Deng Rui attended the meeting.',
    { attended: ['zhou-lan', 'deng-rui'] },
  ],
  [
    'Members of the Standing Committee attended the meeting, and Zhou Lan attended the meeting as a guest.',
    { attended: ['zhou-lan'] },
  ],
  [
    'Zhou Lan, Deng Rui, secretaries of the Discipline Inspection Commission, attended.',
    { attended: ['zhou-lan', 'deng-rui'] },
  ],
  ['Wang Meng attended the meeting and spoke.', { spoke: ['wang-meng'] }],
  [
    'Wang Meng attended the meeting and delivered a speech, and Zhou Lan presided over it.',
    { presided: ['zhou-lan'], spoke: ['wang-meng'] },
  ],
  ['Under the chairmanship of Wang Meng, the members studied two documents.', { presided: ['wang-meng'] }],
  // Other meetings, other times, no one named.
  ['Xi Jinping presided over two symposiums on revitalization.', { cited: ['xi-jinping'] }],
  ['Xi Jinping presided over the Symposium on the Central Region in Wuhan.', { cited: ['xi-jinping'] }],
  [
    'General Secretary Xi Jinping delivered an important speech at the 20th National Congress.',
    { cited: ['xi-jinping'] },
  ],
  [
    'General Secretary Xi Jinping delivered an important speech during his inspection of Hubei.',
    { cited: ['xi-jinping'] },
  ],
  [
    'On April 28, Xi Jinping presided over the meeting of the Political Bureau and delivered an important speech.',
    { cited: ['xi-jinping'] },
  ],
  ['The meeting heard a report from Zhou Lan.', { cited: ['zhou-lan'] }],
  ['Zhou Lan and Deng Rui participated in the discussion.', { cited: ['zhou-lan', 'deng-rui'] }],
  ['Xi Jinping has delivered important speeches many times.', { cited: ['xi-jinping'] }],
  [
    'The important speech delivered by General Secretary Xi Jinping is rich in content.',
    { cited: ['xi-jinping'] },
  ],
  ['In 2018, Xi Jinping presided over the meeting and delivered a speech.', { cited: ['xi-jinping'] }],
  [
    'The meeting conveyed the spirit of the speech that Xi Jinping made in Beijing.',
    { cited: ['xi-jinping'] },
  ],
  ["Xi Jinping's envoy attended the meeting.", { cited: ['xi-jinping'] }],
  ['Zhou Lan will preside over the meeting next week.', { cited: ['zhou-lan'] }],
  ['Zhou Lan did not attend the meeting.', { cited: ['zhou-lan'] }],
  ['The meeting should be presided over by the secretary.', {}],
  ['Relevant responsible comrades attended the meeting.', {}],
  ['Vice Chairman of the Provincial Federation of Trade Unions attended the meeting.', {}],
  ['The Liaoning Daily attended the meeting.', {}],
  ['He presided over the meeting and delivered a speech.', {}],
];

describe('roles', () => {
  it.each(CASES)('reads "%s"', (sentence, expected) => {
    expect(rolesIn(sentence)).toEqual(expected);
  });
});

describe('the sentence that reports the holding', () => {
  it.each([
    'On May 4, Wang Meng presided over an enlarged meeting of the Standing Committee to study floods.',
    'The committee held a meeting on floods\n\nOn May 4, Wang Meng presided over the Fifth Plenary Session of the Committee.',
  ])('may itself name who presided: "%s"', (text) => {
    expect(documentOf(text, CONFIG).roles.presided).toEqual(['wang-meng']);
  });
});

describe('people whom no list has', () => {
  const UNLISTED: readonly (readonly [sentence: string, names: Expected])[] = [
    ['Lin Bo presided over the meeting.', { presided: ['lin-bo'] }],
    [
      'Lin Bo, Secretary of the Municipal Party Committee, presided over the meeting.',
      { presided: ['lin-bo'] },
    ],
    ['Wuhan Mayor Lin Bo delivered a speech.', { spoke: ['lin-bo'] }],
    ['The meeting was presided over by Governor Lin Bo.', { presided: ['lin-bo'] }],
    [
      'Lin Bo, Director of the General Office, and Ouyang Yi Fan, Deputy Mayor, attended the meeting.',
      { attended: ['lin-bo', 'ouyang-yi-fan'] },
    ],
    ['Northern Theater Command attended the meeting.', {}],
    ['The Central Military Commission and the State Council attended the meeting.', {}],
    ['Deputy Secretary and Vice Governor attended the meeting.', {}],
    ['Northeast China attended the meeting.', {}],
  ];

  it.each(UNLISTED)('reads "%s"', (sentence, expected) => {
    expect(rolesIn(sentence)).toEqual(expected);
  });

  it('count as people, marked unlisted, with a warning', () => {
    const document = documentOf(`${OPENING} Lin Bo presided over the meeting.`, CONFIG);
    expect(document.warnings.filter(({ code }) => code === 'unlisted-person')).toEqual([
      { code: 'unlisted-person', message: 'Lin Bo presided here, and is not in the list of people' },
    ]);
  });

  it('work without any list', () => {
    const document = documentOf('The Standing Committee held a meeting. Lin Bo presided over the meeting.');
    expect(document.roles.presided).toEqual(['lin-bo']);
    expect(document.kind).toBe('standing-committee');
  });

  it('are not made of a speech in a text that reports no meeting', () => {
    expect(documentOf('Good evening. Daniel Webster made a speech.').roles.spoke).toEqual([]);
  });
});
