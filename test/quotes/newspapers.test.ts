import { type Cases, describeCases } from './support.ts';

/** What newspapers write: what the fifth round of strangers' dispatches showed, on sentences of our own. */
const FRENCH: Cases = [
  [
    'where the clause begins that an inquit interrupts',
    [
      'Il a jugé le plan risqué, et les délais, selon Paul Roche, sont intenables.',
      'Le maire, Paul Roche, a noté que le prix ne pesait que 16 %, une part qui, a-t-il ajouté, « ne bougera pas ».',
    ],
    [
      'Paul Roche | selon | les délais … sont intenables',
      'Paul Roche | a noté | le prix ne pesait que 16 %',
      'Paul Roche | a-t-il ajouté | une part qui … « ne bougera pas »',
    ],
  ],
  [
    'what a sentence counts, behind its inquit',
    [
      'Neuf personnes ont été blessées, selon la police, dont deux grièvement.',
      'Neuf rues ont été fermées, a indiqué le préfet, dont deux au nord.',
    ],
    [
      'police | selon | Neuf personnes ont été blessées … dont deux grièvement',
      '(le préfet) | a indiqué | Neuf rues ont été fermées … dont deux au nord',
    ],
  ],
  [
    'what who spoke left out',
    [
      'Paul Roche a dit que des maisons avaient été fouillées, sans vouloir en dire davantage.',
      'Il a dit que des ponts seraient fermés, tout en se refusant à en donner la liste.',
    ],
    ['Paul Roche | a dit | des maisons avaient été fouillées', 'Paul Roche | a dit | des ponts seraient fermés'],
  ],
  [
    'what the writer says of what was said',
    [
      'Paul Roche a proposé de créer un fonds, une idée soutenue par deux villes.',
      'À en croire Paul Roche, deux joueurs se sont battus, version que conteste le club.',
    ],
    ['Paul Roche | a proposé | créer un fonds', 'Paul Roche | À en croire | deux joueurs se sont battus'],
  ],
  [
    'what somebody does not, behind an infinitive',
    [
      'Paul Roche dit avoir « le cœur gros », mais ne veut accabler personne.',
      'Il affirme perdre un million par mois et n’écarte pas un départ.',
    ],
    ['Paul Roche | dit | avoir « le cœur gros »', 'Paul Roche | affirme | perdre un million par mois'],
  ],
  [
    'two infinitives, one of them marked',
    ['Paul Roche jure n’avoir « rien senti » et avoir gardé le bras baissé.'],
    ['Paul Roche | jure | n’avoir « rien senti » et avoir gardé le bras baissé'],
  ],
  [
    'a semicolon behind marks',
    ['Paul Roche avait dit que le match « se gagnerait tard » ; ses buteurs étaient restés assis.'],
    ['Paul Roche | avait dit | le match « se gagnerait tard »'],
  ],
  [
    'a second report without its conjunction',
    ['Paul Roche estime que le carnet offre « une belle vue » et juge la chute excessive.'],
    ['Paul Roche | estime | le carnet offre « une belle vue »'],
  ],
  [
    'a gerund behind an inquit',
    ['L’accord « ne s’arrête pas au rail », a poursuivi Paul Roche, citant l’ouverture d’une école.'],
    ['Paul Roche | a poursuivi | L’accord « ne s’arrête pas au rail »'],
  ],
  [
    'where somebody has come from',
    ['Plusieurs partiront, a confié Paul Roche, arrivé de Lyon en 2023.'],
    ['Paul Roche | a confié | Plusieurs partiront'],
  ],
  [
    'what a thing explains to nobody',
    ['Le jeu est un mal, a noté Nora Roche, mais cela n’explique pas les faux relevés signés « avec soin ».'],
    ['Nora Roche | a noté | Le jeu est un mal … mais cela n’explique pas les faux relevés signés « avec soin »'],
  ],
  [
    'a stressed pronoun inside the verb',
    ['La maire, Nora Roche, a elle exhorté les élus à « ne pas céder ».'],
    ['Nora Roche | a elle exhorté | ne pas céder'],
  ],
  [
    'what people promise each other',
    ['Les deux familles se sont promis de ne plus écrire aux journaux.'],
    ['(Les deux familles) | se sont promis | ne plus écrire aux journaux'],
  ],
  [
    'what is pleaded for',
    ['Paul Roche a donc plaidé pour une reprise par la ville.'],
    ['Paul Roche | a donc plaidé pour | une reprise par la ville'],
  ],
  [
    'a document that a paper has read',
    ['Selon près de cent bulletins que le journal a pu lire, la société le savait.'],
    ['(près de cent bulletins) | Selon | la société le savait'],
  ],
  [
    'words of that evening',
    ['Un ingénieur avait affirmé ce soir-là que l’eau était « bonne à boire ».'],
    ['(Un ingénieur) | avait affirmé | l’eau était « bonne à boire »'],
  ],
  [
    'an inquit behind a speech of closing',
    ['« Aucun pays n’est petit », a déclaré dans son discours de clôture le maire, Paul Roche.'],
    ['Paul Roche | a déclaré | Aucun pays n’est petit'],
  ],
  [
    'what somebody thinks, at the end',
    ['« On veut un sol », résume Me Nora Roche, pour qui le procès, s’il a lieu, sera « long ».'],
    ['Nora Roche | résume | On veut un sol', 'Nora Roche | pour | le procès, s’il a lieu, sera « long »'],
  ],
  [
    'an adverb of two words inside the verb',
    ['Son cousin lui a d’abord juré qu’il s’agissait d’un « placement gelé ».'],
    ['(Son cousin) | a d’abord juré | il s’agissait d’un « placement gelé »'],
  ],
  [
    'whom a minister is, between the verb and what he is asked',
    ['L’usine, fondée en 1961, a demandé au ministre du Travail, Paul Roche, de nommer un arbitre.'],
    ['(L’usine) | a demandé | nommer un arbitre'],
  ],
  [
    "a spokesperson is nobody's object",
    ['La ville paie les frais, sur demande, nuance la porte-parole, Nora Roche.'],
    ['Nora Roche | nuance | La ville paie les frais, sur demande'],
  ],
  [
    'two relative clauses',
    ['« Oui », dit Paul Roche, qui a 81 ans et qui affirme ne plus dormir.'],
    ['Paul Roche | dit | Oui', 'Paul Roche | affirme | ne plus dormir'],
  ],
  [
    'what one answers within a quotation',
    ['« Il demande l’heure. Je lui réponds qu’il est midi », a confié Nora Roche.'],
    ['Nora Roche | réponds | il est midi', 'Nora Roche | a confié | Il demande l’heure. Je lui réponds qu’il est midi'],
  ],
  [
    'what somebody denies by a reflexive verb',
    ['Paul Roche se défend d’avoir la main lourde.'],
    ['Paul Roche | se défend d’ | avoir la main lourde'],
  ],
  [
    'a signature as pages of a broadcaster have it',
    ['« La coque est fatiguée. » — Une citation de Paul Roche, chef adjoint du port'],
    ['Paul Roche | - | La coque est fatiguée.'],
  ],
  [
    'a body with several nouns',
    [
      'Le Syndicat des ouvrières et ouvriers de Volaille Garance assure que tout va bien.',
      '« Non », ont prévenu jeudi les Producteurs de volailles de Garance et Rosoy.',
    ],
    [
      'Syndicat des ouvrières et ouvriers de Volaille Garance | assure | tout va bien',
      'Producteurs de volailles de Garance et Rosoy | ont prévenu | Non',
    ],
  ],
  [
    'the letters of a long name',
    ['La Commission des normes, de l’équité et de la santé (CNES) a confirmé que tout va bien.'],
    ['Commission des normes, de l’équité et de la santé | a confirmé | tout va bien'],
  ],
  [
    "no verb in a body's name",
    ['Le ministère des Transports épand chaque hiver du sel. Il a rappelé que tout va bien.'],
    ['ministère des Transports | a rappelé | tout va bien'],
  ],
  [
    'no participle is a body',
    ['Publiée lundi dans la revue, la recherche est longue. Elle montre que le sel a triplé.'],
    ['(Elle) | montre | le sel a triplé'],
  ],
  [
    'a woman doctor of Canada',
    ['« Peu de cas », explique l’une des auteures, la Dre Nora Roche.'],
    ['Nora Roche | explique | Peu de cas'],
  ],
  [
    'who is quoted, on a line of its own',
    [
      'Tout brûle encore au nord de la rivière et du pont.',
      '« On ne sait pas si on est en vacances. »',
      'Une citation de Nora Roche, évacuée de Rosoy',
    ],
    ['Nora Roche | - | On ne sait pas si on est en vacances.'],
  ],
  [
    'a body where one says so',
    ['La mairie de Garance a perdu le dossier du pont hier.', 'À la mairie, on assure avoir respecté les règles.'],
    ['mairie de Garance | assure | avoir respecté les règles'],
  ],
  [
    'who was named just now, before a body of long ago',
    [
      'La société Valterra assure que tout va bien.',
      'Ce n’est pas le souvenir qu’en garde Sabrina Roche. Elle raconte avoir reçu la visite du directeur.',
    ],
    ['Valterra | assure | tout va bien', 'Sabrina Roche | raconte | avoir reçu la visite du directeur'],
  ],
  [
    'a kind of thing between marks',
    [
      'Nora Roche y relevait « un écart récurrent et inexpliqué entre les contrôles » et suggérait de suspendre le plan.',
    ],
    [
      'Nora Roche | relevait | un écart récurrent et inexpliqué entre les contrôles | fragment',
      'Nora Roche | suggérait | suspendre le plan',
    ],
  ],
  [
    'a thing and what it is judged to be',
    [
      'Le maire, Paul Roche, juge au contraire la mesure « inapplicable ».',
      'Paul Roche juge « inapplicable » la mesure.',
    ],
    ['Paul Roche | juge | la mesure « inapplicable »', 'Paul Roche | juge | « inapplicable » la mesure'],
  ],
  [
    'who is stressed between a cue and its clause',
    ['La mairie se demande, elle, ce que deviendra la halle.'],
    ['mairie | se demande | ce que deviendra la halle'],
  ],
  [
    'a tail before a vowel, and what nobody says',
    [
      "Paul Roche a refusé d'évoquer la suite, mais il a dit que la halle rouvrirait.",
      'Rien ne dit que la halle rouvrira.',
    ],
    ['Paul Roche | a dit | la halle rouvrirait'],
  ],
  [
    'what who understands refuses',
    ["Paul Roche dit comprendre l'émoi, mais refuse le projet."],
    ["Paul Roche | dit | comprendre l'émoi"],
  ],
  [
    'who wrote a message, behind what he is',
    [
      '« Non », a dit Guy Roche, échevin.',
      "Un message posté dans la nuit sur le réseau par le chef de groupe, Lucas Vandor, a fait jaser. « C'est trop », y écrit-il.",
      'Selon une lettre du maire de Lyon, Paul Vial, la halle fermera.',
    ],
    ['Guy Roche | a dit | Non', "Lucas Vandor | écrit-il | C'est trop", 'Paul Vial | Selon | la halle fermera'],
  ],
  [
    'amounts with a source each',
    [
      'Ils étaient 300 selon la police, un millier selon les syndicats.',
      'Quelque 210 postes sont concernés, selon la mairie, près du double à en croire les syndicats.',
    ],
    [
      'police | selon | Ils étaient 300',
      '(les syndicats) | selon | un millier',
      'mairie | selon | Quelque 210 postes sont concernés',
      '(les syndicats) | à en croire | près du double',
    ],
  ],
  [
    'a party behind a title',
    ['« Non », a dit Nora Roche, échevine de la Mobilité.', "« Je préfère le dire », s'est défendue l'échevine PS."],
    ['Nora Roche | a dit | Non', "Nora Roche | s'est défendue | Je préfère le dire"],
  ],
  [
    'this teacher, whose gender no list tells',
    [
      '« Oui », a dit Anna Vial, échevine.',
      'Godelieve Stassart les a comptés à la craie. « Le pire est là », peste cette institutrice.',
    ],
    ['Anna Vial | a dit | Oui', 'Godelieve Stassart | peste | Le pire est là'],
  ],
  [
    'two clauses with que, marked',
    ["La mairie assure que « rien n'est figé », mais qu'il « n'y aura pas de retrait »."],
    ["mairie | assure | « rien n'est figé », mais qu'il « n'y aura pas de retrait »"],
  ],
  [
    'a paper between the verb and its clause',
    ["Nora Roche a expliqué dans le « Courrier » que « la salle voulait l'eau »."],
    ["Nora Roche | a expliqué | la salle voulait l'eau"],
  ],
  [
    'whom one recommends something to, and a clause',
    ['La mairie recommande aux clients qui le peuvent de partir tôt.', "Nora Roche a exigé du groupe qu'il reste."],
    ['mairie | recommande | partir tôt', 'Nora Roche | a exigé | il reste'],
  ],
  [
    'marks around what a committee is called',
    ["Jeudi, le comité « L'eau d'ici » a lancé sa campagne, entouré d'élus."],
    [],
  ],
  [
    'a thing that invites itself, a thing that assures',
    [
      "Dans le val, le sujet s'invite à toutes les tables.",
      "Nora Roche relève que la halle assure un tiers des recettes et que, sans elle, l'école fermera.",
    ],
    ["Nora Roche | relève | la halle assure un tiers des recettes et que, sans elle, l'école fermera"],
  ],
  [
    'an aside before an infinitive',
    [
      "Paul Roche a de nouveau nié jeudi, devant la cour, avoir pris l'argent.",
      'Ses analystes avaient, à onze reprises, recommandé de clore la relation.',
    ],
    [
      "Paul Roche | a de nouveau nié | avoir pris l'argent",
      '(Ses analystes) | avaient, à onze reprises, recommandé | clore la relation',
    ],
  ],
  [
    'who asks, inside an answer',
    [
      "« Je lui devais de l'argent », a répondu Paul Roche à la juge, Anna Vial, qui lui demandait pour quelle raison il était venu. « J'avais honte. »",
    ],
    [
      "Paul Roche | a répondu | Je lui devais de l'argent",
      'Anna Vial | demandait | pour quelle raison il était venu',
      "Paul Roche | - | J'avais honte.",
    ],
  ],
  [
    'what something lets one think',
    ['Nora Roche a dit que la halle était vide, ce qui laisse penser que tout est perdu.'],
    ['Nora Roche | a dit | la halle était vide, ce qui laisse penser que tout est perdu'],
  ],
  [
    'what was caused by it',
    ["Le groupe a dit qu'il fermerait, provoquant une chute de son cours."],
    ['groupe | a dit | il fermerait'],
  ],
  [
    'who is on trial',
    [
      "Paul Roche, 38 ans, comparaît depuis lundi pour vol. Luc Vial, son voisin, l'a vu.",
      "« Non », a répondu l'accusé.",
    ],
    ['Paul Roche | a répondu | Non'],
  ],
  [
    'a document by its kind',
    ["Une note de la mairie de Garance dit que le pont est vieux. Le document ajoute qu'il est sale."],
    ['mairie de Garance | dit | le pont est vieux', 'mairie de Garance | ajoute | il est sale'],
  ],
  [
    'what others ask, inside a quotation',
    [
      '« On nous demande de signer un chèque en blanc », résume Paul Roche.',
      "« On demande aux gens d'attendre », résume Nora Vial.",
    ],
    [
      '(On) | demande | signer un chèque en blanc',
      'Paul Roche | résume | On nous demande de signer un chèque en blanc',
      "Nora Vial | résume | On demande aux gens d'attendre",
    ],
  ],
  [
    'a name of both, by its title',
    ['Anna Vial a dit non.', 'Son président, Jocelyn Tardif, a dit oui. « On verra », a-t-il soufflé.'],
    ['Jocelyn Tardif | a-t-il soufflé | On verra'],
  ],
  [
    'a thing refuted, words on a poster',
    [
      'Cette accusation, le maire la réfute.',
      'Depuis lundi, des affichettes « Vial démission » fleurissent sur les murs.',
    ],
    [],
  ],
  [
    'who accuses him, behind a semicolon',
    ["Paul Roche demande que le canton s'oppose; la gauche l'accuse de « souffler sur les braises »."],
    ["Paul Roche | demande | le canton s'oppose", '(la gauche) | accuse | souffler sur les braises'],
  ],
  [
    'a body and its adjective',
    ['Luc Vial, financier, a dit non.', "Le parquet financier a fait savoir qu'une enquête était ouverte."],
    ['parquet financier | a fait savoir | une enquête était ouverte'],
  ],
  [
    'a call on a day',
    ['La Société de Garance a appelé mardi à la prudence.'],
    ['Société de Garance | a appelé | la prudence'],
  ],
  [
    'what one writes for, to ask it',
    ['Paul Roche avait écrit à Mme Vial pour lui demander de surseoir au projet.'],
    ['Paul Roche | demander | surseoir au projet'],
  ],
  [
    'bodies with an adjective',
    ['La Commission européenne, elle, a dit que tout va bien.', 'Le Ministère public a dit que non.'],
    ['Commission européenne | a dit | tout va bien', 'Ministère public | a dit | non'],
  ],
  [
    'a report put on file, and its clause',
    ['Selon le rapport, versé au dossier en décembre et dont « 24 heures » a pris connaissance, le pont était vieux.'],
    ['(le rapport) | Selon | le pont était vieux'],
  ],
  [
    'what is asked for, and a relative clause',
    ["L'assureur exige une attestation qu'aucune administration ne délivre."],
    [],
  ],
  [
    'what the sentence sums up',
    [
      "La légiste Anna Vial a précisé qu'aucune lésion n'avait été relevée, ce qui laisse penser, selon elle, que la victime a été surprise.",
    ],
    [
      "Anna Vial | a précisé | aucune lésion n'avait été relevée",
      'Anna Vial | selon | ce qui laisse penser … que la victime a été surprise',
    ],
  ],
];

