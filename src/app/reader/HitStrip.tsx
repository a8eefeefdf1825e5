import { cutCells, type PlacedHit } from '../../view/hits';
import { counted } from '../../view/words';

interface HitStripProps {
  readonly hits: readonly PlacedHit[];
  readonly current: number | null;
  readonly onGo: (hit: number) => void;
}

// Wide enough on the narrowest screen to be pressed; the ticks inside stand where the hits are.
/** Places for a tick over the whole strip. */
const TICKS = 1200;
const CELLS = Array.from({ length: 12 }, (_, cell) => cell);

/** The whole text as a strip, a tick for each hit; pressing a part goes to its hits, one after the other. */
export function HitStrip({ hits, current, onGo }: HitStripProps) {
  const cut = cutCells(hits, CELLS.length);
  return (
    <ul aria-label="Where the occurrences are" className="grid h-6 grid-cols-12 border-line border-y">
      {CELLS.map((cell) => {
        const own = cut[cell] ?? [];
        const [first] = own;
        const next = own.find((hit) => current !== null && hit > current) ?? first;
        return (
          <li key={cell} className="relative border-line border-r last:border-r-0">
            {first !== undefined && next !== undefined && (
              <button
                type="button"
                aria-label={`${counted(own.length, 'occurrence')} from paragraph ${hits[first]?.paragraph}, sentence ${hits[first]?.sentence}`}
                aria-current={current !== null && own.includes(current) ? 'true' : undefined}
                className="absolute inset-0 hover:bg-sunken"
                onClick={() => onGo(next)}
              >
                {apart(own, hits, current).map((hit) => (
                  <span
                    key={hit}
                    className={`absolute inset-y-0.5 -ml-px ${hit === current ? 'w-1 bg-ink' : 'w-0.5 bg-accent'}`}
                    style={{ left: `${((hits[hit]?.depth ?? 0) * CELLS.length - cell) * 100}%` }}
                  />
                ))}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Hits whose ticks can be told apart, and the current one: a common word has thousands. */
function apart(
  own: readonly number[],
  hits: readonly PlacedHit[],
  current: number | null,
): readonly number[] {
  const seen = new Set<number>();
  return own.filter((hit) => {
    const place = Math.round((hits[hit]?.depth ?? 0) * TICKS);
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew || hit === current;
  });
}
