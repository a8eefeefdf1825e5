import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useId } from 'react';
import type { ExportTable } from '../../../analysis/exports/exportFile';
import { FIGURES, type FigureSlug } from '../../../view/figures/figures';
import { useChangeView, useParams } from '../../address/useView';
import { ChoiceButtons } from '../../controls/ChoiceButtons';
import { Worded } from '../../controls/Worded';
import { Failed } from '../../states/Failed';
import { Loading } from '../../states/Loading';
import { DownloadMenu } from './DownloadMenu';
import { FigureBoundary } from './FigureBoundary';
import type { AnswerOf, FileOf } from './figureTypes';
import { HowComputed } from './HowComputed';

interface FigureProps<Slug extends FigureSlug> {
  readonly figure: Slug;
  readonly answer: UseQueryResult<AnswerOf<Slug>>;
  /** What the figure shows, in words: the chart's text alternative. */
  readonly sentence: (answer: AnswerOf<Slug>) => string;
  /** Choices of this figure alone, beside Chart and Table. */
  readonly controls?: ReactNode;
  /** Height of the figure in pixels, kept while it loads. */
  readonly height: number;
  /** Absent where the table is all there is; given what stands in its place while its program loads. */
  readonly chart?: (answer: AnswerOf<Slug>, loading: ReactNode) => ReactNode;
  /** Under the heading as its caption. */
  readonly table: (answer: AnswerOf<Slug>, heading: string) => ReactNode;
  /** What is downloaded: all rows, also those that the screen does not hold. */
  readonly rows: (answer: AnswerOf<Slug>) => ExportTable<FileOf<Slug>> | Promise<ExportTable<FileOf<Slug>>>;
  readonly footer?: ReactNode;
}

const DRAWN_AS = ['Chart', 'Table'] as const;

/** A figure as all are: heading, sentence, chart or table, download; loading and failed in its own place. */
export function Figure<Slug extends FigureSlug>(props: FigureProps<Slug>) {
  const { figure, answer, height } = props;
  const { heading } = FIGURES[figure];
  const title = useId();
  // Drawn after what was typed or chosen is on the screen.
  const data = useDeferredValue(answer.data);
  const stale = answer.isPlaceholderData || data !== answer.data;
  const { table } = useParams();
  const change = useChangeView();
  const asTable = props.chart === undefined || table.includes(figure);
  const show = (next: boolean) =>
    change({ table: next ? [...table, figure] : table.filter((other) => other !== figure) });
  return (
    <figure aria-labelledby={title} aria-busy={stale} className="flex min-w-0 flex-col gap-2">
      <figcaption>
        <h2 id={title} className="text-lg">
          {heading}
        </h2>
        <p className="min-h-[2lh] text-soft" aria-live="polite">
          <Worded>{data === undefined ? '' : props.sentence(data)}</Worded>
        </p>
      </figcaption>
      <div className="no-print flex flex-wrap items-center gap-2">
        {props.controls}
        <div className="ml-auto flex gap-2">
          {props.chart !== undefined && (
            <ChoiceButtons
              label={`${heading} as`}
              choices={DRAWN_AS}
              chosen={asTable ? 'Table' : 'Chart'}
              nameOf={(one) => one}
              onPress={(one) => (one === 'Table') !== asTable && show(!asTable)}
            />
          )}
          {data !== undefined && <DownloadMenu table={() => props.rows(data)} disabled={stale} />}
        </div>
      </div>
      <FigureBody {...props} heading={heading} data={data} stale={stale} asTable={asTable} height={height} />
      {props.footer}
      <HowComputed figure={figure} />
    </figure>
  );
}

interface FigureBodyProps<Slug extends FigureSlug> extends FigureProps<Slug> {
  readonly heading: string;
  readonly data: AnswerOf<Slug> | undefined;
  /** The data is an earlier answer, which stands in for the next. */
  readonly stale: boolean;
  readonly asTable: boolean;
}

function FigureBody<Slug extends FigureSlug>({
  heading,
  answer,
  data,
  stale,
  height,
  chart,
  table,
  asTable,
}: FigureBodyProps<Slug>) {
  if (answer.isError) {
    return (
      <Failed what={`The figure “${heading}”`} error={answer.error} onRetry={() => void answer.refetch()} />
    );
  }
  if (data === undefined) return <Loading label={`Loading ${heading}`} height={height} counts />;
  const look = stale ? 'standing-in' : '';
  if (asTable || chart === undefined) {
    return (
      <div className={look}>
        <FigureBoundary key="table" heading={heading}>
          {table(data, heading)}
        </FigureBoundary>
      </div>
    );
  }
  const drawn = chart(data, <Loading label={`Loading ${heading}`} height={height} />);
  return (
    <div className={look} style={{ minHeight: height }}>
      <FigureBoundary key="chart" heading={heading}>
        {drawn}
      </FigureBoundary>
    </div>
  );
}
