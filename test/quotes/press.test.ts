import { describe, expect, it } from 'vitest';
import { inShort, quotesOf } from './support.ts';

type Cases = readonly (readonly [what: string, paragraphs: string | readonly string[], quotes: readonly string[]])[];

/** How newspapers and agencies write, beyond the phenomena of docs/quotes.md: each on sentences of our own. */
const ENGLISH: Cases = [
  [
    'a surname that begins small',
    'Health Minister Paula d’Entremont promised that the report would be read.',
    ['Paula d’Entremont | promised | the report would be read'],
  ],
  [
    'what is disputed, written down and sent',
    [
      'Orvanta disputed that account.',
      'The company had written down $310 million of stock.',
      'Nora Roche said the chip was late, sending shares down.',
    ],
    ['Nora Roche | said | the chip was late'],
  ],
  [
    'where people spoke',
    ['In Dakar, residents spoke of shortages. "There is no rice," said Awa Sall, a mother of four.'],
    ['Awa Sall | said | There is no rice'],
  ],
  [
    'a pronoun before marks, behind who was told',
    'Paul Dunne told deputies he "just snapped."',
    ['Paul Dunne | told | he "just snapped."'],
  ],
  [
    'whose secretary she is',
    ['Nora Roche said it was late.', "The ruling party's secretary-general said it was early."],
    ['Nora Roche | said | it was late', "(The ruling party's secretary-general) | said | it was early"],
  ],
  [
    'who a lead without a verb names',
    [
      'Paul Dunne is the mayor. He said all was well.',
      'His answer: "We will go to the end."',
      'Same story from Anne Roche of the union: "We will go on."',
    ],
    ['Paul Dunne | said | all was well', 'Paul Dunne | - | We will go to the end.', 'Anne Roche | - | We will go on.'],
  ],
  [
    'what is said before those who listen',
    [
      'The court heard that Paul Dunne had hidden the money.',
      'The pilot had lost an engine, the inquiry heard on Monday.',
      'Jurors heard how Dunne had lied.',
      'Nora Roche heard that the port was closed.',
    ],
    [
      '- | heard | Paul Dunne had hidden the money',
      '- | heard | The pilot had lost an engine',
      '- | heard | how Dunne had lied',
    ],
  ],
  [
    'a noun that ends like a gerund',
    ['Paul Dunne denies wrongdoing.', 'He denied everything. He denied taking it.'],
    ['Paul Dunne | denied | taking it'],
  ],
  [
    'a street is no company',
    ['Lee Marsh, who lives on Quay Street, left.', 'The company said it was sorry.'],
    ['company | said | it was sorry'],
  ],
  [
    'a body before its document',
    [
      'A police statement said the port was safe.',
      'A statement from the ministry said it would reopen.',
      'A court filing says it is old.',
    ],
    ['police | said | the port was safe', 'ministry | said | it would reopen', '(A court filing) | says | it is old'],
  ],
  [
    'a noun that looks like a verb before the verb',
    'A police report said that the port was safe.',
    ['(A police report) | said | the port was safe'],
  ],
  [
    'in an opinion that is a paper',
    'Judge Ann Batten wrote in her opinion filed on Friday that the city had no right to close the market.',
    ['Ann Batten | wrote | the city had no right to close the market'],
  ],
  [
    'who printed it, before as saying',
    'Paul Roche was quoted by the Harbour Times as saying the deal was close.',
    ['Paul Roche | was quoted by the Harbour Times as saying | the deal was close'],
  ],
  [
    'some that stand for themselves',
    ['"It is over," said another.', '"It is late," say some.', '"It is early," said one of the men.'],
    ['(another) | said | It is over', '(some) | say | It is late', '(one of the men) | said | It is early'],
  ],
  [
    'marks that open a clause without that',
    [
      'Mayor Nora Roche said "scores" of walkers needed help.',
      'Roche said "unheard-of amounts of snow" following hard frost blocked the pass.',
      'Roche said "yes" when asked.',
    ],
    [
      'Nora Roche | said | "scores" of walkers needed help',
      'Nora Roche | said | "unheard-of amounts of snow" following hard frost blocked the pass',
      'Nora Roche | said | yes',
    ],
  ],
  [
    'a long tail behind marks',
    '"I lost my head," Nora Roche told detectives in part of an interview read to the court.',
    ['Nora Roche | told | I lost my head'],
  ],
  [
    'a question and whom it is put to',
    '"Did she mean to harm him?" Nora Roche asked the jury.',
    ['Nora Roche | asked | Did she mean to harm him?'],
  ],
  [
    'a gerund with a colon or comma before marks',
    'Nora Roche opened her speech saying, "I know you are tired."',
    ['Nora Roche | saying | I know you are tired.'],
  ],
  [
    'a clause that opens the sentence ends with it',
    [
      'Although Nora Roche said it was "wild", nobody stayed.',
      'While Roche said that the weir was safe, walkers left.',
    ],
    ['Nora Roche | said | it was "wild"', 'Nora Roche | said | the weir was safe'],
  ],
  [
    'a relative clause ends before the verb of its sentence',
    ['A man who said he was robbed has died.', 'A woman who admitted stealing a car and hiding it has been jailed.'],
    ['(A man) | said | he was robbed', '(A woman) | admitted | stealing a car and hiding it'],
  ],
  [
    'a subordinate clause that opens what is said',
    'Nora Roche said even though the weir, built in 1850, was old, it was safe.',
    ['Nora Roche | said | even though the weir, built in 1850, was old, it was safe'],
  ],
  [
    'what one says that another told',
    'Paul Dunne said Ms Roche told detectives she had quarrelled with her landlord.',
    [
      'Paul Dunne | said | Ms Roche told detectives she had quarrelled with her landlord',
      'Roche | told | she had quarrelled with her landlord',
    ],
  ],
  [
    'whom nobody names tells a court of somebody',
    'The jury was told Nora Anne Roche, 44, had run.',
    ['- | was told | Nora Anne Roche, 44, had run'],
  ],
  ['that night', 'Nora Roche told a tenant that night that she would leave.', ['Nora Roche | told | she would leave']],
  [
    'a place has no office',
    ['The mayor of Tarn Hollow, Vermont, said walkers were lost.', 'Mayor Pete Landry said the search went on.'],
    ['Pete Landry | said | walkers were lost', 'Pete Landry | said | the search went on'],
  ],
  [
    'a question, and what one does while asking it',
    '"Do you want to hear it?" Nora Roche asks as she steers her van along the shore.',
    ['Nora Roche | asks | Do you want to hear it?'],
  ],
  [
    'two adjectives before who speaks',
    '"They think I am good," the round, bearded trader laughs.',
    ['(the round, bearded trader) | laughs | They think I am good'],
  ],
  [
    'a verb that rules over a thing says nothing',
    'While the gang ruled the valley, "cash was rare," said Nora Roche.',
    ['Nora Roche | said | While the gang ruled the valley, "cash was rare,"'],
  ],
  [
    'what is said in the present, without that',
    'Nora Roche, a spokeswoman for the wardens, said in the statement the province bears the cost.',
    ['Nora Roche | said | the province bears the cost'],
  ],
  [
    'a remark between dashes, outside of the marks',
    '"One thing is to wait, and going there" — by boat — "is a risk," Nora Roche said.',
    ['Nora Roche | said | "One thing is to wait, and going there" — by boat — "is a risk,"'],
  ],
  [
    'where a firm is, behind who speaks for it',
    'Prices "are a sign of that," said Nora Roche, a manager at Stonebridge Partners in Malvern, Pa.',
    ['Nora Roche | said | Prices "are a sign of that,"'],
  ],
  [
    'where a firm is, before its name',
    'Westlake-based Dolan said it would break even.',
    ['Dolan | said | it would break even'],
  ],
  [
    'the same official',
    [
      'John Houser is managing director of the bank.',
      '"Has it won?" one Western official asks.',
      '"It has," the same official says.',
    ],
    ['(one Western official) | asks | Has it won?', '(the same official) | says | It has'],
  ],
  [
    'an adverb of the verb, and a gerund behind a name',
    ['Nora Roche is mayor. She further said it held.', '"It holds," said Roche answering a question.'],
    ['Nora Roche | said | it held', 'Nora Roche | said | It holds'],
  ],
  [
    'a gerund without a comma',
    'Nora Roche is mayor. "It holds," she clarified adding that it was old.',
    ['Nora Roche | clarified | It holds', 'Nora Roche | adding | it was old'],
  ],
  [
    'a gerund that opens a sentence, and a question one wants answered',
    'Stating that it held, Mayor Nora Roche wanted to know whether it was paid for.',
    ['Nora Roche | Stating | it held', 'Nora Roche | wanted to know | whether it was paid for'],
  ],
  [
    'what nobody says',
    'Nora Roche said it would be unfair to say that the state did nothing.',
    ['Nora Roche | said | it would be unfair to say that the state did nothing'],
  ],
  [
    'marks in the middle of what one welcomes',
    'Nora Roche welcomed his bid to "railroad" the bill through and fiercely criticised Paul Dunne.',
    [],
  ],
  [
    'somebody without a name',
    ['Detective Paul Dunne appealed for help.', 'The witness pointed to the step where he said it was.'],
    ['Paul Dunne | appealed for | help', '(he) | said | it was'],
  ],
  [
    'a number that opens what is said',
    'Nora Roche said 200 more were coming.',
    ['Nora Roche | said | 200 more were coming'],
  ],
  [
    'of a thing and a person, the person',
    'The ministry slammed the calls of the union chief Nora Roche who said that the port "must close".',
    ['Nora Roche | said | the port "must close"'],
  ],
  ['when one was asked', 'Nora Roche said when asked about the port that it held.', ['Nora Roche | said | it held']],
  [
    'that day',
    'Nora Roche is mayor. "It is burnt," she said in an interview that day.',
    ['Nora Roche | said | It is burnt'],
  ],
  [
    'a rank of two words',
    'A man was found, Staff Sgt. Bill Dunne said. Nobody saw him, Dunne added.',
    ['Bill Dunne | said | A man was found', 'Bill Dunne | added | Nobody saw him'],
  ],
  [
    'whose a document is by its time',
    'Nora Roche waved the audit which states that the port is empty.',
    ['(the audit) | states | the port is empty'],
  ],
  ['a verb that opens its sentence', 'Said Nora Roche: "It holds."', ['Nora Roche | Said | It holds.']],
  ['a dash before marks', 'Nora Roche said - "It holds."', ['Nora Roche | said | It holds.']],
  ['what should be is no hearsay', 'The town was supposed to get a new plow "for six years".', []],
];

