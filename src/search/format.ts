// A query as it can be typed: the inverse of parseQuery.
import type { Pattern } from './pattern';
import type { Way } from './phrase';
import type { Query } from './query';

/** `mended` may replace the types of plain words that are asked for. */
export function formatQuery(query: Query, mended: (type: string) => string = (type) => type): string {
  switch (query.kind) {
    case 'phrase':
      return formatPhrase(query.ways, mended);
    case 'near':
      return `${formatOne(query.left, mended)} NEAR/${query.within} ${formatOne(query.right, mended)}`;
    case 'all':
      return query.of
        .map((part) => (part.kind === 'all' ? formatOne(part, mended) : formatQuery(part, mended)))
        .join(' ');
    case 'any':
      return query.of
        .map((part) => (part.kind === 'near' ? formatQuery(part, mended) : formatOne(part, mended)))
        .join(' OR ');
    case 'not':
      return `-${formatOne(query.of, (type) => type)}`;
  }
}

function formatOne(query: Query, mended: (type: string) => string): string {
  const text = formatQuery(query, mended);
  return query.kind === 'phrase' ? text : `(${text})`;
}

function formatPhrase(ways: readonly Way[], mended: (type: string) => string): string {
  const write = (pattern: Pattern) => formatPattern(pattern, mended);
  const [way = []] = ways;
  const [slot = []] = way;
  const [pattern] = slot;
  if (ways.length === 1 && way.length === 1 && slot.length === 1 && pattern !== undefined)
    return write(pattern);
  const rows = ways.map((own) =>
    own
      .map((place) => (place.length === 1 ? place.map(write).join('') : `(${place.map(write).join(' OR ')})`))
      .join(' '),
  );
  return rows.length === 1 ? `"${rows.join('')}"` : `"(${rows.join(' OR ')})"`;
}

function formatPattern(pattern: Pattern, mended: (type: string) => string): string {
  switch (pattern.kind) {
    case 'word':
      return typed(mended(pattern.type));
    case 'wildcard':
      return typed(pattern.pattern);
    case 'fuzzy':
      return `${typed(pattern.type)}~`;
    case 'any':
      return '*';
  }
}

// The tokeniser drops one final 's; a type that still has one needs another to lose.
function typed(type: string): string {
  return type.endsWith("'s") ? `${type}'s` : type;
}
