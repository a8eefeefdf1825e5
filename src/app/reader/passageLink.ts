// The address and the citation of a sentence, for the clipboard: of the meeting alone, since filters never hide it.
import type { DocumentView } from '../../analysis/finding/documentView';
import { formatFragment, type PassageFragment } from '../../view/fragment';
import { formatQuotation, fragmentOf, type Quotation } from '../../view/quotation';
import { formatPath } from '../../view/routes';

/** The whole address of a passage of a meeting. */
export function passageAddress(id: string, fragment: PassageFragment): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${location.origin}${base}${formatPath({ view: 'meeting', id })}#${formatFragment(fragment)}`;
}

export function citeQuotation(
  { id, title, date }: Pick<DocumentView, 'id' | 'title' | 'date'>,
  { words, sentence }: Quotation,
  fingerprint: string,
): string {
  const link = passageAddress(id, fragmentOf(sentence, 'with words'));
  return formatQuotation({ words, title, date, link, fingerprint });
}
