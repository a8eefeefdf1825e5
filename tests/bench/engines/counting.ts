// Readout's figures of a query beside a scan of the text, in one worker: times, and whether the counts agree.

import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { openArtifacts } from '../../../src/engine/artifacts';
import { createEmbeddedEngine } from '../../../src/engine/embeddedEngine';
import { firstPage } from '../../../src/engine/everyPage';
import { fetchBytes } from '../../../src/engine/fetchBytes';
import { createFileCache } from '../../../src/engine/fileCache';
import type { BenchDocument } from '../queries';
import { scanCollocates, scanNear, scanWords } from './scan';

export type CountingQuestion =
  | { readonly kind: 'phrase' | 'wildcard'; readonly words: string }
  | { readonly kind: 'near'; readonly word: string; readonly other: string }
  | { readonly kind: 'collocates'; readonly word: string };

export interface CountingRequest {
  readonly base: string;
  readonly questions: readonly CountingQuestion[];
  /** Of each kind, how many are also answered by the scan. */
  readonly scanned: number;
}

export interface CountingReply {
  readonly kind: CountingQuestion['kind'];
  readonly engineMs: number;
  /** Null where it was not scanned. */
  readonly scanMs: number | null;
  readonly agrees: boolean | null;
}

const WINDOW = 5;

addEventListener('message', async ({ data }: MessageEvent<CountingRequest>) => {
  const { base, questions, scanned } = data;
  const address = String(await (await fetch(`${base}readout.json`)).json());
  const engine = createEmbeddedEngine(
    openArtifacts(new URL(address, base).href, createFileCache(fetchBytes, () => undefined).fetchFile),
  );
  const documents: readonly BenchDocument[] = await (await fetch(`${base}documents.json`)).json();
  const texts = documents.map(({ text }) => text);
  await engine.hitsOverTime({ filters: { ...NO_FILTERS, q: 'the' }, by: null });
  // Waits for what is prepared between the questions.
  await engine.queryExamples({});
  const done = new Map<CountingQuestion['kind'], number>();
  const replies: CountingReply[] = [];
  for (const question of questions) {
    const { kind } = question;
    const start = performance.now();
    const answer = await ask(question);
    const engineMs = performance.now() - start;
    const count = done.get(kind) ?? 0;
    done.set(kind, count + 1);
    if (count >= scanned) {
      replies.push({ kind, engineMs, scanMs: null, agrees: null });
      continue;
    }
    const scanStart = performance.now();
    const expected = scan(question);
    replies.push({ kind, engineMs, scanMs: performance.now() - scanStart, agrees: answer === expected });
  }
  postMessage(replies);

  /** One number that says what was counted. */
  async function ask(question: CountingQuestion): Promise<number> {
    const filters = { ...NO_FILTERS, q: queryOf(question) };
    if (question.kind === 'collocates') {
      const { rows } = await engine.collocates({
        filters,
        window: WINDOW,
        minimum: 1,
        ...firstPage('collocates'),
      });
      return rows.reduce((sum, { observed }) => sum + observed, rows.length);
    }
    return (await engine.hitsOverTime({ filters, by: null })).occurrences;
  }

  function scan(question: CountingQuestion): number {
    switch (question.kind) {
      case 'phrase':
      case 'wildcard':
        return sumOf(scanWords(texts, question.words));
      case 'near':
        return sumOf(scanNear(texts, question.word, question.other, WINDOW));
      case 'collocates': {
        const counts = scanCollocates(texts, question.word, WINDOW);
        return sumOf([...counts.values()]) + counts.size;
      }
    }
  }
});

function queryOf(question: CountingQuestion): string {
  switch (question.kind) {
    case 'phrase':
      return `"${question.words}"`;
    case 'wildcard':
      return question.words;
    case 'near':
      return `(${question.word} NEAR/${WINDOW} ${question.other})`;
    case 'collocates':
      return question.word;
  }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
