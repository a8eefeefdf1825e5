import type { ValueAxis } from './Chart';

/** Letters of a name beside a chart. */
const LONGEST = 18;
/** Of a letter, and of the space beside a name, in pixels. */
const LETTER = 7;
const BESIDE = 12;

/** A vertical axis with a row a name, from the top down. */
export function namedRows(names: readonly string[]): ValueAxis {
  const longest = names.reduce((most, { length }) => Math.max(most, length), 4);
  return {
    domain: [-0.5, names.length - 0.5],
    ticks: names.map((_, i) => i),
    label: (i) => <RowName name={names[i] ?? ''} />,
    width: Math.min(LONGEST, longest) * LETTER + BESIDE,
    reversed: true,
    named: true,
  };
}

function RowName({ name }: { readonly name: string }) {
  if (name.length <= LONGEST) return name;
  return (
    <>
      <title>{name}</title>
      {name.slice(0, LONGEST - 1)}…
    </>
  );
}
