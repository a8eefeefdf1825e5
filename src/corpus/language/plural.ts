// Folds singular and plural by regular endings, so that "two establishments" also finds "two establishment".
import type { Language, PluralRule } from './language';

/**
 * The type and its regular singulars and plurals; not every one is a word: reform gives reform, reforms. A function word has
 * none, and is none: "has beens" is no plural of "has been".
 */
export function numberForms(type: string, { plurals, stopWords }: Language): readonly string[] {
  if (stopWords.includes(type)) return [type];
  const forms = new Set([type, ...plurals.flatMap((rule) => RULES[rule](type))]);
  return [...forms].filter((form) => !stopWords.includes(form));
}

const RULES: Readonly<Record<PluralRule, (type: string) => readonly string[]>> = {
  english(type) {
    if (/[^aeiou]ies$/.test(type)) return [`${type.slice(0, -3)}y`];
    if (/(?:s|x|z|ch|sh)es$/.test(type)) return [type.slice(0, -2), type.slice(0, -1)];
    if (/[^siu]s$/.test(type)) return [type.slice(0, -1)];
    if (/(?:s|x|z|ch|sh)$/.test(type)) return [`${type}es`];
    if (/[^aeiou]y$/.test(type)) return [`${type.slice(0, -1)}ies`];
    return [`${type}s`];
  },
  french(type) {
    if (/aux$/.test(type)) return [`${type.slice(0, -3)}al`, type.slice(0, -1)];
    if (/[^sxz][sx]$/.test(type)) return [type.slice(0, -1)];
    if (/[sxz]$/.test(type)) return [];
    if (/al$/.test(type)) return [`${type.slice(0, -2)}aux`, `${type}s`];
    return [/(?:au|eu)$/.test(type) ? `${type}x` : `${type}s`];
  },
  spanish(type) {
    if (/ces$/.test(type)) return [`${type.slice(0, -3)}z`, type.slice(0, -1)];
    if (/es$/.test(type)) return [type.slice(0, -2), type.slice(0, -1)];
    if (/s$/.test(type)) return [type.slice(0, -1)];
    if (/z$/.test(type)) return [`${type.slice(0, -1)}ces`];
    return [/[aeiouáéíóú]$/.test(type) ? `${type}s` : `${type}es`];
  },
};
