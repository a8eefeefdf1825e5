// The text artifact: a shard of documents, each with its paragraphs, its sentences and the proof of each fact.
import * as v from 'valibot';
import { parseArtifact } from '../facts';

export const PROVEN_FACTS = [
  'title',
  'kind',
  'place',
  'heldOn',
  'presided',
  'spoke',
  'attended',
  'cited',
  'named',
  'attendance',
  'byline',
] as const;
export type ProvenFact = (typeof PROVEN_FACTS)[number];

const paragraphs = v.array(
  v.object({
    text: v.string(),
    /** Offset at which each sentence starts, the first 0; a sentence runs to the start of the next. */
    sentences: v.array(v.number()),
  }),
);

const documentText = v.object({
  id: v.string(),
  paragraphs,
  proofs: v.array(
    v.object({
      fact: v.picklist(PROVEN_FACTS),
      /** A slug for kind, place and people; the text itself for title, heldOn and byline. */
      value: v.string(),
      /** The rule that fired, or the file in which the owner decided: corpus.json, metadata.csv. */
      rule: v.string(),
      /** Paragraph and sentence, from 1; null where the owner decided. */
      at: v.nullable(v.object({ paragraph: v.number(), sentence: v.number() })),
    }),
  ),
});

const shard = v.object({ documents: v.array(documentText) });

/** The numbers of a paragraph of a document and of a sentence of it, both from 1. */
export interface SentenceAt {
  readonly paragraph: number;
  readonly sentence: number;
}

export type DocumentText = v.InferOutput<typeof documentText>;
export type Paragraph = DocumentText['paragraphs'][number];
export type Proof = DocumentText['proofs'][number];
export type TextShard = v.InferOutput<typeof shard>;

/** The artifact as fetched; throws an Error that names the path to the first bad value. */
export function parseTextShard(value: unknown): TextShard {
  return parseArtifact(shard, value, 'text');
}

/** The paragraphs of one document as it stands in a shard. */
export function parseParagraphs(value: unknown): readonly Paragraph[] {
  return parseArtifact(paragraphs, value, 'text');
}

/** The text of sentence n (from 1) of a paragraph without the white space after it, or null where there is none. */
export function sentenceText(paragraph: Paragraph, n: number): string | null {
  const start = paragraph.sentences[n - 1];
  if (start === undefined) return null;
  return paragraph.text.slice(start, paragraph.sentences[n] ?? paragraph.text.length).trimEnd();
}
