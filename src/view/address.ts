// The address and the view, an inverse and total pair: no address gives a blank page, and only what differs from the
// default is written.
import { membersOf } from '../corpus/readChoice';
import { DATE_ROWS } from '../corpus/subcorpus/filters';
import { decodeFromAddress, encodeForAddress } from './addressText';
import { holdsColumns, joinColumns, readColumnKey, splitColumns } from './columnKeys';
import { GRAMMAR, GRAMMAR_KEY, upgradeTexts } from './grammar';
import { DEFAULT_PARAMS, PARAM_ROWS, type ParamKey, textOfValue, type ViewParams } from './params';
import { formatPath, parsePath, type Route } from './routes';
import { PREFIXES } from './subcorpora';

const GRAMMAR_PAIR = `${GRAMMAR_KEY}=${GRAMMAR}`;

export interface ViewState {
  readonly route: Route;
  readonly params: ViewParams;
}

/** Something in an address that is not shown as it was asked. */
export interface Notice {
  readonly key: string;
  readonly message: string;
}

/** The parameters of a search string, with or without its question mark; what is malformed is dropped with a notice. */
export function parseSearch(search: string): {
  readonly params: ViewParams;
  readonly notices: readonly Notice[];
} {
  const notices: Notice[] = [];
  const texts: Record<string, string> = {};
  // Escaped for HTML, an & is &amp;, and &amp;amp; where that was done twice; in a value an & is always %26.
  for (const pair of search.replace(/^\?/, '').split(/&(?:amp;)*/)) {
    const equals = pair.indexOf('=');
    const key = decodeFromAddress(equals < 0 ? pair : pair.slice(0, equals));
    if (key === null || !isKey(key)) continue;
    const raw = equals < 0 ? '' : pair.slice(equals + 1);
    const text = decodeFromAddress(raw);
    if (text === null) {
      notices.push({
        key,
        message: `“${key}” in the address is left out: “${raw}” is broken percent-encoding.`,
      });
    } else if (key in texts) {
      notices.push({
        key,
        message: `“${key}” stands in the address twice; the first is used, “${text}” is left out.`,
      });
    } else {
      texts[key] = text;
    }
  }
  const upgraded = upgradeTexts(texts);
  if (upgraded.state === 'newer') {
    notices.push({
      key: GRAMMAR_KEY,
      message: `This link was made by a newer version of Readout (grammar ${upgraded.grammar}; this one reads up to ${GRAMMAR}), so the view may differ from what was sent.`,
    });
  }
  if (upgraded.state === 'malformed') {
    notices.push({
      key: GRAMMAR_KEY,
      message: `“${GRAMMAR_KEY}” in the address is left out: expected a whole number, found “${upgraded.found}”.`,
    });
  }
  const onMalformed = (key: string, text: string, expected: string): void => {
    notices.push({
      key,
      message: `“${key}” in the address is left out: expected ${expected}, found “${text}”.`,
    });
  };
  const params = readParams(joinColumns(upgraded.texts, onMalformed), onMalformed);
  return { params, notices };
}

/** The search string written anew where a date in it stands in another form than the one that is written; else null. */
export function withWrittenDates(search: string): string | null {
  const { params } = parseSearch(search);
  const pairs = search.split(/[?&;]/);
  const keys = PREFIXES.flatMap((prefix) => DATE_ROWS.map(({ key }) => `${prefix}${key}` as const));
  const isWritten = keys.every((key) => params[key] === null || pairs.includes(`${key}=${params[key]}`));
  return isWritten ? null : formatSearch(params);
}

const KEYS: ReadonlySet<string> = new Set([
  GRAMMAR_KEY,
  ...PARAM_ROWS.map(({ key }) => key).filter((key) => !holdsColumns(key)),
]);

function isKey(key: string): boolean {
  return KEYS.has(key) || readColumnKey(key) !== null;
}

/** Parameters from a record of unknown values (texts, or values as ViewParams has them): what does not fit is dropped. */
export function readParams(
  values: Readonly<Record<string, unknown>>,
  onMalformed: (key: ParamKey, text: string, expected: string) => void = () => undefined,
): ViewParams {
  const read: Record<string, unknown> = {};
  for (const row of PARAM_ROWS) {
    const text = textOfValue(values[row.key]);
    if (text === null || (text === '' && row.key !== 'terms')) continue;
    const value = row.parse(text);
    const { expected } = row;
    if (value === undefined)
      onMalformed(row.key, text, typeof expected === 'string' ? expected : expected(text));
    else read[row.key] = value;
  }
  return { ...DEFAULT_PARAMS, ...read };
}

/** The inverse of parseSearch: '' or a text that begins with a question mark. A grammar after the first is always named. */
export function formatSearch(params: Partial<ViewParams>): string {
  const pairs = PARAM_ROWS.flatMap(({ key }) => {
    const text = textOfValue(params[key]);
    return text === null || text === textOfValue(DEFAULT_PARAMS[key]) ? [] : pairsOf(key, text);
  });
  if (pairs.length === 0) return '';
  return `?${[...pairs, ...(GRAMMAR > 1 ? [GRAMMAR_PAIR] : [])].join('&')}`;
}

/** Every setting, defaults too, and the grammar: what a link needs to mean the same when defaults or the grammar change. */
export function formatPinned(params: ViewParams): string {
  const pairs = PARAM_ROWS.flatMap(({ key }) => {
    const text = textOfValue(params[key]);
    const nothing = text === null || (text === '' && key !== 'terms');
    return nothing ? [] : pairsOf(key, text);
  });
  return `?${[...pairs, GRAMMAR_PAIR].join('&')}`;
}

function pairsOf(param: ParamKey, text: string): readonly string[] {
  const keys = holdsColumns(param) ? splitColumns(param, membersOf(text)) : [[param, text] as const];
  return keys.map(([key, own]) => `${encodeForAddress(key)}=${encodeForAddress(own)}`);
}

/** The view at a path relative to the base, and its search string. */
export function parseAddress(
  path: string,
  search: string,
): { readonly state: ViewState; readonly notices: readonly Notice[] } {
  const { params, notices } = parseSearch(search);
  return { state: { route: parsePath(path), params }, notices };
}

/** The inverse of parseAddress: path and search string. */
export function formatAddress({ route, params }: ViewState): string {
  return `${formatPath(route)}${formatSearch(params)}`;
}
