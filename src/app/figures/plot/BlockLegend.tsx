import { useId } from 'react';
import type { FrequencyRow } from '../../../analysis/time/meetingFrequency';
import { formatCount } from '../../../view/words';
import { SeriesButton, type SeriesChoice } from './SeriesButton';
import { BlockPatterns, blockFill } from './series';

interface BlockLegendProps {
  readonly groups: readonly { readonly name: string; readonly series: number }[];
  readonly rows: readonly FrequencyRow[];
  readonly choice: SeriesChoice;
}

/** The groups of Meeting frequency with their meetings in all periods. */
export function BlockLegend({ groups, rows, choice }: BlockLegendProps) {
  const prefix = useId();
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {groups.map(({ name, series }) => (
        <li key={name}>
          <SeriesButton name={name} choice={choice}>
            <svg aria-hidden="true" width="12" height="12">
              <defs>
                <BlockPatterns prefix={prefix} />
              </defs>
              <rect width="12" height="12" rx="1.5" style={{ fill: blockFill(series, prefix) }} />
            </svg>
            {name}{' '}
            {formatCount(rows.reduce((sum, row) => (row.group === name ? sum + row.meetings : sum), 0))}
          </SeriesButton>
        </li>
      ))}
    </ul>
  );
}
