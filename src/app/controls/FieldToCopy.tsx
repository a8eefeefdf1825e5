import type { ReactNode } from 'react';

interface FieldToCopyProps {
  readonly label: ReactNode;
  readonly text: string;
}

/** A text to copy by hand, whole once its field has the focus. */
export function FieldToCopy({ label, text }: FieldToCopyProps) {
  return (
    <label className="block">
      {label}
      <input
        readOnly
        value={text}
        className="field mt-1 w-full font-mono text-xs"
        onFocus={(event) => event.target.select()}
      />
    </label>
  );
}
