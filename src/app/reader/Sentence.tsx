import type { ReaderSentence } from '../../analysis/finding/documentView';
import { type Highlight, LAYERS } from '../../analysis/finding/layers';
import { formatPassage, formatSentenceAt } from '../../view/fragment';
import type { Occurrence } from '../../view/hits';
import { cutSegments, type Segment } from '../../view/segments';
import { hitId } from './hitId';

interface SentenceProps {
  readonly paragraph: number;
  readonly sentence: ReaderSentence;
  /** Of the whole paragraph. */
  readonly text: string;
  readonly highlights: readonly Highlight[];
  readonly isTarget: boolean;
  /** The occurrence that the visitor has stepped to, where it lies in this paragraph. */
  readonly current: Occurrence | null;
}

/** One sentence with its highlights, its anchor and its link. */
export function Sentence({ paragraph, sentence, text, highlights, isTarget, current }: SentenceProps) {
  const place = { paragraph, sentence: sentence.sentence };
  const words = text.slice(sentence.start, sentence.end).trimEnd();
  const stretch = { start: sentence.start, end: sentence.start + words.length };
  return (
    <span className="group/sentence relative">
      <span
        id={formatSentenceAt(place)}
        data-sentence
        className={isTarget ? 'bg-accent-ground outline-1 outline-accent outline-offset-2' : undefined}
      >
        {cutSegments(stretch, highlights).map((segment) => (
          <Piece key={segment.start} paragraph={paragraph} text={text} segment={segment} current={current} />
        ))}
      </span>
      <a
        href={`#${formatPassage({ ...place, hash: sentence.hash })}`}
        data-passage
        aria-label={`Link to paragraph ${paragraph}, sentence ${sentence.sentence}`}
        className="no-print select-none scroll-mt-40 px-1 font-sans text-soft text-xs no-underline opacity-50 hover:text-accent focus-visible:opacity-100 sm:absolute sm:right-0 sm:bottom-0 sm:translate-x-full sm:rounded-sm sm:bg-sunken sm:opacity-0 sm:group-hover/sentence:opacity-100"
      >
        ¶
      </a>{' '}
    </span>
  );
}

interface PieceProps {
  readonly paragraph: number;
  readonly text: string;
  readonly segment: Segment<Highlight>;
  readonly current: Occurrence | null;
}

function Piece({ paragraph, text, segment: { start, end, covers }, current }: PieceProps) {
  const piece = text.slice(start, end);
  const layer = LAYERS.find((one) => covers.some((highlight) => highlight.layer === one));
  if (layer === undefined) return <span>{piece}</span>;
  const isCurrent = current !== null && current.start <= start && current.end >= end;
  return (
    <mark
      // A hit can be gone to: its first piece takes the focus.
      {...(layer === 'query' ? { id: hitId({ paragraph, start }), tabIndex: -1 } : {})}
      className={`mark-${layer}${isCurrent ? ' outline-2 outline-ink' : ''}`}
      title={covers.map(({ label }) => label).join(', ')}
    >
      {piece}
    </mark>
  );
}
