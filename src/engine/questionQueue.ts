// A few questions at a time to the engine; those that are no longer asked leave the queue, a running one finishes.

export interface QuestionQueue {
  /** Runs `ask` when its turn comes. Rejects at once with an AbortError where the signal aborts before that. */
  readonly run: <T>(ask: () => Promise<T>, signal?: AbortSignal) => Promise<T>;
  /** Rejects whatever waits or runs. */
  readonly fail: (error: Error) => void;
}

interface Waiting {
  readonly start: () => Promise<void>;
  readonly reject: (error: Error) => void;
}

/** At most `width` questions are with the engine at once. */
export function createQuestionQueue(width: number): QuestionQueue {
  const waiting: Waiting[] = [];
  const running = new Set<Waiting>();

  function next(): void {
    if (running.size >= width) return;
    const question = waiting.shift();
    if (question === undefined) return;
    running.add(question);
    void question.start().finally(() => {
      running.delete(question);
      next();
    });
  }

  return {
    run: <T>(ask: () => Promise<T>, signal?: AbortSignal) =>
      new Promise<T>((resolve, reject) => {
        if (signal?.aborted) {
          reject(abortError());
          return;
        }
        const start = async () => {
          try {
            resolve(await ask());
          } catch (error) {
            reject(error);
          }
        };
        const question: Waiting = { start, reject };
        const leave = () => {
          const place = waiting.indexOf(question);
          if (place < 0) return;
          waiting.splice(place, 1);
          reject(abortError());
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(question);
        next();
      }),
    fail(error) {
      for (const question of waiting.splice(0)) question.reject(error);
      for (const question of running) question.reject(error);
      running.clear();
    },
  };
}

function abortError(): DOMException {
  return new DOMException('The question is no longer asked.', 'AbortError');
}
