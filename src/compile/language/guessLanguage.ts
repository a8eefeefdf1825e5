// The language of a text, guessed from its script and, where several languages share that, from its commonest words and
// from letters that no other of them has.

/** As much of a text as is read. */
const READ = 5000;
/** Fewer signs of a language than these, or than this part of the words, say nothing. */
const FEWEST = 2;
const LEAST_PART = 0.03;
/** Japanese is written in Chinese characters too: from this part of its own on a text is Japanese. */
const KANA = 0.1;

/** The tag (BCP 47) of the likeliest language; null where too little speaks for any. */
export function guessLanguage(text: string): string | null {
  const read = text.slice(0, READ);
  const letters = count(read, /\p{L}/gu);
  // The first script that most letters are of, else the one that most are of.
  let best: { readonly language: Script['language']; readonly found: number } | null = null;
  for (const { letters: own, language } of SCRIPTS) {
    const found = count(read, own);
    if (found > (best?.found ?? 0)) best = { language, found };
    if (found * 2 > letters) break;
  }
  if (best === null) return null;
  if (best.language === 'zh') return count(read, KANA_LETTERS) > best.found * KANA ? 'ja' : 'zh';
  if (typeof best.language === 'string') return best.language;
  return likeliest(read.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [], best.language);
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

interface Signs {
  /** Its commonest words, small ones that few texts are without, but none of one plain letter: those abbreviate. */
  readonly words: string;
  /** Letters that of the languages of the script it alone has, or nearly. */
  readonly letters?: RegExp;
}

interface SignTable {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly byLetter: readonly { readonly tag: string; readonly letters: RegExp }[];
}

const tables = new Map<Readonly<Record<string, Signs>>, SignTable>();

function tableOf(signs: Readonly<Record<string, Signs>>): SignTable {
  const known = tables.get(signs);
  if (known !== undefined) return known;
  const byWord = new Map<string, string[]>();
  for (const [tag, { words }] of Object.entries(signs))
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), tag]);
  const byLetter = Object.entries(signs).flatMap(([tag, { letters }]) =>
    letters === undefined ? [] : [{ tag, letters }],
  );
  const table = { byWord, byLetter };
  tables.set(signs, table);
  return table;
}

function likeliest(words: readonly string[], signs: Readonly<Record<string, Signs>>): string | null {
  const found = new Map<string, number>();
  const take = (tag: string): void => {
    found.set(tag, (found.get(tag) ?? 0) + 1);
  };
  const { byWord, byLetter } = tableOf(signs);
  for (const word of words) {
    for (const tag of byWord.get(word) ?? []) take(tag);
    if (/^[a-z]*$/.test(word)) continue;
    for (const { tag, letters } of byLetter) if (letters.test(word)) take(tag);
  }
  const [first, second] = [...found].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < Math.max(FEWEST, words.length * LEAST_PART)) return null;
  return first[1] === second?.[1] ? null : first[0];
}

const LATIN: Readonly<Record<string, Signs>> = {
  en: { words: 'the of and to that is was for with it as by on this are from be at not which' },
  fr: {
    words: 'le la les de des du et à est une dans que qui pour par sur pas au aux ce cette nous',
    letters: /œ/u,
  },
  de: {
    words: 'der die das und den von zu mit ist im des ein eine nicht auf für dem sich wir auch',
    letters: /ß/u,
  },
  es: { words: 'el la los las de del en que un una por con para se es su al lo como más', letters: /ñ/u },
  pt: { words: 'os as de do da dos das em no na que um uma para com não por se ao', letters: /[ãõ]/u },
  it: { words: 'il lo gli di del della che un una per con non è sono nel alla dei si più' },
  ca: { words: 'el la els les de del en que un una per amb és al dels no són va', letters: /l·l|ny$/u },
  gl: { words: 'os as de do da dos das en no na que un unha para con non por ao' },
  ro: { words: 'și de la în cu pe că nu este un din care sau prin al ale mai', letters: /[țș]/u },
  nl: { words: 'de het een van en in is dat op te zijn met voor niet aan er ook door bij naar' },
  af: { words: "die van en in is het dat nie om te vir met op sy 'n wat sal ons" },
  sv: { words: 'och att det en som är på av för med den till inte har om ett de vi' },
  da: { words: 'og at det en er på af for med den til ikke har om et de vi som' },
  nb: { words: 'og å det en er på av for med den til ikke har om et de vi som' },
  fi: { words: 'ja on ei että se oli hän mutta ovat myös kun niin tai jo ole sen' },
  et: { words: 'ja on ei et see oli ta kui ka oma mis või siis ning ole selle' },
  hu: { words: 'az és hogy nem is egy ez volt de csak meg ha már mint van', letters: /[őű]/u },
  pl: { words: 'na do się nie to że jest jak za po od przez dla są oraz', letters: /[łśźż]/u },
  cs: { words: 'na se je že do to by jako pro ale byl jsou po', letters: /[ěřů]/u },
  sk: { words: 'na sa je že do to by ako pre ale bol sú po', letters: /[ľĺŕ]/u },
  sl: { words: 'in je na se da za so ki pri tudi ne po bi kot' },
  hr: { words: 'je na se da za su od ne kao ili koji će' },
  lt: { words: 'ir yra kad su į iš tai ne buvo apie kaip bet nuo', letters: /[ėįųū]/u },
  lv: { words: 'un ir ka ar no uz par lai ne bija arī kas tika', letters: /[āēģķļņ]/u },
  tr: { words: 've bir bu da de için ile ne çok olarak daha gibi olan ya en', letters: /[ğış]/u },
  vi: { words: 'của và là có không các cho được trong với một người những này đã', letters: /[ơưđ]/u },
  id: { words: 'yang dan di dari ini untuk dengan itu pada tidak dalam akan adalah juga ke' },
  tl: { words: 'ang ng sa na mga at ay ito para hindi si ni may kung' },
  sw: { words: 'na ya wa kwa ni za katika la kuwa cha hii alisema yake pia' },
  yo: { words: 'ni ti àti ní tí fún náà àwọn sí pé wọ́n kan', letters: /[ẹọṣ]/u },
  so: { words: 'iyo oo ka ku ee waa in ah uu la ay waxaa' },
  eu: { words: 'eta da ez du bat dira ere egin zen duen izan' },
  cy: { words: 'yn ar yr ei mae wedi gan eu ond' },
  ga: { words: 'an agus na ar is go le tá do sé' },
  sq: { words: 'të dhe në për me një që nga është si ka', letters: /ë/u },
};

