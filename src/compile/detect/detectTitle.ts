// The title: the first paragraph where it is a headline, else what the meeting was for, else its first sentence.
import { atOf, type Finding, type Reading } from '../reading';
import { endsSentence } from '../splitSentences';
import { detectPurpose } from './detectPurpose';

export interface DetectedTitle {
  /** A headline, or the beginning of the first sentence. */
  readonly printed: Finding<string>;
  /** What the meeting was for, where no headline tells: "convey the spirit of the plenary session". */
  readonly purpose: Finding<string> | null;
}

const LONGEST_HEADLINE = 300;
const LONGEST = 120;
const GOES_ON = /[,;:，；：]$/u;
/** What a text may be cut before: parts of it that can be left out, and rather those after a mark. */
const CLAUSE = /[,;，；]|\s[–—]\s|—/gu;
const PHRASE =
  /\s(?=(?:of|in|on|at|for|by|with|from|during|after|under|to|and|that|which|who|where|while|is|are|was|were|has|have|had|will|must)\s)/gu;
/** "On Thursday, May 4, 2023, the council met": the list of meetings has a column for it. */
const DATE_FIRST = /^On\s(?:\p{Lu}\p{Ll}+day,\s)?[^,]{0,40}\d[^,]{0,20},\s(?:\d{4},\s)?/u;

/** "Tashkent, April 5." before the sentence that tells something. */
const DATE_LINE = /^(?=.{1,40}$)(?=.*\d)(?:\p{Lu}[^\s,]*[\s,]+|of\s|\d{1,4}[\s,.]+)+\S*$/u;

export function detectTitle(reading: Reading, strip: (text: string) => string): DetectedTitle {
  const headline = headlineOf(reading);
  const at = { paragraph: 1, sentence: 1 };
  if (headline !== null) return { printed: { value: headline, rule: 'headline', at }, purpose: null };
  const texts = reading.opening.map((sentence) => ({ sentence, text: strip(sentence.text).trim() }));
  const first = texts.find(({ text }) => text !== '' && !DATE_LINE.test(text)) ?? texts[0];
  const told = (first?.text ?? '').replace(DATE_FIRST, '');
  const value = beginningOf(told.slice(0, 1).toUpperCase() + told.slice(1));
  return {
    printed: { value, rule: 'first sentence', at: first === undefined ? at : atOf(first.sentence) },
    purpose: detectPurpose(reading, strip),
  };
}

function headlineOf({ seed: { paragraphs } }: Reading): string | null {
  const [first] = paragraphs;
  if (first === undefined || first.text.length > LONGEST_HEADLINE) return null;
  const isAll = paragraphs.length === 1;
  if (endsSentence(first.text) || GOES_ON.test(first.text) || (isAll && first.sentences.length > 1))
    return null;
  return first.text.replace(/\s+/g, ' ');
}

/** "Liaoning standing committee: convey the spirit of the plenary session". */
export function titleOf(body: string, purpose: string): string {
  const start = `${body.slice(0, 1).toUpperCase()}${body.slice(1)}: `;
  return start + withoutStop(cutAtPhrase(purpose, LONGEST - start.length));
}

/** A sentence without its full stop, or as much of it as a title takes, and an ellipsis. */
export function beginningOf(sentence: string): string {
  const cut = cutAtPhrase(sentence, LONGEST - 1);
  return cut === sentence || cut.endsWith('…') ? withoutStop(cut) : `${cut}…`;
}

/** At most so many characters: whole, else up to the last clause or phrase that ends by then, else up to a word. */
function cutAtPhrase(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest + 1);
  const ends = (boundary: RegExp, from: number): number | undefined =>
    Array.from(head.matchAll(boundary), ({ index }) => index).findLast(
      (end) => end >= from && end <= longest && !isAbbreviated(head, end),
    );
  const end = ends(CLAUSE, longest / 2) ?? ends(PHRASE, longest / 3);
  if (end !== undefined) return head.slice(0, end).replace(/[\s,;—–-]+$/u, '');
  const word = ends(/\s/gu, 1);
  // No half of a pair: an emoji is one character.
  const cut =
    word === undefined ? Array.from(text.slice(0, longest)).slice(0, -1).join('') : head.slice(0, word);
  return `${cut.replace(/[\s,;:—–-]+$/u, '')}…`;
}

// Inside of a sentence no full stop ends anything, so that what stands before this one is an abbreviation.
function isAbbreviated(text: string, end: number): boolean {
  return text[end - 1] === '.';
}

/** Without the full stop of the sentence; "the U.S." keeps its own. */
function withoutStop(text: string): string {
  return /\.\p{L}+\.$/u.test(text) ? text : text.replace(/[.。]$/u, '');
}
