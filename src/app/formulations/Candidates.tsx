import { exportCandidates } from '../../analysis/exports/exportFormulations';
import { CANDIDATE_SOURCES, type CandidateSource } from '../../corpus/choices';
import { describeCandidates } from '../../view/describe/formulations';
import { useChangeView, useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { ChoiceButtons } from '../controls/ChoiceButtons';
import { Figure } from '../figures/frame/Figure';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { CandidateTable } from './CandidateTable';

const SOURCE_NAMES: Readonly<Record<CandidateSource, string>> = {
  quoted: 'Quoted wordings',
  terms: 'Recurring terms',
};

/** Wordings of the texts that no list has yet, looked for on request. */
export function Candidates() {
  const { candidates } = useParams();
  return candidates === null ? <Offer /> : <FoundCandidates source={candidates} />;
}

function Offer() {
  return (
    <section aria-labelledby="candidates" className="max-w-[80ch]">
      <h2 id="candidates" className="text-lg">
        Candidates
      </h2>
      <p className="mb-2 text-soft">
        Wordings of the chosen meetings that are not on the list of formulations: those in quotation marks, or
        those of two to eight words that recur, by C-value. Looking through a large corpus takes a while.
      </p>
      <SourceButtons chosen={null} />
    </section>
  );
}

function SourceButtons({ chosen }: { readonly chosen: CandidateSource | null }) {
  const change = useChangeView();
  return (
    <ChoiceButtons
      label="Look for"
      choices={CANDIDATE_SOURCES}
      chosen={chosen}
      nameOf={(source) => SOURCE_NAMES[source]}
      onPress={(source) => change({ candidates: source === chosen ? null : source })}
    />
  );
}

function FoundCandidates({ source }: { readonly source: CandidateSource }) {
  const { filters } = useSubcorpus();
  const answer = useAnswer('candidates', { filters, source });
  return (
    <Figure
      figure="candidates"
      answer={answer}
      sentence={describeCandidates}
      height={400}
      controls={<SourceButtons chosen={source} />}
      table={(data, caption) => <CandidateTable caption={caption} data={data} />}
      rows={({ rows }) => exportCandidates(rows)}
    />
  );
}
