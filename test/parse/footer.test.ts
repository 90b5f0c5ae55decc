import { describe, expect, it } from 'vitest';
import { type Article, parse } from '../../src/index.ts';
import { boilerplateKind } from '../../src/parse/boilerplate.ts';
import { expectLossless } from '../support/lossless.ts';

const HEAD = 'Le phare rouvre\n\nLYON, 3 mars (AFP) - Le phare a rouvert.\n\n';
const LAST = 'Il était fermé depuis 1998, a dit la mairie.';

function read(story: string): Article {
  const text = HEAD + story;
  const articles = parse(text);
  expectLossless(text, articles);
  return articles[0]!;
}

const bodyOf = (article: Article): string[] =>
  article.paragraphs.filter(paragraph => paragraph.role === 'body').map(paragraph => paragraph.text);

describe('end marks', () => {
  it.each(['Fin', 'FIN', 'Enditem', 'END', '-0-', '-30-', '###', '■', 'NNNN'])(
    '%s on the last line of the story',
    mark => {
      const article = read(`${LAST} ${mark}`);
      expect(article.signOff.endMark).toBe(mark);
      expect(bodyOf(article).at(-1)).toBe(LAST);
    },
  );

  it.each(['Fin', 'Enditem', 'ENDS', '-0-', '■', 'Fin.'])('%s on a line of its own', mark => {
    const article = read(`${LAST}\n\n${mark}\n`);
    expect(article.signOff.endMark).toBe(mark.replace('.', ''));
    expect(bodyOf(article).at(-1)).toBe(LAST);
  });

  it.each(['"Il brûle." Fin', '«Il brûle.» Fin', 'Il brûle ! Fin', 'Il brûle (enfin). Fin'])('behind %s', line => {
    expect(read(line).signOff.endMark).toBe('Fin');
  });

  it('of an agency', () => {
    const [article] = parse('LYON, March 3 (Reuters) - The lighthouse is open.\n\nIt was shut. Reuter');
    expect(article?.signOff.endMark).toBe('Reuter');
  });

  // footerRole() asks for a rule before it asks for an end mark.
  it('### on a line of its own', () => {
    expect(read(`${LAST}\n\n###\n`).signOff.endMark).toBe('###');
  });

  it.each([
    "Le phare brûlera jusqu'à la fin",
    'Fin de semaine calme au phare.',
    'Il a lu le mot «Fin»',
    'Le film portait le mot Fin',
    'Voici la fin.',
    'Il est fermé. fin',
    'Le numéro est -0-12.',
  ])('none in: %s', line => {
    const article = read(line);
    expect(article.signOff.endMark).toBeNull();
    expect(article.paragraphs.at(-1)?.text).toBe(line);
  });

  it('only at the end of the story', () => {
    const line = 'Un film tourné au phare se terminait ainsi : «Le gardien a éteint la lampe et fermé la porte.» Fin';
    const article = read(`${line}\n\n${LAST}`);
    expect(article.signOff.endMark).toBeNull();
    expect(bodyOf(article)).toEqual(['Le phare a rouvert.', line, LAST]);
  });

  it('ends the story also above lines that nobody knows', () => {
    const article = read(`${LAST}\n\nFin\n\nRédacteur de service, 2e étage\n`);
    expect(bodyOf(article).at(-1)).toBe(LAST);
    expect(article.boilerplate.map(line => line.text)).toEqual(['Rédacteur de service, 2e étage']);
  });
});

describe('initials and credits', () => {
  it.each(['abc-def/gh', 'abc/def', 'ab/cd', 'lmo-jp/cl/ab'])('%s', initials => {
    const article = read(`${LAST}\n\n${initials}\n`);
    expect(article.signOff).toEqual({ endMark: null, initials, credits: [] });
    expect(bodyOf(article).at(-1)).toBe(LAST);
  });

  it.each([
    '(Reporting by A. Foss; Editing by B. Lind)',
    'Editing by B. Lind',
    '(Reportage A. Foss, version française B. Lind, édité par C. Petit)',
    '(Rédigé par A. Foss, édité par B. Lind)',
    'Avec des informations de nos bureaux',
  ])('%s', credits => {
    const article = read(`${LAST}\n\n${credits}\n`);
    expect(article.signOff.credits).toEqual([credits]);
    expect(bodyOf(article).at(-1)).toBe(LAST);
  });

  it('an end mark, initials and credits together', () => {
    const article = read(`${LAST} Fin\n\nabc/de\n\n(Édité par C. Petit)\n\n© AFP 2025`);
    expect(article.signOff).toEqual({ endMark: 'Fin', initials: 'abc/de', credits: ['(Édité par C. Petit)'] });
    expect(article.boilerplate.map(line => line.kind)).toEqual(['copyright']);
  });

  it.each(['et/ou', 'Paris/Lyon et retour', 'Il a dit abc/def.'])('not in a last paragraph such as: %s.', words => {
    expect(read(`Le phare brûle, ${words}.`).signOff.initials).toBeNull();
  });
});

