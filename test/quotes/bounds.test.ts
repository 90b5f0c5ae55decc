import { describe, expect, it } from 'vitest';
import { inShort, quotesOf } from './support.ts';

type Cases = readonly (readonly [what: string, paragraph: string, quotes: readonly string[]])[];

/** What reports, and where what is said begins and ends: what the third round of strangers' dispatches showed. */
const FRENCH: Cases = [
  [
    'what a document accuses somebody of',
    'Selon l’ordonnance, M. Roche, criblé de dettes, puisait dans la caisse.',
    ['(l’ordonnance) | Selon | M. Roche, criblé de dettes, puisait dans la caisse'],
  ],
  [
    'what somebody is, without an article',
    'Selon un gérant parisien, actionnaire des deux groupes, « personne ne vendra à moins ».',
    ['(un gérant parisien, actionnaire des deux groupes) | Selon | personne ne vendra à moins'],
  ],
  [
    'where somebody works, at the end',
    'Ce serait « une faute », a mis en garde Philippe Roche, permanent à Namur.',
    ['Philippe Roche | a mis en garde | Ce serait « une faute »'],
  ],
  [
    'about how many are no apposition',
    'Selon l’étude, près de 900 marins, soit un sur dix, n’ont pas de toit.',
    ['(l’étude) | Selon | près de 900 marins, soit un sur dix, n’ont pas de toit'],
  ],
  [
    'a verb that no table has',
    'Selon Paul Roche, la ville manque de pain.',
    ['Paul Roche | Selon | la ville manque de pain'],
  ],
  [
    'a verb of the hearsay of sources',
    'Un compromis circulerait déjà, selon une source syndicale.',
    ['(une source syndicale) | selon | Un compromis circulerait déjà | hearsay'],
  ],
  [
    'what somebody reckons is no hearsay',
    'Selon Paul Roche, un pont coûterait trois millions.',
    ['Paul Roche | Selon | un pont coûterait trois millions'],
  ],
  [
    'what nobody could verify',
    'Ces chiffres n’ont pu être vérifiés de source indépendante, le réseau étant coupé.',
    [],
  ],
  [
    'marks behind a negation',
    'Un ami a dit ne pas « reconnaître Paul dans ce dossier ».',
    ['(Un ami) | a dit | ne pas « reconnaître Paul dans ce dossier »'],
  ],
  [
    'a subjunctive',
    'Il a appelé, jusqu’à ce qu’une employée lui réponde que tout était perdu.',
    ['(une employée) | réponde | tout était perdu'],
  ],
  [
    'to plead for',
    'Nora Roche estime que les retards coûtent cher et plaide pour que les amendes montent.',
    ['Nora Roche | estime | les retards coûtent cher', 'Nora Roche | plaide pour | les amendes montent'],
  ],
  [
    'when, between whom and what',
    'L’établissement avait informé son personnel, vendredi, que le service fermerait.',
    ['(L’établissement) | avait informé | le service fermerait'],
  ],
  [
    'a pronoun before a gerund',
    '« Avec qui ? », a lancé Paul Roche, l’invitant à venir « un soir de verglas ».',
    ['Paul Roche | a lancé | Avec qui ?', 'Paul Roche | invitant | venir « un soir de verglas »'],
  ],
  [
    'what they were asked while',
    'Paul Roche tendait la lettre, en leur demandant ce qu’elle disait.',
    ['Paul Roche | demandant | ce qu’elle disait'],
  ],
  [
    'to end by admitting, inverted',
    'Des carnets, finit-il par avouer, une cinquantaine.',
    ['(il) | finit-il par avouer | Des carnets … une cinquantaine'],
  ],
  [
    'a pronoun before an inquit',
    '« C’est ce qu’il faut, la rassure Paul Roche. Un peu trop. »',
    ['Paul Roche | rassure | C’est ce qu’il faut … Un peu trop.'],
  ],
  [
    'a first person and what had to be',
    '« J’avais prévenu les gars qu’il faudrait accepter de perdre », a dit Paul Roche.',
    [
      'Paul Roche | avais prévenu | il faudrait accepter de perdre',
      'Paul Roche | a dit | J’avais prévenu les gars qu’il faudrait accepter de perdre',
    ],
  ],
  [
    'how often it was said',
    '« On nous a déjà dit trois fois que la ville était libre », a dit Paul Roche.',
    [
      '(On) | a déjà dit | la ville était libre',
      'Paul Roche | a dit | On nous a déjà dit trois fois que la ville était libre',
    ],
  ],
  [
    'bankers',
    'Le fonds, qui attend, pourrait faire pencher la balance, soulignent des banquiers.',
    ['(des banquiers) | soulignent | Le fonds, qui attend, pourrait faire pencher la balance'],
  ],
  [
    'what stands before «et» is what was said',
    'La Région conseille de consulter les horaires avant lundi et s’engage à publier la liste.',
    ['Région | conseille | consulter les horaires avant lundi', 'Région | s’engage | publier la liste'],
  ],
  [
    'a finite verb behind an infinitive',
    'Nora Roche affirme avoir trouvé une langue et voudrait en publier un choix.',
    ['Nora Roche | affirme | avoir trouvé une langue'],
  ],
  [
    'a participle that goes with the cue',
    'Vallin a annoncé qu’il supprimerait 300 postes et abaissé ses prévisions.',
    ['Vallin | a annoncé | il supprimerait 300 postes'],
  ],
  ['on the other hand ready', 'La mairie se dit en revanche prête à négocier.', ['mairie | se dit | prête à négocier']],
  [
    'a thing named before it is told',
    'Paul Roche avance une explication moins noble : le maire aurait voulu partir.',
    ['Paul Roche | avance | le maire aurait voulu partir'],
  ],
  [
    'to believe him',
    'Le Comité du sel conteste la méthode : à l’en croire, le sel viendrait d’ailleurs.',
    ['Comité du sel | à l’en croire | le sel viendrait d’ailleurs'],
  ],
  [
    'authors who remind, behind a relative clause',
    'La région épand du sel, un volume qui double quand l’hiver est froid, rappellent les auteurs.',
    ['(les auteurs) | rappellent | La région épand du sel, un volume qui double quand l’hiver est froid'],
  ],
  [
    'an elided pronoun before an infinitive',
    'Les chercheurs proposent de l’ajuster : saler moins.',
    ['(Les chercheurs) | proposent | l’ajuster : saler moins'],
  ],
  [
    'whom somebody blames, by a pronoun',
    'Un automobiliste leur reproche de « prendre les gens en otage ».',
    ['(Un automobiliste) | reproche | prendre les gens en otage'],
  ],
  [
    'an infinitive between marks and its object',
    'Valcrème a dit « comprendre les difficultés » de ses fournisseurs.',
    ['Valcrème | a dit | « comprendre les difficultés » de ses fournisseurs'],
  ],
  [
    'how the mayor was, and where it was said',
    '« J’ai les courriers », a lancé, visiblement ému, le maire, Gilbert Roche. Il pleuvait, a précisé lors d’un point presse la procureure, Nora Dunne.',
    ['Gilbert Roche | a lancé | J’ai les courriers', 'Nora Dunne | a précisé | Il pleuvait'],
  ],
  [
    'what somebody else had shouted',
    '« Le chauffeur a crié qu’il fallait sauter », dit Paul Roche.',
    ['(Le chauffeur) | a crié | il fallait sauter', 'Paul Roche | dit | Le chauffeur a crié qu’il fallait sauter'],
  ],
];

