import type { ReactNode } from 'react';
import { describeChoice } from '../../../view/describe/typed';
import { FIGURES, type FigureSlug } from '../../../view/figures/figures';
import { METHODS } from '../../../view/figures/methods/methods';
import { useInfo } from '../../asking/engineContext';
import { Worded } from '../../controls/Worded';
import { useSubcorpus } from '../../subcorpus/subcorpus';

/** How a figure is computed: what is divided by what, the interval, and the lines that get it again from its CSV. */
export function FigureMethod({ figure }: { readonly figure: FigureSlug }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const method = METHODS[figure];
  const file = `readout-${FIGURES[figure].file}-${info.fingerprint}.csv`;
  return (
    <dl className="mt-1 flex flex-col gap-1 border-line border-l-2 pl-3">
      <Line name="Definition">{method.definition}</Line>
      <Line name="Numerator">{method.numerator}</Line>
      <Line name="Denominator">{method.denominator}</Line>
      <Line name="Interval">{method.interval}</Line>
      <Line name="Filters">
        <Worded>{describeChoice(filters, info)}</Worded>
      </Line>
      <Line name="R">
        <code className="break-all">{method.r(file)}</code>
      </Line>
      <Line name="Python">
        <code className="break-all">{method.python(file)}</code>
      </Line>
    </dl>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="inline text-soft">{name}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
