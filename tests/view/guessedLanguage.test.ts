import { describe, expect, it } from 'vitest';
import { describeGuess } from '../../src/view/guessedLanguage';

describe('a guessed language', () => {
  it('is told with how many documents were taken for it', () => {
    expect(describeGuess({ guessed: [{ tag: 'zh', documents: 1 }] })).toBe(
      'The language is guessed from script and commonest words: Chinese (1 document). "language" in corpus.json says it for certain.',
    );
    const three = [
      { tag: 'fr', documents: 12 },
      { tag: 'en', documents: 3 },
      { tag: 'de', documents: 1 },
    ];
    expect(describeGuess({ guessed: three })).toContain('French (12 documents), English (3) and German (1).');
  });

  it('is not told where the owner said', () => {
    expect(describeGuess({ guessed: [] })).toBeNull();
  });
});
