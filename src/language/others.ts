/** A language that is told by its words, and of which nothing else is known. */
export interface OtherLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** As in `Language`. */
  readonly functionWords: string;
  /** As in `Language`, where its agencies give datelines with names of months. */
  readonly months?: readonly string[];
}

/** Neighbours of the languages in this folder: without their words a text of theirs would be taken for one of ours. */
export const OTHER_LANGUAGES: readonly OtherLanguage[] = [
  {
    tag: 'id',
    functionWords:
      'yang dan di ini itu dengan untuk dari pada tidak akan dalam juga oleh sebagai telah kepada karena ada bisa dapat mereka sudah atau tersebut saat para ke kata menurut',
    months: [
      'januari jan',
      'februari feb',
      'maret mar',
      'april apr',
      'mei',
      'juni jun',
      'juli jul',
      'agustus agt agu',
      'september sept sep',
      'oktober okt',
      'november nov',
      'desember des',
    ],
  },
  {
    tag: 'ro',
    functionWords:
      'și în de la a cu pe nu că din este pentru au sunt care mai fi fost se sau după dar să o un al ale lui cele această acest',
    months: [
      'ianuarie ian',
      'februarie feb',
      'martie mar',
      'aprilie apr',
      'mai',
      'iunie iun',
      'iulie iul',
      'august aug',
      'septembrie sept',
      'octombrie oct',
      'noiembrie noi',
      'decembrie dec',
    ],
  },
  {
    tag: 'cs',
    functionWords:
      'a v na se je že s z do o k i za ve to jsou by ale který která které podle po před od při jeho také jako až však byl byla aby už není ze pro',
    months: [
      'leden ledna',
      'unor unora',
      'brezen brezna',
      'duben dubna',
      'kveten kvetna',
      'cerven cervna',
      'cervenec cervence',
      'srpen srpna',
      'zari',
      'rijen rijna',
      'listopad listopadu',
      'prosinec prosince',
    ],
  },
  {
    tag: 'sk',
    functionWords:
      'a v na sa je že s z do o k i za vo to sú by ale ktorý ktorá ktoré podľa po pred od pri jeho aj ako až však bol bola aby už nie zo pre bolo tiež',
    months: [
      'januar januara',
      'februar februara',
      'marec marca',
      'april aprila',
      'maj maja',
      'jun juna',
      'jul jula',
      'august augusta',
      'september septembra',
      'oktober oktobra',
      'november novembra',
      'december decembra',
    ],
  },
  {
    tag: 'hr',
    functionWords:
      'i u na se je da su za od s o iz do koji koja koje a ali nije te kao što po bi će prema nakon biti sa bio bila više samo ili već ne kako pri',
  },
  {
    tag: 'hu',
    functionWords:
      'a az és hogy nem is egy meg azt ez de szerint már volt csak után mint vagy ki még amely pedig ha sem lehet ezt illetve',
    months: [
      'januar jan',
      'februar febr',
      'marcius marc',
      'aprilis apr',
      'majus maj',
      'junius jun',
      'julius jul',
      'augusztus aug',
      'szeptember szept',
      'oktober okt',
      'november nov',
      'december dec',
    ],
  },
  {
    tag: 'ca',
    functionWords:
      'el la els les de del dels i que en a per amb un una no és ha al als es va han més ser però aquest aquesta seva seu ho són hi també segons després fins sobre com',
    months: [
      'gener',
      'febrer',
      'marc',
      'abril',
      'maig',
      'juny',
      'juliol',
      'agost',
      'setembre',
      'octubre',
      'novembre',
      'desembre',
    ],
  },
  {
    tag: 'gl',
    functionWords:
      'o a os as de do da dos das e que en no na nos nas un unha con por para non é foi ao á ou máis pero como polo pola polos polas seu súa tamén segundo sobre esta este ten xa',
    months: [
      'xaneiro',
      'febreiro',
      'marzo',
      'abril',
      'maio',
      'xuno',
      'xullo',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'decembro',
    ],
  },
  {
    tag: 'af',
    functionWords:
      'die en van het in is nie dat te om met vir op aan deur sy hulle ons wat ook by sal word was uit kan na as maar hy dit moet een tot volgens daar oor',
  },
  {
    tag: 'uk',
    functionWords:
      'і в у на що не з та до за про від як це його для був була було але після під час також є які який яка або їх він вона вже буде зі й',
    months: [
      'січень січня',
      'лютий лютого',
      'березень березня',
      'квітень квітня',
      'травень травня',
      'червень червня',
      'липень липня',
      'серпень серпня',
      'вересень вересня',
      'жовтень жовтня',
      'листопад листопада',
      'грудень грудня',
    ],
  },
  {
    tag: 'bg',
    functionWords:
      'на и в да се за от е са че с не по като ще при това който която които но до със беше след той или към има най ни го може бъде през',
    months: [
      'януари',
      'февруари',
      'март',
      'април',
      'май',
      'юни',
      'юли',
      'август',
      'септември',
      'октомври',
      'ноември',
      'декември',
    ],
  },
  {
    tag: 'sr',
    functionWords:
      'и у на је да се су за од са о из до који која које а али није те као што по би ће према након бити био била више само или',
    months: [
      'јануар јануара',
      'фебруар фебруара',
      'март марта',
      'април априла',
      'мај маја',
      'јун јуна',
      'јул јула',
      'август августа',
      'септембар септембра',
      'октобар октобра',
      'новембар новембра',
      'децембар децембра',
    ],
  },
  {
    tag: 'fa',
    functionWords:
      'در از به که این را با است و آن برای یک بود شد می کرد خود تا بر های شده هم نیز اما گفت کند دارد باید پس بین',
  },
  {
    tag: 'ja',
    functionWords:
      'の は を に が と で も から した する して された という によると れた だ まで など ため より この その',
  },
];
