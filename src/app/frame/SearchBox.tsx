import { Autocomplete } from '@base-ui/react/autocomplete';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Suggestion } from '../../search/suggest';
import { cleanQuery } from '../../view/addressText';
import { useAnswer } from '../engineContext';
import { useCharacterKeys } from '../shortcuts/characterKeys';
import { useShortcut } from '../shortcuts/useShortcut';
import { useParams } from '../useView';
import { SuggestionList } from './SuggestionList';

/** The search box of every view. On the search view, results follow the keystrokes. */
export function SearchBox() {
  const { q } = useParams();
  const navigate = useNavigate();
  const searching = useLocation({ select: ({ pathname }) => pathname }).endsWith('/search/');
  const [typed, setTyped] = useState(q ?? '');
  const [shown, setShown] = useState(q);
  const input = useRef<HTMLInputElement>(null);
  const characterKeys = useCharacterKeys();
  const suggestions = useAnswer('suggest', { typed, limit: 8 }, { enabled: typed.trim() !== '' });

  // Back, or a link, changes the query from outside; what is being typed stays as typed.
  if (q !== shown) {
    setShown(q);
    if (cleanQuery(typed) !== q) setTyped(q ?? '');
  }

  useShortcut('search', () => input.current?.focus());

  function search(text: string, replace: boolean) {
    void navigate({
      to: '/search/',
      search: (params) => ({ ...params, v: null, n: null, q: cleanQuery(text) }),
      replace,
      resetScroll: !replace,
    });
  }

  return (
    <search className="min-w-0 max-w-80 grow">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search(typed, searching);
        }}
      >
        <Autocomplete.Root
          mode="none"
          items={typed.trim() === '' ? [] : (suggestions.data ?? [])}
          value={typed}
          itemToStringValue={(suggestion: Suggestion) => suggestion.text}
          onValueChange={(value, { reason }) => {
            const chosen = reason === 'item-press';
            const text = chosen && /\s/.test(value) && !value.includes('"') ? `"${value}"` : value;
            setTyped(text);
            if (chosen) search(text, false);
            else if (searching) search(text, true);
          }}
        >
          <div className="relative">
            <Search aria-hidden size={14} className="pointer-events-none absolute top-2 left-2 text-soft" />
            <Autocomplete.Input
              ref={input}
              type="search"
              aria-label="Search the meetings"
              placeholder="Search the meetings"
              autoComplete="off"
              spellCheck={false}
              className="field w-full pr-7 pl-7"
            />
            {characterKeys && (
              <kbd className="pointer-events-none absolute top-1.5 right-2 hidden rounded border border-line px-1 text-soft text-xs sm:block">
                /
              </kbd>
            )}
          </div>
          <SuggestionList />
        </Autocomplete.Root>
        {/* The autocomplete adds a second field, and with two of them Enter needs a button to submit. */}
        <input type="submit" hidden />
      </form>
    </search>
  );
}
