// Reads the first column of a table in a Markdown file.

/** The words in backticks that begin the rows of the table under the heading `## heading`, in order. */
export function firstColumn(markdown: string, heading: string): readonly string[] {
  const sections = markdown.split(/^## +/m).slice(1);
  const section = sections.find((text) => text.split('\n', 1)[0]?.trim() === heading);
  if (section === undefined) throw new Error(`There is no heading "## ${heading}"`);
  return [...section.matchAll(/^\| *`([^`]+)`/gm)].map((match) => match[1] ?? '');
}
