import { Popover } from '@base-ui/react/popover';
import { useId, useState } from 'react';
import type { FacetOption } from '../../analysis/finding/facets';
import { formatCount } from '../../view/words';
import { FacetLabel } from './FacetLabel';

export interface FacetProps {
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly onChange: (slugs: readonly string[]) => void;
}

/** More options than this get a box to narrow them. */
const MANY = 12;

/** More than these nobody reads, and drawing them takes long: a column of metadata.csv may have a value for each meeting. */
const MOST = 200;

/** What can be chosen in a facet, with the meetings that each choice would leave. Open as soon as it is there. */
export function FacetChoices({ label, options, onChange }: FacetProps) {
  const [narrow, setNarrow] = useState('');
  const title = useId();
  const chosen = options.filter((option) => option.chosen);
  const shown = options.filter(({ name }) => name.toLowerCase().includes(narrow.trim().toLowerCase()));
  const drawn = shown.slice(0, MOST);
  const toggle = (slug: string, on: boolean) =>
    onChange(
      options.filter((option) => (option.slug === slug ? on : option.chosen)).map((option) => option.slug),
    );
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger className="control" data-chosen={chosen.length > 0}>
        <FacetLabel label={label} chosen={chosen.length} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className="z-50">
          <Popover.Popup className="popup w-72 max-w-[calc(100vw-2rem)] p-3" aria-labelledby={title}>
            <Popover.Title id={title} className="mb-1 font-sans text-sm first-letter:uppercase">
              {label}
            </Popover.Title>
            {options.length > MANY && (
              <input
                type="text"
                className="field mb-2 w-full"
                aria-label={`Narrow the list: ${label}`}
                placeholder="Narrow the list"
                value={narrow}
                onChange={(event) => setNarrow(event.target.value)}
              />
            )}
            {options.length === 0 && <p className="text-soft">This corpus has none.</p>}
            {options.length > 0 && shown.length === 0 && (
              <p className="text-soft">None has this in its name.</p>
            )}
            <ul className="max-h-72 overflow-y-auto">
              {drawn.map((option) => (
                <li key={option.slug}>
                  <label className="flex min-h-8 items-center gap-2 rounded px-1 hover:bg-sunken">
                    <input
                      type="checkbox"
                      className="size-4 accent-accent"
                      checked={option.chosen}
                      onChange={(event) => toggle(option.slug, event.target.checked)}
                    />
                    <span className="grow">{option.name}</span>
                    <span className="text-soft">{formatCount(option.meetings)}</span>
                  </label>
                </li>
              ))}
            </ul>
            {drawn.length < shown.length && (
              <p className="mt-1 text-soft">
                The first {formatCount(drawn.length)} of {formatCount(shown.length)}. Narrow the list to see
                others.
              </p>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
