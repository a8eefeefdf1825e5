import { memo } from 'react';
import type { MentionRow, SpeakerMentions } from '../../analysis/people/speakerMentions';
import { ROLES } from '../../corpus/facts';
import { readMeetings, readMention } from '../../view/readings';
import { formatCount } from '../../view/words';
import { FOOT } from './plot/Chart';
import { type ChartDot, Dots } from './plot/Dots';
import { namedRows } from './plot/namedRows';
import { PeriodChart } from './plot/PeriodChart';
import { RoleMarks } from './plot/roles';

interface SpeakerMentionsChartProps {
  readonly data: SpeakerMentions;
  readonly height: number;
  /** Higher where more people are to be drawn; else as many are as there is room for. */
  readonly grows: boolean;
}

/** Rows drawn at most; the table has everyone. */
const MOST_PEOPLE = 12;
/** Lowest height of one, in pixels. */
const ROW = 29;
const TOP = 8;
/** Width of a digit in the figures, in pixels. */
const DIGIT = 6;

interface MentionDot extends ChartDot {
  readonly row: MentionRow;
}

/** People by period: the shape is the role, the figure above it the mentions. */
export const SpeakerMentionsChart = memo(function SpeakerMentionsChart({
  data,
  height,
  grows,
}: SpeakerMentionsChartProps) {
  const { axis, held } = data;
  const fitting = Math.floor((height - TOP - FOOT) / ROW);
  const people = data.people.slice(0, grows ? MOST_PEOPLE : fitting);
  const dots = dotsOf(data, people.length);
  const most = dots.reduce((top, { row }) => Math.max(top, row.mentions), 0);
  return (
    <>
      <PeriodChart
        name="Speaker mentions"
        axis={axis}
        height={Math.max(height, people.length * ROW + TOP + FOOT)}
        values={namedRows(people.map(({ person }) => person))}
        isEmpty={(i) => (held[i] ?? 0) === 0}
        readPeriod={(i) => readMeetings(axis.periods[i]?.period ?? '', axis.by, held[i] ?? 0)}
        marks={(plot) =>
          dots.map(({ at, value, row }) => ({
            left: plot.x(at) - 9,
            top: plot.y(value) - 14,
            width: 18,
            height: 26,
            reading: () => readMention(row, held[at] ?? 0, axis.by),
            target: { of: 'person', period: row.period, person: row.slug },
          }))
        }
      >
        {(plot) => (
          <>
            <Dots
              plot={plot}
              dots={dots}
              draw={(points, look) => (
                <RoleMarks
                  roles={ROLES.filter((role) => look.includes(role))}
                  points={points.map(({ x, y }) => ({ x, y: y + BELOW }))}
                />
              )}
            />
            {/* Where figures would run into one another, the reading and the table have them. */}
            {plot.step > String(most).length * DIGIT + 1 &&
              dots.map(({ at, value, row }) => (
                <text
                  key={`${row.slug} ${row.period}`}
                  className="mentions"
                  x={plot.x(at)}
                  y={plot.y(value) + BELOW - 10}
                  textAnchor="middle"
                  fontSize={10}
                  style={{ fill: 'var(--ink)' }}
                >
                  {row.mentions}
                </text>
              ))}
          </>
        )}
      </PeriodChart>
      {data.people.length > people.length && (
        <p className="text-soft text-xs">
          The {people.length} most mentioned of {formatCount(data.people.length)}; the table has everyone.
        </p>
      )}
    </>
  );
});

/** A mark below the middle of its row, which leaves room for its figure. */
const BELOW = 4;

/** Of the first people; rows come in their order, each with all periods. */
function dotsOf({ axis, rows }: SpeakerMentions, people: number): readonly MentionDot[] {
  const periods = axis.periods.length;
  return rows
    .slice(0, people * periods)
    .flatMap((row, i) =>
      row.mentions === 0 && rolesIn(row).length === 0
        ? []
        : [{ at: i % periods, value: Math.floor(i / periods), look: rolesIn(row).join(' '), row }],
    );
}

function rolesIn(row: MentionRow) {
  return ROLES.filter((role) => row[role] > 0);
}
