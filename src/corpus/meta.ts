// What the further columns of metadata.csv say of a document, and what is chosen of them: lists of members COLUMN.VALUE, both
// slugs, which hold no full stop: party.labour.
import { isSlug } from './slug';

/** One column, beside the keys of the other filters. */
export type MetaKey = `meta.${string}`;

const KEY = 'meta.';

export function metaKeyOf(column: string): MetaKey {
  return `${KEY}${column}`;
}

export function isMetaKey(text: string): text is MetaKey {
  return text.startsWith(KEY) && isSlug(text.slice(KEY.length));
}

/** The inverse of metaKeyOf. */
export function columnOfKey(key: MetaKey): string {
  return key.slice(KEY.length);
}

export function metaMember(column: string, value: string): string {
  return `${column}.${value}`;
}

export function isMetaMember(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 2 && parts.every(isSlug);
}

/** The values of one column among the members. */
export function metaValues(members: readonly string[], column: string): readonly string[] {
  const start = metaMember(column, '');
  return members.flatMap((member) => (member.startsWith(start) ? [member.slice(start.length)] : []));
}

/** The columns that the members are of, in order of their slugs. */
export function metaColumns(members: readonly string[]): readonly string[] {
  return [...new Set(members.map(columnOfMember))].sort();
}

/** The members with other values of one column, each column's together, in order of the columns' slugs. */
export function withMetaValues(
  members: readonly string[],
  column: string,
  values: readonly string[],
): readonly string[] {
  const others = members.filter((member) => columnOfMember(member) !== column);
  return sortMeta([...others, ...values.map((value) => metaMember(column, value))]);
}

/** Each once, each column's together, in order of the columns' slugs. */
export function sortMeta(members: readonly string[]): readonly string[] {
  const distinct = [...new Set(members)];
  return metaColumns(distinct).flatMap((column) =>
    metaValues(distinct, column).map((value) => metaMember(column, value)),
  );
}

/** Whether of each column that something is chosen of, something chosen is had. */
export function hasMeta(chosen: readonly string[], has: readonly string[]): boolean {
  return chosen.every(
    (member) =>
      has.includes(member) ||
      chosen.some((other) => columnOfMember(other) === columnOfMember(member) && has.includes(other)),
  );
}

function columnOfMember(member: string): string {
  return member.slice(0, member.indexOf('.'));
}
