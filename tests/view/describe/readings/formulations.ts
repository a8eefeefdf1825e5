// The sentences about formulations.
import * as formulations from '../../../../src/view/describe/formulations';
import { type SlowMeeting, slowCountIn } from '../../../support/slowCorpus';
import { slowTokens } from '../../../support/slowCount';
import { slowUses } from '../../../support/slowLedger';
import {
  type Drawn,
  many,
  NONE_PASSES,
  quoted,
  slowAny,
  slowList,
  slowPart,
  slowTimes,
  topOf,
} from './reading';
import { bodiesOf, readAlone, STATUS_WORDS, slowHistory } from './status';

interface SlowFormulation {
  readonly slug: string;
  readonly name: string;
  readonly variants: readonly string[];
}

const usesIn = ({ paragraphs }: SlowMeeting, variants: readonly string[]) => slowUses(paragraphs, variants);
const using = (chosen: readonly SlowMeeting[], { variants }: SlowFormulation) =>
  chosen.filter((meeting) => usesIn(meeting, variants) > 0);
const usesInAll = (chosen: readonly SlowMeeting[], variants: readonly string[]) =>
  chosen.reduce((sum, meeting) => sum + usesIn(meeting, variants), 0);

function readLedger(drawn: Drawn, shown: string): string {
  const { given, chosen } = drawn;
  const n = chosen.length;
  const all = given.facts.formulations;
  if (n === 0) return NONE_PASSES;
  const used = all.filter((one) => using(chosen, one).length > 0).length;
  if (used === 0) return `None of ${all.length} formulations occurs in ${many(n, 'meeting')}.`;
  const { top, most } = topOf(all, ({ variants }) => usesInAll(chosen, variants));
  // Of equals any may stand there.
  const first = top.find(({ name }) => shown.includes(`most often “${name}”`));
  const where = slowPart(first === undefined ? 0 : using(chosen, first).length, n);
  const end = `most often “${first?.name}” ${slowTimes(most)} in ${where}.`;
  const begin = `${used} of ${all.length} formulations ${used === 1 ? 'occurs' : 'occur'} in ${many(n, 'meeting')}`;
  const alone = readAlone(drawn);
  if (alone !== null) return `${begin}, ${alone}, so that none can be called new or gone; ${end}`;
  const names = all.map((one) => STATUS_WORDS[slowHistory(drawn, one).status] ?? 'absent');
  const kinds = [...new Set(names)]
    .filter((name) => name !== 'absent')
    .map((name) => `${names.filter((one) => one === name).length} ${name}`)
    .sort((a, b) => shown.indexOf(a) - shown.indexOf(b));
  const told = bodiesOf(drawn) > 1 ? ', each told of the body that says it most' : '';
  return `${begin}: ${slowList(kinds)}${told}; ${end}`;
}

function readPlaces({ given, chosen }: Drawn): string {
  const held = given.facts.places
    .map(({ slug, name }) => ({ slug, name, meetings: chosen.filter(({ place }) => place === slug) }))
    .filter(({ meetings }) => meetings.length > 0);
  if (held.length === 0) return 'No chosen meeting has a place.';
  const sizes = held.map(({ name, meetings }) => `${many(meetings.length, 'meeting')} in ${name}`);
  if (held.length === 1) return `All chosen meetings with a place are of one: ${sizes[0]}.`;
  const spread = given.facts.formulations.map(
    (one) => held.filter(({ meetings }) => using(meetings, one).length > 0).length,
  );
  const used = spread.filter((places) => places > 0).length;
  const shared = spread.filter((places) => places > 1).length;
  if (used === 0) return `No formulation is in use; ${slowList(sizes)}.`;
  const are = shared === 1 ? 'is' : 'are';
  return `Of ${many(used, 'formulation')} in use ${shared} ${are} used in more than one place; ${slowList(sizes)}.`;
}

