// Who presided, spoke, attended and was cited, each with the sentence that says so. Who is only named follows from the mentions.
import type { SentenceAt } from '../../../corpus/files/texts';
import type { Reading } from '../../reading';
import { findNames } from '../findNames';
import { beforePurpose, findHoldingClause } from '../holdingClause';
import type { NameFound, NameReader } from '../readName';
import type { Statement } from '../statements';
import { detectListed } from './attendanceLists';
import { findCitations } from './citations';
import { createDocumentNames, type DocumentNames } from './documentNames';
import { RULES_BY_CUE, registerOf } from './registers';
import type { RoleFound } from './roleFound';
import type { RoleRule } from './roleRule';
import { chairOf, findSpeakerLabels } from './speakerLabels';
import { type Clauses, readClauses, type Subject } from './subjects';
import { isSpeech } from './textKind';

export interface RolesFound {
  readonly roles: readonly RoleFound[];
  /** Labels of a transcript that no list has, as printed, each once. */
  readonly labels: readonly string[];
}

/** What was said after the meeting, or at another time. */
const ELSEWHERE =
  /^(?:(?:[Ii]n|[Ss]ince)\s+\d{4}|[Ll]ast\s+(?:year|month|week)|[Ee]arlier|[Pp]reviously|(?:[Aa]fter|[Ff]ollowing)\s+the\s+\p{Ll}+)\b|\bin\s+an?\s+(?:statement|interview|post|tweet)\b(?!\s+to\s+the)|\b(?:statement|interview|briefing|comments|remarks)\b[^.]{0,80}\b(?:after|following)\s+the\s+\p{Ll}+|\b(?:[Tt]o|[Tt]old|[Tt]elling|[Bb]riefed|[Bb]riefing|[Aa]ddressed|[Aa]ddressing|[Ii]nformed|[Ii]nforming|with)\s+(?:[\p{L}’]+\s+){0,3}?(?:reporters|journalists|correspondents|newsmen|pressmen|media|press)\b/u;

const YEAR = /\b[Ii]n (?:\p{Lu}\p{Ll}+,? )?(\d{4})\b/gu;
const WORD = /\p{L}+/gu;

/** `statements` are without the byline; `reports` is whether the document is known to report a meeting. */
export function detectRoles(
  reading: Reading,
  statements: readonly Statement[],
  reader: NameReader,
  reports: boolean,
): RolesFound {
  const isReadout = !isSpeech(statements);
  const register = registerOf(reading.seed.paragraphs.map(({ text }) => text).join('\n'));
  const rules = RULES_BY_CUE[isReadout ? register : 'speech'];
  const names = createDocumentNames(reader, register === 'other');
  const listed = detectListed(statements, names);
  const cited = statements.flatMap((statement) => citedIn(statement, reader));
  const labels = findSpeakerLabels(statements);
  const labelled = labels.flatMap(({ name, statement }): readonly RoleFound[] => {
    const read = names.read(name);
    if (read?.found.state !== 'listed') return [];
    return [{ role: 'spoke', value: read.found, rule: 'label of a speaker', at: statement.at, offset: 0 }];
  });

  const chairs = statements.flatMap((statement): readonly RoleFound[] => {
    const read = names.read(chairOf(statement));
    if (read === null) return [];
    return [{ role: 'presided', value: read.found, rule: 'label of the chair', at: statement.at, offset: 0 }];
  });

  const told: RoleByRule[] = [];
  let known = reports || listed.length > 0;
  let last: { readonly paragraph: number; readonly found: NameFound | null } = { paragraph: 0, found: null };
  for (const statement of statements) {
    introduceNamesOf(statement, names);
    names.refer(statement.paragraph === last.paragraph ? last.found : null);
    const own = findInStatement(statement, rules, names, reading, known);
    // A speech tells of many meetings: whom no list has is left to it.
    told.push(...own.filter(({ value }) => isReadout || value.state === 'listed'));
    known ||= own.some(({ role }) => role === 'presided');
    const isSilent = own.length === 0 && statement.paragraph === last.paragraph;
    last = { paragraph: statement.paragraph, found: isSilent ? last.found : onlyPerson(own) };
  }
  const isSaid = ({ needs }: RoleByRule): boolean => needs === 'context';
  const present = new Set(
    [...listed, ...told.filter((one) => !isSaid(one)), ...labelled, ...chairs].map(keyOf),
  );
  const absent = new Set(cited.filter(({ isAbsent }) => isAbsent).map(keyOf));
  return {
    roles: [
      ...told
        .filter((one) => !isSaid(one) || present.has(keyOf(one)) || !absent.has(keyOf(one)))
        .map(({ needs: _needs, start: _start, ...found }) => found),
      ...labelled,
      ...chairs,
      ...listed,
      ...cited.map(({ isAbsent: _isAbsent, ...found }) => found),
    ].sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.sentence - b.at.sentence),
    labels: [...new Set(labels.map(({ name }) => name))].filter(
      (name) => reader.read(name)?.found.state !== 'listed',
    ),
  };
}

