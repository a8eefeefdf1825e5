import { memo, useId } from 'react';
import type { FrequencyRow, MeetingFrequency, MeetingRef } from '../../analysis/time/meetingFrequency';
import { valueTicks } from '../../view/valueTicks';
import { useInfo } from '../asking/engineContext';
import { BlockReading, PeriodReading } from './FrequencyReading';
import { evidenceOfGroup } from './frequencyEvidence';
import { BlockLegend } from './plot/BlockLegend';
import { PeriodPlot, type Plot } from './plot/PeriodPlot';
import { type PlotMark, PlotPointer } from './plot/PlotPointer';
import { Readings } from './plot/Readings';
import { BlockPatterns, blockFill, seriesColour } from './plot/series';
import { box } from './plot/shapes';

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

/** One stacked column a period; where meetings are few, one block a meeting. */
export const MeetingFrequencyChart = memo(function MeetingFrequencyChart({
  data,
  height,
}: MeetingFrequencyChartProps) {
  const info = useInfo();
  const prefix = useId();
  const { axis, groups, rows } = data;
  const columns = axis.periods.map((_, i) => rows.slice(i * groups.length, (i + 1) * groups.length));
  const sums = columns.map((own) => own.reduce((sum, { meetings }) => sum + meetings, 0));
  const most = sums.reduce((top, sum) => Math.max(top, sum), 1);
  const isEmpty = (i: number) => (sums[i] ?? 0) === 0;
  return (
    <>
      <Readings of={data}>
        <PeriodPlot
          axis={axis}
          height={height}
          values={{
            domain: [0, most],
            ticks: valueTicks(most, 5, true),
          }}
          isEmpty={isEmpty}
        >
          {(plot) => {
            const blocks = columns.flatMap((own, i) => stack(own, i, plot));
            return (
              <>
                <defs>
                  <BlockPatterns prefix={prefix} />
                </defs>
                {groups.map((group, g) => (
                  <path
                    key={group}
                    className="blocks"
                    d={blocks.map((block) => (block.group === g ? drawBlock(block) : '')).join('')}
                    style={{ fill: plot.step < HATCHED ? seriesColour(g) : blockFill(g, prefix) }}
                  />
                ))}
                <PlotPointer
                  plot={plot}
                  periods={axis.periods}
                  isEmpty={isEmpty}
                  marks={blocks.map(
                    (block): PlotMark => ({
                      ...block,
                      evidence: evidenceOfGroup(info, data.split, block.row),
                      reading: () => <BlockReading row={block.row} meeting={block.meeting} by={axis.by} />,
                    }),
                  )}
                  readColumn={(i) => {
                    const period = axis.periods[i]?.period;
                    return period === undefined ? null : (
                      <PeriodReading period={period} meetings={sums[i] ?? 0} by={axis.by} />
                    );
                  }}
                />
              </>
            );
          }}
        </PeriodPlot>
      </Readings>
      {groups.length > 1 || groups[0] !== '' ? <BlockLegend groups={groups} rows={rows} /> : null}
    </>
  );
});

interface Block {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly group: number;
  readonly row: FrequencyRow;
  /** Its one meeting; null for a block of all meetings of its group. */
  readonly meeting: MeetingRef | null;
}

function stack(rows: readonly FrequencyRow[], period: number, plot: Plot): readonly Block[] {
  const width = Math.min(WIDEST, plot.step * 0.88);
  const left = plot.x(period) - width / 2;
  let below = 0;
  return rows.flatMap((row, group): readonly Block[] => {
    const bottom = plot.y(below);
    below += row.meetings;
    const whole = bottom - plot.y(below);
    const { documents } = row;
    if (row.meetings === 0) return [];
    const height = whole / documents.length;
    if (documents.length === 0 || height < LOWEST) {
      return [{ left, top: bottom - whole, width, height: whole, group, row, meeting: null }];
    }
    return documents.map((meeting, i) => {
      const top = bottom - (i + 1) * height;
      return { left, top: top + 1, width, height: Math.max(1, height - 2), group, row, meeting };
    });
  });
}

function drawBlock({ left, top, width, height }: Block): string {
  return box({ x: left, y: top }, width, height);
}
