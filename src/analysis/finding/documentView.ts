// A document as the reader shows it: sentences, highlights in layers, facts with their proof, neighbours.
import { type Counter, createCounter } from '../../corpus/counter/counter';
import { buildTokenIndex } from '../../corpus/counter/lexicon';
import { NO_SPANS, type Spans } from '../../corpus/counter/spans';
import type { CorpusFacts, DocumentFacts } from '../../corpus/facts';
import type { DocumentText, Proof } from '../../corpus/files/texts';
import { sentenceText } from '../../corpus/files/texts';
import { type TokensOf, tokeniseOnce } from '../../corpus/paragraphTokens';
import { hashSentences } from '../../corpus/passageHash';
import { findFormulation, findMentions, findTopic } from '../../corpus/wordings';
import { evaluateQuery } from '../../search/evaluate';
import { parseQuery } from '../../search/query';
import type { MeetingRef } from '../time/meetingFrequency';
import type { Highlight, Layer } from './layers';
import { placeSpans } from './marks';
import { type MeetingRow, rowOf } from './meetingList';

export interface ReaderSentence {
  readonly sentence: number;
  /** Offsets into the paragraph's text, white space after the sentence included. */
  readonly start: number;
  readonly end: number;
  /** Of its tokens, as passage links carry it. */
  readonly hash: string;
}

export interface ReaderParagraph {
  readonly paragraph: number;
  readonly text: string;
  readonly sentences: readonly ReaderSentence[];
}

interface ProvenFactRow extends Proof {
  /** The sentence that proves it; null where the owner decided. */
  readonly words: string | null;
  /** Of that sentence, as passage links carry it. */
  readonly hash: string | null;
}

export interface DocumentView extends MeetingRow {
  readonly file: string;
  readonly byline: readonly string[];
  readonly source: {
    readonly publisher: string | null;
    readonly address: string | null;
    readonly retrieved: string | null;
  } | null;
  /** Those that it uses, most often first. */
  readonly formulations: readonly NamedUse[];
  readonly roles: Readonly<Record<'presided' | 'spoke' | 'attended' | 'cited', readonly NamedPerson[]>>;
  /** Whose words the whole text is, where metadata.csv says so. */
  readonly voice: NamedPerson | null;
  /** Whom the text names and who have no role. */
  readonly named: readonly NamedPerson[];
  /** As the lists of attendance print them. */
  readonly attendance: readonly NamedPerson[];
  readonly paragraphs: readonly ReaderParagraph[];
  readonly sentences: number;
  readonly highlights: readonly Highlight[];
  readonly proofs: readonly ProvenFactRow[];
  /** By date, over the whole corpus: filters never hide a meeting opened by its link. */
  readonly previous: MeetingRef | null;
  readonly next: MeetingRef | null;
}

interface NamedUse {
  readonly slug: string;
  readonly name: string;
  readonly occurrences: number;
}

export interface NamedPerson {
  readonly slug: string;
  readonly name: string;
  readonly title: string | null;
  readonly listed: boolean;
}

/** A document's own text, ready to be asked; what stands in it depends on no other, so no index has to arrive first. */
export interface ReadDocument {
  readonly facts: CorpusFacts;
  readonly d: number;
  readonly document: DocumentFacts;
  readonly text: DocumentText;
  readonly counter: Counter;
  readonly tokensOf: TokensOf;
}

export function readDocument(facts: CorpusFacts, d: number, text: DocumentText): ReadDocument {
  const document = facts.documents[d];
  if (document === undefined) throw new RangeError(`no document ${d}`);
  const counter = createCounter(buildTokenIndex([text.paragraphs], facts.language));
  return { facts, d, document, text, counter, tokensOf: tokeniseOnce(facts.language) };
}

/** What a query finds in the document, in order; nothing where it cannot be read. */
export function findInDocument(read: ReadDocument, q: string): readonly Highlight[] {
  const parsed = parseQuery(q, read.facts.language);
  return parsed.ok ? placeLayer(read, 'query', q, evaluateQuery(read.counter, parsed.query).spans) : [];
}

function placeLayer(
  { counter, text, tokensOf }: ReadDocument,
  layer: Layer,
  label: string,
  spans: Spans,
): readonly Highlight[] {
  return placeSpans(counter.index, 0, text.paragraphs, spans, tokensOf).map(({ paragraph, start, end }) => ({
    layer,
    label,
    paragraph,
    start,
    end,
  }));
}

/** The whole of the document but for what a query finds in it. */
export function viewDocument(read: ReadDocument): DocumentView {
  const { facts, d, document, text, counter, tokensOf } = read;
  const mentions = findMentions(counter, facts.people, facts.language);
  const formulations = facts.formulations.map(({ slug, name, ...rest }) => {
    const spans = findFormulation(counter, { slug, name, ...rest }, facts.language);
    return { slug, name, spans, occurrences: spans.starts.length };
  });
  const layers: readonly (readonly [Layer, string, Spans])[] = [
    ...facts.people.map((person, i): [Layer, string, Spans] => [
      'people',
      person.name,
      mentions[i] ?? NO_SPANS,
    ]),
    ...formulations.map(({ name, spans }): [Layer, string, Spans] => ['formulations', name, spans]),
    ...facts.topics.map((topic): [Layer, string, Spans] => [
      'topics',
      topic.name,
      findTopic(counter, topic, facts.language),
    ]),
  ];
  const hashes = text.paragraphs.map((paragraph) => hashSentences(paragraph, tokensOf(paragraph)));
  const people = (slugs: readonly string[]): readonly NamedPerson[] =>
    slugs.flatMap((slug) => facts.people.filter((person) => person.slug === slug));
  return {
    ...rowOf(facts, document),
    file: document.file,
    byline: document.byline,
    source: document.source,
    formulations: formulations
      .filter(({ occurrences }) => occurrences > 0)
      .map(({ slug, name, occurrences }) => ({ slug, name, occurrences }))
      .sort((a, b) => b.occurrences - a.occurrences),
    roles: {
      presided: people(document.roles.presided),
      spoke: people(document.roles.spoke),
      attended: people(document.roles.attended),
      cited: people(document.roles.cited),
    },
    voice: document.voice === null ? null : (people([document.voice])[0] ?? null),
    named: people(document.named),
    attendance: people(document.attendance),
    paragraphs: text.paragraphs.map((paragraph, p) => ({
      paragraph: p + 1,
      text: paragraph.text,
      sentences: (hashes[p] ?? []).map((hash, i) => ({
        sentence: i + 1,
        start: paragraph.sentences[i] ?? 0,
        end: paragraph.sentences[i + 1] ?? paragraph.text.length,
        hash,
      })),
    })),
    sentences: document.sentences,
    highlights: layers.flatMap(([layer, label, spans]) => placeLayer(read, layer, label, spans)),
    proofs: text.proofs.map((proof) => {
      const paragraph = proof.at === null ? undefined : text.paragraphs[proof.at.paragraph - 1];
      const words =
        paragraph === undefined || proof.at === null ? null : sentenceText(paragraph, proof.at.sentence);
      const hash = proof.at === null ? undefined : hashes[proof.at.paragraph - 1]?.[proof.at.sentence - 1];
      return { ...proof, words, hash: hash ?? null };
    }),
    previous: refOf(facts.documents[d - 1]),
    next: refOf(facts.documents[d + 1]),
  };
}

function refOf(document: MeetingRef | undefined): MeetingRef | null {
  return document === undefined ? null : { id: document.id, date: document.date, title: document.title };
}
