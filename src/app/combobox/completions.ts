// The completions of what is typed as options of a Combobox.

import type { UseQueryResult } from '@tanstack/react-query';
import type { Completion, Suggestions } from '../../search/suggest';
import { formatCount } from '../../view/words';
import type { ComboboxOption } from './ComboboxList';

export function completionOptions(
  completions: readonly Completion[],
  onChoose: (completion: Completion) => void,
): readonly ComboboxOption[] {
  return completions.map((completion) => {
    const { text, kind, occurrences, meetings } = completion;
    return {
      key: `${kind} ${text}`,
      group: '',
      name: text,
      note: `${kind === 'word' ? '' : `${kind} · `}${formatCount(occurrences)} in ${formatCount(meetings)}`,
      onChoose: () => onChoose(completion),
    };
  });
}

/** The completions of what is typed; until they come, those of what was typed before that still go on from it. */
export function continuing(
  { data, isPlaceholderData }: UseQueryResult<Suggestions>,
  typed: string,
): readonly Completion[] {
  const completions = data?.completions ?? [];
  if (!isPlaceholderData) return completions;
  return completions.filter(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()));
}
