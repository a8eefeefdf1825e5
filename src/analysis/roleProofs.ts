// The meetings in which a person has a role, each with the sentences that prove it.
import type { Corpus } from '../corpus/corpus';
import type { Role } from '../corpus/facts';
import { hashSentences } from '../corpus/passageHash';
import { documentsOf, type Subset } from '../corpus/subset';
import { type DocumentText, type ProvenFact, sentenceText } from '../corpus/texts';
import { type MeetingRow, rowOf } from './meetingList';

export interface RoleProof {
  readonly rule: string;
  /** The sentence, its place (from 1) and its hash, as passage links carry it; null where the owner decided. */
  readonly passage: {
    readonly paragraph: number;
    readonly sentence: number;
    readonly hash: string;
    readonly words: string;
  } | null;
}

export interface ProvenMeeting extends MeetingRow {
  readonly proofs: readonly RoleProof[];
}

/** Indexes of the documents of the subset in which the person has the role, in order of date. */
export function documentsWithRole(
  facts: Corpus['facts'],
  subset: Subset,
  person: string,
  role: Role,
): readonly number[] {
  return documentsOf(facts.documents, subset)
    .filter(([, document]) => document.roles[role].includes(person))
    .map(([d]) => d);
}

/** One row a document, with its text, by index. */
export function proveRole(
  facts: Corpus['facts'],
  texts: ReadonlyMap<number, DocumentText>,
  person: string,
  role: Role,
): readonly ProvenMeeting[] {
  return [...texts]
    .sort(([a], [b]) => a - b)
    .flatMap(([d, text]): ProvenMeeting[] => {
      const document = facts.documents[d];
      if (document === undefined) return [];
      const proofs = proofsIn(text, role, person, facts.language);
      return [{ ...rowOf(facts, document), proofs }];
    });
}

/** What proves a fact about a person in one text. */
export function proofsIn(
  text: DocumentText,
  fact: ProvenFact,
  person: string,
  language: string,
): readonly RoleProof[] {
  return text.proofs
    .filter((proof) => proof.fact === fact && proof.value === person)
    .map(({ rule, at }): RoleProof => {
      const paragraph = at === null ? undefined : text.paragraphs[at.paragraph - 1];
      const words = paragraph === undefined || at === null ? null : sentenceText(paragraph, at.sentence);
      if (paragraph === undefined || at === null || words === null) return { rule, passage: null };
      const hash = hashSentences(paragraph, language)[at.sentence - 1] ?? '';
      return { rule, passage: { ...at, hash, words } };
    });
}
