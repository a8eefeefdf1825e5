// What every figure of the five readouts says, against what was counted in the texts by hand.
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/corpus/facts';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { parseSearch } from '../../src/view/address';
import { formatFragment, parseFragment } from '../../src/view/fragment';
import { resolvePassage } from '../../src/view/resolvePassage';
import { filtersOf } from '../../src/view/subcorpora';
import { MEETINGS, MENTIONS, sum, TERM_COUNTS } from '../e2e/support/meetings';
import { engineOfSeeds } from '../support/builtSeeds';
import { ALL_ROWS } from '../support/page';

const engine = engineOfSeeds();
const find = async (q: string) =>
  engine.search({ filters: { ...NO_FILTERS, q }, sort: 'date', limit: MEETINGS.length });
const peopleOf = (i: number, role: Role): readonly string[] => MEETINGS[i]?.[role] ?? [];
const datesOf = (rows: readonly { readonly date: string }[]) => rows.map(({ date }) => date);

/** Filters with the places (in order of date) of the meetings that they leave, and the periods of their axis. */
const CASES = [
  ['', [0, 1, 2, 3, 4], 24],
  ['place=liaoning', [1, 2, 3, 4], 24],
  ['from=2023-03&to=2023-08', [2, 3], 6],
  ['person=hao-peng&role=presided', [1, 2, 4], 24],
  ['q=reform', [1, 2], 24],
  ['from=2023&kind=study-session~plenary-session&by=quarter', [3, 4], 4],
] as const;

describe('the figures of the overview', () => {
  it.each(CASES)('say what the texts say under "%s"', async (search, left, periods) => {
    const { params } = parseSearch(search);
    const [filters, by] = [filtersOf(params), params.by];
    const of = (counts: readonly number[]) => left.map((i) => counts[i] ?? 0);
    const tokens = sum(of(MEETINGS.map((meeting) => meeting.tokens)));

    const frequency = await engine.meetingFrequency({ filters, by, split: 'none' });
    expect(frequency.rows).toHaveLength(periods);
    expect([
      sum(frequency.rows.map((row) => row.meetings)),
      sum(frequency.rows.map((row) => row.tokens)),
    ]).toEqual([left.length, tokens]);

    const trend = await engine.termTrend({ filters, by, terms: Object.keys(TERM_COUNTS) });
    for (const [term, counts] of Object.entries(TERM_COUNTS)) {
      const rows = trend.rows.filter((row) => row.term === term);
      expect(rows).toHaveLength(periods);
      expect([
        sum(rows.map(({ count }) => count)),
        sum(rows.map((row) => row.tokens)),
        sum(rows.map((row) => row.meetings)),
        sum(rows.map(({ meetingsWithTerm }) => meetingsWithTerm)),
      ]).toEqual([sum(of(counts)), tokens, left.length, of(counts).filter((count) => count > 0).length]);
    }

    const { rows } = await engine.speakerMentions({ filters, by });
    for (const [person, counts] of Object.entries(MENTIONS)) {
      const own = rows.filter((row) => row.person === person);
      expect(sum(own.map(({ mentions }) => mentions)), person).toBe(sum(of(counts)));
      for (const role of ROLES) {
        const held = left.filter((i) => peopleOf(i, role).includes(person));
        expect(sum(own.map((row) => row[role])), `${person} ${role}`).toBe(held.length);
      }
    }
  });

  it.each([
    ['person=hao-peng', ['2023-02-17', '2023-03-02', '2023-09-29']],
    ['person=li-lecheng&role=spoke', ['2023-09-29']],
    ['person=hao-peng~li-lecheng&role=spoke', ['2023-03-02', '2023-09-29']],
    ['role=presided', ['2022-08-20', '2023-02-17', '2023-03-02', '2023-09-29']],
    // September to the end of 2023: a range that shares a day is not backwards.
    ['from=2023-09&to=2023', ['2023-09-29']],
    ['from=2023&to=2023-02', ['2023-02-17']],
  ])('are of the meetings that pass "%s"', async (search, dates) => {
    const filters = filtersOf(parseSearch(search).params);
    const { rows } = await engine.meetings({ filters, sort: 'date', ...ALL_ROWS });
    expect(datesOf(rows)).toEqual(dates);
  });
});

