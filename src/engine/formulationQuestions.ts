// The questions about formulations, as the embedded engine answers them.

import { cutLines, documentsOfLines } from '../analysis/finding/concordance';
import { listMeetings, rowOf } from '../analysis/finding/meetingList';
import { arrangeLedger } from '../analysis/formulations/arrangeLedger';
import { findQuotedCandidates, findTermCandidates } from '../analysis/formulations/candidates';
import { findDrift } from '../analysis/formulations/formulationDrift';
import { listLedgerRows } from '../analysis/formulations/formulationLedger';
import { compareInPlaces } from '../analysis/formulations/formulationPlaces';
import type { FormulationUse } from '../analysis/formulations/formulationUse';
import { viewFormulation } from '../analysis/formulations/formulationView';
import { axisOf, periodIndexes } from '../analysis/time/axis';
import { countBodies } from '../corpus/bodies';
import type { Corpus } from '../corpus/corpus';
import type { Spans } from '../corpus/counter/spans';
import type { CorpusFacts } from '../corpus/facts';
import type { DocumentText } from '../corpus/files/texts';
import type { Granularity } from '../corpus/period';
import type { Filters } from '../corpus/subcorpus/filters';
import { documentsOf, type Subset } from '../corpus/subcorpus/subset';
import type { FORMULATION_QUESTIONS } from './answerLater';
import type { CorpusEngine } from './corpusEngine';

export interface EngineParts {
  readonly corpus: () => Promise<Corpus>;
  readonly select: (filters: Filters) => Promise<{ readonly subset: Subset }>;
  readonly textsOf: (
    facts: CorpusFacts,
    documents: readonly number[],
  ) => Promise<ReadonlyMap<number, DocumentText>>;
}

interface FormulationParts extends EngineParts {
  readonly uses: () => Promise<readonly FormulationUse[]>;
}

export function answerFormulations({
  corpus,
  select,
  textsOf,
  uses,
}: FormulationParts): Pick<CorpusEngine, (typeof FORMULATION_QUESTIONS)[number]> {
  async function ledgerOf(filters: Filters, by: Granularity | null) {
    const [{ facts }, { subset }, all] = await Promise.all([corpus(), select(filters), uses()]);
    const axis = axisOf(facts, filters, by);
    const periods = periodIndexes(facts, axis);
    const held = axis.periods.map(() => 0);
    for (const [d] of documentsOf(facts.documents, subset)) {
      const period = periods[d] ?? -1;
      if (period >= 0) held[period] = (held[period] ?? 0) + 1;
    }
    return { facts, axis, held, subset, rows: listLedgerRows(all, subset, periods) };
  }

  return {
    async formulationLedger({ filters, by, statuses, sort }) {
      const { facts, axis, held, subset, rows } = await ledgerOf(filters, by);
      const base = { axis, held, meetings: subset.size, ...countBodies(facts, subset) };
      return arrangeLedger(rows, base, statuses, sort, facts.language);
    },
    async formulationPlaces({ filters }) {
      const [{ facts }, { subset }, all] = await Promise.all([corpus(), select(filters), uses()]);
      return compareInPlaces(facts, all, subset);
    },
    async formulation({ filters, by, slug }) {
      const { axis, held, subset, rows } = await ledgerOf(filters, by);
      const row = rows.find((one) => one.slug === slug);
      const view = row === undefined ? null : viewFormulation(await corpus(), await uses(), row, subset);
      return view === null ? null : { ...view, axis, held, chosen: subset.size };
    },
    async formulationDrift({ filters, slug, context, offset, limit }) {
      const [ready, { subset }] = await Promise.all([corpus(), select(filters)]);
      const { facts, counter } = ready;
      const formulation = facts.formulations.find((one) => one.slug === slug);
      if (formulation === undefined) return { total: 0, rows: [] };
      const { total, steps } = findDrift(ready, formulation, subset, context, offset, limit);
      const passages = spansOf(steps.map(({ passage }) => passage));
      const befores = spansOf(steps.flatMap(({ before }) => before ?? []));
      const documents = [
        ...documentsOfLines(counter.index, passages),
        ...documentsOfLines(counter.index, befores),
      ];
      const texts = await textsOf(facts, [...new Set(documents)]);
      const cut = (spans: Spans) => cutLines(ready, spans, texts, context);
      const now = cut(passages);
      const earlier = [...cut(befores)];
      const rows = steps.flatMap(({ document, variants, before }, i) => {
        const meeting = facts.documents[document];
        const passage = now[i];
        if (meeting === undefined || passage === undefined) return [];
        return [
          {
            meeting: rowOf(facts, meeting),
            wordings: variants.flatMap((occurrences, v) =>
              occurrences === 0 ? [] : [{ wording: formulation.variants[v] ?? '', occurrences }],
            ),
            passage,
            before: before === null ? null : (earlier.shift() ?? null),
          },
        ];
      });
      return { total, rows };
    },
    async formulationMeetings({ filters, uses: wanted, lacks, presider, offset, limit }) {
      const [{ facts }, { subset }, all] = await Promise.all([corpus(), select(filters), uses()]);
      const has = subset.has.slice();
      for (const { formulation, documents } of all) {
        const mustUse = wanted.includes(formulation.slug);
        const mustLack = lacks.includes(formulation.slug);
        if (!mustUse && !mustLack) continue;
        const users = new Set(documents);
        has.forEach((_, d) => {
          if (users.has(d) ? mustLack : mustUse) has[d] = 0;
        });
      }
      if (presider !== null) {
        facts.documents.forEach(({ roles }, d) => {
          if (!roles.presided.includes(presider)) has[d] = 0;
        });
      }
      const size = has.reduce((sum, one) => sum + one, 0);
      return { total: size, rows: listMeetings(facts, { has, size }, 'date', limit, offset) };
    },
    async candidates({ filters, source }) {
      const [ready, { subset }] = await Promise.all([corpus(), select(filters)]);
      switch (source) {
        case 'terms':
          return findTermCandidates(ready, subset);
        case 'quoted': {
          const chosen = documentsOf(ready.facts.documents, subset).map(([d]) => d);
          return findQuotedCandidates(ready, subset, await textsOf(ready.facts, chosen));
        }
      }
    },
  };
}

function spansOf(list: readonly { readonly start: number; readonly end: number }[]): Spans {
  return {
    starts: Uint32Array.from(list, ({ start }) => start),
    ends: Uint32Array.from(list, ({ end }) => end),
  };
}
