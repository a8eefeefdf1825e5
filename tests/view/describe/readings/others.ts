// The sentences about halves of the range, the query itself, and what a figure counts.

import { NO_FILTERS } from '../../../../src/corpus/subcorpus/filters';
import { QUERY_FAULTS } from '../../../../src/search/problem';
import { parseQuery } from '../../../../src/search/query';
import * as comparing from '../../../../src/view/describe/comparing';
import * as evidence from '../../../../src/view/describe/evidence';
import * as query from '../../../../src/view/describe/query';
import { describeChoice } from '../../../../src/view/describe/typed';
import { describeInterval } from '../../../../src/view/describeInterval';
import { describeGuess } from '../../../../src/view/guessedLanguage';
import { describeMonth, monthOf } from '../../../../src/view/months';
import { ENGLISH } from '../../../support/languages';
import { type SlowMeeting, slowCountIn } from '../../../support/slowCorpus';
import { type Drawn, holdersOf, many, quoted, slowList, topOf } from './reading';

interface Half {
  readonly from: string;
  readonly to: string;
}

/** The words and formulations that moved one way the most, of those that are frequent enough. */
function readMost(
  { given, chosen }: Drawn,
  [before, after]: readonly [readonly SlowMeeting[], readonly SlowMeeting[]],
  sign: 1 | -1,
  verb: string,
  shown: string,
): string | null {
  const words = [...new Set(chosen.flatMap(({ types }) => types.flat()))].filter(
    (type) => !given.facts.language.stopWords.includes(type) && !/^\d+$/.test(type),
  );
  const phrases = given.facts.formulations.filter(({ variants }) =>
    variants.some((one) => one.includes(' ')),
  );
  const terms = [
    ...words.map((word) => ({ name: word, forms: [word] })),
    ...phrases.map(({ variants }) => ({ name: variants.join(' OR '), forms: variants })),
  ];
  const tokens = (side: readonly SlowMeeting[]) => side.reduce((sum, meeting) => sum + meeting.tokens, 0);
  const moved = terms.flatMap(({ name, forms }) => {
    const count = (side: readonly SlowMeeting[]) =>
      side.reduce((sum, one) => sum + forms.reduce((own, form) => own + slowCountIn(one, form), 0), 0);
    const [from, to] = [count(before), count(after)];
    const meetings = chosen.filter((one) => count([one]) > 0).length;
    const ratio = (to || 0.5) / tokens(after) / ((from || 0.5) / tokens(before));
    if (tokens(before) === 0 || tokens(after) === 0) return [];
    return from + to >= 4 && meetings >= 2 ? [{ name, from, to, ratio: ratio ** sign }] : [];
  });
  // Fractions of the same value may differ in their last digit.
  const { top } = topOf(
    moved.filter(({ ratio }) => ratio > 1),
    ({ ratio }) => Number(ratio.toPrecision(12)),
  );
  const [one] = top;
  if (one === undefined) return null;
  if (top.length > 3) return `several terms ${verb} most`;
  // Of equals any may stand first.
  const names = quoted(top.map(({ name }) => name)).toSorted((a, b) => shown.indexOf(a) - shown.indexOf(b));
  if (top.length > 1) return `${slowList(names)} ${verb} most`;
  const first = `${one.from} in ${many(tokens(before), 'word')}`;
  return `“${one.name}” ${verb} most, from ${first} to ${one.to} in ${many(tokens(after), 'word')}`;
}

function readMovers(drawn: Drawn, halves: readonly [Half, Half] | null, shown: string): string {
  if (halves === null) return 'The range is too short to be cut in two.';
  const day = (date: string) =>
    new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const [first, second] = halves;
  const within = ({ from, to }: Half) => drawn.chosen.filter(({ date }) => date >= from && date <= to);
  const sides = [within(first), within(second)] as const;
  const cut = `${day(first.from)} to ${day(first.to)} (${many(sides[0].length, 'meeting')}) against ${day(second.from)} to ${day(second.to)} (${sides[1].length})`;
  if (sides.some(({ length }) => length === 0)) return `${cut}: one half has no meeting to compare.`;
  const moved = [readMost(drawn, sides, 1, 'rose', shown), readMost(drawn, sides, -1, 'fell', shown)].filter(
    (part) => part !== null,
  );
  return `${cut}: ${moved.length === 0 ? 'nothing moved that is frequent enough to say so' : moved.join('; ')}.`;
}

const QUERIES = [
  ['a b', '“a” and “b”'],
  ['a NEAR/1 b', '“a” next to “b”'],
  ['a NEAR/2 b', '“a” within 2 words of “b”'],
  ['ab~', '“ab”'],
  ['abc~', 'a word at most 1 letter away from “abc”'],
  ['abcdef~', 'a word at most 2 letters away from “abcdef”'],
  ['"a * b"', 'the phrase “a * b” (* is any one word)'],
  ['a -(b OR c)', '“a” and neither “b” nor “c”'],
  ['a (b OR c)', '“a” and either “b” or “c”'],
] as const;

