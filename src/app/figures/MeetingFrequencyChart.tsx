import { memo, useId } from 'react';
import type { FrequencyRow, MeetingFrequency, MeetingRef } from '../../analysis/time/meetingFrequency';
import { readBlock, readMeetings } from '../../view/readings';
import { valueTicks } from '../../view/valueTicks';
import { useInfo } from '../asking/engineContext';
import { evidenceOfGroup, seriesOfGroup } from './frequencyEvidence';
import { BlockLegend } from './plot/BlockLegend';
import { Boxes } from './plot/Boxes';
import type { Box } from './plot/nearestMark';
import { PeriodChart, type PeriodsPlot } from './plot/PeriodChart';
import { useSeriesChoice } from './plot/SeriesButton';
import { BlockPatterns, blockFill, seriesColour } from './plot/series';

interface MeetingFrequencyChartProps {
  readonly data: MeetingFrequency;
  readonly height: number;
}

/** Of a column, in pixels. */
const WIDEST = 40;
/** In narrower columns hatches are noise, and colour alone tells the groups apart; the table does too. */
const HATCHED = 6;
/** A lower block could not be told from its neighbours: the meetings of a group are then one block. */
const LOWEST = 5;

interface Column {
  readonly at: number;
  readonly rows: readonly FrequencyRow[];
  readonly meetings: number;
}

/** One stacked column a period; where meetings are few, one block a meeting. */
export const MeetingFrequencyChart = memo(function MeetingFrequencyChart({
  data,
  height,
}: MeetingFrequencyChartProps) {
  const info = useInfo();
  const prefix = useId();
  const choice = useSeriesChoice(data.groups);
  const { axis, split } = data;
  const size = data.groups.length;
  const groups = data.groups.map((name, row) => ({ name, row, series: seriesOfGroup(info, split, name) }));
  const shown = groups.filter(({ name }) => !choice.hidden.has(name));
  const columns = axis.periods.map((_, at): Column => {
    const own = data.rows.slice(at * size, (at + 1) * size);
    const rows = shown.flatMap(({ row }) => own[row] ?? []);
    return {
      at,
      rows,
      meetings: own.reduce((sum, { meetings }) => sum + meetings, 0),
    };
  });
  const tops = columns.map(({ rows }) => rows.reduce((sum, { meetings }) => sum + meetings, 0));
  const ticks = valueTicks(
    tops.reduce((most, sum) => Math.max(most, sum), 1),
    5,
    true,
  );
  return (
    <>
      <PeriodChart
        name="Meeting frequency"
        axis={axis}
        height={height}
        values={{ domain: [0, ticks.at(-1) ?? 1], ticks }}
        isEmpty={(i) => (columns[i]?.meetings ?? 0) === 0}
        readPeriod={(i) => readMeetings(axis.periods[i]?.period ?? '', axis.by, columns[i]?.meetings ?? 0)}
        marks={(plot) =>
          columns.flatMap((column) =>
            stack(column, plot).map((block) => ({
              ...block,
              reading: () => readBlock(block.row, block.meeting, axis.by, column.meetings),
              target: evidenceOfGroup(info, split, block.row),
            })),
          )
        }
      >
        {(plot) => (
          <>
            <defs>
              <BlockPatterns prefix={prefix} />
            </defs>
            {shown.map(({ name, series }, i) => (
              <Boxes
                key={name}
                fill={plot.step < HATCHED ? seriesColour(series) : blockFill(series, prefix)}
                boxes={columns.flatMap((column) =>
                  stack(column, plot).filter(({ row }) => row === column.rows[i]),
                )}
              />
            ))}
          </>
        )}
      </PeriodChart>
      {groups.length > 1 || groups[0]?.name !== '' ? (
        <BlockLegend groups={groups} rows={data.rows} choice={choice} />
      ) : null}
    </>
  );
});

interface Block extends Box {
  readonly row: FrequencyRow;
  /** Its one meeting; null for a block of all meetings of its group. */
  readonly meeting: MeetingRef | null;
}

function widthOf({ step }: PeriodsPlot): number {
  return Math.min(WIDEST, step * 0.88);
}

/** The blocks of a period, group by group from below. */
function stack({ at, rows }: Column, plot: PeriodsPlot): readonly Block[] {
  const width = widthOf(plot);
  const left = plot.x(at) - width / 2;
  let below = 0;
  return rows.flatMap((row) => {
    const bottom = plot.y(below);
    below += row.meetings;
    const top = plot.y(below);
    return blocksIn({ left, top, width, height: bottom - top }, row);
  });
}

/** What a group's part of a column is divided into. */
function blocksIn({ left, top, width, height }: Box, row: FrequencyRow | undefined): readonly Block[] {
  if (row === undefined || row.meetings === 0) return [];
  const { documents } = row;
  const one = height / documents.length;
  if (documents.length === 0 || one < LOWEST) return [{ left, top, width, height, row, meeting: null }];
  return documents.map((meeting, i) => {
    const upper = top + (documents.length - 1 - i) * one;
    return { left, top: upper + 1, width, height: Math.max(1, one - 2), row, meeting };
  });
}
