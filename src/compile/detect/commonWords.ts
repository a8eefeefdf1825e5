// English words that begin a sentence, a line or an exclamation, and no name.

const COMMON = new Set(
  `a about above according across after afterwards again against ago ah all almost alas along already also although
  always am amid among an and another any anyone anything are around as at away aye back be because been before behind
  being below beneath besides best better between beyond both but by can cannot certainly clearly could course dear
  despite did do does doing done down due during each earlier either else elsewhere enough even ever every everybody
  everyone everything everywhere except excuse few finally first firstly following for former frankly from further
  generally given go goodbye greetings had hardly has have having he hear heard hello hence her here hers herself hi him
  himself his how however i if in including indeed inside instead into is it its itself just last lastly later latter
  least less let like likewise look make many me meanwhile mere might mine more moreover most mostly much must my myself
  near nearly need neither never nevertheless next no nobody none nor not nothing now nowhere obviously of off often oh
  okay on once one only onto or order other others otherwise our ours ourselves out outside over own perhaps please
  previous provided quite rather really regarding same second secondly see seeing several shall she should similarly
  since so some somebody someone something sometimes somewhere soon sorry still such sure surely take taking ten thank
  thanks that the their theirs them themselves then thence there thereafter therefore these they third this those though
  three through throughout thus to today together tomorrow tonight too toward towards two under unless unlike until up
  upon us usually various very via was we welcome well were what whatever when whenever where whereas wherever whether
  which while who whoever whom whose why will with within without would yeah yes yesterday yet you your yours yourself
  yourselves`.split(/\s+/),
);

/** What makes a noun of another word: "negotiations", "partnership", "communities". */
const ABSTRACT = /(?:[st]ion|[cdnrt]ership|[eiu]ment|ness|ology|i[sz]ation|[lrnv]it(?:y|ie))s?$/u;
const SHORTEST_ABSTRACT = 9;

/** Whether the word says nothing by itself. */
export function isSmallWord(word: string): boolean {
  return COMMON.has(word.toLowerCase());
}

/** Whether no name begins with the word, nor ends with it; "I" is one, the initial "I." is none. */
export function isCommonWord(word: string): boolean {
  const small = word.toLowerCase();
  return isSmallWord(small) || (small.length >= SHORTEST_ABSTRACT && ABSTRACT.test(small));
}
