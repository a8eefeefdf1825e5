import { Link } from '@tanstack/react-router';
import { memo } from 'react';
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
import { EmptyChart } from '../figures/frame/EmptyChart';
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
      answer={answer}
      sentence={describeHitsOverTime}
      height={HEIGHT}
      chart={(data, loading) =>
        data.occurrences === 0 ? (
          <EmptyChart>The query occurs in no period of these meetings.</EmptyChart>
        ) : (
          <HitsOverTimeChart fallback={loading} data={data} height={HEIGHT} />
        )
      }
      table={(data, caption) => (
        <FigureTable
          caption={caption}
          rows={data.rows}
          keyOf={({ period }) => period}
          isEmpty={({ meetingsInPeriod }) => meetingsInPeriod === 0}
          columns={[
            {
              name: 'Period',
              cell: ({ period, range, occurrences }) =>
                occurrences === 0 ? (
                  describePeriod(period, data.axis.by)
                ) : (
                  <Link to="/search/" search={narrowToPeriod(filters, range)} className="link">
                    {describePeriod(period, data.axis.by)}
                  </Link>
                ),
            },
            {
              name: 'Occurrences',
              number: true,
              cell: ({ occurrences, period }) => (
                <CountLink count={occurrences} evidence={evidenceInPeriod(period, data.query)} />
              ),
            },
            {
              name: 'Meetings with it',
              number: true,
              cell: ({ meetings, meetingsInPeriod, period }) => (
                <>
                  <CountLink count={meetings} evidence={evidenceInPeriod(period, data.query)} /> of{' '}
                  {formatCount(meetingsInPeriod)}
                </>
              ),
            },
            { name: 'Tokens', number: true, cell: ({ tokens }) => formatCount(tokens) },
          ]}
        />
      )}
      rows={({ rows }) => exportHitsOverTime(rows)}
    />
  );
});
