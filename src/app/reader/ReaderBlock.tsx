import { memo, useEffect, useRef, useState } from 'react';
import type { Highlight } from '../../analysis/finding/layers';
import type { SentenceAt } from '../../corpus/files/texts';
import type { Occurrence } from '../../view/hits';
import type { ReaderBlock as Block } from '../../view/readerBlocks';
import { shareOut } from '../../view/segments';
import { Sentence } from './Sentence';

interface ReaderBlockProps {
  readonly block: Block;
  readonly highlights: readonly Highlight[];
  /** One of several of a paragraph: it begins a line of its own, so that the browser lays it out by itself. */
  readonly apart: boolean;
  /** From the beginning, not only when it comes near the window. */
  readonly drawn: boolean;
  /** The sentence that the address points at, where it is in this block. */
  readonly target: SentenceAt | null;
  /** The occurrence that the visitor has stepped to, where it begins in this block. */
  readonly current: Occurrence | null;
}

/** How near the window, in pixels. */
const NEAR = '1500px';

/** Sentences with their highlights and links; far from the window, plain words that are found and printed all the same. */
export const ReaderBlock = memo(
  function ReaderBlock({ block, highlights, apart, drawn, target, current }: ReaderBlockProps) {
    const element = useRef<HTMLSpanElement>(null);
    const [near, setNear] = useState(false);
    const isDrawn = drawn || near || target !== null || current !== null;
    useEffect(() => {
      if (isDrawn || element.current === null) return;
      const observer = new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
        { rootMargin: `${NEAR} 0px` },
      );
      observer.observe(element.current);
      return () => observer.disconnect();
    }, [isDrawn]);
    const { paragraph, text, sentences } = block;
    const shares = isDrawn ? shareOut(sentences, highlights) : [];
    return (
      <span ref={element} className={apart ? 'reader-part' : undefined}>
        {isDrawn
          ? sentences.map((sentence, i) => (
              <Sentence
                key={sentence.sentence}
                paragraph={paragraph}
                sentence={sentence}
                text={text}
                highlights={shares[i] ?? []}
                isTarget={target?.sentence === sentence.sentence}
                current={current}
              />
            ))
          : text.slice(block.start, block.end)}
      </span>
    );
  },
  (before, now) =>
    before.block === now.block &&
    before.drawn === now.drawn &&
    before.target === now.target &&
    before.current === now.current &&
    isSame(before.highlights, now.highlights),
);

// A key in the find field changes the highlights of a few blocks, and gives new lists for all.
function isSame(one: readonly Highlight[], other: readonly Highlight[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(({ start, end, layer, label }, i) => {
        const same = other[i];
        return same?.start === start && same.end === end && same.layer === layer && same.label === label;
      }))
  );
}
