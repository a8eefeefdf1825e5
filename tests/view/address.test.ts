import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBound } from '../../src/corpus/calendar';
import {
  formatAddress,
  formatPinned,
  formatSearch,
  parseAddress,
  parseSearch,
  readParams,
  withWrittenDates,
} from '../../src/view/address';
import { DEFAULT_PARAMS, PARAM_ROWS, type ViewParams } from '../../src/view/params';
import { params } from '../support/params';

const read = (search: string) => parseSearch(search).params;
const messages = (search: string) => parseSearch(search).notices.map(({ key, message }) => [key, message]);

describe('the search string', () => {
  it('gives back what was written, without a notice', () => {
    fc.assert(
      fc.property(params, (given) => {
        expect(parseSearch(formatSearch(given))).toEqual({ params: given, notices: [] });
        expect(parseSearch(formatPinned(given))).toEqual({ params: given, notices: [] });
        expect(readParams({ ...given })).toEqual(given);
      }),
      { numRuns: 3000 },
    );
  });

  it('has only unreserved characters, + and %, between its & and =, and ~ only between members', () => {
    fc.assert(
      fc.property(params, (given) => {
        for (const written of [formatSearch(given), formatPinned(given)]) {
          expect(written).toMatch(
            /^(\?(([a-z.]+|(?:[ab]\.)?meta\.([A-Za-z0-9-]|%[0-9A-F]{2})+)=([A-Za-z0-9\-_.~+]|%[0-9A-F]{2})*(&|$))+)?$/,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('says nothing of what is as it would be anyway', () => {
    expect(formatSearch(DEFAULT_PARAMS)).toBe('');
    expect(formatSearch({})).toBe('');
    expect(formatSearch({ unit: 'rate', split: 'kind' })).toBe('?unit=rate');
    expect(formatPinned(DEFAULT_PARAMS)).toBe(
      '?unit=count&smooth=0&layout=overlaid&bounds=none&split=kind&show=list&window=5&context=10&g=1',
    );
  });

  it('is written as the design says', () => {
    expect(formatSearch({ q: `"new era" (x)!*'` })).toBe('?q=%22new+era%22+%28x%29%21%2A%27');
    expect(formatSearch({ terms: ['new era', 'a OR b'], place: ['liaoning', '辽宁'] })).toBe(
      '?place=liaoning~%E8%BE%BD%E5%AE%81&terms=new+era~a+OR+b',
    );
    expect(formatSearch({ terms: [] })).toBe('?terms=');
    expect(formatSearch({ n: [17, 5] })).toBe('?n=17~5');
    expect(
      formatSearch({ place: ['liaoning'], 'a.from': parseBound('2022'), 'b.from': parseBound('2023') }),
    ).toBe('?place=liaoning&a.from=2022&b.from=2023');
  });

  it('has a key for each column of metadata.csv', () => {
    const meta = ['newspaper.the-times', 'party.green', 'party.labour', '党.辽宁'];
    const written = '?meta.newspaper=the-times&meta.party=green~labour&meta.%E5%85%9A=%E8%BE%BD%E5%AE%81';
    expect(formatSearch({ meta, 'b.meta': ['party.red'] })).toBe(`${written}&b.meta.party=red`);
    expect(read(`${written}&b.meta.party=red`)).toEqual({ ...DEFAULT_PARAMS, meta, 'b.meta': ['party.red'] });
    expect(read('meta.party=b~a~b&meta.colour=red&meta.empty=').meta).toEqual([
      'colour.red',
      'party.b',
      'party.a',
    ]);
    // A column is no key of another filter, and their holder is none of the address.
    expect(read('meta=party.red&meta.=x&meta.Party=x&meta.a.b=x&meta.place=liaoning')).toEqual({
      ...DEFAULT_PARAMS,
      meta: ['place.liaoning'],
    });
  });

  it('is read as other programs may have left it', () => {
    expect(read('terms=a%7Eb%20c+d').terms).toEqual(['a', 'b c d']);
    expect(read('?q=%22a%22').q).toBe('"a"');
    expect(read('q="a+(b)!').q).toBe('"a (b)!');
    expect(read('q=2023').q).toBe('2023');
    expect(read('q=a%2Bb').q).toBe('a+b');
    expect(read('q=a=b').q).toBe('a=b');
    expect(read('&&q=x&').q).toBe('x');
    expect(read('%71=x').q).toBe('x');
    expect(read('?from=2023&amp;q=x&amp;place=liaoning')).toEqual(read('?from=2023&q=x&place=liaoning'));
    expect(read('?from=2023&amp;amp;q=x')).toEqual(read('?from=2023&q=x'));
    expect(read('q=a%26amp%3Bb').q).toBe('a&amp;b');
    expect(read('terms=a~a~~b~').terms).toEqual(['a', 'b']);
    expect(read('terms=').terms).toEqual([]);
    expect(read('place=&q=&by=')).toEqual(DEFAULT_PARAMS);
  });

  it('has dates as people type them, written again in one form', () => {
    expect(formatSearch(read('from=2023-2-3&to=3+March+2023&b.to=2023/12'))).toBe(
      '?from=2023-02-03&to=2023-03-03&b.to=2023-12',
    );
  });

  it('is written anew only where a date stands in another form', () => {
    expect(withWrittenDates('?utm=1&b.to=2023%2F2&q=a')).toBe('?q=a&b.to=2023-02');
    expect(withWrittenDates('?from=2023-02&amp;to=2023&utm=1')).toBeNull();
    expect(withWrittenDates('?from=2.3.2023')).toBeNull();
  });

  it('ignores keys that it does not know, those of every object too', () => {
    expect(
      parseSearch('utm_source=x&__proto__=1&constructor=2&toString=3&FROM=2023&c.from=2023&a.by=day'),
    ).toEqual({
      params: DEFAULT_PARAMS,
      notices: [],
    });
  });
});

describe('a notice', () => {
  it.each([
    ['b.from=2023-02-30', 'b.from', 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found “2023-02-30”'],
    [
      'from=2.3.2023',
      'from',
      'expected a date that reads in one way only, 2023-03-02 or 2023-02-03, found “2.3.2023”',
    ],
    ['from=2023-02-30', 'from', 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found “2023-02-30”'],
    ['by=fortnight', 'by', 'expected one of day, week, month, quarter, year, found “fortnight”'],
    ['place=Liaoning', 'place', 'found “Liaoning”'],
    [
      'role=presided~slept',
      'role',
      'one or more of presided, spoke, attended, cited, separated by ~, found “presided~slept”',
    ],
    ['n=17.5', 'n', 'expected one or two whole numbers, separated by ~, found “17.5”'],
    ['n=1~2~3', 'n', 'found “1~2~3”'],
    ['v=0123ABCD', 'v', 'expected a fingerprint of 8 hexadecimal digits, found “0123ABCD”'],
    ['q=%E0%A4', 'q', '“%E0%A4” is broken percent-encoding'],
    ['q=+', 'q', 'expected words'],
    ['meta.party=Red!', 'meta.party', 'names in lower case with hyphens, separated by ~, found “Red!”'],
    ['a.meta.party=red~', 'a.meta.party', 'found “red~”'],
    ['g=two', 'g', 'expected a whole number, found “two”'],
    ['g=', 'g', 'expected a whole number, found “”'],
  ])('of %s names the key, what was expected and what was found', (search, key, words) => {
    expect(messages(search)).toEqual([[key, expect.stringContaining(words)]]);
    expect(messages(search)[0]?.[1]).toContain(`“${key}” in the address is left out: `);
    expect(read(search)).toEqual(DEFAULT_PARAMS);
  });

  it('says that a key stands twice, and the first is used', () => {
    expect(read('q=a&q=b').q).toBe('a');
    expect(messages('q=a&q=b')).toEqual([
      ['q', expect.stringContaining('twice; the first is used, “b” is left out')],
    ]);
  });

  it('says that a link is of a grammar to come, and reads what it can', () => {
    expect(read('q=x&g=9').q).toBe('x');
    expect(messages('q=x&g=9')).toEqual([
      ['g', expect.stringContaining('newer version of Readout (grammar 9;')],
    ]);
    expect(messages('q=x&g=1')).toEqual([]);
  });

  it('drops the bad value only', () => {
    const { params: found, notices } = parseSearch('from=2023&to=never&unit=rate');
    expect([found.from, found.to, found.unit, notices.length]).toEqual(['2023', null, 'rate', 1]);
  });
});

/** Every value is one that its own row reads back. */
function expectGood(found: ViewParams): void {
  expect(Object.keys(found).sort()).toEqual(Object.keys(DEFAULT_PARAMS).sort());
  for (const value of Object.values(found).flat()) {
    expect(value === null || typeof value === 'string' || Number.isSafeInteger(value)).toBe(true);
  }
  const canonical = formatSearch(found);
  const { params: again, notices } = parseSearch(canonical);
  expect([again, notices, formatSearch(again)]).toEqual([found, [], canonical]);
}

describe('junk', () => {
  const keys = [
    ...PARAM_ROWS.map((row) => row.key),
    'meta.party',
    'meta.党',
    'b.meta.party',
    'meta.',
    'meta.A',
  ];
  const key = fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 4 }));
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(
          '%',
          '%7E',
          '%2',
          '~',
          '+',
          'NaN',
          'a',
          '-',
          '20',
          '2023',
          '&',
          '=',
          '\ud83d',
          '%ED%A0%80',
          '1e9',
        ),
      )
      .map((parts) => parts.join('')),
    fc.constantFrom(
      'undefined',
      'null',
      '[]',
      '-1',
      '01',
      '99999999999999999999',
      '2023-02',
      'presided',
      'A',
    ),
  );
  const search = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.tuple(key, value).map(([k, v]) => `${k}=${v}`),
        { maxLength: 5 },
      )
      .map((pairs) => `?${pairs.join('&')}`),
  );

  it('never throws, and whatever it gives has one canonical form', () => {
    fc.assert(
      fc.property(search, (text) => {
        expectGood(read(text));
      }),
      { numRuns: 6000 },
    );
  });

  it('of any type, handed over by a router, never throws', () => {
    const values = fc.dictionary(key, fc.oneof(fc.anything({ withNullPrototype: true }), value), {
      maxKeys: 6,
    });
    fc.assert(
      fc.property(values, (given) => {
        expectGood(readParams(given));
      }),
      { numRuns: 3000 },
    );
  });

  it('in the path gives a view all the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), search, (path, text) => {
        const { state } = parseAddress(path, text);
        const address = formatAddress(state);
        const cut = address.indexOf('?', state.route.view === 'unknown' ? state.route.path.length : 0);
        const again =
          cut < 0 ? parseAddress(address, '') : parseAddress(address.slice(0, cut), address.slice(cut));
        expect(formatAddress(again.state)).toBe(address);
      }),
      { numRuns: 2000 },
    );
  });
});
