// Whether single characters are shortcuts on this device: speech input and unsteady hands need them off (WCAG 2.1.4).
import { useSyncExternalStore } from 'react';

const KEY = 'readout-character-keys';
const listeners = new Set<() => void>();
let chosen: boolean | null = null;

export function readCharacterKeys(): boolean {
  if (chosen === null) {
    try {
      chosen = localStorage.getItem(KEY) !== 'off';
    } catch {
      // Storage is closed: the default holds.
      chosen = true;
    }
  }
  return chosen;
}

export function chooseCharacterKeys(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is closed: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

export function useCharacterKeys(): boolean {
  return useSyncExternalStore(subscribe, readCharacterKeys);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
