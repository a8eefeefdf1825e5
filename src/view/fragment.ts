// The fragment of a passage: #p3s2 is the second sentence of the third paragraph.

export interface PassageFragment {
  readonly paragraph: number;
  readonly sentence: number;
}

/** The passage that a fragment names (with or without #), or null. What follows a `~` checks the words; it is not read here. */
export function parseFragment(fragment: string): PassageFragment | null {
  const match = /^#?p([1-9]\d{0,6})s([1-9]\d{0,6})(?:~.*)?$/.exec(fragment);
  return match === null ? null : { paragraph: Number(match[1]), sentence: Number(match[2]) };
}

/** Without the #: also the id of the sentence in the page. */
export function formatFragment({ paragraph, sentence }: PassageFragment): string {
  return `p${paragraph}s${sentence}`;
}
