/** Gives of equal texts always the same string: a hundred thousand copies of a word take the room of one. */
export function shareStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
}