const ENGLISH: Cases = [
  [
    'a past verb behind what would be',
    'Velten Motors said it would cut 300 jobs and lowered its outlook.',
    ['Velten Motors | said | it would cut 300 jobs'],
  ],
  [
    'marks, and what else was done',
    'Paul Roche acknowledged that it "has to be better" and promised a review once the season is over.',
    ['Paul Roche | acknowledged | it "has to be better"'],
  ],
  [
    'marks, and what else was said',
    'Paul Roche said it "doesn\'t look good" and confirmed that she would have a scan.',
    ['Paul Roche | said | it "doesn\'t look good"', 'Paul Roche | confirmed | she would have a scan'],
  ],
  ['having', 'The ministry denies having forces there.', ['ministry | denies | having forces there']],
  ['nobody’s thought', 'The illness is thought to affect 300 people.', []],
  ['to whom it was reported', 'A bike struck a hole that had been reported to the council three times.', []],
  [
    'things announced, and when',
    'Suppliers announced thousands of job cuts this year as carmakers postpone spending.',
    [],
  ],
  [
    'fishers of a coast',
    'Crayfishers on the South Island’s Marlow Coast say they may stop.',
    ['(Crayfishers on the South Island’s Marlow Coast) | say | they may stop'],
  ],
  [
    'what goes on behind a pronoun’s inquit',
    'He had little choice, he said, after a storm tore all the nets.',
    ['(he) | said | He had little choice … after a storm tore all the nets'],
  ],
  ['submitted', 'Vidya Roche submitted that it was late.', ['Vidya Roche | submitted | it was late']],
  [
    'pressed on something',
    'Pressed on whether he had read it, Paul Roche smiled.',
    ['- | Pressed on | whether he had read it'],
  ],
  [
    'minutes that show',
    'Two members wanted a cut, minutes of the meeting showed.',
    ['(minutes of the meeting) | showed | Two members wanted a cut'],
  ],
  [
    'several, privately',
    'Several said privately that they had not been asked.',
    ['(Several) | said | they had not been asked'],
  ],
];

describe('what is said', () => {
  it.each(FRENCH)('French: %s', (_, paragraph, quotes) => {
    expect(quotesOf('fr', paragraph).quotes.map(inShort)).toEqual(quotes);
  });
  it.each(ENGLISH)('English: %s', (_, paragraph, quotes) => {
    expect(quotesOf('en', paragraph).quotes.map(inShort)).toEqual(quotes);
  });
});
