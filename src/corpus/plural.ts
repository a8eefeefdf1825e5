// Folds English singular and plural by regular endings, so that "two establishments" also finds "two establishment".

/** The type and its regular singulars and plurals; not every one is a word: reform gives reform, reforms. */
export function numberForms(type: string): readonly string[] {
  const forms = new Set([type]);
  if (/[^aeiou]ies$/.test(type)) forms.add(`${type.slice(0, -3)}y`);
  else if (/(?:s|x|z|ch|sh)es$/.test(type)) forms.add(type.slice(0, -2)).add(type.slice(0, -1));
  else if (/[^siu]s$/.test(type)) forms.add(type.slice(0, -1));
  else if (/(?:s|x|z|ch|sh)$/.test(type)) forms.add(`${type}es`);
  else if (/[^aeiou]y$/.test(type)) forms.add(`${type.slice(0, -1)}ies`);
  else forms.add(`${type}s`);
  return [...forms];
}
