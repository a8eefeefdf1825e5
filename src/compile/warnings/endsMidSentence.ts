// Warns where a text breaks off.

import type { Warning } from '../../corpus/facts';
import type { Paragraph } from '../../corpus/files/texts';
import type { Language } from '../../corpus/language/language';
import { type SentenceRules, sentenceRulesOf } from '../language/abbreviations';
import type { Reading } from '../reading';
import { endsSentence } from '../splitSentences';

/** That a text is over: ###, * * *, -30-, – ENDS –, END 11:32 A.M. EST. */
const END_MARK = /^[\s\p{P}\p{S}]*(?:(?:30|[Ee]nds?|ENDS?)[\s\p{P}\p{S}]*)?$|^ENDS?\s/u;
/** "[Applause]": no part of the sentence before it. */
const NOTE = /\s*[([（［][^()[\]（）［］]{0,60}[)\]）］]$/u;
const ADDRESS = /(?:(?:https?:\/\/|www\.)\S+|\S@\S+\.\p{L}+[)>\]]?)$/u;
const GOES_ON = /(?:[,;:،؛、，；：([—–-]|[(（][^)）]*)$/u;
/** An item of a list, or a footnote. */
const ITEM = /^(?:[-–—•·▪◦*†‡¹²³]|[(]?(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,4})[.)]|\[\p{Nd}{1,3}\]|\p{Nd}{1,3}\s)/u;
const DATE = /(?:\p{Nd}[年月日号]?|(?:1[5-9]|20)\p{Nd}\p{Nd}\b\D{0,30})$/u;
const WITHOUT_MARKS = /[\p{sc=Thai}\p{sc=Lao}]$/u;
/** A paragraph of fewer characters may be a heading, a notice or a name, which take no full stop. */
const LONG = 60;
/** In a name and its offices most words of so many letters have capitals. */
const SMALL_WORD = 3;
/** As much of the end as is read. */
const READ = 600;

/** The text ends with no mark, and with nothing that stands at the end of texts without one. */
export function warnEndsMidSentence({ seed }: Reading, language: Language): readonly Warning[] {
  const end = lastWritten(seed.paragraphs);
  const rules = sentenceRulesOf(seed.language ?? language.tags[0] ?? '');
  if (end === null || !breaksOff(end, rules)) return [];
  const words = end.sentence.split(' ').slice(-6).join(' ');
  return [{ code: 'ends-mid-sentence', message: `The text ends in mid-sentence: “… ${words}”` }];
}

interface LastWritten {
  /** On one line, without a note in brackets. */
  readonly sentence: string;
  /** Whether no other sentence stands before it in its paragraph. */
  readonly isWhole: boolean;
  readonly line: string;
  /** What stands above the line. */
  readonly lineBefore: string;
}

function lastWritten(paragraphs: readonly Paragraph[]): LastWritten | null {
  for (let p = paragraphs.length - 1; p >= 0; p -= 1) {
    const { text, sentences } = paragraphs[p] ?? { text: '', sentences: [] };
    let end = text.length;
    let line = '';
    while (end > 0 && END_MARK.test(line)) {
      const start = text.lastIndexOf('\n', end - 1) + 1;
      line = text.slice(start, end).slice(-READ).trim();
      if (END_MARK.test(line)) end = Math.max(0, start - 1);
    }
    if (end === 0) continue;
    const start = sentences.findLast((one) => one < end) ?? 0;
    const before =
      text.slice(0, text.lastIndexOf('\n', end - 1) + 1).trimEnd() || paragraphs[p - 1]?.text || '';
    return {
      sentence: text.slice(start, end).slice(-READ).replace(/\s+/g, ' ').trim().replace(NOTE, ''),
      isWhole: start === 0,
      line,
      lineBefore: before.slice(before.lastIndexOf('\n') + 1),
    };
  }
  return null;
}

function breaksOff(end: LastWritten, rules: SentenceRules): boolean {
  const { sentence } = end;
  if (sentence === '' || ADDRESS.test(sentence)) return false;
  const lastWord = sentence.slice(sentence.lastIndexOf(' ') + 1);
  if (endsSentence(sentence)) return rules.before.has(lastWord.replace('.', '').toLowerCase());
  const isSigned = end.isWhole && sentence.endsWith(',') && isOfNames(end.line);
  if ((GOES_ON.test(sentence) && !isSigned) || rules.unfinished.has(lastWord)) return true;
  return !closesWithoutMark(end);
}

function closesWithoutMark({ sentence, isWhole, line, lineBefore }: LastWritten): boolean {
  if (WITHOUT_MARKS.test(sentence)) return true;
  // Of a list of sentences the last item, too, should end as one.
  if (ITEM.test(line)) return !(ITEM.test(lineBefore) && endsSentence(lineBefore));
  if (isOfNames(isWhole ? line : sentence)) return true;
  return isWhole && (sentence.length < LONG || (line.length < LONG && DATE.test(line)));
}

function isOfNames(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > SMALL_WORD);
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return capitals * 3 >= words.length * 2 && /[\p{Lu}\p{N}]/u.test(text);
}
