// What the page asks of every engine's worker, and what it answers.

export const KINDS = ['rare', 'common', 'two words', 'prefix', 'typo', 'phrase'] as const;
export type Kind = (typeof KINDS)[number];

export interface BenchQuery {
  readonly kind: Kind;
  readonly text: string;
  /** For a typo, the word that was meant. */
  readonly meant?: string;
}

export interface EngineAnswer {
  /** Documents found in all. */
  readonly total: number;
  /** The best 20, by their number in the corpus. */
  readonly best: readonly number[];
}

export interface BenchEngine {
  /** Fetches what it needs from below the address; done when the first query can be asked. */
  readonly open: (base: string) => Promise<void>;
  readonly ask: (query: BenchQuery) => EngineAnswer | Promise<EngineAnswer>;
  /** Where something is still on its way after the first answer: done when it has come. */
  readonly complete?: () => Promise<unknown>;
}

export type Request =
  | { readonly op: 'open'; readonly base: string }
  | { readonly op: 'complete' }
  | { readonly op: 'ask'; readonly query: BenchQuery }
  /** Frees what it can, before memory is measured. */
  | { readonly op: 'collect' };

/** `ms` is measured in the worker, `answer` null where nothing is asked. */
export type Reply =
  | { readonly ok: true; readonly ms: number; readonly answer: EngineAnswer | null }
  | { readonly ok: false; readonly error: string };

/** Answers the page's requests, in a worker. */
export function serveEngine(engine: BenchEngine): void {
  addEventListener('message', async ({ data }: MessageEvent<Request>) => {
    const start = performance.now();
    let reply: Reply;
    try {
      const answer = await answerTo(engine, data);
      reply = { ok: true, ms: performance.now() - start, answer };
    } catch (error) {
      reply = { ok: false, error: String(error) };
    }
    postMessage(reply);
  });
}

async function answerTo(engine: BenchEngine, request: Request): Promise<EngineAnswer | null> {
  switch (request.op) {
    case 'open':
      await engine.open(request.base);
      return null;
    case 'complete':
      await engine.complete?.();
      return null;
    case 'ask':
      return await engine.ask(request.query);
    case 'collect':
      (globalThis as { gc?: () => void }).gc?.();
      return null;
  }
}
