import { type MouseEvent, type ReactNode, useState } from 'react';
import type { PeriodOnAxis } from '../../../corpus/period';
import type { Evidence } from '../../../view/evidence';
import { useOpenEvidence } from '../../subcorpus/subcorpus';
import { ChartMark } from './ChartMark';
import { type Box, NEAR, nearestMark } from './nearestMark';
import type { Plot } from './PeriodPlot';
import { useShowReading } from './Readings';
import { useFilterToPeriod } from './useFilterToPeriod';

/** Something of a chart that the pointer can read and choose; the same step stands as a link in the table. */
export interface PlotMark extends Box {
  /** What choosing it opens. */
  readonly evidence: Evidence | null;
  readonly reading: () => ReactNode;
}

interface PlotPointerProps {
  readonly plot: Plot;
  readonly periods: readonly PeriodOnAxis[];
  readonly isEmpty: (period: number) => boolean;
  readonly marks: readonly PlotMark[];
  /** What a column says where no mark is. */
  readonly readColumn?: (period: number) => ReactNode;
}

type Under =
  | { readonly what: 'mark'; readonly mark: PlotMark }
  | { readonly what: 'column'; readonly period: number };

/** Over the marks: what is under the pointer is read, and chosen when clicked; a column filters to its period. */
export function PlotPointer({ plot, periods, isEmpty, marks, readColumn }: PlotPointerProps) {
  const [last, setLast] = useState<{ readonly periods: object; readonly under: Under | null } | null>(null);
  // Each answer has periods of its own: what was under the pointer in another chart no longer is.
  const under = last?.periods === periods ? last.under : null;
  const show = useShowReading();
  const open = useOpenEvidence();
  const filterTo = useFilterToPeriod();
  const find = (event: MouseEvent<SVGElement>): Under => {
    const corner = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    const x = event.clientX - (corner?.left ?? 0);
    const y = event.clientY - (corner?.top ?? 0);
    const mark = nearestMark(marks, x, y);
    if (mark !== null) return { what: 'mark', mark };
    const period = Math.floor((x - plot.left) / plot.step);
    return { what: 'column', period: Math.max(0, Math.min(periods.length - 1, period)) };
  };
  const choose = (found: Under) => {
    if (found.what === 'column') {
      if (!isEmpty(found.period)) filterTo(periods[found.period]);
    } else if (found.mark.evidence !== null) open(found.mark.evidence);
  };
  const mark = under?.what === 'mark' ? under.mark : null;
  const choosable =
    mark === null ? under?.what === 'column' && !isEmpty(under.period) : mark.evidence !== null;
  return (
    <>
      {mark !== null && (
        <rect
          x={mark.left - 1}
          y={mark.top - 1}
          width={mark.width + 2}
          height={mark.height + 2}
          rx={2}
          fill="none"
          style={{ stroke: 'var(--ink)' }}
        />
      )}
      <ChartMark
        choosable={choosable}
        onChoose={(event) => choose(find(event))}
        onPoint={(event) => {
          const found = find(event);
          if (isSame(found, under)) return;
          setLast({ periods, under: found });
          show(readingOf(found, plot, readColumn));
        }}
        onLeave={() => {
          setLast(null);
          show(null);
        }}
      >
        <rect
          x={plot.left - NEAR}
          y={plot.top - NEAR}
          width={plot.width + 2 * NEAR}
          height={plot.height + 2 * NEAR}
          fill="transparent"
        />
      </ChartMark>
    </>
  );
}

function isSame(found: Under, under: Under | null): boolean {
  if (found.what === 'mark') return under?.what === 'mark' && under.mark === found.mark;
  return under?.what === 'column' && under.period === found.period;
}

function readingOf(found: Under, plot: Plot, readColumn: PlotPointerProps['readColumn']) {
  if (found.what === 'mark') {
    const { left, top, width, reading } = found.mark;
    return { x: left + width, y: top, content: reading() };
  }
  const content = readColumn?.(found.period) ?? null;
  return content === null
    ? null
    : { x: plot.left + (found.period + 1) * plot.step, y: plot.top + 24, content };
}
