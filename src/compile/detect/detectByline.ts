// The byline: the reporters as printed. They are no people of the meeting.
import { atOf, type Finding, type Reading } from '../reading';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}`;
const NAMES = String.raw`${NAME}(?:\s*(?:,|;|、|\band\b|&|,\s*and\b)\s*${NAME})*`;
const FORMS: readonly (readonly [rule: string, form: RegExp])[] = [
  ['reporters in brackets', new RegExp(String.raw`\([^()]*?\b[Rr]eporters?\s*:?\s+(${NAMES})[^()]*\)`, 'gu')],
  [
    'line of reporters',
    new RegExp(String.raw`^(?:By\s+)?(?:[Ss]taff\s+)?[Rr]eporters?\s*:?\s+(${NAMES})\.?$`, 'u'),
  ],
  ['line of reporters', new RegExp(String.raw`^(?:By|BY)\s+(${NAMES})(?:,\s+[^,.]{1,40})?\.?$`, 'u')],
];
/** "By Lin Bo, Hubei Daily": the paper is no reporter. */
const MEDIUM = /\b(?:Agency|Daily|Herald|Network|News|Post|Press|Times)$/u;

export interface Byline {
  readonly names: readonly Finding<string>[];
  /** A sentence's text without the byline, so that no role is read from it. */
  readonly strip: (text: string) => string;
}

export function detectByline(reading: Reading): Byline {
  const names: Finding<string>[] = [];
  for (const sentence of reading.sentences) {
    if (!/eporter|^(?:By|BY)\s/u.test(sentence.text)) continue;
    for (const [rule, form] of FORMS) {
      if (rule === 'line of reporters' && !isWholeParagraph(reading, sentence.paragraph)) continue;
      const matches = form.global ? [...sentence.text.matchAll(form)] : [form.exec(sentence.text)];
      for (const match of matches) {
        for (const value of (match?.[1] ?? '').split(/\s*(?:,\s*and\b|,|;|、|\band\b|&)\s*/u)) {
          const name = value.replace(/\.$/, '');
          if (name !== '' && !MEDIUM.test(name) && !names.some((found) => found.value === name))
            names.push({ value: name, rule, at: atOf(sentence) });
        }
      }
    }
  }
  return { names, strip: (text) => FORMS.reduce((rest, [, form]) => rest.replace(form, ' '), text) };
}

function isWholeParagraph(reading: Reading, paragraph: number): boolean {
  return reading.seed.paragraphs[paragraph - 1]?.sentences.length === 1;
}
