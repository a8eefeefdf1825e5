import type { Evidence } from '../../../view/evidence';
import { useOpenEvidence } from '../../subcorpus/subcorpus';
import type { Plot } from './Chart';
import { type ChartMark, Marks } from './Marks';

interface EvidenceMarksProps {
  readonly of: object;
  readonly plot: Plot;
  readonly marks: readonly ChartMark<Evidence>[];
}

/** Marks that open what they count. */
export function EvidenceMarks(props: EvidenceMarksProps) {
  return <Marks {...props} onChoose={useOpenEvidence()} />;
}
