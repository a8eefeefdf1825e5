import { describe, expect, it } from 'vitest';
import { createCommonNames } from '../../../src/compile/detect/commonNames';
import { countLetterCase } from '../../../src/compile/detect/letterCase';
import { sentenceRulesOf } from '../../../src/compile/language/abbreviations';
import { splitSentences } from '../../../src/compile/splitSentences';
import { createLexicon } from '../../../src/corpus/counter/lexicon';
import { ENGLISH } from '../../support/languages';
import { compiled, folderOf } from '../support/corpus';

function readCase(texts: readonly string[]) {
  const lexicon = createLexicon();
  const read = texts.map((text) =>
    lexicon.read([{ text, sentences: splitSentences(text, sentenceRulesOf('en')) }], ENGLISH),
  );
  const index = lexicon.index(read);
  return { index, letterCase: countLetterCase(index, read) };
}

describe('the letters that words are printed in', () => {
  it('are counted inside sentences alone, over all documents', () => {
    const { index, letterCase } = readCase([
      'Rivers rise. The Rivers and the rivers, Élan and élan.',
      'rivers. ÉLAN',
    ]);
    const of = (type: string) => {
      const id = index.types.indexOf(type);
      return [letterCase.small[id], letterCase.capital[id]];
    };
    // Of six, "Rivers" and "rivers" begin a sentence, and so does the last "ÉLAN".
    expect(of('rivers')).toEqual([1, 1]);
    expect(of('élan')).toEqual([1, 1]);
    expect(of('the')).toEqual([1, 0]);
    expect(of('rise')).toEqual([1, 0]);
  });
});

describe('what looks like a name', () => {
  const { index, letterCase } = readCase([
    'We are well today and negotiations on enlargement go on. They met Mark Brown, Panama Canal boats and a canal. The canal, the canal.',
    'A mark was left on brown paper; the mark, the brown one. It was Will Stone who threw a stone. Canal works and He Lifeng he is.',
  ]);
  const names = createCommonNames(index, letterCase, ENGLISH);

  it.each(['Well I', 'Today Parliament', 'Enlargement Negotiations', 'AND NEGOTIATIONS'])(
    'is nobody where the corpus prints its words small: %s',
    (name) => {
      expect(names.isNobody(name)).toBe(true);
    },
  );

  it.each(['Mark Lee', 'Maria Brown', 'Elena Stone', 'He Lifeng', 'John G. Walker', 'Somebody Unheard'])(
    'is a person where the first word is none of these, a given name, or the whole Chinese: %s',
    (name) => {
      expect(names.isNobody(name)).toBe(false);
      expect(names.isThing(name)).toBe(false);
    },
  );

  it('is a thing where its last word is far more often small, and no given name is before it', () => {
    expect(names.isThing('Panama Canal')).toBe(true);
    expect(names.isNobody('Panama Canal')).toBe(false);
    expect(names.isThing('Robert Canal')).toBe(false);
  });
});

describe('a corpus without lists', () => {
  const facts = (...texts: readonly string[]) =>
    compiled(
      folderOf(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, `date 2023-05-0${i + 1} ${text}`]))),
    ).facts;

  it.each([
    'The Cabinet held a meeting. Well I presided over the meeting.',
    'The Cabinet held a meeting. Today I presided over the meeting.',
    'The Cabinet held a meeting. As I told the meeting, Oh I attended the meeting.',
    'The council met. Director Community Services presented a report. Director Neighborhood Partnerships spoke.',
    'The council met. Commissioner Enlargement Negotiations delivered a report.',
  ])('names nobody who is no person: "%s"', (text) => {
    expect(facts(text).people).toEqual([]);
  });

  it('shows nobody of a speech, which tells of many meetings', () => {
    const speech = 'I came. I saw. I say so, and I stay. A conference call was led by Secretary Ben Carson.';
    const report = 'The council met. The meeting was chaired by Secretary Ben Carson.';
    expect(facts(`${speech} The meeting was chaired by Secretary Ben Carson.`).people).toEqual([]);
    expect(facts(report).people.map(({ name }) => name)).toEqual(['Ben Carson']);
  });

  it('knows from its other documents what is a common word', () => {
    const opening = 'The council met. Granite Quarries attended the meeting.';
    expect(facts(opening).people.map(({ name }) => name)).toEqual(['Granite Quarries']);
    expect(facts(opening, 'All quarries were shut, and granite with the quarries.').people).toEqual([]);
  });

  it.each<[string, string]>([
    ['The Cabinet met. Theresa May presided over the meeting.', 'Theresa May'],
    ['The board met. Rear-Admiral John G. Walker presided over the meeting.', 'John G. Walker'],
    ['The meeting was held. First Lady Jill Biden attended the meeting.', 'Jill Biden'],
    ['The bank held a meeting. Isabella Schnell reviewed the markets.', 'Isabella Schnell'],
  ])('shows whom a role and a given name prove: "%s"', (text, name) => {
    expect(facts(text).people.map((person) => person.name)).toEqual([name]);
  });
});