const ENGLISH: Cases = [
  [
    'where the clause begins that an inquit interrupts',
    [
      'The rule allows 65 decibels by day, and the fans, Paul Carver says, have never exceeded 54.',
      'Anna Lowry went away for a week, and it was there, she said, that she first slept.',
    ],
    [
      'Paul Carver | says | the fans … have never exceeded 54',
      'Anna Lowry | said | it was there … that she first slept',
    ],
  ],
  [
    'what is insisted on behind a contrast',
    ['Anna Lowry now says that signing was a mistake, though not, she insisted, a secret.'],
    ['Anna Lowry | says | signing was a mistake', 'Anna Lowry | insisted | not … a secret'],
  ],
  [
    'what stands behind when',
    ['It cites a day in May when, according to a log, pickets sang nine times.'],
    ['(a log) | according to | pickets sang nine times'],
  ],
  [
    'what a sentence counts, behind its inquit',
    [
      'At least nine people were hurt, officials said, including a driver who was thrown from his seat.',
      'Nine people were hurt, police said, among them two nurses.',
    ],
    [
      '(officials) | said | At least nine people were hurt … including a driver who was thrown from his seat',
      'police | said | Nine people were hurt … among them two nurses',
    ],
  ],
  [
    'talks that somebody said were over',
    [
      'They scrambled to rescue talks that one Western diplomat said were doomed.',
      'It is an idea that Paul Carver concedes was not about quiet.',
    ],
    ['(one Western diplomat) | said | were doomed', 'Paul Carver | concedes | was not about quiet'],
  ],
  [
    'what a document found',
    [
      'A review was released on Monday. It found the hospital was "one step away" from closing.',
      'A survey of 900 firms found 38 per cent planned to cut staff.',
    ],
    [
      '(It) | found | the hospital was "one step away" from closing',
      '(A survey of 900 firms) | found | 38 per cent planned to cut staff',
    ],
  ],
  [
    'what a court heard, without that',
    ['Provincial court heard the thefts began in 2013.'],
    ['- | heard | the thefts began in 2013'],
  ],
  [
    'who urges whom',
    [
      'The end came when the fund Lodestone Harbour, which owns a tenth, urged the board to open its books, saying it had run out of time.',
    ],
    ['Lodestone Harbour | urged | open its books', 'Lodestone Harbour | saying | it had run out of time'],
  ],
  [
    'a noun that looks like a verb',
    ['Paul Carver, the lawmaker, called on the firm to seek binding guarantees on jobs before allowing it.'],
    ['Paul Carver | called on | seek binding guarantees on jobs before allowing it'],
  ],
  [
    'a day after',
    ['Paul Carver says he still has faith in her, a day after a memo suggested she had lied.'],
    ['Paul Carver | says | he still has faith in her', '(a memo) | suggested | she had lied'],
  ],
  [
    'what is added to a programme',
    ['Paul Carver said he was glad. The ministry has added Ardmore Landing to a programme that pays for doctors.'],
    ['Paul Carver | said | he was glad'],
  ],
  [
    'what is hard to dismiss',
    ['Still, Anna Lowry said, the trend is hard to dismiss: the sector has shed workers.'],
    ['Anna Lowry | said | Still … the trend is hard to dismiss: the sector has shed workers'],
  ],
  [
    'what one was told, within a quotation',
    ['"They were told their voices mattered," Anna Lowry said.'],
    ['- | were told | their voices mattered', 'Anna Lowry | said | They were told their voices mattered'],
  ],
  [
    'what is called out',
    ['Someone at the back called out, "She is the only one who did not."'],
    ['(Someone at the back) | called out | She is the only one who did not.'],
  ],
  [
    'a governor behind what she is of',
    [
      'Bank of Canada governor Anna Lowry said rates would hold.',
      'Bank of England Governor Paul Carver said they would not.',
    ],
    ['Anna Lowry | said | rates would hold', 'Paul Carver | said | they would not'],
  ],
  [
    'a minister behind what he is of',
    ['Minister of Transport Paul Carver said it was late.'],
    ['Paul Carver | said | it was late'],
  ],
  [
    'a body and what it is, behind a comma',
    [
      'That drew an answer from IG Farbe, the German union which speaks for 5,200 workers. It said it had been told nothing.',
      'The union said it would strike.',
    ],
    ['IG Farbe | said | it had been told nothing', 'IG Farbe | said | it would strike'],
  ],
  [
    'a word that opens its sentence is a name where it is explained',
    ['Optivane, the maker of the camera, said it was working on it.'],
    ['Optivane | said | it was working on it'],
  ],
  [
    'what a body is, behind a comma',
    ['Its largest shareholder, the Terborgh family foundation, has pledged to back the deal.'],
    ['Terborgh family foundation | has pledged | back the deal'],
  ],
  [
    'a body of its own behind a name',
    ['Some fled, the UN refugee agency said.'],
    ['UN refugee agency | said | Some fled'],
  ],
  [
    'a name that no list has, and an age',
    ['Meryem, a 44-year-old baker, said it was late. "It is my kitchen," she said.'],
    ['Meryem | said | it was late', 'Meryem | said | It is my kitchen'],
  ],
  [
    'who is called by the surname, beside her mother',
    [
      'Anna Lowry has rowed for years. "I count," Ms. Lowry said.',
      'Her mother, Clara Lowry, wanted to frame it. "No," Ms. Lowry said.',
    ],
    ['Anna Lowry | said | I count', 'Anna Lowry | said | No'],
  ],
  [
    'an address that speaks',
    ['Downing Street said that the premier had spoken to Paul Carver. It did not say what about.'],
    [
      'Downing Street | said | the premier had spoken to Paul Carver',
      'Downing Street | did not say | what about | negated',
    ],
  ],
  [
    'a union by its number',
    [
      'Anna Lowry, president of Local 614 of the Amalgamated Bakery Workers, was there.',
      'The union says it would cost jobs.',
    ],
    ['Local 614 of the Amalgamated Bakery Workers | says | it would cost jobs'],
  ],
  [
    'who compiled the figures',
    ['Traders put the odds at 78 per cent, according to figures compiled by Halvard Markets.'],
    ['Halvard Markets | according to | Traders put the odds at 78 per cent'],
  ],
  [
    'the office of an official',
    ['The Office of the Auditor General confirmed Monday it had received a letter.'],
    ['Office of the Auditor General | confirmed | it had received a letter'],
  ],
  [
    'documents released under laws',
    ['But documents released to the Herald under freedom of information laws show that Anna Lowry had warned of it.'],
    ['(documents released to the Herald under freedom of information laws) | show | Anna Lowry had warned of it'],
  ],
  [
    'what is called for before what is said',
    ['Washington called for an immediate end to it and said those responsible would pay.'],
    ['Washington | called for | an immediate end to it', 'Washington | said | those responsible would pay'],
  ],
  [
    'at least so many',
    ['Anna Lowry said at least three firms had been in touch.'],
    ['Anna Lowry | said | at least three firms had been in touch'],
  ],
  [
    'what one described it as',
    ['A friend said he was "aware of it", a phrase that Anna Lowry described as "a kettle".'],
    ['(A friend) | said | he was "aware of it"', 'Anna Lowry | described | a kettle | fragment'],
  ],
  [
    'firms without their kind, departments of two things',
    [
      'Profits at Larchmont Ridge Properties would fall, Larchmont Ridge said.',
      'The Department of Fisheries and Oceans said the plan would be studied.',
    ],
    [
      'Larchmont Ridge Properties | said | Profits at Larchmont Ridge Properties would fall',
      'Department of Fisheries and Oceans | said | the plan would be studied',
    ],
  ],
  [
    'whom members and papers belong to',
    [
      'Two members of the majority say the plan is dead.',
      'A notice issued that week by the council says the hall is closed.',
      'The firm said in writing that the hall was safe.',
    ],
    [
      '(Two members of the majority) | say | the plan is dead',
      'council | says | the hall is closed',
      'firm | said | the hall was safe',
    ],
  ],
  [
    'whom a topic is about, and an inquit behind a semicolon',
    ['For Ms. Roche, the plan is “a disaster.”', 'The hall is safe; the roof, Ms. Roche said, is not.'],
    ['Roche | For | the plan is “a disaster.”', 'Roche | said | the roof … is not'],
  ],
  [
    'two reports of one speaker',
    ['Mia Dunne said crews mapped the flames on Monday and warned that the wind could shift.'],
    ['Mia Dunne | said | crews mapped the flames on Monday', 'Mia Dunne | warned | the wind could shift'],
  ],
  [
    'who asked is no subject of who explained',
    ['Races of this size wind up late, said Lucas Thibert, a scientist. He said he had counted 14 cases.'],
    ['Lucas Thibert | said | Races of this size wind up late', 'Lucas Thibert | said | he had counted 14 cases'],
  ],
  [
    'a participle and who did it',
    ['Dr Simone Vale, a specialist instructed by the coroner, told the hearing the planks were soft.'],
    ['Simone Vale | told | the planks were soft'],
  ],
  [
    'a statement that goes with something',
    ['Reserves fell in June, the bank said in a statement accompanying the decision.'],
    ['bank | said | Reserves fell in June'],
  ],
  [
    'a relative clause before the verb of what was told',
    ['The inquest was told Mr Vale, who had helped there, was walking across the gates.'],
    ['- | was told | Mr Vale, who had helped there, was walking across the gates'],
  ],
  [
    'one person of whom something is known',
    ['Nora Roche told staff she would go, according to a person familiar with the matter. She said it was late.'],
    [
      'Nora Roche | told | she would go',
      '(a person familiar with the matter) | according to | Nora Roche told staff she would go',
      'Nora Roche | said | it was late',
    ],
  ],
  [
    'what a lender is, between commas',
    ['Paul Roche said he bought it there because his lender, one of the three largest, rationed him.'],
    ['Paul Roche | said | he bought it there because his lender, one of the three largest, rationed him'],
  ],
  [
    'the writer behind according to',
    ['Only 37 belong to the party, according to the office, and the town is sad.'],
    ['office | according to | Only 37 belong to the party'],
  ],
  [
    'a surname that ends like a trade',
    ['Mayor Geraldine Bouvier-Cook said it was late. Bouvier-Cook said it was sad.'],
    ['Geraldine Bouvier-Cook | said | it was late', 'Geraldine Bouvier-Cook | said | it was sad'],
  ],
  [
    'a minister of a people that two words name',
    [
      '"We are there," mediator Arlindo Vaz told reporters.',
      'The former Cape Verdean foreign minister said both would return.',
    ],
    ['Arlindo Vaz | told | We are there', 'Arlindo Vaz | said | both would return'],
  ],
  [
    'initials behind a title',
    ['Collector S. Kavitha Gowda said it was late.', 'Minister for Water Resources B. Eshwara Reddy said it was sad.'],
    ['S. Kavitha Gowda | said | it was late', 'B. Eshwara Reddy | said | it was sad'],
  ],
  [
    'a body behind its owner',
    [
      'Nora Roche, the mayor, said no.',
      "Corliss Dunne, the agency's vice-president, said crews mapped it. She also said calls went unanswered.",
    ],
    ['Corliss Dunne | said | crews mapped it', 'Corliss Dunne | said | calls went unanswered'],
  ],
  [
    'what is no verb behind that',
    ['Nora Roche said that self-scored forms accounted for “a very small share” of them.'],
    ['Nora Roche | said | self-scored forms accounted for “a very small share” of them'],
  ],
  ['a topic', ['As for Mrs Roche, she has read it.'], []],
  ['whom a letter asks', ['Nora Roche has written to the minister asking her to act.'], ['Nora Roche | asking | act']],
  ['what pupils find', ['The row began when pupils returned to find that the break was over.'], []],
  [
    'farmers of several villages',
    ['The farmers of Arlet and Rosoy maintain that they were promised land.'],
    ['(The farmers of Arlet and Rosoy) | maintain | they were promised land'],
  ],
  [
    "a department's name before which",
    ['Nora Roche pointed to guidance from the Department for Education, which states that schools may close.'],
    ['Department for Education | states | schools may close'],
  ],
  [
    'whose sermon it was',
    [
      'Police Chief Lou Vale said it was late.',
      "Calvin Pruitt spoke. Pruitt's sermon was long. Getting the bell up will cost money, he said.",
    ],
    [
      'Lou Vale | said | it was late',
      'Calvin Pruitt | - | Calvin Pruitt spoke | inferred',
      "Calvin Pruitt | - | Pruitt's sermon was long | inferred",
      'Calvin Pruitt | said | Getting the bell up will cost money',
    ],
  ],
  [
    'plural nouns that look like verbs',
    ['Paul Roche, a professor who studies failures, said disputes of this kind usually end in a settlement.'],
    ['Paul Roche | said | disputes of this kind usually end in a settlement'],
  ],
  ['what one is told not to do', ['Commuters have been told not to travel.'], ['- | have been told | not to travel']],
  [
    'what makes it odd',
    ['What makes this one odd, according to Paul Roche, is that the client has gone first.'],
    ['Paul Roche | according to | What makes this one odd … is that the client has gone first'],
  ],
  [
    'an order to insist',
    ['Paul Roche argued that firms would lose, and urged the court to insist on the sale.'],
    ['Paul Roche | argued | firms would lose', 'Paul Roche | urged | insist on the sale'],
  ],
  [
    'why one intervenes, to ask it',
    ['Ms Justice Hanna Vale intervened twice to ask the witness to answer.'],
    ['Hanna Vale | ask | answer'],
  ],
  [
    'marks in what is said behind a title that looks like a verb',
    ['Their chairman, retired grocery executive Walt Vale, said the board “heard the pain”.'],
    ['Walt Vale | said | the board “heard the pain”'],
  ],
  [
    'a letter that demands',
    ['The group has written to the agency demanding that the data be published.'],
    ['group | demanding | the data be published'],
  ],
  [
    'the writer behind a semicolon',
    ['Paul Carver said that the motion was out of order; the clerk leaned into the microphone.'],
    ['Paul Carver | said | the motion was out of order'],
  ],
];

describeCases('quotes in newspapers', { french: FRENCH, english: ENGLISH });
