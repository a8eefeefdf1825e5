// Who presided, spoke, attended and was cited, each with the sentence that says so. Who is only named follows from the mentions.
import type { SentenceAt } from '../../../corpus/files/texts';
import type { Reading } from '../../reading';
import { beforePurpose, findHoldingClause } from '../holdingClause';
import type { NameFound, NameReader } from '../readName';
import type { Statement } from '../statements';
import { detectListed } from './attendanceLists';
import { findCitations } from './citations';
import { createDocumentNames } from './documentNames';
import type { RoleFound } from './roleFound';
import { type RoleRule, RULES_BY_CUE, registerOf } from './roleRules';
import { findSpeakerLabels } from './speakerLabels';
import { type Clauses, readClauses, type Subject } from './subjects';
import { WORDS } from './wordings';

export interface RolesFound {
  readonly roles: readonly RoleFound[];
  /** Labels of a transcript that no list has, as printed, each once. */
  readonly labels: readonly string[];
}

/** How a text names itself, or the body whose meeting it is. */
const HEADING =
  /^(?:(?:summary|draft|approved|provisional)\s+)?(?:minutes|readout|communiqu[eé]|account|record|press\s+(?:statement|briefing))\b|\bminutes\b|^the\s+[^,.;]{0,60}\b(?:council|cabinet|committee|board|assembly|commission|meeting|session|conference)\b/iu;
const REPORTS =
  /\b(?:met|held|convened|chaired|presided|presiding|hosted|called|attended|spoke\s+(?:by|today|with)|(?:was|were)\s+briefed)\b/iu;
const GATHERING = new RegExp(
  String.raw`\b(?:${WORDS.NOUN}|council|cabinet|committee|board|assembly|commission|minister|president)\b`,
  'iu',
);
const FIRST_PERSON = /\b(?:I|me|my|we|our|us)\b/u;
const QUOTED = /“[^“”]*”|"[^"]*"/gu;
const I = /\b(?:I|me|my)\b/gu;
/** Nobody says "I" so often in a readout: it is a speech, whose clauses tell of other days. */
const FEWEST_OF_A_SPEECH = 4;
/** What was said after the meeting, or at another time. */
const ELSEWHERE =
  /^(?:(?:[Ii]n|[Ss]ince)\s+\d{4}|[Ll]ast\s+(?:year|month|week)|[Ee]arlier|[Pp]reviously|(?:[Aa]fter|[Ff]ollowing)\s+the\s+\p{Ll}+)\b|\b(?:statement|interview|briefing|comments|remarks)\b[^.]{0,80}\b(?:after|following)\s+the\s+\p{Ll}+/u;

const OPENING = 4;
const WORD = /\p{L}+/gu;

/** Whether the opening says that there was a meeting, of whatever kind. */
export function reportsMeeting(statements: readonly Statement[]): boolean {
  return statements
    .slice(0, OPENING)
    .some(
      ({ text }) =>
        !FIRST_PERSON.test(text) && (HEADING.test(text) || (REPORTS.test(text) && GATHERING.test(text))),
    );
}

function isSpeech(statements: readonly Statement[]): boolean {
  let count = 0;
  for (const { text } of statements) {
    count += text.replace(QUOTED, ' ').match(I)?.length ?? 0;
    if (count >= FEWEST_OF_A_SPEECH) return true;
  }
  return false;
}

