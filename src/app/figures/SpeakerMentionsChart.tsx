import { memo } from 'react';
import type { MentionRow, SpeakerMentions } from '../../analysis/people/speakerMentions';
import { ROLES } from '../../corpus/facts';
import { describePeriod, type Granularity } from '../../corpus/period';
import { counted, formatCount } from '../../view/words';
import { PeriodPlot, type Plot } from './plot/PeriodPlot';
import { type PlotMark, PlotPointer } from './plot/PlotPointer';
import { Readings } from './plot/Readings';
import { RoleMarks } from './plot/roles';

interface SpeakerMentionsChartProps {
  readonly data: SpeakerMentions;
  readonly height: number;
}

/** Rows drawn at most; the table has everyone. */
const MOST_PEOPLE = 12;
const ROW = 30;
/** Letters of a name beside the chart. */
const LONGEST_NAME = 18;
/** Width of a digit in the figures, in pixels. */
const DIGIT = 6;

interface MentionMark extends PlotMark {
  readonly row: MentionRow;
  /** The middle of its shape. */
  readonly x: number;
  readonly y: number;
}

/** People by period: the shape is the role, the figure above it the mentions. */
export const SpeakerMentionsChart = memo(function SpeakerMentionsChart({
  data,
  height,
}: SpeakerMentionsChartProps) {
  const { axis } = data;
  const people = data.people.slice(0, MOST_PEOPLE);
  const longest = people.reduce((most, { person }) => Math.max(most, person.length), 4);
  const isEmpty = (i: number) => (data.held[i] ?? 0) === 0;
  return (
    <>
      <Readings of={data}>
        <PeriodPlot
          axis={axis}
          height={Math.max(height - 24, people.length * ROW + 30)}
          values={{
            domain: [-0.5, people.length - 0.5],
            reversed: true,
            ticks: people.map((_, i) => i),
            label: (i) => <PersonName name={people[i]?.person ?? ''} />,
            named: true,
            width: Math.min(LONGEST_NAME, longest) * 7 + 12,
          }}
          isEmpty={isEmpty}
        >
          {(plot) => {
            const marks = marksOf(data, people.length, plot);
            return (
              <>
                {[...groupByRoles(marks)].map(([roles, points]) => (
                  <RoleMarks
                    key={roles}
                    roles={ROLES.filter((role) => roles.includes(role))}
                    points={points}
                  />
                ))}
                {haveRoom(marks, plot) &&
                  marks.map(({ row, x, y }) => (
                    <text
                      key={`${row.slug} ${row.period}`}
                      className="mentions"
                      x={x}
                      y={y - 10}
                      textAnchor="middle"
                      fontSize={10}
                      style={{ fill: 'var(--ink)' }}
                    >
                      {row.mentions}
                    </text>
                  ))}
                <PlotPointer plot={plot} periods={axis.periods} isEmpty={isEmpty} marks={marks} />
              </>
            );
          }}
        </PeriodPlot>
      </Readings>
      {data.people.length > people.length && (
        <p className="text-soft text-xs">
          The {people.length} most mentioned of {formatCount(data.people.length)}; the table has everyone.
        </p>
      )}
    </>
  );
});

function PersonName({ name }: { readonly name: string }) {
  if (name.length <= LONGEST_NAME) return name;
  return (
    <>
      <title>{name}</title>
      {name.slice(0, LONGEST_NAME - 1)}…
    </>
  );
}

/** Of the first people; rows come in their order, each with all periods. */
function marksOf({ axis, rows }: SpeakerMentions, people: number, plot: Plot): readonly MentionMark[] {
  const periods = axis.periods.length;
  return rows.slice(0, people * periods).flatMap((row, i): readonly MentionMark[] => {
    if (row.mentions === 0 && rolesIn(row).length === 0) return [];
    const x = plot.x(i % periods);
    const middle = plot.y(Math.floor(i / periods));
    return [
      {
        row,
        x,
        y: middle + 4,
        left: x - 9,
        top: middle - 14,
        width: 18,
        height: 26,
        evidence: { of: 'person', period: row.period, person: row.slug },
        reading: () => <MentionReading row={row} by={axis.by} />,
      },
    ];
  });
}

function groupByRoles(marks: readonly MentionMark[]): ReadonlyMap<string, readonly MentionMark[]> {
  const groups = new Map<string, MentionMark[]>();
  for (const mark of marks) {
    const roles = rolesIn(mark.row).join(' ');
    const own = groups.get(roles);
    if (own === undefined) groups.set(roles, [mark]);
    else own.push(mark);
  }
  return groups;
}

/** Where figures would run into one another, the reading and the table have them. */
function haveRoom(marks: readonly MentionMark[], plot: Plot): boolean {
  const most = marks.reduce((top, { row }) => Math.max(top, row.mentions), 0);
  return plot.step > String(most).length * DIGIT + 1;
}

function rolesIn(row: MentionRow) {
  return ROLES.filter((role) => row[role] > 0);
}

function MentionReading({ row, by }: { readonly row: MentionRow; readonly by: Granularity }) {
  return (
    <>
      <strong className="block">
        {row.person}, {describePeriod(row.period, by)}
      </strong>
      <span className="block">
        named {counted(row.mentions, 'time')} in {counted(row.meetings, 'meeting')}
      </span>
      <span className="block">
        {rolesIn(row)
          .map((role) => `${role} ${row[role]}`)
          .join(', ')}
      </span>
    </>
  );
}
