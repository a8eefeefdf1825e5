import { lastLists, type OrderOfNames } from '../../analysis/people/orderOfNames';
import { counted } from '../../view/words';
import { ChartSize } from '../figures/plot/axes';
import { ChartMark } from '../figures/plot/ChartMark';
import { Readings, useShowReading } from '../figures/plot/Readings';
import { SeriesShape, seriesColour, seriesDash } from '../figures/plot/series';
import { useOpenEvidence } from '../subcorpus/subcorpus';

/** Names told apart by colour, shape and dash; the others are grey, their names beside their last mark. */
const MOST_SERIES = 6;
const ROW = 26;
const TOP = 12;
const FOOT = 24;
const LEFT = 26;
const NARROWEST = 32;
/** Width of one date with the space around it. */
const DATE = 72;

interface Drawn {
  readonly person: ReturnType<typeof lastLists>['people'][number];
  readonly series: number;
}

/** A bump chart: a column a list, the name printed first on top. */
interface OrderOfNamesChartProps {
  readonly data: OrderOfNames;
  /** In pixels, kept until it is drawn. */
  readonly height: number;
}

export function OrderOfNamesChart({ data, height: room }: OrderOfNamesChartProps) {
  const longest = data.rows.reduce((most, { person }) => Math.max(most, person.length), 0);
  const label = Math.min(150, longest * 7 + 16);
  return (
    <Readings of={data}>
      <ChartSize room={room}>
        {(width) => {
          const plot = Math.max(NARROWEST, width - LEFT - label);
          const fitting = Math.max(1, Math.floor(plot / NARROWEST));
          const { lists, people } = lastLists(data, fitting);
          const deepest = Math.max(1, ...people.flatMap(({ positions }) => positions.map((p) => p ?? 0)));
          const x = (list: number) => LEFT + (plot * (list + 0.5)) / lists.length;
          const y = (position: number) => TOP + (position - 0.5) * ROW;
          const every = Math.ceil((DATE * lists.length) / plot);
          const height = TOP + deepest * ROW + FOOT;
          return (
            <>
              <svg
                aria-hidden="true"
                width={width}
                height={height}
                viewBox={`0 0 ${width} ${height}`}
                fontSize={12}
                className="block"
              >
                {Array.from({ length: deepest }, (_, i) => (
                  <g key={y(i + 1)}>
                    <line
                      x1={LEFT}
                      x2={LEFT + plot}
                      y1={y(i + 1)}
                      y2={y(i + 1)}
                      style={{ stroke: 'var(--line)' }}
                    />
                    <text x={LEFT - 8} y={y(i + 1) + 4} textAnchor="end" style={{ fill: 'var(--ink-soft)' }}>
                      {i + 1}
                    </text>
                  </g>
                ))}
                {lists.map(({ id, date }, list) => (
                  <text
                    key={id}
                    x={x(list)}
                    y={height - 6}
                    fontSize={11}
                    textAnchor="middle"
                    style={{ fill: 'var(--ink-soft)' }}
                  >
                    {(lists.length - 1 - list) % every === 0 ? date : ''}
                  </text>
                ))}
                {people.map((person, series) => (
                  <NameLine
                    key={person.slug}
                    drawn={{ person, series }}
                    x={x}
                    y={y}
                    lists={lists}
                    listed={(list) => people.filter(({ positions }) => positions[list] !== null).length}
                  />
                ))}
              </svg>
              {lists.length < data.lists.length && (
                <p className="text-soft text-xs">
                  The last {lists.length} of {counted(data.lists.length, 'list')}; the table has all.
                </p>
              )}
            </>
          );
        }}
      </ChartSize>
    </Readings>
  );
}

interface NameLineProps {
  readonly drawn: Drawn;
  readonly x: (list: number) => number;
  readonly y: (position: number) => number;
  readonly lists: OrderOfNames['lists'];
  /** Names of a list. */
  readonly listed: (list: number) => number;
}

function NameLine({ drawn: { person, series }, x, y, lists, listed }: NameLineProps) {
  const show = useShowReading();
  const open = useOpenEvidence();
  const { positions } = person;
  const told = series < MOST_SERIES;
  const colour = told ? seriesColour(series) : 'var(--ink-soft)';
  const last = positions.findLastIndex((position) => position !== null);
  const inLastList = last === positions.length - 1;
  return (
    <g>
      {positions.map((position, list) => {
        const next = positions[list + 1] ?? null;
        return position === null || next === null ? null : (
          <line
            key={lists[list]?.id}
            x1={x(list)}
            y1={y(position)}
            x2={x(list + 1)}
            y2={y(next)}
            strokeDasharray={told ? seriesDash(series) : '1 3'}
            style={{ stroke: colour, strokeWidth: told ? 1.8 : 1.2 }}
          />
        );
      })}
      {positions.map((position, list) => {
        const meeting = lists[list];
        return position === null || meeting === undefined ? null : (
          <ChartMark
            key={meeting.id}
            choosable
            onLeave={() => show(null)}
            onChoose={() =>
              open({ of: 'appearance', period: null, person: person.slug, meeting: meeting.id })
            }
            onPoint={() =>
              show({
                x: x(list) + 10,
                y: y(position),
                content: (
                  <>
                    <strong className="block">{person.person}</strong>
                    {meeting.date}, printed {position} of {listed(list)}
                  </>
                ),
              })
            }
          >
            <rect x={x(list) - 12} y={y(position) - 12} width={24} height={24} fill="transparent" />
            {told ? (
              <SeriesShape series={series} x={x(list)} y={y(position)} size={10} />
            ) : (
              <circle cx={x(list)} cy={y(position)} r={3.5} style={{ fill: colour }} />
            )}
          </ChartMark>
        );
      })}
      {last >= 0 && (
        <text
          x={x(last) + (inLastList ? 11 : 0)}
          y={y(positions[last] ?? 1) + (inLastList ? 4 : -8)}
          fontSize={inLastList ? 12 : 10}
          textAnchor={inLastList ? 'start' : 'middle'}
          style={{
            fill: inLastList ? 'var(--ink)' : 'var(--ink-soft)',
            stroke: 'var(--ground)',
            strokeWidth: 3,
            paintOrder: 'stroke',
          }}
        >
          {person.person}
        </text>
      )}
    </g>
  );
}
