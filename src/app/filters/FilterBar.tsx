import type { ReactNode } from 'react';
import { choose, DATE_ROWS, facetsOf } from '../../corpus/subcorpus/filters';
import { counted, formatCount } from '../../view/words';
import { useAnswer, useInfo } from '../asking/engineContext';
import { afterPaint } from '../later/afterPaint';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { DateField } from './DateField';
import { FacetMenu } from './FacetMenu';
import { FilterChips } from './FilterChips';

// The fields beside it do all that it does, and can be used before it is there, or without it.
const DateSlider = afterPaint(() =>
  import('./DateSlider').then(
    ({ DateSlider: loaded }) => loaded,
    () => MissingSlider,
  ),
);

const SLIDER_ROOM = <div className="h-[60px] w-full sm:w-64" />;

function MissingSlider() {
  return (
    <p role="alert" className="w-full text-soft text-xs sm:w-64">
      The slider could not be loaded. Type the dates instead, or reload the page.
    </p>
  );
}

/** The filters that every view obeys, and how many of all meetings they leave. */
export function FilterBar({ children }: { readonly children?: ReactNode }) {
  const info = useInfo();
  const { filters, change } = useSubcorpus();
  const summary = useAnswer('summary', { filters });
  const facets = useAnswer('facets', { filters });
  const failed = summary.error ?? facets.error;
  if (failed !== null) {
    const retry = () => void Promise.all([summary.refetch(), facets.refetch()]);
    return <Failed what="The filters" error={failed} onRetry={retry} />;
  }
  if (summary.data === undefined || facets.data === undefined) {
    return (
      <div className="flex flex-col gap-2">
        <Loading
          label="Loading the filters"
          height="h-[214px] sm:h-[138px] xl:h-[100px] min-[87.5rem]:h-[60px]"
        />
        <FilterChips />
      </div>
    );
  }
  const { corpus, subcorpus, range, months } = summary.data;
  const options = facets.data;
  return (
    <section
      aria-label="Filters"
      aria-busy={summary.isPlaceholderData || facets.isPlaceholderData}
      className="flex flex-col gap-2"
    >
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <DateSlider
          fallback={SLIDER_ROOM}
          range={range}
          months={months}
          from={filters.from}
          to={filters.to}
        />
        <div className="flex flex-wrap items-center gap-2">
          {DATE_ROWS.map(({ key, label }) => (
            <DateField
              key={key}
              label={label}
              value={filters[key]}
              onChange={(bound) => change({ [key]: bound })}
            />
          ))}
        </div>
        <div className="flex flex-wrap gap-2">
          {facetsOf(info).map(({ key, label }) => (
            <FacetMenu
              key={key}
              label={label}
              options={options[key] ?? []}
              onChange={(slugs) => change(choose(filters, key, slugs))}
            />
          ))}
        </div>
        <div className="ml-auto flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1">
          {children}
          <p role="status" className="whitespace-nowrap font-semibold">
            {formatCount(subcorpus.meetings)} of {counted(corpus.meetings, 'meeting')}
          </p>
        </div>
      </div>
      <FilterChips />
    </section>
  );
}
