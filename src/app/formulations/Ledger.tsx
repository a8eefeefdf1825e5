import { exportLedger } from '../../analysis/exports/exportFormulations';
import { LEDGER_SORTS, statusesAsked } from '../../corpus/choices';
import { describeLedger } from '../../view/describe/formulations';
import { useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { Figure } from '../figures/frame/Figure';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { LedgerTable } from './LedgerTable';
import { StatusFilter } from './StatusFilter';
import { StatusMeanings } from './StatusMeanings';

/** Every formulation with its first and last use, its silence and its share of the chosen meetings. */
export function Ledger() {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const params = useParams();
  const sort = LEDGER_SORTS.find((one) => one === params.sort) ?? '-occurrences';
  const statuses = statusesAsked(params.status);
  const answer = useAnswer('formulationLedger', { filters, by: params.by, statuses, sort });
  return (
    <Figure
      figure="formulation-ledger"
      answer={answer}
      sentence={describeLedger}
      height={480}
      controls={<StatusFilter tally={answer.data?.tally ?? null} chosen={statuses} />}
      table={(data) => <LedgerTable data={data} sort={sort} />}
      rows={({ rows }) => exportLedger(rows)}
      footer={
        <>
          <StatusMeanings />
          {info.formulations.length > 0 && info.formulations.every(({ declared }) => !declared) && (
            <p className="text-soft text-xs">
              These are the wordings that the texts put in quotation marks: corpus.json has no list of
              formulations.
            </p>
          )}
        </>
      }
    />
  );
}
