import { useId } from 'react';
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { FrequencyRow, MeetingFrequency } from '../../analysis/meetingFrequency';
import { describePeriod, type Period } from '../../corpus/period';
import { type Evidence, formatEvidence } from '../../view/evidence';
import { useChangeView } from '../useView';
import { AXIS_STYLE, ChartSize, periodTicks } from './axes';
import { ChartMark } from './ChartMark';
import { PeriodColumns } from './PeriodColumns';
import { type Reading, Readings } from './Readings';
import { BlockPatterns, blockFill } from './series';

interface Column {
  readonly period: Period;
  readonly rows: readonly FrequencyRow[];
}

/** One stacked column a period; where meetings are few, one block a meeting. */
export function MeetingFrequencyChart({
  data,
  height,
  evidenceOf,
}: {
  readonly data: MeetingFrequency;
  readonly height: number;
  readonly evidenceOf: (row: FrequencyRow) => Evidence | null;
}) {
  const prefix = useId();
  const change = useChangeView();
  const { axis, groups, rows } = data;
  const columns: readonly Column[] = axis.periods.map(({ period }, i) => ({
    period,
    rows: rows.slice(i * groups.length, (i + 1) * groups.length),
  }));
  const most = Math.max(
    1,
    ...columns.map(({ rows: own }) => own.reduce((sum, { meetings }) => sum + meetings, 0)),
  );
  const open = (row: FrequencyRow) => {
    const evidence = evidenceOf(row);
    if (evidence !== null) change({ open: formatEvidence(evidence) });
  };
  return (
    <>
      <Readings>
        {(show) => (
          <ChartSize>
            {(width) => (
              <ResponsiveContainer width="100%" height={height}>
                <BarChart
                  data={[...columns]}
                  accessibilityLayer={false}
                  margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
                  barCategoryGap="12%"
                >
                  <defs>
                    <BlockPatterns prefix={prefix} />
                  </defs>
                  <CartesianGrid vertical={false} stroke="var(--line)" />
                  <XAxis dataKey="period" {...AXIS_STYLE} {...periodTicks(axis, width)} />
                  <YAxis
                    {...AXIS_STYLE}
                    width={28}
                    allowDecimals={false}
                    domain={[0, most]}
                    tickCount={Math.min(most + 1, 6)}
                  />
                  <PeriodColumns
                    periods={axis.periods}
                    isEmpty={(i) => columns[i]?.rows.every(({ meetings }) => meetings === 0) ?? true}
                    onPoint={(i, x, y) =>
                      show({ x, y, content: <PeriodReading column={columns[i]} data={data} /> })
                    }
                  />
                  {groups.map((group, g) => (
                    <Bar
                      key={group}
                      dataKey={({ rows: own }: Column) => own[g]?.meetings ?? 0}
                      name={group}
                      stackId="meetings"
                      isAnimationActive={false}
                      maxBarSize={40}
                      shape={(props: BarShapeProps) => (
                        <Blocks
                          x={props.x}
                          y={props.y}
                          width={props.width}
                          height={props.height}
                          row={columns[props.index]?.rows[g]}
                          fill={blockFill(g, prefix)}
                          onOpen={open}
                          show={show}
                        />
                      )}
                    />
                  ))}
                </BarChart>
              </ResponsiveContainer>
            )}
          </ChartSize>
        )}
      </Readings>
      {groups.length > 1 || groups[0] !== '' ? <BlockLegend groups={groups} rows={rows} /> : null}
    </>
  );
}

interface BlocksProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly row: FrequencyRow | undefined;
  readonly fill: string;
  readonly onOpen: (row: FrequencyRow) => void;
  readonly show: (reading: Reading | null) => void;
}

function Blocks({ x, y, width, height, row, fill, onOpen, show }: BlocksProps) {
  if (row === undefined || row.meetings === 0 || height <= 0) return null;
  const { documents } = row;
  const block = height / documents.length;
  if (documents.length === 0 || block < 5) {
    return (
      <ChartMark onChoose={() => onOpen(row)} onPoint={() => show(null)}>
        <rect x={x} y={y} width={width} height={height} style={{ fill }} />
      </ChartMark>
    );
  }
  return documents.map((document, i) => {
    const top = y + height - (i + 1) * block;
    const reading = (
      <>
        <strong className="block">{document.date}</strong>
        {document.title}
        <span className="block text-soft">{row.group}</span>
      </>
    );
    return (
      <ChartMark
        key={document.id}
        onChoose={() => onOpen(row)}
        onPoint={() => show({ x: x + width, y: top, content: reading })}
      >
        <rect x={x} y={top + 1} width={width} height={Math.max(1, block - 2)} rx={1.5} style={{ fill }} />
      </ChartMark>
    );
  });
}

function PeriodReading({
  column,
  data,
}: {
  readonly column: Column | undefined;
  readonly data: MeetingFrequency;
}) {
  if (column === undefined) return null;
  const meetings = column.rows.reduce((sum, row) => sum + row.meetings, 0);
  return (
    <>
      <strong className="block">{describePeriod(column.period, data.axis.by)}</strong>
      {meetings === 0 ? 'no meeting' : `${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`}
    </>
  );
}

function BlockLegend({
  groups,
  rows,
}: {
  readonly groups: readonly string[];
  readonly rows: readonly FrequencyRow[];
}) {
  const prefix = useId();
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {groups.map((group, g) => (
        <li key={group} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="12" height="12">
            <defs>
              <BlockPatterns prefix={prefix} />
            </defs>
            <rect width="12" height="12" rx="1.5" style={{ fill: blockFill(g, prefix) }} />
          </svg>
          {group} {rows.reduce((sum, row) => (row.group === group ? sum + row.meetings : sum), 0)}
        </li>
      ))}
    </ul>
  );
}
