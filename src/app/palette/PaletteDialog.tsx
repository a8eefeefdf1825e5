import { Dialog } from '@base-ui/react/dialog';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Jump } from '../../search/jumps';
import { NAVIGATION } from '../../view/routes';
import { useAnswer } from '../asking/engineContext';
import { Combobox } from '../combobox/Combobox';
import type { ComboboxOption } from '../combobox/ComboboxList';
import type { DialogOnDemandProps } from '../shortcuts/DialogOnDemand';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { forgetSearches, readRecentSearches } from './recentSearches';

const MOST_JUMPS = 6;

/** Jumps to any view, meeting, person, formulation or recent search by a few letters of its name. */
export function PaletteDialog({ open, onOpenChange }: DialogOnDemandProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup
          initialFocus={input}
          className="popup fixed top-[12vh] left-1/2 w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 overflow-hidden"
        >
          <Dialog.Title className="sr-only">Go to</Dialog.Title>
          <Palette inputRef={input} onChosen={() => onOpenChange(false)} />
          <Dialog.Close className="control sr-only focus:not-sr-only focus:absolute focus:right-2 focus:bottom-2">
            Close
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface PaletteProps {
  readonly inputRef: React.RefObject<HTMLInputElement | null>;
  readonly onChosen: () => void;
}

function Palette({ inputRef, onChosen }: PaletteProps) {
  const { filters } = useSubcorpus();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [recent, setRecent] = useState(readRecentSearches);
  const jumps = useAnswer(
    'jumps',
    { typed, limit: MOST_JUMPS },
    { keep: false, enabled: typed.trim() !== '' },
  );
  const wanted = typed.trim().toLowerCase();

  const option = (
    key: string,
    group: string,
    name: string,
    note: string,
    go: () => unknown,
  ): ComboboxOption => ({
    key: `${group} ${key}`,
    group,
    name,
    note,
    onChoose: () => {
      onChosen();
      void go();
    },
  });
  const searchFor = (q: string) => navigate({ to: '/search/', search: { ...filters, q } });
  const optionOfJump = (jump: Jump): ComboboxOption => {
    switch (jump.to) {
      case 'meeting':
        return option(jump.id, 'Meetings', jump.name, jump.date, () =>
          navigate({ to: '/meetings/$id/', params: { id: jump.id }, search: filters }),
        );
      case 'person':
        return option(jump.slug, 'People', jump.name, '', () =>
          navigate({ to: '/people/$slug/', params: { slug: jump.slug }, search: filters }),
        );
      case 'formulation':
        return option(jump.slug, 'Formulations', jump.name, '', () =>
          navigate({ to: '/formulations/$slug/', params: { slug: jump.slug }, search: filters }),
        );
    }
  };

  const views = NAVIGATION.filter(({ name }) => name.toLowerCase().includes(wanted)).map(({ path, name }) =>
    option(path, 'Views', name, '', () => navigate({ to: path, search: filters })),
  );
  const searches = recent
    .filter((q) => q.toLowerCase().includes(wanted))
    .map((q) => option(q, 'Recent searches', q, '', () => searchFor(q)));
  const forget: ComboboxOption = {
    key: 'forget',
    group: 'Recent searches',
    name: 'Forget the recent searches',
    note: 'kept in this tab only',
    onChoose: () => {
      forgetSearches();
      setRecent([]);
      inputRef.current?.focus();
    },
  };
  const options =
    wanted === ''
      ? [...views, ...searches, ...(recent.length > 0 ? [forget] : [])]
      : [
          ...views,
          ...searches,
          ...(jumps.data ?? []).map(optionOfJump),
          option('typed', 'Search', `Search for ${typed.trim()}`, '', () => searchFor(typed.trim())),
        ];

  return (
    <>
      <Combobox
        label="Go to a view, meeting, person, formulation or recent search"
        value={typed}
        onType={setTyped}
        options={options}
        always
        inputRef={inputRef}
        inputClass="-outline-offset-2 h-12 w-full border-line border-b bg-transparent px-4 text-base"
        listClass="max-h-[55vh] overflow-y-auto py-1"
      />
      {jumps.isError && (
        <p role="alert" className="px-4 py-2">
          The meetings cannot be listed: {jumps.error.message}
        </p>
      )}
    </>
  );
}
