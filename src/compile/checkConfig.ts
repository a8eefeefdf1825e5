// What a schema cannot say about corpus.json: names against lists, lists against themselves.
import { parseBound, parseDate } from '../corpus/calendar';
import { ROLES } from '../corpus/facts';
import { FITTING_ID, isFileName } from '../corpus/fileName';
import { slugOf } from '../corpus/slug';
import { holdsToken } from '../corpus/tokenise';
import type { CorpusConfig, DocumentConfig } from './corpusConfig';
import type { JsonPath } from './jsonTree';
import { isBuiltInKind } from './kinds';
import type { ParsedConfig } from './parseConfig';
import { excerpt, type ProblemList } from './problem';

type Report = (path: JsonPath, expected: string, found: string) => void;

/** Reports every problem of a config that passed its schema; `ids` are the documents; one that `mayBe` is broken. */
export function checkConfig(
  { config, lineOf, path: file }: ParsedConfig,
  ids: readonly string[],
  mayBe: (id: string) => boolean,
  problems: ProblemList,
): void {
  const report: Report = (path, expected, found) =>
    problems.add({ file, line: lineOf(path), expected, found });
  for (const end of ['from', 'to'] as const) {
    const month = config.span?.[end];
    if (month !== undefined && parseBound(month) === null)
      report(['span', end], 'a month of the years 0001 to 9999', month);
  }
  if (config.span !== undefined && config.span.from > config.span.to)
    report(['span'], 'span.from not to be after span.to', `${config.span.from} and ${config.span.to}`);
  checkLists(config, report);
  checkWordings(config, report);
  const seen = new Map<string, string>();
  const known = new Set(ids);
  const checkDocument = createDocumentCheck(config, report);
  const describeId = createIdExcerpt(ids);
  for (const [id, document] of Object.entries(config.documents ?? {})) {
    if (!known.has(id) && !mayBe(id))
      report(['documents', id], 'the id of a document in the folder', describeId(id));
    checkDocument(id, document);
    (document.formerIds ?? []).forEach((former, i) => {
      const path = ['documents', id, 'formerIds', i];
      if (!isFileName(former)) report(path, FITTING_ID, excerpt(former));
      if (known.has(former))
        report(path, 'an id that no document has now', `${former}, which is a document's id`);
      const other = seen.get(former);
      if (other !== undefined)
        report(path, 'a former id of one document', `${former}, which is also given for ${other}`);
      seen.set(former, id);
    });
  }
}

const LISTS = ['places', 'kinds', 'people', 'formulations', 'topics'] as const;

function checkLists(config: CorpusConfig, report: Report): void {
  for (const list of LISTS) {
    const seen = new Map<string, string>();
    (config[list] ?? []).forEach(({ name }, i) => {
      const slug = slugOf(name);
      const path = [list, i, 'name'];
      const other = seen.get(slug);
      if (slug === '') report(path, 'a name with a letter or a digit', excerpt(name));
      else if (other !== undefined)
        report(
          path,
          `a name in ${list} that no other has`,
          `${excerpt(name)}, whose address is that of ${excerpt(other)}`,
        );
      seen.set(slug, name);
    });
  }
  (config.kinds ?? []).forEach(({ name, signs }, i) => {
    if (signs === undefined && !isBuiltInKind(name))
      report(
        ['kinds', i],
        'signs for a kind that the program does not know',
        `${excerpt(name)} without signs`,
      );
  });
}

function checkWordings(config: CorpusConfig, report: Report): void {
  const check = (path: JsonPath, wordings: readonly string[] | undefined): void =>
    (wordings ?? []).forEach((wording, i) => {
      if (!holdsToken(wording)) report([...path, i], 'a wording with a letter or a digit', excerpt(wording));
    });
  (config.places ?? []).forEach(({ aliases }, i) => {
    check(['places', i, 'aliases'], aliases);
  });
  (config.kinds ?? []).forEach(({ signs }, i) => {
    (signs ?? []).forEach((group, g) => {
      const path = ['kinds', i, 'signs', g];
      if (group.length === 0) report(path, 'a group of at least one wording', 'an empty one');
      check(path, group);
    });
  });
  (config.people ?? []).forEach(({ names }, i) => {
    check(['people', i, 'names'], names);
  });
  (config.formulations ?? []).forEach(({ variants }, i) => {
    check(['formulations', i, 'variants'], variants);
  });
  (config.topics ?? []).forEach(({ terms }, i) => {
    check(['topics', i, 'terms'], terms);
  });
  check(['dismissed'], config.dismissed);
  check(['defaults', 'terms'], config.defaults?.terms);
}

type DocumentCheck = (id: string, document: DocumentConfig) => void;

function createDocumentCheck(config: CorpusConfig, report: Report): DocumentCheck {
  const slugsOf = (list: 'kinds' | 'places'): ReadonlySet<string> =>
    new Set((config[list] ?? []).map(({ name }) => slugOf(name)));
  const slugs = { kinds: slugsOf('kinds'), places: slugsOf('places') };
  const personOf = createNameFinder(config.people ?? []);
  return (id, document) => {
    const oneOf = (key: 'kind' | 'place', list: 'kinds' | 'places'): void => {
      const name = document[key];
      if (name !== undefined && name !== null && !slugs[list].has(slugOf(name)))
        report(['documents', id, key], `a name in ${list}`, excerpt(name));
    };
    oneOf('kind', 'kinds');
    oneOf('place', 'places');
    const day = (path: JsonPath, text: string | null | undefined): void => {
      if (text !== undefined && text !== null && parseDate(text) === null)
        report(path, 'a date that exists, written YYYY-MM-DD', excerpt(text));
    };
    day(['documents', id, 'heldOn'], document.heldOn);
    day(['documents', id, 'source', 'retrieved'], document.source?.retrieved);
    for (const role of ROLES) {
      (document.roles?.[role] ?? []).forEach((name, i) => {
        if (personOf(name) === null)
          report(['documents', id, 'roles', role, i], 'a name in people', excerpt(name));
      });
    }
  };
}

export type FindByName = (name: string) => string | null;

/** From a name in any of its wordings to the slug of the first in the list that it names. */
export function createNameFinder(
  list: readonly { readonly name: string; readonly names?: readonly string[] }[],
): FindByName {
  const slugs = new Map<string, string>();
  for (const { name, names = [] } of list) {
    for (const wording of [name, ...names]) {
      const key = slugOf(wording);
      if (!slugs.has(key)) slugs.set(key, slugOf(name));
    }
  }
  return (name) => slugs.get(slugOf(name)) ?? null;
}

/** Of the documents of a day so many are named. */
const MOST_NAMED = 5;

function createIdExcerpt(ids: readonly string[]): (id: string) => string {
  const byDay = new Map<string, string[]>();
  for (const id of ids) {
    const sameDay = byDay.get(id.slice(0, 10)) ?? [];
    byDay.set(id.slice(0, 10), sameDay);
    sameDay.push(id);
  }
  return (id) => {
    const sameDay = byDay.get(id.slice(0, 10)) ?? [];
    if (sameDay.length === 0) return excerpt(id);
    const more = sameDay.length > MOST_NAMED ? ` and ${sameDay.length - MOST_NAMED} more` : '';
    return `${excerpt(id)}; of that day there is ${sameDay.slice(0, MOST_NAMED).join(', ')}${more}`;
  };
}
