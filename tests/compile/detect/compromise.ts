// compromise as a finder of names, for the measurement alone: it is no dependency, its module is given by path.
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { isTitleWord } from '../../../src/compile/detect/titleWords';
import type { FindNames } from './measure';

const library = v.object({
  default: v.pipe(
    v.function(),
    v.transform((nlp) => nlp as (text: string) => { people: () => { out: (as: 'array') => string[] } }),
  ),
});

/** Its people, without the titles and punctuation that it leaves on them; a lone surname is none. */
export async function loadCompromise(path: string): Promise<FindNames> {
  const { default: nlp } = v.parse(library, await import(pathToFileURL(path).href));
  return (text) =>
    nlp(text)
      .people()
      .out('array')
      .flatMap((found) => found.split(/,|;|\band\b/u))
      .map((found) => {
        const words = found
          .trim()
          .split(/\s+/)
          .map((word) => word.replace(/['’]s$/u, '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
        while (words.length > 0 && isTitleWord(words[0] ?? '')) words.shift();
        return words.join(' ');
      })
      .filter((name) => name.includes(' '));
}