/** `statements` are without the byline; `reports` is whether the document is known to report a meeting. */
export function detectRoles(
  reading: Reading,
  statements: readonly Statement[],
  reader: NameReader,
  reports: boolean,
): RolesFound {
  const isReadout = !isSpeech(statements);
  const register = registerOf(reading.seed.paragraphs.map(({ text }) => text).join('\n'));
  // In a speech no body is the meeting's own, and no clause by itself tells of it.
  const rules = RULES_BY_CUE[isReadout ? register : 'chinese'];
  const names = createDocumentNames(reader, register === 'other');
  const listed = detectListed(statements, names);
  const cited = statements.flatMap((statement) => citedIn(statement, reader));
  const labels = findSpeakerLabels(statements);
  const labelled = labels.flatMap(({ name, statement }): readonly RoleFound[] => {
    const read = names.read(name);
    if (read?.found.state !== 'listed') return [];
    return [{ role: 'spoke', value: read.found, rule: 'label of a speaker', at: statement.at(0), offset: 0 }];
  });

  const told: RoleFound[] = [];
  const said: RoleFound[] = [];
  let known = reports || listed.length > 0;
  let last: { readonly paragraph: number; readonly found: NameFound | null } = { paragraph: 0, found: null };
  for (const statement of statements) {
    names.refer(statement.paragraph === last.paragraph ? last.found : null);
    const own: RoleFound[] = [];
    const isHolding = reportsHolding(statement.at(0), reading);
    const clauses = readClauses(statement.text, names, isHolding);
    const purpose = isHolding ? beforePurpose(statement.text).length : 0;
    for (const { 0: word, index } of statement.text.matchAll(WORD)) {
      for (const rule of rules.get(word.toLowerCase()) ?? []) {
        if (rule.needs !== 'nothing' && !known) continue;
        if (rule.needs === 'context' && (!isReadout || ELSEWHERE.test(statement.text))) continue;
        if (rule.needs === 'opening' && index >= purpose) continue;
        for (const found of findByRule(rule, statement, index, clauses, reading)) {
          own.push(found);
          (rule.needs === 'context' ? said : told).push(found);
          if (rule.role === 'presided') known = true;
        }
      }
    }
    last = { paragraph: statement.paragraph, found: onlyPerson(own) };
  }
  const present = new Set([...listed, ...told, ...labelled].map(keyOf));
  const absent = new Set(cited.filter(({ isAbsent }) => isAbsent).map(keyOf));
  return {
    roles: [
      ...told,
      ...said.filter((one) => present.has(keyOf(one)) || !absent.has(keyOf(one))),
      ...labelled,
      ...listed,
      ...cited.map(({ isAbsent: _isAbsent, ...found }) => found),
    ].sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.sentence - b.at.sentence),
    labels: [...new Set(labels.map(({ name }) => name))].filter(
      (name) => reader.read(name)?.found.state !== 'listed',
    ),
  };
}

function findByRule(
  rule: RoleRule,
  { text, at }: Statement,
  offset: number,
  clauses: Clauses,
  reading: Reading,
): readonly RoleFound[] {
  rule.form.lastIndex = offset;
  const match = rule.form.exec(text);
  if (match === null || speaksOfAnotherYear(text.slice(0, offset), reading.date.slice(0, 4))) return [];
  const before = rule.people === 'after' ? [] : clauses.before(offset, rule.needs === 'context');
  const isBefore = rule.people === 'before' || (rule.people === 'both' && before.length === 0);
  const after = isBefore ? [] : clauses.after(offset + match[0].length);
  const people = [...before, ...after].filter(({ isSure }: Subject) => isSure || rule.sure !== true);
  if (rule.several && people.length < 2) return [];
  return people.map(({ found }) => ({
    role: rule.role,
    value: found,
    rule: rule.name,
    at: at(offset),
    offset,
  }));
}

function citedIn(
  statement: Statement,
  reader: NameReader,
): readonly (RoleFound & { readonly isAbsent: boolean })[] {
  return findCitations(statement.text, reader.mentions(statement.text)).map(
    ({ slug, rule, offset, isAbsent }) => ({
      role: 'cited',
      value: { state: 'listed', slug },
      rule,
      at: statement.at(offset),
      offset,
      isAbsent,
    }),
  );
}

// Whether a sentence of the opening can be the one that reports the holding: none before it in its paragraph has.
function reportsHolding(at: SentenceAt, { opening }: Reading): boolean {
  const index = opening.findIndex(
    ({ paragraph, sentence }) => paragraph === at.paragraph && sentence === at.sentence,
  );
  return (
    index >= 0 &&
    !opening
      .slice(0, index)
      .some(({ paragraph, text }) => paragraph === at.paragraph && findHoldingClause(text) !== null)
  );
}

// "In 2018, Li Ming presided over the meeting" tells of another one.
function speaksOfAnotherYear(text: string, year: string): boolean {
  const years = [...text.matchAll(/\b[Ii]n (?:\p{Lu}\p{Ll}+,? )?(\d{4})\b/gu)].map((match) => match[1]);
  return years.length > 0 && !years.includes(year);
}

function keyOf({ value }: RoleFound): string {
  return value.state === 'listed' ? `= ${value.slug}` : value.name;
}

/** Whom "he" or "she" means in the next sentence. */
function onlyPerson(found: readonly RoleFound[]): NameFound | null {
  const [first] = found;
  return first !== undefined && found.every((one) => keyOf(one) === keyOf(first)) ? first.value : null;
}
