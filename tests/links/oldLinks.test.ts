// A link means the same next year: every old link still gives the view that it gave.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/view/address';
import { DEFAULT_PARAMS } from '../../src/view/params';

const file = v.object({
  about: v.string(),
  links: v.array(
    v.strictObject({
      link: v.string(),
      view: v.string(),
      id: v.optional(v.string()),
      slug: v.optional(v.string()),
      params: v.optional(v.record(v.string(), v.unknown()), {}),
      notices: v.optional(v.array(v.string()), []),
    }),
  ),
});

const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
const links = names.flatMap(
  (name) => v.parse(file, JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))).links,
);

function read(link: string) {
  const cut = link.indexOf('?');
  return cut < 0 ? parseAddress(link, '') : parseAddress(link.slice(0, cut), link.slice(cut));
}

describe('an old link', () => {
  it.each(links)('$link', ({ link, view, id, slug, params, notices }) => {
    const { state, notices: found } = read(link);
    expect(state.route.view).toBe(view);
    expect(state.route.view === 'meeting' ? state.route.id : undefined).toBe(id);
    expect('slug' in state.route ? state.route.slug : undefined).toBe(slug);
    expect(state.params).toEqual({ ...DEFAULT_PARAMS, ...params });
    expect(found.map(({ key }) => key)).toEqual(notices);
    expect(read(formatAddress(state))).toEqual({ state, notices: [] });
  });

  it('is one of many: every view and every parameter has some', () => {
    expect(names).toContain('links-0.1.json');
    expect(links.length).toBeGreaterThanOrEqual(40);
    const views = new Set(links.map(({ view }) => view));
    expect([...views].sort()).toEqual([
      'corpus',
      'formulation',
      'formulations',
      'meeting',
      'overview',
      'people',
      'person',
      'search',
      'trends',
      'unknown',
    ]);
    const versions = [
      'from',
      'to',
      'topic',
      'place',
      'kind',
      'person',
      'role',
      'q',
      'by',
      'terms',
      'unit',
      'split',
      'table',
      'sort',
      'show',
      'window',
      'context',
      'open',
      'smooth',
      'layout',
      'bounds',
      'candidates',
      'status',
      'v',
      'n',
    ];
    const used = new Set(links.flatMap(({ params }) => Object.keys(params)));
    expect(versions.filter((key) => !used.has(key))).toEqual([]);
  });
});
