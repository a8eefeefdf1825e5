import { Autocomplete } from '@base-ui/react/autocomplete';
import type { Suggestion } from '../../search/suggest';

/** The popup of a box that completes from the corpus: each completion with what it counts. */
export function SuggestionList() {
  return (
    <Autocomplete.Portal>
      <Autocomplete.Positioner sideOffset={4} align="start" className="z-50">
        <Autocomplete.Popup className="popup max-h-80 w-96 max-w-[calc(100vw-2rem)] overflow-y-auto py-1">
          <Autocomplete.List>
            {(suggestion: Suggestion) => (
              <Autocomplete.Item
                key={`${suggestion.kind} ${suggestion.text}`}
                value={suggestion}
                className="flex min-h-8 cursor-default items-baseline gap-3 px-3 py-1 data-highlighted:bg-sunken"
              >
                <span className="grow">{suggestion.text}</span>
                <span className="text-soft text-xs">
                  {suggestion.kind === 'word' ? '' : `${suggestion.kind} · `}
                  {suggestion.occurrences} in {suggestion.meetings}
                </span>
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  );
}
