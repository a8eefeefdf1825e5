// Which way a text runs: what comes before a word in Arabic or Hebrew stands at its right.

const LETTER = /\p{L}/u;
const FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

const RUN_FROM_RIGHT = new RegExp(
  String.raw`${FROM_RIGHT.source}(?:[\p{M}\p{Cf}]|${FROM_RIGHT.source}|[^\p{L}\p{N}“”]+(?=${FROM_RIGHT.source}))*`,
  'gu',
);

/** A text cut where its direction turns: what runs from the right, and what does not. */
export function runsOf(text: string): readonly { readonly text: string; readonly fromRight: boolean }[] {
  let at = 0;
  const runs: { text: string; fromRight: boolean }[] = [];
  for (const { index, 0: run } of text.matchAll(RUN_FROM_RIGHT)) {
    if (index > at) runs.push({ text: text.slice(at, index), fromRight: false });
    runs.push({ text: run, fromRight: true });
    at = index + run.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), fromRight: false });
  return runs;
}

/** By its first letter, as `dir="auto"` has it; a text without letters runs from left to right. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = LETTER.exec(text)?.[0];
  return letter !== undefined && FROM_RIGHT.test(letter) ? 'rtl' : 'ltr';
}
