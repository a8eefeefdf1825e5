// Who does it: the names before an active verb, and those after "by".
import type { NameRead } from '../readName';
import { isOffice } from '../titleWords';
import { findCompanions, LONGEST_PIECE, splitPieces, trimFiller } from './clausePieces';
import type { DocumentNames } from './documentNames';
import { SAYING } from './wordings';

export interface Subject {
  readonly read: NameRead;
  /** Whether the words around it say that it is a person, and not two words in capitals. */
  readonly isSure: boolean;
  /** Whether it is only said who was with others: "accompanied by". */
  readonly isCompanion: boolean;
  /** Where the piece begins that names the person. */
  readonly start: number;
}

/** The pieces of one statement, read once, and who stands around a place in it. */
export interface Clauses {
  /**
   * Names that are the subject of a verb that begins at an offset, in the order printed; `strict` where nothing but
   * names may stand between them and the verb.
   */
  readonly before: (offset: number, strict: boolean) => readonly Subject[];
  /** Names that follow "by" or a colon that ends at an offset, up to where something else begins. */
  readonly after: (offset: number) => readonly Subject[];
}

const ADVERBIAL =
  /^(?:At|During|In|On|To|For|After|Before)\s.*?(?:meeting|session|conference|study|symposium|plenum|remarks|\d(?:st|nd|rd|th)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s+(?=\p{Lu})/u;
/** Something done at the same meeting, after which the subject goes on. */
const AT_THE_MEETING =
  /^(?:(?:presid|chair|attend|participat|join|host|listen|conven|address|guid|welcom|thank|brief|report|explain|outlin|inform)(?:ed|es|s|ing)|heard|sat|opened|spoke|took|led|(?:was|were)\s+(?:also\s+)?present|supervised|seconded|moved)\b/u;
const SAYS = new RegExp(`^(?:${SAYING})\\b`, 'u');
/** "Presided over the meeting of the Political Bureau", "over the Symposium": not the meeting that is reported. */
const ANOTHER_MEETING =
  /\bthe\s+(?:national|central|previous|last)\s|\b(?:meeting|session|conference|symposium|seminar|study)s?\s+(?:of|for|on\s+(?!the\s+(?:morning|afternoon|evening))\p{Ll})|\b(?:Symposium|Congress)\b|\b(?:Meeting|Session|Conference)\b(?!,)/u;
/** "Who had returned the day before", "entrusted by Fang Yuan": said by the way. */
const BY_THE_WAY = /^\s*(?:who\s|whose\s|\p{Ll}+ed\s+(?:by|in|at|as|from|with|to)\s)/u;
const BY_SOMEONE = /\b(?:attended|led|headed|chaired|joined|hosted|addressed|presided over)\sby\s/u;
/** "A, B and other members put forward". */
const AND_OTHERS = /^(?:others?|all|several|some)\b/u;
/** What begins a clause of its own: its subject is not that of the sentence. */
const SUBORDINATE =
  /\b(?:that|which|whom|whose|as|if|because|since|where)\s+(?:\p{L}[\p{L}.’'-]*\s+){0,6}?$/u;
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|must|can|could|may|might|did|does|held|said|says|made|gave|took|went|led|spoke|heard|came|stood|met|set|put|kept|saw|wrote|sent|brought|began|told|sat|drew|ran|rose|won|lost|fell|grew|threw|paid|laid|left|felt|thought|sought|taught|built|spent|dealt|read|(?<!\b(?:the|an?|of|its|their|his|her|this|for|with)\s)(?!(?:united|retired|appointed|elected|named|called|affiliated|related|relevant|enlarged|integrated|advanced|armed|concerned|invited|red|limited)\b)\p{Ll}{2,}ed)\b/u;
/** "Professor Li Ming of Hunan University": the name stands before the body. */
const BEFORE_BODY = /^[^,]{3,120}?(?=\s(?:of|from|at)\s\p{Lu}|\s(?:of|from)\sthe\s)/u;
const OF_OFFICE =
  /\b(?:[Mm]inister|[Ss]ecretary|[Dd]epartment|[Mm]inistry|[Cc]ommittee|[Cc]ommissioner|[Dd]irector)\s(?:of|for)\s(?:the\s)?\p{Lu}\p{L}+$/u;
/** "The floor to Governor Ann Reed". */
const LAST_IN_CAPITALS = /(?<=\s(?:to|from|by|with|of)\s(?:the\s)?)\p{Lu}\S*(?:\s\S+){1,8}$/u;
/** "By A and by B". */
const BY = /^(?:by|from)\s/u;
const AFTER_NAME =
  /\s(?:in|at|on|to|with|from|who|which|as|for|was|is|were|are|of|before|during|via|participated|joined|presiding|chairing|that)\b|\.\s*$/gu;
const OF_SOMEONE =
  /^(?!(?:In|On|At|After|Before|With|For|By|Under|From|Since|During|Following)\s).{1,80}\s(?:of|to|for)\s((?:\S+\s){0,6}\S+)$/u;
/** No list of names is longer, and no sentence is walked through from each of its verbs. */
const MOST_PIECES = 300;
const MOST_WITHOUT_NAME = 8;
const MOST_ENDS = 4;

/** `isHolding` is whether the statement may say which meeting is reported, so that any it names is that one. */
export function readClauses(text: string, names: DocumentNames, isHolding: boolean): Clauses {
  const pieces = splitPieces(text);
  const reads = new Map<number, NameRead | null>();
  const isAtTheMeeting = askOnce((words) => AT_THE_MEETING.test(words) || SAYS.test(words));
  const isByTheWay = askOnce((words) => BY_THE_WAY.test(words));
  const isAnother = askOnce((words) => !isHolding && ANOTHER_MEETING.test(words));
  const verbIn = askOnce((words) => VERB.exec(words));
  const companions = findCompanions(pieces, (words) => verbIn(words) !== null);
  const trimmed = new Map<number, string>();
  const wordsOf = (i: number): string => {
    const known = trimmed.get(i);
    if (known !== undefined) return known;
    const made = trimFiller((pieces[i]?.text ?? '').slice(-LONGEST_PIECE)).replace(ADVERBIAL, '');
    trimmed.set(i, made);
    return made;
  };

  return {
    before(offset, strict) {
      const found: { readonly read: NameRead; readonly piece: number }[] = [];
      const last = pieceAt(offset);
      const object = /^\s*who\s/u.test(text.slice(pieces[last]?.start, offset)) ? objectOf(last - 1) : null;
      if (object !== null) return [subjectOf(object, last - 1)];
      const isApart = text.slice(pieces[last]?.start, offset).trim() === '';
      let without = 0;
      for (let i = last; i >= 0 && last - i < MOST_PIECES && without < MOST_WITHOUT_NAME; i -= 1) {
        const words =
          i === last
            ? trimFiller(text.slice(Math.max(pieces[i]?.start ?? 0, offset - LONGEST_PIECE), offset)).replace(
                ADVERBIAL,
                '',
              )
            : wordsOf(i);
        if (words === '') continue;
        if (i < last && !isAtTheMeeting(words) && isByTheWay(pieces[i]?.text ?? '')) continue;
        if (isAtTheMeeting(words)) {
          if (found.length > 0 || isAnother(words)) break;
          continue;
        }
        const read = i === last ? readSubject(words) : readPiece(i, words);
        if (read !== null) {
          found.unshift({ read, piece: i });
          without = 0;
          continue;
        }
        if (strict && i === last && !AND_OTHERS.test(words)) break;
        without += 1;
        const verb = verbIn(words);
        // "Descendants of Li Ming and Hu Bo attended": they are others.
        if (
          verb === null &&
          pieces[i + 1]?.mark === 'and' &&
          found.length > 0 &&
          readSubject(OF_SOMEONE.exec(words)?.[1] ?? '') !== null
        )
          return [];
        if (verb === null) {
          if (i === last && SUBORDINATE.test(`${words} `)) break;
          continue;
        }
        // "The meeting, attended by Ann Reed and Bo Lind, discussed": not they.
        if (found.length > 0 && isApart && BY_SOMEONE.test(words)) return [];
        if (found.length > 0) break;
        const subject = readSubject(trimFiller(words.slice(0, verb.index)));
        const done = words.slice(verb.index);
        if (subject === null || !isAtTheMeeting(done) || isAnother(done)) break;
        found.unshift({ read: subject, piece: i });
      }
      return found.map(({ read, piece }) => subjectOf(read, piece));
    },
    after(offset) {
      const found: Subject[] = [];
      const first = pieceAt(offset);
      let without = 0;
      let previous = '';
      for (
        let i = first;
        i < pieces.length && i - first < MOST_PIECES && without < MOST_WITHOUT_NAME;
        i += 1
      ) {
        const piece = pieces[i];
        const words =
          i === first
            ? trimFiller(
                text.slice(
                  offset,
                  Math.min(offset + LONGEST_PIECE, piece ? piece.start + piece.text.length : offset),
                ),
              )
            : wordsOf(i);
        if (words === '') continue;
        const verb = verbIn(words)?.index;
        if (verb !== undefined && found.length > 0) break;
        const whole = readSubject(words.replace(/\.\s*$/, '').replace(BY, ''));
        const ends = endsOfName(words, verb);
        const end = ends.find((one) => readSubject(nameUpTo(words, one)) !== null) ?? ends[0] ?? words.length;
        const read = whole ?? readSubject(nameUpTo(words, end));
        // "By the Minister of Health and Child Care, Dr. Ann Reed": part of an office.
        const isOfOffice = read?.isSure === false && piece?.mark === 'and' && OF_OFFICE.test(previous);
        previous = words;
        if (read !== null && !isOfOffice) {
          found.push(subjectOf(read, i));
          without = 0;
          if (whole === null && !isOnlyBody(words.slice(end))) break;
          continue;
        }
        without += 1;
        if (verb !== undefined) break;
      }
      return found;
    },
  };

  // "The mayor welcomed Ms. Reed, who spoke": whom the verb before "who" welcomed.
  function objectOf(i: number): NameRead | null {
    if (pieces[i] === undefined) return null;
    const words = wordsOf(i);
    const verb = verbIn(words);
    if (verb === null) return null;
    const rest = words.slice(verb.index + verb[0].length).trim();
    return readSubject(rest) ?? readSubject(LAST_IN_CAPITALS.exec(rest)?.[0] ?? '');
  }

  function readSubject(words: string): NameRead | null {
    const read = names.read(words);
    if (read !== null) return read;
    // "The President of the Assembly" is not "the President".
    const before = names.read(BEFORE_BODY.exec(words)?.[0] ?? '');
    return before?.surname === '' ? null : before;
  }

  function readPiece(i: number, words: string): NameRead | null {
    const known = reads.get(i);
    if (known !== undefined) return known;
    const read = readSubject(words);
    reads.set(i, read);
    return read;
  }

  // "The Chancellor, Priya Raman" and "Ma Yongnian, director of the bureau" are people.
  function subjectOf(read: NameRead, i: number): Subject {
    const beside = [i - 1, i + 1].filter(isOfficeAlone);
    for (const piece of beside) names.entitle(wordsOf(piece), read.found);
    return {
      read,
      isSure: read.isSure || beside.length > 0,
      isCompanion: companions.has(i),
      start: pieces[i]?.start ?? 0,
    };
  }

  function isOfficeAlone(i: number): boolean {
    const words = pieces[i] === undefined ? '' : wordsOf(i);
    return words.split(' ', 12).some(isOffice) && verbIn(words) === null;
  }

  function pieceAt(offset: number): number {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Where a name may end that begins a piece: before each of the first words that can follow one, or the verb. */
function endsOfName(words: string, verb: number | undefined): readonly number[] {
  const ends: number[] = [];
  for (const { index } of words.matchAll(AFTER_NAME)) {
    if (ends.length === MOST_ENDS || (verb !== undefined && index >= verb)) break;
    ends.push(index);
  }
  return [...ends, verb ?? words.length];
}

const nameUpTo = (words: string, end: number): string => trimFiller(words.slice(0, end).replace(BY, ''));

/** "of Cleveland", after which a list goes on. */
function isOnlyBody(rest: string): boolean {
  return /^(?:\.\s*$|\s(?:of|from|at|for|representing)\s(?:the\s)?\p{Lu})/u.test(rest) && !VERB.test(rest);
}

/** A piece is reached from many verbs, and asked once. */
function askOnce<T>(ask: (words: string) => T): (words: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (words) => {
    const known = answers.get(words) ?? { answer: ask(words) };
    answers.set(words, known);
    return known.answer;
  };
}
