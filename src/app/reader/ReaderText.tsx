import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import {
  type DocumentView,
  type Highlight,
  LAYERS,
  type Layer,
  type ReaderSentence,
} from '../../analysis/documentView';
import { formatFragment, type PassageFragment } from '../../view/fragment';
import { cutSegments } from '../../view/segments';

interface ReaderTextProps {
  readonly document: DocumentView;
  readonly layers: readonly Layer[];
  readonly passage: PassageFragment | null;
}

/** The text in paragraphs and sentences, each sentence with an anchor of its own. */
export function ReaderText({ document, layers, passage }: ReaderTextProps) {
  const target = passage === null ? null : formatFragment(passage);
  useEffect(() => {
    if (target !== null) window.document.getElementById(target)?.scrollIntoView({ block: 'center' });
  }, [target]);
  return (
    <article aria-label="Text" className="font-serif text-lg leading-relaxed">
      {document.paragraphs.map((paragraph, p) => {
        const highlights = document.highlights.filter(
          (highlight) => highlight.paragraph === p + 1 && layers.includes(highlight.layer),
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its number
          <p key={p} id={`p${p + 1}`} className="group relative mb-5 max-w-[68ch]">
            {paragraph.sentences.map((sentence) => (
              <Sentence
                key={sentence.sentence}
                paragraph={p + 1}
                sentence={sentence}
                text={paragraph.text}
                highlights={highlights}
                isTarget={target === formatFragment({ paragraph: p + 1, sentence: sentence.sentence })}
              />
            ))}
          </p>
        );
      })}
    </article>
  );
}

interface SentenceProps {
  readonly paragraph: number;
  readonly sentence: ReaderSentence;
  /** Of the whole paragraph. */
  readonly text: string;
  readonly highlights: readonly Highlight[];
  readonly isTarget: boolean;
}

function Sentence({ paragraph, sentence, text, highlights, isTarget }: SentenceProps) {
  const anchor = formatFragment({ paragraph, sentence: sentence.sentence });
  const words = text.slice(sentence.start, sentence.end).trimEnd();
  const stretch = { start: sentence.start, end: sentence.start + words.length };
  return (
    <span className="group/sentence relative">
      <span
        id={anchor}
        className={isTarget ? 'bg-accent-ground outline-1 outline-accent outline-offset-2' : undefined}
      >
        {cutSegments(stretch, highlights).map(({ start, end, covers }) => {
          const piece = text.slice(start, end);
          const layer = LAYERS.find((one) => covers.some((highlight) => highlight.layer === one));
          if (layer === undefined) return <span key={start}>{piece}</span>;
          return (
            <mark key={start} className={`mark-${layer}`} title={covers.map(({ label }) => label).join(', ')}>
              {piece}
            </mark>
          );
        })}
      </span>
      <Link
        to="./"
        search={(params) => params}
        hash={anchor}
        resetScroll={false}
        aria-label={`Link to paragraph ${paragraph}, sentence ${sentence.sentence}`}
        className="no-print select-none px-1 font-sans text-soft text-xs no-underline opacity-50 hover:text-accent focus-visible:opacity-100 sm:absolute sm:right-0 sm:bottom-0 sm:translate-x-full sm:rounded-sm sm:bg-sunken sm:opacity-0 sm:group-hover/sentence:opacity-100"
      >
        ¶
      </Link>{' '}
    </span>
  );
}
