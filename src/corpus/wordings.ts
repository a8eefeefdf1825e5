// From the owner's lists to occurrences: people by their names, formulations by their variants, topics by their terms.

import { type Counter, type Phrase, phraseOf } from './counter/counter';
import { longestSpans, type Spans, unionSpans } from './counter/spans';
import type { Formulation, Person, Topic } from './facts';
import type { Language } from './language/language';
import { numberForms } from './language/plural';
import { holdsGap, typesOf } from './tokenise';

/** Occurrences of a wording as it stands. */
export function findWording(counter: Counter, wording: string, language: Language): Spans {
  return counter.occurrences(phraseOf(typesOf(wording, language)), holdsGap(wording, language));
}

/** Mentions of each person, in the order given: the longest match, no overlap between people either. */
export function findMentions(
  counter: Counter,
  people: readonly Person[],
  language: Language,
): readonly Spans[] {
  return remembered(mentions, counter, people, () =>
    longestSpans(
      people.map((person) => unionSpans(person.names.map((name) => findWording(counter, name, language)))),
    ),
  );
}

/** Occurrences of a formulation in all its variants. */
export function findFormulation(counter: Counter, formulation: Formulation, language: Language): Spans {
  return remembered(formulations, counter, formulation, () =>
    unionSpans(findVariants(counter, formulation, language)),
  );
}

/** Occurrences of each variant in turn: the longest match over all of them, singular and plural of the last word folded. */
export function findVariants(
  counter: Counter,
  formulation: Formulation,
  language: Language,
): readonly Spans[] {
  return longestSpans(
    formulation.variants.map((variant) =>
      counter.occurrences(foldLast(typesOf(variant, language), language), holdsGap(variant, language)),
    ),
  );
}

/** Occurrences of a topic's terms, each as typed. */
export function findTopic(counter: Counter, topic: Topic, language: Language): Spans {
  return unionSpans(topic.terms.map((term) => findWording(counter, term, language)));
}

// No filter changes what a list names in a corpus, and every change of a filter asks for it.
type Known<Found> = WeakMap<Counter, WeakMap<object, Found>>;
const mentions: Known<readonly Spans[]> = new WeakMap();
const formulations: Known<Spans> = new WeakMap();

function remembered<Found>(known: Known<Found>, counter: Counter, of: object, find: () => Found): Found {
  const own = known.get(counter) ?? new WeakMap<object, Found>();
  known.set(counter, own);
  const found = own.get(of) ?? find();
  own.set(of, found);
  return found;
}

function foldLast(types: readonly string[], language: Language): Phrase {
  return types.map((type, i) => (i === types.length - 1 ? numberForms(type, language) : [type]));
}
