// What makes the marks of a chart readable and choosable: by the pointer, and one by one by the keyboard.
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { Tooltip, useChartHeight, useChartWidth } from 'recharts';
import { type MarkReading, tellReading } from '../../../view/readings';
import type { Plot } from './Chart';
import { type Box, NEAR, nearestMark } from './nearestMark';
import { nextMark } from './nextMark';
import { placeBeside } from './placeBeside';
import type { Point } from './shapes';

/** Something that is read when it is pointed at, and what choosing it opens; null where there is nothing. */
interface Readable<Target> {
  readonly reading: () => MarkReading;
  readonly target: Target | null;
}

export interface ChartMark<Target> extends Readable<Target>, Box {}

interface MarksProps<Target> {
  /** What the chart shows: what was pointed at in another answer no longer is. */
  readonly of: object;
  readonly plot: Plot;
  /** In the order in which the keyboard goes through them. */
  readonly marks: readonly ChartMark<Target>[];
  readonly onChoose: (target: Target) => void;
  /** What there is where no mark is, by the place on the axis. */
  readonly columnAt?: (at: number) => Readable<Target>;
}

/** What is pointed at, by the pointer or by the keyboard, and where its reading stands. */
interface Told<Target> extends Point {
  readonly of: object;
  readonly what: Readable<Target>;
  readonly mark: Box | null;
}

export function Marks<Target>({ of, plot, marks, onChoose, columnAt }: MarksProps<Target>) {
  const [last, setLast] = useState<Told<Target> | null>(null);
  const [cursor, setCursor] = useState(0);
  const moved = useRef(false);
  const size = { width: useChartWidth() ?? 0, height: useChartHeight() ?? 0 };
  const told = last?.of === of ? last : null;
  const at = Math.min(cursor, marks.length - 1);
  const chosen = marks[at];
  const find = (event: MouseEvent<SVGElement>): Told<Target> | null => {
    const corner = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    const point = { x: event.clientX - (corner?.left ?? 0), y: event.clientY - (corner?.top ?? 0) };
    const mark = nearestMark(marks, point.x, point.y);
    const what = mark ?? columnAt?.(plot.at(point.x));
    return what === undefined ? null : { of, what, mark, ...point };
  };
  const choose = (what: Readable<Target> | undefined) => what?.target != null && onChoose(what.target);
  const goOn = (event: KeyboardEvent) => {
    const next = nextMark(event.key, at, marks.length);
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    setCursor(next);
  };
  return (
    <>
      {told?.mark != null && (
        <rect
          x={told.mark.left - 1}
          y={told.mark.top - 1}
          width={told.mark.width + 2}
          height={told.mark.height + 2}
          rx={2}
          fill="none"
          style={{ stroke: 'var(--ink)' }}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the keyboard goes from mark to mark */}
      <rect
        className={told?.what.target == null ? '' : 'cursor-pointer'}
        x={plot.left - NEAR}
        y={plot.top - NEAR}
        width={plot.width + 2 * NEAR}
        height={plot.height + 2 * NEAR}
        fill="transparent"
        onClick={(event) => choose(find(event)?.what)}
        onMouseMove={(event) => setLast(find(event))}
        onMouseLeave={() => setLast(null)}
      />
      {chosen !== undefined && (
        // Another element for each mark, since what takes the focus is told.
        <foreignObject
          key={at}
          className="pointer-events-none overflow-visible"
          x={chosen.left}
          y={chosen.top}
          width={chosen.width}
          height={chosen.height}
        >
          <button
            ref={(element) => {
              if (!moved.current || element === null) return;
              moved.current = false;
              element.focus({ preventScroll: true });
            }}
            type="button"
            className="block size-full"
            aria-label={`${tellReading(chosen.reading())} (${at + 1} of ${marks.length})`}
            aria-disabled={chosen.target === null}
            onClick={() => choose(chosen)}
            onFocus={() => setLast({ of, what: chosen, mark: chosen, ...middleOf(chosen) })}
            onBlur={() => setLast(null)}
            onKeyDown={goOn}
          />
        </foreignObject>
      )}
      {told !== null && (
        <Tooltip
          active
          cursor={false}
          isAnimationActive={false}
          wrapperStyle={{ ...placeBeside(told, size), visibility: 'visible' }}
          content={<Card reading={told.what.reading()} />}
        />
      )}
    </>
  );
}

function middleOf({ left, top, width, height }: Box): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

function Card({ reading: { title, lines, note } }: { readonly reading: MarkReading }) {
  return (
    <div aria-hidden className="popup w-max max-w-full px-2.5 py-1.5 text-xs">
      <strong className="block">{title}</strong>
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
      {note !== undefined && <span className="block text-soft">{note}</span>}
    </div>
  );
}
