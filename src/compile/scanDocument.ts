// One pass over a document's text gives all that later steps need of it; the text itself is kept as encoded JSON alone.

import { createQuotedFinder } from '../analysis/formulations/quotedWordings';
import type { DocumentTokens, Lexicon } from '../corpus/counter/lexicon';
import type { Warning } from '../corpus/facts';
import type { Language } from '../corpus/language/language';
import { shareStrings } from '../corpus/shareStrings';
import type { CorpusLists } from './corpusLists';
import type { Decisions } from './decisions';
import { type Detected, describeDocument } from './describeDocument';
import { createKindReader } from './detect/detectKind';
import { createNameReader } from './detect/readName';
import type { Seed } from './parseSeed';
import { readingOf } from './reading';
import { warnEndsMidSentence } from './warnings/endsMidSentence';
import { warnUnbalancedQuotes } from './warnings/unbalancedQuotes';

export interface ScannedDocument {
  readonly tokens: DocumentTokens;
  readonly detected: Detected;
  /** Quoted wordings in order; none where the owner lists formulations. */
  readonly quoted: readonly string[];
  readonly endsMidSentence: readonly Warning[];
  readonly unbalancedQuotes: readonly Warning[];
  readonly paragraphs: number;
  readonly sentences: number;
  /** The paragraphs as JSON in UTF-8, and the bytes of their text alone. */
  readonly json: Uint8Array;
  readonly textBytes: number;
}

export type Scan = (seed: Seed, decided: Decisions) => ScannedDocument;

/** The scan of documents under one corpus.json; it numbers their types in the lexicon. */
export function createScan(lists: CorpusLists, language: Language, lexicon: Lexicon): Scan {
  const reader = createNameReader(
    lists.people,
    lists.places.flatMap(({ names }) => names),
    language,
  );
  const kindOf = createKindReader(lists.kindRules, language);
  const listQuoted = createQuotedFinder(language);
  const encoder = new TextEncoder();
  const share = shareStrings();
  return (seed, decided) => {
    const { paragraphs } = seed;
    const reading = readingOf(seed);
    const detected = describeDocument(reading, kindOf, reader, decided);
    // A clone has strings of its own; a slice of the text would keep the whole of it in memory.
    const found = structuredClone({
      detected,
      quoted: lists.formulations === null ? paragraphs.flatMap(({ text }) => listQuoted(text)) : [],
      endsMidSentence: warnEndsMidSentence(reading, language),
      unbalancedQuotes: warnUnbalancedQuotes(paragraphs),
    });
    return {
      ...found,
      detected: { ...found.detected, names: found.detected.names.map(share) },
      tokens: lexicon.read(paragraphs, language),
      paragraphs: paragraphs.length,
      sentences: reading.sentences.length,
      json: encoder.encode(JSON.stringify(paragraphs)),
      textBytes: paragraphs.reduce((sum, { text }) => sum + encoder.encode(text).length, 0),
    };
  };
}
