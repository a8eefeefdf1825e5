import type { DocumentView } from '../../analysis/finding/documentView';
import type { SentenceAt } from '../../corpus/files/texts';
import { listSentences } from '../../view/quotation';
import { type Resolution, targetOf } from '../../view/resolvePassage';
import { capitalised } from '../../view/words';
import { CopyPassage } from './CopyPassage';
import { GonePassage } from './GonePassage';
import { PassageFrame } from './PassageFrame';

interface PassageBarProps {
  readonly resolution: Resolution;
  readonly document: DocumentView;
}

/** What the address points at in the text: whether the words linked still stand, and where. */
export function PassageBar({ resolution, document }: PassageBarProps) {
  const target = targetOf(resolution);
  const sentence = listSentences(document.paragraphs).find(
    (one) => one.paragraph === target?.paragraph && one.sentence === target.sentence,
  );
  return (
    <PassageFrame>
      <div role="status" className="basis-full">
        <Said resolution={resolution} />
      </div>
      {sentence !== undefined && (
        <CopyPassage document={document} quotation={{ words: sentence.text, sentence }} />
      )}
    </PassageFrame>
  );
}

function Said({ resolution }: { readonly resolution: Resolution }) {
  switch (resolution.state) {
    case 'plain':
      return <p>{capitalised(named(resolution.at))}</p>;
    case 'absent':
      return <p>The link points at {named(resolution.from)}, which this text does not have.</p>;
    case 'unchanged':
      return (
        <p>
          <strong>Unchanged:</strong> {named(resolution.at)}
        </p>
      );
    case 'moved':
      return (
        <p>
          <strong>Moved</strong> from {named(resolution.from)} to {named(resolution.at)}
          {resolution.copies > 1 && `, the nearest of ${resolution.copies} copies`}
        </p>
      );
    case 'gone':
      return <GonePassage resolution={resolution} />;
  }
}

function named({ paragraph, sentence }: SentenceAt): string {
  return `paragraph ${paragraph}, sentence ${sentence}`;
}
