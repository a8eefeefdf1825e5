// Lines to paste into corpus.json, indented as that file is.

/** Entries for the end of the list of formulations, after a comma; or the whole list where there is none yet. */
export function formatAccepted(wordings: readonly string[], hasList: boolean): string {
  const entries = wordings.map((wording) => `    { "name": ${JSON.stringify(wording)} }`).join(',\n');
  return hasList ? `,\n${entries}` : `  "formulations": [\n${entries}\n  ],`;
}

/** The whole list of what was turned down, each once. */
export function formatDismissed(wordings: readonly string[]): string {
  const entries = [...new Set(wordings)].map((wording) => `    ${JSON.stringify(wording)}`).join(',\n');
  return `  "dismissed": [\n${entries}\n  ],`;
}
