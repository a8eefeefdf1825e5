// What a component does when its shortcut is pressed. The keys are those of the rows, and of nothing else.
import { useEffect, useRef } from 'react';
import { readCharacterKeys } from './characterKeys';
import { findShortcut, type ShortcutId } from './shortcuts';

const FIELD = 'input, textarea, select, [contenteditable]';
const POPUP = '[role=dialog], [role=menu], [role=listbox]';

/** While the component is there and `enabled`, the shortcut calls the handler. */
export function useShortcut(id: ShortcutId, onPress: () => void, enabled = true): void {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      const isIn = (what: string) => event.target instanceof Element && event.target.closest(what) !== null;
      const focus = isIn(POPUP) ? 'popup' : isIn(FIELD) ? 'field' : 'page';
      if (findShortcut(event, { focus, characters: readCharacterKeys() }) !== id) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [id, enabled]);
}
