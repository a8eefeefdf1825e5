// Quoted wordings: what serves as formulations where the owner lists none.
import type { Counter } from '../../corpus/counter/counter';
import type { Formulation } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { numberForms } from '../../corpus/language/plural';
import { slugOf } from '../../corpus/slug';
import { typesOf } from '../../corpus/tokenise';
import { findFormulation } from '../../corpus/wordings';
import { findNames } from './findNames';

/** What is quoted more seldom, for all the times that it stands in the texts, is common speech that somebody quoted. */
const LEAST_QUOTED = 0.01;
/** From so many documents on, a wording has to stand in two: of the many that are quoted once, most are mere speech. */
const MANY_DOCUMENTS = 20;

/**
 * Every wording once, in the order in which they first occur, singular and plural of the last word as one, named as it is
 * most often printed; `quoted` are those of each document. A person's name is none.
 */
export function nameQuotedWordings(
  quoted: readonly (readonly string[])[],
  counter: Counter,
  language: Language,
): readonly Formulation[] {
  const printings = new Map<string, Map<string, number>>();
  for (const wording of quoted.flat()) {
    const types = typesOf(wording, language);
    const last = types.at(-1) ?? '';
    const forms = numberForms(last, language).map((form) => [...types.slice(0, -1), form].join(' '));
    const key = forms.find((form) => printings.has(form)) ?? types.join(' ');
    const counts = printings.get(key) ?? new Map<string, number>();
    printings.set(key, counts);
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  const found = new Map<string, Formulation>();
  for (const counts of printings.values()) {
    const [[name] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
    const slug = slugOf(name);
    if (found.has(slug) || findNames(name).includes(name)) continue;
    const formulation = { slug, name, variants: [name], declared: false };
    const times = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const spans = findFormulation(counter, formulation, language);
    if (times < spans.starts.length * LEAST_QUOTED) continue;
    const documents = counter.documentsWith(spans).reduce((sum, has) => sum + has, 0);
    if (documents > 1 || quoted.length < MANY_DOCUMENTS) found.set(slug, formulation);
  }
  return [...found.values()];
}
