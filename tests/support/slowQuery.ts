// A query that a test asks: how it can be typed, and what it finds by a slow, obvious reading of the text. Nothing of
// src is used: a phrase is a regular expression over the tokens joined by blanks, tried on every stretch of them.
import fc from 'fast-check';
import { sentenceOffsets } from './sentences';
import { hasGap, type SlowSpan, slowScan } from './slowCount';

/** A word as typed, `*` a wildcard, or several words of which a place of a phrase takes one. */
type AskedPlace = string | readonly (readonly string[])[];

export type Asked =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'fuzzy'; readonly word: string }
  | { readonly kind: 'phrase'; readonly places: readonly AskedPlace[]; readonly marks: string }
  | { readonly kind: 'near'; readonly left: Asked; readonly right: Asked; readonly within: number }
  | { readonly kind: 'all'; readonly of: readonly Asked[]; readonly joint: ' ' | ' AND ' }
  | { readonly kind: 'any'; readonly of: readonly Asked[] }
  | { readonly kind: 'not'; readonly of: Asked; readonly sign: '-' | 'NOT ' };

/** As it can be typed; every group in parentheses. */
export function typedQuery(asked: Asked): string {
  switch (asked.kind) {
    case 'word':
      return asked.word;
    case 'fuzzy':
      return `${asked.word}~`;
    case 'phrase':
      return `${asked.marks[0]}${asked.places.map(typedPlace).join(' ')}${asked.marks[1]}`;
    case 'near':
      return `(${typedQuery(asked.left)} NEAR/${asked.within} ${typedQuery(asked.right)})`;
    case 'all':
      return `(${asked.of.map(typedQuery).join(asked.joint)})`;
    case 'any':
      return `(${asked.of.map(typedQuery).join(' OR ')})`;
    case 'not':
      return `${asked.sign}${typedQuery(asked.of)}`;
  }
}

function typedPlace(place: AskedPlace): string {
  return typeof place === 'string' ? place : `(${place.map((words) => words.join(' ')).join(' OR ')})`;
}

/** Documents of paragraphs of tokens, each with the sentence that it stands in. */
export type SlowTexts = readonly (readonly (readonly {
  readonly type: string;
  readonly sentence: number;
  /** A mark stands before it that no phrase crosses. */
  readonly apart: boolean;
}[])[])[];

export function readSlowly(documents: readonly (readonly string[])[]): SlowTexts {
  return documents.map((paragraphs) =>
    paragraphs.map((text) => {
      const sentences = sentenceOffsets(text);
      return slowScan(text).map((token, i, tokens) => ({
        type: token.type,
        sentence: sentences.filter((offset) => offset <= token.at).length,
        apart: hasGap(text, tokens[i - 1], token),
      }));
    }),
  );
}

/** Where the query's own terms stand, whatever else the document must or must not hold. */
function slowSpans(texts: SlowTexts, asked: Asked): readonly SlowSpan[] {
  switch (asked.kind) {
    case 'word': {
      const pattern = new RegExp(`^${regexOfWord(asked.word)}$`, 'u');
      return findRuns(texts, 1, ([token = '']) => pattern.test(token));
    }
    case 'fuzzy': {
      const near = new Map<string, boolean>();
      return findRuns(texts, 1, ([token = '']) => {
        const known = near.get(token);
        if (known !== undefined) return known;
        const fits = slowEdits(slowType(asked.word), token) <= slowAllowed(slowType(asked.word));
        near.set(token, fits);
        return fits;
      });
    }
    case 'phrase': {
      const pattern = new RegExp(`^${asked.places.map(regexOfPlace).join(' ')}$`, 'u');
      const longest = asked.places
        .map((place) => (typeof place === 'string' ? 1 : Math.max(...place.map((words) => words.length))))
        .reduce((sum, length) => sum + length, 0);
      return findRuns(texts, longest, (tokens) => pattern.test(tokens.join(' ')));
    }
    case 'near': {
      const right = slowSpans(texts, asked.right);
      return slowSpans(texts, asked.left).filter((a) => right.some((b) => tokensApart(a, b) <= asked.within));
    }
    case 'all':
    case 'any':
      return asked.of.flatMap((part) => slowSpans(texts, part));
    case 'not':
      return [];
  }
}

export function slowHolds(texts: SlowTexts, document: number, asked: Asked): boolean {
  switch (asked.kind) {
    case 'all':
      return asked.of.every((part) => slowHolds(texts, document, part));
    case 'any':
      return asked.of.some((part) => slowHolds(texts, document, part));
    case 'not':
      return !slowHolds(texts, document, asked.of);
    case 'word':
    case 'fuzzy':
    case 'phrase':
    case 'near':
      return slowSpans([texts[document] ?? []], asked).length > 0;
  }
}

/** What the query finds: each stretch of tokens once, in order. */
export function slowFound(texts: SlowTexts, asked: Asked): readonly SlowSpan[] {
  const distinct = new Map(slowSpans(texts, asked).map((span) => [JSON.stringify(span), span]));
  const holds = texts.map((_, document) => slowHolds(texts, document, asked));
  return [...distinct.values()]
    .filter(({ document }) => holds[document])
    .sort(
      (a, b) =>
        a.document - b.document || a.paragraph - b.paragraph || a.token - b.token || a.length - b.length,
    );
}

