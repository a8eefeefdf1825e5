import type { ReactNode } from 'react';

export interface ComboboxOption {
  readonly key: string;
  /** Options of one group follow each other; '' stands under no heading. */
  readonly group: string;
  readonly name: string;
  /** What it counts, or when it was: beside the name, quieter. */
  readonly note: string;
  readonly onChoose: () => void;
}

interface ComboboxListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly active: number | null;
  readonly idOf: (i: number) => string;
  readonly onChoose: (option: ComboboxOption) => void;
  readonly className: string;
}

/** The list of a Combobox. Its options never take the focus, which stays in the box. */
export function ComboboxList({ id, label, options, active, idOf, onChoose, className }: ComboboxListProps) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <div id={id} role="listbox" aria-label={label} className={className}>
      {groups.map((group) => (
        <Group key={group} name={group}>
          {options.map((option, i) =>
            option.group !== group ? null : (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus, and its keys choose
              <div
                key={option.key}
                id={idOf(i)}
                role="option"
                tabIndex={-1}
                aria-selected={i === active}
                className="flex min-h-8 cursor-default items-baseline gap-3 px-3 py-1 hover:bg-sunken aria-selected:bg-sunken aria-selected:shadow-[inset_2px_0_var(--accent)]"
                // Pressing an option must not take the focus out of the box, which would close the list.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option)}
              >
                <span className="min-w-0 grow truncate">{option.name}</span>
                <span className="shrink-0 text-soft text-xs">{option.note}</span>
              </div>
            ),
          )}
        </Group>
      ))}
    </div>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (name === '') return <>{children}</>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, never a fieldset
    <div role="group" aria-label={name} className="border-line border-t first:border-t-0">
      <div aria-hidden className="px-3 pt-2 pb-0.5 text-soft text-xs">
        {name}
      </div>
      {children}
    </div>
  );
}
