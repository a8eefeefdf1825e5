import { Slider } from '@base-ui/react/slider';
import { memo, useRef, useState } from 'react';
import type { DateBound } from '../../corpus/calendar';
import type { DateRange } from '../../corpus/period';
import { boundsOfMonths, chosenMonths, describeMonth, monthOf, sliceMonths } from '../../view/months';
import { useSubcorpus } from '../subcorpus/subcorpus';

interface DateSliderProps {
  readonly range: DateRange;
  /** Of the whole corpus, which no filter changes. */
  readonly months: readonly { readonly month: string; readonly meetings: number }[];
  readonly from: DateBound | null;
  readonly to: DateBound | null;
}

const MOST_SLICES = 120;

/** A brush over the months of the corpus: two thumbs, with the meetings of each month above them. */
export const DateSlider = memo(DrawnSlider, (one, other) => one.from === other.from && one.to === other.to);

function DrawnSlider({ range, months, from, to }: DateSliderProps) {
  const { change } = useSubcorpus();
  const [dragged, setDragged] = useState<readonly number[] | null>(null);
  /** What the last key chose, while keys alone move the thumbs: all of them are one step, which Back undoes. */
  const stepped = useRef<ReturnType<typeof boundsOfMonths> | null>(null);
  const chosen = dragged ?? chosenMonths(range, from, to);
  const [first = 0, last = 0] = chosen;
  const slices = sliceMonths(range, months, MOST_SLICES);
  const most = Math.max(1, ...slices.map(({ meetings }) => meetings));
  const lowest = monthOf(range.from);
  const highest = monthOf(range.to);
  if (lowest === highest) return null;
  return (
    <div className="w-full sm:w-64">
      <div aria-hidden className="flex h-5 items-end gap-px px-2">
        {slices.map((slice) => (
          <div
            key={slice.first}
            className={slice.first >= first && slice.first <= last ? 'grow bg-accent' : 'grow bg-strong'}
            style={{
              height: slice.meetings === 0 ? 1 : `${20 + (80 * slice.meetings) / most}%`,
              opacity: slice.meetings === 0 ? 0.4 : 1,
            }}
          />
        ))}
      </div>
      <Slider.Root
        value={chosen}
        min={lowest}
        max={highest}
        step={1}
        aria-label="Months"
        onValueChange={(value) => setDragged(value)}
        onValueCommitted={([start = lowest, end = highest], { reason }) => {
          setDragged(null);
          const bounds = boundsOfMonths(range, start, end);
          const goesOn = reason === 'keyboard' && stepped.current?.from === from && stepped.current.to === to;
          change(bounds, goesOn ? 'adjust' : 'commit');
          stepped.current = reason === 'keyboard' ? bounds : null;
        }}
        onBlur={() => {
          stepped.current = null;
        }}
      >
        <Slider.Control className="flex h-6 w-full touch-none items-center px-2">
          <Slider.Track className="relative h-1 w-full rounded bg-line">
            <Slider.Indicator className="absolute h-full rounded bg-accent" />
            {[0, 1].map((index) => (
              <Slider.Thumb
                key={index}
                index={index}
                className="size-4 rounded-full border-2 border-accent bg-raised focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2"
                getAriaLabel={() => (index === 0 ? 'First month' : 'Last month')}
                aria-valuetext={describeMonth(index === 0 ? first : last)}
              />
            ))}
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
      <div className="flex justify-between px-1 text-soft text-xs">
        <span>{describeMonth(first)}</span>
        <span>{describeMonth(last)}</span>
      </div>
    </div>
  );
}
