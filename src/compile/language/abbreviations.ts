// What parting sentences asks of a language: its abbreviations, and the words with which its sentences often begin.

/** A word in lower case stands for every case of it, one with a capital for that and for capitals throughout. */
interface SentenceRow {
  /** Never the last word of a sentence: titles before a name. */
  readonly before?: string;
  /** Within a sentence, unless the next word begins one: Jr., Inc., Sept. */
  readonly within?: string;
  /** Within a sentence where a number follows: No. 5. */
  readonly counted?: string;
  /** Words that, with a capital in mid-text, show a new sentence. */
  readonly begins?: string;
  /** Words that go on after an hour (6 p.m. Monday, but 6 p.m. Chair Reed spoke), in lower case. */
  readonly afterHours?: string;
  /** Words that end no sentence, so that a text that ends with one breaks off. */
  readonly unfinished?: string;
  /** Whether a full stop makes a number an ordinal: am 12. Juni. */
  readonly ordinals?: true;
  /** A mark of its own that ends a sentence, before a space. */
  readonly mark?: string;
}

export interface SentenceRules {
  readonly before: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly begins: ReadonlySet<string>;
  readonly afterHours: ReadonlySet<string>;
  readonly unfinished: ReadonlySet<string>;
  readonly ordinals: boolean;
  /** One more mark that ends a sentence before a space, or none. */
  readonly mark: string;
}

/** In any language: names and offices of others are printed as those print them. */
const ANY: SentenceRow = {
  before: 'mr mrs ms messrs dr prof mme mlle mgr Gen Col Capt Lt Sgt Maj Rev Hon Sen Rep Gov',
  within: 'st jr sr inc ltd corp Co bros dept univ al vs mt ft Ph',
  counted: 'no nos nr n° nº p pp vol art fig sec para',
};

