// From the owner's lists to occurrences: people by their names, formulations by their variants, topics by their terms.
import { type Counter, type Phrase, phraseOf } from './counter';
import type { Formulation, Person, Topic } from './facts';
import { numberForms } from './plural';
import { longestSpans, type Spans, unionSpans } from './spans';
import { typesOf } from './tokenise';

/** Mentions of each person, in the order given: the longest match, no overlap between people either. */
export function findMentions(
  counter: Counter,
  people: readonly Person[],
  language: string,
): readonly Spans[] {
  return longestSpans(
    people.map((person) =>
      unionSpans(person.names.map((name) => counter.occurrences(phraseOf(typesOf(name, language))))),
    ),
  );
}

/** Occurrences of a formulation in all its variants. */
export function findFormulation(counter: Counter, formulation: Formulation, language: string): Spans {
  return unionSpans(findVariants(counter, formulation, language));
}

/** Occurrences of each variant in turn: the longest match over all of them, singular and plural of the last word folded. */
export function findVariants(counter: Counter, formulation: Formulation, language: string): readonly Spans[] {
  return longestSpans(
    formulation.variants.map((variant) => counter.occurrences(foldLast(typesOf(variant, language)))),
  );
}

/** Occurrences of a topic's terms, each as typed. */
export function findTopic(counter: Counter, topic: Topic, language: string): Spans {
  return unionSpans(topic.terms.map((term) => counter.occurrences(phraseOf(typesOf(term, language)))));
}

function foldLast(types: readonly string[]): Phrase {
  return types.map((type, i) => (i === types.length - 1 ? numberForms(type) : [type]));
}
