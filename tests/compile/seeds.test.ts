// The five real seeds against what was read from them by hand.

import { describe, expect, it } from 'vitest';
import { readSeedFolder } from '../../src/build/readSeeds';
import { createCounter, phraseOf } from '../../src/corpus/counter/counter';
import { decodeTokenIndex } from '../../src/corpus/files/tokenFile';
import { typesOf } from '../../src/corpus/tokenise';
import { findMentions } from '../../src/corpus/wordings';
import { ENGLISH } from '../support/languages';
import { compiled } from './support/corpus';

const { facts, texts, artifacts } = compiled(readSeedFolder('seeds'));
const tokens = decodeTokenIndex(artifacts.get(facts.files.tokens) ?? new Uint8Array(0));
const counter = createCounter(tokens);

const READ_BY_HAND = [
  {
    id: '2022-08-20-df70d2a1fb1ed569',
    title:
      'The Standing Committee of the Provincial Party Committee held a meeting to convey and study the spirit of General Secretary Xi Jinping’s important speech during his inspection in Liaoning',
    kind: 'standing-committee',
    place: 'heilongjiang',
    heldOn: '2022-08-19',
    roles: { presided: ['xu-qin'], spoke: ['xu-qin'], attended: [], cited: ['xi-jinping'] },
    byline: ['Cao Zhongyi', 'Li Guoyu'],
    warnings: ['held-another-day', 'place-contradicts-title'],
    tokens: 946,
    sentences: 25,
  },
  {
    id: '2023-02-17-528626af35be6906',
    title:
      'Liaoning standing committee: convey the spirit of the second collective study of the Political Bureau',
    kind: 'standing-committee',
    place: 'liaoning',
    heldOn: '2023-02-17',
    roles: { presided: ['hao-peng'], spoke: [], attended: [], cited: ['xi-jinping'] },
    byline: [],
    warnings: ['unbalanced-quotes'],
    tokens: 725,
    sentences: 18,
  },
  {
    id: '2023-03-02-4943538ee7176661',
    title:
      'Liaoning enlarged standing committee: convey the spirit of the Second Plenary Session of the 20th CPC Central Committee',
    kind: 'enlarged-standing-committee',
    place: 'liaoning',
    heldOn: '2023-03-02',
    roles: {
      presided: ['hao-peng'],
      spoke: ['hao-peng'],
      attended: ['li-lecheng', 'hu-yuting'],
      cited: ['xi-jinping'],
    },
    byline: [],
    warnings: [],
    tokens: 1392,
    sentences: 30,
  },
  {
    id: '2023-03-23-8421e472b3066eea',
    title:
      'Liaoning plenary session: implement the three-year action of comprehensive revitalization and new breakthroughs',
    kind: 'plenary-session',
    place: 'liaoning',
    heldOn: null,
    roles: { presided: [], spoke: [], attended: [], cited: ['xi-jinping'] },
    byline: [],
    warnings: ['ends-mid-sentence'],
    tokens: 1068,
    sentences: 31,
  },
  {
    id: '2023-09-29-39863cc0ec850d77',
    title:
      'Liaoning study session: analyze and implement speeches on the revitalization and development of Northeast Liaoning',
    kind: 'study-session',
    place: 'liaoning',
    heldOn: null,
    roles: { presided: ['hao-peng'], spoke: ['li-lecheng'], attended: [], cited: ['xi-jinping'] },
    byline: [],
    warnings: [],
    tokens: 409,
    sentences: 18,
  },
];

