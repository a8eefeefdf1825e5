import { memo } from 'react';
import { describeDate } from '../../corpus/calendar';
import { counted, formatCount } from '../../view/words';
import { useAnswer } from '../asking/engineContext';
import { Worded } from '../controls/Worded';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** What the whole corpus is, in one line. */
export const CorpusLine = memo(function CorpusLine() {
  const { filters } = useSubcorpus();
  const { data } = useAnswer('summary', { filters });
  if (data === undefined)
    return <p className="min-h-[3lh] basis-full text-soft sm:min-h-[1lh] lg:basis-auto" />;
  const { meetings, tokens, places, first, last } = data.corpus;
  const parts = [
    counted(meetings, 'meeting'),
    counted(tokens, 'token'),
    ...(places.length === 0
      ? []
      : [places.map((place) => `${place.name} ${formatCount(place.meetings)}`).join(', ')]),
    ...(first === null || last === null ? [] : [`${describeDate(first)} to ${describeDate(last)}`]),
  ];
  return (
    <p className="basis-full text-soft lg:basis-auto">
      <Worded>{parts.join(' · ')}</Worded>
    </p>
  );
});
