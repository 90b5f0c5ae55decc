import { type Cases, describeCases } from './support.ts';

/** Who speaks: what the third round of dispatches by strangers (`fixtures/q-stranger-*`) showed, on sentences of our own. */
const FRENCH: Cases = [
  [
    'whose lawyer somebody is',
    [
      'Selon le parquet, Marc Delorme puisait dans la caisse.',
      '« Par réflexe », a répondu l’accusé.',
      '« Ce n’est rien », a dit Me Paul Roche, l’un des avocats de l’accusé, pour qui les gendarmes « ont choisi ».',
    ],
    [
      'parquet | Selon | Marc Delorme puisait dans la caisse',
      'Marc Delorme | a répondu | Par réflexe',
      'Paul Roche | a dit | Ce n’est rien',
      'Paul Roche | pour | les gendarmes « ont choisi »',
    ],
  ],
  [
    'a relative of somebody, before her name',
    [
      '« Je n’ai rien fait », a déclaré Marc Delorme.',
      'L’ex-compagne de M. Delorme, Nora Roche, a parlé. Elle a affirmé qu’il était rentré.',
    ],
    ['Marc Delorme | a déclaré | Je n’ai rien fait', 'Nora Roche | a affirmé | il était rentré'],
  ],
  [
    'the acronym tells how far a name goes',
    ['L’Union des gîtes et refuges de montagne (UGRM) a dit que la piste était fermée.'],
    ['Union des gîtes et refuges de montagne | a dit | la piste était fermée'],
  ],
  [
    'names of associations that go on in small letters',
    [
      'L’association Riverains unis demande que le pont rouvre.',
      'Le collectif Vent debout pour la baie affirme que rien ne bouge.',
      'Selon l’ONG Santé sans relâche, présente dans la région depuis 2019, la ville n’a plus d’eau. L’organisation appelle les élus à agir.',
      'Le groupe Virage 98 a prévenu qu’il ne viendrait pas.',
    ],
    [
      'Riverains unis | demande | le pont rouvre',
      'Vent debout pour la baie | affirme | rien ne bouge',
      'Santé sans relâche | Selon | la ville n’a plus d’eau',
      'Santé sans relâche | appelle | agir',
      'Virage 98 | a prévenu | il ne viendrait pas',
    ],
  ],
  [
    'a party and a place before a name',
    [
      '« Assez ! », s’est emporté le député LR de Savoie Henri Roche.',
      '« Bravo », a dit le président du FC Metz Lionel Dunne.',
    ],
    ['Henri Roche | s’est emporté | Assez !', 'Lionel Dunne | a dit | Bravo'],
  ],
  [
    'a person no government explains',
    ['Pour la députée Clotilde Roche, le gouvernement « tape sur les petits ».'],
    ['Clotilde Roche | Pour | le gouvernement « tape sur les petits »'],
  ],
  [
    'a surname that is what a firm is',
    ['La députée Nathalie Brasseur a dit que le pont était sûr.'],
    ['Nathalie Brasseur | a dit | le pont était sûr'],
  ],
  [
    'people around a minister are not the minister',
    ['L’entourage du ministre de l’Économie, Didier Roche, assure que rien n’est fermé.'],
    ['(L’entourage du ministre de l’Économie, Didier Roche) | assure | rien n’est fermé'],
  ],
  [
    'a title and how she was heard',
    [
      'Le texte est porté par la ministre du Logement Agathe Roche.',
      '« C’est la réponse », a lancé la ministre sous les applaudissements d’une partie de la salle.',
    ],
    ['Agathe Roche | a lancé | C’est la réponse'],
  ],
  [
    'a firm by its town, and the firm of the paragraph before',
    [
      'Vallin a relevé ses objectifs mercredi. Le groupe a dit viser 10 % cette année.',
      'Brandt a répliqué. Le groupe de Stuttgart affirme que l’offre est juste.',
    ],
    ['Vallin | a dit | viser 10 % cette année', 'Brandt | affirme | l’offre est juste'],
  ],
  [
    'figures of who was named just before',
    ['Voilà le projet porté par la société Ventarel. Le parc suffira, d’après ses calculs, à toute la ville.'],
    ['Ventarel | d’après | Le parc suffira … à toute la ville'],
  ],
  [
    'what opens a sentence and is no name',
    ['Absent jeudi soir, le président du club, Loïc Roche, attend. « On verra », a-t-il fait savoir.'],
    ['Loïc Roche | a-t-il fait savoir | On verra'],
  ],
  [
    'a title before a name and a clause behind it',
    ['Éleveur à Kergroas, Gildas Roche louera deux parcelles, et il le dit : « Le lait ne paie plus. »'],
    ['Gildas Roche | dit | Le lait ne paie plus.'],
  ],
  [
    'who smiles before a quotation',
    ['« Non », a dit Annie Roche. Marie Dunne a souri. « On gardera l’enregistrement. »'],
    ['Annie Roche | a dit | Non', 'Marie Dunne | - | On gardera l’enregistrement.'],
  ],
  [
    'the latter is somebody without a name',
    [
      '« On verra », a dit Julien Roche. Sa voisine a commandé une étude à un acousticien. Celui-ci écrit que le bruit est fort.',
    ],
    ['Julien Roche | a dit | On verra', '(Celui-ci) | écrit | le bruit est fort'],
  ],
  [
    'a sister’s gender',
    [
      'Idriss Roche est facteur. Il dit avoir tout appris.',
      'Sa sœur aînée, Fatou, raconte qu’il lisait tout. « Au crayon », précise-t-elle.',
      'C’est là qu’il a grandi, jure-t-il.',
    ],
    [
      'Idriss Roche | dit | avoir tout appris',
      'Fatou | raconte | il lisait tout',
      'Fatou | précise-t-elle | Au crayon',
      'Idriss Roche | jure-t-il | C’est là qu’il a grandi',
    ],
  ],
  [
    'an age behind what somebody is',
    [
      '« On tiendra », dit Lucas Roche. Le coureur de 24 ans avait chuté.',
      '« Je ne sentais plus ma main », a confié le coureur de 24 ans.',
      '« Tant pis », lâche le gaucher de 24 ans.',
    ],
    [
      'Lucas Roche | dit | On tiendra',
      'Lucas Roche | a confié | Je ne sentais plus ma main',
      'Lucas Roche | lâche | Tant pis',
    ],
  ],
  [
    'authorities are nobody in particular',
    ['Trois ponts sont fermés, ont annoncé les autorités.'],
    ['(les autorités) | ont annoncé | Trois ponts sont fermés'],
  ],
  [
    'a surname of which the letter is given',
    ['« Rien », a soutenu Dylan M., 29 ans. « Je livrais des pizzas », a dit le prévenu.'],
    ['Dylan M. | a soutenu | Rien', 'Dylan M. | a dit | Je livrais des pizzas'],
  ],
  [
    'what kind of man',
    [
      '« Sans sable, pas d’écoles », rétorque Lionel Roche, patron d’une société.',
      'L’homme d’affaires soutient que tout est en règle.',
    ],
    ['Lionel Roche | rétorque | Sans sable, pas d’écoles', 'Lionel Roche | soutient | tout est en règle'],
  ],
  [
    'who speaks through a report',
    [
      'Dans un rapport publié en mars, l’Institut Vallin affirme que tout va bien. Le rapport souligne que le calme règne.',
    ],
    ['Institut Vallin | affirme | tout va bien', 'Institut Vallin | souligne | le calme règne'],
  ],
  [
    'an army by what it is called elsewhere',
    ['L’armée tessarienne a affirmé avoir repris la ville.', '« C’est fait », indique l’armée.'],
    ['armée tessarienne | a affirmé | avoir repris la ville', 'armée tessarienne | indique | C’est fait'],
  ],
  [
    'a union, an association by another word',
    [
      '« Pas sans chiffre », a prévenu l’Union régionale. Le prix est bas, selon le syndicat.',
      'L’association Source Claire a payé l’étude. L’ONG demande que tout change.',
    ],
    [
      'Union régionale | a prévenu | Pas sans chiffre',
      'Union régionale | selon | Le prix est bas',
      'Source Claire | demande | tout change',
    ],
  ],
  [
    'a passenger by her first name',
    ['Une passagère, Annick, dit avoir eu peur. « C’est le trou noir », poursuit cette retraitée de 66 ans.'],
    ['Annick | dit | avoir eu peur', 'Annick | poursuit | C’est le trou noir'],
  ],
  [
    'apostrophes and accents of one name',
    [
      "La maire, Solène L'Hostis, a promis une aide.",
      '« On verra », a dit Mme L’Hostis. « Non », répond Noël Étourneau.',
      '« Si », dit M. Etourneau.',
    ],
    ["Solène L'Hostis | a dit | On verra", 'Noël Étourneau | répond | Non', 'Noël Étourneau | dit | Si'],
  ],
];

