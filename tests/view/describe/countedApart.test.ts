// What is said of words that are counted one by one, and of them as a phrase, has the numbers of a slow reading.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { openArtifacts } from '../../../src/engine/artifacts';
import { createEmbeddedEngine } from '../../../src/engine/embeddedEngine';
import { describeCounted, describeFound } from '../../../src/view/describe/hits';
import { describeHitsOverTime } from '../../../src/view/describe/time';
import { FACTS_ADDRESS, filesOf, serve } from '../../support/artifacts';
import { corpus, filters } from '../../support/generated';
import { type Asked, askedOf, readSlowly, slowFound, typedQuery } from '../../support/slowQuery';

const word = fc.constantFrom('a', 'b', 'ab', 'é', '3', 'bo', 'x2', 'a*', '*b');
const words = fc.array(word, { minLength: 2, maxLength: 4 });
const excluded = fc.option(fc.constantFrom('ana', 'bo', 'nowhere'), { nil: null });
const joint = fc.constantFrom(' ' as const, ' AND ' as const);

function slowList(names: readonly string[]): string {
  return names.reduce((said, name, i) => `${said}${i === names.length - 1 ? ' and ' : ', '}${name}`);
}

function slowTimes(count: number): string {
  return ['', 'once', 'twice'][count] ?? `${count} times`;
}

function slowPart(part: number, all: number): string {
  if (part < all) return `${part} of ${all} meetings`;
  return ['', 'the one meeting', 'both meetings'][all] ?? `all ${all} meetings`;
}

describe('what any query counts', () => {
  it('is told with the numbers of a slow reading', async () => {
    const asked = askedOf(['a', 'B', 'ab', 'b’s', 'é', 'bo', 'nowhere'], ['a*', '*b']);
    await fc.assert(
      fc.asyncProperty(corpus, filters, asked, async (given, chosen, query) => {
        const engine = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(filesOf(given)).fetchFile));
        const hits = await engine.hitsOverTime({ filters: { ...chosen, q: typedQuery(query) }, by: null });
        const { has } = selectDocuments(given.facts.documents, chosen, null);
        const base = given.texts.filter((_, d) => has[d] === 1);
        const texts = readSlowly(base.map(({ paragraphs }) => paragraphs.map(({ text }) => text)));
        const spans = slowFound(texts, query);
        const meetings = new Set(spans.map(({ document }) => document)).size;
        const often = `${slowTimes(spans.length)} in ${slowPart(meetings, base.length)}`;
        const sentence = describeCounted(hits);
        if (base.length === 0) expect(sentence).toBe('No meeting passes the filters.');
        else if (spans.length === 0) expect(sentence).toMatch(/ do(?:es)? not occur (?:together )?in /);
        else expect(sentence.endsWith(`: ${often}.`) || sentence.endsWith(` occurs ${often}.`)).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('words that are counted one by one', () => {
  it('are told with what they count so, and what they count as a phrase', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        filters,
        words,
        excluded,
        joint,
        async (given, chosen, asked, without, between) => {
          const all = (parts: readonly Asked[]): Asked => ({
            kind: 'all',
            joint: between,
            of: [
              ...parts,
              ...(without === null
                ? []
                : [
                    {
                      kind: 'not' as const,
                      sign: '-' as const,
                      of: { kind: 'word' as const, word: without },
                    },
                  ]),
            ],
          });
          const apart = all(asked.map((one) => ({ kind: 'word', word: one })));
          const q = typedQuery(apart).slice(1, -1);
          const engine = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, serve(filesOf(given)).fetchFile));
          const hits = await engine.hitsOverTime({ filters: { ...chosen, q }, by: null });
          const found = await engine.search({ filters: { ...chosen, q }, sort: 'date', limit: 0 });
          const { has } = selectDocuments(given.facts.documents, chosen, null);
          const base = given.texts.filter((_, d) => has[d] === 1);
          const texts = readSlowly(base.map(({ paragraphs }) => paragraphs.map(({ text }) => text)));
          const spans = slowFound(texts, apart);
          const phrase = slowFound(texts, all([{ kind: 'phrase', places: asked, marks: '""' }])).length;
          const meetings = new Set(spans.map(({ document }) => document)).size;
          const sentence = describeHitsOverTime(hits);
          if (base.length === 0) {
            expect(sentence).toBe('No meeting passes the filters.');
            return;
          }
          expect([hits.asPhrase?.occurrences, found.asPhrase]).toEqual([phrase, hits.asPhrase]);
          const name = `${slowList(asked)}${without === null ? '' : ` in meetings without ${without}`}`;
          if (spans.length === 0) {
            expect(sentence).toContain(`${name} do not occur together in `);
            return;
          }
          expect(sentence).toContain(
            `${name}, each by itself: ${slowTimes(spans.length)} in ${slowPart(meetings, base.length)}`,
          );
          expect(sentence).toMatch(new RegExp(`; as a phrase: ${phrase}\\.$`));
          expect(describeFound({ query: q, read: found.query }, found.occurrences, found.meetings)).toMatch(
            new RegExp(`: ${spans.length} occurrences? in ${meetings} meetings?$`),
          );
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