const FRENCH: Cases = [
  [
    'a document that somebody has read',
    'Selon un document interne que Le Phare a pu lire, le nombre de passages a augmenté.',
    ['(un document interne) | Selon | le nombre de passages a augmenté'],
  ],
  [
    'asked not to take it out on somebody',
    'Le maire Paul Dunne a demandé aux pêcheurs de ne pas s’en prendre aux machines.',
    ['Paul Dunne | a demandé | ne pas s’en prendre aux machines'],
  ],
  [
    'who a lead without a verb names',
    [
      'Paul Dunne est maire. Il a dit que tout va bien.',
      'Même son de cloche chez Anne Roche, de la CSL : « On ira au bout. »',
      'Réaction de Marc Lantier, président du club : « On verra demain. »',
      'Colère chez les riverains : « On ne nous dit rien. »',
    ],
    [
      'Paul Dunne | a dit | tout va bien',
      'Anne Roche | - | On ira au bout.',
      'Marc Lantier | - | On verra demain.',
      '(les riverains) | - | On ne nous dit rien.',
    ],
  ],
  [
    'a given name and an age',
    [
      '« On a eu peur », souffle Lise, 34 ans. La mairie dit ne rien savoir.',
      '« Pourquoi nous ? », se demande Lise. Elle se souvient : « On dansait. »',
    ],
    [
      'Lise | souffle | On a eu peur',
      'mairie | dit | ne rien savoir',
      'Lise | se demande | Pourquoi nous ?',
      'Lise | se souvient | On dansait.',
    ],
  ],
  [
    'some that stand for themselves',
    [
      'Le maire Paul Dunne a démissionné.',
      "D'autres estiment que le port doit fermer.",
      '« C’est fini », disent d’autres.',
    ],
    ["(D'autres) | estiment | le port doit fermer", '(d’autres) | disent | C’est fini'],
  ],
  [
    'a name with a dot inside',
    'Selon Vauclos.com, les prix montent. « Je pars », confie Paul Dunne, de vauclos.com.',
    ['Vauclos.com | Selon | les prix montent', 'Paul Dunne | confie | Je pars'],
  ],
  [
    'a poll that shows',
    'Un récent sondage montre que le port va fermer.',
    ['(Un récent sondage) | montre | le port va fermer'],
  ],
  [
    'when and where it was said, a comma, and who',
    "« L'eau est montée », raconte mardi 17 août sur Radio Val, Nora Roche, maire de La Moline.",
    ["Nora Roche | raconte | L'eau est montée"],
  ],
  [
    'the mayor of a place with an article',
    [
      '« Tout va bien », a dit Nora Roche, maire de La Moline, une commune du Var.',
      'La maire a ajouté que le pont tiendrait.',
    ],
    ['Nora Roche | a dit | Tout va bien', 'Nora Roche | a ajouté | le pont tiendrait'],
  ],
  [
    'an office in a place, and the name',
    'La route est coupée, a annoncé mardi la préfète déléguée pour la sécurité dans le Var, Nora Roche, lors d’un point de presse.',
    ['Nora Roche | a annoncé | La route est coupée'],
  ],
  [
    'what a town is, behind who comes from it',
    'Pour Nora Roche, maire de Vauclos, une des communes touchées, de nombreux dégâts sont à déplorer.',
    ['Nora Roche | Pour | de nombreux dégâts sont à déplorer'],
  ],
  [
    'who spoke before a colon goes on behind it',
    'La route restera fermée, confie Nora Roche, qui précise qu’une décrue est attendue : « Nous pourrons souffler un peu. »',
    [
      'Nora Roche | confie | La route restera fermée',
      'Nora Roche | précise | une décrue est attendue',
      'Nora Roche | - | Nous pourrons souffler un peu.',
    ],
  ],
  [
    'a cleft sentence',
    'C’est Nora Roche qui a rouvert le port en rappelant que rien ne pressait.',
    ['Nora Roche | rappelant | rien ne pressait'],
  ],
  [
    'a sentence with «c’est ce que», and a pronoun',
    ['Paul Dunne est maire.', 'C’est ce que le maire a fait savoir. « On attend », a-t-il déploré.'],
    ['Paul Dunne | a fait savoir | Paul Dunne est maire | inferred', 'Paul Dunne | a-t-il déploré | On attend'],
  ],
  [
    'whom the sentence is about, and an inquit behind its colon',
    'Contacté par Le Phare, Paul Dunne, maire de Vauclos, dresse un bilan : « Tout est noyé », dit-il.',
    ['Paul Dunne | dit-il | Tout est noyé'],
  ],
  [
    'a participle that leads in is not who speaks',
    'Joint par téléphone, Paul Dunne, président du comité, qui se tait d’ordinaire, regrette : « On n’a rien vu. »',
    ['Paul Dunne | regrette | On n’a rien vu.'],
  ],
  [
    'an example',
    'Nora Roche a par exemple révélé que le port fermerait.',
    ['Nora Roche | a par exemple révélé | le port fermerait'],
  ],
  [
    'a medium and the name behind it',
    '« Elle ne nie pas », expliquait mardi au micro de Radio Val Paul Dunne, délégué du parti. « Mais elle le regrette. »',
    ['Paul Dunne | expliquait | Elle ne nie pas', 'Paul Dunne | - | Mais elle le regrette.'],
  ],
  [
    'whom a report cites',
    'L’agence a rapporté en citant le ministre que le port rouvrirait.',
    ['agence | a rapporté | le port rouvrirait'],
  ],
  [
    'a newspaper that begins with an article is nobody',
    ['Selon Le Phare, le port fermera.', '« J’ai tout vu », raconte-t-il.'],
    ['Le Phare | Selon | le port fermera', '(il) | raconte-t-il | J’ai tout vu'],
  ],
  [
    'what goes on behind whom it is known from',
    'Le camion roulait, selon des témoins, à 100 km/h dans la rue.',
    ['(des témoins) | selon | Le camion roulait … à 100 km/h dans la rue'],
  ],
  [
    'who speaks, whatever he is',
    '« Il n’a pas écouté [...] », conclut le passager au téléphone.',
    ['(le passager) | conclut | Il n’a pas écouté [...]'],
  ],
  [
    'a name behind its office, before a colon',
    'Tout ira bien, comme l’a annoncé samedi un des responsables du syndicat, Paul Dunne : « On relance. »',
    ['Paul Dunne | a annoncé | On relance.'],
  ],
  [
    'what is part of what one admits stands not for itself',
    'Nora Roche reconnaît avoir : « deux équipes solides ».',
    ['Nora Roche | reconnaît | avoir : « deux équipes solides »'],
  ],
  [
    'who says I is whom the sentence is about',
    'Nora Roche préside depuis janvier, « mais je fais tout depuis 2010 », sourit-elle.',
    ['Nora Roche | sourit-elle | Nora Roche préside depuis janvier, « mais je fais tout depuis 2010 »'],
  ],
  ['a demand is no quote', 'Nora Roche a exigé des éclaircissements sur la fameuse « dette cachée ».', []],
  [
    'between an auxiliary and its verb',
    ['Paul Dunne est maire.', 'La vente a, selon lui, été menée dans la hâte.'],
    ['Paul Dunne | selon | La vente a … été menée dans la hâte'],
  ],
  [
    'two insertions before a colon',
    'Nora Roche a insisté, en anglais, à plusieurs reprises : « Fermez le port. »',
    ['Nora Roche | a insisté | Fermez le port.'],
  ],
  [
    'how one says it, before a name',
    '« On attend », déclare frustrée Nora Roche, propriétaire du moulin.',
    ['Nora Roche | déclare | On attend'],
  ],
  [
    'a title and a name without a blank',
    ['Paul Dunne est maire.', 'Il est temps, selon M.Dunne, de fermer.'],
    ['Paul Dunne | selon | Il est temps … de fermer'],
  ],
  [
    'a party inside a title',
    'Pour Paul Dunne, député Les Verts (LV) de Lyon, le port a « perdu la main ».',
    ['Paul Dunne | Pour | le port a « perdu la main »'],
  ],
  [
    'on whose side two people are',
    'Du côté du Parti rural, Paul Dunne et Nora Roche estiment que « rien ne change ».',
    ['Paul Dunne et Nora Roche | estiment | rien ne change'],
  ],
  [
    'where somebody works, behind a name',
    '« Ils se moquent de nous, lâche Nora Roche, de l’atelier. Personne ne dit rien. »',
    ['Nora Roche | lâche | Ils se moquent de nous … Personne ne dit rien.'],
  ],
  [
    'how one says it, between the verb and who speaks',
    '« Il dit que tout va bien », indique abattu un jeune salarié.',
    ['(Il) | dit | tout va bien', '(un jeune salarié) | indique | Il dit que tout va bien'],
  ],
  [
    'what is told inside marks ends before the inquit',
    '« On nous dit de ne pas s’inquiéter, tance Paul Dunne, secrétaire du syndicat. Mais le temps passe. »',
    [
      '(On) | dit | ne pas s’inquiéter',
      'Paul Dunne | tance | On nous dit de ne pas s’inquiéter … Mais le temps passe.',
    ],
  ],
  [
    'whom it is told, before the auxiliary',
    'Le maire, Paul Dunne, leur a assuré qu’il attendait.',
    ['Paul Dunne | a assuré | il attendait'],
  ],
  [
    'que before a colon',
    ['Nora Roche a déclaré que : « Le pont tient. »'],
    ['Nora Roche | a déclaré | Le pont tient.'],
  ],
  [
    'an elided word before marks',
    ['Nora Roche assure qu’« aucun effort » n’a abouti.', 'Elle a averti qu\'"il faudra du temps".'],
    ['Nora Roche | assure | « aucun effort » n’a abouti', 'Nora Roche | a averti | il faudra du temps'],
  ],
];

