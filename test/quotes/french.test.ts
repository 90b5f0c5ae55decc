import { describe, expect, it } from 'vitest';
import { inShort, quotesOf } from './support.ts';

/** The phenomena of French quotation, each on a sentence of its own; the numbers are those of docs/quotes.md. */
const CASES: readonly (readonly [
  phenomenon: string,
  paragraphs: string | readonly string[],
  quotes: readonly string[],
])[] = [
  [
    '1 an inverted pronoun',
    ['La préfète Odile Garance a reçu les élus.', 'Le gué rouvrira samedi, a-t-elle précisé.'],
    ['Odile Garance | a-t-elle précisé | Le gué rouvrira samedi'],
  ],
  [
    '1 in the present, beside marks',
    ['Le meunier Paul Varenne attend la crue.', '«On dort debout», dit-il.'],
    ['Paul Varenne | dit-il | On dort debout'],
  ],
  [
    '2 an inverted noun',
    'La digue tiendra, a indiqué Mme Solène Roche.',
    ['Solène Roche | a indiqué | La digue tiendra'],
  ],
  [
    '3 a subject before its verb',
    "La digue tiendra, le maire Jean Cazal l'a confirmé.",
    ['Jean Cazal | a confirmé | La digue tiendra'],
  ],
  [
    '4 que, with an adverbial before it',
    'Le préfet a déclaré mardi que la piste restait fermée.',
    ['(Le préfet) | a déclaré | la piste restait fermée'],
  ],
  [
    '4 elided and coordinated',
    "Le maire Luc Aubry a assuré qu'il neigerait et que les cars rouleraient.",
    ['Luc Aubry | a assuré | il neigerait et que les cars rouleraient'],
  ],
  ['5 selon, at the beginning', 'Selon la mairie, le marché est sauvé.', ['mairie | Selon | le marché est sauvé']],
  ['5 selon, at the end', 'Le marché est sauvé, selon le parquet.', ['parquet | selon | Le marché est sauvé']],
  [
    "5 d'après, aux yeux de, à en croire, pour",
    [
      "D'après l'ONU, la récolte suffira.",
      'Aux yeux de Luc Aubry, la récolte suffira.',
      'À en croire Luc Aubry, rien ne presse.',
      'Pour M. Aubry, le pire est passé.',
    ],
    [
      "ONU | D'après | la récolte suffira",
      'Luc Aubry | Aux yeux de | la récolte suffira',
      'Luc Aubry | À en croire | rien ne presse',
      'Luc Aubry | Pour | le pire est passé',
    ],
  ],
  [
    '5 de source policière',
    'De source policière, deux vitrines ont été brisées.',
    ['(source policière) | De | deux vitrines ont été brisées'],
  ],
  [
    '6 selon that names no source',
    [
      'Les volets ferment selon le calendrier.',
      'Ils rouvriront selon que le vent tourne ou non.',
      'Pour réparer le toit, il faudra deux ans.',
      'Pour la première fois, le marché a lieu de nuit.',
    ],
    [],
  ],
  [
    '7 a chain of participles',
    'La préfète Odile Garance a annoncé que le gué rouvrirait, ajoutant que les cars passeraient lundi, avant de conclure que tout allait bien.',
    [
      'Odile Garance | a annoncé | le gué rouvrirait',
      'Odile Garance | ajoutant | les cars passeraient lundi',
      'Odile Garance | conclure | tout allait bien',
    ],
  ],
  [
    '8 an infinitive',
    'Le meunier Paul Varenne affirme avoir payé. Il dit ne pas savoir nager.',
    ['Paul Varenne | affirme | avoir payé', 'Paul Varenne | dit | ne pas savoir nager'],
  ],
  ['9 a noun phrase reports an event', 'Le ministre a annoncé une hausse des péages.', []],
  [
    '10 a colon',
    "Le maire Jean Cazal l'assure : « Rien ne bougera avant l'été. »",
    ["Jean Cazal | assure | Rien ne bougera avant l'été."],
  ],
  ['11 a signature', '«On y croit encore.» – Ana Ruiz, entraîneuse', ['Ana Ruiz | - | On y croit encore.']],
  [
    '12 interrupted inside the marks',
    "« Nous irons, a lancé la capitaine Ana Ruiz, jusqu'au bout. »",
    ["Ana Ruiz | a lancé | Nous irons … jusqu'au bout."],
  ],
  [
    '12 interrupted between two pairs',
    ['La capitaine Ana Ruiz est confiante.', "« Nous irons », a-t-elle lancé, « jusqu'au bout »."],
    ["Ana Ruiz | a-t-elle lancé | Nous irons … jusqu'au bout"],
  ],
  [
    '13 over two paragraphs',
    ['« Le vent a tout pris. Même le coq.', '« Il est revenu ce matin », raconte la fermière Zoé Lantier.'],
    ['Zoé Lantier | raconte | Le vent a tout pris. Même le coq.\n\nIl est revenu ce matin'],
  ],
  [
    '14 and 15 sentences that a neighbour covers',
    ['La vanne est usée. La pompe date de 1962. Les travaux dureront un mois, a précisé M. Paul Roy.'],
    [
      'Paul Roy | - | La vanne est usée | inferred',
      'Paul Roy | - | La pompe date de 1962 | inferred',
      'Paul Roy | a précisé | Les travaux dureront un mois',
    ],
  ],
  [
    '15 after selon',
    'Selon M. Paul Roy, la vanne est usée. La pompe date de 1962.',
    ['Paul Roy | Selon | la vanne est usée', 'Paul Roy | - | La pompe date de 1962 | inferred'],
  ],
  [
    '16 every style of marks',
    [
      '“On attend”, dit le maire Jean Cazal.',
      '"On attend", dit M. Cazal.',
      '<< On attend >>, dit M. Cazal.',
      '„On attend“, dit M. Cazal.',
      '‹On attend›, dit M. Cazal.',
      "''On attend'', dit M. Cazal.",
    ],
    Array.from({ length: 6 }, () => 'Jean Cazal | dit | On attend'),
  ],
  [
    '17 nested marks',
    "« Il m'a crié “partez tous”», raconte la fermière Zoé Lantier.",
    ['(Il) | a crié | partez tous', "Zoé Lantier | raconte | Il m'a crié “partez tous”"],
  ],
  [
    '18 marks that do not pair',
    ['Le maire a parlé du «club, puis il est parti.', 'Le gué rouvrira samedi, a indiqué Mme Solène Roche.'],
    ['Solène Roche | a indiqué | Le gué rouvrira samedi'],
  ],
  [
    '19 a quotation of its own',
    ['« On attend », a dit le maire Jean Cazal. « La crue vient. »'],
    ['Jean Cazal | a dit | On attend', 'Jean Cazal | - | La crue vient.'],
  ],
  [
    '20 mixed',
    "La maire Zoé Lantier a répété que « rien n'est joué » avant mai.",
    ["Zoé Lantier | a répété | « rien n'est joué » avant mai"],
  ],
  ['21 titles and nicknames', ['Le « club » a vu le film « La Mer », de Paul Roy, dit « le Rouge ».'], []],
  [
    '22 noun cues',
    [
      'La promesse du maire Jean Cazal que le gué rouvrirait a été tenue.',
      'Dans un communiqué, la mairie a assuré que le gué était sûr.',
    ],
    ['Jean Cazal | promesse | le gué rouvrirait', 'mairie | a assuré | le gué était sûr'],
  ],
  [
    '23 a title, a party, a relative clause',
    "Le ministre de l'Énergie, Luc Dorval (PS), qui visitait le site, a affirmé que la tour était saine.",
    ['Luc Dorval | a affirmé | la tour était saine'],
  ],
  [
    '24 anaphora',
    [
      'La sénatrice Ève Maurin a écrit au préfet Jean Cazal.',
      'La sénatrice demande que le gué ferme. Selon elle, il est usé.',
    ],
    ['Ève Maurin | demande | le gué ferme', 'Ève Maurin | Selon | il est usé'],
  ],
  [
    '25 passives and on',
    [
      'Il a été annoncé que le gué fermerait.',
      'Le gué fermera, a-t-on appris de source proche du dossier.',
      "Le gué est usé, comme l'a dit le maire Jean Cazal.",
    ],
    [
      '- | a été annoncé | le gué fermerait',
      '(source proche du dossier) | a-t-on appris | Le gué fermera',
      'Jean Cazal | a dit | Le gué est usé',
    ],
  ],
  [
    '26 reflexive cues',
    [
      "Luc Dorval s'est félicité de ce que la tour tienne.",
      "Il s'est dit prêt à la repeindre.",
      "Il s'est engagé à ce que la grille ferme.",
    ],
    [
      "Luc Dorval | s'est félicité | la tour tienne",
      "Luc Dorval | s'est dit | prêt à la repeindre",
      "Luc Dorval | s'est engagé | la grille ferme",
    ],
  ],
  [
    '27 cues of several words',
    ['Luc Dorval a fait savoir que la tour fermait.', "Il a laissé entendre qu'elle rouvrirait."],
    ['Luc Dorval | a fait savoir | la tour fermait', 'Luc Dorval | a laissé entendre | elle rouvrirait'],
  ],
  [
    '29 negated cues and refusals',
    ["La ministre Ève Maurin n'a pas dit que le gué rouvrirait. Elle a refusé de commenter."],
    ["Ève Maurin | n'a pas dit | le gué rouvrirait | negated"],
  ],
  [
    '30 hearsay and hypotheses',
    [
      'Il aurait déclaré que la tour penchait.',
      "L'accord serait signé, selon Luc Dorval.",
      "S'il dit que la tour penche, il faudra fermer.",
    ],
    ['(Il) | aurait déclaré | la tour penchait | hearsay', "Luc Dorval | selon | L'accord serait signé | hearsay"],
  ],
  [
    '31 questions',
    'La maire Zoé Lantier a demandé si la tour penchait.',
    ['Zoé Lantier | a demandé | si la tour penchait'],
  ],
  [
    '32 calls',
    ["L'ONU a appelé les parties à négocier. Elle a exhorté les riverains à partir."],
    ['ONU | a appelé | négocier', 'ONU | a exhorté | partir'],
  ],
  [
    '33 tenses',
    ['Le meunier Paul Varenne déclara que la roue tournait.', 'Les chiffres avancés par M. Varenne sont faux.'],
    ['Paul Varenne | déclara | la roue tournait'],
  ],
  [
    '34 ambiguous verbs',
    ['Le maire Jean Cazal soutient le club. Il relève la barre et assure la sécurité.', 'Il estime que le club vivra.'],
    ['Jean Cazal | estime | le club vivra'],
  ],
  [
    '35 abbreviations and homographs',
    ['La note de M. Cazal et le rapport du Dr. Roy précisent les coûts. Une annonce suivra.'],
    [],
  ],
  [
    '36 two levels',
    "Selon l'AFP, le ministre Luc Dorval a dit que la tour penchait.",
    ['AFP | Selon | le ministre Luc Dorval a dit que la tour penchait', 'Luc Dorval | a dit | la tour penchait'],
  ],
  [
    'adverbials of several words',
    'Le maire Jean Cazal a par ailleurs appelé les élus à voter. Il a une nouvelle fois rappelé que le gué fermerait.',
    ['Jean Cazal | a par ailleurs appelé | voter', 'Jean Cazal | a une nouvelle fois rappelé | le gué fermerait'],
  ],
  [
    'antecedents',
    [
      'Me Ana Roy, pour qui « tout le monde savait », est partie.',
      'Un rapport de la préfecture selon lequel le gué est sûr a été publié.',
    ],
    ['Ana Roy | pour | tout le monde savait', 'préfecture | selon | le gué est sûr'],
  ],
  [
    'whom an agency has it from',
    ["Le gué est fermé, a appris l'AFP auprès du parquet. Il a cédé, a-t-on appris de sources concordantes."],
    ['parquet | a appris | Le gué est fermé', '(sources concordantes) | a-t-on appris | Il a cédé'],
  ],
  [
    'à ses yeux',
    '« Bon », a dit Jean Roche. A ses yeux, le gué est sûr. Le barrage, à son avis, tiendra.',
    ['Jean Roche | a dit | Bon', 'Jean Roche | A | le gué est sûr', 'Jean Roche | à | Le barrage … tiendra'],
  ],
  [
    'croit savoir, par courriel',
    [
      'Un plan serait prêt, croit savoir une source parlementaire.',
      '« Oui », a indiqué par courriel son attachée de presse, Jeanne Roche. « Non », a répondu par écrit Paul Roy.',
    ],
    [
      '(une source parlementaire) | croit savoir | Un plan serait prêt',
      'Jeanne Roche | a indiqué | Oui',
      'Paul Roy | a répondu | Non',
    ],
  ],
  [
    'et de lâcher, remarque',
    '« Nous sommes prêts », rappelle Jean Roche. Et de lâcher, un brin provocateur : « Les autres aussi doivent bouger. »',
    ['Jean Roche | rappelle | Nous sommes prêts', 'Jean Roche | lâcher | Les autres aussi doivent bouger.'],
  ],
  [
    'titles that go on',
    "Le gué est sûr, nuance l'économiste Jean Roche, professeur à Dijon, auteur d'une étude remarquée sur le sujet.",
    ['Jean Roche | nuance | Le gué est sûr'],
  ],
  [
    'ce dernier, le Zurichois',
    [
      "Son agent, Paul Roy, dément. « Il n'y a pas d'offre », martèle ce dernier.",
      '« Une erreur », tranche Beat Odermatt. Selon le Zurichois, le marché dort.',
    ],
    [
      "Paul Roy | martèle | Il n'y a pas d'offre",
      'Beat Odermatt | tranche | Une erreur',
      'Beat Odermatt | Selon | le marché dort',
    ],
  ],
  [
    'comme, au début',
    "Comme l'explique la météorologue Jeanne Roche, le gué est sous l'eau. Les travaux finiront, ont annoncé les deux clubs.",
    ["Jeanne Roche | explique | le gué est sous l'eau", '(les deux clubs) | ont annoncé | Les travaux finiront'],
  ],
  [
    'A sans accent, et ce que d’autres en disent',
    [
      "A Lyon, le maire Paul Roy a salué l'accord et dit espérer une suite.",
      "D'après la mairie, le gué est sûr, ce que son voisin, Jean Roche, dément.",
      "Le gué a coûté cher, d'après la mairie, soit la moitié du budget.",
    ],
    [
      'Paul Roy | dit | espérer une suite',
      "mairie | D'après | le gué est sûr",
      "mairie | d'après | Le gué a coûté cher",
    ],
  ],
  [
    'une inconnue',
    [
      '« Oui », a dit la ministre, Jeanne Roche.',
      "Une préposée raconte avoir tout vu. « On nous demande trop », soupire-t-elle. Quant à Jeanne Roche, elle n'y croit pas.",
    ],
    [
      'Jeanne Roche | a dit | Oui',
      '(Une préposée) | raconte | avoir tout vu',
      '(elle) | soupire-t-elle | On nous demande trop',
    ],
  ],
  [
    'derrière deux points, sans guillemets ou avec',
    'Le maire, Paul Roy, prévient : son groupe ne votera pas un texte « écrit trop vite ». Il a promis de « tout mettre sur la table ».',
    [
      'Paul Roy | prévient | son groupe ne votera pas un texte « écrit trop vite »',
      'Paul Roy | a promis | tout mettre sur la table',
    ],
  ],
  [
    'un prévenu n’est pas le procureur',
    [
      '« Une entreprise », a tonné le procureur, Paul Roy.',
      'Le prévenu avait nié la veille être « le cerveau de quoi que ce soit ».',
      "D'après la mairie, le gué rapporte gros, un chiffre que la défense conteste.",
    ],
    [
      'Paul Roy | a tonné | Une entreprise',
      '(Le prévenu) | avait nié | être « le cerveau de quoi que ce soit »',
      "mairie | D'après | le gué rapporte gros",
    ],
  ],
  [
    'quartier, et contacté',
    [
      '« Oui », a dit Jeanne Halvorsen. Dans le quartier, Rosalia Mendès fouille les décombres. « Tout est là », souffle-t-elle.',
      "Contacté, le ministère de l'Agriculture renvoie à un texte dans lequel il s'engage à « tenir le calendrier ».",
    ],
    [
      'Jeanne Halvorsen | a dit | Oui',
      'Rosalia Mendès | souffle-t-elle | Tout est là',
      "ministère de l'Agriculture | s'engage | tenir le calendrier",
    ],
  ],
  [
    'fait-elle remarquer, et deux moitiés',
    [
      '« Il suffit de marcher », fait remarquer Jeanne Roche. « Cinq minutes », fait-elle observer.',
      "La mairie indique « prendre acte » de la décision et « se réserver le droit d'agir ».",
    ],
    [
      'Jeanne Roche | fait remarquer | Il suffit de marcher',
      'Jeanne Roche | fait-elle observer | Cinq minutes',
      "mairie | indique | « prendre acte » de la décision et « se réserver le droit d'agir »",
    ],
  ],
  [
    "d'elle, et qui est nommé juste avant",
    [
      '« Elle est partie », a dit le maire, Evrard de Lestrac.',
      'La comédienne était née en 1930.',
      "Elle avait débuté à Lyon. Sa rencontre avec Paul Arnaudeau change tout. Il dira d'elle qu'elle était seule.",
    ],
    ['Evrard de Lestrac | a dit | Elle est partie', 'Paul Arnaudeau | dira | elle était seule'],
  ],
  [
    'une étiquette entre parenthèses',
    '« Non », a martelé le maire (DVG), Paul Roy. Contactée, la société dit prendre acte.',
    ['Paul Roy | a martelé | Non', 'société | dit | prendre acte'],
  ],
  [
    'la quinquagénaire et l’accusée',
    [
      "« Je n'ai rien voulu », a lâché Nathalie Roche, 52 ans. L'accusée a assuré n'avoir rien demandé.",
      "« Elle m'a appelé », a rétorqué Pascal Roy.",
      "« C'est faux ! », s'est écriée la quinquagénaire. Pour l'avocat général, Antoine Barral, les deux accusés mentent.",
    ],
    [
      "Nathalie Roche | a lâché | Je n'ai rien voulu",
      "Nathalie Roche | a assuré | n'avoir rien demandé",
      "Pascal Roy | a rétorqué | Elle m'a appelé",
      "Nathalie Roche | s'est écriée | C'est faux !",
      'Antoine Barral | Pour | les deux accusés mentent',
    ],
  ],
  [
    'un adjectif entre virgules, au contraire, un acte',
    [
      '« Le roi est nu », a commenté, lapidaire, la socialiste Leïla Roche. « Bon vent ! » lance au contraire un poissonnier.',
      "Son adjoint, Paul Roy, s'est déclaré candidat. Jérémie, lui, a trouvé la parade. « Dans ma poche », confie-t-il.",
    ],
    [
      'Leïla Roche | a commenté | Le roi est nu',
      '(un poissonnier) | lance | Bon vent !',
      'Jérémie | confie-t-il | Dans ma poche',
    ],
  ],
  [
    'estime lui que, appelle « tous » à, joint par',
    [
      "Le président du port, Alain Roy, estime lui que « tout va mieux ». L'évêché appelle « tous les acteurs » à se ressaisir.",
      'Pour le politologue Christian Mwamba, joint par APA, chacun campe. « Ils se partagent tout », soupire maman Chantal.',
    ],
    [
      'Alain Roy | estime | tout va mieux',
      'évêché | appelle | se ressaisir',
      'Christian Mwamba | Pour | chacun campe',
      'Chantal | soupire | Ils se partagent tout',
    ],
  ],
  [
    'entre le verbe et ce qu’il dit',
    [
      '« Non », a déclaré en souriant Nora Roche. « Si », a-t-elle dit peu après.',
      'Le gué restera, a indiqué dans un entretien au Monde Paul Roy. Elle a dit que, pour elle, tout allait bien.',
    ],
    [
      'Nora Roche | a déclaré | Non',
      'Nora Roche | a-t-elle dit | Si',
      'Paul Roy | a indiqué | Le gué restera',
      'Nora Roche | a dit | pour elle, tout allait bien',
    ],
  ],
  [
    'ce que quelqu’un est, dit par un verbe ou après lui',
    [
      '« Il est ouvert », a dit la maire, Nora Roche. « Il restera », confie la maire de Lyon.',
      'Ana Ruiz, 42 ans, est préfète de la Loire depuis 2014. La préfète de la Loire estime que tout ira bien.',
    ],
    ['Nora Roche | a dit | Il est ouvert', 'Nora Roche | confie | Il restera', 'Ana Ruiz | estime | tout ira bien'],
  ],
  ['some', 'Certains disent que le gué est fermé.', ['(Certains) | disent | le gué est fermé']],
  [
    'infinitives that end like roles, and in marks',
    'Le maire Jean Cazal a promis de vérifier les comptes. Il a invité les élus à « passer aux actes ».',
    ['Jean Cazal | a promis | vérifier les comptes', 'Jean Cazal | a invité | passer aux actes'],
  ],
  [
    'a second clause behind an infinitive',
    'Le maire Jean Cazal leur a dit de partir, et ils sont partis.',
    ['Jean Cazal | a dit | partir'],
  ],
  [
    'a prefect who is not the director',
    ['Le directeur du site, Paul Arzel, a dit que tout va bien.', 'Le préfet du Nord a dit « ne rien exclure ».'],
    ['Paul Arzel | a dit | tout va bien', '(Le préfet du Nord) | a dit | ne rien exclure'],
  ],
  [
    'a source close to a body',
    'Une source proche du ministère a confié que le gué était perdu.',
    ['(Une source proche du ministère) | a confié | le gué était perdu'],
  ],
  [
    'whose figures',
    ["« C'est peu », note Clara Weiss, directrice de Source Vive. D'après ses calculs, il faudrait le triple."],
    ["Clara Weiss | note | C'est peu", "Clara Weiss | D'après | il faudrait le triple"],
  ],
  [
    'dit craindre',
    "Le maire Jean Cazal a dit craindre une crue. Il a parlé, disant craindre que l'eau monte.",
    ['Jean Cazal | a dit | craindre une crue', "Jean Cazal | disant craindre | l'eau monte"],
  ],
  [
    'a newspaper whose name begins like «la presse»',
    "L'infirmière Ana Roy a confié à La Presse Canadienne qu'elle partait.",
    ['Ana Roy | a confié | elle partait'],
  ],
  [
    'who was named in the same sentence',
    [
      'La mairesse Huguette Paradis a parlé.',
      "« Nous écoutons », indique l'attachée Maude Lessard dans un courriel, où elle fait valoir que tout va bien.",
    ],
    ['Maude Lessard | indique | Nous écoutons', 'Maude Lessard | fait valoir | tout va bien'],
  ],
  [
    'pour lui, inside',
    'Le maire Jean Cazal a parlé. La vraie question, pour lui, est celle du gué.',
    ['Jean Cazal | pour | La vraie question … est celle du gué'],
  ],
  [
    'marked words behind a comma',
    'Les recherches ont repris, « une course contre la montre » selon la procureure Delphine Lacaze.',
    ['Delphine Lacaze | selon | une course contre la montre'],
  ],
  [
    'a body with an adjective',
    'Le Conseil fédéral a proposé de fermer le gué.',
    ['Conseil fédéral | a proposé | fermer le gué'],
  ],
  [
    'dont le président',
    "La Fédération, dont le président, Joël Aubertin, a appelé à manifester, s'est divisée.",
    ['Joël Aubertin | a appelé | manifester'],
  ],
  [
    'a call behind a place, and one with avant de',
    [
      'Le président de la Commission, Idriss Ag Mohamed, a appelé lundi à Niamey à une trêve.',
      "« Il est temps », a dit M. Ag Mohamed, avant d'inviter les élus à « joindre l'acte à la parole ».",
    ],
    [
      'Idriss Ag Mohamed | a appelé | une trêve',
      'Idriss Ag Mohamed | a dit | Il est temps',
      "Idriss Ag Mohamed | inviter | joindre l'acte à la parole",
    ],
  ],
  [
    'an insertion before the source',
    '« Personne ne vient », a lancé, en larmes, la mairesse Ana Ruiz.',
    ['Ana Ruiz | a lancé | Personne ne vient'],
  ],
  [
    'whom an agency was told by, and a son',
    ["« On creuse », a raconté à l'AFP Davor Mlinar, un pompier.", '« Elle riait », a écrit son fils Basile.'],
    ['Davor Mlinar | a raconté | On creuse', 'Basile | a écrit | Elle riait'],
  ],
  [
    'quant à lui, and infinitives of more verbs',
    'Le maire Jean Cazal a quant à lui réclamé que le gué ferme. Il a précisé avoir reçu 61 lettres.',
    ['Jean Cazal | a quant à lui réclamé | le gué ferme', 'Jean Cazal | a précisé | avoir reçu 61 lettres'],
  ],
  [
    'a voice',
    "« On nous l'a déjà dit ! », a crié une voix dans la salle.",
    ["(une voix) | a crié | On nous l'a déjà dit !"],
  ],
  [
    'a title without an article explains a name',
    [
      "Pour Mireille Gontard, coprésidente de l'association, le problème est ailleurs. « Qui paie ? », a-t-elle lancé.",
      "« C'est grand », a dit Gao Yiming, concepteur en chef du satellite, qui a souligné que l'appareil volait.",
    ],
    [
      'Mireille Gontard | Pour | le problème est ailleurs',
      'Mireille Gontard | a-t-elle lancé | Qui paie ?',
      "Gao Yiming | a dit | C'est grand",
      "Gao Yiming | a souligné | l'appareil volait",
    ],
  ],
  [
    'a name with an article in it',
    "« C'est la fin », a réagi Soizic Le Guen, porte-parole d'Eaux libres. Pour Mme Le Guen, « le plus dur commence ».",
    ["Soizic Le Guen | a réagi | C'est la fin", 'Soizic Le Guen | Pour | le plus dur commence'],
  ],
  [
    'an agent, a hope, and own words',
    [
      '« Ça devait arriver », a soupiré un agent. Le ministre Luc Dorval a exprimé l’espoir de voir le gué rouvrir.',
      'Le ministre Luc Dorval a défendu un budget qui, selon ses propres termes, tient la route.',
    ],
    ['(un agent) | a soupiré | Ça devait arriver', 'Luc Dorval | a exprimé l’espoir | voir le gué rouvrir'],
  ],
  [
    'auprès de in a title, and a husband who is not she',
    [
      "« C'est grave », a dit Geng Haoran, représentant de la Chine auprès des Nations Unies.",
      '« Qui me prendra ? », se demande Corinne Vuillemin. Son mari travaille. « Voilà », ajoute-t-elle.',
    ],
    [
      "Geng Haoran | a dit | C'est grave",
      'Corinne Vuillemin | se demande | Qui me prendra ?',
      'Corinne Vuillemin | ajoute-t-elle | Voilà',
    ],
  ],
  [
    'two ministers',
    [
      'Le Premier ministre sénégalais, Abdoulaye Niang, a dit que les délais seraient tenus.',
      'Le ministre de la Pêche a promis de rencontrer les pêcheurs.',
    ],
    [
      'Abdoulaye Niang | a dit | les délais seraient tenus',
      '(Le ministre de la Pêche) | a promis | rencontrer les pêcheurs',
    ],
  ],
  [
    'a fire says nothing',
    "Un incendie s'est déclaré jeudi dans un entrepôt. Le maire Jean Cazal s'est déclaré vendredi favorable au gué.",
    ["Jean Cazal | s'est déclaré | favorable au gué"],
  ],
  [
    'an honorific explains a title',
    'Le chef de service, le Dr Mathieu Collignon, est las. « On m’a menti », tempête-t-il.',
    ['Mathieu Collignon | tempête-t-il | On m’a menti'],
  ],
  [
    'somebody nobody knows, and a name that ends like an adverb',
    [
      "« Vous nous condamnez », s'est emporté un loueur de skis. Pour Clément Sauvage, analyste chez Orbis, rien n'est perdu.",
    ],
    ["(un loueur de skis) | s'est emporté | Vous nous condamnez", "Clément Sauvage | Pour | rien n'est perdu"],
  ],
  [
    'on is not who spoke before',
    'La préfecture a dit que le gué fermerait. La route est coupée, rappelle-t-on.',
    ['préfecture | a dit | le gué fermerait', '(on) | rappelle-t-on | La route est coupée'],
  ],
  [
    'an unknown verb beside marks',
    "« On danse », s'enflamme la boulangère Ana Ruiz.",
    ["Ana Ruiz | s'enflamme | On danse"],
  ],
  [
    'et de',
    ['« On danse », a dit la boulangère Ana Ruiz.', 'Et de conclure : « On rit aussi. »'],
    ['Ana Ruiz | a dit | On danse', 'Ana Ruiz | conclure | On rit aussi.'],
  ],
];

describe('French', () => {
  it.each(CASES)('%s', (_, paragraphs, quotes) => {
    expect(quotesOf('fr', ...[paragraphs].flat()).quotes.map(inShort)).toEqual(quotes);
  });

  it('keeps terms apart', () => {
    const { terms } = quotesOf('fr', 'Le « club » a vu le film « La Mer », de Paul Roy, dit « le Rouge ».');
    expect(terms.map(({ text }) => text)).toEqual(['club', 'La Mer', 'le Rouge']);
  });

  it('marks the object of an attitude as a fragment', () => {
    const { quotes, terms } = quotesOf('fr', 'Le maire Jean Cazal a dénoncé « une mascarade ».');
    expect(quotes.map(inShort)).toEqual(['Jean Cazal | a dénoncé | une mascarade | fragment']);
    expect(terms.map(({ text }) => text)).toEqual(['une mascarade']);
  });
});
