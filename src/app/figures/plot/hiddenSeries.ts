// Which series of a chart are hidden: never all, since an empty chart says nothing.

type Names = ReadonlySet<string>;

/** Hides or shows one of the names. */
export function toggled(names: readonly string[], hidden: Names, name: string): Names {
  const next = new Set(names.filter((one) => hidden.has(one) !== (one === name)));
  return next.size === names.length ? new Set() : next;
}

/** Shows one of the names alone, or all again where it is alone already. */
export function isolated(names: readonly string[], hidden: Names, name: string): Names {
  const others = names.filter((one) => one !== name);
  const isAlone = !hidden.has(name) && others.every((one) => hidden.has(one));
  return new Set(isAlone ? [] : others);
}
