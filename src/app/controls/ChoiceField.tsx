interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly nameOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
  readonly className?: string;
}

/** One of a closed list, beside its label. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, choices, chosen, nameOf, onChoose, className = '' } = props;
  return (
    <label className="flex items-center gap-2">
      <span className="text-soft">{label}</span>
      <select
        className={`field ${className}`}
        value={chosen}
        onChange={(event) => onChoose(choices.find((one) => one === event.target.value) ?? chosen)}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
