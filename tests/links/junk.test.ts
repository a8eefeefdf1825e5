// Junk in an address gives a view, and that view's questions have answers.
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/view/address';
import { describeEvidence } from '../../src/view/describe/evidence';
import { parseOpened } from '../../src/view/evidence';
import { filtersOfEvidence, formulationsOfEvidence, nodeOfEvidence } from '../../src/view/evidenceQuestions';
import { parseFragment } from '../../src/view/fragment';
import { resolvePassage } from '../../src/view/resolvePassage';
import { filtersOf } from '../../src/view/subcorpora';
import { engineOfSeeds } from '../support/builtSeeds';
import { ALL_ROWS } from '../support/page';
import { JUNK } from './junk';

const engine = engineOfSeeds();

/** Path, search and fragment, as a browser parts them. */
function partsOf(address: string): readonly [path: string, search: string, fragment: string] {
  const [, path = '', search = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return [path, search, fragment];
}

describe('junk in an address', () => {
  it.each(JUNK.map((junk) => [junk.length > 80 ? `${junk.slice(0, 80)}…` : junk, junk]))(
    '%s gives a view whose every question is answered',
    async (_, junk) => {
      const [path, search, fragment] = partsOf(junk);
      const { state } = parseAddress(path, search);
      expect(state.route.view).not.toBe('unknown');
      const [again, rest = ''] = formatAddress(state).split(/(?=\?)/);
      expect(parseAddress(again ?? '', rest)).toEqual({ state, notices: [] });

      const { params, route } = state;
      const [filters, by] = [filtersOf(params), params.by];
      const lines = { sort: 'date', context: params.context, ...ALL_ROWS } as const;
      const opened = params.open === null ? undefined : parseOpened(params.open);
      const { total } = await engine.meetings({ filters, sort: 'date', ...ALL_ROWS });
      const { rows } = await engine.meetingFrequency({ filters, by, split: params.split });
      expect(rows.reduce((sum, row) => sum + row.meetings, 0)).toBe(total);
      await Promise.all([
        engine.summary({ filters }),
        engine.facets({ filters }),
        engine.termTrend({ filters, by, terms: params.terms ?? ['reform'] }),
        engine.speakerMentions({ filters, by }),
        engine.search({ filters, sort: 'relevance', limit: 20 }),
        engine.hitsOverTime({ filters, by }),
        engine.concordance({ ...lines, filters, node: null }),
        engine.collocates({ filters, window: params.window, minimum: 1, ...ALL_ROWS }),
        engine.dispersion({ filters, detail: 'positions', ...ALL_ROWS }),
      ]);

      if (opened !== undefined) {
        const { evidence } = opened;
        expect(describeEvidence(evidence, await engine.info({}))).not.toBe('');
        const narrowed = filtersOfEvidence(evidence, filters);
        const node = nodeOfEvidence(evidence);
        const uses = formulationsOfEvidence(evidence);
        if (node !== null) await engine.concordance({ ...lines, filters: narrowed, node });
        if (uses !== null) await engine.formulationMeetings({ filters: narrowed, ...uses, ...ALL_ROWS });
      }

      if (route.view !== 'meeting') return;
      const document = await engine.document({ id: route.id });
      expect(document?.date).toBe('2023-03-02');
      if (params.q !== null) await engine.marksOfQuery({ id: route.id, q: params.q });
      const link = parseFragment(fragment);
      const { language } = await engine.info({});
      if (link !== null) expect(resolvePassage([], link, language).state).toMatch(/^(?:absent|gone)$/);
    },
  );
});
