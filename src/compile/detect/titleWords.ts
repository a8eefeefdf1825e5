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
  counselor counterpart cto curator czar dame dato datuk dean delegate deputy detective developer director
  doctor dpm dr economist editor elder electrician emir eng engineer engr entrepreneur envoy excellency
  executive expert facilitator farmer father fellow firefighter fisherman forester founder freeholder gen
  general gens gov governor grower h.e hajia head headmaster headteacher highness historian hokim homeowner hon
  honorable honourable imam inspector journalist judge jurist justice king lady lawmaker lawyer leader leaders
  lecturer legislator librarian lieutenant lord lt madam magistrate maj majesty major manager marchioness
  marquess marshal maulana mayor mediator member mep messrs minister miss mla moderator monsignor mover mp mr
  mrs ms mses msgr mufti musician negotiator neighbor neighbour novelist nuncio nurse observer officer ombudsman
  ombudswoman opponent organizer owner padre pandit paramedic parent parliamentarian pastor patriarch petitioner
  pharmacist physician pilot planner pm poet policeman pope prefect prelate premier presenter president
  presidium prince principal procurator prof professor programmer proponent prosecutor provost publisher queen
  rabbi raja ranger rapporteur rear receptionist rector regent registrar rep reporter representative researcher
  resident rev reverend scholar scientist secretary selectman selectwoman sen senator senhor sergeant seri sgt
  sheik sheikh sheikha sheriff shopkeeper shri shrimati singer sir sister smt solicitor speaker spokesman
  spokesperson spokeswoman statistician strategist student sultan superintendent supervisor supt surveyor swami
  taoiseach teacher technician technologist tenant tengku trader translator treasurer trooper trustee tsar tun
  tunku tánaiste undersecretary valuer vicar vice viceroy viscount voivode volunteer wali warden whip witness
  writer`.split(/\s+/),
);

/** Other words of titles and of the names of bodies, regions and times. */
const OTHERS = new Set(
  `academy act acting administration advisory affairs africa afternoon agency agreement agricultural agriculture
  airport alliance america american april arabia army asia assembly assistant association audit august authority
  autonomous avenue award bank banking banks barbuda bissau board boulevard branch british building bureau
  burkina business cabinet cabo cadre cadres caucus center central centre chamber china chinese city civil
  climate college command commerce commission committee communications communist company complex comprehensive
  concurrently conference congress constitution consultative convention cooperation corporation corps costa
  council country county court cpc cppcc culture customs daily dam december declaration defence defense
  delegation delegations democratic department development digital directorate discipline district division
  drought east eastern ecological economic education emergency emirates energy english enlarged enterprise
  environment equality era europe european evening faso february federation fifth finance financial first flood
  force forces foreign former foundation fourth friday front fund funds garrison gender gentleman god good
  government great group guard guidance guinea hall headquarters heads health her herzegovina higher his
  holdings honor hospital house housing human incumbent industry information infrastructure innovation
  inspection inspectorate institute institution institutions interior intermediate international investigation
  investment irrigation islands its ivoire january joint judicial july june justice kingdom labor labour lanka
  late law leading league legal leone liaison library local lord ltd management march market markets may meeting
  meetings memorial military mines ministry monday monetary morning municipal municipality museum nation
  national nations natural naval navy new news north north-east northeast northeastern northern northwest
  november october office old opposition organ organisation organization other our outgoing pacific palace papua
  parliament parliamentary part party people peoples permanent petroleum plan planning plenary police policy
  political power prefecture press prize pro procuratorate production program programme project propaganda
  protocol province provincial public publicity puerto radio region regional regulation relations relevant
  relief republic rescue research resources responsible retired revolutionary rica royal rural russian saturday
  saudi school science second secretariat security senate senior september service services session seventh
  shadow sierra sir sixth social society south southeast southern southwest soviet special sports square stadium
  staff standing state states statistics steering strategy study subcommittee sunday supervision supreme
  sustainability sustainable system task taskforce team technology telecommunications television tem tempore
  theater theatre their then theoretical theory third thought thursday tobago tourism trade training transition
  transport treasury treaty tribunal tuesday union united university urban verde veterans viet visiting war
  water wednesday welfare west western white women work workers working works world youth zealand`.split(
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
