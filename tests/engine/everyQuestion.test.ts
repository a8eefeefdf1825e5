// Every question of the table, against a slow reading, by the embedded engine and through a port that clones as a worker's
// does. The compiler keeps the record whole: a new question without a case is an error of types.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../src/engine/artifacts';
import type { Answer, CorpusEngine, Params } from '../../src/engine/corpusEngine';
import { createEmbeddedEngine } from '../../src/engine/embeddedEngine';
import { ANSWERS } from '../../src/engine/questionAnswers';
import { PARAMS } from '../../src/engine/questionParams';
import { QUESTION_NAMES, type Question, questionRow } from '../../src/engine/questions';
import { createWorkerEngine } from '../../src/engine/workerEngine';
import { FACTS_ADDRESS, filesOf, serve } from '../support/artifacts';
import { corpusOf, type Fixture } from '../support/corpus';
import { corpus, filters } from '../support/generated';
import { ALL_ROWS } from '../support/page';
import {
  type SlowMeeting,
  slowCountIn,
  slowMeetings,
  slowMentions,
  slowPasses,
  slowSpansIn,
  sumOf,
} from '../support/slowCorpus';
import { slowTokens } from '../support/slowCount';
import { slowBodies, slowLedger, slowUses } from '../support/slowLedger';
import { slowRecurring } from '../support/slowTerms';
import { workerOn } from '../support/workerOn';

/** What is asked, and the corpus as a slow reading finds it. */
interface Drawn {
  readonly given: Fixture;
  readonly filters: Filters;
  /** What the query asks for; null for no query. */
  readonly words: string | null;
  readonly all: readonly SlowMeeting[];
  /** Without the query, and with it. */
  readonly base: readonly SlowMeeting[];
  readonly chosen: readonly SlowMeeting[];
}

interface Case<Q extends Question> {
  readonly asks: (drawn: Drawn) => Params<Q>;
  readonly holds: (answer: Answer<Q>, drawn: Drawn) => void;
}

const PERSON = 'bo';
const TERMS = ['a', 'a b', 'nowhere'];
const ROLES = ['presided', 'spoke', 'attended', 'cited'] as const;
const PRESENT = ['presided', 'spoke', 'attended'] as const;

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const tokensOf = (list: readonly SlowMeeting[]) => sumOf(list, ({ tokens }) => tokens);
const countIn = (list: readonly SlowMeeting[], words: string) =>
  sumOf(list, (meeting) => slowCountIn(meeting, words));
const holding = (list: readonly SlowMeeting[], words: string) =>
  list.filter((meeting) => slowCountIn(meeting, words) > 0);
const inMonth = (list: readonly SlowMeeting[], month: string) => list.filter((one) => one.month === month);
const has = ({ roles }: SlowMeeting, slug: string, of: readonly (typeof ROLES)[number][] = ROLES) =>
  of.some((role) => roles[role].includes(slug));
const usesIn = (meeting: SlowMeeting, variants: readonly string[]) => slowUses(meeting.paragraphs, variants);
/** The meetings that hold the query; none where there is none. */
const hitsOf = ({ base, words }: Drawn) => (words === null ? [] : holding(base, words));

