// Each figure is one row, and one component of the app draws it.
import { describe, expect, it } from 'vitest';
import { FIGURE_SLUGS, FIGURES } from '../../../src/view/figures/figures';
import { METHODS } from '../../../src/view/figures/methods/methods';
import { readSources } from '../../architecture/sources';

const components = [...readSources()]
  .filter(([path, source]) => path.startsWith('src/app/') && /<(?:Table)?Figure\b/.test(source))
  .map(([, source]) => source);

describe('the rows of the figures', () => {
  it('are each drawn by one component', () => {
    const drawn = FIGURE_SLUGS.map((slug) => [
      slug,
      components.filter((source) => draws(source, slug)).length,
    ]);
    expect(drawn).toEqual(FIGURE_SLUGS.map((slug) => [slug, 1]));
  });

  it('are of all rooms, under slugs of their own', () => {
    expect(FIGURE_SLUGS).toContain('keyword-trends');
    expect(FIGURE_SLUGS).toContain('collocates');
    expect(FIGURE_SLUGS).toContain('order-of-names');
    expect(FIGURE_SLUGS).toContain('wordings');
  });

  it('have headings that tell them apart', () => {
    expect(new Set(FIGURE_SLUGS.map((slug) => FIGURES[slug].heading)).size).toBe(FIGURE_SLUGS.length);
  });

  it.each(FIGURE_SLUGS)('%s gives lines of R and of Python that read the file', (slug) => {
    const { r, python } = METHODS[slug];
    expect(r('figure.csv')).toContain('read.csv("figure.csv"');
    expect(python('figure.csv')).toContain('pandas.read_csv("figure.csv")');
  });
});

it('charts of every room give their marks to the keyboard', () => {
  const charts = [...readSources()].filter(([, source]) => /<(?:Row|Period)?Chart\b/.test(source));
  expect(charts.map(([path]) => path)).toContain('src/app/search/CollocatesChart.tsx');
  const mute = charts.filter(
    ([, source]) => !/<(?:Evidence)?Marks\b|<PeriodChart\b|children\(plot\)/.test(source),
  );
  expect(mute.map(([path]) => path)).toEqual([]);
});

/** Whether its figure is, or may be, the one of the slug. */
function draws(source: string, slug: string): boolean {
  return (
    source.includes(`figure="${slug}"`) || (/figure=\{[^}]*\}/.exec(source)?.[0] ?? '').includes(`'${slug}'`)
  );
}
