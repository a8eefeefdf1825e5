// Whatever the filters, the panel behind every figure of every table counts what the figure says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/corpus/facts';
import type { Filters } from '../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../src/engine/artifacts';
import type { CorpusEngine } from '../../src/engine/corpusEngine';
import { createEmbeddedEngine } from '../../src/engine/embeddedEngine';
import { parseQuery } from '../../src/search/query';
import { type Evidence, evidenceIn, evidenceInPeriod } from '../../src/view/evidence';
import {
  columnOfEvidence,
  filtersOfEvidence,
  filtersOfRole,
  nodeOfEvidence,
} from '../../src/view/evidenceQuestions';
import { queryOfTerm } from '../../src/view/narrow';
import { FACTS_ADDRESS, filesOf, serve } from '../support/artifacts';
import type { Fixture } from '../support/corpus';
import { corpus, filters, granularity } from '../support/generated';
import { ENGLISH } from '../support/languages';
import { ALL_ROWS } from '../support/page';

const QUERIES = [null, 'a', '"a b"', 'a b', 'a OR ж', 'a* -b', 'a NEAR/2 b', 'ana~', 'nowhere'] as const;
const TERMS = ['a', 'a b', 'ana OR bo', 'ж'];

const engineOf = (given: Fixture) =>
  createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(filesOf(given)).fetchFile));

/** What the panel of the evidence shows: occurrences (null where meetings are counted) and meetings. */
async function openPanel(engine: CorpusEngine, evidence: Evidence, asked: Filters) {
  const narrowed = filtersOfEvidence(evidence, asked);
  if (evidence.of === 'role') {
    const { person, role } = evidence;
    const { total, rows: proven } = await engine.appearances({
      filters: narrowed,
      person,
      role,
      meeting: null,
      other: null,
      ...ALL_ROWS,
    });
    expect(proven).toHaveLength(total);
    const chosen = filtersOfRole(person, role, narrowed);
    if (chosen !== null) {
      const listed = await engine.meetings({ filters: chosen, sort: 'date', ...ALL_ROWS });
      expect(proven.map(({ id }) => id)).toEqual(listed.rows.map(({ id }) => id));
    }
    return { occurrences: null, meetings: proven.length };
  }
  if (evidence.of === 'without') {
    const without = queryOfTerm(evidence.term);
    const listed = await engine.meetings({ filters: narrowed, sort: 'date', without, ...ALL_ROWS });
    expect(listed.rows).toHaveLength(listed.total);
    return { occurrences: null, meetings: listed.total };
  }
  const node = nodeOfEvidence(evidence);
  if (node === null) {
    const alone = columnOfEvidence(evidence);
    const asked = { filters: narrowed, sort: 'date', ...ALL_ROWS } as const;
    const listed = await engine.meetings(alone === null ? asked : { ...asked, alone });
    expect(listed.rows).toHaveLength(listed.total);
    return { occurrences: null, meetings: listed.total };
  }
  const {
    total,
    meetings,
    rows: lines,
  } = await engine.concordance({
    filters: narrowed,
    node,
    ...(evidence.of === 'meeting' ? { meeting: evidence.id } : {}),
    sort: 'date',
    context: 3,
    ...ALL_ROWS,
  });
  expect([lines.length, new Set(lines.map(({ id }) => id)).size]).toEqual([total, meetings]);
  return { occurrences: total, meetings };
}

describe('the evidence', () => {
  it('of every figure of the overview counts what the figure says', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        filters,
        granularity,
        fc.constantFrom(...QUERIES),
        async (given, rest, by, q) => {
          const engine = engineOf(given);
          const asked = { ...rest, q };
          const panel = (evidence: Evidence) => openPanel(engine, evidence, asked);

          const { kinds, columns } = await engine.info({});
          const parties = columns.find(({ slug }) => slug === 'party')?.values ?? [];
          for (const [split, names] of [['kind', kinds] as const, ['meta.party', parties] as const]) {
            for (const row of (await engine.meetingFrequency({ filters: asked, by, split })).rows) {
              const slug = names.find(({ name }) => name === row.group)?.slug;
              if (slug === undefined || row.meetings === 0) continue;
              const group = { split, slug };
              const { meetings } = await panel({ of: 'meetings', period: row.period, group });
              expect([split, meetings]).toEqual([split, row.meetings]);
            }
          }
          for (const { term, period, ...row } of (
            await engine.termTrend({ filters: asked, by, terms: TERMS })
          ).rows) {
            if (row.count === 0) continue;
            expect(await panel({ of: 'term', period, term })).toEqual({
              occurrences: row.count,
              meetings: row.meetingsWithTerm,
            });
          }
          const trend = await engine.termTrend({ filters: asked, by, terms: TERMS });
          const { totals, bases } = await engine.termTotals({ filters: asked, by, terms: TERMS });
          expect(totals.map(({ term }) => term)).toEqual(trend.totals.map(({ term }) => term));
          expect(bases.map(({ term, period }) => [term, period])).toEqual(
            trend.rows.map(({ term, period }) => [term, period]),
          );
          expect(bases.map(({ restsOnOne }) => restsOnOne)).toEqual(
            trend.rows.map(({ meetingsWithTerm }) => meetingsWithTerm === 1),
          );
          for (const [t, { term, ...row }] of totals.entries()) {
            const { term: _term, ...same } = trend.totals[t] ?? {};
            expect(row).toMatchObject(same);
            const lacking = row.meetings - row.meetingsWithTerm;
            expect((await panel({ of: 'without', period: null, term })).meetings).toBe(lacking);
          }
          for (const row of (await engine.speakerMentions({ filters: asked, by })).rows) {
            const { period, slug: person } = row;
            if (row.mentions > 0) {
              expect(await panel({ of: 'person', period, person })).toEqual({
                occurrences: row.mentions,
                meetings: row.meetings,
              });
            }
            for (const role of ROLES) {
              if (row[role] === 0) continue;
              expect(await panel({ of: 'role', period, person, role })).toEqual({
                occurrences: null,
                meetings: row[role],
              });
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('of every figure of the search counts what the figure says', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        filters,
        granularity,
        fc.constantFrom(...QUERIES).filter((q) => q !== null),
        async (given, rest, by, q) => {
          const engine = engineOf(given);
          const asked = { ...rest, q };
          const panel = (evidence: Evidence | null) => {
            if (evidence === null) throw new Error('no evidence');
            return openPanel(engine, evidence, asked);
          };
          const over = await engine.hitsOverTime({ filters: asked, by });
          for (const { period, occurrences, meetings } of over.rows) {
            if (occurrences > 0)
              expect(await panel(evidenceInPeriod(period, q))).toEqual({ occurrences, meetings });
          }
          const dispersion = await engine.dispersion({ filters: asked, detail: 'all', ...ALL_ROWS });
          for (const { id, occurrences } of dispersion.rows) {
            if (occurrences > 0) expect(await panel(evidenceIn(id, q))).toEqual({ occurrences, meetings: 1 });
          }
          const { rows } = await engine.collocates({ filters: asked, window: 2, minimum: 1, ...ALL_ROWS });
          for (const { collocate, observed, meetings } of rows) {
            const near = `"${collocate}" NEAR/2 (${q})`;
            if (!parseQuery(near, ENGLISH).ok) continue;
            expect(await panel(evidenceInPeriod(null, near)), near).toEqual({
              occurrences: observed,
              meetings,
            });
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
