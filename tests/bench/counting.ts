// Readout's counts beside a scan of the text in the same run: phrases, wildcards, NEAR, collocates.

import type { Browser } from '@playwright/test';
import { typesOf } from '../../src/corpus/tokenise';
import { ENGLISH } from '../support/languages';
import type { CountingQuestion, CountingReply, CountingRequest } from './engines/counting';
import { formatMs, percentile } from './figures';
import type { BenchDocument, CheckedQuery } from './queries';
import { createRandom } from './random';
import { formatTable } from './report';
import type { BenchServer } from './server';

const EACH = 20;

export function drawQuestions(
  documents: readonly BenchDocument[],
  queries: readonly CheckedQuery[],
): readonly CountingQuestion[] {
  const random = createRandom(documents.length + 1);
  const frequencies = new Map<string, number>();
  const step = Math.max(1, Math.floor(documents.length / 200));
  for (let d = 0; d < documents.length; d += step) {
    for (const type of typesOf(documents[d]?.text ?? '', ENGLISH)) {
      frequencies.set(type, (frequencies.get(type) ?? 0) + 1);
    }
  }
  const words = [...frequencies]
    .filter(([word]) => /^[a-z]{3,}$/.test(word))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
  const pick = (most: number) => words[Math.floor(random() * Math.min(most, words.length))] ?? 'the';
  const times = <T>(make: (i: number) => T): readonly T[] => Array.from({ length: EACH }, (_, i) => make(i));
  const phrases = queries.filter(({ kind }) => kind === 'phrase').slice(0, EACH);
  return [
    ...phrases.map(({ text }): CountingQuestion => ({ kind: 'phrase', words: text })),
    ...times((i): CountingQuestion => {
      const word = pick(600);
      const forms = [
        `${word.slice(0, 4)}*`,
        `*${word.slice(-3)}`,
        `*${word.slice(0, 3)}*`,
        `${word.slice(0, 1)}*`,
      ];
      return { kind: 'wildcard', words: forms[i % forms.length] ?? word };
    }),
    ...times((): CountingQuestion => ({ kind: 'near', word: pick(100), other: pick(600) })).filter(
      (question) => question.kind === 'near' && question.word !== question.other,
    ),
    ...times((i): CountingQuestion => ({ kind: 'collocates', word: i === 0 ? 'the' : pick(300) })),
  ];
}

export async function runCounting(
  browser: Browser,
  server: BenchServer,
  script: string,
  questions: readonly CountingQuestion[],
  scanned: number,
): Promise<readonly CountingReply[]> {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/bench.html`);
  const replies = await page.evaluate(
    ([path, request]) =>
      new Promise<readonly CountingReply[]>((done, fail) => {
        const worker = new Worker(path, { type: 'module' });
        worker.onmessage = ({ data }: MessageEvent<readonly CountingReply[]>) => done(data);
        worker.onerror = (event) => fail(new Error(event.message));
        worker.postMessage(request);
      }),
    [`/${script}`, { base: `${server.origin}/`, questions, scanned } satisfies CountingRequest] as const,
  );
  await page.close();
  return replies;
}

export function formatCounting(replies: readonly CountingReply[]): string {
  const kinds = [...new Set(replies.map(({ kind }) => kind))];
  return formatTable(
    ['count', 'Readout p50/p95 ms', 'slowest', 'scan p50 ms', 'scan / Readout', 'same count'],
    kinds.map((kind) => {
      const own = replies.filter((reply) => reply.kind === kind);
      const engine = own.map(({ engineMs }) => engineMs);
      const scans = own.flatMap(({ scanMs }) => scanMs ?? []);
      const checked = own.filter(({ agrees }) => agrees !== null);
      const ratio = percentile(scans, 0.5) / percentile(engine, 0.5);
      return [
        kind,
        `${formatMs(percentile(engine, 0.5))}/${formatMs(percentile(engine, 0.95))}`,
        formatMs(Math.max(...engine)),
        formatMs(percentile(scans, 0.5)),
        `×${ratio.toPrecision(2)}`,
        `${checked.filter(({ agrees }) => agrees).length}/${checked.length}`,
      ];
    }),
  );
}
