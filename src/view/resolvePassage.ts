// What a passage link points at in a text as it stands today. It never takes a look-alike for the sentence linked.
import type { SentenceAt } from '../corpus/files/texts';
import type { Language } from '../corpus/language/language';
import { hashPassage } from '../corpus/passageHash';
import { typesOf } from '../corpus/tokenise';
import type { PassageFragment } from './fragment';
import { type DiffRow, diffWords } from './wordDiff';

/** A sentence of the text, as `listSentences` gives them. */
export interface PlacedSentence extends SentenceAt {
  readonly text: string;
  readonly hash: string;
}

export type Resolution =
  /** The link has no hash: the place is there, whatever it says. */
  | { readonly state: 'plain'; readonly at: SentenceAt }
  | { readonly state: 'absent'; readonly from: SentenceAt }
  | { readonly state: 'unchanged'; readonly at: SentenceAt }
  /** The sentence stands elsewhere; `at` is the nearest of its copies. */
  | { readonly state: 'moved'; readonly from: SentenceAt; readonly at: SentenceAt; readonly copies: number }
  /** No sentence of the text has the hash; `now` is what stands at the place. */
  | {
      readonly state: 'gone';
      readonly from: SentenceAt;
      readonly now: PlacedSentence | null;
      readonly words: LinkedWords;
    };

type LinkedWords =
  | { readonly state: 'none' }
  /** The words are not those of the hash: the link was cut or edited on its way. */
  | { readonly state: 'damaged' }
  | { readonly state: 'compared'; readonly rows: readonly DiffRow[] };

/** Resolves a link against every sentence of its document. */
export function resolvePassage(
  sentences: readonly PlacedSentence[],
  { paragraph, sentence, check }: PassageFragment,
  language: Language,
): Resolution {
  const from: SentenceAt = { paragraph, sentence };
  const there = sentences.find((one) => one.paragraph === paragraph && one.sentence === sentence) ?? null;
  if (check === null) return there === null ? { state: 'absent', from } : { state: 'plain', at: from };
  if (there?.hash === check.hash) return { state: 'unchanged', at: from };
  const copies = sentences.filter(({ hash }) => hash === check.hash);
  const nearest = nearestTo(from, copies);
  if (nearest !== null) {
    const at = { paragraph: nearest.paragraph, sentence: nearest.sentence };
    return { state: 'moved', from, at, copies: copies.length };
  }
  return { state: 'gone', from, now: there, words: compareWords(check, there?.text ?? '', language) };
}

/** The sentence to go to; null where the text has it no longer. */
export function targetOf(resolution: Resolution): SentenceAt | null {
  switch (resolution.state) {
    case 'plain':
    case 'unchanged':
    case 'moved':
      return resolution.at;
    case 'absent':
    case 'gone':
      return null;
  }
}

/** By distance in paragraphs, then in sentences; of two as near, the earlier. */
function nearestTo(from: SentenceAt, places: readonly SentenceAt[]): SentenceAt | null {
  const apart = (place: SentenceAt) =>
    [
      Math.abs(place.paragraph - from.paragraph),
      Math.abs(place.sentence - from.sentence),
      place.paragraph,
      place.sentence,
    ] as const;
  return places.reduce<SentenceAt | null>((best, place) => {
    if (best === null) return place;
    const other = apart(best);
    const difference = apart(place)
      .map((distance, i) => distance - (other[i] ?? 0))
      .find((one) => one !== 0);
    return difference !== undefined && difference < 0 ? place : best;
  }, null);
}

function compareWords(
  { hash, words }: NonNullable<PassageFragment['check']>,
  now: string,
  language: Language,
): LinkedWords {
  if (words === null) return { state: 'none' };
  if (hashPassage(typesOf(words, language)) !== hash) return { state: 'damaged' };
  return { state: 'compared', rows: diffWords(words, now, language) };
}
