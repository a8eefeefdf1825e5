import { Link } from '@tanstack/react-router';
import type { SearchAnswer } from '../../engine/corpusEngine';
import { evidenceIn } from '../../view/evidence';
import { formatFragment } from '../../view/fragment';
import { CountLink } from '../figures/CountLink';
import { MarkedText } from '../MarkedText';
import { useFilters } from '../useView';

interface HitProps {
  readonly hit: SearchAnswer['hits'][number];
  readonly onShowAll: () => void;
}

/** One meeting that the query finds, with its best passages. */
export function Hit({ hit, onShowAll }: HitProps) {
  const filters = useFilters();
  const more = hit.sentences.length - hit.passages.length;
  return (
    <li className="border-line border-b py-4">
      <h2 className="text-lg leading-snug">
        <Link to="/meetings/$id/" params={{ id: hit.id }} search={filters} className="link" data-result>
          {hit.title}
        </Link>
      </h2>
      <p className="mt-0.5 text-soft">
        {[hit.date, hit.place, hit.kind].filter((part) => part !== '').join(' · ')} ·{' '}
        <CountLink count={hit.occurrences} evidence={evidenceIn(hit.id, filters.q)} />{' '}
        {hit.occurrences === 1 ? 'occurrence' : 'occurrences'}
      </p>
      <ul className="mt-2 flex flex-col gap-2">
        {hit.passages.map(({ paragraph, sentence, hash, text, marks }) => (
          <li key={`${paragraph}.${sentence}`} className="flex gap-3">
            <Link
              to="/meetings/$id/"
              params={{ id: hit.id }}
              search={filters}
              hash={formatFragment({ paragraph, sentence, check: { hash, words: null } })}
              aria-label={`p${paragraph}s${sentence}, paragraph ${paragraph}, sentence ${sentence}`}
              className="link min-w-12 shrink-0 pt-0.5 text-soft text-xs"
            >
              p{paragraph}s{sentence}
            </Link>
            <p className="font-serif text-base">
              <MarkedText text={text} marks={marks} />
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="link mt-2 min-h-7" onClick={onShowAll}>
          Show all {hit.sentences.length} sentences
        </button>
      )}
    </li>
  );
}
