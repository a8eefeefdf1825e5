// Which way a text runs: what comes before a word in Arabic or Hebrew stands at its right.

const LETTER = /\p{L}/u;
const FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** By its first letter, as `dir="auto"` has it; a text without letters runs from left to right. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = LETTER.exec(text)?.[0];
  return letter !== undefined && FROM_RIGHT.test(letter) ? 'rtl' : 'ltr';
}
