/** All rows of an answer that has few. */
export const ALL_ROWS = { offset: 0, limit: 500 } as const;
