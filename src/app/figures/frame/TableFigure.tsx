import type { ReactNode } from 'react';
import type { ExportTable } from '../../../analysis/exports/exportFile';
import { FIGURES, type FigureSlug } from '../../../view/figures/figures';
import { useAnswer } from '../../asking/engineContext';
import { Figure } from './Figure';
import { type FigureColumn, FigureTable } from './FigureTable';
import type { AnswerOf, AskedOf, FileOf } from './figureTypes';

interface TableFigureProps<Slug extends FigureSlug, Row> {
  readonly figure: Slug;
  readonly asked: AskedOf<Slug>;
  readonly sentence: (answer: AnswerOf<Slug>) => string;
  readonly height: number;
  readonly list: (answer: AnswerOf<Slug>) => readonly Row[];
  readonly columns: (answer: AnswerOf<Slug>) => readonly FigureColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly isEmpty?: (row: Row) => boolean;
  /** In place of a table without rows. */
  readonly none?: ReactNode;
  readonly rows: (answer: AnswerOf<Slug>) => ExportTable<FileOf<Slug>>;
  readonly footer?: (answer: AnswerOf<Slug>) => ReactNode;
}

/** A figure that is one table of its question's answer. */
export function TableFigure<Slug extends FigureSlug, Row>(props: TableFigureProps<Slug, Row>) {
  const { figure, list, columns, isEmpty = () => false, none = null, footer } = props;
  const answer = useAnswer(FIGURES[figure].question, props.asked);
  return (
    <Figure
      figure={figure}
      answer={answer}
      sentence={props.sentence}
      height={props.height}
      table={(data, heading) => {
        const rows = list(data);
        if (rows.length === 0) return none;
        return (
          <FigureTable
            caption={heading}
            columns={columns(data)}
            rows={rows}
            keyOf={props.keyOf}
            isEmpty={isEmpty}
          />
        );
      }}
      rows={props.rows}
      footer={footer !== undefined && answer.data !== undefined && footer(answer.data)}
    />
  );
}
