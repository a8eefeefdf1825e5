import { Line } from 'recharts';
import { lastLists, type OrderOfNames } from '../../analysis/people/orderOfNames';
import { readPosition } from '../../view/readings';
import { counted } from '../../view/words';
import { useInfo } from '../asking/engineContext';
import { Chart, FOOT, type Plot } from '../figures/plot/Chart';
import { ChartSize } from '../figures/plot/ChartSize';
import { clearLabels } from '../figures/plot/clearLabels';
import { Dots } from '../figures/plot/Dots';
import { EvidenceMarks } from '../figures/plot/EvidenceMarks';
import { looksOf } from '../figures/plot/looks';
import { SeriesMarks, seriesColour, seriesDash } from '../figures/plot/series';
import { circle, linePath, pathOf } from '../figures/plot/shapes';

/** Names told apart by colour, shape and dash; the others are grey, their names beside their last mark. */
const MOST_SERIES = 6;
const ROW = 26;
const TOP = 4;
const LEFT = 26;
const NARROWEST = 32;
/** Width of one date, and of a letter of a name, with the space around it. */
const DATE = 72;
const LETTER = 7;
/** Pixels across. */
const MARK = 10;

interface OrderOfNamesChartProps {
  readonly data: OrderOfNames;
  /** In pixels, kept until it is drawn. */
  readonly height: number;
}

/** A bump chart: a column a list, the name printed first on top. */
export function OrderOfNamesChart({ data, height: room }: OrderOfNamesChartProps) {
  const longest = data.rows.reduce((most, { person }) => Math.max(most, person.length), 0);
  const beside = Math.min(150, longest * LETTER + 16);
  return <ChartSize room={room}>{(width) => <Lists data={data} width={width} beside={beside} />}</ChartSize>;
}

interface ListsProps {
  readonly data: OrderOfNames;
  readonly width: number;
  /** Room for names to the right, in pixels. */
  readonly beside: number;
}

function Lists({ data, width, beside }: ListsProps) {
  const info = useInfo();
  const room = Math.max(NARROWEST, width - LEFT - beside);
  const { lists, people } = lastLists(data, Math.max(1, Math.floor(room / NARROWEST)));
  const deepest = Math.max(1, ...people.flatMap(({ positions }) => positions.map((p) => p ?? 0)));
  const every = Math.ceil((DATE * lists.length) / room);
  const placeOf = (slug: string) => info.people.findIndex((person) => person.slug === slug);
  const told = people.slice(0, MOST_SERIES);
  const looks = looksOf(told.map(({ slug }) => placeOf(slug)));
  const lookOf = ({ slug }: ListedPerson) => looks.get(placeOf(slug)) ?? 0;
  const others = people.slice(MOST_SERIES);
  return (
    <>
      <Chart
        name="Order of names"
        width={width}
        height={TOP + deepest * ROW + FOOT}
        top={TOP}
        right={beside}
        rows={lists.map((_, at) => ({ at, positions: told.map(({ positions }) => positions[at]) }))}
        x={{
          domain: [-0.5, lists.length - 0.5],
          ticks: lists.flatMap((_, i) => ((lists.length - 1 - i) % every === 0 ? [i] : [])),
          label: (i) => lists[i]?.date,
        }}
        y={{
          domain: [0.5, deepest + 0.5],
          ticks: Array.from({ length: deepest }, (_, i) => i + 1),
          label: (position) => position,
          reversed: true,
          width: LEFT,
        }}
      >
        {(plot) => (
          <>
            <path
              fill="none"
              strokeWidth={1.2}
              strokeDasharray="1 3"
              style={{ stroke: 'var(--ink-soft)' }}
              d={others
                .map(({ positions }) =>
                  linePath(positions.map((p, i) => (p === null ? null : { x: plot.x(i), y: plot.y(p) }))),
                )
                .join('')}
            />
            {told.map((person, i) => (
              <Line
                key={person.slug}
                dataKey={`positions[${i}]`}
                type="linear"
                stroke={seriesColour(lookOf(person))}
                strokeWidth={1.8}
                strokeDasharray={seriesDash(lookOf(person))}
                dot={false}
                activeDot={false}
                zIndex={0}
                isAnimationActive={false}
              />
            ))}
            <Dots
              plot={plot}
              dots={people.flatMap((person) =>
                dotsOf(person).map((dot) => ({
                  ...dot,
                  look: looks.get(placeOf(person.slug))?.toString() ?? '',
                })),
              )}
              draw={(points, look) =>
                look === '' ? (
                  <path d={pathOf(circle, points, 3.5)} style={{ fill: 'var(--ink-soft)' }} />
                ) : (
                  <SeriesMarks series={Number(look)} points={points} size={MARK} />
                )
              }
            />
            <Names people={people} lists={lists.length} plot={plot} />
            <EvidenceMarks
              of={data}
              plot={plot}
              marks={people
                .flatMap((person) => dotsOf(person).map((dot) => ({ ...dot, person })))
                .sort((a, b) => a.at - b.at || a.value - b.value)
                .flatMap(({ at, value, person }) => {
                  const list = lists[at];
                  if (list === undefined) return [];
                  const listed = people.filter(({ positions }) => positions[at] !== null).length;
                  return {
                    left: plot.x(at) - MARK / 2,
                    top: plot.y(value) - MARK / 2,
                    width: MARK,
                    height: MARK,
                    reading: () => readPosition(person.person, list.date, value, listed),
                    target: {
                      of: 'appearance',
                      period: null,
                      person: person.slug,
                      meeting: list.id,
                    },
                  };
                })}
            />
          </>
        )}
      </Chart>
      {lists.length < data.lists && (
        <p className="text-soft text-xs">
          The last {lists.length} of {counted(data.lists, 'list')}; the table has all.
        </p>
      )}
    </>
  );
}

type ListedPerson = ReturnType<typeof lastLists>['people'][number];

function dotsOf({ positions }: ListedPerson): readonly { readonly at: number; readonly value: number }[] {
  return positions.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
}

interface NamesProps {
  readonly people: readonly ListedPerson[];
  readonly lists: number;
  readonly plot: Plot;
}

/** A name beside its mark in the last list, above its last mark where that is in an earlier one. */
function Names({ people, lists, plot }: NamesProps) {
  const labels = people.flatMap(({ slug, person, positions }) => {
    const list = positions.findLastIndex((position) => position !== null);
    const isLast = list === lists - 1;
    const width = person.length * (isLast ? LETTER : LETTER - 1);
    const [x, y] = [plot.x(list) + (isLast ? 11 : 0), plot.y(positions[list] ?? 1) + (isLast ? 4 : -8)];
    return { slug, person, isLast, x, y, left: isLast ? x : x - width / 2, top: y - 10, width, height: 12 };
  });
  const inOrder = [...labels].sort((a, b) => Number(b.isLast) - Number(a.isLast));
  return clearLabels(inOrder).map(({ slug, person, isLast, x, y }) => (
    <text
      key={slug}
      x={x}
      y={y}
      fontSize={isLast ? 12 : 10}
      textAnchor={isLast ? 'start' : 'middle'}
      style={{
        fill: isLast ? 'var(--ink)' : 'var(--ink-soft)',
        stroke: 'var(--ground)',
        strokeWidth: 3,
        paintOrder: 'stroke',
      }}
    >
      {person}
    </text>
  ));
}
