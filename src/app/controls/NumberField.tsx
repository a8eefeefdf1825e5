import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** The smallest and the largest that are taken. */
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number, read when it is one. */
export function NumberField({ label, value, least = 1, most, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="flex items-center gap-2">
      <span className="text-soft">{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        step={1}
        className="field w-16"
        value={typed ?? String(value)}
        onChange={(event) => {
          const next = Number(event.target.value);
          const good = Number.isInteger(next) && event.target.value !== '' && next >= least && next <= most;
          setTyped(good ? null : event.target.value);
          if (good && next !== value) onChange(next);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
