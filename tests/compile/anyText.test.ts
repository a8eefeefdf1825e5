// Texts in any language, without a corpus.json: what the whole compiler makes of them, counted by hand.
import { describe, expect, it } from 'vitest';
import { createCounter } from '../../src/corpus/counter/counter';
import { decodeTokenIndex } from '../../src/corpus/files/tokenFile';
import { evaluateQuery } from '../../src/search/evaluate';
import { parseQuery } from '../../src/search/query';
import { compiled, folderOf } from './support/corpus';

/** Dated a month apart. */
function corpusOf(texts: readonly string[], config?: unknown) {
  const files = texts.map((text, i) => [`${i}_t${i}.txt`, `date 2021-0${i + 1}-05 ${text}`] as const);
  const { facts, artifacts } = compiled(folderOf(Object.fromEntries(files), config));
  const counter = createCounter(decodeTokenIndex(artifacts.get(facts.files.tokens) ?? new Uint8Array()));
  const count = (typed: string): readonly [occurrences: number, meetings: number] => {
    const parsed = parseQuery(typed, facts.language);
    if (!parsed.ok) throw new Error(parsed.problem.fault);
    const { spans, matches } = evaluateQuery(counter, parsed.query);
    return [spans.starts.length, matches.reduce((sum, match) => sum + match, 0)];
  };
  return { facts, count };
}

describe('Chinese', () => {
  const { facts, count } = corpusOf([
    '市委召开会议，研究住房工作。会议指出，要坚持住房改造。住，房是两字。',
    '会议强调，住房建设要稳步推进。Ｇ７峰会之后，２０３０年任务繁重。“不怕难、不怕苦”。',
  ]);

  it('is known by its script, and said to be guessed', () => {
    expect(facts.language).toMatchObject({ tags: ['zh'], guessed: [{ tag: 'zh', documents: 2 }] });
  });

  it.each([
    ['住房', 3, 2],
    ['会议', 3, 2],
    ['G7', 1, 1],
    ['2030', 1, 1],
    ['不怕难、不怕苦', 1, 1],
    ['"不怕难、不怕苦"', 1, 1],
    ['不怕难不怕苦', 0, 0],
  ])('holds %s %i times in %i meetings', (typed, occurrences, meetings) => {
    expect(count(typed)).toEqual([occurrences, meetings]);
  });

  it('counts the same where the owner takes it for another language', () => {
    expect(corpusOf(['市委召开会议，研究住房工作。'], { language: 'en' }).count('住房')).toEqual([1, 1]);
  });
});

describe('French', () => {
  const { facts, count } = corpusOf([
    'La ville a parlé de l’école. L’école va mieux, dit-il ; une école est ouverte.',
    "Le plan d'école est prêt. Aujourd’hui la France et l’Espagne.",
  ]);

  it.each([
    ['école', 4, 2],
    ["l'école", 2, 1],
    ['espagne', 1, 1],
    ["aujourd'hui", 1, 1],
  ])('holds %s %i times in %i meetings', (typed, occurrences, meetings) => {
    expect(count(typed)).toEqual([occurrences, meetings]);
  });

  it('parts articles in a corpus of several languages too', () => {
    const mixed = corpusOf([
      'The council of the city met and was told of it.',
      'La vie de l’école et de la ville.',
    ]);
    expect(mixed.facts.language.tags).toEqual(['en', 'fr']);
    expect(mixed.count('école')).toEqual([1, 1]);
    expect(facts.language.guessed).toEqual([{ tag: 'fr', documents: 2 }]);
  });
});

describe('letters of every kind', () => {
  it('are the same word with invisible characters in it, and another one with other marks', () => {
    const { count } = corpusOf([
      'The council of Ile\u0301gal met. Ṣà\u0301ńgó spoke of the mini\u200Bstry.',
      'A soft hy\u00ADphen in revi\u00ADtal\u00ADization; the ministry of the revitalization.',
    ]);
    expect(count('revitalization')).toEqual([2, 1]);
    expect(count('ministry')).toEqual([2, 2]);
    expect(count('hyphen')).toEqual([1, 1]);
    expect(count('ńgó')).toEqual([0, 0]);
    expect(count('Ile\u0301gal')).toEqual([1, 1]);
    expect(count('Ilégal')).toEqual([1, 1]);
  });

  it('fold in Turkish, where an apostrophe parts a name from its endings', () => {
    const { count } = corpusOf([
      'İzmir ve Iğdır için bir toplantı. İZMİR büyük. izmir.',
      'İzmir’de ve İzmir’in toplantısı, IZMIR.',
    ]);
    expect(count('izmir')).toEqual([6, 2]);
  });

  it('of vocalised Arabic are one word with and without their vowel marks', () => {
    const { count, facts } = corpusOf(['دَرَسَ المُعَلِّمُ الدَّرْسَ. كتب المعلم الدرس على اللوح.']);
    expect(count('المعلم')).toEqual([2, 1]);
    expect(facts.language.tags).toEqual(['ar']);
  });
});

describe('the ends of lines', () => {
  it('join a word that a hyphen breaks where the corpus also has it in one piece', () => {
    const { count } = corpusOf([
      'The revitali-\nzation of the three-\nyear plan.',
      'Revitalization of a plan.',
    ]);
    expect(count('revitalization')).toEqual([2, 2]);
    expect(count('"three-year plan"')).toEqual([1, 1]);
    expect(count('zation')).toEqual([0, 0]);
    expect(corpusOf(['The revitali-\nzation of a plan.']).count('zation')).toEqual([1, 1]);
  });

  it.each([
    ['\u2028', 1],
    ['\u0085', 1],
    ['\v', 1],
    ['\u2029', 2],
    ['\f', 2],
    ['\u2028\u2028', 2],
  ])('may be %j, which makes %i paragraphs of two lines', (end, paragraphs) => {
    const { facts, count } = corpusOf([`The first line${end}the second line.`]);
    expect(facts.documents[0]?.paragraphs).toBe(paragraphs);
    expect(count('"line the"')).toEqual(paragraphs === 1 ? [1, 1] : [0, 0]);
  });
});
