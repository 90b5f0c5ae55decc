import { type Cases, describeCases } from './support.ts';

/** What newspapers write: what the eleventh and twelfth rounds of strangers' dispatches showed, on sentences of our own. */
const FRENCH: Cases = [
  [
    'marks that end a clause about the subject',
    [
      'La coordination, qui a appelé les habitants à « garder leur calme », a adressé lundi à la préfecture un courrier de deux pages.',
    ],
    ['coordination | a appelé | garder leur calme'],
  ],
  [
    'a thing with a body behind it does not speak',
    [
      'Le plan, présenté par la maire adjointe, Odile Garcin, prévoit la vente de trois hectares au groupe nantais Les Dunes.',
    ],
    [],
  ],
  [
    'what a deputy asks an elected person of a party',
    [
      "La tension est montée lorsque la députée centriste de Brévannes, Louise Amard, a demandé à l'élu écologiste si la mesure avait été chiffrée.",
    ],
    ['Louise Amard | a demandé | si la mesure avait été chiffrée'],
  ],
  [
    "a clause about somebody's opponents",
    ["Pour Odile Garcin, cheffe de file de l'opposition, la ville « brade ses terrains »."],
    ['Odile Garcin | Pour | la ville « brade ses terrains »'],
  ],
  [
    'an adverb before an infinitive',
    ['Le collectif a publié une pétition. Le collectif menace désormais de saisir le tribunal.'],
    ['collectif | menace | saisir le tribunal'],
  ],
  [
    'who published a provisional count, and when',
    [
      'Vingt personnes sont mortes, selon un bilan provisoire communiqué mercredi par la mairie de Gaurac, qui dit chercher encore.',
    ],
    ['mairie de Gaurac | selon | Vingt personnes sont mortes', 'mairie de Gaurac | dit | chercher encore'],
  ],
  [
    'infinitives that end like nouns or stand behind a clitic',
    ["Le maire, Paul Roche, a demandé au ministre d'étudier le plan.", 'Paul Roche a promis de les suivre.'],
    ['Paul Roche | a demandé | étudier le plan', 'Paul Roche | a promis | les suivre'],
  ],
  [
    'a minister of one people is none of another',
    [
      'Le ministre chinois Luo Jingtao a rencontré son homologue gabonais, Aristide Mombo.',
      '« Il faut dix heures », a déclaré le ministre gabonais.',
    ],
    ['Aristide Mombo | a déclaré | Il faut dix heures'],
  ],
  [
    'ministries with several fields',
    [
      "La ministre de l'Agriculture, du Développement rural et de la Pêche, Salima Merzoug, a estimé que l'eau manquait.",
      'Elle a ajouté que tout irait bien.',
    ],
    ["Salima Merzoug | a estimé | l'eau manquait", 'Salima Merzoug | a ajouté | tout irait bien'],
  ],
  [
    'a name that ends the lead',
    [
      "Sur sa page Facebook, le député de l'opposition Nestor Roche a réclamé une enquête et accusé les autorités d'avoir « laissé pourrir un mur ».",
    ],
    ['Nestor Roche | accusé | avoir « laissé pourrir un mur »'],
  ],
  [
    'where a charge was made',
    ["Le syndicat a accusé le gouvernement de « faire de la politique », dans un message accompagné d'une photo."],
    ['syndicat | a accusé | faire de la politique'],
  ],
  [
    'what who spoke did besides',
    [
      "Le groupe Arval a rejeté l'offre, estimant qu'elle « ne reflète pas la valeur » du groupe, et relevé dans la foulée son objectif annuel.",
    ],
    ['Arval | estimant | elle « ne reflète pas la valeur » du groupe'],
  ],
  [
    'what a clause with «car» goes on with',
    ["L'eau n'est pas gratuite, a expliqué Nora Roche, car elle exige un suivi régulier."],
    ["Nora Roche | a expliqué | L'eau n'est pas gratuite … car elle exige un suivi régulier"],
  ],
  [
    'a fragment after what somebody does',
    ["Paul Roche remplit le bol chaque matin, « par habitude », dit-il. « Elle m'a appelé. »"],
    ['Paul Roche | dit-il | par habitude', "Paul Roche | - | Elle m'a appelé."],
  ],
  [
    'a clause behind a colon',
    ['Sur ce point, le président, Paul Roche, se montre prudent : la convention, rappelle-t-il, « ne prévoit rien ».'],
    ['Paul Roche | rappelle-t-il | la convention … « ne prévoit rien »'],
  ],
  [
    'a title before its pronoun',
    [
      "« Combien ? », s'interroge Brigitte Roche, retraitée à Brest. Présidente d'un collectif, elle dit ne plus dormir.",
    ],
    ["Brigitte Roche | s'interroge | Combien ?", 'Brigitte Roche | dit | ne plus dormir'],
  ],
  [
    'a relative clause that a preposition interrupts',
    ["Sa présidente, Karine Roche, déplore que l'employeur ait refusé une offre qui, selon elle, aurait suffi."],
    [
      "Karine Roche | déplore | l'employeur ait refusé une offre",
      'Karine Roche | selon | qui … aurait suffi | hearsay',
    ],
  ],
  [
    'names of bodies in small letters',
    [
      "Le Syndicat des professionnelles en soins de la Haute-Rive soutient avoir sonné l'alarme.",
      "D'après une estimation de la chambre de commerce et d'industrie, chaque emploi compte.",
    ],
    [
      "Syndicat des professionnelles en soins de la Haute-Rive | soutient | avoir sonné l'alarme",
      "chambre de commerce et d'industrie | D'après | chaque emploi compte",
    ],
  ],
  [
    'a verb of no list between a name and marks',
    [
      "Dans un communiqué, la direction de Kernholt invoque « l'effondrement des volumes » et affirme que tout a été tenté.",
    ],
    ['direction de Kernholt | affirme | tout a été tenté'],
  ],
  [
    'members in brackets',
    ["L'intersyndicale (CGT, SUD, FO) réclame que le rapport soit publié."],
    ['intersyndicale | réclame | le rapport soit publié'],
  ],
  [
    "a minister's cabinet",
    ['Le ministre, Guillaume Roche, se tait. Le cabinet Roche assure que tout est prêt.'],
    ['cabinet Roche | assure | tout est prêt'],
  ],
];

