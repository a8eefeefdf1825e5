// Every sentence that describes an answer: of any corpus its numbers, nouns and verbs agree, and are those of a slow look.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { openArtifacts } from '../../../src/engine/artifacts';
import type { CorpusEngine } from '../../../src/engine/corpusEngine';
import { createEmbeddedEngine } from '../../../src/engine/embeddedEngine';
import { QUERY_FAULTS } from '../../../src/search/problem';
import { parseQuery } from '../../../src/search/query';
import * as comparing from '../../../src/view/describe/comparing';
import * as evidence from '../../../src/view/describe/evidence';
import * as finding from '../../../src/view/describe/finding';
import * as formulations from '../../../src/view/describe/formulations';
import * as hits from '../../../src/view/describe/hits';
import * as people from '../../../src/view/describe/people';
import * as query from '../../../src/view/describe/query';
import * as status from '../../../src/view/describe/status';
import * as time from '../../../src/view/describe/time';
import * as typed from '../../../src/view/describe/typed';
import { FACTS_ADDRESS, filesOf, serve } from '../../support/artifacts';
import type { Fixture } from '../../support/corpus';
import { corpus, filters, granularity } from '../../support/generated';
import { ENGLISH } from '../../support/languages';
import { ALL_ROWS } from '../../support/page';
import { slowTokens } from '../../support/slowCount';
import { slowUses } from '../../support/slowLedger';

const ROOMS = { comparing, evidence, finding, formulations, hits, people, query, status, time, typed };

type Rooms = (typeof ROOMS)[keyof typeof ROOMS];
type NameIn<Room> = Room extends unknown ? Extract<keyof Room, `describe${string}`> : never;
type Name = NameIn<Rooms>;

/** What is drawn, and the chosen meetings as a slow look finds them. */
interface Drawn {
  readonly given: Fixture;
  readonly engine: CorpusEngine;
  readonly filters: Filters;
  readonly by: 'day' | 'week' | 'month' | 'quarter' | 'year' | null;
  readonly chosen: readonly SlowMeeting[];
}

interface SlowMeeting {
  readonly paragraphs: readonly string[];
  readonly types: readonly string[];
}

/** A sentence, and what it has to hold. */
interface Said {
  readonly sentence: string;
  readonly holds?: readonly string[];
}

const PERSON = 'ana';
const TERMS = ['a', 'nowhere'];
const Q = 'a';

const slowTimes = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const occurrencesIn = (chosen: readonly SlowMeeting[], type: string) =>
  chosen.flatMap(({ types }) => types.filter((one) => one === type)).length;
const holdersIn = (chosen: readonly SlowMeeting[], type: string) =>
  chosen.filter(({ types }) => types.includes(type)).length;

/** After "in". */
function slowPart(part: number, meetings: number): string {
  if (part < meetings) return `${part} of ${meetings} meetings`;
  return meetings === 1 ? 'the one meeting' : meetings === 2 ? 'both meetings' : `all ${meetings} meetings`;
}

function slowHits({ chosen }: Drawn): readonly string[] {
  if (chosen.length === 0) return ['No meeting passes the filters.'];
  const count = occurrencesIn(chosen, Q);
  if (count === 0) return [`“${Q}” does not occur in `];
  return [`“${Q}” occurs ${slowTimes(count)} in ${slowPart(holdersIn(chosen, Q), chosen.length)}`];
}

/** Of each chosen meeting who presided, spoke, attended and was cited. */
function rolesOfChosen({ facts }: Fixture, asked: Filters) {
  const passing = selectDocuments(facts.documents, asked, null).has;
  return facts.documents
    .filter((_, d) => passing[d] === 1)
    .map(({ roles: { presided, spoke, attended, cited } }) => [presided, spoke, attended, cited]);
}

/** The first sentence of an answer about a formulation's page; none where the corpus has no such formulation. */
async function pageOf({ engine, filters: asked, by }: Drawn, slug: string) {
  const page = await engine.formulation({ filters: asked, by, slug });
  if (page === null) throw new Error(`no formulation ${slug}`);
  return page;
}

