import {
  CartesianGrid,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  XAxis,
  YAxis,
} from 'recharts';
import type { MentionRow, SpeakerMentions } from '../../analysis/speakerMentions';
import { ROLES } from '../../corpus/facts';
import { describePeriod } from '../../corpus/period';
import { formatEvidence } from '../../view/evidence';
import { useChangeView } from '../useView';
import { AXIS_STYLE, ChartSize, indexTicks } from './axes';
import { ChartMark } from './ChartMark';
import { PeriodColumns } from './PeriodColumns';
import { Readings } from './Readings';
import { RoleShape } from './roles';

interface SpeakerMentionsChartProps {
  readonly data: SpeakerMentions;
  readonly height: number;
}

/** Rows drawn at most; the table has everyone. */
const MOST_PEOPLE = 12;
const ROW = 30;
/** Width of a digit in the figures, in pixels. */
const DIGIT = 6;

/** People by period: the shape is the role, the figure above it the mentions. */
export function SpeakerMentionsChart({ data, height }: SpeakerMentionsChartProps) {
  const change = useChangeView();
  const { axis, rows } = data;
  const people = data.people.slice(0, MOST_PEOPLE);
  const places = new Map(people.map(({ slug }, i) => [slug, i]));
  const marks = rows.flatMap((row, i) => {
    const y = places.get(row.slug);
    const drawn = y !== undefined && (row.mentions > 0 || rolesIn(row).length > 0);
    return drawn ? [{ row, x: i % axis.periods.length, y }] : [];
  });
  const longest = Math.max(4, ...people.map(({ person }) => person.length));
  const names = Math.min(140, longest * 7 + 12);
  const digits = String(Math.max(0, ...marks.map(({ row }) => row.mentions))).length;
  // Where figures would run into one another, the reading and the table have them.
  const hasFigures = (width: number) => (width - names) / axis.periods.length > digits * DIGIT + 1;
  return (
    <>
      <Readings>
        {(show) => (
          <ChartSize>
            {(width) => (
              <ResponsiveContainer width="100%" height={Math.max(height - 24, people.length * ROW + 30)}>
                <ScatterChart accessibilityLayer={false} margin={{ top: 8, right: 4, bottom: 0, left: 0 }}>
                  <CartesianGrid vertical={false} stroke="var(--line)" />
                  <XAxis
                    type="number"
                    dataKey="x"
                    domain={[-0.5, axis.periods.length - 0.5]}
                    {...AXIS_STYLE}
                    {...indexTicks(axis, width)}
                  />
                  <YAxis
                    type="number"
                    dataKey="y"
                    domain={[-0.5, people.length - 0.5]}
                    reversed
                    ticks={people.map((_, i) => i)}
                    tickFormatter={(i: number) => people[i]?.person ?? ''}
                    interval={0}
                    width={names}
                    {...AXIS_STYLE}
                    tick={{ fill: 'var(--ink)', fontSize: 12 }}
                  />
                  <PeriodColumns
                    periods={axis.periods}
                    isEmpty={(i) => (data.held[i] ?? 0) === 0}
                    onPoint={() => show(null)}
                  />
                  <Scatter
                    data={marks}
                    isAnimationActive={false}
                    shape={({ cx = 0, cy = 0, index }: ScatterShapeProps) => {
                      const row = marks[index]?.row;
                      if (row === undefined) return <g />;
                      return (
                        <ChartMark
                          onChoose={() =>
                            change({
                              open: formatEvidence({ of: 'person', period: row.period, person: row.slug }),
                            })
                          }
                          onPoint={() =>
                            show({ x: cx + 10, y: cy, content: <MentionReading row={row} data={data} /> })
                          }
                        >
                          <rect x={cx - 9} y={cy - 14} width={18} height={26} fill="transparent" />
                          <RoleShape roles={rolesIn(row)} x={cx} y={cy + 4} />
                          {hasFigures(width) && (
                            <text
                              x={cx}
                              y={cy - 6}
                              textAnchor="middle"
                              fontSize={10}
                              style={{ fill: 'var(--ink)' }}
                            >
                              {row.mentions}
                            </text>
                          )}
                        </ChartMark>
                      );
                    }}
                  />
                </ScatterChart>
              </ResponsiveContainer>
            )}
          </ChartSize>
        )}
      </Readings>
      {data.people.length > people.length && (
        <p className="text-soft text-xs">
          The {people.length} most mentioned of {data.people.length}; the table has everyone.
        </p>
      )}
    </>
  );
}

function rolesIn(row: MentionRow) {
  return ROLES.filter((role) => row[role] > 0);
}

function MentionReading({ row, data }: { readonly row: MentionRow; readonly data: SpeakerMentions }) {
  return (
    <>
      <strong className="block">
        {row.person}, {describePeriod(row.period, data.axis.by)}
      </strong>
      <span className="block">
        named {row.mentions} {row.mentions === 1 ? 'time' : 'times'} in {row.meetings}{' '}
        {row.meetings === 1 ? 'meeting' : 'meetings'}
      </span>
      <span className="block">
        {rolesIn(row)
          .map((role) => `${role} ${row[role]}`)
          .join(', ')}
      </span>
    </>
  );
}
