import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** The largest that is taken; the smallest is 1. */
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number, read when it is one. */
export function NumberField({ label, value, most, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="flex items-center gap-2">
      <span className="text-soft">{label}</span>
      <input
        type="number"
        min={1}
        max={most}
        step={1}
        className="field w-16"
        value={typed ?? String(value)}
        onChange={(event) => {
          const next = Number(event.target.value);
          const good = Number.isInteger(next) && next >= 1 && next <= most;
          setTyped(good ? null : event.target.value);
          if (good && next !== value) onChange(next);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
