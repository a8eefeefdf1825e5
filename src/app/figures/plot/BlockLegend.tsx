import { useId } from 'react';
import type { FrequencyRow } from '../../../analysis/time/meetingFrequency';
import { formatCount } from '../../../view/words';
import { BlockPatterns, blockFill } from './series';

interface BlockLegendProps {
  readonly groups: readonly string[];
  readonly rows: readonly FrequencyRow[];
}

/** The groups of Meeting frequency with their meetings in all periods. */
export function BlockLegend({ groups, rows }: BlockLegendProps) {
  const prefix = useId();
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {groups.map((group, g) => (
        <li key={group} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="12" height="12">
            <defs>
              <BlockPatterns prefix={prefix} />
            </defs>
            <rect width="12" height="12" rx="1.5" style={{ fill: blockFill(g, prefix) }} />
          </svg>
          {group}{' '}
          {formatCount(rows.reduce((sum, row) => (row.group === group ? sum + row.meetings : sum), 0))}
        </li>
      ))}
    </ul>
  );
}
