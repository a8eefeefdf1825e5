import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPassage, hashSentences } from '../../src/corpus/passageHash';
import { tokenise, typesOf } from '../../src/corpus/tokenise';
import { parseFragment } from '../../src/view/fragment';
import { fragmentOf, listSentences } from '../../src/view/quotation';
import { type PlacedSentence, resolvePassage, targetOf } from '../../src/view/resolvePassage';
import { ENGLISH } from '../support/languages';

type Text = readonly (readonly string[])[];

/** A document from its sentences, paragraph by paragraph. */
function sentencesOf(text: Text): readonly PlacedSentence[] {
  return listSentences(
    text.map((sentences) => {
      const whole = sentences.join(' ');
      const starts = sentences.map((_, i) =>
        sentences.slice(0, i).reduce((sum, one) => sum + one.length + 1, 0),
      );
      const hashes = hashSentences({ text: whole, sentences: starts }, tokenise(whole, ENGLISH));
      return {
        text: whole,
        sentences: starts.map((start, i) => ({
          sentence: i + 1,
          start,
          end: starts[i + 1] ?? whole.length,
          hash: hashes[i] ?? '',
        })),
      };
    }),
  );
}

function sentenceAt(text: Text, paragraph: number, sentence: number): PlacedSentence {
  const found = sentencesOf(text).find((one) => one.paragraph === paragraph && one.sentence === sentence);
  if (found === undefined) throw new Error(`no sentence ${paragraph}.${sentence}`);
  return found;
}

/** A link made in one text, opened in another. */
function open(made: Text, [paragraph, sentence]: readonly [number, number], opened: Text) {
  const link = fragmentOf(sentenceAt(made, paragraph, sentence), 'with words');
  return resolvePassage(sentencesOf(opened), link, ENGLISH);
}

const at = (paragraph: number, sentence: number) => ({ paragraph, sentence });
const TEXT: Text = [['Title'], ['One came.', 'Two went.', 'One came.'], ['Three stayed.', 'Four left.']];

describe('a passage link', () => {
  it('is unchanged where its place has its words, whatever their marks and capitals', () => {
    expect(open(TEXT, [2, 2], TEXT)).toEqual({ state: 'unchanged', at: at(2, 2) });
    expect(open(TEXT, [3, 1], [['Title'], ['New.'], ['“THREE” stayed!']])).toEqual({
      state: 'unchanged',
      at: at(3, 1),
    });
  });

  it('has moved where a paragraph came before it, or the sentences changed places', () => {
    expect(open(TEXT, [3, 2], [['Title'], ['New.'], ...TEXT.slice(1)])).toEqual({
      state: 'moved',
      from: at(3, 2),
      at: at(4, 2),
      copies: 1,
    });
    expect(open(TEXT, [3, 1], [['Title'], ['x'], ['Four left.', 'Three stayed.']])).toEqual({
      state: 'moved',
      from: at(3, 1),
      at: at(3, 2),
      copies: 1,
    });
  });

  it('goes to the nearest copy by paragraph, then by sentence, then to the earlier', () => {
    const copies: Text = [['Two.'], ['a.', 'Two.', 'b.', 'c.', 'Two.'], ['d.'], ['Two.']];
    const link = (paragraph: number, sentence: number) => ({
      ...at(paragraph, sentence),
      check: { hash: hashPassage(['two']), words: null },
    });
    const to = (paragraph: number, sentence: number) =>
      targetOf(resolvePassage(sentencesOf(copies), link(paragraph, sentence), ENGLISH));
    expect(to(2, 3)).toEqual(at(2, 2));
    expect(to(2, 4)).toEqual(at(2, 5));
    expect(to(3, 1)).toEqual(at(4, 1));
    expect(to(3, 3)).toEqual(at(2, 2));
    expect(to(9, 9)).toEqual(at(4, 1));
    expect(resolvePassage(sentencesOf(copies), link(2, 1), ENGLISH)).toMatchObject({
      state: 'moved',
      copies: 4,
    });
  });

  it('stays at its own copy though others are there', () => {
    expect(open(TEXT, [2, 3], TEXT)).toEqual({ state: 'unchanged', at: at(2, 3) });
  });

  it('is gone where the sentence was edited, and tells the words apart', () => {
    const edited: Text = [['Title'], ['One came.', 'Two will go.', 'One came.']];
    expect(open(TEXT, [2, 2], edited)).toEqual({
      state: 'gone',
      from: at(2, 2),
      now: sentenceAt(edited, 2, 2),
      words: {
        state: 'compared',
        rows: [
          { change: 'same', text: 'Two ' },
          { change: 'removed', text: 'went.' },
          { change: 'added', text: 'will go.' },
        ],
      },
    });
  });

  it('is gone where the sentence was deleted, with nothing in its place', () => {
    expect(open(TEXT, [3, 2], TEXT.slice(0, 2))).toEqual({
      state: 'gone',
      from: at(3, 2),
      now: null,
      words: { state: 'compared', rows: [{ change: 'removed', text: 'Four left.' }] },
    });
  });

  it('says so where the words in it are not those of its hash', () => {
    const link = parseFragment(`#p2s1~${hashPassage(['no', 'such', 'words'])}~no+such`);
    if (link === null) throw new Error('no link');
    expect(resolvePassage(sentencesOf(TEXT), link, ENGLISH)).toMatchObject({
      state: 'gone',
      words: { state: 'damaged' },
    });
    expect(
      resolvePassage(sentencesOf(TEXT), { ...link, check: { hash: '00000000', words: null } }, ENGLISH),
    ).toMatchObject({ state: 'gone', words: { state: 'none' } });
  });

  it('without a hash is only a place', () => {
    expect(resolvePassage(sentencesOf(TEXT), { ...at(3, 2), check: null }, ENGLISH)).toEqual({
      state: 'plain',
      at: at(3, 2),
    });
    expect(resolvePassage(sentencesOf(TEXT), { ...at(3, 3), check: null }, ENGLISH)).toEqual({
      state: 'absent',
      from: at(3, 3),
    });
  });
});