const CASES: { readonly [Q in Question]: Case<Q> } = {
  info: {
    asks: () => ({}),
    holds(answer, { given }) {
      const { documents: _documents, files: _files, ...info } = given.facts;
      expect(answer).toEqual(info);
    },
  },
  summary: {
    asks: ({ filters: asked }) => ({ filters: asked }),
    holds({ corpus: whole, subcorpus, months, queryProblem }, { all, chosen }) {
      const extent = (list: readonly SlowMeeting[]) => ({
        meetings: list.length,
        tokens: tokensOf(list),
        first: list[0]?.date ?? null,
        last: list.at(-1)?.date ?? null,
      });
      expect(whole).toMatchObject(extent(all));
      expect(subcorpus).toMatchObject(extent(chosen));
      for (const { name, meetings } of subcorpus.places) {
        expect(meetings).toBe(chosen.filter(({ place }) => place === name.toLowerCase()).length);
      }
      for (const { month, meetings } of months) expect(meetings).toBe(inMonth(all, month).length);
      expect([sumOf(months, ({ meetings }) => meetings), queryProblem]).toEqual([all.length, null]);
    },
  },
  facets: {
    asks: ({ filters: asked }) => ({ filters: asked }),
    holds(answer, { all, filters: asked, words }) {
      const passing = words === null ? all : holding(all, words);
      for (const [facet, options] of Object.entries(answer)) {
        for (const { slug, meetings } of options) {
          const column = facet.startsWith('meta.') ? facet.slice('meta.'.length) : null;
          const others = asked.meta.filter((member) => !member.startsWith(`${column}.`));
          const alone =
            column === null
              ? { ...asked, [facet]: [slug] }
              : { ...asked, meta: [...others, `${column}.${slug}`] };
          expect([facet, slug, meetings]).toEqual([
            facet,
            slug,
            passing.filter((meeting) => slowPasses(meeting, alone)).length,
          ]);
        }
      }
    },
  },
  meetings: {
    asks: ({ filters: asked }) => ({ filters: asked, sort: '-date', without: 'b', ...ALL_ROWS }),
    holds({ total, rows }, { chosen }) {
      const expected = chosen.filter((meeting) => slowCountIn(meeting, 'b') === 0).toReversed();
      expect([total, ids(rows)]).toEqual([expected.length, ids(expected)]);
      expect(rows.map(({ tokens }) => tokens)).toEqual(expected.map(({ tokens }) => tokens));
    },
  },
  meetingFrequency: {
    asks: ({ filters: asked }) => ({ filters: asked, by: 'month', split: 'place' }),
    holds({ rows }, { chosen }) {
      for (const { period, group, meetings, tokens, documents } of rows) {
        const own = inMonth(chosen, period).filter(
          ({ place }) => (place ?? 'unknown') === group.toLowerCase(),
        );
        expect([meetings, tokens, ids(documents)]).toEqual([own.length, tokensOf(own), ids(own)]);
      }
      expect(sumOf(rows, ({ meetings }) => meetings)).toBe(chosen.length);
    },
  },
  termTrend: {
    asks: ({ filters: asked }) => ({ filters: asked, by: 'month', terms: TERMS }),
    holds({ axis, rows, totals, unreadable }, { chosen }) {
      expect([rows.length, unreadable]).toEqual([axis.periods.length * TERMS.length, []]);
      for (const { period, term, count, meetings, meetingsWithTerm, tokens } of rows) {
        const own = inMonth(chosen, period);
        expect([count, meetings, meetingsWithTerm, tokens]).toEqual([
          countIn(own, term),
          own.length,
          holding(own, term).length,
          tokensOf(own),
        ]);
      }
      expect(totals.map(({ term, count }) => [term, count])).toEqual(
        TERMS.map((term) => [term, countIn(chosen, term)]),
      );
    },
  },
  termTotals: {
    asks: ({ filters: asked }) => ({ filters: asked, by: 'month', terms: TERMS }),
    holds({ totals, bases }, { chosen }) {
      for (const { term, count, meetingsWithTerm, meetings, variants } of totals) {
        const held = holding(chosen, term).length;
        expect([count, meetingsWithTerm, meetings]).toEqual([countIn(chosen, term), held, chosen.length]);
        expect(variants).toEqual(count === 0 ? [] : [{ text: term, count }]);
      }
      for (const { period, term, restsOnOne } of bases) {
        expect(restsOnOne).toBe(holding(inMonth(chosen, period), term).length === 1);
      }
    },
  },
  movers: {
    asks: ({ filters: asked }) => ({ filters: asked, limit: 9 }),
    holds({ halves, risen, fallen }, { chosen }) {
      const cut = halves?.[1].from ?? '';
      const [before, after] = [false, true].map((later) =>
        chosen.filter(({ date }) => date >= cut === later),
      );
      if (halves !== null) {
        expect(halves.map(({ meetings }) => meetings)).toEqual([before?.length, after?.length]);
      }
      for (const row of [...risen, ...fallen]) {
        const words = row.term.split(' OR ');
        const count = (list: readonly SlowMeeting[]) => sumOf(words, (one) => countIn(list, one));
        expect([row.term, row.before, row.after]).toEqual([
          row.term,
          count(before ?? []),
          count(after ?? []),
        ]);
      }
    },
  },
  speakerMentions: {
    asks: ({ filters: asked }) => ({ filters: asked, by: 'month' }),
    holds({ people, rows, held, axis, meetings }, { chosen, given }) {
      const names = given.facts.people.map(({ name }) => name);
      const mentions = (list: readonly SlowMeeting[], name: string) =>
        sumOf(list, (meeting) => slowMentions(meeting, names).get(name) ?? 0);
      expect(meetings).toBe(chosen.length);
      expect(held).toEqual(axis.periods.map(({ period }) => inMonth(chosen, period).length));
      for (const { slug, name } of given.facts.people) {
        const own = people.find((person) => person.slug === slug);
        expect([name, own?.mentions ?? 0]).toEqual([name, mentions(chosen, name)]);
        for (const role of ROLES) {
          expect(own?.[role] ?? 0).toBe(chosen.filter((meeting) => has(meeting, slug, [role])).length);
        }
      }
      for (const row of rows) {
        expect(row.mentions).toBe(mentions(inMonth(chosen, row.period), row.person));
      }
    },
  },
  rolesByMeeting: {
    asks: ({ filters: asked }) => ({ filters: asked, ...ALL_ROWS }),
    holds({ total, rows, people }, { chosen }) {
      expect([total, ids(rows)]).toEqual([chosen.length, ids(chosen)]);
      rows.forEach(({ marks }, i) => {
        const found = Object.fromEntries(marks.map(({ slug, roles }) => [slug, roles]));
        const meeting = chosen[i];
        const everyone = new Set(ROLES.flatMap((role) => meeting?.roles[role] ?? []));
        const expected = [...everyone].map((slug) => [
          slug,
          ROLES.filter((role) => meeting?.roles[role].includes(slug)),
        ]);
        expect(found).toEqual(Object.fromEntries(expected));
      });
      for (const { slug, meetings, present, first, last } of people) {
        const own = chosen.filter((meeting) => has(meeting, slug));
        expect([meetings, first?.id, last?.id]).toEqual([own.length, own[0]?.id, own.at(-1)?.id]);
        expect(present).toBe(chosen.filter((meeting) => has(meeting, slug, PRESENT)).length);
      }
    },
  },
  orderOfNames: {
    asks: ({ filters: asked }) => ({ filters: asked, ...ALL_ROWS }),
    holds({ total, rows, lists, meetings, leaders }, { chosen }) {
      const expected = chosen.flatMap(({ id, attendance }) => attendance.map((slug, i) => [id, i + 1, slug]));
      expect(rows.map(({ id, position, slug }) => [id, position, slug])).toEqual(expected);
      const printed = chosen.filter(({ attendance }) => attendance.length > 0);
      expect([total, lists, meetings]).toEqual([expected.length, printed.length, chosen.length]);
      const firsts = printed.map(({ attendance }) => attendance[0]);
      const timesOf = (slug: string | undefined) => firsts.filter((one) => one === slug).length;
      expect(leaders.lists).toBe(Math.max(0, ...firsts.map(timesOf)));
      expect(leaders.all).toBe(new Set(firsts.filter((slug) => timesOf(slug) === leaders.lists)).size);
    },
  },
  nameReview: {
    asks: ({ filters: asked }) => ({ filters: asked }),
    holds({ unknown, left, unlisted }, { chosen, given }) {
      const expected = given.facts.unknownNames.names
        .map((name) => ({
          name,
          occurrences: countIn(chosen, name),
          meetings: holding(chosen, name).length,
        }))
        .filter(({ occurrences }) => occurrences > 0);
      expect([...unknown].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(expected);
      expect([left, unlisted]).toEqual([1, []]);
    },
  },
  appearances: {
    asks: ({ filters: asked }) => ({
      filters: asked,
      person: PERSON,
      role: null,
      meeting: null,
      other: null,
      ...ALL_ROWS,
    }),
    holds({ record, meetings, total, rows }, { chosen }) {
      const own = chosen.filter((meeting) => has(meeting, PERSON));
      expect([meetings, total, ids(rows)]).toEqual([chosen.length, own.length, ids(own)]);
      expect(rows.map(({ roles }) => roles)).toEqual(
        own.map(({ roles }) => ROLES.filter((role) => roles[role].includes(PERSON))),
      );
      expect([record.meetings, sumOf(rows, ({ passed }) => passed + 1) <= meetings]).toEqual([
        own.length,
        true,
      ]);
    },
  },
  coAppearances: {
    asks: ({ filters: asked }) => ({ filters: asked, person: PERSON }),
    holds({ meetings, chosen: size, rows }, { chosen, given }) {
      const own = chosen.filter((meeting) => has(meeting, PERSON, PRESENT));
      expect([meetings, size]).toEqual([own.length, chosen.length]);
      for (const { slug } of given.facts.people.filter((person) => person.slug !== PERSON)) {
        const together = own.filter((meeting) => has(meeting, slug, PRESENT)).length;
        const row = rows.find((one) => one.slug === slug);
        expect(row?.together ?? 0).toBe(together);
        if (row !== undefined) {
          expect(row.present).toBe(chosen.filter((meeting) => has(meeting, slug, PRESENT)).length);
        }
      }
    },
  },
  personFormulations: {
    asks: ({ filters: asked }) => ({ filters: asked, person: PERSON }),
    holds({ base, theirs, others, rows }, { chosen, given }) {
      const present = chosen.filter((meeting) => has(meeting, PERSON, PRESENT));
      const own = present.length > 0 ? present : chosen.filter((meeting) => has(meeting, PERSON));
      const rest = chosen.filter((meeting) => !own.includes(meeting));
      expect(base).toBe(present.length > 0 ? 'present' : 'cited');
      expect([theirs, others]).toEqual([
        { meetings: own.length, tokens: tokensOf(own) },
        { meetings: rest.length, tokens: tokensOf(rest) },
      ]);
      for (const row of rows) {
        const variants = given.facts.formulations.find(({ slug }) => slug === row.slug)?.variants ?? [];
        const side = (list: readonly SlowMeeting[]) => ({
          occurrences: sumOf(list, (meeting) => usesIn(meeting, variants)),
          meetings: list.filter((meeting) => usesIn(meeting, variants) > 0).length,
        });
        expect([row.theirs, row.others]).toEqual([side(own), side(rest)]);
      }
    },
  },
  silentMeetings: {
    asks: ({ filters: asked }) => ({ filters: asked, person: PERSON, ...ALL_ROWS }),
    holds({ total, rows }, { all, chosen }) {
      const same = slowBodies(all);
      const there = chosen.filter((meeting) => has(meeting, PERSON, PRESENT));
      const silent = chosen.filter(
        (meeting) =>
          PRESENT.some((role) => meeting.roles[role].length > 0) &&
          there.some((other) => same(meeting, other)) &&
          meeting.date > (there.at(-1)?.date ?? '9'),
      );
      expect([total, ids(rows)]).toEqual([silent.length, ids(silent)]);
    },
  },
  formulationChanges: {
    asks: ({ filters: asked }) => ({ filters: asked }),
    holds({ newHere, firstSeen, goneSince, notLately, used }, drawn) {
      const slow = ledgerOf(drawn);
      const of = (status: string) => slow.filter((one) => one.status === status).map(({ slug }) => slug);
      const slugs = (list: typeof newHere) => list.map(({ slug }) => slug).sort();
      expect([slugs(newHere), slugs(firstSeen)]).toEqual([of('new-here'), of('first-seen')]);
      expect([slugs(goneSince), slugs(notLately)]).toEqual([of('gone-since'), of('not-lately')]);
      expect(used).toBe(slow.filter(({ occurrences }) => occurrences > 0).length);
    },
  },
  formulationLedger: {
    asks: ({ filters: asked }) => ({ filters: asked, by: 'month', statuses: [], sort: 'formulation' }),
    holds({ rows, tally, meetings, held, axis, top }, drawn) {
      const slow = ledgerOf(drawn);
      expect([meetings, sumOf(held, (one) => one)]).toEqual([drawn.chosen.length, drawn.chosen.length]);
      expect(held).toEqual(axis.periods.map(({ period }) => inMonth(drawn.chosen, period).length));
      expect(
        rows.map(({ slug, status, occurrences, lacking }) => [slug, status, occurrences, lacking]),
      ).toEqual(slow.map(({ slug, status, occurrences, lacking }) => [slug, status, occurrences, lacking]));
      expect(tally.absent).toBe(slow.filter(({ status }) => status === 'absent').length);
      expect(top?.occurrences).toBe(Math.max(...slow.map(({ occurrences }) => occurrences)));
    },
  },
  formulationPlaces: {
    asks: ({ filters: asked }) => ({ filters: asked }),
    holds({ rows, places }, { chosen, given }) {
      for (const { slug, meetings } of places) {
        expect(meetings).toBe(chosen.filter(({ place }) => place === slug).length);
      }
      for (const row of rows) {
        const variants = given.facts.formulations.find(({ slug }) => slug === row.slug)?.variants ?? [];
        for (const use of row.places) {
          const own = chosen.filter(({ place }) => place === use.slug);
          const users = own.filter((meeting) => usesIn(meeting, variants) > 0);
          expect([use.held, use.meetings, use.first?.id]).toEqual([own.length, users.length, users[0]?.id]);
        }
      }
    },
  },
  formulation: {
    asks: ({ filters: asked }) => ({ filters: asked, by: 'month', slug: 'a-b' }),
    holds(answer, drawn) {
      const slow = ledgerOf(drawn).find(({ slug }) => slug === 'a-b');
      expect([answer?.row.status, answer?.row.meetings, answer?.chosen]).toEqual([
        slow?.status,
        slow?.meetings,
        drawn.chosen.length,
      ]);
      expect(sumOf(answer?.wordings ?? [], ({ occurrences }) => occurrences)).toBe(slow?.occurrences);
      for (const { slug, presided } of answer?.presiders ?? []) {
        const own = drawn.chosen.filter(({ roles }) =>
          slug === null ? roles.presided.length === 0 : roles.presided.includes(slug),
        );
        expect(presided).toBe(own.length);
      }
    },
  },
  formulationDrift: {
    asks: ({ filters: asked }) => ({ filters: asked, slug: 'a-b', context: 3, ...ALL_ROWS }),
    holds({ total, rows }, { chosen, given }) {
      const variants = given.facts.formulations.find(({ slug }) => slug === 'a-b')?.variants ?? [];
      const users = chosen.filter((meeting) => usesIn(meeting, variants) > 0);
      expect([total, rows.map(({ meeting }) => meeting.id)]).toEqual([users.length, ids(users)]);
      rows.forEach(({ wordings, passage, before }, i) => {
        const user = users[i];
        expect(passage.id).toBe(user?.id);
        expect(before?.id).toBe(users[i - 1]?.id);
        expect(sumOf(wordings, ({ occurrences }) => occurrences)).toBe(
          user === undefined ? 0 : usesIn(user, variants),
        );
      });
    },
  },
  formulationMeetings: {
    asks: ({ filters: asked }) => ({
      filters: asked,
      uses: ['a-b'],
      lacks: ['ab'],
      presider: PERSON,
      ...ALL_ROWS,
    }),
    holds({ total, rows }, { chosen, given }) {
      const count = (meeting: SlowMeeting, slug: string) =>
        usesIn(meeting, given.facts.formulations.find((one) => one.slug === slug)?.variants ?? []);
      const expected = chosen.filter(
        (meeting) =>
          count(meeting, 'a-b') > 0 && count(meeting, 'ab') === 0 && meeting.roles.presided.includes(PERSON),
      );
      expect([total, ids(rows)]).toEqual([expected.length, ids(expected)]);
    },
  },
  candidates: {
    asks: ({ filters: asked }) => ({ filters: asked, source: 'terms' }),
    holds({ rows, found, meetings, limits }, { chosen }) {
      const slow = slowRecurring(
        chosen.map(({ paragraphs }) => paragraphs),
        limits?.minimum ?? 0,
        limits?.minimumMeetings ?? 0,
        limits?.longest ?? 0,
      );
      expect([meetings, found]).toEqual([chosen.length, rows.length]);
      for (const { term, occurrences, meetings: held } of rows) {
        const own = slow.find(({ words }) => words === term);
        expect([term, occurrences, held]).toEqual([term, own?.frequency, own?.meetings]);
      }
    },
  },
  search: {
    asks: ({ filters: asked }) => ({ filters: asked, sort: 'date', limit: 99 }),
    holds({ occurrences, meetings, hits, problem, emptying }, drawn) {
      const found = hitsOf(drawn);
      const count = (meeting: SlowMeeting) => slowCountIn(meeting, drawn.words ?? '');
      expect([meetings, problem, ids(hits)]).toEqual([found.length, null, ids(found)]);
      expect([occurrences, hits.map((hit) => hit.occurrences)]).toEqual([
        sumOf(found, count),
        found.map(count),
      ]);
      if (drawn.words !== null && holding(drawn.all, drawn.words).length === 0) {
        expect(emptying.map(({ reason }) => reason)).toEqual(['nowhere']);
      }
    },
  },
  firstHits: {
    asks: ({ filters: asked }) => ({ filters: asked, sort: '-date', limit: 99 }),
    holds(answer, drawn) {
      const found = hitsOf(drawn).toReversed();
      const isEarly = drawn.words !== null && !drawn.words.includes(' ') && found.length > 0;
      if (!isEarly) {
        expect(answer).toBeNull();
        return;
      }
      const count = (meeting: SlowMeeting) => slowCountIn(meeting, drawn.words ?? '');
      expect(answer).toMatchObject({ occurrences: sumOf(found, count), meetings: found.length });
      expect(answer?.hits.map(({ id, occurrences }) => [id, occurrences])).toEqual(
        found.map((meeting) => [meeting.id, count(meeting)]),
      );
    },
  },
  passages: {
    asks: ({ filters: asked, all }) => ({ filters: asked, id: all[0]?.id ?? '', whole: true }),
    holds(answer, { all, words }) {
      const [meeting] = all;
      const spans = meeting === undefined || words === null ? [] : slowSpansIn(meeting, words);
      const places = new Set(spans.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));
      expect(answer.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`)).toEqual([...places]);
    },
  },
  queryExamples: {
    asks: () => ({}),
    holds(answer, { all }) {
      // Only words of six letters and more make examples.
      const long = new Set(all.flatMap(({ types }) => types.flat()).filter((type) => type.length >= 6));
      if (long.size < 2) expect(answer.filter(({ shows }) => shows === 'all')).toEqual([]);
      for (const { query, shows } of answer) {
        if (shows === 'phrase') expect(countIn(all, query)).toBeGreaterThan(0);
      }
    },
  },
  concordance: {
    asks: ({ filters: asked }) => ({ filters: asked, node: null, sort: 'date', context: 2, ...ALL_ROWS }),
    holds({ total, meetings, base, rows }, drawn) {
      const found = hitsOf(drawn);
      const spans = found.flatMap((meeting) =>
        slowSpansIn(meeting, drawn.words ?? '').map((span) => [meeting.id, span.paragraph, span.sentence]),
      );
      expect([total, meetings, base]).toEqual([spans.length, found.length, drawn.base.length]);
      expect(rows.map(({ id, paragraph, sentence }) => [id, paragraph, sentence])).toEqual(spans);
      for (const { node } of rows) expect(slowTokens(node)).toEqual(slowTokens(drawn.words ?? ''));
    },
  },
  collocates: {
    asks: ({ filters: asked }) => ({ filters: asked, window: 2, minimum: 1, ...ALL_ROWS }),
    holds({ total, rows, nodes, tokens }, drawn) {
      const near = slowNear(drawn.base, drawn.words, 2);
      expect([nodes, tokens]).toEqual([
        drawn.words === null ? 0 : countIn(drawn.base, drawn.words),
        tokensOf(drawn.base),
      ]);
      expect(total).toBe(rows.length);
      expect(Object.fromEntries(rows.map(({ collocate, observed }) => [collocate, observed]))).toEqual(
        Object.fromEntries(near),
      );
    },
  },
  dispersion: {
    asks: ({ filters: asked }) => ({ filters: asked, detail: 'positions', ...ALL_ROWS }),
    holds({ total, rows, occurrences, meetings }, drawn) {
      const count = (meeting: SlowMeeting) => (drawn.words === null ? 0 : slowCountIn(meeting, drawn.words));
      expect([total, ids(rows)]).toEqual([drawn.base.length, ids(drawn.base)]);
      expect(rows.map((row) => [row.occurrences, row.positions?.length])).toEqual(
        drawn.base.map((meeting) => [count(meeting), count(meeting)]),
      );
      expect([occurrences, meetings]).toEqual([sumOf(drawn.base, count), hitsOf(drawn).length]);
    },
  },
  hitsOverTime: {
    asks: ({ filters: asked }) => ({ filters: asked, by: 'month' }),
    holds({ rows, base }, drawn) {
      expect(base).toBe(drawn.base.length);
      for (const { period, occurrences, meetings, meetingsInPeriod } of rows) {
        const own = inMonth(drawn.base, period);
        const found = drawn.words === null ? [] : holding(own, drawn.words);
        expect([occurrences, meetings, meetingsInPeriod]).toEqual([
          countIn(found, drawn.words ?? ''),
          found.length,
          own.length,
        ]);
      }
    },
  },
  suggest: {
    asks: () => ({ typed: 'an', limit: 9 }),
    holds({ completions, meetings }, { all }) {
      for (const { text, occurrences, meetings: held } of completions) {
        expect([text, occurrences, held]).toEqual([text, countIn(all, text), holding(all, text).length]);
      }
      expect(completions.some(({ text }) => text === 'Ana')).toBe(countIn(all, 'Ana') > 0);
      expect(meetings).toEqual([]);
    },
  },
  jumps: {
    asks: () => ({ typed: 'north', limit: 9 }),
    holds(answer, { all }) {
      const expected = all.filter(({ place }) => place === 'north').toReversed();
      expect(answer.map((jump) => (jump.to === 'meeting' ? jump.id : jump.to))).toEqual(ids(expected));
    },
  },
  marksOfQuery: {
    asks: ({ all }) => ({ id: all.at(-1)?.id ?? 'none', q: 'a' }),
    holds(answer, { all }) {
      const meeting = all.at(-1);
      const found = meeting === undefined ? [] : slowSpansIn(meeting, 'a');
      expect(answer.map(({ paragraph }) => paragraph)).toEqual(found.map(({ paragraph }) => paragraph));
      for (const { layer, paragraph, start, end } of answer) {
        const marked = meeting?.paragraphs[paragraph - 1]?.slice(start, end) ?? '';
        expect([layer, slowTokens(marked)]).toEqual(['query', ['a']]);
      }
    },
  },
  document: {
    asks: ({ all }) => ({ id: all.at(-1)?.id ?? 'none' }),
    holds(answer, { all }) {
      const meeting = all.at(-1);
      if (meeting === undefined) {
        expect(answer).toBeNull();
        return;
      }
      expect(answer?.paragraphs.map(({ text }) => text)).toEqual(meeting.paragraphs);
      expect([answer?.previous?.id, answer?.next]).toEqual([all.at(-2)?.id, null]);
    },
  },
};

function ledgerOf({ given, all, chosen }: Drawn) {
  const documents = all.map((meeting) => ({ ...meeting, chosen: chosen.includes(meeting) }));
  return given.facts.formulations
    .map(({ slug, variants }) => ({ slug, ...slowLedger(documents, variants) }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Tokens at most so far from an occurrence, each once, by type. */
function slowNear(
  meetings: readonly SlowMeeting[],
  words: string | null,
  window: number,
): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const meeting of words === null ? [] : meetings) {
    const spans = slowSpansIn(meeting, words ?? '');
    meeting.types.forEach((types, p) => {
      types.forEach((type, token) => {
        const isNear = spans.some(({ paragraph, token: at, length }) => {
          const gap = token < at ? at - token : token - (at + length - 1);
          const inside = token >= at && token < at + length;
          return paragraph === p + 1 && !inside && gap <= window;
        });
        if (isNear) near.set(type, (near.get(type) ?? 0) + 1);
      });
    });
  }
  return near;
}

/** What a page that has just been opened asks: nothing has come yet. */
function openEngine(given: Fixture): CorpusEngine {
  return createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(filesOf(given)).fetchFile));
}

async function hold<Q extends Question>(question: Q, drawn: Drawn): Promise<void> {
  const { asks, holds } = CASES[question];
  const params = asks(drawn);
  expect(v.safeParse(PARAMS[question], params).issues).toBeUndefined();
  const answer: Answer<Q> = await openEngine(drawn.given)[question](params);
  holds(answer, drawn);
  // Plain data: what its schema says, and nothing that a message or JSON would lose.
  expect(v.safeParse(ANSWERS[question], answer).issues).toBeUndefined();
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  const worker = workerOn(openEngine(drawn.given));
  const { engine } = createWorkerEngine(() => worker);
  expect(await engine[question](params)).toEqual(answer);
  worker.worker.terminate();
}

const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(corpus, filters, fc.constantFrom(null, 'a', 'ana', 'a b', 'nowhere'))
  .map(([{ facts, ...rest }, asked, words]) => {
    const given = {
      ...rest,
      facts: {
        ...facts,
        unknownNames: { names: ['ab', 'Ж'], total: 3 },
        files: { ...facts.files, entries: 'entries.bin' },
      },
    };
    const all = slowMeetings(given);
    const base = all.filter((meeting) => slowPasses(meeting, asked));
    const q = words?.includes(' ') ? `"${words}"` : words;
    const chosen = words === null ? base : holding(base, words);
    return { given, filters: { ...asked, q }, words, all, base, chosen };
  });

/** No list of the corpus of many meetings is longer, function words included. */
const LISTS = 400;

describe('every question', () => {
  it.each(QUESTION_NAMES)(
    '%s is answered as a slow reading answers, alike through a port',
    async (question) => {
      await fc.assert(
        fc.asyncProperty(drawn, (one) => hold(question, one)),
        { numRuns: 60 },
      );
    },
  );

  it('has an answer that does not grow with the meetings beyond what its row says', async () => {
    const given = manyMeetings(1200);
    const engine = openEngine(given);
    const all = slowMeetings(given);
    const asked = { ...NO_FILTERS, q: 'a' };
    for (const question of QUESTION_NAMES) {
      const one = { given, filters: asked, words: 'a', all, base: all, chosen: all };
      const answer = await askForMost(engine, question, one);
      const row = questionRow(question);
      const most = 'page' in row ? row.page : row.most === 'lists' || row.most === 'text' ? LISTS : row.most;
      expect([question, longestList(answer) <= most]).toEqual([question, true]);
    }
  });
});

async function askForMost<Q extends Question>(
  engine: CorpusEngine,
  question: Q,
  one: Drawn,
): Promise<unknown> {
  const params: object = CASES[question].asks(one);
  const row = questionRow(question);
  const more = 'limit' in params && 'page' in row ? { limit: row.page } : {};
  return engine[question]({
    ...CASES[question].asks(one),
    ...more,
    ...('by' in params ? { by: 'year' } : {}),
  });
}

/** Everybody in every role, every wording in every meeting, over two years. */
function manyMeetings(count: number): Fixture {
  const PEOPLE = ['Ana B', 'Bo', 'Ana'];
  return corpusOf(
    Array.from({ length: count }, (_, i) => ({
      date: `202${2 + (i % 2)}-0${1 + (i % 9)}-1${i % 9}`,
      name: `n${i}`,
      kind: 'Plenary',
      place: i % 2 === 0 ? 'North' : 'South',
      presided: PEOPLE,
      spoke: PEOPLE,
      attended: PEOPLE,
      cited: PEOPLE,
      paragraphs: [`a b ab word${i} “quoted ${i} words”. Ana and Bo`],
    })),
    { people: PEOPLE.map((name) => [name]), formulations: [['a b', 'b a'], ['ab']] },
  );
}

function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).map(longestList);
  return inside.reduce((most, one) => Math.max(most, one), Array.isArray(value) ? value.length : 0);
}
