// What counting, folding, leaving out and sorting ask of a language: plain data, which travels in the facts, so that the
// browser needs no table of languages.
import * as v from 'valibot';

/** How a word takes its plural: see plural.ts. */
const PLURALS = ['english', 'french', 'spanish'] as const;
export type PluralRule = (typeof PLURALS)[number];

export const languageSchema = v.object({
  /** BCP 47, that of the most documents first. */
  tags: v.array(v.string()),
  /** How many documents were taken for each, where nobody said; empty where the owner did. */
  guessed: v.array(v.object({ tag: v.string(), documents: v.number() })),
  /** Words that an apostrophe parts from the next one: l, d, qu. */
  elided: v.array(v.string()),
  /** Whether an apostrophe parts a name from its endings, as in Turkish: İstanbul’da. */
  endings: v.picklist(['joined', 'parted']),
  plurals: v.array(v.picklist(PLURALS)),
  /** Where letters stand that are no variants of others: "zåäö" puts å, ä and ö, in this order, after z. */
  letters: v.array(v.string()),
  /** Those of its function words that the corpus has. */
  stopWords: v.array(v.string()),
});

/** Of a corpus: of several languages what any of them asks. */
export type Language = v.InferOutput<typeof languageSchema>;
