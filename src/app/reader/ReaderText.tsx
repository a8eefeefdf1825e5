import { useNavigate } from '@tanstack/react-router';
import { type Ref, useEffect, useMemo } from 'react';
import type { DocumentView } from '../../analysis/finding/documentView';
import type { Layer } from '../../analysis/finding/layers';
import type { SentenceAt } from '../../corpus/files/texts';
import { formatSentenceAt } from '../../view/fragment';
import type { Occurrence } from '../../view/hits';
import { cutBlocks, holds, shareHighlights } from '../../view/readerBlocks';
import { ReaderBlock } from './ReaderBlock';

interface ReaderTextProps {
  readonly ref: Ref<HTMLElement>;
  readonly document: DocumentView;
  readonly layers: readonly Layer[];
  /** The sentence that the address points at. */
  readonly target: SentenceAt | null;
  readonly current: Occurrence | null;
}

/** Sentences that are drawn at once; the blocks after them are plain words until they come near the window. */
const DRAWN = 300;

/** The text in paragraphs and sentences, each sentence with an anchor of its own. */
export function ReaderText({ ref, document, layers, target, current }: ReaderTextProps) {
  const navigate = useNavigate();
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

  const blocks = useMemo(() => cutBlocks(document.paragraphs), [document.paragraphs]);
  const shares = useMemo(
    () =>
      shareHighlights(
        blocks,
        document.highlights.filter(({ layer }) => layers.includes(layer)),
      ),
    [blocks, document.highlights, layers],
  );
  const before = useMemo(() => {
    let sum = 0;
    return blocks.map((own) =>
      own.map(({ sentences }) => {
        sum += sentences.length;
        return sum - sentences.length;
      }),
    );
  }, [blocks]);

  // One listener for the links of all sentences: a router's link each would be most of what a long text costs.
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-passage]') : null;
      const isPlain =
        event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (link === null || !isPlain) return;
      event.preventDefault();
      const hash = link.getAttribute('href')?.slice(1) ?? '';
      void navigate({ to: './', search: true, hash, resetScroll: false });
    };
    window.document.addEventListener('click', follow);
    return () => window.document.removeEventListener('click', follow);
  }, [navigate]);

  return (
    <article ref={ref} aria-label="Text" className="font-serif text-lg leading-relaxed">
      {blocks.map((own, p) => (
        <p
          dir="auto"
          key={own[0]?.paragraph}
          id={`p${own[0]?.paragraph}`}
          className="group relative mb-5 max-w-[68ch]"
        >
          {own.map((block, b) => (
            <ReaderBlock
              key={block.start}
              block={block}
              highlights={shares[p]?.[b] ?? []}
              apart={own.length > 1}
              drawn={(before[p]?.[b] ?? 0) < DRAWN}
              target={target !== null && holds(block, target) ? target : null}
              current={current !== null && holds(block, current) ? current : null}
            />
          ))}
        </p>
      ))}
    </article>
  );
}
