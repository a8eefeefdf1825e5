import type { ReactNode } from 'react';
import type { MeetingRow } from '../../analysis/finding/meetingList';
import { counted, formatCount } from '../../view/words';
import { useInfo } from '../asking/engineContext';
import { Worded } from '../controls/Worded';

/** How many of what: the meetings by place and kind, the lists that the owner keeps. */
export function Contents({ rows }: { readonly rows: readonly MeetingRow[] }) {
  const info = useInfo();
  const tokens = rows.reduce((sum, row) => sum + row.tokens, 0);
  return (
    <section aria-labelledby="contents">
      <h2 id="contents" className="mb-2 text-xl">
        What is in it
      </h2>
      <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        <Entry name="Meetings">
          {formatCount(rows.length)} with {counted(tokens, 'token')}
        </Entry>
        <Entry name="By place">
          <Worded>{tally(rows.map(({ place }) => place || 'unknown'))}</Worded>
        </Entry>
        <Entry name="By kind">
          <Worded>{tally(rows.map(({ kind }) => kind || 'unknown'))}</Worded>
        </Entry>
        <Entry name="People" wide>
          <Worded>
            {info.people.map(({ name, listed }) => (listed ? name : `${name} (unlisted)`)).join(', ') ||
              'none'}
          </Worded>
        </Entry>
        <Entry name="Topics" wide>
          {info.topics.map(({ name }) => name).join(' · ') || 'none listed'}
        </Entry>
        <Entry name="Formulations" wide>
          {info.formulations.map(({ name }) => name).join(' · ') || 'none'}
        </Entry>
      </dl>
    </section>
  );
}

interface EntryProps {
  readonly name: string;
  /** Over all columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Entry({ name, wide = false, children }: EntryProps) {
  return (
    <div className={wide ? 'sm:col-span-2 lg:col-span-3' : ''}>
      <dt className="text-soft text-xs">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(', ') || 'none';
}
