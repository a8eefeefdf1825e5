import { Link } from '@tanstack/react-router';
import type { DocumentView } from '../../analysis/documentView';
import type { PassageFragment } from '../../view/fragment';
import { CopyLink } from '../CopyLink';

interface PassageBarProps {
  readonly passage: PassageFragment;
  readonly document: DocumentView;
}

/** What the address points at in the text, or that the text no longer has it. */
export function PassageBar({ passage, document }: PassageBarProps) {
  const { paragraph, sentence } = passage;
  const exists = (document.paragraphs[paragraph - 1]?.sentences.length ?? 0) >= sentence;
  return (
    <div
      role="status"
      className="no-print mb-4 flex flex-wrap items-center gap-3 border-accent border-l-2 pl-3"
    >
      <p className="grow">
        {exists
          ? `Paragraph ${paragraph}, sentence ${sentence}`
          : `The link points at paragraph ${paragraph}, sentence ${sentence}, which this text does not have.`}
      </p>
      {exists && <CopyLink label="Copy link to this sentence" />}
      <Link to="./" search={(params) => params} hash="" resetScroll={false} className="link">
        Close
      </Link>
    </div>
  );
}