/** An example's form, and what it says to whoever types it. */
const EXAMPLES: readonly (readonly [RegExp, string])[] = [
  [/^(\S+) NEAR\/10 (\S+)$/, '“$1” with “$2” at most ten words before or after it'],
  [/^(\S+) NOT (\S+)$/, 'the same, with its operator written out'],
  [/^(\S+) -(\S+)$/, 'meetings with “$1” that do not say “$2”'],
  [/^\S+ OR \S+$/, 'either word'],
  [/^\S+ AND \S+$/, 'the same, with its operator written out'],
  [/^\(\S+ OR \S+\) (\S+)$/, 'either of the two words, and “$1”'],
  [/^"\S+ \* \S+"$/, 'any one word in the place of the asterisk'],
  [/^"\S+ \(\S+ OR \S+\)"$/, 'either of two words at one place of a phrase'],
  [/^"\S+ \S+ \S+"$/, 'exactly these words, in this order'],
  [/^([^* ]+)\*$/, '“$1” and every longer word that begins with it'],
  [/^\*([^* ]+)$/, 'every word that ends in “$1”'],
  [/^\S+~$/, 'words spelled nearly like this, for typing errors and variants'],
  [/^\S+ \S+$/, 'both words, anywhere in the meeting'],
];

function readExample(typed: string): string {
  const [form, words] = EXAMPLES.find(([one]) => one.test(typed)) ?? [/$/, ''];
  return typed.replace(form, words);
}

export const OTHERS = {
  async describeMovers(drawn: Drawn) {
    const answer = await drawn.engine.movers({ filters: drawn.filters, limit: 10 });
    const sentence = comparing.describeMovers(answer);
    return [{ sentence, read: readMovers(drawn, answer.halves, sentence) }];
  },
  async describeQuery() {
    return QUERIES.map(([typed, words]) => {
      const parsed = parseQuery(typed, ENGLISH);
      if (!parsed.ok) throw new Error(`not read: ${typed}`);
      return {
        sentence: `Meetings that contain ${query.describeQuery(parsed.query)}.`,
        read: `Meetings that contain ${words}.`,
      };
    });
  },
  async describeLeftOut() {
    const told = [
      [[], ''],
      [['%'], ' (“%” is not counted)'],
      [['$', ',', '$'], ' (“$” and “,” are not counted)'],
    ] as const;
    return told.map(([marks, read]) => ({
      sentence: `“50”${query.describeLeftOut(marks)} occurs once.`,
      read: `“50”${read} occurs once.`,
    }));
  },
  async describeChoice({ given }: Drawn) {
    const told = [
      ['a b', 'Meetings that contain “a” and “b”'],
      ['50%', 'Meetings that contain “50” (“%” is not counted)'],
    ] as const;
    return told.map(([q, read]) => ({
      sentence: `${describeChoice({ ...NO_FILTERS, q }, given.facts)}.`,
      read: `${read}.`,
    }));
  },
  async describeFault() {
    return QUERY_FAULTS.map((fault) => {
      const sentence = `The query cannot be read at character 3: ${query.describeFault({ fault })}.`;
      // It tells no figure of a corpus.
      return { sentence, read: sentence };
    });
  },
  async describeExample({ engine }: Drawn) {
    const examples = await engine.queryExamples({});
    return examples.map((example) => ({
      sentence: `It finds ${query.describeExample(example)}.`,
      read: `It finds ${readExample(example.query)}.`,
    }));
  },
  async describeEmptying({ engine, filters, all }: Drawn) {
    const found = await engine.search({ filters: { ...filters, q: 'a nowhere' }, sort: 'date', limit: 1 });
    const holders = holdersOf(all, 'a');
    const rest = holders === 1 ? '1 meeting holds' : `${holders} meetings hold`;
    const read = [
      ...(holders === 0 ? ['No meeting contains “a”.'] : []),
      `No meeting contains “nowhere”.${holders === 0 ? '' : ` Without it, ${rest} the rest.`}`,
    ];
    return found.emptying.map((part, i) => ({
      sentence: query.describeEmptying(part),
      read: read[i] ?? null,
    }));
  },
  async describeEvidence({ given }: Drawn) {
    const named = { of: 'uses', period: null, formulations: ['a-b', 'ab'] } as const;
    const parts = [
      [named, 'meetings that use “a b” and “ab”, all periods'],
      [{ of: 'meetings', period: null, group: null } as const, 'meetings, all periods'],
    ] as const;
    return parts.map(([asked, read]) => ({
      sentence: `Shown: ${evidence.describeEvidence(asked, given.facts)}.`,
      read: `Shown: ${read}.`,
    }));
  },
  async describeGuess({ chosen }: Drawn) {
    const guessed = chosen.map((_, i) => ({
      tag: ['fr', 'de', 'zh'][i] ?? 'en',
      documents: chosen.length - i,
    }));
    const names = ['French', 'German', 'Chinese'];
    const told = guessed.map(({ documents }, i) => {
      const count = i === 0 ? many(documents, 'document') : String(documents);
      return `${names[i] ?? 'English'} (${count})`;
    });
    const read = `The language is guessed from script and commonest words: ${slowList(told)}. "language" in corpus.json says it for certain.`;
    return [{ sentence: describeGuess({ guessed }), read: guessed.length === 0 ? null : read }];
  },
  async describeInterval({ chosen }: Drawn) {
    const interval = { low: chosen.length / 4, high: chosen.length / 2 };
    return [
      {
        sentence: `A rate ${describeInterval(interval, 2)}.`,
        read: `A rate (${(chosen.length / 4).toFixed(2)} to ${(chosen.length / 2).toFixed(2)}).`,
      },
    ];
  },
  async describeMonth({ given }: Drawn) {
    return given.facts.documents.map(({ date }) => ({
      sentence: `It begins in ${describeMonth(monthOf(date))}.`,
      read: `It begins in ${new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })}.`,
    }));
  },
};
