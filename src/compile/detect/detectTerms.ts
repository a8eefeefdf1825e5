// The terms that the keyword trends open with where the owner names none.

import type { Counter } from '../../corpus/counter/counter';
import { documentAt } from '../../corpus/counter/tokenIndex';
import type { Formulation } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { findWording } from '../../corpus/wordings';
import { byCodeUnit } from '../problem';

const WANTED = 4;
/** A word of this length is seldom a mere function word, in the languages that have such. */
const LONG_WORD = 8;

/** The formulations that most documents use; without any, the most frequent long words. */
export function detectTerms(
  counter: Counter,
  formulations: readonly Formulation[],
  language: Language,
): readonly string[] {
  const ranked = formulations
    .map((formulation) => {
      const spans = findWording(counter, formulation.name, language);
      const documents = new Set(Array.from(spans.starts, (start) => documentAt(counter.index, start))).size;
      return { name: formulation.name, documents, count: spans.starts.length };
    })
    .sort((a, b) => b.documents - a.documents || b.count - a.count || byCodeUnit(a.name, b.name));
  if (ranked.length > 0) return ranked.slice(0, WANTED).map(({ name }) => name);
  const words = counter.index.types.filter((type) => type.length >= LONG_WORD && /\p{L}/u.test(type));
  return words.slice(0, WANTED);
}
