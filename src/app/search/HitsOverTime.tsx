import { Link } from '@tanstack/react-router';
import { Fragment, memo } from 'react';
import { exportHitsOverTime } from '../../analysis/exports/exportTable';
import { describePeriod } from '../../corpus/period';
import { describeHitsOverTime } from '../../view/describe/time';
import { evidenceInPeriod } from '../../view/evidence';
import { narrowToPeriod } from '../../view/narrow';
import { formatCount } from '../../view/words';
import { useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { useSettled } from '../asking/useSettled';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { afterPaint } from '../later/afterPaint';
import { useSubcorpus } from '../subcorpus/subcorpus';

const HitsOverTimeChart = afterPaint(async () => (await import('./HitsOverTimeChart')).HitsOverTimeChart);

const HEIGHT = 110;

interface HitsOverTimeProps {
  /** Whether the query finds anything; until one does, the figure is that of the last that did. */
  readonly isFound: boolean;
}

/** How often the query occurs in each period; a period filters to itself. */
export const HitsOverTime = memo(function HitsOverTime({ isFound }: HitsOverTimeProps) {
  const filters = useSettled(useSubcorpus().filters, !isFound);
  const { by } = useParams();
  const answer = useAnswer('hitsOverTime', { filters, by });
  return (
    <Figure
      figure="hits-over-time"
      heading="Hits over time"
      answer={answer}
      sentence={describeHitsOverTime}
      height={HEIGHT}
      chart={(data, loading) => <HitsOverTimeChart fallback={loading} data={data} height={HEIGHT} />}
      table={(data) => (
        <FigureTable
          caption="Hits over time"
          columns={[
            { name: 'Period' },
            { name: 'Occurrences', number: true },
            { name: 'Meetings with it', number: true },
            { name: 'Tokens', number: true },
          ]}
          rows={data.rows.map((row) => ({
            key: row.period,
            empty: row.meetingsInPeriod === 0,
            cells: () => [
              row.occurrences === 0 ? (
                describePeriod(row.period, data.axis.by)
              ) : (
                <Link key="period" to="/search/" search={narrowToPeriod(filters, row.range)} className="link">
                  {describePeriod(row.period, data.axis.by)}
                </Link>
              ),
              <CountLink
                key="occurrences"
                count={row.occurrences}
                evidence={evidenceInPeriod(row.period, data.query)}
              />,
              <Fragment key="meetings">
                <CountLink count={row.meetings} evidence={evidenceInPeriod(row.period, data.query)} /> of{' '}
                {formatCount(row.meetingsInPeriod)}
              </Fragment>,
              formatCount(row.tokens),
            ],
          }))}
        />
      )}
      rows={({ rows }) => exportHitsOverTime(rows)}
    />
  );
});
