import { GRANULARITIES, type Granularity } from '../../corpus/period';
import { useChangeView } from '../address/useView';
import { ChoiceField } from '../controls/ChoiceField';

/** The length of a period, for every figure of the view. */
export function GranularityControl({
  by,
  asked,
}: {
  readonly by: Granularity | null;
  readonly asked: Granularity | null;
}) {
  const change = useChangeView();
  return (
    <ChoiceField
      label="By"
      choices={['', ...GRANULARITIES]}
      chosen={asked ?? ''}
      nameOf={(one) => (one !== '' ? one : by === null ? 'auto' : `auto (${by})`)}
      onChoose={(one) => change({ by: one === '' ? null : one })}
      className="w-34"
    />
  );
}
