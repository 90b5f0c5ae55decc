/** What a language's writing says of dots that end no sentence. Words are as written, without their last dot. */
export interface Abbreviations {
  /** Stand before a name or a number, so that no sentence ends with them: «M.», «Dr.», «No.». */
  readonly before: string;
  /** May end a sentence as well: «etc.», «Inc.», «p.m.». */
  readonly others: string;
  /** A dot behind a number of one or two figures makes it an ordinal: «3. März». */
  readonly ordinals?: boolean;
}

const none: Abbreviations = { before: '', others: '' };

/** By BCP 47 tag; loaded only where sentences are cut. */
export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  fr: {
    before:
      'M MM Mme Mmes Mlle Mlles Dr Drs Pr Me Mes Mgr St Ste Sts Stes Cie Gal Col Cdt Cap Lt Cne Adj Ing no n nos art al chap fig vol éd p pp av bd boul cf env ex réf tél Ph J-C',
    others:
      'etc apr hab km min janv févr avr juill sept oct nov déc lun mar mer jeu ven sam dim id ibid op cit loc coll trad suiv ss',
  },
  en: {
    before:
      'Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Gov Sen Rep Lt Col Sgt Capt Cmdr Maj Adm Cpl Pvt Rev Hon Pres Supt Det Insp Fr Br Sr St Ste Mt Ft No Nos vs v Fig Vol pp p Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec approx est cf i.e e.g viz al Ald Atty Dep Amb',
    others:
      'Inc Ltd Co Corp Bros Jr etc a.m p.m U.S U.K U.N E.U D.C Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo Ont Que B.C Ph.D M.D B.A M.A dept univ assn ft in lb oz mph',
  },
  es: {
    before:
      'Sr Sra Srta Sres Sras D Dña Da Dr Dra Dres Prof Profa Ing Lic Arq Gral Cnel Cap Tte Sto Sta Mons Fr Excmo Excma Ilmo Ilma núm n nro art arts pág págs p pp vol fig cap tel av avda c cf ej aprox',
    others:
      'etc Cía S.A S.L EE.UU EE UU a.m p.m a.C d.C ene feb mar abr jun jul ago sept set oct nov dic Ud Uds Vd Vds km',
  },
  de: {
    before:
      'Dr Prof Hr Fr Frl Nr Nrn St Abs Art Bd Kap Abb Tab Tel vgl ca z d u o s i a bzw bzgl geb gest gegr sog ggf evtl inkl exkl insb jew max min Mio Mrd Tsd Dipl Ing Mag Hrsg Jan Feb Mär Apr Jun Jul Aug Sept Okt Nov Dez',
    others: 'usw etc z.B d.h u.a v.a o.ä e.V Str Jh Std Min Sek Chr v.Chr n.Chr Co',
    ordinals: true,
  },
  it: {
    before:
      'Sig Sig.ra Sigg Dott Dott.ssa Dr Prof Prof.ssa Avv Ing Arch Geom Rag On Sen Mons Gen Col Cap Ten S SS n nn art artt pag pagg p pp vol fig cap tel cfr es ca',
    others: 'ecc etc S.p.A S.r.l a.C d.C gen feb mar apr mag giu lug ago sett set ott nov dic',
  },
  pt: {
    before:
      'Sr Sra Srs Sras Srta D Dr Dra Drs Prof Profa Eng Arq Gen Cel Cap Ten Sto Sta Pe Exmo Exma n nº núm art arts pág págs p pp vol fig cap tel av r cf ex aprox',
    others: 'etc Ltda Cia S.A a.C d.C jan fev mar abr mai jun jul ago set out nov dez km',
  },
  ru: {
    before:
      'г гг им ул д стр т см тыс млн млрд проф акад ген кап св пр пер просп обл р ст п пп рис табл ср напр тел кв руб',
    others: 'др пр т.д т.п т.е т.к и.о н.э в вв долл коп мин сек час',
  },
  ar: { before: 'د أ م ص ج ه', others: 'إلخ الخ' },
  zh: none,
  sv: { before: 'dr prof hr fr nr s sid tel kap ca jfr bl', others: 'etc m.m t.ex bl.a d.v.s kl' },
  da: { before: 'dr prof hr fr nr s tel kap ca jf bl', others: 'osv f.eks bl.a kl', ordinals: true },
  nb: { before: 'dr prof hr fr nr s tel kap ca jf bl', others: 'osv f.eks bl.a kl', ordinals: true },
  nl: { before: 'dhr mevr mr dr drs ir ing prof nr nrs blz p art tel ca', others: 'enz e.d d.w.z o.a bijv' },
  fi: { before: 'tri prof nro s puh n ks', others: 'jne ym esim mm', ordinals: true },
};
