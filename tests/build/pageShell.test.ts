import { describe, expect, it } from 'vitest';
import { writeShell } from '../../src/build/pageShell';

describe('what a page shows before its program has come', () => {
  it('is the heading of the page, escaped, under the names of the views', () => {
    const html = writeShell({ view: 'meeting', above: '1 May 2023 · A & B', heading: '“<Fish>” & "chips"' });
    expect(html).toMatch(
      /<p><span [^>]*>1 May 2023 · A &amp; B<\/span><\/p><h1 [^>]*>“&lt;Fish&gt;” &amp; &quot;chips&quot;<\/h1>/,
    );
    expect(html).toContain('<h1 dir="auto"');
    expect(html).toMatch(/Overview.*Search.*Trends.*People.*Formulations.*Corpus/);
    expect(html).toContain('Loading the corpus');
  });

  it('marks the view that is shown, and none on the page of no address, which has no heading either', () => {
    const shown = (html: string) =>
      [...html.matchAll(/border-accent![^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(shown(writeShell({ view: 'trends', above: null, heading: 'Trends' }))).toEqual(['Trends']);
    expect(shown(writeShell(null))).toEqual([]);
    expect(writeShell(null)).not.toContain('<h1');
  });

  it('has nothing to press, and balanced tags', () => {
    for (const html of [
      writeShell(null),
      writeShell({ view: 'person', above: 'All people', heading: 'A' }),
    ]) {
      expect(html).not.toMatch(/<(?:a|button|select|input (?!disabled))\b|style=/);
      const open: string[] = [];
      for (const [, end, tag = ''] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
        if (tag === 'input') continue;
        if (end === '') open.push(tag);
        else expect(open.pop()).toBe(tag);
      }
      expect(open).toEqual([]);
    }
  });
});
