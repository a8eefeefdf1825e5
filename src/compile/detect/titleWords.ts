// The words of which titles and bodies are made, so that "Deputy Secretary" or "Provincial Court" is no name.

/** "Co-chair", "ex-minister". */
const PREFIX = /^(?:co|ex|sub|under|vice|pro)-/u;

/** In the singular or the plural, or several as one: "Chairpersons", "Secretary-General". */
function isOfficeWord(base: string): boolean {
  return base
    .replace(PREFIX, '')
    .split('-')
    .every(
      (part) =>
        OFFICES.has(part) || OFFICES.has(part.replace(/s$/, '')) || OFFICES.has(part.replace(/ies$/, 'y')),
    );
}

/** Words that may stand right before a name: "Governor Li Lecheng". */
const OFFICES = new Set(
  `academician accountant activist actor actuary adm administrator admiral adv adviser advisor advocate aide akim
  ald alderman alderperson alderwoman alhaji amb ambassador analyst appellant applicant archbishop archdeacon
  architect artist assemblyman assemblymember assemblywoman assessor athlete attaché attorney auditor author
  ayatollah baroness barrister bishop boardmember brig brigadier brother canon capt captain cardinal cde ceo cfo
  chair chairman chairperson chairs chairwoman chancellor chaplain chargé chief citizen clerk cllr cmdr coach
  cochair coder cofounder col colonel commander commissar commissioner committeeman committeewoman commodore
  commuter comptroller comrade comrades congressman constable consul consultant controller convener convenor coo
  coordinator coroner corporal councillor councilman councilmember councilor councilwoman counsel counsellor
  counselor cto curator czar dame dato datuk dean delegate deputy detective developer director doctor dpm dr
  economist editor elder electrician emir eng engineer engr entrepreneur envoy excellency executive expert
  facilitator farmer father fellow firefighter fisherman forester founder freeholder general gov governor grower
  h.e hajia head headmaster headteacher highness historian hokim homeowner hon honorable honourable imam
  inspector journalist judge jurist justice king lady lawmaker lawyer leader leaders lecturer legislator
  librarian lieutenant lord lt madam magistrate maj majesty major manager marchioness marquess marshal maulana
  mayor mediator member mep messrs minister miss mla moderator monsignor mover mp mr mrs ms mses msgr mufti
  musician negotiator neighbor neighbour novelist nuncio nurse observer officer ombudsman ombudswoman opponent
  organizer owner padre pandit paramedic parent parliamentarian pastor patriarch petitioner pharmacist physician
  pilot planner pm poet policeman pope prefect prelate premier presenter president presidium prince principal
  procurator prof professor programmer proponent prosecutor provost publisher queen rabbi raja ranger rapporteur
  rear receptionist rector regent registrar rep reporter representative researcher resident rev reverend scholar
  scientist secretary selectman selectwoman sen senator senhor sergeant sgt sheik sheikh sheikha sheriff
  shopkeeper shri shrimati singer sir sister smt solicitor speaker spokesman spokesperson spokeswoman
  statistician strategist student sultan superintendent supervisor supt surveyor swami taoiseach teacher
  technician technologist tenant tengku trader translator treasurer trooper trustee tsar tun tunku tánaiste
  undersecretary valuer vicar vice viceroy viscount voivode volunteer wali warden whip witness writer`.split(
    /\s+/,
  ),
);

/** Other words of titles and of the names of bodies, regions and times. */
const OTHERS = new Set(
  `academy acting administration advisory affairs agency agricultural agriculture alliance army assembly assistant
  association audit authority autonomous board branch bureau business cabinet cadre cadres center central centre
  chamber china chinese city civil college comprehensive command commerce commission committee communist concurrently
  conference congress consultative corporation corps council country county court cppcc cpc customs daily
  defence defense democratic department development discipline district division east eastern economic education
  emergency enlarged enterprise environment era federation finance first fifth force forces foreign former
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
  constitution convention cooperation costa culture dam declaration delegation delegations digital ecological emirates energy equality
  european financial foundation fund funds gender heads her his honor hospital housing infrastructure innovation
  institution institutions interior investment irrigation islands its kingdom lanka leone library ltd market markets
  memorial mines monetary museum natural our petroleum plan planning prize program programme project protocol
  regulation relations research resources rica royal rural saudi sierra sports stadium statistics strategy
  sustainability sustainable telecommunications their thought tourism transition treaty veterans white works zealand
  north-east old great good god lord sir english american british russian soviet america europe asia africa pacific`.split(
    /\s+/,
  ),
);

/** Those that in small letters are other words, or a Chinese surname. */
const ACRONYMS = new Set('CAO CM CS DG HE HH HM HRH PS SG'.split(' '));

/** Those of them that are surnames, which a given name tells: "Theresa May". */
const SURNAMES = new Set(
  'banks bishop hall judge king law major marshal may pope prince west white'.split(' '),
);

const CONNECTORS = new Set('a an the this that these those of for and in at on to s'.split(' '));

const plain = (word: string): string => word.toLowerCase().replace(/['’]s$|['’]$|\.$/u, '');

/** Whether a word may stand right before a name as its title. */
export function isOffice(word: string): boolean {
  return ACRONYMS.has(word) || isOfficeWord(plain(word));
}

/** Whether a word belongs to titles and bodies, in whatever case; no name holds it. */
export function isTitleWord(word: string): boolean {
  const base = plain(word);
  return ACRONYMS.has(word) || isOfficeWord(base) || OTHERS.has(base) || CONNECTORS.has(base);
}

/** Whether a word of titles can be the surname after a given name. */
export function isSurname(word: string): boolean {
  return SURNAMES.has(word.toLowerCase());
}
