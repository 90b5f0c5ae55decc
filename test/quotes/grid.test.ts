import { describe, expect, it } from 'vitest';
import { quotesOf } from './support.ts';

/** What a sentence can be put together of; each part has to go with each other. */
interface Grid {
  readonly language: string;
  readonly subjects: readonly string[];
  readonly cues: readonly string[];
  /** Where, when and to whom. */
  readonly adjuncts: readonly string[];
  /** What stands there, and what is said by it. */
  readonly contents: readonly (readonly [text: string, content: string])[];
}

const GRIDS: readonly Grid[] = [
  {
    language: 'en',
    subjects: [
      'Nora Roche',
      'The mayor, Nora Roche,',
      'She',
      'A county spokesman',
      'Residents',
      'The Rivers Board, which runs it,',
    ],
    cues: ['said', 'warned', 'says', 'told AFP'],
    adjuncts: [
      '',
      ' on Monday',
      ' Monday',
      ' in a statement',
      ' at a news conference in Dublin',
      ' in an interview with RTE',
      ' on the social media platform X',
      ' by telephone',
      ' after the vote',
      ' earlier this week',
      ' in a post on X',
    ],
    contents: [
      ['that the weir would stay.', 'the weir would stay'],
      ['it would stay.', 'it would stay'],
      ['prices had risen.', 'prices had risen'],
      ['no one was hurt.', 'no one was hurt'],
      ['that "nothing" had changed.', '"nothing" had changed'],
    ],
  },
  {
    language: 'fr',
    subjects: [
      'Nora Roche',
      'La maire, Nora Roche,',
      'Elle',
      'Un porte-parole',
      'Le parquet de Lyon',
      'Son avocat, Me Paul Roy,',
    ],
    cues: ['a déclaré', 'affirme', 'a prévenu', 'a fait savoir'],
    adjuncts: [
      '',
      ' lundi',
      " à l'AFP",
      ' mardi à la presse',
      ' dans un communiqué',
      " lors d'une conférence de presse",
      ' sur France Info',
      ' dans un entretien au Monde',
      ' par la voix de son avocat',
      ' la semaine dernière',
      ' peu auparavant',
      ' dans un message publié sur Facebook',
    ],
    contents: [
      ['que le gué resterait ouvert.', 'le gué resterait ouvert'],
      ["qu'il resterait ouvert.", 'il resterait ouvert'],
      ['que « rien » ne changerait.', '« rien » ne changerait'],
      [': « Rien ne changera. »', 'Rien ne changera.'],
      ['que, pour elle, tout allait bien.', 'pour elle, tout allait bien'],
    ],
  },
];

describe.each(GRIDS)(
  'whatever stands between a cue and its content: $language',
  ({ language, subjects, cues, adjuncts, contents }) => {
    it.each(adjuncts)('«%s»', adjunct => {
      const wrong: string[] = [];
      for (const subject of subjects)
        for (const cue of cues)
          for (const [text, content] of contents) {
            const sentence = `${subject} ${cue}${adjunct} ${text}`;
            const found = quotesOf(language, sentence).quotes.map(quote => quote.content);
            if (found.length !== 1 || found[0] !== content) wrong.push(`${sentence} → ${found.join(' | ')}`);
          }
      expect(wrong).toEqual([]);
    });
  },
);

/** How somebody is introduced, and how she is called afterwards. */
const REFERENCES = [
  {
    language: 'en',
    introductions: [
      'Mayor Nora Roche opened the weir on Monday.',
      'The mayor of Dunmore, Nora Roche, opened the weir on Monday.',
      '"It is open," said Mayor Nora Roche.',
      'Nora Roche, 42, has been mayor of Dunmore since 2014.',
      'Mayor Nora Roche, 42, met Paul Dunne, a keeper, at the weir.',
      'Paul Dunne, a keeper, met Mayor Nora Roche, who opened the weir.',
    ],
    references: [
      '"It will stay," Roche said.',
      '"It will stay," she said.',
      '"It will stay," said the mayor.',
      '"It will stay," Ms. Roche said.',
      'She said it would stay.',
      "Dunmore's mayor said it would stay.",
      'It will stay, according to Roche.',
      'In her view, it will stay.',
    ],
  },
  {
    language: 'fr',
    introductions: [
      'La maire Nora Roche a ouvert le gué lundi.',
      'Nora Roche, maire de Lyon, a ouvert le gué lundi.',
      '« Il est ouvert », a dit la maire, Nora Roche.',
      'Nora Roche, 42 ans, est maire de Lyon depuis 2014.',
      'La maire, Nora Roche, a rencontré Paul Roy, un éleveur, au bord du gué.',
      'Selon la maire, Nora Roche, 42 ans, il est ouvert.',
    ],
    references: [
      '« Il restera », a dit Mme Roche.',
      '« Il restera », a-t-elle ajouté.',
      '« Il restera », a assuré la maire.',
      "« Il restera », a insisté l'élue.",
      'Elle a dit que tout irait bien.',
      'Selon elle, tout ira bien.',
      'La maire de Lyon estime que tout ira bien.',
    ],
  },
];

describe.each(REFERENCES)('however somebody is called: $language', ({ language, introductions, references }) => {
  it.each(introductions)('%s', introduction => {
    const wrong: string[] = [];
    for (const reference of references)
      for (const paragraphs of [[introduction, reference], [`${introduction} ${reference}`]]) {
        const last = quotesOf(language, ...paragraphs).quotes.at(-1);
        if (last?.speaker !== 'Nora Roche') wrong.push(`${reference} → ${last?.speaker}`);
      }
    expect(wrong).toEqual([]);
  });
});