const ROWS: Readonly<Record<string, SentenceRow>> = {
  ar: {
    unfinished: 'في من على إلى عن أن إن التي الذي مع و أو',
    begins: 'و ف في من هذا هذه ثم لكن قال وقال كما إن وفي وقد ومن وهو وهي',
  },
  cs: {
    before: 'ing mgr mudr judr phdr rndr doc pan tzv např tj sv gen plk',
    within: 'mil mld tis kč stol resp',
    counted: 'č čl odst str obr roč',
    begins: 'a ale ten ta to v ve na s z po pro když jak kdo co já my vy on ona oni byl byla bylo je jsou',
    ordinals: true,
  },
  da: {
    before: 'hr fr frk skt bl.a f.eks dvs ca adv',
    within: 'mio mia kr pct',
    counted: 'nr stk side art kap',
    begins:
      'det den de der du en et vi jeg han hun men og i på til da når hvad hvem hvor hvorfor så dette disse',
    ordinals: true,
  },
  de: {
    unfinished:
      'der die das dem den des ein eine einen einem einer und oder zu in mit von für auf bei dass im am vom zum zur als',
    before:
      'hr hrn fr frl dipl ing mag phil med jur h.c vgl sog bzw z d.h z.b ca etwa evtl ggf inkl zzgl geb gest hl Abg Reg Präs Min',
    within: 'str mio mrd tsd Jh Jhd u.a u.ä o.ä a.d Jan Feb Aug Sept Okt Nov Dez',
    counted: 'nr art abs bd kap ziff s abb tab lit § rn anm',
    begins:
      'der die das des dem den ein eine er sie es wir ihr ich man in im am an auf bei mit nach von vor zu zum für um aus als wenn weil da dort dann danach doch aber und oder so wie was wer wo warum wann hier diese dieser dieses alle viele nicht nun auch sein seine ist sind war hat',
    ordinals: true,
  },
  el: {
    before: 'κ κα κ.κ δρ καθ αγ',
    within: 'π.χ δηλ μ.μ π.μ εκ χιλ',
    counted: 'αρ αριθ σελ άρθ παρ',
    begins: 'ο η το οι τα τον την του της στο στη στην με για από και αλλά αυτό αυτή αυτός δεν όταν πώς τι',
    mark: ';',
  },
  en: {
    unfinished:
      'a an and as at be because but by for from if in into is are of on or than that the their to was were will which who with must should shall may can its our your his has have had not',
    before:
      'adm adv amb atty brig cde cdr cmdr cpl cllr dir engr insp lieut pres pvt rt shri smt supt sens reps govs gens drs e.g i.e viz cf',
    within:
      'approx asst assoc Dep Sec ave blvd rd hwy est esq assn bldg dist Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tues Wed Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
    counted: 'ch chap cl pt ver sect ed op paras secs arts figs vols eq',
    afterHours:
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december eastern central mountain pacific local greenwich',
    begins:
      'a after all also although an and another any are as at because before both but by can could did do does during each even every few first for from had has have he her here his how however i if in is it its let many more most my no nobody none not now of on once one only or other our out over people perhaps she should since so some soon such take thank thanks that the their then there therefore these they this those though thus to today together under until was we well were what when where which while who whom whose why will with without would yes yesterday yet you your',
  },
  es: {
    unfinished: 'el la los las un una de del y e o a al en por para con sin que se su sus',
    before:
      'sr sra srta sres sras dr dra dres d dña dn excmo excma ilmo ilma lic ing arq prof profa gral cnel ee',
    within: 'sta sto uu ud uds vd vds av avda cía aprox ene feb mar abr jun jul ago sept oct nov dic',
    counted: 'art arts pág págs núm cap vol inc párr ap',
    begins:
      'el la los las un una unos unas en de del al a por para con sin según sobre tras entre desde hasta y e o pero no ni sí si que como cuando donde quien este esta esto estos estas ese esa eso aquel su sus se lo le les me nos yo tú él ella ellos nosotros usted ustedes hay es era fue son ha han había ahora luego después antes así ahí allí aquí también además',
  },
  fa: { begins: 'و در به از این که او ما آن اما' },
  fi: {
    before: 'hra rva esim ns mm n',
    within: 'milj mrd',
    counted: 'nro s luku',
    begins:
      'se ne hän he me te minä sinä ja mutta kun jos niin tämä nämä on oli ei nyt sitten miksi mitä kuka',
    ordinals: true,
  },
  fr: {
    unfinished: "le la les un une des du de d' et ou à au aux en dans par pour avec sans sur que qui dont",
    before: 'M mm mme mmes mlle mlles mgr me dr drs pr prof gén col cdt cap ex p.ex env c.-à-d',
    within: 'av boul bd hab éd st ste cie janv févr avr juil sept oct nov déc',
    counted: 'art chap fig al n° pp vol réf',
    begins:
      "le la les un une des du de au aux en dans par pour avec sans sur sous chez il elle ils elles on nous vous je tu ce cette ces cet cela ça ceci son sa ses leur leurs notre votre mon ma mes et ou mais or donc car ni si que qui quoi quand où comment pourquoi comme puis alors après avant ainsi aussi ici là tout tous toute toutes à y est c' l' j' qu' s' n' d'abord d'ailleurs d'autres",
  },
  hi: {
    before: 'डॉ श्री श्रीमती सुश्री पं प्रो कु मो स्व ले कर्नल',
    within: 'कि मी ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड',
    counted: 'सं क्र पृ',
    begins: 'यह वह ये वे हम इस उस',
  },
  hy: { mark: ':' },
  hr: {
    before: 'g gđa dr mr sc npr tzv tj sv gen',
    within: 'mil mlrd tis',
    counted: 'br čl st str',
    begins: 'u na za i a ali to je da on ona mi vi kad kako što tko taj ta ovo ovaj nije bio bila',
    ordinals: true,
  },
  hu: {
    before: 'dr id ifj özv ún pl kb ill',
    within: 'mrd stb',
    counted: 'sz old',
    begins: 'a az egy és de hogy ez ő mi nem ha van volt most akkor ki miért',
    ordinals: true,
  },
  it: {
    unfinished: 'il lo la i gli le un una di del della dei e o a al alla in da per con su che',
    before: 'sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing on sen gen col mons arch dir amm es ca',
    within: 's.p.a c.a mln mld',
    counted: 'art artt pag pagg num cap vol comma fig n',
    begins:
      "il lo la i gli le un una uno in di del della dei a al alla da dal per con su tra fra e o ma non se che chi come quando dove perché questo questa questi quello è era sono ha hanno io tu egli lui lei noi voi loro si ci poi ora così anche dopo prima oggi l' c' d'altronde dell' nell' un'",
  },
  nb: {
    before: 'hr fr bl.a f.eks dvs ca',
    within: 'mill mrd kr pst',
    counted: 'nr kap art s',
    begins:
      'det den de der du en et vi jeg han hun men og i på til da når hva hvem hvor hvorfor så dette disse',
    ordinals: true,
  },
  nl: {
    unfinished: 'de het een van en of in op met voor te bij dat die',
    before: 'dhr mevr mw drs ir mr ing prof bijv bv nl zgn ca o.a d.w.z z.g',
    within: 'mln mld jl a.s',
    counted: 'nr art blz pag lid',
    begins:
      'de het een dit dat deze die in op van voor met bij naar uit om te en maar of als dan toen nu er ik je jij u hij zij ze wij we jullie niet wat wie waar waarom hoe ook daar hier zo is was zijn',
  },
  pl: {
    unfinished: 'i w we z ze na do od po za o u oraz że lub dla',
    before: 'p prof dr hab mgr inż gen płk ks św im tzw np tj ul al m.in pt red woj',
    within: 'mln mld tys zł godz',
    counted: 'nr art ust str poz rys pkt',
    begins:
      'a i o u w we z ze na do od po za przy dla to ta ten te on ona ono oni my wy ja nie tak czy co kto gdzie kiedy jak jest są był była było ale lecz więc dlatego',
    ordinals: true,
  },
  pt: {
    unfinished: 'o a os as um uma de do da dos das e ou em no na por para com sem que se',
    before: 'sr sra srs sras dr dra drs exmo exma d prof profa eng gen cel dep sen',
    within: 'av r ltda cia aprox',
    counted: 'art arts pág págs núm cap vol inc n',
    begins:
      'o a os as um uma em no na nos nas de do da dos das ao à por pelo pela para com sem sobre e ou mas não sim se que como quando onde quem este esta isto esse essa isso aquele seu sua ele ela eles elas eu nós você vocês há é era foi são tem agora depois antes assim aqui ali também além',
  },
  ro: {
    before: 'dl dna dr prof ing av gen sf',
    within: 'mil mld',
    counted: 'nr art alin pag lit',
    begins:
      'în la de pe cu și dar nu el ea ei noi voi eu acest această aceste un o ce cine când unde este a au',
  },
  ru: {
    unfinished: 'и в во на с со к по за из от для о об у что как или не при под над',
    before: 'тов им св проф акад гр ген полк т.е т.н т.к напр см ср исп нач зам',
    within:
      'гг вв млн млрд тыс руб коп долл проц чел ул обл р-н пос пгт просп др т.д т.п т.ч кв куб сек мин ок янв февр апр авг сент окт нояб дек дж ю.а',
    counted: 'ст стр п пп гл рис табл ч',
    begins:
      'а без в во вот все всё вы где да для до его если есть ещё её же за зачем затем и из или им их к как когда кто ли мы на над не нет ни но о об он она они оно от по под почему при после потом поэтому с сегодня со так также там теперь то тогда только тот у уже что чтобы эта эти это этот я',
  },
  sk: {
    before: 'ing mgr mudr judr phdr doc pán tzv napr tj sv gen plk',
    within: 'mil mld tis',
    counted: 'č čl ods str',
    begins: 'a ale ten tá to v vo na s z po pre keď ako kto čo ja my vy on ona oni bol bola bolo je sú',
    ordinals: true,
  },
  sl: {
    before: 'g ga gdč dr mag npr t.i tj sv gen',
    within: 'mio mrd tis',
    counted: 'št čl odst str',
    begins: 'v na za in a pa to je da on ona mi vi ko kako kaj kdo ta ti ni bil bila',
    ordinals: true,
  },
  sr: {
    before: 'г др мр нпр тзв тј св ген',
    within: 'мил млрд хиљ',
    counted: 'бр чл ст стр',
    begins: 'у на за и а али то је да он она ми ви кад како шта ко тај та ово овај није био била',
    ordinals: true,
  },
  sv: {
    before: 'hr fr bl.a t.ex dvs ca s.k',
    within: 'milj mdr kr',
    counted: 'nr kap art sid',
    begins:
      'det den de der du en ett vi jag han hon men och i på till då när vad vem var varför så detta dessa',
  },
  tr: {
    unfinished: 've veya ile için bir',
    before: 'av doç yrd öğr gör alb yzb bkz örn sn hz',
    within: 'cad sok mah apt',
    counted: 'md sayı no s',
    begins: 'bu şu o ve ama bir biz siz ben sen onlar da de ne kim niçin neden nasıl şimdi sonra ancak her',
    ordinals: true,
  },
  uk: {
    unfinished: 'і й в у на з до та від для за що як або не про',
    before: 'тов ім св проф акад гр ген т.з напр див пор зам',
    within: 'рр ст млн млрд тис грн коп дол вул обл пос просп ін т.д т.п кв',
    counted: 'ст стор п пп гл рис табл ч',
    begins:
      'а без в від він вона вони воно все ви де для до його її їх є за з зі і й із або як коли хто ми на над не ні але о об під чому при після потім тому так також там тепер те тоді тільки той у що щоб ця ці це цей я чи',
  },
};

type WordKey = 'before' | 'within' | 'counted' | 'begins' | 'afterHours' | 'unfinished';

const known = new Map<string, SentenceRules>();

/** The rules of a language by its tag (BCP 47); of one that has no row those that hold anywhere. */
export function sentenceRulesOf(tag: string): SentenceRules {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const before = known.get(language);
  if (before !== undefined) return before;
  const row = ROWS[language] ?? {};
  const wordsOf = (key: WordKey): ReadonlySet<string> =>
    new Set([ANY[key], row[key]].flatMap((words) => words?.split(' ') ?? []));
  const rules = {
    before: wordsOf('before'),
    within: wordsOf('within'),
    counted: wordsOf('counted'),
    begins: wordsOf('begins'),
    afterHours: wordsOf('afterHours'),
    unfinished: wordsOf('unfinished'),
    ordinals: row.ordinals ?? false,
    mark: row.mark ?? '',
  };
  known.set(language, rules);
  return rules;
}
