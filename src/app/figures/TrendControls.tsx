import { BOUNDS, LAYOUTS, type Layout } from '../../corpus/choices';
import { MOST_SMOOTHING } from '../../view/params';
import { useChangeView, useParams } from '../address/useView';
import { ChoiceField } from '../controls/ChoiceField';
import { NumberField } from '../controls/NumberField';

const LAYOUT_NAMES: Readonly<Record<Layout, string>> = {
  overlaid: 'in one chart',
  multiples: 'each in its own',
};

/** How Keyword trends is drawn, where it is the view's own figure; none of it changes the table. */
export function TrendControls() {
  const { layout, bounds, smooth } = useParams();
  const change = useChangeView();
  return (
    <>
      <ChoiceField
        label="Terms"
        choices={LAYOUTS}
        chosen={layout}
        nameOf={(one) => LAYOUT_NAMES[one]}
        onChoose={(next) => change({ layout: next })}
      />
      <NumberField
        label="Smoothing, periods to each side"
        value={smooth}
        least={0}
        most={MOST_SMOOTHING}
        onChange={(next) => change({ smooth: next })}
      />
      <label className="flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={bounds === 'exact'}
          onChange={(event) => change({ bounds: BOUNDS[event.target.checked ? 1 : 0] })}
        />
        Exact 95% intervals
      </label>
    </>
  );
}
