// The query's hits in a meeting, which of them is current, and the ways to another: keys, buttons, the strip.
import { useEffect, useMemo, useState } from 'react';
import type { DocumentView } from '../../analysis/finding/documentView';
import type { SentenceAt } from '../../corpus/files/texts';
import { type PlacedHit, placeHits, stepHit } from '../../view/hits';
import { useShortcut } from '../shortcuts/useShortcut';
import { hitId } from './hitId';

interface Hits {
  readonly hits: readonly PlacedHit[];
  readonly current: number | null;
  readonly step: (by: 1 | -1) => void;
  readonly go: (hit: number) => void;
}

interface Gone {
  readonly hits: readonly PlacedHit[];
  readonly index: number;
  /** By key: the mark takes the focus, so that Tab goes on from there. A button keeps it, to be pressed again. */
  readonly focus: boolean;
}

/** `onGo` runs before the page goes to a hit. */
export function useHits(
  { paragraphs, highlights }: DocumentView,
  target: SentenceAt | null,
  onGo: () => void,
): Hits {
  const hits = useMemo(
    () =>
      placeHits(
        paragraphs,
        highlights.filter(({ layer }) => layer === 'query'),
      ),
    [paragraphs, highlights],
  );
  const [gone, setGone] = useState<Gone | null>(null);
  // Another query has other hits, and none of them is current yet.
  const current = gone !== null && gone.hits === hits ? gone.index : null;

  function go(index: number | null, focus: boolean) {
    if (index === null) return;
    onGo();
    setGone({ hits, index, focus });
  }

  useEffect(() => {
    const hit = gone?.hits[gone.index];
    if (gone === null || hit === undefined) return;
    const mark = document.getElementById(hitId(hit));
    mark?.scrollIntoView({ block: 'center' });
    if (gone.focus) mark?.focus({ preventScroll: true });
  }, [gone]);

  useShortcut('next-hit', () => go(stepHit(hits, current, 1, target), true), hits.length > 0);
  useShortcut('previous-hit', () => go(stepHit(hits, current, -1, target), true), hits.length > 0);

  return {
    hits,
    current,
    step: (by) => go(stepHit(hits, current, by, target), false),
    go: (index) => go(index, false),
  };
}
