import { cutCells, type PlacedHit } from '../../view/hits';

interface HitStripProps {
  readonly hits: readonly PlacedHit[];
  readonly current: number | null;
  readonly onGo: (hit: number) => void;
}

// Wide enough on the narrowest screen to be pressed; the ticks inside stand where the hits are.
const CELLS = 12;

/** The whole text as a strip, a tick for each hit; pressing a part goes to its hits, one after the other. */
export function HitStrip({ hits, current, onGo }: HitStripProps) {
  return (
    <ul aria-label="Where the occurrences are" className="grid h-6 grid-cols-12 border-line border-y">
      {cutCells(hits, CELLS).map((own, cell) => {
        const [first] = own;
        const next = own.find((hit) => current !== null && hit > current) ?? first;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          <li key={cell} className="relative border-line border-r last:border-r-0">
            {first !== undefined && next !== undefined && (
              <button
                type="button"
                aria-label={`${own.length === 1 ? '1 occurrence' : `${own.length} occurrences`} from paragraph ${hits[first]?.paragraph}, sentence ${hits[first]?.sentence}`}
                aria-current={current !== null && own.includes(current) ? 'true' : undefined}
                className="absolute inset-0 hover:bg-sunken"
                onClick={() => onGo(next)}
              >
                {own.map((hit) => (
                  <span
                    key={hit}
                    className={`absolute inset-y-0.5 -ml-px ${hit === current ? 'w-1 bg-ink' : 'w-0.5 bg-accent'}`}
                    style={{ left: `${((hits[hit]?.depth ?? 0) * CELLS - cell) * 100}%` }}
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
