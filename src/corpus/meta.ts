// What the further columns of metadata.csv say of a document, and what is chosen of them: lists of members COLUMN.VALUE, both
// slugs, which hold no full stop: party.labour.
import { isSlug } from './slug';

export function metaMember(column: string, value: string): string {
  return `${column}.${value}`;
}

/** The two slugs; undefined where the text is no member. */
export function readMetaMember(
  member: string,
): { readonly column: string; readonly value: string } | undefined {
  const [column = '', value = '', ...rest] = member.split('.');
  return rest.length === 0 && isSlug(column) && isSlug(value) ? { column, value } : undefined;
}

/** The values of one column among the members. */
export function metaValues(members: readonly string[], column: string): readonly string[] {
  const start = metaMember(column, '');
  return members.flatMap((member) => (member.startsWith(start) ? [member.slice(start.length)] : []));
}

/** The columns that the members are of, in order of their slugs. */
export function metaColumns(members: readonly string[]): readonly string[] {
  return [...new Set(members.map((member) => member.slice(0, member.indexOf('.'))))].sort();
}

/** The members with other values of one column, each column's together, in order of the columns' slugs. */
export function withMetaValues(
  members: readonly string[],
  column: string,
  values: readonly string[],
): readonly string[] {
  return [...new Set([...metaColumns(members), column])]
    .sort()
    .flatMap((one) =>
      (one === column ? values : metaValues(members, one)).map((value) => metaMember(one, value)),
    );
}
