import { type Highlight, LAYERS, type Layer } from '../../analysis/finding/layers';

interface LayerSwitchesProps {
  readonly highlights: readonly Highlight[];
  readonly layers: readonly Layer[];
  readonly onChange: (layers: readonly Layer[]) => void;
}

const NAMES: Record<Layer, string> = {
  query: 'Query',
  people: 'People',
  formulations: 'Formulations',
  topics: 'Topics',
};

/** Switches the highlights on and off, each with how many it marks. */
export function LayerSwitches({ highlights, layers, onChange }: LayerSwitchesProps) {
  const offered = LAYERS.map((layer) => ({
    layer,
    count: highlights.filter((highlight) => highlight.layer === layer).length,
  })).filter(({ layer, count }) => layer !== 'query' || count > 0);
  return (
    <fieldset aria-label="Highlights" className="no-print mb-4 flex flex-wrap items-center gap-2">
      <span className="text-soft">Highlight</span>
      {offered.map(({ layer, count }) => {
        const on = layers.includes(layer);
        return (
          <button
            key={layer}
            type="button"
            className="control"
            aria-pressed={on}
            onClick={() => onChange(on ? layers.filter((other) => other !== layer) : [...layers, layer])}
          >
            <span aria-hidden className={`mark-${layer} size-3 rounded-sm`} />
            {NAMES[layer]} {count}
          </button>
        );
      })}
    </fieldset>
  );
}