describe('the five seeds', () => {
  it('are in order of date, with nobody unlisted', () => {
    expect(facts.documents.map(({ id }) => id)).toEqual(READ_BY_HAND.map(({ id }) => id));
    expect(facts.people.filter(({ listed }) => !listed)).toEqual([]);
  });

  it('print who attended in one meeting, in this order', () => {
    expect(facts.documents.flatMap(({ date, attendance }) => attendance.map((slug) => [date, slug]))).toEqual(
      [
        ['2023-03-02', 'li-lecheng'],
        ['2023-03-02', 'hu-yuting'],
      ],
    );
  });

  it('name nobody but the listed and the two reporters', () => {
    expect(facts.unknownNames).toEqual({ names: [], total: 0 });
  });

  it.each(READ_BY_HAND)('give the facts of $id', (expected) => {
    const found = facts.documents.find(({ id }) => id === expected.id);
    expect({ ...found, warnings: found?.warnings.map(({ code }) => code) }).toMatchObject(expected);
  });

  it('have 4,540 tokens of 960 types', () => {
    expect(facts.documents.reduce((sum, document) => sum + document.tokens, 0)).toBe(4540);
    expect(tokens.types.length - 1).toBe(960);
  });

  it.each([
    ['Xi Jinping', [7, 3, 6, 6, 6]],
    ['Hao Peng', [0, 1, 1, 0, 1]],
    ['Li Lecheng', [0, 0, 1, 0, 1]],
    ['Hu Yuting', [0, 0, 1, 0, 0]],
    ['Xu Qin', [1, 0, 0, 0, 0]],
  ])('mention %s %j times', (name, expected) => {
    const person = facts.people.findIndex((one) => one.name === name);
    const spans = findMentions(counter, facts.people, ENGLISH)[person];
    expect(spans === undefined ? null : [...counter.countByDocument(spans)]).toEqual(expected);
  });

  it.each([
    ['new breakthroughs', 17],
    ['three-year action', 14],
    ['comprehensive revitalization', 20],
    ['reform', 13],
  ])('hold "%s" %i times', (term, expected) => {
    expect(counter.occurrences(phraseOf(typesOf(term, ENGLISH))).starts.length).toBe(expected);
  });

  it('show the sentence that proves each fact', () => {
    const sentenceOf = (id: string, fact: string, value: string): string | undefined => {
      const document = texts.find((text) => text.id === id);
      const at = document?.proofs.find((proof) => proof.fact === fact && proof.value === value)?.at;
      const paragraph = document?.paragraphs[(at?.paragraph ?? 0) - 1];
      if (paragraph === undefined || !at) return undefined;
      return paragraph.text.slice(paragraph.sentences[at.sentence - 1], paragraph.sentences[at.sentence]);
    };
    expect(sentenceOf('2023-03-02-4943538ee7176661', 'presided', 'hao-peng')).toBe(
      'Hao Peng, secretary of the provincial party committee, presided over the meeting and delivered a speech. ',
    );
    expect(sentenceOf('2023-03-02-4943538ee7176661', 'attended', 'hu-yuting')).toMatch(/^Hu Yuting, Deputy/);
    expect(sentenceOf('2022-08-20-df70d2a1fb1ed569', 'heldOn', '2022-08-19')).toMatch(
      /On the morning of the 19th/,
    );
    expect(sentenceOf('2022-08-20-df70d2a1fb1ed569', 'place', 'heilongjiang')).toMatch(
      /development of Longjiang/,
    );
    expect(sentenceOf('2022-08-20-df70d2a1fb1ed569', 'byline', 'Li Guoyu')).toMatch(/reporter Cao Zhongyi/);
  });

  it('work without the corpus file on what can be detected', () => {
    const bare = compiled({ ...readSeedFolder('seeds'), config: null }).facts;
    expect(bare.documents.map(({ kind }) => kind)).toEqual(READ_BY_HAND.map(({ kind }) => kind));
    expect(bare.documents.map(({ roles }) => roles.presided)).toEqual(
      READ_BY_HAND.map(({ roles }) => roles.presided),
    );
    expect(bare.people.map(({ name, listed }) => [name, listed])).toEqual([
      ['Xu Qin', false],
      ['Hao Peng', false],
      ['Li Lecheng', false],
      ['Hu Yuting', false],
    ]);
    expect(bare.span).toEqual({ from: '2022-08-01', to: '2023-09-30' });
    expect(bare.formulations.map(({ slug }) => slug)).toContain('stuck-neck');
    expect(bare.terms.length).toBeGreaterThan(0);
  });
});
