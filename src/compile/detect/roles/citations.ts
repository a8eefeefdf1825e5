// Whom a text refers to as an authority: their words, instructions, decisions, leadership. The rest are only named.
import type { Mention } from '../readName';
import { canBeTitle } from '../readName';
import { SAYING } from './wordings';

export interface CitedPerson {
  readonly slug: string;
  readonly rule: string;
  readonly offset: number;
  /** Whether the wording says besides that the person is not there: others carry out what that person said. */
  readonly isAbsent: boolean;
}

const AUTHORITY =
  '(?:speech|speeches|addresse?s?|instructions?|directives?|remarks|words|expositions?|statements?|thoughts?|thinking|calls?|vision|decisions?|leadership|guidance|guidelines|requirements?|arrangements?|requests?|orders?|letters?|messages?|comments|reports?|appeals?|initiatives?|proposals?|plans?|principles?|advice|teachings?|efforts|declarations?|policy|policies|strategy|warnings?|commitments?|pledges?|recommendations?|visits?|inspections?|concern|care|expectations|hopes|maxims?|dictum|motto|adage|sayings?|doctrine|example|important\\s+\\p{L}+)';
const LEADING =
  'presided|chaired|visited|inspected|attaches|attached|ordered|decided|convened|gave|made|issued|signed|launched|initiated|delivered|wrote|personally|repeatedly|always|once\\s+again|many\\s+times|put|led|emphasi[sz]es|instructs|cares|formulated';
const MADE_BY =
  '(?:made|given|delivered|issued|proposed|put\\s+forward|signed|drawn\\s+up|announced|launched|initiated|advocated|ordered|laid\\s+down|set\\s+out|formulated|written|quoted|entrusted|appointed|raised|expounded|outlined|presented)';
/** Between the wording and the name: titles, a comma after them. */
const TITLES = "((?:[\\p{L}.’'-]+,?\\s+){0,7})";

interface Rule {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly isAbsent: boolean;
}

const RULES: readonly Rule[] = [
  {
    name: 'their words or decisions',
    after: new RegExp(`^['’]s?\\s+(?:[\\p{L}-]+\\s+){0,4}?${AUTHORITY}\\b`, 'u'),
    isAbsent: true,
  },
  {
    name: 'words or decisions of',
    before: new RegExp(`\\b${AUTHORITY}\\s+(?:[\\p{Ll}-]+\\s+){0,2}?(?:of|by|from)\\s+${TITLES}$`, 'u'),
    isAbsent: true,
  },
  {
    name: 'made or decided by',
    before: new RegExp(`\\b${MADE_BY}\\s+by\\s+${TITLES}$`, 'u'),
    isAbsent: false,
  },
  {
    name: 'what the person said or decided',
    before: new RegExp(`\\b(?:that|which|what)\\s+${TITLES}$`, 'u'),
    after: new RegExp(`^\\s+(?:has\\s+|had\\s+)?(?:${MADE_BY}|${SAYING}|made|gave)\\b`, 'u'),
    isAbsent: false,
  },
  {
    name: 'as the person says',
    before: new RegExp(`\\b[Aa]s\\s+${TITLES}$`, 'u'),
    after: new RegExp(
      `^,?\\s+(?:(?:has|had|once|often|rightly)\\s+)*(?:${SAYING}|taught|teaches|wrote|put\\s+it|promised)\\b`,
      'u',
    ),
    isAbsent: true,
  },
  {
    name: 'according to',
    before: new RegExp(
      `\\b(?:[Aa]ccording\\s+to|[Ii]n\\s+the\\s+words\\s+of|[Qq]uoting|quoted|[Cc]iting|cited|[Ii]nvoking|invoked|[Rr]eferring\\s+to|[Pp]araphrasing|[Ee]choing|[Gg]uided\\s+by|[Uu]nder\\s+the\\s+(?:\\p{Ll}+\\s+){0,2}(?:leadership|guidance|direction)\\s+of)\\s+${TITLES}$`,
      'u',
    ),
    isAbsent: true,
  },
  {
    name: 'for their advice or decisions',
    after: new RegExp(`^\\s+for\\s+(?:his|her|their)\\s+(?:\\p{Ll}+\\s+){0,2}?${AUTHORITY}\\b`, 'u'),
    isAbsent: false,
  },
  { name: 'at the core', after: /^,?\s+(?:at|as)\s+(?:its|the)\s+core\b/u, isAbsent: true },
  {
    name: 'thought',
    after: /^\s+Thought\b(?!(?:\s+\p{Lu}\p{Ll}+){0,3}\s+(?:School|Institute|Press|Prize|Museum|Research)\b)/u,
    isAbsent: true,
  },
  {
    name: 'has said or decided',
    after: new RegExp(
      `^(?:,[^,.;]{1,100},)?\\s+(?:has|have|had)\\s+(?:\\p{Ll}+\\s+){0,3}?(?:${SAYING}|${LEADING}|given|made|put|written)\\b`,
      'u',
    ),
    isAbsent: true,
  },
  {
    name: 'the leader said or decided',
    before: /\bGeneral Secretary (?:Comrade )?()$/u,
    after: new RegExp(`^\\s+(?:${SAYING}|${LEADING})\\b`, 'u'),
    isAbsent: true,
  },
  {
    name: 'important words or decisions',
    after:
      /^\s+(?:made|gave|issued)\s+(?:(?:a|an|the|series|of)\s+)*important\s+(?:arrangements|instructions|directives|expositions)\b/u,
    isAbsent: true,
  },
  {
    name: 'said or decided, elsewhere',
    after: new RegExp(`^(?:,[^,.;]{1,100},)?\\s+(?:\\p{Ll}+ly\\s+)?(?:${SAYING}|${LEADING})\\b`, 'u'),
    isAbsent: false,
  },
];

const WINDOW = 140;
/** "Nelson Mandela University", "the Sergei Magnitsky Act": the name of something else. */
const INSIDE_A_NAME = /^\s+(?!Thought\b)\p{Lu}\p{Ll}/u;
const LONGEST_TITLE = 120;

export function findCitations(text: string, mentions: readonly Mention[]): readonly CitedPerson[] {
  return mentions.flatMap(({ slug, start, end }) => {
    const after = text.slice(end, end + WINDOW);
    if (INSIDE_A_NAME.test(after) || isQuotedTitle(text, start, end)) return [];
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const rule = RULES.find((one) => holds(one, before, after));
    return rule === undefined ? [] : [{ slug, rule: rule.name, offset: start, isAbsent: rule.isAbsent }];
  });
}

function holds(rule: Rule, before: string, after: string): boolean {
  if (rule.after !== undefined && !rule.after.test(after)) return false;
  if (rule.before === undefined) return true;
  const words = rule.before
    .exec(before)?.[1]
    ?.replace(/,/g, '')
    .split(' ')
    .filter((word) => word !== '');
  return words !== undefined && !words.includes('and') && canBeTitle(words);
}

// “Learn from Comrade Lei Feng”: a few words in quotation marks are a title, not what the text itself says.
function isQuotedTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const after = text.slice(end, end + LONGEST_TITLE);
  return /[“«「《"][^”»」》"]*$/u.test(before) && /^[^“«「《"]*[”»」》"]/u.test(after);
}