/** "Welcomed Ms. Ann Reed": whom the text names at all is "Ms. Reed" from here on. */
function introduceNamesOf({ text }: Statement, names: DocumentNames): void {
  for (const name of findNames(text)) {
    const read = names.read(name);
    if (read?.isSure === true) names.introduce(read);
  }
}

interface RoleByRule extends RoleFound {
  readonly needs: RoleRule['needs'];
  readonly start: number;
}

/** What the rules find in one statement, in the order in which it names people; `reports` is whether a meeting is known so far. */
function findInStatement(
  { text, at }: Statement,
  rules: ReadonlyMap<string, readonly RoleRule[]>,
  names: DocumentNames,
  reading: Reading,
  reports: boolean,
): readonly RoleByRule[] {
  const isHolding = reportsHolding(at, reading);
  const openingEnd = isHolding ? beforePurpose(text).length : 0;
  const end = startOfAnotherYear(text, reading.date.slice(0, 4));
  const found: RoleByRule[] = [];
  let known = reports;
  let clauses: Clauses | null = null;
  let isElsewhere: boolean | null = null;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index > end) break;
    for (const rule of rules.get(word.toLowerCase()) ?? []) {
      if (rule.needs !== 'nothing' && !known) continue;
      if (rule.needs === 'opening' && index >= openingEnd) continue;
      rule.form.lastIndex = index;
      const length = rule.form.exec(text)?.[0].length;
      if (length === undefined) continue;
      if (rule.needs === 'context' || rule.role === 'spoke') isElsewhere ??= ELSEWHERE.test(text);
      if (isElsewhere === true && (rule.needs === 'context' || rule.role === 'spoke')) continue;
      clauses ??= readClauses(text, names, isHolding);
      const people = peopleOf(rule, clauses, index, index + length);
      known ||= rule.role === 'presided' && people.length > 0;
      for (const { read, start } of people) {
        names.introduce(read);
        if (rule.role === 'presided') names.seat(read.found);
        found.push({
          role: rule.role,
          value: read.found,
          rule: rule.name,
          at,
          offset: index,
          needs: rule.needs,
          start,
        });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function peopleOf(rule: RoleRule, clauses: Clauses, start: number, end: number): readonly Subject[] {
  const all = rule.people === 'after' ? [] : clauses.before(start, rule.needs === 'context');
  const main = rule.role === 'attended' ? all : all.filter(({ isCompanion }) => !isCompanion);
  const before = main.length > 0 ? main : all;
  if (rule.people === 'both' && before.length === 0) return [];
  const after = rule.people === 'before' ? [] : clauses.after(end);
  // "Senators Ann Reed and Bo Lind", "Minister Ann Reed of Italy and Bo Lind": what makes the first sure makes the others.
  const isListed = after[0]?.isSure === true;
  const isSeries = before[0]?.isSure === true;
  const people = [...before, ...after].filter(
    (one) =>
      one.isSure ||
      rule.sure !== true ||
      (isListed && after.includes(one)) ||
      (isSeries && before.includes(one)),
  );
  return rule.several && people.length < 2 ? [] : people;
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
      at: statement.at,
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

// "In 2018, Li Ming presided over the meeting" tells of another one: where the first year of a text stands, unless it
// is the meeting's own.
function startOfAnotherYear(text: string, year: string): number {
  const years = [...text.matchAll(YEAR)];
  return years.some((match) => match[1] === year) ? text.length : (years[0]?.index ?? text.length);
}

function keyOf({ value }: RoleFound): string {
  return value.state === 'listed' ? `= ${value.slug}` : value.name;
}

/** Whom "he" or "she" means in the next sentence. */
function onlyPerson(found: readonly RoleFound[]): NameFound | null {
  const [first] = found;
  return first !== undefined && found.every((one) => keyOf(one) === keyOf(first)) ? first.value : null;
}