// From the last token of the one to the first of the other: 1 for neighbours. Never for spans that share a token.
function tokensApart(a: SlowSpan, b: SlowSpan): number {
  if (a.document !== b.document || a.paragraph !== b.paragraph) return Number.POSITIVE_INFINITY;
  const [first, second] = a.token <= b.token ? [a, b] : [b, a];
  const gap = second.token - (first.token + first.length - 1);
  return gap >= 1 ? gap : Number.POSITIVE_INFINITY;
}

function findRuns(
  texts: SlowTexts,
  longest: number,
  fits: (tokens: readonly string[]) => boolean,
): SlowSpan[] {
  const found: SlowSpan[] = [];
  texts.forEach((paragraphs, document) => {
    paragraphs.forEach((tokens, p) => {
      const types = tokens.map(({ type }) => type);
      tokens.forEach(({ sentence }, token) => {
        for (let length = 1; length <= longest && token + length <= tokens.length; length += 1) {
          if (length > 1 && tokens[token + length - 1]?.apart) break;
          if (fits(types.slice(token, token + length)))
            found.push({ document, paragraph: p + 1, sentence, token, length });
        }
      });
    });
  });
  return found;
}

function regexOfPlace(place: AskedPlace): string {
  return typeof place === 'string'
    ? regexOfWord(place)
    : `(?:${place.map((words) => words.map(regexOfWord).join(' ')).join('|')})`;
}

function regexOfWord(word: string): string {
  return word === '*' ? '[^ ]+' : slowType(word).replaceAll('*', '[^ ]*');
}

function slowType(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
}

function slowAllowed(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Edits by their definition: try all ways to begin. */
export function slowEdits(from: string, to: string, known = new Map<string, number>()): number {
  if (from === '' || to === '') return from.length + to.length;
  const key = `${from} ${to}`;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const next = (a: number, b: number) => slowEdits(from.slice(a), to.slice(b), known);
  const ways = [next(1, 1) + (from[0] === to[0] ? 0 : 1), next(1, 0) + 1, next(0, 1) + 1];
  if (from.length > 1 && from[0] === to[1] && from[1] === to[0]) ways.push(next(2, 2) + 1);
  const edits = Math.min(...ways);
  known.set(key, edits);
  return edits;
}

/** Opening and closing mark, as English, German, Swedish, French, Danish, Russian, Chinese, Japanese and others have them. */
const QUOTATION_STYLES = [
  ...['""', '“”', '„“', '„”', '””', '«»', '»«', '»»', '‹›', '›‹', '‘’', '‚‘', '‚’'],
  ...['「」', '『』', '｢｣', '﹁﹂', '＂＂', '〝〞', '〝〟', '„"'],
];

/** Queries made of these words, with every operator. */
export function askedOf(words: readonly string[], wildcards: readonly string[]): fc.Arbitrary<Asked> {
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom(...wildcards) },
  );
  const alternatives = fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  });
  const place = fc.oneof(
    { weight: 5, arbitrary: word },
    { weight: 1, arbitrary: fc.constant('*') },
    { weight: 2, arbitrary: alternatives },
  );
  const phrase = fc.record({
    kind: fc.constant('phrase' as const),
    // A phrase needs a place that is not any word.
    places: fc
      .tuple(fc.array(place, { maxLength: 2 }), word, fc.array(place, { maxLength: 1 }))
      .map((all) => all.flat()),
    marks: fc.constantFrom(...QUOTATION_STYLES),
  });
  const single = fc.oneof(
    word.map((own): Asked => ({ kind: 'word', word: own })),
    fc.constantFrom(...words).map((own): Asked => ({ kind: 'fuzzy', word: own })),
    phrase,
  );
  const anyOf = <T>(part: fc.Arbitrary<T>) =>
    fc.record({ kind: fc.constant('any' as const), of: fc.array(part, { minLength: 1, maxLength: 3 }) });
  const placed = fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: anyOf(single) });
  const near = (part: fc.Arbitrary<Asked>) =>
    fc.record({
      kind: fc.constant('near' as const),
      left: part,
      right: part,
      within: fc.integer({ min: 1, max: 7 }),
    });
  const leaf: fc.Arbitrary<Asked> = fc.oneof(
    { weight: 3, arbitrary: single },
    {
      weight: 1,
      arbitrary: near(fc.oneof({ weight: 5, arbitrary: placed }, { weight: 1, arbitrary: near(placed) })),
    },
  );
  return fc.letrec<{ asked: Asked }>((tie) => ({
    asked: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      leaf,
      anyOf(tie('asked')),
      fc
        .tuple(
          fc.array(tie('asked'), { minLength: 1, maxLength: 3 }),
          fc.array(
            fc
              .tuple(tie('asked'), fc.constantFrom('-' as const, 'NOT ' as const))
              .map(([of, sign]): Asked => ({ kind: 'not', of, sign })),
            { maxLength: 2 },
          ),
          fc.constantFrom(' ' as const, ' AND ' as const),
        )
        .map(([found, excluded, joint]): Asked => ({ kind: 'all', of: [...found, ...excluded], joint })),
    ),
  })).asked;
}
