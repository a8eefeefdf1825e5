// What a figure counts, in words: the title of the evidence panel.
import { describeDate, parseDate } from '../../corpus/calendar';
import { type CorpusInfo, nameIn, type Role } from '../../corpus/facts';
import { columnOfKey } from '../../corpus/meta';
import { describePeriod, type Period, parsePeriod } from '../../corpus/period';
import { slugOf } from '../../corpus/slug';
import { columnIn } from '../../corpus/subcorpus/filterRows';
import { type Evidence, type EvidenceGroup, rangeOf } from '../evidence';
import { nameOfTypedTerm, nameTyped } from './typed';

/** "“reform”, March 2023". */
export function describeEvidence(evidence: Evidence, info: CorpusInfo): string {
  if (evidence.of === 'meeting') {
    const date = parseDate(evidence.id.slice(0, 10));
    return `${nameTyped(evidence.query, info.language)}, meeting of ${date === null ? evidence.id : describeDate(date)}`;
  }
  if (!hasPeriods(evidence)) return describeWhat(evidence, info);
  return `${describeWhat(evidence, info)}, ${describeWhen(evidence.period)}`;
}

function describeWhen(written: Period | null): string {
  const by = written === null ? null : (parsePeriod(written)?.by ?? null);
  if (written !== null && by !== null) return describePeriod(written, by);
  const range = written === null ? null : rangeOf(written);
  return range === null ? 'all periods' : `${describeDate(range.from)} to ${describeDate(range.to)}`;
}

/** Whether the evidence could be of one period; of the others, a period says nothing. */
function hasPeriods({ of }: Evidence): boolean {
  return (
    of !== 'appearance' &&
    of !== 'together' &&
    of !== 'formulation-of-person' &&
    of !== 'silence' &&
    of !== 'later'
  );
}

function describeWhat(evidence: Evidence, info: CorpusInfo): string {
  switch (evidence.of) {
    case 'term':
      return nameOfTypedTerm(evidence.term, info.language);
    case 'without':
      return `meetings without ${nameOfTypedTerm(evidence.term, info.language)}`;
    case 'person':
      return `mentions of ${nameIn(info.people, evidence.person)}`;
    case 'query':
    case 'meeting':
      return nameTyped(evidence.query, info.language);
    case 'role':
      return `${nameIn(info.people, evidence.person)} ${ROLE_PHRASES[evidence.role]}`;
    case 'meetings':
      if (evidence.group === null) return 'meetings';
      return describeGroup(evidence.group, info);
    case 'formulation': {
      const formulation = info.formulations.find(({ slug }) => slug === evidence.formulation);
      const variant = formulation?.variants.find((wording) => slugOf(wording) === evidence.variant);
      const name = formulation?.name ?? evidence.formulation;
      return evidence.variant === null ? `“${name}”` : `“${variant ?? evidence.variant}” for “${name}”`;
    }
    case 'uses':
      return `meetings that use ${evidence.formulations.map((slug) => `“${nameIn(info.formulations, slug)}”`).join(' and ')}`;
    case 'lacks':
      return `meetings without “${nameIn(info.formulations, evidence.formulation)}”`;
    case 'used-in':
      return `meetings in ${nameIn(info.places, evidence.place)} that use “${nameIn(info.formulations, evidence.formulation)}”`;
    case 'presided':
      return `meetings that use “${nameIn(info.formulations, evidence.formulation)}”, ${nameIn(info.people, evidence.person)} presiding`;
    case 'appearance':
      return `${nameIn(info.people, evidence.person)} in one meeting`;
    case 'together':
      if (evidence.person === evidence.other) return `${nameIn(info.people, evidence.person)} present`;
      return `${nameIn(info.people, evidence.person)} and ${nameIn(info.people, evidence.other)} present`;
    case 'formulation-of-person': {
      const whose = evidence.side === 'theirs' ? 'meetings of' : 'meetings without';
      return `“${nameIn(info.formulations, evidence.formulation)}” in ${whose} ${nameIn(info.people, evidence.person)}`;
    }
    case 'silence':
      return `meetings since ${nameIn(info.people, evidence.person)} was last there`;
    case 'later':
      return `meetings after ${describeDate(evidence.date)}`;
  }
}

function describeGroup({ split, slug }: EvidenceGroup, info: CorpusInfo): string {
  switch (split) {
    case 'kind':
      return `meetings of kind ${nameIn(info.kinds, slug)}`;
    case 'place':
      return `meetings in ${nameIn(info.places, slug)}`;
    default: {
      const { name, values } = columnIn(info, columnOfKey(split));
      return `meetings of ${name} ${nameIn(values, slug)} alone`;
    }
  }
}

const ROLE_PHRASES: Readonly<Record<Role, string>> = {
  presided: 'presided',
  spoke: 'spoke',
  attended: 'attended',
  cited: 'was cited',
};