/** How often each wording is used: the longest from the left, so that no word is of two. */
function wordingsIn({ types }: SlowMeeting, variants: readonly string[]): ReadonlyMap<string, number> {
  const longestFirst = variants
    .map((wording) => ({ wording, words: slowTokens(wording) }))
    .sort((a, b) => b.words.length - a.words.length);
  const counts = new Map<string, number>();
  for (const tokens of types) {
    for (let i = 0; i < tokens.length; ) {
      const at = i;
      const match = longestFirst.find(({ words }) => words.every((word, k) => tokens[at + k] === word));
      if (match !== undefined) counts.set(match.wording, (counts.get(match.wording) ?? 0) + 1);
      i += match?.words.length ?? 1;
    }
  }
  return counts;
}

function readWordings({ chosen }: Drawn, { variants }: SlowFormulation): string {
  const n = chosen.length;
  if (n === 0) return NONE_PASSES;
  const counts = variants.map((wording) => {
    const inEach = chosen.map((meeting) => wordingsIn(meeting, variants).get(wording) ?? 0);
    return {
      wording,
      count: inEach.reduce((sum, count) => sum + count, 0),
      meetings: inEach.filter((count) => count > 0).length,
    };
  });
  const used = counts.filter(({ count }) => count > 0).length;
  if (used === 0) return `None of its wordings occurs in ${slowAny(n)}.`;
  const { top, most } = topOf(counts, ({ count }) => count);
  const names = slowList(quoted(top.map(({ wording }) => wording)));
  const where = top.length > 1 ? ' each' : ` in ${slowPart(top[0]?.meetings ?? 0, n)}`;
  const words = `${names} ${slowTimes(most)}${where}`;
  if (variants.length === 1) return `It has one wording: ${words}.`;
  return `${used} of ${variants.length} wordings ${used === 1 ? 'occurs' : 'occur'}; most often ${words}.`;
}

function readPresiders({ given, chosen }: Drawn, formulation: SlowFormulation, shown: string): string {
  const own = using(chosen, formulation);
  if (own.length === 0) return 'No chosen meeting uses it.';
  const under = given.facts.people.map(({ slug, name }) => ({
    name,
    meetings: own.filter(({ roles }) => roles.presided.includes(slug)).length,
    share:
      own.filter(({ roles }) => roles.presided.includes(slug)).length /
      chosen.filter(({ roles }) => roles.presided.includes(slug)).length,
  }));
  const named = under.filter(({ meetings }) => meetings > 0);
  // Of equals any may stand first.
  const place = ({ name }: { readonly name: string }) => shown.indexOf(`under ${name}`);
  const inOrder = named.toSorted(
    (a, b) => b.meetings - a.meetings || b.share - a.share || place(a) - place(b),
  );
  const unnamed = own.filter(({ roles }) => roles.presided.length === 0).length;
  const parts = [
    ...inOrder.slice(0, 3).map(({ name, meetings }) => `${meetings} under ${name}`),
    ...(named.length > 3 ? [`some under ${many(named.length - 3, 'other')}`] : []),
    ...(unnamed > 0 ? [`${unnamed} with nobody named`] : []),
  ];
  return `It is used in ${many(own.length, 'meeting')}: ${slowList(parts)}.`;
}

function readCompanions({ given, chosen }: Drawn, formulation: SlowFormulation): string {
  const own = using(chosen, formulation);
  if (own.length === 0) return 'No chosen meeting uses it.';
  const found = given.facts.formulations
    .filter(({ slug }) => slug !== formulation.slug)
    .map((other) => {
      const theirs = using(chosen, other);
      const together = theirs.filter((meeting) => own.includes(meeting)).length;
      return { name: other.name, together, dice: (2 * together) / (own.length + theirs.length) };
    });
  const { top, most } = topOf(found, ({ dice }) => dice);
  if (top.length === 0) {
    return `No other formulation is used in ${slowAny(own.length)} that ${own.length === 1 ? 'uses' : 'use'} it.`;
  }
  const names = top.length > 3 ? `${top.length} formulations` : slowList(quoted(top.map(({ name }) => name)));
  return `${names} ${top.length === 1 ? 'has' : 'have'} the highest logDice (${(14 + Math.log2(most)).toFixed(2)}).`;
}

