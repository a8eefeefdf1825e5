import { type RefObject, useRef } from 'react';
import type { DocumentView } from '../../analysis/finding/documentView';
import { quoteSelection } from '../../view/quotation';
import { useShortcut } from '../shortcuts/useShortcut';
import { CopyPassage } from './CopyPassage';
import { useSelectedWords } from './useSelectedWords';

interface SelectionPopupProps {
  readonly document: DocumentView;
  readonly text: RefObject<HTMLElement | null>;
}

/** Beside selected words: their link and their quotation. Tab reaches it after the text; Escape closes it. */
export function SelectionPopup({ document, text }: SelectionPopupProps) {
  const popup = useRef<HTMLElement>(null);
  const [selected, clear] = useSelectedWords(text, popup);
  const quotation =
    selected === null ? null : quoteSelection(document.paragraphs, selected.from, selected.to);
  useShortcut('close', clear, quotation !== null);
  if (selected === null || quotation === null) return null;
  return (
    <section
      ref={popup}
      aria-label="The words selected"
      className={`popup no-print absolute flex max-w-full flex-wrap items-center gap-2 p-2 ${selected.side === 'above' ? '-mt-1.5 -translate-y-full' : 'mt-1.5'}`}
      style={{ left: `min(${Math.max(selected.left, 0)}px, max(0px, 100% - 19rem))`, top: selected.top }}
      // The words stay selected while a button is pressed.
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
    >
      <CopyPassage document={document} quotation={quotation} />
    </section>
  );
}
