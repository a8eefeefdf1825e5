import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query';
import { describeQuery } from '../../../src/view/describe/query';
import { ENGLISH } from '../../support/languages';

describe('a query in words, after “meetings that contain”', () => {
  it.each([
    ['reform', '“reform”'],
    ['" new  breakthroughs "', 'the phrase “new breakthroughs”'],
    ['a b', '“a” and “b”'],
    ['a OR "b c"', '“a” or the phrase “b c”'],
    ['a b OR c', '“a” and either “b” or “c”'],
    ['"new development pattern" -reform', 'the phrase “new development pattern” and not “reform”'],
    ['-b a', '“a” and not “b”'],
    ['a -"b c"', '“a” and not the phrase “b c”'],
    ['a -(b OR c)', '“a” and neither “b” nor “c”'],
    ['a -(b c)', '“a” and not (“b” and “c”)'],
    ['a -(b -c)', '“a” and not (“b” and not “c”)'],
    ['(a b) OR c', '(“a” and “b”) or “c”'],
    ['reform*', 'a word that begins with “reform”'],
    ['*ization', 'a word that ends in “ization”'],
    ['*form*', 'a word with “form” in it'],
    ['re*tion', 'a word of the form “re*tion”'],
    ['a -b*', '“a” and not a word that begins with “b”'],
    ['"new * pattern"', 'the phrase “new * pattern” (* is any one word)'],
    ['"(two OR both) establish*"', 'the phrase “(two OR both) establish*” (* is any letters)'],
    ['"a * b*"', 'the phrase “a * b*” (* is any letters, and alone any one word)'],
    ['a NEAR b', '“a” within 5 words of “b”'],
    ['a NEAR/1 "b c"', '“a” next to the phrase “b c”'],
    ['(a OR b) NEAR/5 (c OR d)', 'either “a” or “b” within 5 words of either “c” or “d”'],
    ['a NEAR b c', '(“a” within 5 words of “b”) and “c”'],
    ['a NEAR b OR c', '(“a” within 5 words of “b”) or “c”'],
    ['c -(a NEAR b)', '“c” and not (“a” within 5 words of “b”)'],
    ['revitalisaton~', 'a word at most 2 letters away from “revitalisaton”'],
    ['peace~ war', 'a word at most 1 letter away from “peace” and “war”'],
    ['a~ b', '“a” and “b”'],
  ])('%s is %s', (text, words) => {
    const parsed = parseQuery(text, ENGLISH);
    expect(parsed.ok ? describeQuery(parsed.query) : parsed.problem).toBe(words);
  });
});
