// The title: the first paragraph where it is a headline, else the first sentence, cut at a clause.
import type { Finding, Reading } from '../reading';

const HEADLINE_LIMIT = 300;
const CUT_LIMIT = 110;
const SHORTEST_CUT = 30;
const ENDS_SENTENCE = /[.!?。！？,;:，；：…]["'”’»)\]」』）]*$/u;
const CLAUSE =
  /[,;:，；：—]|\s(?=(?:to|and|that|which|who|where|while|is|are|was|were|has|have|had|will|must)\s)|\s[–-]\s/gu;

export function detectTitle(reading: Reading): Finding<string> {
  const at = { paragraph: 1, sentence: 1 };
  const first = (reading.seed.paragraphs[0]?.text ?? '').replace(/\s+/g, ' ');
  if (reading.seed.paragraphs.length > 1 && first.length <= HEADLINE_LIMIT && !ENDS_SENTENCE.test(first))
    return { value: first, rule: 'headline', at };
  return { value: cutAtClause(reading.sentences[0]?.text ?? first), rule: 'first sentence', at };
}

/** At most 110 characters: up to the last clause that ends by then, else the last word, with an ellipsis. */
export function cutAtClause(sentence: string): string {
  if (sentence.length <= CUT_LIMIT) return sentence.replace(/[.。]$/u, '');
  const head = sentence.slice(0, CUT_LIMIT);
  const ends = [...head.matchAll(CLAUSE)].map(({ index }) => index).filter((end) => end >= SHORTEST_CUT);
  const end = ends.at(-1) ?? head.lastIndexOf(' ');
  return `${sentence.slice(0, end > 0 ? end : [...head].slice(0, -1).join('').length).replace(/[\s,;:，；：—–-]+$/u, '')}…`;
}
