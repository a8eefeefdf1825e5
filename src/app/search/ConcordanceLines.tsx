import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ConcordanceLine } from '../../analysis/finding/concordance';
import type { Params } from '../../engine/corpusEngine';
import { directionOf } from '../../view/direction';
import { formatPassage } from '../../view/fragment';
import { queryOfNode } from '../../view/narrow';
import { useAnswer, useInfo } from '../asking/engineContext';
import { ALL_DRAWN } from '../controls/RowsInSight';
import { RowsLeftOut } from '../controls/RowsLeftOut';
import { ScrollRegion } from '../controls/ScrollRegion';
import { Failed } from '../states/Failed';

/** Lines that one question brings. */
export const LINES_AT_ONCE = 100;
const LINE_HEIGHT = 30;
const MOST_SHOWN = 16;

interface ConcordanceLinesProps {
  readonly asked: Params<'concordance'>;
  readonly total: number;
}

/** The lines in a box that scrolls: only those in sight are asked for and drawn. */
export function ConcordanceLines({ asked, total }: ConcordanceLinesProps) {
  const info = useInfo();
  const q = queryOfNode(asked.node, asked.filters, info);
  const box = useRef<HTMLElement>(null);
  // Few enough are all drawn: they can be found in the page and printed.
  const isFew = total <= ALL_DRAWN;
  const limit = isFew ? ALL_DRAWN : LINES_AT_ONCE;
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: isFew ? total : 10,
  });
  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  const page = Math.floor(first / limit);
  const here = useAnswer('concordance', { ...asked, offset: page * limit, limit }, { keep: false });
  const next = useAnswer(
    'concordance',
    { ...asked, offset: (page + 1) * limit, limit },
    { keep: false, enabled: Math.floor(last / limit) > page },
  );
  const failed = here.error ?? next.error;
  if (failed !== null) {
    return (
      <Failed what="The lines" error={failed} onRetry={() => void (here.isError ? here : next).refetch()} />
    );
  }
  const lineAt = (index: number) => (index < (page + 1) * limit ? here : next).data?.rows[index % limit];
  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <>
      <RowsLeftOut total={total} what="lines" />
      <ScrollRegion
        ref={box}
        label="Lines"
        className="overflow-auto border-line border-y"
        style={{ height: Math.min(total, MOST_SHOWN) * LINE_HEIGHT + 34 }}
      >
        <table className="w-full min-w-[48rem] table-fixed border-collapse text-sm" aria-rowcount={total + 1}>
          <caption className="sr-only">Concordance</caption>
          <thead>
            <tr className="h-8 text-left">
              <th scope="col" className="w-34 font-semibold">
                Passage
              </th>
              <th scope="col" className="w-[38%] text-right font-semibold">
                Left
              </th>
              <th scope="col" className="w-60 text-center font-semibold">
                Found
              </th>
              <th scope="col" className="w-[38%] font-semibold">
                Right
              </th>
            </tr>
          </thead>
          <tbody className="font-serif">
            {before > 0 && (
              <tr aria-hidden>
                <td style={{ height: before }} />
              </tr>
            )}
            {shown.map(({ index }) => (
              <Line key={index} index={index} line={lineAt(index)} q={q} />
            ))}
            {after > 0 && (
              <tr aria-hidden>
                <td style={{ height: after }} />
              </tr>
            )}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

interface LineProps {
  readonly index: number;
  readonly line: ConcordanceLine | undefined;
  readonly q: string | null;
}

function Line({ index, line, q }: LineProps) {
  const direction = directionOf(line === undefined ? '' : line.node + line.left + line.right);
  return (
    <tr aria-rowindex={index + 2} style={{ height: LINE_HEIGHT }}>
      <td className="font-sans text-xs">
        {line !== undefined && (
          <Link
            to="/meetings/$id/"
            params={{ id: line.id }}
            search={{ q }}
            hash={formatPassage(line)}
            title={line.title}
            className="link whitespace-nowrap"
            data-result
          >
            {line.date} p{line.paragraph}s{line.sentence}
          </Link>
        )}
      </td>
      {/* Left and right are those of the screen. Both begin at the word, so that only what is far from it is cut. */}
      <td className="overflow-hidden whitespace-nowrap text-right [direction:rtl]">
        <bdi dir={direction}>{direction === 'ltr' ? line?.left : line?.right}</bdi>
      </td>
      <td className="truncate whitespace-nowrap px-2 text-center">
        {line !== undefined && (
          <mark className="mark-query" dir={direction}>
            {line.node}
          </mark>
        )}
      </td>
      <td className="overflow-hidden whitespace-nowrap">
        <bdi dir={direction}>{direction === 'ltr' ? line?.right : line?.left}</bdi>
      </td>
    </tr>
  );
}
