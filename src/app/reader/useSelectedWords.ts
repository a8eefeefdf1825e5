// What the visitor has selected in the text, as places of the document: read from the page, taken from the document.
import { type RefObject, useEffect, useState } from 'react';
import { parseFragment } from '../../view/fragment';
import type { SelectionEnd } from '../../view/quotation';

const POPUP_HEIGHT = 64;

export interface SelectedWords {
  readonly from: SelectionEnd;
  readonly to: SelectionEnd;
  /** Where a popup has room beside the selection, relative to the text. */
  readonly left: number;
  readonly top: number;
  readonly side: 'above' | 'below';
}

/** Follows the selection in the text; while a pointer is down, and while the focus is in `keeper`, it stays as it is. */
export function useSelectedWords(
  text: RefObject<HTMLElement | null>,
  keeper: RefObject<HTMLElement | null>,
): readonly [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let isDown = false;
    const read = () => {
      if (isDown || keeper.current?.contains(document.activeElement) === true) return;
      setSelected(text.current === null ? null : readSelection(text.current));
    };
    const down = () => {
      isDown = true;
    };
    // The browser settles the selection after the pointer is up.
    const up = () => {
      isDown = false;
      setTimeout(read);
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
    };
  }, [text, keeper]);
  return [selected, () => setSelected(null)];
}

function readSelection(text: HTMLElement): SelectedWords | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const sentences = [...text.querySelectorAll<HTMLElement>('[data-sentence]')].filter((sentence) =>
    range.intersectsNode(sentence),
  );
  const [first] = sentences;
  const last = sentences.at(-1);
  const from = first === undefined ? null : endOf(first, range.startContainer, range.startOffset, 0);
  const to =
    last === undefined
      ? null
      : endOf(last, range.endContainer, range.endOffset, last.textContent?.length ?? 0);
  const lines = [...range.getClientRects()];
  const [opening] = lines;
  const closing = lines.at(-1);
  if (from === null || to === null || opening === undefined || closing === undefined) return null;
  const origin = text.getBoundingClientRect();
  return closing.bottom + POPUP_HEIGHT < innerHeight
    ? { from, to, left: closing.left - origin.left, top: closing.bottom - origin.top, side: 'below' }
    : { from, to, left: opening.left - origin.left, top: opening.top - origin.top, side: 'above' };
}

/** An end of the range inside a sentence; where it lies outside, the sentence's own. */
function endOf(sentence: HTMLElement, node: Node, offset: number, outside: number): SelectionEnd | null {
  const place = parseFragment(sentence.id);
  if (place === null) return null;
  if (!sentence.contains(node)) return { ...place, offset: outside };
  const before = document.createRange();
  before.setStart(sentence, 0);
  before.setEnd(node, offset);
  return { ...place, offset: before.toString().length };
}
