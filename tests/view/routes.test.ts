import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPath, NAVIGATION, parsePath, type Route } from '../../src/view/routes';

describe('a path', () => {
  it.each<[string, Route]>([
    ['/', { view: 'overview' }],
    ['', { view: 'overview' }],
    ['/search/', { view: 'search' }],
    ['/search', { view: 'search' }],
    ['/corpus/', { view: 'corpus' }],
    ['/meetings/2023-02-17-528626af35be6906/', { view: 'meeting', id: '2023-02-17-528626af35be6906' }],
    ['/meetings/2023-02-17-x', { view: 'meeting', id: '2023-02-17-x' }],
    ['/meetings/2023-02-17-%E8%BE%BD/', { view: 'meeting', id: '2023-02-17-辽' }],
    ['/people/', { view: 'people' }],
    ['/people', { view: 'people' }],
    ['/people/xi-jinping/', { view: 'person', slug: 'xi-jinping' }],
    ['/people/%E4%B9%A0', { view: 'person', slug: '习' }],
    ['/people//', { view: 'unknown', path: '/people//' }],
    ['/people/a/b/', { view: 'unknown', path: '/people/a/b/' }],
    ['/people/%E0%A4/', { view: 'unknown', path: '/people/%E0%A4/' }],
    ['/formulations/', { view: 'formulations' }],
    ['/formulations', { view: 'formulations' }],
    ['/formulations/stuck-neck/', { view: 'formulation', slug: 'stuck-neck' }],
    ['/formulations/%E5%8D%A1%E8%84%96%E5%AD%90', { view: 'formulation', slug: '卡脖子' }],
    ['/formulations/a/b/', { view: 'unknown', path: '/formulations/a/b/' }],
    ['/meetings/', { view: 'unknown', path: '/meetings/' }],
    ['/meetings//', { view: 'unknown', path: '/meetings//' }],
    ['/meetings/%E0%A4/', { view: 'unknown', path: '/meetings/%E0%A4/' }],
    ['/meetings/a/b/', { view: 'unknown', path: '/meetings/a/b/' }],
    ['/Search/', { view: 'unknown', path: '/Search/' }],
    ['/nothing', { view: 'unknown', path: '/nothing' }],
  ])('%j is a view', (path, route) => {
    expect(parsePath(path)).toEqual(route);
  });

  it('of every view gives back the view', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('2023-02-17-x', 'a/b', '%2F', '辽', '(a)'),
    );
    const route = fc.oneof(
      fc.constantFrom(...NAVIGATION.map(({ view }): Route => ({ view }))),
      id.map((text): Route => ({ view: 'meeting', id: text.toWellFormed() })),
      id.map((text): Route => ({ view: 'person', slug: text.toWellFormed() })),
      id.map((text): Route => ({ view: 'formulation', slug: text.toWellFormed() })),
    );
    fc.assert(
      fc.property(route, (given) => {
        expect(parsePath(formatPath(given))).toEqual(given);
        expect(formatPath(given)).toMatch(/^\/.*$|^\/$/);
        expect(formatPath(given).endsWith('/')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any kind gives a view that has an address', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((text) => `/meetings/${text}/`),
      fc.string({ unit: 'binary' }).map((text) => `/people/${text}/`),
      fc.string({ unit: 'binary' }).map((text) => `/formulations/${text}/`),
    );
    fc.assert(
      fc.property(junk, (path) => {
        const once = formatPath(parsePath(path));
        expect(formatPath(parsePath(once))).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});
