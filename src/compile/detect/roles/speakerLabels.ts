// Labels of a transcript, "MS. EXAMPLE:" or "JOHN SAMPLE (Party):": who speaks the words that follow.

import type { Statement } from '../statements';
import { isOffice, isTitleWord } from '../titleWords';
import { headingOf } from './attendanceLists';

export interface SpeakerLabel {
  /** As printed, without the brackets. */
  readonly name: string;
  readonly statement: Statement;
}

const WORD = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]*`;
const LABEL = new RegExp(String.raw`^(${WORD}(?:\s${WORD}){1,5})(\s\([^()]{1,60}\))?:(?:\s|$)`, 'u');

/** None where the text is no transcript: where no label has a title or brackets, and none recurs. */
export function findSpeakerLabels(statements: readonly Statement[]): readonly SpeakerLabel[] {
  const labels = statements.flatMap((statement) => {
    const match = statement.isLine || statement.at(0).sentence === 1 ? LABEL.exec(statement.text) : null;
    const name = match?.[1] ?? '';
    const words = name.split(' ');
    if (words.every(isTitleWord) || headingOf(statement.text) !== null) return [];
    return [{ name, statement, isSure: isOffice(words[0] ?? '') || match?.[2] !== undefined }];
  });
  const isTranscript =
    labels.some(({ isSure }) => isSure) || new Set(labels.map(({ name }) => name)).size < labels.length;
  return isTranscript ? labels : [];
}
