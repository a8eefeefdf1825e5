import { Link } from '@tanstack/react-router';
import type { ReaderParagraph } from '../../analysis/finding/documentView';
import { formatFragment } from '../../view/fragment';
import { fragmentOf, listSentences } from '../../view/quotation';
import { counted } from '../../view/words';

const LONG = 7;
const OPENING = 60;

/** How the paragraphs of a long text open, each a link. */
export function Outline({ paragraphs }: { readonly paragraphs: readonly ReaderParagraph[] }) {
  if (paragraphs.length < LONG) return null;
  const openings = listSentences(paragraphs).filter(({ sentence }) => sentence === 1);
  return (
    <details className="no-print mb-4">
      <summary className="link inline-block min-h-6 cursor-pointer">
        Outline, {counted(paragraphs.length, 'paragraph')}
      </summary>
      <ol className="mt-1 max-w-[68ch] columns-1 gap-6 sm:columns-2">
        {openings.map((opening) => (
          <li key={opening.paragraph} className="flex gap-2 py-0.5">
            <span className="w-6 shrink-0 text-right text-soft">{opening.paragraph}</span>
            <Link
              to="./"
              search={(params) => params}
              hash={formatFragment(fragmentOf(opening, 'bare'))}
              resetScroll={false}
              className="link min-w-0 truncate"
            >
              {cutAtWord(opening.text)}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}

function cutAtWord(text: string): string {
  if (text.length <= OPENING) return text;
  const cut = text.lastIndexOf(' ', OPENING);
  return `${text.slice(0, cut > 0 ? cut : OPENING)}…`;
}
