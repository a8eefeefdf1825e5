// Lists of those present, absent and in the chair, in lines or after a heading and a colon.

import type { NameRead } from '../readName';
import type { Statement } from '../statements';
import { isOffice } from '../titleWords';
import type { DocumentNames } from './documentNames';
import type { RoleFound } from './roleFound';

type Heading = 'chair' | 'present' | 'absent';

const SOMEONE = String.raw`(?:(?:also|other|others|all|acting|voting|non-voting|members?|those|persons?|people|directors?|governors|trustees|councill?ors|aldermen|selectmen|senators|deputies|commissioners|supervisors|committee|commission|council|board|cabinet|staff|city|county|town|village|administration|officers?|officials?|guests?|of|the|via\s+(?:video|zoom|teams))\s+)*`;
const HEADINGS: readonly (readonly [heading: Heading, form: string])[] = [
  [
    'chair',
    String.raw`in\s+the\s+chair|chair(?:man|woman|person)?|presiding(?:\s+officer)?|chaired\s+by|presided\s+over\s+by`,
  ],
  [
    'absent',
    String.raw`${SOMEONE}(?:absent|absentees|excused|regrets|apologies)(?:\s+(?:for\s+absence|with(?:out)?\s+apolog(?:y|ies)))?|not\s+present|unable\s+to\s+attend`,
  ],
  [
    'present',
    String.raw`${SOMEONE}(?:present|attending|participating|in\s+attendance)(?:\s+(?:remotely|virtually|online|in\s+person|(?:via|by)\s+(?:video|zoom|teams)\p{L}*))?|(?:[\p{L}’'-]+\s+){1,8}(?:present|participating|in\s+attendance)|(?:[\p{L}-]+\s+)?staff|also|(?:list\s+of\s+)?(?:attendance|attendees|participants|delegates|members|witnesses|delegation|panellists|panelists|speakers)|officers|officials|staff|secretariat|guests|observers|by\s+invitation|the\s+following\s+[^.:]{0,60}(?:present|attended|in\s+attendance|took\s+part|joined)[^.:]{0,40}`,
  ],
];
/** "Roll call:", "On roll call" may stand before any of them. */
const BEFORE_HEADING = String.raw`(?:(?:on\s+)?roll\s+call\s*[:,.–-]?\s+)?`;
const FORMS = HEADINGS.map(
  ([heading, form]) =>
    [heading, new RegExp(String.raw`^${BEFORE_HEADING}(?:${form})\s*(?::\s*|\s[–-]\s|$)`, 'iu')] as const,
);
const CHAIR = /^(?:[^,]{1,40}\sand\s+)?(?:the\s+|in\s+the\s+)?chair(?:man|woman|person)?\.?$/iu;
/** Between commas, but not in brackets; a dash between spaces begins what someone is. */
const ENTRY = /(?:\([^()]{0,120}\)|[^,()]+)+/gu;
const NICKNAME = /^([^()]{1,60})\s\((\p{L}{2,20})\)\s(\p{Lu}\S{1,30})$/u;
/** "- ", "3. ", "(c) ". */
const BULLET = /^(?:[-–—•*·]\s*|\(?[\p{N}a-z]{1,3}[.)]\s)/u;
/** A line, or what stands between semicolons, with so many names lists names; with fewer it is one name and what that person is. */
const FEWEST_NAMES = 3;

export function headingOf(text: string): { readonly heading: Heading; readonly rest: string } | null {
  for (const [heading, form] of FORMS) {
    const match = form.exec(text);
    if (match !== null) return { heading, rest: text.slice(match[0].length) };
  }
  return null;
}

export function detectListed(statements: readonly Statement[], names: DocumentNames): readonly RoleFound[] {
  const found: RoleFound[] = [];
  let heading: Heading | null = null;
  /** The first paragraph of a list: in later ones a line of two capitals may be a heading. */
  let listParagraph: number | null = null;
  for (const statement of statements) {
    const text = statement.text.replace(BULLET, '');
    const head = headingOf(text);
    if (head !== null && (head.rest !== '' || statement.isLine || text.endsWith(':'))) {
      heading = head.heading;
      listParagraph = null;
      if (head.rest === '') continue;
      if (add(statement, head.rest, heading, true) === 0 || head.heading === 'chair') heading = null;
      continue;
    }
    if (heading === null) continue;
    listParagraph ??= statement.paragraph;
    const isList = statement.isLine || !/[.!?]$/u.test(text);
    if (!isList || add(statement, text, heading, statement.paragraph === listParagraph) === 0) heading = null;
  }
  return found;

  /** How many people the line has; bare names count where `isPlain`. */
  function add(statement: Statement, line: string, under: Heading, isPlain: boolean): number {
    const kept = line.split(';').flatMap((part) => {
      const entries = entriesOf(part, names).filter(({ isSure }) => isSure || isPlain);
      return entries.length < FEWEST_NAMES ? entries.filter(({ isSure }, i) => i === 0 || isSure) : entries;
    });
    if (under === 'absent') return kept.length;
    kept.forEach(({ read, isChair }, i) => {
      names.introduce(read);
      const role = isChair || (under === 'chair' && i === 0) ? 'presided' : 'attended';
      if (role === 'presided') names.seat(read.found);
      found.push({
        role,
        value: read.found,
        rule: 'list of those present',
        at: statement.at,
        offset: i,
      });
    });
    return kept.length;
  }
}

/** "Robert (Bob) Reed", "Lord (David) Reed". */
function readWithNickname(part: string, names: DocumentNames): NameRead | null {
  const [, before, nickname, surname] = NICKNAME.exec(part.trim()) ?? [];
  if (surname === undefined) return null;
  return names.read(`${before} ${surname}`) ?? names.read(`${before} ${nickname} ${surname}`);
}

interface ListedName {
  readonly read: NameRead;
  readonly isSure: boolean;
  readonly isChair: boolean;
}

function entriesOf(line: string, names: DocumentNames): readonly ListedName[] {
  const entries: { read: NameRead; isSure: boolean; isChair: boolean }[] = [];
  const pieces = [...line.replace(/\.$/, '').matchAll(ENTRY)];
  for (const [piece] of pieces) {
    for (const [i, part] of piece.split(/\s+(?:and|&)\s+(?![^(]*\))/u).entries()) {
      const [name = '', ...notes] = part.split(/\s*[()]\s*|\s[–-]\s/u);
      const read = names.read(name.trim()) ?? readWithNickname(part, names);
      const says = read === null ? [part.trim(), name.trim(), ...notes] : notes;
      const isChair = says.some((note) => CHAIR.test(note.trim()));
      // "Senators A and B": what makes the first sure makes the second.
      const isSure = read?.isSure === true || (i > 0 && entries.at(-1)?.isSure === true);
      if (read !== null) entries.push({ read, isSure, isChair });
      const last = entries.at(-1);
      if (last === undefined) continue;
      if (read === null && isChair) last.isChair = true;
      if (says.some((note) => note.split(' ').some(isOffice))) last.isSure = true;
    }
  }
  return entries;
}
