import { KeywordTrends } from '../figures/KeywordTrends';
import { FiguresPage } from '../page/FiguresPage';
import { Movers } from './Movers';
import { RecurringPhrases } from './RecurringPhrases';
import { Terms } from './Terms';

const CHART_HEIGHT = 340;

/** Any terms over time, what each rests on, and which others to look at. */
export function TrendsView() {
  return (
    <FiguresPage view="trends">
      <KeywordTrends height={CHART_HEIGHT} full />
      <Terms />
      <Movers />
      <RecurringPhrases />
    </FiguresPage>
  );
}
