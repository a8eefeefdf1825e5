// Warns where a text breaks off.

import type { Warning } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import type { Reading } from '../reading';

const ENDS = /[.!?。！？…]["'”’»)\]」』）*_]*$/u;
/** A last line of fewer words, in capitals at its end, is taken for a signature. */
const SIGNATURE = 12;

/** No full stop at the very end, and no signature: the last line is long, or ends with a small letter or a comma. */
export function warnEndsMidSentence(reading: Reading, language: Language): readonly Warning[] {
  const last = reading.sentences.at(-1)?.text ?? '';
  if (ENDS.test(last)) return [];
  const words = last.split(' ');
  const lastWord = words.at(-1) ?? '';
  const isSignature = typesOf(last, language).length < SIGNATURE && /^["“‘(]?[\p{Lu}\p{N}]/u.test(lastWord);
  if (isSignature && !/[;:—-]$/u.test(last)) return [];
  return [
    { code: 'ends-mid-sentence', message: `The text ends in mid-sentence: “… ${words.slice(-6).join(' ')}”` },
  ];
}
