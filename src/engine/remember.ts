// The views ask many questions of one choice of filters: what they share is worked out once.
import { keepLast } from '../corpus/counter/keepLast';

/** As `ask`, but the last few answers are kept, by the key of their question; a failed one is forgotten. */
export function rememberLast<Params, Answer>(
  most: number,
  keyOf: (params: Params) => string,
  ask: (params: Params) => Promise<Answer>,
): (params: Params) => Promise<Answer> {
  const answers = keepLast<Promise<Answer>>(most);
  return (params) => {
    const key = keyOf(params);
    return answers.get(key, () =>
      ask(params).catch((error: unknown) => {
        answers.forget(key);
        throw error;
      }),
    );
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
