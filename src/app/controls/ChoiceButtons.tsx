interface ChoiceButtonsProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | null;
  readonly nameOf: (choice: Choice) => string;
  /** Of the chosen one, too. */
  readonly onPress: (choice: Choice) => void;
}

/** Two or three choices as joined buttons, the chosen one pressed. */
export function ChoiceButtons<Choice extends string>(props: ChoiceButtonsProps<Choice>) {
  const { label, choices, chosen, nameOf, onPress } = props;
  return (
    <fieldset aria-label={label} className="flex">
      {choices.map((one) => (
        <button
          key={one}
          type="button"
          className="control -ml-px first:rounded-r-none! last:rounded-l-none!"
          aria-pressed={one === chosen}
          onClick={() => onPress(one)}
        >
          {nameOf(one)}
        </button>
      ))}
    </fieldset>
  );
}
