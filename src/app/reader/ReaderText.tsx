import { type Ref, useEffect } from 'react';
import type { DocumentView, Layer } from '../../analysis/finding/documentView';
import type { SentenceAt } from '../../corpus/files/texts';
import { formatSentenceAt } from '../../view/fragment';
import type { Occurrence } from '../../view/hits';
import { Sentence } from './Sentence';

interface ReaderTextProps {
  readonly ref: Ref<HTMLElement>;
  readonly document: DocumentView;
  readonly layers: readonly Layer[];
  /** The sentence that the address points at. */
  readonly target: SentenceAt | null;
  readonly current: Occurrence | null;
}

/** The text in paragraphs and sentences, each sentence with an anchor of its own. */
export function ReaderText({ ref, document, layers, target, current }: ReaderTextProps) {
  const anchor = target === null ? null : formatSentenceAt(target);
  useEffect(() => {
    if (anchor === null) return;
    const show = () => window.document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
    show();
    // A link to where one already is changes no address, but leads there again from wherever one has scrolled to.
    const again = ({ target: clicked }: MouseEvent) => {
      const link = clicked instanceof Element ? clicked.closest('a') : null;
      if (link !== null && link.href === location.href) show();
    };
    window.document.addEventListener('click', again);
    return () => window.document.removeEventListener('click', again);
  }, [anchor]);
  return (
    <article ref={ref} aria-label="Text" className="font-serif text-lg leading-relaxed">
      {document.paragraphs.map(({ paragraph, text, sentences }) => {
        const highlights = document.highlights.filter(
          (highlight) => highlight.paragraph === paragraph && layers.includes(highlight.layer),
        );
        return (
          <p key={paragraph} id={`p${paragraph}`} className="group relative mb-5 max-w-[68ch]">
            {sentences.map((sentence) => (
              <Sentence
                key={sentence.sentence}
                paragraph={paragraph}
                sentence={sentence}
                text={text}
                highlights={highlights}
                isTarget={anchor === formatSentenceAt({ paragraph, sentence: sentence.sentence })}
                current={current?.paragraph === paragraph ? current : null}
              />
            ))}
          </p>
        );
      })}
    </article>
  );
}