const CYRILLIC: Readonly<Record<string, Signs>> = {
  ru: { words: 'и в не на что с он как это по но из у за о все от для', letters: /[ыэё]/u },
  uk: { words: 'і в на не що з до у та як це за про від для є', letters: /[їєґі]/u },
  be: { words: 'і ў у на не што з да як гэта за для', letters: /ў/u },
  bg: { words: 'и на да в се за не от с че по е са като' },
  sr: { words: 'и у је на се да за су од са не о као', letters: /[ђћјљњџ]/u },
  mk: { words: 'и на во да се за не од со дека е', letters: /[ѓќѕ]/u },
  kk: { words: 'және мен үшін бұл бір осы деп', letters: /[әғқңұһ]/u },
  mn: { words: 'нь ба юм энэ байна болон', letters: /[үө]/u },
};

const ARABIC: Readonly<Record<string, Signs>> = {
  ar: { words: 'في من على إلى أن هذا التي الذي عن مع هذه كان ما لا', letters: /ة|^ال/u },
  fa: { words: 'و در به از که این را با است برای آن می', letters: /[پچژگ]/u },
  ur: { words: 'کے کی میں ہے اور سے کا کو نے پر اس', letters: /[ٹڈڑےں]/u },
};

const DEVANAGARI: Readonly<Record<string, Signs>> = {
  hi: { words: 'के में की है और से को का ने पर यह कि' },
  mr: { words: 'आणि आहे या ते व हे होते की', letters: /ळ/u },
  ne: { words: 'छ र को मा हो ले का पनि गरेको' },
};

/** What the letters of a script are, and the language that alone has it, or those that share it. */
interface Script {
  readonly letters: RegExp;
  readonly language: string | Readonly<Record<string, Signs>>;
}

const KANA_LETTERS = /\p{sc=Hiragana}|\p{sc=Katakana}/gu;

const SCRIPTS: readonly Script[] = [
  { letters: /\p{sc=Latin}/gu, language: LATIN },
  { letters: /\p{sc=Cyrillic}/gu, language: CYRILLIC },
  { letters: /\p{sc=Arabic}/gu, language: ARABIC },
  { letters: /\p{sc=Devanagari}/gu, language: DEVANAGARI },
  { letters: /\p{sc=Han}/gu, language: 'zh' },
  { letters: KANA_LETTERS, language: 'ja' },
  { letters: /\p{sc=Hangul}/gu, language: 'ko' },
  { letters: /\p{sc=Greek}/gu, language: 'el' },
  { letters: /\p{sc=Hebrew}/gu, language: 'he' },
  { letters: /\p{sc=Thai}/gu, language: 'th' },
  { letters: /\p{sc=Bengali}/gu, language: 'bn' },
  { letters: /\p{sc=Tamil}/gu, language: 'ta' },
  { letters: /\p{sc=Telugu}/gu, language: 'te' },
  { letters: /\p{sc=Gujarati}/gu, language: 'gu' },
  { letters: /\p{sc=Gurmukhi}/gu, language: 'pa' },
  { letters: /\p{sc=Kannada}/gu, language: 'kn' },
  { letters: /\p{sc=Malayalam}/gu, language: 'ml' },
  { letters: /\p{sc=Sinhala}/gu, language: 'si' },
  { letters: /\p{sc=Khmer}/gu, language: 'km' },
  { letters: /\p{sc=Lao}/gu, language: 'lo' },
  { letters: /\p{sc=Myanmar}/gu, language: 'my' },
  { letters: /\p{sc=Armenian}/gu, language: 'hy' },
  { letters: /\p{sc=Georgian}/gu, language: 'ka' },
  { letters: /\p{sc=Ethiopic}/gu, language: 'am' },
];
