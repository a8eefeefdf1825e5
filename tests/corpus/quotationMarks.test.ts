import { describe, expect, it } from 'vitest';
import { ALL_MARKS, quotedAt } from '../../src/corpus/quotationMarks';

/** What stands in the quotation that opens at the offset, and what follows it. */
function quoted(text: string, at = 0): readonly [inside: string, rest: string] | null {
  const found = quotedAt(text, at);
  return found && [text.slice(found.from, found.to), text.slice(found.end)];
}

describe('a quotation', () => {
  it.each([
    ['“a b” c', 'a b', ' c'],
    ['„a b“ c', 'a b', ' c'],
    ['”a b” c', 'a b', ' c'],
    ['« a b » c', ' a b ', ' c'],
    ['»a b« c', 'a b', ' c'],
    ['‹a› b', 'a', ' b'],
    ['「改革」開放', '改革', '開放'],
    ['『「a」b』c', '「a」b', 'c'],
    ['＂a＂b', 'a', 'b'],
    ['〝a〞b', 'a', 'b'],
    ['‘改革’开放', '改革', '开放'],
    ['‘workers’ rights’ law', 'workers’ rights', ' law'],
    ['‘workers’ common road’ for workers’ rights', 'workers’ common road', ' for workers’ rights'],
    ['‚den Haag‘ b', 'den Haag', ' b'],
    ['“a b', 'a b', ''],
    ['‘a b', 'a b', ''],
    ['’a b’ c', 'a b', ' c'],
  ])('%s has inside it %j', (text, inside, rest) => {
    expect(quoted(text)).toEqual([inside, rest]);
  });

  it.each([
    ['don’t', 3],
    ['workers’ rights', 7],
    ['o‘zbek', 1],
    ['the ’90s and the ’80s’', 4],
    ['’tis so’', 0],
    ['rock ’n’ roll', 5],
    ['’a b', 0],
    ['a ’ b ’', 2],
    ['a」b', 1],
  ])('begins at no apostrophe and no mark that only closes: %s', (text, at) => {
    expect(quoted(text, at)).toBeNull();
  });

  it('is known by every quotation mark of Unicode', () => {
    const marks = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((mark) =>
      /\p{Quotation_Mark}/u.test(mark),
    );
    expect(marks.length).toBeGreaterThan(20);
    const unknown = marks.filter((mark) => !ALL_MARKS.includes(mark) && quoted(`${mark}a b’ c`) === null);
    expect(unknown).toEqual([]);
  });
});
