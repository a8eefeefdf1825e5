// The words of which titles and bodies are made, so that "Deputy Secretary" or "Provincial Court" is no name.

/** In the singular or the plural, or several as one: "Chairpersons", "Secretary-General". */
function isOfficeWord(base: string): boolean {
  return base
    .split('-')
    .every(
      (part) =>
        OFFICES.has(part) || OFFICES.has(part.replace(/s$/, '')) || OFFICES.has(part.replace(/ies$/, 'y')),
    );
}

/** Words that may stand right before a name: "Governor Li Lecheng". */
const OFFICES = new Set(
  `academician accountant administrator admiral adviser advisor aide akim alderman alderperson alderwoman ambassador
  appellant applicant archbishop architect assessor attaché attorney auditor author baroness bishop boardmember
  brigadier capt captain cardinal ceo chair chairman chairperson chairs chairwoman chancellor chargé chief clerk
  cllr cochair col colonel commander commissar commissioner commodore comptroller comrade comrades congressman
  constable consul consultant controller convener convenor coordinator councillor councilman councilmember
  councilor councilwoman curator dame datuk dean delegate deputy developer director doctor dr economist editor emir
  engineer entrepreneur envoy excellency expert facilitator farmer fellow freeholder general governor h.e head
  highness historian homeowner hon honorable honourable imam inspector journalist judge justice king lady leader leaders
  lecturer librarian lieutenant lt madam magistrate maj majesty major manager marshal mayor mediator member messrs
  minister miss moderator mr mrs ms mses negotiator nuncio nurse observer officer organizer owner parent pastor
  patriarch petitioner planner pope prelate premier president presidium prince principal procurator prof professor
  prosecutor provost queen rabbi ranger rapporteur rear rector regent registrar reporter representative researcher
  resident rev reverend scholar secretary selectman selectwoman senator sgt sheik sheikh sheriff shri shrimati sir
  smt solicitor speaker spokesman spokesperson spokeswoman statistician student sultan superintendent supervisor
  surveyor taoiseach teacher treasurer trustee tánaiste undersecretary vice viceroy warden whip writer`.split(
    /\s+/,
  ),
);

/** Other words of titles and of the names of bodies, regions and times. */
const OTHERS = new Set(
  `academy acting administration advisory affairs agency agricultural agriculture alliance army assembly assistant
  association audit authority autonomous board branch bureau business cabinet cadre cadres center central centre
  chamber china chinese city civil college comprehensive command commerce commission committee communist concurrently
  conference congress consultative corporation corps council counsellor country county court cppcc cpc customs daily
  defence defense democratic department development discipline district division east eastern economic education
  emergency enlarged enterprise environment era executive federation finance first fifth force forces foreign former
  fourth front garrison government group guard guidance health hall house human industry information inspection institute
  intermediate international investigation joint judicial justice labor labour late law leading league legal liaison local
  management meeting military ministry municipal municipality nation national nations naval navy new news north
  northeast northeastern northern northwest office organ organization organisation other part party people peoples
  permanent plenary police policy political power prefecture press procuratorate production propaganda province
  provincial public publicity radio region regional relevant republic responsible revolutionary school science second
  security senate senior service services session seventh shadow sixth social society south southeast southern southwest special
  staff standing state states steering study subcommittee supervision supreme system task team technology television
  theater theatre theoretical theory third trade training transport treasury union united university urban war water
  welfare west western women work workers working world youth
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
  complex palace square meetings act agreement airport incumbent outgoing retired then visiting arabia avenue award bank banking banks boulevard building climate communications company
  constitution convention cooperation costa culture dam declaration digital ecological emirates energy equality
  european financial foundation fund funds gender heads her his honor hospital housing infrastructure innovation
  institution institutions interior investment irrigation islands its kingdom lanka leone library ltd market markets
  memorial mines monetary museum natural our petroleum plan planning prize program programme project protocol
  regulation relations research resources rica royal rural saudi sierra sports stadium statistics strategy
  sustainability sustainable telecommunications their thought tourism transition treaty veterans white works zealand
  north-east old great good god lord sir english american british russian soviet america europe asia africa pacific`.split(
    /\s+/,
  ),
);

/** Those of them that are surnames, which a given name tells: "Theresa May". */
const SURNAMES = new Set(
  'banks bishop hall judge king law major marshal may pope prince west white'.split(' '),
);

const CONNECTORS = new Set('a an the this that these those of for and in at on to s'.split(' '));

const plain = (word: string): string => word.toLowerCase().replace(/['’]s$|['’]$|\.$/u, '');

/** Whether a word may stand right before a name as its title. */
export function isOffice(word: string): boolean {
  return isOfficeWord(plain(word));
}

/** Whether a word belongs to titles and bodies, in whatever case; no name holds it. */
export function isTitleWord(word: string): boolean {
  const base = plain(word);
  return isOfficeWord(base) || OTHERS.has(base) || CONNECTORS.has(base);
}

/** Whether a word of titles can be the surname after a given name. */
export function isSurname(word: string): boolean {
  return SURNAMES.has(word.toLowerCase());
}
