// What the five readouts are, worked out from their texts by hand: the tests' own reference.
export interface Meeting {
  readonly id: string;
  readonly date: string;
  /** '' where the text does not say. */
  readonly heldOn: string;
  readonly kind: string;
  readonly place: string;
  readonly presided: readonly string[];
  readonly spoke: readonly string[];
  readonly attended: readonly string[];
  readonly cited: readonly string[];
  readonly tokens: number;
  readonly sentences: number;
  /** Codes, as in the exports. */
  readonly warnings: readonly string[];
}

/** In order of date. */
export const MEETINGS = [
  {
    id: '2022-08-20-df70d2a1fb1ed569',
    date: '2022-08-20',
    heldOn: '2022-08-19',
    kind: 'standing committee',
    place: 'Heilongjiang',
    presided: ['Xu Qin'],
    spoke: ['Xu Qin'],
    attended: [],
    cited: ['Xi Jinping'],
    tokens: 946,
    sentences: 25,
    warnings: ['held-another-day', 'place-contradicts-title'],
  },
  {
    id: '2023-02-17-528626af35be6906',
    date: '2023-02-17',
    heldOn: '2023-02-17',
    kind: 'standing committee',
    place: 'Liaoning',
    presided: ['Hao Peng'],
    spoke: [],
    attended: [],
    cited: ['Xi Jinping'],
    tokens: 725,
    sentences: 18,
    warnings: ['unbalanced-quotes'],
  },
  {
    id: '2023-03-02-4943538ee7176661',
    date: '2023-03-02',
    heldOn: '2023-03-02',
    kind: 'enlarged standing committee',
    place: 'Liaoning',
    presided: ['Hao Peng'],
    spoke: ['Hao Peng'],
    attended: ['Li Lecheng', 'Hu Yuting'],
    cited: ['Xi Jinping'],
    tokens: 1392,
    sentences: 30,
    warnings: [],
  },
  {
    id: '2023-03-23-8421e472b3066eea',
    date: '2023-03-23',
    heldOn: '',
    kind: 'plenary session',
    place: 'Liaoning',
    presided: [],
    spoke: [],
    attended: [],
    cited: ['Xi Jinping'],
    tokens: 1068,
    sentences: 31,
    warnings: ['ends-mid-sentence'],
  },
  {
    id: '2023-09-29-39863cc0ec850d77',
    date: '2023-09-29',
    heldOn: '',
    kind: 'study session',
    place: 'Liaoning',
    presided: ['Hao Peng'],
    spoke: ['Li Lecheng'],
    attended: [],
    cited: ['Xi Jinping'],
    tokens: 409,
    sentences: 18,
    warnings: [],
  },
] as const satisfies readonly Meeting[];

/** The path of the meeting of a date. */
export function meetingPath(date: (typeof MEETINGS)[number]['date']): string {
  return `/meetings/${MEETINGS.find((meeting) => meeting.date === date)?.id}/`;
}

/** Occurrences in each meeting, in order of date. */
export const TERM_COUNTS = {
  'three-year action': [0, 3, 1, 9, 1],
  'new development pattern': [1, 5, 0, 2, 1],
  'comprehensive revitalization': [2, 3, 2, 8, 5],
  'high-quality development': [1, 0, 0, 2, 2],
} as const;

/** Mentions in each meeting, in order of date. */
export const MENTIONS = {
  'Xi Jinping': [7, 3, 6, 6, 6],
  'Hao Peng': [0, 1, 1, 0, 1],
  'Li Lecheng': [0, 0, 1, 0, 1],
  'Hu Yuting': [0, 0, 1, 0, 0],
  'Xu Qin': [1, 0, 0, 0, 0],
} as const;

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
