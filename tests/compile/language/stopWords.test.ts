// Stop words are function words in the form of the texts' types; what a language is known by is among them.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/compile/language/languages';
import { typesOf } from '../../../src/corpus/tokenise';
import { compiled, folderOf } from '../support/corpus';

describe('the stop words', () => {
  it.each([
    ['en', 'the of and', 'reform new work party'],
    ['fr', "le la des et qui l' d' qu'", 'état travail réforme gouvernement'],
    ['de', 'der die und nicht', 'partei reform staat'],
    ['es', 'el la de que más', 'estado trabajo gobierno reforma'],
    ['pt-BR', 'o que não uma', 'estado trabalho governo'],
    ['ru', 'и в не на что', 'государство партия реформа'],
    ['ar', 'في من على إلى', 'الإصلاح الحزب'],
    ['zh-Hans', '的 了 与', '会 社 和 就 是 党'],
    ['ja', 'の に は を', '改 党'],
    ['tr', 've bir bu', 'reform parti'],
    ['hi', 'का की और', 'सुधार'],
    ['xx', '', 'a'],
  ])('of %s are its small words alone', (tag, small, own) => {
    const { stopWords } = languageOf([tag]);
    for (const word of small.split(' ').filter((one) => one !== '')) expect(stopWords).toContain(word);
    for (const word of own.split(' ')) expect(stopWords).not.toContain(word);
  });

  it('are types of the language, each once', () => {
    for (const tag of ['fr', 'it', 'ar', 'tr', 'ja', 'ko', 'vi']) {
      const language = languageOf([tag]);
      expect(language.stopWords.length).toBeGreaterThan(20);
      expect(new Set(language.stopWords).size).toBe(language.stopWords.length);
      for (const word of language.stopWords) expect(typesOf(word, language)).toEqual([word]);
    }
  });

  it('travel with a corpus as far as it has them', () => {
    const { facts } = compiled(
      folderOf(
        { 'a.txt': 'date 2023-01-01 La réforme de l’économie et la loi de réforme.' },
        { language: 'fr' },
      ),
    );
    expect(facts.language.stopWords.toSorted()).toEqual(['de', 'et', "l'", 'la']);
  });

  it('are of every language that a corpus has', () => {
    const { stopWords } = languageOf(['fr', 'en']);
    expect(stopWords).toContain('the');
    expect(stopWords).toContain('qui');
  });
});