/** The compiler keeps it whole: a describer that is missing here, or gone, is an error of types. */
const SENTENCES: { readonly [N in Name]: (drawn: Drawn) => Promise<readonly Said[]> } = {
  async describeFrequency({ engine, filters: asked, by, chosen }) {
    const sentence = time.describeFrequency(
      await engine.meetingFrequency({ filters: asked, by, split: 'kind' }),
    );
    const { length } = chosen;
    const holds =
      length === 0
        ? 'No meeting'
        : length === 1
          ? 'The one meeting'
          : length === 2
            ? /^Both|2 (of|meetings)/
            : length;
    expect(sentence).toMatch(holds instanceof RegExp ? holds : new RegExp(`\\b${holds}\\b`));
    return [{ sentence }];
  },
  async describeTrend({ engine, filters: asked, by, chosen }) {
    const sentence = time.describeTrend(await engine.termTrend({ filters: asked, by, terms: TERMS }));
    const count = occurrencesIn(chosen, 'a');
    const holders = holdersIn(chosen, 'a');
    if (chosen.length === 0) return [{ sentence, holds: ['No meeting passes the filters.'] }];
    if (count === 0) return [{ sentence, holds: ['None of the terms occurs in'] }];
    return [{ sentence, holds: [`“a” occurs ${slowTimes(count)} in ${slowPart(holders, chosen.length)}`] }];
  },
  async describeTotals({ engine, filters: asked, by, chosen }) {
    const all = await engine.termTotals({ filters: asked, by, terms: TERMS });
    const common = await engine.termTotals({ filters: asked, by, terms: ['a'] });
    const said = time.describeTotals(common);
    const holders = holdersIn(chosen, 'a');
    const rests =
      ['“a” occurs in no meeting', '“a” rests on one meeting'][holders] ?? 'Every term occurs in more';
    return [
      { sentence: time.describeTotals(all) },
      { sentence: said, holds: chosen.length === 0 ? [] : [rests] },
      { sentence: time.describeTotals(await engine.termTotals({ filters: asked, by, terms: [] })) },
    ];
  },
  async describeHitsOverTime(drawn) {
    const asked = { ...drawn.filters, q: Q };
    const sentence = time.describeHitsOverTime(
      await drawn.engine.hitsOverTime({ filters: asked, by: drawn.by }),
    );
    return [{ sentence, holds: slowHits(drawn) }];
  },
  async describeEmptyPeriods({ engine, filters: asked, by }) {
    const { axis, held } = await engine.speakerMentions({ filters: asked, by });
    const empty = held.filter((meetings) => meetings === 0).length;
    const sentence = time.describeEmptyPeriods(axis, held);
    if (sentence === null) expect(empty).toBe(0);
    return sentence === null ? [] : [{ sentence, holds: [`${empty} of ${held.length} `] }];
  },
  async describeMovers({ engine, filters: asked }) {
    return [{ sentence: comparing.describeMovers(await engine.movers({ filters: asked, limit: 3 })) }];
  },
  async describeMentions({ engine, filters: asked, by }) {
    return [{ sentence: people.describeMentions(await engine.speakerMentions({ filters: asked, by })) }];
  },
  async describePersonMentions({ engine, filters: asked, by }) {
    const answer = await engine.speakerMentions({ filters: asked, by });
    return answer.people.map((person) => ({
      sentence: people.describePersonMentions({ ...answer, people: [person] }, person.person),
      holds: person.mentions === 0 ? [] : [slowTimes(person.mentions)],
    }));
  },
  async describeRoles({ engine, filters: asked, given, chosen }) {
    const sentence = people.describeRoles(await engine.rolesByMeeting({ filters: asked, ...ALL_ROWS }));
    const held = rolesOfChosen(given, asked).filter((roles) => roles.flat().length > 0).length;
    return [{ sentence, holds: held === 0 ? [] : [` a role in ${slowPart(held, chosen.length)}`] }];
  },
  async describeSilence({ engine, filters: asked }) {
    const { people: all } = await engine.rolesByMeeting({ filters: asked, ...ALL_ROWS });
    return all.map(({ silence }) => ({ sentence: people.describeSilence(silence) }));
  },
  async describeUnnamed({ engine, filters: asked, given, chosen }) {
    const { rows } = await engine.meetings({ filters: asked, sort: 'date', ...ALL_ROWS });
    const sentence = people.describeUnnamed(rows);
    const unnamed = rolesOfChosen(given, asked).filter(
      ([presided, spoke, attended]) => [presided, spoke, attended].flat().length === 0,
    ).length;
    if (unnamed === 0) expect(sentence).toBeNull();
    return sentence === null ? [] : [{ sentence, holds: [slowPart(unnamed, chosen.length).slice(1)] }];
  },
  async describeOrder({ engine, filters: asked, given, chosen }) {
    const sentence = people.describeOrder(await engine.orderOfNames({ filters: asked, ...ALL_ROWS }));
    const passing = selectDocuments(given.facts.documents, asked, null).has;
    const lists = given.facts.documents.filter(
      (one, d) => passing[d] === 1 && one.attendance.length > 0,
    ).length;
    return [{ sentence, holds: lists === 0 ? [] : [slowPart(lists, chosen.length)] }];
  },
  async describeCoAppearances({ engine, filters: asked }) {
    const answer = await engine.coAppearances({ filters: asked, person: PERSON });
    return [{ sentence: people.describeCoAppearances(answer) }];
  },
  async describePersonFormulations({ engine, filters: asked }) {
    const answer = await engine.personFormulations({ filters: asked, person: PERSON });
    return [{ sentence: people.describePersonFormulations(answer) }];
  },
  async describeLedger({ engine, filters: asked, by, given, chosen }) {
    const answer = await engine.formulationLedger({ filters: asked, by, statuses: [], sort: 'status' });
    const used = given.facts.formulations.filter(({ variants }) =>
      chosen.some(({ paragraphs }) => slowUses(paragraphs, variants) > 0),
    ).length;
    const all = given.facts.formulations.length;
    return [
      { sentence: formulations.describeLedger(answer), holds: used === 0 ? [] : [`${used} of ${all} `] },
    ];
  },
  async describeNone({ engine, filters: asked }) {
    const changes = await engine.formulationChanges({ filters: asked });
    return [
      { sentence: status.describeNone(changes, 'new') },
      { sentence: status.describeNone(changes, 'gone') },
    ];
  },
  async describeStatus({ engine, filters: asked, by }) {
    const { rows } = await engine.formulationLedger({ filters: asked, by, statuses: [], sort: 'status' });
    return rows.flatMap(({ bodies }) =>
      bodies.map((told) => ({ sentence: `Told by: ${status.describeStatus(told)}.` })),
    );
  },
  async describeExpected({ engine, filters: asked, by }) {
    const { rows } = await engine.formulationLedger({ filters: asked, by, statuses: [], sort: 'status' });
    return rows.flatMap(({ bodies }) =>
      bodies.flatMap(({ before, since }) =>
        [before, since].map((silence) => ({ sentence: `There: ${status.describeExpected(silence)}.` })),
      ),
    );
  },
  async describePlaces({ engine, filters: asked }) {
    return [{ sentence: formulations.describePlaces(await engine.formulationPlaces({ filters: asked })) }];
  },
  async describeCandidates({ engine, filters: asked }) {
    const [quoted, terms] = await Promise.all([
      engine.candidates({ filters: asked, source: 'quoted' }),
      engine.candidates({ filters: asked, source: 'terms' }),
    ]);
    return [quoted, terms].map((answer) => ({ sentence: formulations.describeCandidates(answer) }));
  },
  async describeWordings(drawn) {
    return [
      { sentence: formulations.describeWordings(await pageOf(drawn, 'a-b')) },
      { sentence: formulations.describeWordings(await pageOf(drawn, 'ab')) },
    ];
  },
  async describePresiders(drawn) {
    return [{ sentence: formulations.describePresiders(await pageOf(drawn, 'a-b')) }];
  },
  async describeCompanions(drawn) {
    return [{ sentence: formulations.describeCompanions(await pageOf(drawn, 'a-b')) }];
  },
  async describeLines(drawn) {
    const asked = { filters: { ...drawn.filters, q: Q }, node: null, sort: 'r1', context: 2 } as const;
    const sentence = finding.describeLines(await drawn.engine.concordance({ ...asked, offset: 0, limit: 1 }));
    const count = occurrencesIn(drawn.chosen, Q);
    return [
      { sentence, holds: count === 0 ? slowHits(drawn) : [`${count} line${count === 1 ? ' ' : 's '}of “a”`] },
    ];
  },
  async describeDispersion(drawn) {
    const answer = await drawn.engine.dispersion({
      filters: { ...drawn.filters, q: Q },
      detail: 'drawn',
      ...ALL_ROWS,
    });
    return [{ sentence: finding.describeDispersion(answer), holds: slowHits(drawn) }];
  },
  async describeCollocates({ engine, filters: asked }) {
    const near = (window: number, minimum: number) =>
      engine.collocates({ filters: { ...asked, q: Q }, window, minimum, ...ALL_ROWS });
    const answers = await Promise.all([near(1, 1), near(2, 1), near(1, 2), near(5, 3)]);
    return answers.map((answer) => ({ sentence: finding.describeCollocates(answer) }));
  },
  async describeFound(drawn) {
    const asked = { ...drawn.filters, q: 'a ab' };
    const found = await drawn.engine.search({ filters: asked, sort: 'date', limit: 1 });
    const { occurrences, meetings } = found;
    const headline = hits.describeFound({ query: asked.q, read: found.query }, occurrences, meetings);
    const both = drawn.chosen.filter(({ types }) => types.includes('a') && types.includes('ab'));
    const count = occurrencesIn(both, 'a') + occurrencesIn(both, 'ab');
    return [{ sentence: `${headline}.`, holds: [`a and ab, each by itself: ${count} occurrence`] }];
  },
  async describeCounted(drawn) {
    const filtered = { ...drawn.filters, q: Q };
    const answer = await drawn.engine.hitsOverTime({ filters: filtered, by: null });
    return [{ sentence: hits.describeCounted(answer), holds: slowHits(drawn) }];
  },
  async describeAsPhrase() {
    return [0, 1, 2].map((occurrences) => ({
      sentence: `It stands ${hits.describeAsPhrase({ query: '"a b"', occurrences })}.`,
    }));
  },
  async describeWithAccents() {
    return [1, 2000].map((occurrences) => ({
      sentence: `It stands ${hits.describeWithAccents({ query: 'é', occurrences })}.`,
    }));
  },
  async describeLeftOut() {
    return [[], ['%'], ['$', ',', '$']].map((marks) => ({
      sentence: `“50”${query.describeLeftOut(marks)} occurs once.`,
    }));
  },
  async describeChoice({ filters: asked, given }) {
    return ['a b', '"', '50%'].map((q) => ({
      sentence: `${typed.describeChoice({ ...asked, q }, given.facts)}.`,
    }));
  },
  async describeQuery() {
    return ['a b', 'a NEAR/1 b', 'a NEAR/2 b', 'abc~', 'abcdef~', '"a * b"', 'a -(b OR c)'].map((text) => {
      const parsed = parseQuery(text, ENGLISH);
      if (!parsed.ok) throw new Error(`not read: ${text}`);
      return { sentence: `Meetings that contain ${query.describeQuery(parsed.query)}.` };
    });
  },
  async describeFault() {
    return QUERY_FAULTS.map((fault) => ({
      sentence: `The query cannot be read at character 3: ${query.describeFault({ fault })}.`,
    }));
  },
  async describeExample({ engine }) {
    const examples = await engine.queryExamples({});
    return examples.map((example) => ({ sentence: `It finds ${query.describeExample(example)}.` }));
  },
  async describeEmptying({ engine, filters: asked }) {
    const found = await engine.search({ filters: { ...asked, q: 'a nowhere' }, sort: 'date', limit: 1 });
    return found.emptying.map((part) => ({ sentence: query.describeEmptying(part) }));
  },
  async describeEvidence({ given }) {
    const named = { of: 'uses', period: null, formulations: ['a-b', 'ab'] } as const;
    return [{ sentence: `Shown: ${evidence.describeEvidence(named, given.facts)}.` }];
  },
};

