// The columns of metadata.csv in an address: each has a key of its own there, meta.party=red~blue, and all of a subcorpus are one
// filter, whose members are party.red and party.blue.

import { isMetaKey, metaColumns, metaKeyOf, metaMember, metaValues } from '../corpus/meta';
import { membersOf } from '../corpus/readChoice';
import { isSlug } from '../corpus/slug';
import { FILTER_ROWS } from '../corpus/subcorpus/filterRows';
import { SLUGS } from '../corpus/subcorpus/rowKinds';
import type { Texts } from './grammar';
import { PREFIXES } from './subcorpora';

/** The filters of columns, of every subcorpus, by the parameters that hold them. */
const HOLDERS: readonly string[] = FILTER_ROWS.flatMap(({ kind, key }) =>
  kind === 'columns' ? PREFIXES.map((prefix) => `${prefix}${key}`) : [],
);

/** Whether the parameter has no key of its own in an address, but one for each column. */
export function holdsColumns(param: string): boolean {
  return HOLDERS.includes(param);
}

/** The parameter and the column that a key of an address is of; null for every other key. */
export function readColumnKey(key: string): { readonly param: string; readonly column: string } | null {
  const param = HOLDERS.find((holder) => key.startsWith(`${holder}.`));
  if (param === undefined) return null;
  const column = key.slice(param.length + 1);
  return isMetaKey(metaKeyOf(column)) ? { param, column } : null;
}

/** The keys and texts under which an address has the members. */
export function splitColumns(
  param: string,
  members: readonly string[],
): readonly (readonly [string, string])[] {
  return metaColumns(members).map((column) => [`${param}.${column}`, metaValues(members, column).join('~')]);
}

/**
 * The texts of an address with those of columns joined to the parameters that hold them: the inverse of splitColumns. What is
 * malformed is left out.
 */
export function joinColumns(
  texts: Texts,
  onMalformed: (key: string, text: string, expected: string) => void,
): Texts {
  const joined: Record<string, string> = {};
  for (const [key, text] of Object.entries(texts)) {
    const own = readColumnKey(key);
    if (own === null) joined[key] = text;
    else if (text !== '') {
      const values = membersOf(text);
      const members = values.map((value) => metaMember(own.column, value));
      const before = joined[own.param];
      if (!values.every(isSlug)) onMalformed(key, text, SLUGS.expected);
      else joined[own.param] = [...(before === undefined ? [] : [before]), ...members].join('~');
    }
  }
  return joined;
}
