// Texts of an address as members of closed lists, and what is said where one is no member.

/** undefined where the text is none of them. */
export function oneOf<T extends string>(text: string, allowed: readonly T[]): T | undefined {
  return allowed.find((candidate) => candidate === text);
}

/** The members of a list that `~` separates, each once; undefined where one of them is not allowed. */
export function listOf<T extends string>(text: string, allowed: readonly T[]): readonly T[] | undefined {
  const members = membersOf(text);
  const known = members.flatMap((member) => oneOf(member, allowed) ?? []);
  return known.length === members.length ? known : undefined;
}

/** The members of a list that `~` separates, each once. */
export function membersOf(text: string): readonly string[] {
  return [...new Set(text.split('~'))];
}

export function oneOfThese(allowed: readonly string[]): string {
  return `one of ${allowed.join(', ')}`;
}

export function oneOrMore(allowed: readonly string[]): string {
  return `one or more of ${allowed.join(', ')}, separated by ~`;
}