/** What newsrooms type where a typographer would not. */
const TYPED: Cases = [
  ...['a t-il dit', 'a‑t‑il dit', "a-t'il dit", 'a-t-il dit'].map(
    inquit =>
      [
        inquit,
        ['Le maire est Paul Dunne.', `« Il tient », ${inquit}.`],
        [`Paul Dunne | ${inquit} | Il tient`],
      ] as const,
  ),
  ...['”Il tient”', '“Il tient“', '‘‘Il tient’’', '‘’Il tient’’', '’’Il tient’’', '“ Il tient ”', '" Il tient "'].map(
    quotation => [quotation, `${quotation}, a dit Nora Roche.`, ['Nora Roche | a dit | Il tient']] as const,
  ),
  ...['quʼil', 'qu´il', 'qu′il'].map(
    word => [word, `Nora Roche a dit ${word} tenait.`, ['Nora Roche | a dit | il tenait']] as const,
  ),
];
describe('as the press writes', () => {
  it.each(ENGLISH)('English: %s', (_, paragraphs, quotes) => {
    expect(quotesOf('en', ...[paragraphs].flat()).quotes.map(inShort)).toEqual(quotes);
  });

  it.each(TYPED)('typed: %s', (_, paragraphs, quotes) => {
    expect(quotesOf('fr', ...[paragraphs].flat()).quotes.map(inShort)).toEqual(quotes);
  });

  it.each(FRENCH)('French: %s', (_, paragraphs, quotes) => {
    expect(quotesOf('fr', ...[paragraphs].flat()).quotes.map(inShort)).toEqual(quotes);
  });
});
