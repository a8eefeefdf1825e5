// Who presided, spoke and attended, each with the sentence that says so. Who was cited follows from the mentions.
import { atOf, type Finding, type Reading, type Sentence } from '../reading';
import { namesAfter, namesBefore } from './findSubjects';
import { beforePurpose, findHoldingClause } from './holdingClause';
import type { NameFound, NameReader } from './readName';
import { ROLE_RULES, type RoleRule } from './roleRules';

export interface RoleFound extends Finding<NameFound> {
  readonly role: RoleRule['role'];
  /** Where in its sentence the wording stands that gives the role. */
  readonly offset: number;
}

const CUE =
  /presid|chair|host|speech|report|remarks|address|statement|lecture|mobilization|spoke|speaks|said|stress|emphasi|noted|stated|pointed|attend|present|participat|took part|joined|sat in|convey|relay|report|brief|explain|summary|put forward|made|in the chair/iu;

/** `reports` is whether the document is known to report a meeting; `strip` takes the byline out of a sentence. */
export function detectRoles(
  reading: Reading,
  reader: NameReader,
  reports: boolean,
  strip: (text: string) => string,
): readonly RoleFound[] {
  const found: RoleFound[] = [];
  let known = reports;
  for (const sentence of reading.sentences) {
    if (!CUE.test(sentence.text)) continue;
    const text = strip(sentence.text);
    if (speaksOfAnotherYear(text, reading.date.slice(0, 4))) continue;
    for (const rule of ROLE_RULES) {
      if (!rule.anchored && !known) continue;
      const names = findNames(rule, sentence, text, reading, reader);
      if (rule.several && names.length < 2) continue;
      if (rule.role === 'presided' && names.length > 0) known = true;
      for (const { value, offset } of names)
        found.push({ role: rule.role, value, rule: rule.name, at: atOf(sentence), offset });
    }
  }
  return found;
}

function findNames(
  rule: RoleRule,
  sentence: Sentence,
  text: string,
  reading: Reading,
  reader: NameReader,
): readonly { readonly value: NameFound; readonly offset: number }[] {
  if (rule.openingOnly && !reportsHolding(sentence, reading)) return [];
  const searched = rule.openingOnly ? beforePurpose(text) : text;
  return [...searched.matchAll(rule.form)].flatMap((match) => {
    const names =
      rule.people === 'before'
        ? namesBefore(searched.slice(0, match.index), reader)
        : namesAfter(searched.slice(match.index + match[0].length), reader);
    return names.map((value) => ({ value, offset: match.index }));
  });
}

// Whether a sentence of the opening can be the one that reports the holding: none before it in its paragraph has.
function reportsHolding(sentence: Sentence, { opening }: Reading): boolean {
  const before = opening.slice(0, opening.indexOf(sentence));
  return (
    opening.includes(sentence) &&
    !before.some(
      ({ paragraph, text }) => paragraph === sentence.paragraph && findHoldingClause(text) !== null,
    )
  );
}

// "In 2018, Li Ming presided over the meeting" tells of another one.
function speaksOfAnotherYear(text: string, year: string): boolean {
  const years = [...text.matchAll(/\b[Ii]n (?:\p{Lu}\p{Ll}+,? )?(\d{4})\b/gu)].map((match) => match[1]);
  return years.length > 0 && !years.includes(year);
}
