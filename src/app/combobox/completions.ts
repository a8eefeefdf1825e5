// The completions of what is typed as options of a Combobox.
import type { Completion } from '../../search/suggest';
import type { ComboboxOption } from './ComboboxList';

export function completionOptions(
  completions: readonly Completion[],
  onChoose: (text: string) => void,
): readonly ComboboxOption[] {
  return completions.map(({ text, kind, occurrences, meetings }) => ({
    key: `${kind} ${text}`,
    group: '',
    name: text,
    note: `${kind === 'word' ? '' : `${kind} · `}${occurrences.toLocaleString('en-GB')} in ${meetings.toLocaleString('en-GB')}`,
    onChoose: () => onChoose(text),
  }));
}
