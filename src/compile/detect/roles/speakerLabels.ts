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
const TITLE = '(?:M[rs]|Mrs|Dr|Hon|Sen)\\.';
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const LABEL = new RegExp(
  String.raw`^(${WORD}(?:\s${WORD}){1,5}|${TITLE}(?:\s${NAME}){1,4})(\s\([^()]{1,60}\))?:(?:\s|$)`,
  'u',
);
/** "The CHAIR (Mr. Example):" presides, whoever is in brackets. */
const CHAIR =
  /^(?:The\s|THE\s)?(?:CHAIR|CHAIRMAN|CHAIRWOMAN|CHAIRPERSON|SPEAKER|PRESIDENT)\s\(([^()]{1,60})\):\s/u;

/** Who is in brackets after the label of the chair; '' where the statement has none. */
export function chairOf({ text }: Statement): string {
  return CHAIR.exec(text)?.[1] ?? '';
}

/** None where the text is no transcript: where no label has a title or brackets, and none recurs. */
export function findSpeakerLabels(statements: readonly Statement[]): readonly SpeakerLabel[] {
  const labels = statements.flatMap((statement) => {
    const match = statement.isLine || statement.at.sentence === 1 ? LABEL.exec(statement.text) : null;
    const name = match?.[1] ?? '';
    const words = name.split(' ');
    if (words.every(isTitleWord) || headingOf(statement.text) !== null) return [];
    return [{ name, statement, isSure: isOffice(words[0] ?? '') || match?.[2] !== undefined }];
  });
  const isTranscript =
    labels.some(({ isSure }) => isSure) || new Set(labels.map(({ name }) => name)).size < labels.length;
  return isTranscript ? labels : [];
}
