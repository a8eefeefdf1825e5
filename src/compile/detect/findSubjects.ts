// Who does it: the names before an active verb, and those after "by".
import type { NameFound, NameReader } from './readName';

const SEPARATOR =
  /[,;:，；：、—()]|\s[–-]\s|\b(?:and|as well as|together with|along with|including|namely|such as)\b|&/u;
const FILLER =
  /^(?:who|also|then|both|all|each|jointly|respectively|personally|in turn|with)\s+|^(?:who|also|then|both|jointly|respectively|personally)$|\s+(?:who|also|then|both|jointly|respectively|personally|each|together|in turn|today|yesterday)$/u;
const ADVERBIAL =
  /^(?:At|During|In|On|To|For|After|Before)\s.*?(?:meeting|session|conference|study|symposium|plenum|\d(?:st|nd|rd|th)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s+(?=\p{Lu})/u;
/** Something done at the same meeting, after which the subject goes on. */
const AT_THE_MEETING =
  /^(?:presided|chaired|attended|participated|joined|hosted|listened|heard|convened|sat|addressed|opened)\b/u;
/** "Presided over the meeting of the Political Bureau", "over the Symposium": not the meeting that is reported. */
const ANOTHER_MEETING =
  /\b(?:meeting|session|conference|symposium|seminar|study)s?\s+(?:of|for|on\s+(?!the\s+(?:morning|afternoon|evening))\p{Ll})|\b(?:Meeting|Session|Conference|Symposium|Congress)\b/u;
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|must|can|could|may|might|did|does|held|said|says|made|gave|took|went|led|spoke|heard|came|stood|met|set|put|kept|saw|wrote|sent|brought|began|(?!(?:united|retired|appointed|elected|named|called|affiliated|related|relevant|enlarged|integrated|advanced|armed|concerned|invited|red|limited)\b)\p{Ll}{2,}ed)\b/u;

/** "Professor Li Ming of Hunan University": the name stands before the body. */
const BEFORE_BODY = /^[^,]*?(?=\s(?:of|from)\s\p{Lu})/u;

/** Names that are the subject of a verb, given the text before it, in the order printed. */
export function namesBefore(text: string, reader: NameReader): readonly NameFound[] {
  const names: NameFound[] = [];
  for (const piece of text.split(SEPARATOR).reverse()) {
    const words = trimFiller(piece).replace(ADVERBIAL, '');
    if (words === '') continue;
    if (AT_THE_MEETING.test(words)) {
      if (names.length > 0 || ANOTHER_MEETING.test(words)) break;
      continue;
    }
    const name = reader.read(words) ?? reader.read(BEFORE_BODY.exec(words)?.[0] ?? '');
    if (name !== null) {
      names.unshift(name);
      continue;
    }
    const verb = VERB.exec(words);
    if (verb === null) continue;
    if (names.length > 0) break;
    const subject = reader.read(trimFiller(words.slice(0, verb.index)));
    const done = words.slice(verb.index);
    if (subject === null || !AT_THE_MEETING.test(done) || ANOTHER_MEETING.test(done)) break;
    names.unshift(subject);
  }
  return names;
}

const AFTER_NAME = /\s(?:in|at|on|to|with|from|who|which|as|for|was|is|were|are)\s|\.\s*$/u;

/** Names that follow "by" or a colon, up to where something else begins. */
export function namesAfter(text: string, reader: NameReader): readonly NameFound[] {
  const names: NameFound[] = [];
  for (const piece of text.split(SEPARATOR)) {
    const words = trimFiller(piece);
    if (words === '') continue;
    const verb = VERB.exec(words)?.index;
    if (verb !== undefined && names.length > 0) break;
    const end = [AFTER_NAME.exec(words)?.index, verb]
      .filter((index) => index !== undefined)
      .reduce((least, index) => Math.min(least, index), words.length);
    const name = reader.read(trimFiller(words.slice(0, end)));
    if (name !== null) {
      names.push(name);
      if (end < words.replace(/\.\s*$/, '').length) break;
      continue;
    }
    if (names.length === 0) break;
  }
  return names;
}

function trimFiller(piece: string): string {
  let text = piece.trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(FILLER, '').trim();
  }
  return text;
}
