// What is said of a corpus whose owner does not say in which language its texts are.
import type { Language } from '../corpus/language/language';
import { counted, formatCount, listed } from './words';

/** A warning; null where the owner said. */
export function describeGuess({ guessed }: Pick<Language, 'guessed'>): string | null {
  if (guessed.length === 0) return null;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const taken = guessed.map(
    ({ tag, documents }, i) =>
      `${names.of(tag) ?? tag} (${i === 0 ? counted(documents, 'document') : formatCount(documents)})`,
  );
  return `The language is guessed from script and commonest words: ${listed(taken)}. "language" in corpus.json says it for certain.`;
}
