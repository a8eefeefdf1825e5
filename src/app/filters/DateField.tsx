import { useId, useState } from 'react';
import type { DateBound } from '../../corpus/calendar';
import { describeBound } from '../../corpus/subcorpus/filterRows';
import { readTypedDate, type TypedDate } from '../../corpus/typedDate';

interface DateFieldProps {
  readonly label: string;
  readonly value: DateBound | null;
  readonly onChange: (bound: DateBound | null) => void;
}

interface WrongDate {
  readonly text: string;
  readonly read: Exclude<TypedDate, { readonly kind: 'date' }>;
}

function describeWrong({ text, read }: WrongDate): string {
  if (read.kind === 'none') {
    return `“${text}” is no date. Write a year (2023), a month (2023-02, February 2023) or a day (2023-02-17, 17 February 2023).`;
  }
  const [first, second] = read.readings;
  return `“${text}” may be ${describeBound(first)} or ${describeBound(second)}. Write ${first} or ${second}.`;
}

/** A date as people write it: a year, a month or a day. Read when the field is left or Enter is pressed. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState<string>(value ?? '');
  const [shown, setShown] = useState(value);
  const [wrong, setWrong] = useState<WrongDate | null>(null);
  const problem = useId();
  if (value !== shown) {
    setShown(value);
    setTyped(value ?? '');
    setWrong(null);
  }

  function commit() {
    const text = typed.trim();
    const read = text === '' ? null : readTypedDate(text);
    if (read !== null && read.kind !== 'date') {
      setWrong({ text, read });
      return;
    }
    const bound = read?.bound ?? null;
    setWrong(null);
    setTyped(bound ?? '');
    if (bound !== value) onChange(bound);
  }

  return (
    <div className="relative">
      <label className="flex items-center gap-2">
        <span>{label}</span>
        <input
          type="text"
          className="field w-27"
          placeholder="YYYY-MM-DD"
          value={typed}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : problem}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      </label>
      {wrong !== null && (
        <p id={problem} role="alert" className="popup absolute top-full left-0 mt-1 w-64 p-2 text-xs">
          {describeWrong(wrong)}
        </p>
      )}
    </div>
  );
}