const ENGLISH: Cases = [
  [
    'a firm by its town',
    ['Velten Motors cut its forecast. The Mannheim-based company said it was ready.'],
    ['Velten Motors | said | it was ready'],
  ],
  [
    'its report',
    [
      'Velten Motors cut its forecast. "It is a pity," said Jens Kappler, a union man.',
      'The company employed 300 people in June, according to its yearly report.',
    ],
    ['Jens Kappler | said | It is a pity', 'Velten Motors | according to | The company employed 300 people in June'],
  ],
  [
    'chains by name',
    ['The chains Halden Foods and PriceBarn said the price was fair.'],
    ['Halden Foods and PriceBarn | said | the price was fair'],
  ],
  [
    'an institute for something',
    ['The Wexler Institute for Consumer Research found that drivers were happy.'],
    ['Wexler Institute for Consumer Research | found | drivers were happy'],
  ],
  [
    'a manager behind whom he manages for',
    ['Harrow Bay fisheries manager Hana Roche said the catch was small.'],
    ['Hana Roche | said | the catch was small'],
  ],
  [
    'the striker, and the keeper he speaks of',
    [
      'Oyelade sent goalkeeper Ivan Petrak the wrong way, said coach Craig Venn.',
      'Marcus Oyelade admitted he had been nervous.',
      '"I thought, \'No, not me\'," the striker said.',
      '"The keeper was chatting, saying he knew it."',
    ],
    [
      'Craig Venn | said | Oyelade sent goalkeeper Ivan Petrak the wrong way',
      'Marcus Oyelade | admitted | he had been nervous',
      'Marcus Oyelade | thought | No, not me',
      "Marcus Oyelade | said | I thought, 'No, not me'",
      'Marcus Oyelade | - | The keeper was chatting, saying he knew it.',
      'Ivan Petrak | saying | he knew it',
    ],
  ],
  [
    'the family’s attorney',
    ['The family’s attorney, Marcus Roche, said that he would sue.'],
    ['Marcus Roche | said | he would sue'],
  ],
  [
    'where an affidavit lies',
    ['According to an affidavit filed in Tarrow County Court, the man had fled.'],
    ['(an affidavit filed in Tarrow County Court) | According to | the man had fled'],
  ],
  [
    'an agency by two words of its name',
    ['A rocket flew, the country’s space agency said. The Korea Space Launch Agency paid for it.'],
    ['Korea Space Launch Agency | said | A rocket flew'],
  ],
  [
    'a firm by its first word',
    ['Daon Heavy Industries built it. Daon said it had no plans.'],
    ['Daon Heavy Industries | said | it had no plans'],
  ],
  ['a verb is nobody', ['Said one: "It will."'], ['- | - | It will.']],
];

describeCases('who speaks', { french: FRENCH, english: ENGLISH });