function readCandidates(
  { chosen }: Drawn,
  rows: readonly {
    readonly wording: string;
    readonly term: string;
    readonly quoted: number | null;
    readonly cValue: number | null;
  }[],
): string {
  if (chosen.length === 0) return NONE_PASSES;
  const [first] = rows;
  if (first === undefined) return `No candidate is left in ${slowAny(chosen.length)}.`;
  const holding = chosen.filter((meeting) =>
    // Quoted with a mark between, it is looked for across marks.
    first.term.includes('、')
      ? wordingsIn(meeting, [first.term]).size > 0
      : first.term.split(' OR ').some((form) => slowCountIn(meeting, form) > 0),
  ).length;
  const where = `occurs in ${slowPart(holding, chosen.length)}`;
  const all = `${many(rows.length, 'candidate')} in ${many(chosen.length, 'meeting')}`;
  if (first.cValue === null) {
    const most = Math.max(...rows.map((row) => row.quoted ?? 0));
    return `${all}; “${first.wording}” is quoted ${slowTimes(most)}, and ${where}.`;
  }
  const value = Math.max(...rows.map(({ cValue }) => cValue ?? 0)).toFixed(1);
  const top = rows.filter(({ cValue }) => cValue?.toFixed(1) === value).map(({ wording }) => wording);
  if (top.length === 1) return `${all}; “${first.wording}” has the highest C-value (${value}), and ${where}.`;
  const names = top.length > 3 ? `${top.length} candidates` : slowList(quoted(top));
  return `${all}; ${names} have the highest C-value (${value}).`;
}

/** Of each formulation of the corpus what its page says of something. */
async function ofPages(
  drawn: Drawn,
  say: (page: Parameters<typeof formulations.describeWordings>[0]) => string,
  read: (formulation: SlowFormulation, sentence: string) => string,
) {
  return Promise.all(
    drawn.given.facts.formulations.map(async (formulation) => {
      const { filters, by } = drawn;
      const page = await drawn.engine.formulation({ filters, by, slug: formulation.slug });
      if (page === null) throw new Error(`no formulation ${formulation.slug}`);
      const sentence = say(page);
      return { sentence, read: read(formulation, sentence) };
    }),
  );
}

export const FORMULATIONS = {
  async describeLedger(drawn: Drawn) {
    const { engine, filters, by } = drawn;
    const sentence = formulations.describeLedger(
      await engine.formulationLedger({ filters, by, statuses: [], sort: 'status' }),
    );
    return [{ sentence, read: readLedger(drawn, sentence) }];
  },
  async describePlaces(drawn: Drawn) {
    const answer = await drawn.engine.formulationPlaces({ filters: drawn.filters });
    return [{ sentence: formulations.describePlaces(answer), read: readPlaces(drawn) }];
  },
  describeCandidates: (drawn: Drawn) =>
    Promise.all(
      (['quoted', 'terms'] as const).map(async (source) => {
        const answer = await drawn.engine.candidates({ filters: drawn.filters, source });
        return {
          sentence: formulations.describeCandidates(answer),
          read: readCandidates(drawn, answer.rows),
        };
      }),
    ),
  describeWordings: (drawn: Drawn) =>
    ofPages(drawn, formulations.describeWordings, (formulation) => readWordings(drawn, formulation)),
  describePresiders: (drawn: Drawn) =>
    ofPages(drawn, formulations.describePresiders, (formulation, sentence) =>
      readPresiders(drawn, formulation, sentence),
    ),
  describeCompanions: (drawn: Drawn) =>
    ofPages(drawn, formulations.describeCompanions, (formulation) => readCompanions(drawn, formulation)),
};
