import { lazy } from 'react';
import { exportFrequency } from '../../analysis/exportTable';
import type { MeetingFrequency as Answer, FrequencyRow } from '../../analysis/meetingFrequency';
import { SPLITS } from '../../corpus/choices';
import { describePeriod } from '../../corpus/period';
import type { Evidence } from '../../view/evidence';
import { useAnswer, useInfo } from '../engineContext';
import { useChangeView, useFilters, useParams } from '../useView';
import { CountLink } from './CountLink';
import { Figure } from './Figure';
import { FigureTable } from './FigureTable';

const MeetingFrequencyChart = lazy(async () => ({
  default: (await import('./MeetingFrequencyChart')).MeetingFrequencyChart,
}));

export function MeetingFrequency({ height }: { readonly height: number }) {
  const info = useInfo();
  const filters = useFilters();
  const { by, split } = useParams();
  const change = useChangeView();
  const answer = useAnswer('meetingFrequency', { filters, by, split });
  const evidenceOf = ({ period, group }: FrequencyRow): Evidence | null => {
    if (split === 'none') return { of: 'meetings', period, group: null };
    const slug = (split === 'kind' ? info.kinds : info.places).find(({ name }) => name === group)?.slug;
    return slug === undefined ? null : { of: 'meetings', period, group: { split, slug } };
  };
  return (
    <Figure
      figure="meeting-frequency"
      heading="Meeting frequency"
      answer={answer}
      sentence={({ sentence }) => sentence}
      height={height}
      controls={
        <label className="flex items-center gap-2">
          <span className="text-soft">Split by</span>
          <select
            className="field"
            value={split}
            onChange={(event) => change({ split: SPLITS.find((one) => one === event.target.value) ?? split })}
          >
            {SPLITS.map((one) => (
              <option key={one} value={one}>
                {one === 'none' ? 'nothing' : one}
              </option>
            ))}
          </select>
        </label>
      }
      chart={(data) => <MeetingFrequencyChart data={data} height={height} evidenceOf={evidenceOf} />}
      table={(data) => <FrequencyTable data={data} evidenceOf={evidenceOf} />}
      rows={({ rows }) => exportFrequency(rows)}
      footer={<p className="text-soft text-xs">By the date of the readout.</p>}
    />
  );
}

interface FrequencyTableProps {
  readonly data: Answer;
  readonly evidenceOf: (row: FrequencyRow) => Evidence | null;
}

function FrequencyTable({ data, evidenceOf }: FrequencyTableProps) {
  const { split } = useParams();
  return (
    <FigureTable
      caption="Meeting frequency"
      columns={[
        { name: 'Period' },
        ...(split === 'none' ? [] : [{ name: split === 'kind' ? 'Kind' : 'Place' }]),
        { name: 'Meetings', number: true },
        { name: 'Tokens', number: true },
      ]}
      rows={data.rows.map((row) => {
        return {
          key: `${row.period} ${row.group}`,
          empty: row.meetings === 0,
          cells: [
            describePeriod(row.period, data.axis.by),
            ...(split === 'none' ? [] : [row.group]),
            <CountLink key="meetings" count={row.meetings} evidence={evidenceOf(row)} />,
            row.tokens.toLocaleString('en-GB'),
          ],
        };
      })}
    />
  );
}
