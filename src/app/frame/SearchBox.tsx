import { useLocation, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { cleanQuery } from '../../corpus/cleanQuery';
import type { Completion } from '../../search/suggest';
import { HEADER, SEARCH_LABEL } from '../../view/pageLook';
import { useAnswer } from '../asking/engineContext';
import { Combobox } from '../combobox/Combobox';
import { completionOptions, continuing } from '../combobox/completions';
import { useCharacterKeys } from '../shortcuts/characterKeys';
import { useShortcut } from '../shortcuts/useShortcut';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { useFollowTyping } from '../typing/useFollowTyping';

/** The search box of every view. On the search view, results follow the keystrokes. */
export function SearchBox() {
  const { filters } = useSubcorpus();
  const { q } = filters;
  const navigate = useNavigate();
  const { follow, leave } = useFollowTyping((instead) => setTyped(instead ?? ''));
  const searching = useLocation({ select: ({ pathname }) => pathname }).endsWith('/search/');
  const [typed, setTyped] = useState(q ?? '');
  const [shown, setShown] = useState(q);
  const input = useRef<HTMLInputElement>(null);
  const characterKeys = useCharacterKeys();
  const suggestions = useAnswer('suggest', { typed, limit: 8 }, { enabled: typed.trim() !== '' });
  const completions = continuing(suggestions, typed);
  const meetings = suggestions.isPlaceholderData ? [] : (suggestions.data?.meetings ?? []);

  // Back, or a link, changes the query from outside; what is being typed stays as typed.
  if (q !== shown) {
    setShown(q);
    if (cleanQuery(typed) !== q) setTyped(q ?? '');
  }

  useShortcut('search', () => input.current?.focus());

  function search(text: string) {
    // The text that is on its way would have been no step of its own.
    const replace = leave();
    void navigate({
      to: '/search/',
      search: (params) => ({ ...params, v: null, n: null, q: cleanQuery(text) }),
      replace,
    });
  }

  function complete({ text: completion, kind }: Completion) {
    const isQuery = kind === 'query' || completion.includes('"');
    const text = /\s/.test(completion) && !isQuery ? `"${completion}"` : completion;
    setTyped(text);
    search(text);
  }

  const options =
    typed.trim() === ''
      ? []
      : [
          ...completionOptions(completions, complete),
          ...meetings.map(({ id, date, name }) => ({
            key: id,
            group: 'Meetings',
            name,
            note: date,
            onChoose: () => void navigate({ to: '/meetings/$id/', params: { id }, search: filters }),
          })),
        ];

  return (
    <search className={HEADER.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search(typed);
        }}
      >
        <Combobox
          label={SEARCH_LABEL}
          value={typed}
          onType={(text) => {
            setTyped(text);
            if (searching) follow(text);
          }}
          options={options}
          inputRef={input}
          inputClass={HEADER.field}
          listClass="popup absolute top-full left-0 z-50 mt-1 max-h-96 sm:right-0 sm:left-auto w-96 max-w-[calc(100vw-2rem)] overflow-y-auto py-1"
        >
          <Search aria-hidden size={14} className="pointer-events-none absolute top-2 left-2 text-soft" />
          {characterKeys && (
            <kbd className="pointer-events-none absolute top-1.5 right-2 hidden rounded border border-line px-1 text-soft text-xs sm:block">
              /
            </kbd>
          )}
        </Combobox>
      </form>
    </search>
  );
}