describe('boilerplate', () => {
  it.each([
    ['Vous avez une question ? Contactez notre équipe', 'contact'],
    ['Contactez-nous', 'contact'],
    ['redaction@exemple.org', 'contact'],
    ['© AFP 2025', 'copyright'],
    ['Copyright 2025 The Associated Press. All rights reserved.', 'copyright'],
    ['Texte AFP. Tous droits réservés.', 'copyright'],
    ['Rubrique réalisée avec le concours de la mairie', 'sponsor'],
    ['Lire aussi : un autre phare', 'related'],
    ['READ ALSO: another lighthouse', 'related'],
    ['Partager', 'share'],
    ['Abonnez-vous à notre lettre', 'share'],
    ['(Photo : mairie)', 'caption'],
    ["Editor's note: names were changed", 'note'],
  ])('%s below the story: %s', (line, kind) => {
    const article = read(`${LAST}\n\n${line}`);
    expect(article.boilerplate).toMatchObject([{ kind, text: line }]);
    expect(bodyOf(article)).toEqual(['Le phare a rouvert.', LAST]);
  });

  it.each([
    ['Lire aussi : un autre phare', 'related'],
    ['(Photo : mairie)', 'caption'],
    ['Publicité', 'navigation'],
  ])('%s inside the story: %s', (line, kind) => {
    const article = read(`Un paragraphe.\n\n${line}\n\n${LAST}`);
    expect(article.boilerplate).toMatchObject([{ kind, text: line }]);
    expect(bodyOf(article)).toEqual(['Le phare a rouvert.', 'Un paragraphe.', LAST]);
  });

  it.each([
    'Shares of the lighthouse fell on Monday.',
    'Le contact a été perdu, a dit la mairie.',
    "La photo du phare, d'après (Photo : X) la mairie, est belle.",
    'Il a écrit à redaction@exemple.org, a dit la mairie.',
    'Les droits seront tous réservés à la mairie.',
  ])('is not: %s', line => {
    const article = read(`${line}\n\n${LAST}`);
    expect(article.boilerplate).toEqual([]);
    expect(bodyOf(article)).toContain(line);
  });

  it('is no long paragraph, whatever it says', () => {
    expect(boilerplateKind(`© ${'le phare '.repeat(60)}`, true)).toBeNull();
  });

  it.each(['Publicité', 'PUBLICITE', 'publicite\u0301'])('is told whatever its case and accents: %s', line => {
    expect(boilerplateKind(line, false)).toBe('navigation');
  });
});

describe('subheads', () => {
  it.each(['Un phare très ancien', '- Une lampe neuve -', 'La lampe'])('%s', line => {
    const article = read(`${LAST}\n\n${line}\n\nLa lampe a été changée en mars, a dit la mairie.`);
    expect(article.paragraphs.map(paragraph => [paragraph.number, paragraph.role])).toEqual([
      [1, 'body'],
      [2, 'body'],
      [null, 'subhead'],
      [3, 'body'],
    ]);
    expect(article.paragraphs[2]?.text).toBe(line.replace(/^- | -$/g, ''));
  });

  it('not a question of a transcript', () => {
    const long = 'The clerk took down what was said behind the doors that morning, word by word, for two hours.';
    const article = read(`${long}\n\nALDOUS: Has the jury agreed?\n\n${long}`);
    expect(article.paragraphs.map(({ role }) => role)).toEqual(['body', 'body', 'body', 'body']);
  });

  it('a short question between short paragraphs', () => {
    const short = 'Le phare ne tourne plus depuis lundi, a dit la mairie de Sainte-Lampe.';
    const article = read(`${short}\n\nPeut-on le voir ?\n\n${short}`);
    expect(article.paragraphs.map(({ role }) => role)).toEqual(['body', 'body', 'subhead', 'body']);
  });

  it.each(['Il brûle.', '"Il brûle"', 'Il brûle :', 'Et puis…', '—'])('not %s', line => {
    const article = read(`${line}\n\n${LAST}`);
    expect(article.paragraphs.every(paragraph => paragraph.role === 'body')).toBe(true);
  });

  it('not the last line of a story', () => {
    expect(read(`${LAST}\n\nUn dernier mot`).paragraphs.at(-1)).toMatchObject({ role: 'body', number: 3 });
  });
});