const sentence = fc
  .array(fc.constantFrom('a', 'b', 'c', 'the', 'of'), { minLength: 1, maxLength: 4 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const wordsAt = (opened: Text, place: { readonly paragraph: number; readonly sentence: number } | null) =>
  place === null ? null : typesOf(opened[place.paragraph - 1]?.[place.sentence - 1] ?? '', ENGLISH).join(' ');

describe('a passage link, on generated texts', () => {
  const linked = text.chain((made) =>
    fc.record({
      made: fc.constant(made),
      opened: fc.oneof(text, edited(made)),
      link: fc.constantFrom(...sentencesOf(made)),
    }),
  );

  it('never goes to other words than those that were linked, and is gone only where they are nowhere', () => {
    fc.assert(
      fc.property(linked, ({ opened, link }) => {
        const linkedWords = typesOf(link.text, ENGLISH).join(' ');
        const resolution = resolvePassage(sentencesOf(opened), fragmentOf(link, 'with words'), ENGLISH);
        const there = opened.flat().filter((one) => typesOf(one, ENGLISH).join(' ') === linkedWords);
        const target = targetOf(resolution);
        if (target === null) expect([resolution.state, there]).toEqual(['gone', []]);
        else expect(wordsAt(opened, target)).toBe(linkedWords);
        const stays = wordsAt(opened, link) === linkedWords;
        expect(resolution.state === 'unchanged').toBe(stays);
        if (resolution.state === 'moved') expect(resolution.copies).toBe(there.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('that has moved is at no copy farther than another', () => {
    fc.assert(
      fc.property(linked, ({ opened, link }) => {
        const resolution = resolvePassage(sentencesOf(opened), fragmentOf(link, 'bare'), ENGLISH);
        if (resolution.state !== 'moved') return;
        const apart = (place: { readonly paragraph: number; readonly sentence: number }) =>
          Math.abs(place.paragraph - link.paragraph) * 1000 + Math.abs(place.sentence - link.sentence);
        const copies = sentencesOf(opened).filter(
          (one) => wordsAt(opened, one) === wordsAt(opened, resolution.at),
        );
        expect(apart(resolution.at)).toBe(Math.min(...copies.map(apart)));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The text reordered, with paragraphs doubled, or some left out. */
function edited(made: Text): fc.Arbitrary<Text> {
  return fc.oneof(
    fc.shuffledSubarray([...made], { minLength: 1 }),
    fc.constant([...made, ...made]),
    fc.constant(made.map((sentences) => sentences.toReversed())),
  );
}
