import { describe, expect, it } from 'vitest';
import { quotesOf } from './support.ts';

/** Sentences put together of who speaks, how, and what stands where: each part goes with each other. */
interface Grid {
  readonly language: string;
  /** All of them are Nora Roche. */
  readonly speakers: readonly string[];
  readonly cues: readonly string[];
  /** `S` is who speaks, closed by a comma where it has appositions, `s` the same without that comma, `V` the cue. */
  readonly shapes: readonly (readonly [shape: string, ...contents: string[]])[];
}

const GRIDS: readonly Grid[] = [
  {
    language: 'en',
    speakers: [
      'Nora Roche',
      'Mayor Nora Roche',
      'Nora Roche, 42,',
      'Nora Roche, a spokeswoman for the wardens,',
      'Nora Roche, who runs the port,',
      'Nora Roche (R-Maine)',
      'Nora Roche, the owner of a bar in Malvern, Pa.,',
      'Vice President for Science Nora Roche',
      'Nora Roche, director of the Centre for Ports at Dunmore University,',
      'Detective Chief Inspector Nora Roche, of Dunmore Police,',
      "Nora Roche, the mayor's chief of staff,",
      'a lawyer for the family, Nora Roche,',
      "the group's director, Nora Roche,",
      'Nora Roche, one of the strikers,',
      'Nora Roche, whose shop burned down,',
    ],
    cues: [
      'said',
      'told reporters',
      'told the Dunmore Post',
      'also said',
      'later told the BBC',
      'said Monday',
      'said in an interview on Monday',
      'told a news conference in Dunmore',
      'told a packed courtroom',
      'said late Monday in a televised address',
      'told state television in an interview',
      'said in court papers filed Monday',
    ],
    shapes: [
      ['S V that the weir was "perfectly safe" now.', 'the weir was "perfectly safe" now'],
      ['S V the weir is safe.', 'the weir is safe'],
      ['"The weir is safe," S V.', 'The weir is safe'],
      ['The weir is safe, S V.', 'The weir is safe'],
      ['"The weir is safe," S V. "It will hold."', 'The weir is safe', 'It will hold.'],
      ['"The weir," S V, "is safe."', 'The weir … is safe.'],
      ['S V: "The weir is safe."', 'The weir is safe.'],
    ],
  },
  {
    language: 'fr',
    speakers: [
      'Nora Roche',
      'la maire de Sète, Nora Roche,',
      'Nora Roche, maire de Sète,',
      'Nora Roche, 42 ans,',
      'Nora Roche, qui dirige le port,',
      'Me Nora Roche, avocate de la famille,',
      'la porte-parole du ministère des Affaires étrangères, Nora Roche,',
      'la ministre de la Santé et des Sports Nora Roche',
      'Nora Roche, présidente du Syndicat des professionnelles en soins (SPS),',
      'la glaciologue Nora Roche, de l’université de Sète,',
      'la chercheuse au CNRS Nora Roche',
      'Nora Roche, une des grévistes,',
      'la préfète déléguée pour la sécurité dans le Var, Nora Roche,',
    ],
    cues: [
      'a déclaré',
      'a indiqué mardi',
      'a déclaré à l’AFP',
      'a expliqué lundi lors d’une conférence de presse',
      'a précisé dans un communiqué',
      'a confié à nos confrères de La Plume',
      'a prévenu en conseil des ministres',
      'a assuré jeudi 3 mars',
      'a par ailleurs indiqué',
      'a rappelé au micro de Radio Val',
    ],
    shapes: [
      ['S V que le pont « tenait bien » encore.', 'le pont « tenait bien » encore'],
      ['S V qu’« aucun pont » ne tenait.', '« aucun pont » ne tenait'],
      ['« Le pont tient », V s.', 'Le pont tient'],
      ['« Le pont tient », V s. « Il tiendra. »', 'Le pont tient', 'Il tiendra.'],
      ['« Le pont tient, V s. Il tiendra. »', 'Le pont tient … Il tiendra.'],
      ['Le pont tient, V s.', 'Le pont tient'],
      ['Le pont tient, V S ajoutant que tout allait bien.', 'Le pont tient', 'tout allait bien'],
      ['S V : « Le pont tient. »', 'Le pont tient.'],
    ],
  },
];

const capitalized = (text: string): string => (text[0] as string).toUpperCase() + text.slice(1);

describe.each(GRIDS)('however somebody is introduced: $language', ({ language, speakers, cues, shapes }) => {
  it.each(shapes.map(([shape, ...contents]) => ({ shape, contents })))('$shape', ({ shape, contents }) => {
    const expected = contents.map(content => `Nora Roche | ${content}`);
    const wrong: string[] = [];
    for (const speaker of speakers)
      for (const cue of cues) {
        const parts: Readonly<Record<string, string>> = { S: speaker, s: speaker.replace(/,$/, ''), V: cue };
        const sentence = capitalized(shape.replace(/\b[SsV]\b/g, part => parts[part] as string));
        const found = quotesOf(language, sentence).quotes.map(({ speaker: name, content }) => `${name} | ${content}`);
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(sentence);
      }
    expect(wrong).toEqual([]);
  });
});
