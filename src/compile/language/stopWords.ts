// Words that no term of art begins or ends with.

const ENGLISH =
  `a about above across after again against all also although always am among an and another any are around as at be
  because been before being below between both but by can cannot could did do does doing done down during each either
  else ever every few for from further get give given go had has have having he hence her here hers herself him himself
  his how however i if in into is it its itself just let like made make many may me might more most much must my myself
  need neither never no nor not of off often on once one only onto or other others our ours out over own per rather
  same shall she should since so some such take than that the their theirs them themselves then there therefore these
  they this those through throughout thus to together too toward towards under until up upon us very via was we well were
  what when where whether which while who whom whose why will with within without would yet you your yours`.split(
    /\s+/,
  );

/** The function words of a language, by the first part of its tag; none where there is no list. */
export function stopWordsOf(language: string): readonly string[] {
  return language === 'en' ? ENGLISH : [];
}
