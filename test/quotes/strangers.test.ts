import { type Cases, describeCases } from './support.ts';

/** What the dispatches of strangers (`fixtures/q-stranger-*`) showed to be missing, each on sentences of our own. */
const ENGLISH: Cases = [
  [
    'marked words that nothing parts from the verb',
    ['A man who gave his name as "Dave" called the office on Monday, Paul Roe said.'],
    ['Paul Roe | said | A man who gave his name as "Dave" called the office on Monday'],
  ],
  [
    'who tabled a report',
    ['The pumps failed, according to a report tabled by the adviser, engineer Colm Doyle.'],
    ['(a report tabled by the adviser) | according to | The pumps failed'],
  ],
  [
    'a noun before the verb that the sentence goes on with',
    ['The carrier Norwind Air cut its profit forecast on Friday and said it would ground two planes.'],
    ['Norwind Air | said | it would ground two planes'],
  ],
  [
    'put it to',
    ['Nora Roche put it to the witness that the boiler was old.'],
    ['Nora Roche | put it to | the boiler was old'],
  ],
  [
    'a half that ends with its verb',
    ['Nora Roche spoke on Monday.', 'It was, she said, "a farce with a stamp".'],
    ['Nora Roche | said | It was … "a farce with a stamp"'],
  ],
  [
    'a semicolon between two attributions',
    ['Paul Gaines tells visitors that the bus is full; in winter, he says, drivers let people sleep.'],
    ['Paul Gaines | tells | the bus is full', 'Paul Gaines | says | in winter … drivers let people sleep'],
  ],
  [
    'a source in a body is nobody',
    ['Two have doubts, according to a senior Coalition source. The source claimed it was over.'],
    ['(a senior Coalition source) | according to | Two have doubts', '(The source) | claimed | it was over'],
  ],
  [
    'figures of a body',
    ['The Transit Authority met. Ridership fell, according to the authority’s own figures.'],
    ['Transit Authority | according to | Ridership fell'],
  ],
  [
    'a name that begins with a number',
    ['The Three Rivers Authority said the bus was full.'],
    ['Three Rivers Authority | said | the bus was full'],
  ],
  [
    'one of them, with a name',
    ['Elders were asked. One of them, Rose Keely, recalled that it sang.'],
    ['Rose Keely | recalled | it sang'],
  ],
  [
    'what explains a name in a lead',
    ['For Nora Andrade, an ecologist, the results are clear. "We chose badly," she said.'],
    ['Nora Andrade | For | the results are clear', 'Nora Andrade | said | We chose badly'],
  ],
  [
    'a witness without a name, beside counsel',
    [
      'Miriam Lodge KC said Paul Hart had lied.',
      'The tenant, a 34-year-old teacher, gave evidence. She said she had run. "I ran," she said.',
    ],
    ['Miriam Lodge | said | Paul Hart had lied', '(She) | said | she had run', '(she) | said | I ran'],
  ],
  [
    'a title behind a conjunction and a name, and a relative clause',
    ['But Eamon Broder, the TD for West, whose seat is safe, hinted that he might go.'],
    ['Eamon Broder | hinted | he might go'],
  ],
  [
    'what was asked inside marks',
    ['"My mother asked if she could bring the pig," Nora Roche said.'],
    [
      '(My mother) | asked | if she could bring the pig',
      'Nora Roche | said | My mother asked if she could bring the pig',
    ],
  ],
  [
    'a woman and her son of one surname',
    ['Ottoline Farr drew birds. Her son Caspar Farr said she was well. Ms. Farr said she was not.'],
    ['Caspar Farr | said | she was well', 'Ottoline Farr | said | she was not'],
  ],
];

const FRENCH: Cases = [
  [
    'a word that only its sentence gives a capital',
    ['Fin gourmet, le maire Paul Roche avait caché la truffe.', '« La fin de saison est belle », s’étonne-t-il.'],
    ['Paul Roche | s’étonne-t-il | La fin de saison est belle'],
  ],
  [
    'what who spoke did next',
    ['Paul Dunne a prévenu que ses députés ne voteraient pas « un texte écrit vite », avant de quitter la salle.'],
    ['Paul Dunne | a prévenu | ses députés ne voteraient pas « un texte écrit vite »'],
  ],
  [
    'the one concerned',
    ['Nora Roche est chanteuse.', '« C’est faux, corrige l’intéressée. C’était pour payer. »'],
    ['Nora Roche | corrige | C’est faux … C’était pour payer.'],
  ],
  [
    'words that only open their sentence',
    ['Paul Dunne, patron du port, hausse les épaules. Reconstruira-t-il ? « Posez-moi la question demain. »'],
    ['Paul Dunne | - | Posez-moi la question demain.'],
  ],
  [
    'asked not to do something',
    ["La préfecture a demandé aux curieux de ne pas s'approcher."],
    ["préfecture | a demandé | ne pas s'approcher"],
  ],
  [
    'what a body is called elsewhere',
    ['La route est fermée, a-t-on appris auprès de la préfecture. La préfecture de Vauclos est ouverte.'],
    ['préfecture de Vauclos | a-t-on appris | La route est fermée'],
  ],
  [
    'somebody without a name between a body and a pronoun',
    [
      'Le ministère a fait savoir que tout va bien.',
      'Un diplomate a été plus direct : « On nous présente l’addition. » Selon lui, tout va mal.',
    ],
    [
      'ministère | a fait savoir | tout va bien',
      '(Un diplomate) | - | On nous présente l’addition.',
      '(lui) | Selon | tout va mal',
    ],
  ],
  [
    'while saying that one is ready',
    ['Paul Dunne a pris ses distances, tout en se disant prêt à rejoindre la table.'],
    ['Paul Dunne | disant | prêt à rejoindre la table'],
  ],
  ['a superlative', ['« Vaguement », répond la plus grande.'], ['(la plus grande) | répond | Vaguement']],
  [
    'one says at the body',
    ['Paul Dunne est maire.', 'Le port rouvrira, assure-t-on à la mairie.'],
    ['mairie | assure-t-on | Le port rouvrira'],
  ],
  [
    'the firm by what it makes',
    ['Le groupe Velmonde a ouvert une usine. Le fabricant d’emballages a prévenu que tout serait plus cher.'],
    ['Velmonde | a prévenu | tout serait plus cher'],
  ],
  [
    'whom one greets says nothing',
    ['Il est entré dans la salle, a salué ses deux filles du menton et s’est assis.'],
    [],
  ],
  [
    'whoever whispers is no town hall',
    ['Fatiha Ouzane baisse le rideau. Une lettre de la mairie est arrivée. « Demain », souffle-t-elle.'],
    ['Fatiha Ouzane | souffle-t-elle | Demain'],
  ],
];

describeCases('as strangers write', { french: FRENCH, english: ENGLISH });