describe('a query', () => {
  it.each([
    ['"breakthroughs new"', 0, 0],
    // "new" 11 + 16 + 24 + 4 and "breakthroughs" 3 + 3 + 11 + 1 in the four meetings that have both.
    ['breakthroughs new', 73, 4],
    ['"Li Lecheng" OR "Xu Qin"', 3, 3],
    // reform 13 and reforms 6.
    ['reform*', 19, 2],
    ['"new * pattern"', 9, 4],
    ['(reform OR xylophone) -"new development pattern"', 11, 1],
  ])('%s is found %i times in %i meetings', async (q, occurrences, meetings) => {
    expect(await find(q)).toMatchObject({ occurrences, meetings, problem: null });
  });

  it.each(['new (reform', '-reform', 'reform OR', '"" OR', 'NEAR/5'])(
    '%s that cannot be read finds nothing and says why',
    async (q) => {
      const { problem, hits } = await find(q);
      expect([problem === null, hits]).toEqual([false, []]);
    },
  );

  it('has lines each of whose links goes to its sentence, which is unchanged', async () => {
    const { rows: lines } = await engine.concordance({
      filters: { ...NO_FILTERS, q: '"new development pattern"' },
      node: null,
      sort: 'date',
      context: 10,
      ...ALL_ROWS,
    });
    const { language } = await engine.info({});
    expect(lines).toHaveLength(sum(TERM_COUNTS['new development pattern']));
    for (const { id, paragraph, sentence, hash } of lines) {
      const document = await engine.document({ id });
      const sentences = (document?.paragraphs ?? []).flatMap(({ text, ...rest }) =>
        rest.sentences.map(({ start, end, ...each }) => ({
          ...each,
          paragraph: rest.paragraph,
          text: text.slice(start, end),
        })),
      );
      const link = parseFragment(formatFragment({ paragraph, sentence, check: { hash, words: null } }));
      if (link === null) throw new Error(`${hash} makes no link`);
      expect(resolvePassage(sentences, link, language)).toEqual({
        state: 'unchanged',
        at: { paragraph, sentence },
      });
    }
  });
});

describe('the facts of a meeting', () => {
  it.each(MEETINGS)('of $date are what its text says, each with its proof', async (meeting) => {
    const document = await engine.document({ id: meeting.id });
    if (document === null) throw new Error('no such meeting');
    expect({
      date: document.date,
      heldOn: document.heldOn ?? '',
      kind: document.kind,
      place: document.place,
      tokens: document.tokens,
      sentences: document.sentences,
      warnings: document.warnings.map(({ code }) => code),
      ...Object.fromEntries(ROLES.map((role) => [role, document.roles[role].map(({ name }) => name)])),
    }).toEqual({
      date: meeting.date,
      heldOn: meeting.heldOn,
      kind: meeting.kind,
      place: meeting.place,
      tokens: meeting.tokens,
      sentences: meeting.sentences,
      warnings: meeting.warnings,
      ...Object.fromEntries(ROLES.map((role) => [role, meeting[role]])),
    });

    const people = sum(ROLES.map((role) => meeting[role].length));
    expect(document.proofs.length).toBeGreaterThanOrEqual(2 + people);
    for (const { at, words, hash, rule } of document.proofs) {
      if (at === null) {
        expect([rule, words]).toEqual(['corpus.json', null]);
        continue;
      }
      const paragraph = document.paragraphs[at.paragraph - 1];
      const sentence = paragraph?.sentences[at.sentence - 1];
      expect(paragraph?.text.slice(sentence?.start, sentence?.end).trim()).toBe(words?.trim());
      expect(hash).toBe(sentence?.hash);
      expect(words).not.toBe('');
    }
  });
});
