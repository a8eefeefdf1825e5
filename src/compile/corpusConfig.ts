// corpus.json as it is once its schema has passed it: the owner's decisions, every key optional.
import type { Role } from '../corpus/facts';

export interface CorpusConfig {
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
  readonly span?: { readonly from: string; readonly to: string };
  readonly places?: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly kinds?: readonly KindConfig[];
  readonly people?: readonly {
    readonly name: string;
    readonly names?: readonly string[];
    readonly title?: string;
  }[];
  readonly formulations?: readonly { readonly name: string; readonly variants?: readonly string[] }[];
  readonly topics?: readonly { readonly name: string; readonly terms: readonly string[] }[];
  readonly dismissed?: readonly string[];
  readonly defaults?: { readonly terms?: readonly string[] };
  readonly documents?: Readonly<Record<string, DocumentConfig>>;
}

export interface KindConfig {
  readonly name: string;
  /** All wordings of any one group. */
  readonly signs?: readonly (readonly string[])[];
}

export interface DocumentConfig {
  readonly title?: string;
  readonly kind?: string | null;
  readonly place?: string | null;
  readonly heldOn?: string | null;
  readonly roles?: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly source?: { readonly publisher?: string; readonly address?: string; readonly retrieved?: string };
  readonly formerIds?: readonly string[];
}
