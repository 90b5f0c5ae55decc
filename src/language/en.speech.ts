import type { SpeechData } from './speech.ts';

/** What the quotes engine knows of English. */
export const englishSpeech = (): SpeechData => ({
  tag: 'en',
  elided: '',
  wholes: '',
  attached: "'s n't 're 've 'll 'd 'm",
  abbreviations:
    'mr mrs ms dr prof gen gov sen rep reps sens lt col sgt capt cmdr adm rev hon pres supt insp det st ft mt no jan feb mar apr jun jul aug sept sep oct nov dec inc co corp ltd jr sr vs etc approx dept est fla calif conn mass mich minn miss tenn tex va vt wash wis ala ariz ark colo del ga ill ind kan ky la md mo mont neb nev okla ore pa ph.d bros univ',
  clipped: 'em til tis twas cause n bout round',
  words: {
    determiner:
      'the a an this these those some any every each no all both several many few most another one two three four five six seven eight nine ten his her its their our my your other',
    masculine: 'mr mr. sir lord',
    feminine: 'mrs mrs. ms ms. miss lady dame',
    plural: 'people police these those several many few both two three four five six seven eight nine ten',
    possessive: 'his her its their',
    preposition:
      'of in on at by for with from to into onto over under about after before during between among amid against through throughout across behind beyond near since until till without within despite like unlike per via toward towards upon around along outside inside off up down out alongside ahead following including concerning regarding besides',
    of: "of 's",
    to: 'to',
    agent: 'by',
    relative: 'who whom whose which where when',
    that: 'that',
    question: 'whether if how why what where when who whom which',
    and: 'and or but nor yet',
    subordinator:
      'while as after before because although though since when if unless until whereas once so whenever wherever than',
    have: 'have has had having',
    be: 'is are was were be been being am',
    modal: 'will would can could may might must shall should do does did ca wo',
    conditional: 'would could might',
    pluralVerb: 'have are were do',
    verb: "belong appear appears exist depend consist consists include require contain tend face faces arrive arrives wait owe earn exceed exceeds serve said says got gets get made makes make went goes go took takes take came comes come gave gives give left leaves kept keeps keep held holds hold ran runs run met meets meet won wins win lost loses lose fell falls fall rose rises rise grew grows grow sent sends send set sets led leads began begins became becomes become wants want needs need seems seem remains remain stands stood stand knew knows know saw sees see paid pays pay built builds build cost costs bought buys buy sold sells sell found finds find felt feels put puts let lets works work plans plan expects helps help shows shows brings brought bring means mean looks look lies lay sits sat cut cuts hit hits shut shuts owns own covers cover heard hears hear broke breaks struck strikes spent spends chose chooses sought seeks fought fights caught catches drew draws threw throws drove drives flew rode sank stole ate drank hung swept tore wore woke froze shook slept dealt fled dug leapt rang sang blew withdrew overcame underwent undertook arose mistook forgot forgave upheld bears believes seems provides requires contains includes involves reflects represents creates allows deserves depends exists fails follows happens intends knows lacks loses meets owes prevents proves reduces refuses relies saves serves speaks suffers tends thinks understands violates adds affects applies belongs builds carries comes considers decides defines delivers destroys develops earns ensures enjoys feels grows ignores improves indicates misses obtains pleases prefers produces protects puts reaches receives recognizes recognises refers rejects replaces reveals sees succeeds teaches undermines undergoes 're 've 'll 'd 'm",
    not: "not n't never no",
    adverb:
      'aloud twice afterward nonetheless nevertheless further furthermore moreover separately anew subsequently drily dryly wryly slyly sadly coyly also since later however though still already ever now then again once just only even often always sometimes yesterday today tomorrow tonight earlier instead meanwhile too very so here there simply merely both afterwards soon ago',
    time: 'summer autumn monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night day weekend week month year late early last next earlier',
    clitic: '',
    reflexive: '',
    genitive: "'s",
    honorific:
      'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady rev rev. gen gen. gov gov. sen sen. rep rep. lt lt. col col. sgt sgt. capt capt. cmdr cmdr. adm adm. pres pres. hon hon. insp insp. supt supt. det det. judge justice professor president minister st',
    role: 'collector tehsildar sarpanch person recorder comptroller assessor trooper plaintiff claimant appellant bystander landlord deckhand logger millworker steelworker autoworker paediatrician counsellor academic undergraduate proprietor shareholder actuary underwriter delegate negotiator observer winger sprinter rower golfer batter linebacker classmate evacuee inmate hostage fugitive hiker camper pedestrian shopper cobbler landscaper gamekeeper gillie ghillie crofter vintner distiller curler canvasser staffer intern informant gravedigger groundskeeper dockmaster roommate flatmate housemate teammate native td mep msp mla mha backbencher frontbencher nonagenarian octogenarian septuagenarian sexagenarian centenarian garda counsel councillor coun coun. soprano tenor baritone cellist drummer rapper maestro accountant adjutant agent ally announcer apprentice assemblyman assistant astronaut astronomer athlete auditor barber barista bartender beekeeper biographer blogger boxer boyfriend breeder cashier chaplain choreographer clergyman colleague commentator commodore conservator constable contractor convener coroner counselor craftsman critic custodian dancer dealer demographer dietitian dispatcher educator electrician employee examiner explorer farmhand fiancee financier footballer freelancer geographer grandson hairdresser herder homeowner hotelier hunter illustrator innkeeper instructor interpreter inventor jailer janitor jeweler jeweller juror laborer lineman locksmith magistrate marshal mathematician merchant miner missionary moderator monk nephew neurosurgeon oceanographer ombudsman optician paralegal partner patient patriarch pediatrician performer philosopher planner playwright politician pollster porter preacher prisoner programmer promoter provost rapporteur realtor rector rescuer salesman scholar screenwriter songwriter speaker sportscaster statistician stepfather steward stockbroker supervisor surfer survivor tailor translator trucker tutor umpire undertaker usher vendor veteran vicechairman volunteer waiter whistleblower widower winemaker winner zookeeper schoolteacher schoolmaster trainer foreman goalie goaltender rider jockey runner-up driller headteacher inspector undersecretary newscaster anchor comedian presenter host vicar bellringer caretaker stationmaster signalman postman postmaster postmistress milkman welder roofer surveyor forester lifeguard lockkeeper minister president chairman chairwoman chairperson chair secretary director executive chief boss head leader spokesman spokeswoman spokesperson mayor deputy senator congressman congresswoman representative lawmaker legislator councilor councilman councilwoman councilmember alderman selectman selectwoman commissioner governor prosecutor judge justice attorney lawyer solicitor barrister sheriff officer detective superintendent captain colonel general admiral commander lieutenant sergeant major private soldier policeman policewoman firefighter fireman paramedic ambassador consul diplomat envoy king queen prince princess duke pope bishop archbishop cardinal priest pastor imam rabbi reverend coach manager player referee champion runner cyclist skier swimmer striker goalkeeper midfielder defender forward quarterback pitcher actor actress singer musician composer painter sculptor writer author novelist poet filmmaker producer photographer designer architect historian researcher professor lecturer teacher scientist biologist geologist physicist chemist doctor physician surgeon nurse pharmacist psychologist sociologist economist analyst strategist trader expert specialist consultant engineer technician worker farmer rancher grower fisherman sailor docker shepherd baker butcher cook chef restaurateur shopkeeper grocer bookseller driver pilot conductor unionist organiser organizer activist campaigner protester candidate opponent rival treasurer trustee founder co-founder cofounder owner tenant resident neighbour neighbor witness victim suspect defendant father mother son daughter brother sister uncle aunt husband wife friend cousin journalist reporter correspondent editor columnist librarian curator keeper artist student pupil graduate retiree pensioner guard watchman forecaster meteorologist ornithologist warden ranger administrator coordinator co-ordinator mediator official adviser advisor aide member investigator auctioneer developer builder operator banker investor broker entrepreneur man woman girl boy teenager grandmother grandfather ceo cfo coo fishmonger maker brewer blacksmith carpenter mechanic plumber skipper harbormaster harbourmaster registrar clerk dean principal headmaster headmistress chancellor premier pm mp vet veterinarian clockmaker watchmaker gardener miller weaver potter climber guide',
    roleMasculine:
      'lobsterman trawlerman ferryman longshoreman batsman man boy father uncle brother husband son widower nephew grandfather grandson stepfather boyfriend gentleman assemblyman salesman spokesman congressman councilman policeman fireman fisherman businessman king prince duke monk priest headmaster',
    roleFeminine:
      'assemblywoman girlfriend granddaughter housewife midwife niece nun saleswoman seamstress stepmother stewardess waitress widow chairwoman spokeswoman congresswoman councilwoman selectwoman policewoman queen princess actress mother daughter sister aunt wife woman girl grandmother headmistress duchess',
    body: 'co-op division brigade nonprofit guild precinct lender brokerage exchange inspectorate taskforce task-force bloc caucus conglomerate panel jury street base academy alliance assembly cabinet consulate consultancy directorate junta military mosque observatory orchestra palace think-tank treasury government ministry council committee commission parliament congress senate party union federation confederation association foundation organisation organization agency office institute institution university college school hospital clinic court police army navy force department embassy presidency administration board company firm group corporation subsidiary manufacturer shipbuilder carmaker retailer supplier airline airport bank insurer regulator broadcaster newspaper magazine website station network club team league museum library theatre theater church parish diocese authority service bureau trust fund laboratory center centre coalition opposition delegation cooperative chamber society charity utility operator developer startup start-up consortium kremlin pentagon vatican authorities city town county state district municipality archdiocese militia nato un eu secretariat watchdog tribunal brewery distillery zoo studio label publisher brewer chipmaker drugmaker railway',
    firm: 'metals minerals utilities petroleum chemicals software builders brands petrochemicals biosciences therapeutics diagnostics genomics biotech reinsurance packaging textiles footwear apparel productions ferries foods motors systems industries airlines airways energy resources partners holdings capital technologies solutions securities steel mining oil pharma pharmaceuticals stores media entertainment studios labs laboratories semiconductor semiconductors electronics robotics aerospace aviation shipping logistics railways railroad telecom wireless insurance assurance bancorp equity advisors consulting analytics ventures properties realty hotels resorts beverages brewing dairies inc inc. co co. corp corp. ltd ltd. plc llc llp company firm employer contractor chain group corporation subsidiary manufacturer shipbuilder carmaker retailer supplier airline bank insurer broadcaster brewer chipmaker drugmaker maker operator agency publisher utility startup start-up brewery distillery',
    text: 'rolls logs ledger ledgers fir presentation slideshow certificate petition lawsuit affidavit guidance minutes transcripts paperwork research calculation calculations findings report statement study survey poll document documents memo memos letter letters email emails e-mail e-mails note notes filing filings reports studies surveys polls suit indictments affidavits testimony estimate estimates indictment complaint bulletin notice article post tweet message review audit inventory census analysis paper book data figures statistics record records ruling verdict judgment release press-release transcript inquiry investigation source sources',
    group:
      'family families somebody someone everyone everybody anyone nobody others many witnesses residents experts analysts observers doctors officials sources protesters neighbours neighbors investigators scientists researchers organisers organizers people critics supporters lawmakers reporters media economists traders investors workers locals villagers',
    hypothetical: 'if unless should',
    nationality:
      'andorran beninese burkinabe cameroonian verdean comorian djiboutian gabonese gambian guinean kosovar laotian liberian maldivian malagasy mauritian mauritanian monegasque montenegrin nigerien panamanian salvadoran african chadian togolese turkmen texan californian floridian quebecer albertan ontarian samoan tongan fijian papuan bahamian barbadian trinidadian guyanese surinamese bhutanese bruneian timorese leonean basque catalan kurdish tibetan uyghur inuit cree maori democratic republican south north spaniard briton englishman englishwoman frenchman frenchwoman dutchman dutchwoman irishman irishwoman scot welshman swede dane finn pole turk serb croat american british french german chinese russian ukrainian italian spanish belgian swiss canadian japanese european turkish iranian israeli palestinian korean indian brazilian mexican australian irish scottish welsh norwegian danish swedish finnish dutch polish greek portuguese kenyan nigerian egyptian saudi philippine filipino thai vietnamese indonesian malaysian singaporean taiwanese bangladeshi nepali nepalese burmese cambodian mongolian kazakh uzbek kyrgyz tajik georgian armenian azerbaijani belarusian moldovan romanian bulgarian hungarian czech slovak slovenian croatian serbian bosnian albanian macedonian kosovan estonian latvian lithuanian austrian luxembourgish cypriot jordanian yemeni omani emirati qatari kuwaiti bahraini moroccan algerian tunisian libyan sudanese ethiopian eritrean somali ugandan rwandan burundian congolese tanzanian zambian zimbabwean malawian mozambican angolan namibian ghanaian ivorian senegalese malian argentine argentinian chilean colombian venezuelan peruvian bolivian ecuadorian uruguayan paraguayan cuban haitian dominican jamaican guatemalan honduran nicaraguan pakistani afghan syrian iraqi lebanese maltese icelandic u.s. u.k. us uk',
    notSource:
      'cent capita annum day week month year hour night person head household share barrel mile kilometre kilometer plan schedule custom tradition rules procedure need needs size taste tastes age rank',
    hyphenated: '',
  },
  signatures: 'official',
  things: 'insist assist resist persist consist enlist bed everything nothing something anything wrongdoing',
  roleEndings: 'ist woman person ologist monger',
  rolePrefixes:
    'vice under co ex sub deputy assistant lieutenant attorney secretary major non inspector solicitor editor director commander',
  masculineRoleEndings: '',
  adverbEndings: 'ly',
  imperfectEndings: '',
  finiteEndings: 'ed',
  conditionalEndings: '',
  infinitiveEndings: '',
  elidedInfinitiveEndings: '',
  gerundEndings: 'ing',
  participleEndings: 'ed',
  anonymity: 'named identified anonymous anonymity',
  inquitEndings: { finite: 'ed s', participle: '' },
  pronouns: [
    { forms: 'he him', gender: 'm', plural: false, person: 3 },
    { forms: 'she her', gender: 'f', plural: false, person: 3 },
    { forms: 'they them', gender: null, plural: true, person: 3 },
    { forms: 'it', gender: null, plural: false, person: 0 },
    { forms: 'there this', gender: null, plural: false, person: 0 },
    { forms: 'i me', gender: null, plural: false, person: 1 },
    { forms: 'we us', gender: null, plural: true, person: 1 },
    { forms: 'you', gender: null, plural: true, person: 2 },
  ],
  conjugations: [
    { lemma: 'e', singular: 'es ed', plural: 'e', participle: 'ed', gerund: 'ing', infinitive: 'e' },
    { lemma: 'fy', singular: 'fies fied', plural: 'fy', participle: 'fied', gerund: 'fying', infinitive: 'fy' },
    { lemma: 'ny', singular: 'nies nied', plural: 'ny', participle: 'nied', gerund: 'nying', infinitive: 'ny' },
    { lemma: 'ly', singular: 'lies lied', plural: 'ly', participle: 'lied', gerund: 'lying', infinitive: 'ly' },
    { lemma: 'ry', singular: 'ries ried', plural: 'ry', participle: 'ried', gerund: 'rying', infinitive: 'ry' },
    { lemma: 'sy', singular: 'sies sied', plural: 'sy', participle: 'sied', gerund: 'sying', infinitive: 'sy' },
    { lemma: '', singular: 's es ed', plural: '', participle: 'ed', gerund: 'ing', infinitive: '' },
  ],
  stems:
    'submit:submitt admit:admitt quip:quipp blog:blogg snap:snapp concur:concurr rebut:rebutt aver:averr refer:referr brag:bragg fret:frett chat:chatt sob:sobb signal:signall deadpan:deadpann',
  stemChanges: '',
  irregular:
    "seek:sought/sought weep:wept/wept say:said/said tell:told/told write:wrote/written speak:spoke/spoken swear:swore/sworn read:read/read begin:began/begun foresee:foresaw/foreseen forecast:forecast/forecast think:thought/thought find:found/found feel:felt/felt hold:held/held know:knew/known sing:sang/sung make:made/made put:put/put go:went/gone keep:kept/kept let:let/let hear:heard/heard learn:learnt/learnt understand:understood/understood show:showed/shown mean:meant/meant take:took/taken shoot:shot/shot give:gave/given be:was/been be:were/been be:is/been be:are/been be:'m/been be:'re/been quip:quipped/quipped",
  verbs: [
    {
      class: 'neutral',
      frames: 'qsm',
      lemmas:
        'say=qnsmwa tell=qnsmwao talk=sm recall=qsmne state=qsm report=qsn mention=qm communicate=qs inform=qso write=qsmn tweet=qsmn post=qsmn publish=m submit=q aver=q depose=q note=qsmn remark=qsm comment=qsm recount=qsm relate=qsm narrate=s voice=f express=f put_it_to=qo express_the_hope=q express_hope=q express_concern=q express_confidence=q voice_concern=q raise_concerns=q relay=qs convey=qs cite=m quote=m read=m be_quoted_as_saying=qnsm go_on_record=qs speak=sm put_it=sm be_like=m announce=qnsmi',
    },
    {
      class: 'assertive',
      frames: 'qsm',
      lemmas:
        'declare=qsmn rule=qn determine=q highlight=q make_it_clear=qs assert=qsmn affirm=qsm claim=qsmna maintain=qsmn insist=qsmn contend=qsmn argue=qsmn allege=qsmn aver avow=qsm swear=qsmna vow=qsman proclaim=qsm pronounce=sm reaffirm=qsm reiterate=qsmn repeat=qsm confirm=qsmn testify=qsmn attest=q certify=q assure=qsmno guarantee=qn profess=qa hold=q charge=qs emphasize=qsmn emphasise=qsmn stress=qsmn underscore=qs underline=qs make_clear=qs point_out=qsm',
    },
    {
      class: 'explanatory',
      frames: 'qsm',
      lemmas:
        'explain=qsmwn clarify=qsm elaborate=sm specify=qsw detail=sw describe=swf outline=sw illustrate=s define=s summarize=sm summarise=sm indicate=qsmn show=qn demonstrate=q reveal=qsmn',
    },
    {
      class: 'continuation',
      frames: 'sm',
      lemmas: 'add=qnsm begin=sm echo=sm continue=sm conclude=qsmn proceed=sm chime_in=sm interject=sm',
    },
    {
      class: 'response',
      frames: 'qsm',
      lemmas:
        'shoot_back=sm fire_back=sm hit_back=sm snap_back=sm answer=qsm reply=qsm respond=qsm retort=qsm counter=qsm rebut=s object=qsm deny=qnsde refute=qs dispute=qs reject=sk dismiss=sk contradict=s disagree=sm agree=qsma concur=qsm',
    },
    {
      class: 'admission',
      frames: 'qsm',
      lemmas:
        'acknowledge=qnsme accept=qn admit=qnsme concede=qnsm confess=qnsma grant=qs disclose=qs divulge=q confide=qsm leak=q recognize=q recognise=q',
    },
    { class: 'hearing', frames: 'h', lemmas: 'hear' },
    { class: 'hint', frames: 'qsm', lemmas: 'suggest=qsmn imply=qsn hint=qsmn intimate=qs insinuate=qs signal=qsn' },
    {
      class: 'opinion',
      frames: 'bm',
      lemmas:
        'think=bmn believe=bmn consider=bm feel=bmn judge=bm regret=qs reckon=bqmn estimate=qsmn suppose=m deem=b doubt=bq find=qst conclude=qsmn opine=qsm guess=bm assume=b know=b understand=b',
    },
    {
      class: 'prediction',
      frames: 'qs',
      lemmas: 'predict=qsmn forecast=qsmn foresee=q anticipate=q expect=qs project=q prophesy=qsm',
    },
    {
      class: 'emotion',
      frames: 'qsm',
      lemmas:
        'hope=qsmna wish=sm fear=qsmn worry=qsmn regret=qsm lament=qsm bemoan=qs complain=qsmn grumble=qsm protest=qsm boast=qsmn brag=qsm marvel=qsm rejoice=sm',
    },
    {
      class: 'criticism',
      frames: 'f',
      lemmas:
        'criticize criticise condemn denounce decry blast slam accuse=odf blame fault deride mock welcome praise hail laud applaud thank call label brand dub describe',
    },
    {
      class: 'directive',
      frames: 'sa',
      lemmas:
        'want_to_know=wm seek_to_know=w ask=qwsmao remind=qnsmao urge=smao call_on=ao call_for=gao demand=qsma order=aos command=s instruct=aos advise=qsmao recommend=qsm propose=qsma warn=qnsmao caution=qsmao alert=qso threaten=sa promise=qnsmao pledge=qnsma invite=ao encourage=ao plead=sma beg=smao appeal=ma request=qao direct=ao implore=mao advocate=s offer=sma push_for=g appeal_for=g appeal_to=ao',
    },
    {
      class: 'question',
      frames: 'ws',
      lemmas:
        'inquire=wsm enquire=wsm wonder=wsm question=ws query=wsm press_on=w quiz_on=w question_on=w challenge_on=w',
    },
    {
      class: 'manner',
      frames: 'sm',
      lemmas:
        'call_out=sm cry_out=sm shout_out=sm bellow roar seethe rage rant sneer jeer taunt enthuse exult mourn weep stammer rasp apologize=sm apologise=sm volunteer=sm interrupt ponder reflect=qsm remember=qsm email=sm text=sm speculate=qsm theorize=qsm theorise=qsm surmise=qsm snort scoff huff grumble growl groan moan bark deadpan intone drawl croak thunder fume reminisce marvel exclaim=qsm blurt crow sniff stutter scold shout=qsm yell=qsm scream=qsm cry whisper=qsm mutter=qsm murmur=qsm mumble snap joke=qsmn quip=qsm tease opine muse=qsm declaim rave gush chant sing sigh laugh grin smile beam chuckle shrug sob blog=qsm observe=qsm clarify',
    },
  ],
  chains: 'like_to love_to use_to go_on_to keep keep_on continue_to begin_by begin_to finish_by be_quick_to',
  refusals: 'decline_to refuse_to fail_to',
  prepositions: [
    { words: 'according_to', needs: 'any' },
    { words: 'per', needs: 'any' },
    { words: 'in_the_words_of', needs: 'any' },
    { words: 'in_the_view_of', needs: 'any' },
    { words: 'in_the_opinion_of', needs: 'any' },
    { words: 'for', needs: 'speaker' },
    { words: 'in', needs: 'any', behind: 'view opinion words telling estimation' },
  ],
  cueNouns:
    'finding conclusion claim statement promise pledge warning allegation assertion assurance announcement accusation vow rumour rumor suggestion argument',
  asides:
    'in_writing in_a in_an in_the on at during after before via through from by outside inside following when while as speaking citing referring pointing adding asked standing sitting with to_reporters to_journalists of about late early last this',
  audiences:
    'reporters journalists lawmakers parliament staff employees workers colleagues parents shareholders investors customers supporters followers viewers senators delegates diplomats congregants jurors radio television tv newspaper',
  contrasts: 'while but whereas as though although',
  hearsayAdverbs: 'reportedly allegedly supposedly purportedly',
  seen: 'released shared provided seen reviewed obtained viewed cited leaked',
  likewise: 'as',
  through: '',
  pluralEndings: 's men',
  adjectiveEndings: '',
  indefinite:
    'a an something some any every each no several many few most another one two three four five six seven eight nine ten',
  states:
    'manitoba ontario quebec alberta saskatchewan newfoundland nunavut yukon california texas florida ohio pennsylvania michigan illinois arizona nevada oregon washington virginia maryland wisconsin minnesota louisiana alabama tennessee kentucky colorado utah montana idaho alaska hawaii maine vermont connecticut massachusetts delaware iowa kansas nebraska oklahoma arkansas missouri indiana queensland tasmania victoria scotland wales china russia ukraine israel iran iraq syria turkey turkiye egypt india pakistan japan germany france britain italy spain portugal poland hungary romania greece serbia kosovo sweden norway finland denmark canada mexico brazil argentina venezuela colombia chile peru cuba australia indonesia malaysia singapore thailand vietnam taiwan kenya nigeria ethiopia sudan rwanda niger mali algeria morocco tunisia libya lebanon qatar kuwait belarus georgia armenia azerbaijan kazakhstan beijing moscow kyiv kiev london paris berlin rome madrid brussels warsaw budapest athens ankara tehran jerusalem cairo baghdad damascus beirut riyadh doha islamabad delhi tokyo seoul pyongyang taipei hanoi jakarta manila canberra ottawa brasilia caracas bogota havana nairobi abuja pretoria kinshasa kigali khartoum belgrade minsk tbilisi yerevan baku',
  bodyParticles: 'of for',
  neverInverted: 'tell inform remind notify assure',
  demonymEndings: '',
  epithets:
    'striker midfielder defender winger goalkeeper keeper forward playmaker quarterback man woman boy girl teenager teen youth youngster pensioner retiree veteran newcomer native nonagenarian octogenarian septuagenarian sexagenarian centenarian father mother',
  kinds: 'union party association federation charity',
  kin: 'mother father uncle aunt brother sister wife husband son daughter cousin widow widower nephew niece grandfather grandmother grandson granddaughter stepfather stepmother',
  localOffices:
    'mayor governor senator congressman congresswoman bishop archbishop king queen prince princess duke duchess premier resident native councillor councilman councilwoman sheriff',
  attendants:
    'lawyer attorney barrister solicitor counsel agent biographer friend rival opponent successor predecessor aide assistant adviser advisor secretary spokesman spokeswoman spokesperson driver doctor partner girlfriend boyfriend fiancé fiancée colleague neighbour neighbor associate patient pupil follower supporter victim killer',
  onTrial: 'defendant accused suspect convict',
  charges:
    'charged accused convicted sentenced jailed arraigned indicted pleaded trial dock defendant suspect acquitted custody bail prosecuted arrested',
  parties:
    'judge magistrate coroner referee witness eyewitness bystander passenger survivor tenant neighbour neighbor resident defendant suspect victim accused plaintiff complainant inmate prisoner convict',
  remarks:
    'idea claim charge phrase practice version proposal suggestion move position view allegation assertion demand reference',
  examples: 'including among notably',
  without: 'without',
  citing: '',
  effects:
    'drawing escalating intensifying deepening sending pushing driving dragging pulling dashing easing stoking fuelling fueling sparking prompting reviving reigniting allaying dampening',
  capitals: '',
  recalls: "that_is_what that_'s_what that_was_what this_is_what this_was_what that_is_at_least_what",
  topics: 'as_for as_to for',
  identical: 'same',
  listeners: 'court courts jury jurors inquest inquiry tribunal hearing panel committee magistrates commission',
  anonymous: 'source sources insider insiders',
  sides: '',
  places:
    'landing creek bay lake river falls beach island islands valley harbour harbor ridge springs grove heights plains cove gap junction crossing',
  settlements: 'town city village hamlet state country province county district island port',
  issued: 'statement statements release communique bulletin',
  issuing: 'from',
  latter: '',
  postnominals: 'bl kc qc sc mp mps msp mla mlas mep td phd ph.d. md m.d. esq cbe obe mbe dbe kbe cpa rn',
  personal: 'his her',
  theirs: 'their',
  pronominal: 'another one some both several most few many all two three four five six',
  locatives: 'in on at near outside across',
  ours: 'my our',
  ageEndings: '-year-old',
  demonstratives: '',
  broader:
    'document:report,memo,letter,study,statement,filing,complaint,affidavit,notice,audit,review,indictment,lawsuit paper:report,study union:local,workers,federation,brotherhood,teamsters keeper:goalkeeper goalkeeper:keeper judge:justice,magistrate governor:gov.,gov senator:sen.,sen representative:rep.,rep congressman:rep. congresswoman:rep. doctor:dr,dr. physician:doctor,surgeon,dr,dr. professor:prof.,prof general:gen. colonel:col. captain:capt. sergeant:sgt. lieutenant:lt. sheriff:sheriff official:minister,secretary,director,commissioner,spokesman,spokeswoman,administrator lawmaker:senator,congressman,congresswoman,representative,legislator,deputy,mp executive:ceo,chief,director,president,chairman boss:ceo,director,president,chief,manager leader:president,minister,chairman,head,premier politician:mayor,senator,minister scientist:biologist,geologist,physicist,chemist,researcher,ornithologist researcher:scientist,biologist,professor officer:detective,sergeant,lieutenant,captain,constable academic:professor,lecturer,historian artist:painter,sculptor lawyer:attorney,solicitor,barrister attorney:lawyer founder:cofounder,co-founder ceo:executive chairman:chair',
  givenNames: {
    m: 'rich chuck drew gene hank chip buddy cliff cole reed lance wade woody rusty norm curt vern gus ike lou mel cal wes laurence bill dale dean earl frank glen jack lee mark max ray rex rob roy simon will',
    f: 'destiny constance patty sandy ginger jocelyn april daisy dawn grace hazel heather holly iris ivy jean june kelly olive penny robin rose ruby stacy tracy violet',
  },
  particles: 'de van von der den ter ten al el ben bin ibn di da dos la le abu of',
  and: 'and',
  syntax: { plainInquit: true, invertedInquit: true, droppedThat: true },
});
