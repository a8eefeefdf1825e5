import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import { counted } from '../../view/words';
import { ComboboxList, type ComboboxOption } from './ComboboxList';

interface ComboboxProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly options: readonly ComboboxOption[];
  /** The list shows at once and stays, its first option chosen by Enter: for a box that is there for its list. */
  readonly always?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly inputClass: string;
  readonly listClass: string;
  /** Laid over the box. */
  readonly children?: ReactNode;
}

/**
 * A box that completes what is typed, after the ARIA pattern "editable combobox with list autocomplete": the focus stays
 * in the box, arrows move through the list, Enter chooses, Escape closes the list and then empties the box. Our own, for
 * a library's list hides the rest of the page from assistive tools while it is open.
 */
export function Combobox(props: ComboboxProps) {
  const { label, value, onType, options, always = false } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);
  const shown = (always || open) && options.length > 0;
  const active = !shown ? null : moved !== null && moved < options.length ? moved : always ? 0 : null;

  useEffect(() => {
    if (active !== null) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  function close() {
    setOpen(false);
    setMoved(null);
  }

  function choose(option: ComboboxOption) {
    close();
    option.onChoose();
  }

  function move(by: 1 | -1) {
    setOpen(true);
    const { length } = options;
    if (length === 0) return;
    setMoved(active === null ? (by === 1 ? 0 : length - 1) : (active + by + length) % length);
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') {
      const option = active === null ? undefined : options[active];
      if (option === undefined) {
        close();
        return;
      }
      choose(option);
    } else if (event.key === 'Escape' && !always && (shown || value !== '')) {
      event.stopPropagation();
      if (shown) close();
      else onType('');
    } else return;
    event.preventDefault();
  }

  return (
    <div className="relative">
      <input
        ref={props.inputRef}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={active === null ? undefined : optionId(id, active)}
        placeholder={label}
        value={value}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        className={props.inputClass}
        onChange={(event) => {
          setOpen(true);
          setMoved(null);
          onType(event.target.value);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      {props.children}
      {shown && (
        <ComboboxList
          id={`${id}-list`}
          label={label}
          options={options}
          active={active}
          idOf={(i) => optionId(id, i)}
          onChoose={choose}
          className={props.listClass}
        />
      )}
      <span aria-live="polite" className="sr-only">
        {shown ? counted(options.length, 'suggestion') : ''}
      </span>
    </div>
  );
}

function optionId(id: string, i: number): string {
  return `${id}-${i}`;
}