const ENGLISH: Cases = [
  [
    "a federation keeps its name behind its president's title",
    [
      'Ruth Doyle, president of the Federation of Harbour Nurses, told reporters that the plan was bad.',
      'The union has asked the board to rule on the case.',
    ],
    ['Ruth Doyle | told | the plan was bad', 'Federation of Harbour Nurses | has asked | rule on the case'],
  ],
  [
    'Superintendent of Police is a title',
    [
      'Superintendent of Police Vikrant Solan said a case had been opened. "More arrests may follow," Solan told reporters.',
    ],
    ['Vikrant Solan | said | a case had been opened', 'Vikrant Solan | told | More arrests may follow'],
  ],
  [
    'the company is a firm, not a union',
    [
      'Kettle River Nickel, the area\'s largest employer, said in an emailed statement it had moved its workers. The company said a small group would stay. "No one will remain on site," the statement said.',
      "The miners' union Deep Hands said it was late.",
      'The company said it was sorry.',
    ],
    [
      'Kettle River Nickel | said | it had moved its workers',
      'Kettle River Nickel | said | a small group would stay',
      'Kettle River Nickel | said | No one will remain on site',
      'Deep Hands | said | it was late',
      'Kettle River Nickel | said | it was sorry',
    ],
  ],
  [
    'who wrote to somebody asking',
    [
      'Carys Whitlow, who chairs the committee, has written to Mr Althorp asking when he first knew that data had been lost.',
    ],
    ['Carys Whitlow | asking | when he first knew that data had been lost'],
  ],
  [
    'whom a plain participle belongs to',
    [
      'Nurses worked thousands of shifts this spring, the union representing them said, warning that wards could close.',
    ],
    ['union | said | Nurses worked thousands of shifts this spring', 'union | warning | wards could close'],
  ],
  [
    'a party behind «with»',
    ['A row broke out, with the opposition Lok Seva Party (LSP) demanding that the minister step down.'],
    ['Lok Seva Party | demanding | the minister step down'],
  ],
  [
    '«whose» and its verb',
    [
      '"My sister trusted that book," Folake Ade, whose sister, Simi Ade, was at the controls, said outside the court. "Somebody had to answer."',
    ],
    ['Folake Ade | said | My sister trusted that book', 'Folake Ade | - | Somebody had to answer.'],
  ],
  [
    'that summer that',
    ['Mechanics had warned him in writing twice that summer that the line was leaking.'],
    ['(Mechanics) | had warned | the line was leaking'],
  ],
  [
    'sought to know, advised anyone affected to',
    [
      'Dilip Roe sought to know why the bridge had never been checked.',
      'The National Cyber Centre advises anyone affected to change any password.',
    ],
    [
      'Dilip Roe | sought to know | why the bridge had never been checked',
      'National Cyber Centre | advises | change any password',
    ],
  ],
  [
    'what the writer says of what was found',
    ['The study concluded that cities saw no drop in prices, a finding that Ana Roe called "cute."'],
    ['(The study) | concluded | cities saw no drop in prices', 'Ana Roe | called | cute. | fragment'],
  ],
  [
    'whom one told is no content',
    ['"They warned us, they warned us carefully," Simon Roe said.'],
    ['Simon Roe | said | They warned us, they warned us carefully'],
  ],
  [
    "an almanac of one's time names nobody",
    ['It was once, according to a Victorian fishing almanac, "the prettiest water in the kingdom".'],
    ['(a Victorian fishing almanac) | according to | the prettiest water in the kingdom'],
  ],
  [
    'what a relative clause quotes before the verb',
    [
      'Aminata Dorne, who has been under what her lawyers describe as "house arrest" since Tuesday, called on her supporters to stay.',
    ],
    ['(her lawyers) | describe | house arrest | fragment', 'Aminata Dorne | called on | stay'],
  ],
  [
    'works departments',
    [
      'A senior official of the rural works department, who did not wish to be named, said the scaffold had been inspected.',
    ],
    ['(A senior official of the rural works department) | said | the scaffold had been inspected'],
  ],
  [
    'what a report found',
    [
      'In a report last week, auditor general Winifred Roe found the province had paid too much and concluded that nobody had counted the hours.',
    ],
    [
      'Winifred Roe | found | the province had paid too much',
      'Winifred Roe | concluded | nobody had counted the hours',
    ],
  ],
  [
    'who is to do something',
    ['Gethin Roe said it took a week for the company to admit that any data was lost.'],
    [
      'Gethin Roe | said | it took a week for the company to admit that any data was lost',
      'company | admit | any data was lost',
    ],
  ],
  [
    'they insist, and several of them together',
    [
      'They insist that the funds are enough.',
      'The European Union, Japan and Canada insist that the funds are enough.',
    ],
    ['(They) | insist | the funds are enough', 'European Union, Japan and Canada | insist | the funds are enough'],
  ],
  [
    'whom somebody accuses of doing what',
    ['Casper Roe said the bloc had moved "a long way" overnight and accused unnamed countries of hiding.'],
    ['Casper Roe | said | the bloc had moved "a long way" overnight', 'Casper Roe | accused | hiding'],
  ],
  [
    'a minister for resources',
    ['Federal Minister for Water Resources Sardar Roe informed the assembly that the centre was neutral.'],
    ['Sardar Roe | informed | the centre was neutral'],
  ],
  [
    'letters that begin the words of one name',
    ['The Federal Salt Commission sued. Prices rose, according to bid data from the FSC.'],
    ['Federal Salt Commission | according to | Prices rose'],
  ],
  [
    'what the paragraph before was about wrote it',
    [
      'The Platte Growers Cooperative said it was working with insurers.',
      '"Keep off the corn," it wrote. "It is not a beach."',
    ],
    [
      'Platte Growers Cooperative | said | it was working with insurers',
      'Platte Growers Cooperative | wrote | Keep off the corn',
      'Platte Growers Cooperative | - | It is not a beach.',
    ],
  ],
  [
    'what is urged in marks',
    ['Ana Roe received advice. She did not resign and urged the parties to "get back around the table".'],
    ['Ana Roe | urged | get back around the table'],
  ],
  [
    'questions that end what was said',
    ['Grant Roe said seven families relied on diving and asked who would pay his rent.'],
    ['Grant Roe | said | seven families relied on diving', 'Grant Roe | asked | who would pay his rent'],
  ],
  [
    'a clause that only tells when',
    ['When the school board voted to lock phones in pouches, almost nobody objected.'],
    [],
  ],
  [
    'May before a verb is a month',
    ['An assessment completed in May found that the number had fallen.'],
    ['(An assessment completed) | found | the number had fallen'],
  ],
  [
    'the government of a place',
    ['The Sindh government said the flows would be cut.'],
    ['Sindh government | said | the flows would be cut'],
  ],
];

describeCases('quotes as newsrooms write them', { french: FRENCH, english: ENGLISH });