const NOUNS =
  'meeting|occurrence|line|word|token|term|list|formulation|wording|candidate|place|period|day|week|month|quarter|year|stretch|letter';

/** What is wrong with the grammar of the numbers of a sentence. */
function faultOf(sentence: string): string | null {
  const faults: readonly (readonly [string, RegExp])[] = [
    ['a plural after one', /(?<![\d.,])1 (?!is\b|has\b|was\b)(?:more )?[a-z]+s\b|(?<![\d.,])1 people\b/],
    [
      'a singular after another number',
      new RegExp(`(?<!\\d)(?!1 )[\\d,.]*\\d (?:more )?(?:${NOUNS}|person)\\b`),
    ],
    ['a plural verb of one', /(?<![\d.,])1 of [\d,]+ [a-z]+ (?:have|are|occur|rest|stand)\b/],
    [
      'a singular verb of many',
      /(?<![\d.,])(?!1 of)[\d,]+ of [\d,]+ [a-z]+ (?:has|is|occurs|rests|stands)\b/,
    ],
    ['a value that is none', /undefined|null|NaN|Infinity|\[object/],
    ['white space', / {2}|^ | $| [,.;:]/],
    ['an end', /[^.]$/],
  ];
  return faults.find(([, fault]) => fault.test(sentence))?.[0] ?? null;
}

describe('the check of a sentence', () => {
  it.each([
    ['1 occurrences in 2 meetings.', 'a plural after one'],
    ['In 2 of 1 meetings.', 'a plural after one'],
    ['2 line of “a”.', 'a singular after another number'],
    ['1,000 meeting.', 'a singular after another number'],
    ['1 of 12 months have a meeting.', 'a plural verb of one'],
    ['2 of 3 wordings occurs.', 'a singular verb of many'],
    ['0 of 3 formulations is used.', 'a singular verb of many'],
    ['1 of 2 wordings occurs; 1 meeting in North and 2 meetings in South.', null],
    ['1 is only cited.', null],
    ['2 February 2023 to 1 March 2023 (1 meeting) against 0 meetings.', null],
  ])('finds in “%s” %s', (sentence, fault) => {
    expect(faultOf(sentence)).toBe(fault);
  });
});

describe('every sentence', () => {
  it('is made in a file that is known here', () => {
    const files = Object.keys(import.meta.glob('../../../src/view/describe/*.ts')).map(
      (path) => path.split('/').at(-1)?.replace('.ts', '') ?? '',
    );
    expect(files).toEqual(Object.keys(ROOMS).sort());
  });

  it.each(Object.entries(SENTENCES))('of %s reads well and is true of any corpus', async (_, say) => {
    await fc.assert(
      fc.asyncProperty(corpus, filters, granularity, async (given, asked, by) => {
        const { fetchFile } = serve(filesOf(given));
        const engine = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, fetchFile));
        const { has } = selectDocuments(given.facts.documents, asked, null);
        const chosen = given.texts
          .filter((_text, d) => has[d] === 1)
          .map(({ paragraphs }) => {
            const texts = paragraphs.map(({ text }) => text);
            return { paragraphs: texts, types: texts.flatMap(slowTokens) };
          });
        for (const { sentence, holds = [] } of await say({ given, engine, filters: asked, by, chosen })) {
          expect([sentence, faultOf(sentence)]).toEqual([sentence, null]);
          for (const part of holds) expect(sentence).toContain(part);
        }
      }),
      { numRuns: 100 },
    );
  });
});
