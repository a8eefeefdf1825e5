// The browser's cache, which may throw when it is touched, reject or never answer: it is waited for once, and done without.

const CACHE = 'readout';

export interface PatientCache {
  /** Undefined where there is none that answers. */
  readonly get: () => Promise<Cache | undefined>;
  /** What the cache answers; undefined where it fails or does not answer in time, after which it is asked no more. */
  readonly ask: <T>(question: (cache: Cache) => Promise<T>) => Promise<T | undefined>;
}

/** `patience` in milliseconds. */
export function patientCache(storage: () => CacheStorage | undefined, patience: number): PatientCache {
  let isDead = false;
  const answered = async <T>(question: () => Promise<T> | undefined): Promise<T | undefined> => {
    try {
      const answer = question();
      return answer === undefined ? undefined : await inTime(answer, patience);
    } catch (error) {
      if (error instanceof TooLate) isDead = true;
      return undefined;
    }
  };
  const opened = answered(() => storage()?.open(CACHE));
  const get = async () => {
    const cache = await opened;
    return isDead ? undefined : cache;
  };
  return {
    get,
    async ask(question) {
      const cache = await get();
      return cache === undefined ? undefined : answered(() => question(cache));
    },
  };
}

class TooLate extends Error {}

/** The answer, or a rejection where it takes longer than so many milliseconds. */
export function inTime<T>(answer: Promise<T>, most: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate('no answer')), most);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
