import { memo, type ReactNode, useDeferredValue } from 'react';

import type { TermBasis } from '../../analysis/time/termTotals';
import { heldOf, type TermTrend } from '../../analysis/time/termTrend';
import { UNITS, type Unit } from '../../corpus/choices';
import { describePeriod } from '../../corpus/period';
import { describeEmptyPeriods, describeTrend } from '../../view/describe/time';
import { describeInterval } from '../../view/describeInterval';
import { counted, formatCount } from '../../view/words';
import { useChangeView, useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { ChoiceField } from '../controls/ChoiceField';
import { CountLink } from '../controls/CountLink';
import { afterPaint } from '../later/afterPaint';
import { loadExports } from '../later/loadExports';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { EmptyChart } from './frame/EmptyChart';
import { Figure } from './frame/Figure';
import { FigureTable } from './frame/FigureTable';
import { useSeriesChoice } from './plot/SeriesButton';
import { TermPicker } from './TermPicker';
import { TrendControls } from './TrendControls';

const KeywordTrendsChart = afterPaint(async () => (await import('./KeywordTrendsChart')).KeywordTrendsChart);

const SMALL = 150;

const UNIT_NAMES: Record<Unit, string> = {
  count: 'count',
  rate: 'per 10,000 tokens',
  share: 'share of meetings',
};

interface KeywordTrendsProps {
  readonly height: number;
  /** With smoothing, bounds and small multiples to choose, and names at the lines' ends: where it is the view's own figure. */
  readonly full?: boolean;
}

export const KeywordTrends = memo(function KeywordTrends({ height, full = false }: KeywordTrendsProps) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const params = useParams();
  const change = useChangeView();
  const terms = params.terms ?? info.terms;
  const answer = useAnswer('termTrend', { filters, by: params.by, terms });
  const trend = useDeferredValue(answer.data);
  const choice = useSeriesChoice(terms);
  const basis = useAnswer('termTotals', { filters, by: params.by, terms }, { keep: false, enabled: full });
  return (
    <Figure
      figure="keyword-trends"
      answer={answer}
      sentence={describeTrend}
      height={height}
      controls={
        <>
          <ChoiceField
            label="Show"
            choices={UNITS}
            chosen={params.unit}
            nameOf={(one) => UNIT_NAMES[one]}
            onChoose={(unit) => change({ unit })}
          />
          {full && <TrendControls />}
        </>
      }
      chart={(data, loading) =>
        data.totals.every(({ count }) => count === 0) ? (
          <EmptyChart>
            {terms.length === 0
              ? `${params.terms === null ? 'No term stands out by itself in this corpus. ' : ''}Add a term to see it over time.`
              : 'None of the terms occurs in these meetings.'}
          </EmptyChart>
        ) : full ? (
          <FullTrends data={data} height={height} loading={loading} hidden={choice.hidden} />
        ) : (
          <KeywordTrendsChart
            fallback={loading}
            data={data}
            unit={params.unit}
            height={height}
            hidden={choice.hidden}
          />
        )
      }
      table={(data, caption) => (
        <TrendTable
          caption={caption}
          data={data}
          bases={answer.isPlaceholderData || data !== answer.data ? undefined : basis.data?.bases}
        />
      )}
      rows={async ({ rows }) => (await loadExports()).exportTrends(rows)}
      footer={<TermPicker terms={terms} trend={trend} choice={choice} />}
    />
  );
});

interface FullTrendsProps {
  readonly data: TermTrend;
  readonly height: number;
  /** Until the chart's program is there. */
  readonly loading: ReactNode;
  readonly hidden: ReadonlySet<string>;
}

/** All terms in one chart, or each in its own on the same axes. */
function FullTrends({ data, height, loading, hidden }: FullTrendsProps) {
  const { unit, smooth, bounds, layout } = useParams();
  const chart = { data, unit, smoothing: smooth, bounds, hidden, fallback: loading };
  const empty = describeEmptyPeriods(data.axis, heldOf(data));
  return (
    <>
      {layout === 'overlaid' ? (
        <KeywordTrendsChart {...chart} height={height} labelled />
      ) : (
        <ul className="grid grid-cols-1 gap-x-8 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
          {data.totals.map(
            ({ term, name }, t) =>
              !hidden.has(term) && (
                <li key={term}>
                  <p className="font-serif">{name}</p>
                  <KeywordTrendsChart {...chart} height={SMALL} only={t} />
                </li>
              ),
          )}
        </ul>
      )}
      {empty !== null && <p className="mt-1 text-soft text-xs">Hatched: {empty}</p>}
      {smooth > 0 && (
        <p className="text-soft text-xs">
          Lines: the mean over {counted(smooth, 'period')} to each side, fewer at the edges, none across a
          period without a meeting. Dots: each period by itself.
        </p>
      )}
    </>
  );
}

interface TrendTableProps {
  readonly caption: string;
  readonly data: TermTrend;
  /** What each rate rests on; undefined where it is not asked, or not yet known. */
  readonly bases: readonly TermBasis[] | undefined;
}

function TrendTable({ caption, data, bases }: TrendTableProps) {
  return (
    <FigureTable
      caption={caption}
      rows={data.rows.map((row, i) => ({ ...row, basis: bases?.[i] }))}
      keyOf={({ term, period }) => `${term} ${period}`}
      isEmpty={({ meetings }) => meetings === 0}
      columns={[
        { name: 'Period', cell: ({ period }) => describePeriod(period, data.axis.by) },
        { name: 'Term', cell: ({ name }) => name },
        {
          name: 'Count',
          number: true,
          cell: ({ count, period, term }) => (
            <CountLink count={count} evidence={{ of: 'term', period, term }} />
          ),
        },
        { name: 'Tokens', number: true, cell: ({ tokens }) => formatCount(tokens) },
        {
          name: 'Per 10,000 tokens (95%)',
          number: true,
          cell: ({ per10k, per10kInterval }) =>
            per10k === null ? 'no meeting' : `${per10k.toFixed(1)} ${describeInterval(per10kInterval, 1)}`,
        },
        ...(bases === undefined
          ? []
          : [
              {
                name: 'Without any one meeting',
                number: true,
                cell: ({ basis }: { readonly basis: TermBasis | undefined }) => describeBasis(basis),
              },
            ]),
        {
          name: 'Meetings with it',
          number: true,
          cell: ({ meetingsWithTerm, meetings, period, term }) => (
            <>
              <CountLink count={meetingsWithTerm} evidence={{ of: 'term', period, term }} /> of{' '}
              <CountLink count={meetings} evidence={{ of: 'meetings', period, group: null }} />
            </>
          ),
        },
        {
          name: 'Share of meetings (95%)',
          number: true,
          cell: ({ share, shareInterval }) =>
            share === null
              ? 'no meeting'
              : `${(share * 100).toFixed(0)}% ${describeInterval(shareInterval, 0, 100, '%')}`,
        },
      ]}
    />
  );
}

function describeBasis(basis: TermBasis | undefined): string {
  const range = basis?.withoutOne;
  return [
    ...(range == null ? [] : [`${range.low.toFixed(1)} to ${range.high.toFixed(1)}`]),
    ...(basis?.restsOnOne ? ['rests on one meeting'] : []),
  ].join('; ');
}
