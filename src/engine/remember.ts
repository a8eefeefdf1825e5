// The views ask many questions of one choice of filters: what they share is worked out once.

/** As `ask`, but the last few answers are kept, by the key of their question; a failed one is forgotten. */
export function rememberLast<Params, Answer>(
  most: number,
  keyOf: (params: Params) => string,
  ask: (params: Params) => Promise<Answer>,
): (params: Params) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (params) => {
    const key = keyOf(params);
    const known = answers.get(key);
    // Taken out and put back, so that the map is in order of use.
    answers.delete(key);
    const answer =
      known ??
      ask(params).catch((error: unknown) => {
        answers.delete(key);
        throw error;
      });
    answers.set(key, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
    return answer;
  };
}

/** Made when it is first asked for, and kept; a failed one is made anew. */
export function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
