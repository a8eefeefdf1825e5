import { exportConcordance } from '../../analysis/exports/exportTable';
import { LINE_SORTS, type LineSort } from '../../corpus/choices';
import type { Params } from '../../engine/corpusEngine';
import { askEveryPage, firstPage } from '../../engine/everyPage';
import type { FormulationNode } from '../../engine/lineNodes';
import { describeLines } from '../../view/describe/finding';
import { queryOfNode } from '../../view/narrow';
import { MOST_TOKENS } from '../../view/params';
import { useChangeView, useParams } from '../address/useView';
import { useAnswer, useEngine, useInfo } from '../asking/engineContext';
import { ChoiceField } from '../controls/ChoiceField';
import { NumberField } from '../controls/NumberField';
import { Figure } from '../figures/frame/Figure';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { ConcordanceLines, LINES_AT_ONCE } from './ConcordanceLines';
import { useLineAddress } from './lineAddress';

const SORT_NAMES: Readonly<Record<LineSort, string>> = {
  date: 'date',
  '-date': 'date, newest first',
  node: 'what was found',
  l1: 'first word to the left',
  l2: 'second word to the left',
  l3: 'third word to the left',
  r1: 'first word to the right',
  r2: 'second word to the right',
  r3: 'third word to the right',
  meeting: 'meeting',
};

interface ConcordanceProps {
  /** What the lines are of; by default the filters' query. */
  readonly node?: FormulationNode | null;
}

/** Every occurrence with the words around it, aligned. */
export function Concordance({ node = null }: ConcordanceProps) {
  const engine = useEngine();
  const info = useInfo();
  const { filters } = useSubcorpus();
  const params = useParams();
  const change = useChangeView();
  const addressOf = useLineAddress(queryOfNode(node, filters, info));
  const sort = LINE_SORTS.find((one) => one === params.sort) ?? 'date';
  const asked: Params<'concordance'> = {
    filters,
    node,
    sort,
    context: params.context,
    offset: 0,
    limit: LINES_AT_ONCE,
  };
  const answer = useAnswer('concordance', asked);
  return (
    <Figure
      figure="concordance"
      answer={answer}
      sentence={describeLines}
      height={320}
      controls={
        <>
          <ChoiceField
            label="Sort by"
            choices={LINE_SORTS}
            chosen={sort}
            nameOf={(one) => SORT_NAMES[one]}
            onChoose={(next) => change({ sort: next === 'date' ? null : next })}
          />
          <NumberField
            label="Words to each side"
            value={params.context}
            most={MOST_TOKENS}
            onChange={(context) => change({ context })}
          />
        </>
      }
      table={({ total }) => <ConcordanceLines asked={asked} total={total} />}
      rows={async () => {
        const all = await askEveryPage(engine, 'concordance', {
          ...asked,
          context: 10,
          ...firstPage('concordance'),
        });
        return exportConcordance(all.rows, addressOf);
      }}
    />
  );
}
