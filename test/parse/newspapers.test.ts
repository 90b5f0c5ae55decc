import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

// How the sites of newspapers and broadcasters write who signs and when, above stories that no dateline opens.

const ENGLISH = `The old lighthouse at the point reopened on Monday after twenty years of silence, the town said in a statement.

It had been closed since 1998, when its keeper left, and nobody had asked why it was, she said at the time.

"It is a good day," she said. "It was in the fog for too long, and nobody had come."
`;
const FRENCH = `Le phare de la pointe a rouvert lundi après vingt ans de silence, a annoncé la mairie dans un communiqué.

Il était fermé depuis 1998, quand son gardien est parti, et personne n'avait demandé pourquoi, a-t-elle dit.

« C'est un beau jour », a-t-elle dit. « Il est resté trop longtemps dans la brume. »
`;
const TITLES = {
  en: 'The old lighthouse at the point reopens after twenty years',
  fr: 'Le phare de la pointe rouvre après vingt ans de silence',
};

const read = (language: 'en' | 'fr', above: string) =>
  parse(`${TITLES[language]}\n\n${above}\n\n${language === 'en' ? ENGLISH : FRENCH}`)[0]!;

function expectHeader(language: 'en' | 'fr', above: string, expected: readonly (string | null)[]): void {
  const { header, paragraphs, boilerplate } = read(language, above);
  const { byline, published, updated, headline } = header;
  expect([byline, published?.local ?? null, updated?.local ?? null]).toEqual(expected);
  expect(headline).toBe(TITLES[language]);
  expect(paragraphs.map(({ role }) => role)).toEqual(['body', 'body', 'body']);
  for (const { text } of boilerplate) expect(above.split('\n')).toContain(text);
}

describe('page clocks and bylines of English sites', () => {
  it.each<[string, (string | null)[]]>([
    [
      'Hollis Brannick · CBC News · Posted: Mar 18, 2025 5:00 AM ADT | Last Updated: March 18',
      ['Hollis Brannick', '2025-03-18T05:00', '2025-03-18'],
    ],
    [
      'Hollis Brannick, Ada Quill · CBC News · Posted: Dec 31, 2024 5:00 AM EST | Last Updated: January 1',
      ['Hollis Brannick, Ada Quill', '2024-12-31T05:00', '2025-01-01'],
    ],
    [
      'Hollis Brannick · CBC News · Posted: Mar 18, 2025 5:00 AM ADT | Last Updated: 4 hours ago',
      ['Hollis Brannick', '2025-03-18T05:00', null],
    ],
    ['CBC News · Posted: Mar 18, 2025 5:00 AM ADT', ['CBC News', '2025-03-18T05:00', null]],
    [
      'Hollis Brannick · The Canadian Press · Posted: Mar 18, 2025 5:00 AM ADT',
      ['Hollis Brannick', '2025-03-18T05:00', null],
    ],
    [
      'Hollis Brannick\n\nCTV News Toronto Reporter\n\nPublished: March 18, 2025 at 3:14PM EDT\n\nUpdated: March 18, 2025 at 5:00PM EDT',
      ['Hollis Brannick', '2025-03-18T15:14', '2025-03-18T17:00'],
    ],
    [
      'By Hollis Brannick\n\nPublished Tuesday, March 18, 2025 5:00AM EDT\nLast Updated Tuesday, March 18, 2025 6:12AM EDT',
      ['By Hollis Brannick', '2025-03-18T05:00', '2025-03-18T06:12'],
    ],
    [
      'By Tamsin Vailbrook  Global News\n\nPosted February 7, 2025 6:12 pm\n\nUpdated February 8, 2025 9:40 am\n\n2 min read',
      ['By Tamsin Vailbrook', '2025-02-07T18:12', '2025-02-08T09:40'],
    ],
    ['By Staff  The Canadian Press\n\nPosted February 7, 2025 6:12 pm', ['By Staff', '2025-02-07T18:12', null]],
    [
      'By Farrah Nwosu-Lind\nStaff Reporter\n\nOct. 8, 2024 | Updated Oct. 9, 2024 at 7:45 a.m.',
      ['By Farrah Nwosu-Lind', '2024-10-08', '2024-10-09T07:45'],
    ],
    [
      'By Farrah Nwosu-Lind Staff Reporter\n\nOct. 8, 2024\n3 min read',
      ['By Farrah Nwosu-Lind Staff Reporter', '2024-10-08', null],
    ],
    [
      'Updated Oct. 9, 2024 at 7:45 a.m.\nOct. 8, 2024\n\nBy Farrah Nwosu-Lind',
      ['By Farrah Nwosu-Lind', '2024-10-08', '2024-10-09T07:45'],
    ],
    [
      'Alasdair Vennor\n\nPublished April 19, 2025\nUpdated April 20, 2025',
      ['Alasdair Vennor', '2025-04-19', '2025-04-20'],
    ],
    [
      'Alasdair Vennor Health Reporter\nToronto\nPublished April 19, 2025 Updated April 20, 2025',
      ['Alasdair Vennor Health Reporter', '2025-04-19', '2025-04-20'],
    ],
    ['ALASDAIR VENNOR\nPUBLISHED APRIL 19, 2025', ['ALASDAIR VENNOR', '2025-04-19', null]],
    [
      'Cormac Delisle-Yuen\n\nPublished Jun 06, 2025  •  Last updated Jun 06, 2025  •  4 minute read',
      ['Cormac Delisle-Yuen', '2025-06-06', null],
    ],
    [
      'Author of the article:\nCormac Delisle-Yuen\n\nPublished Jun 06, 2025  •  4 minute read',
      ['Cormac Delisle-Yuen', '2025-06-06', null],
    ],
    [
      'Author of the article: Cormac Delisle-Yuen\n\nPublished Jun 06, 2025  •  Last updated 2 hours ago  •  4 minute read',
      ['Author of the article: Cormac Delisle-Yuen', '2025-06-06', null],
    ],
    [
      'Rhiannon Applegarth and Dev Mukherjee-Lane\nWed 12 Feb 2025 22.51 GMT',
      ['Rhiannon Applegarth and Dev Mukherjee-Lane', '2025-02-12T22:51', null],
    ],
    [
      'Rhiannon Applegarth, Ada Quill and Dev Mukherjee-Lane\nWed 12 Feb 2025 22.51 GMT\nLast modified on Thu 13 Feb 2025 08.10 GMT',
      ['Rhiannon Applegarth, Ada Quill and Dev Mukherjee-Lane', '2025-02-12T22:51', '2025-02-13T08:10'],
    ],
    [
      'Rhiannon Applegarth Political editor\nWed 12 Feb 2025 22.51 GMT',
      ['Rhiannon Applegarth Political editor', '2025-02-12T22:51', null],
    ],
    [
      'Rhiannon Applegarth in Nairobi\nWed 12 Feb 2025 22.51 GMT',
      ['Rhiannon Applegarth in Nairobi', '2025-02-12T22:51', null],
    ],
    [
      'Rhiannon Applegarth in Nairobi and Dev Mukherjee-Lane\nWed 12 Feb 2025 22.51 GMT',
      ['Rhiannon Applegarth in Nairobi and Dev Mukherjee-Lane', '2025-02-12T22:51', null],
    ],
    [
      'Imogen Sallowhart, Health correspondent, BBC News\n14 May 2025',
      ['Imogen Sallowhart, Health correspondent, BBC News', '2025-05-14', null],
    ],
    ['Imogen Sallowhart\nBBC News\n\nPublished\n14 May 2025', ['Imogen Sallowhart', '2025-05-14', null]],
    [
      'By Imogen Sallowhart\nHealth correspondent\nPublished 14 May 2025, 10:32 BST\nUpdated 14 May 2025',
      ['By Imogen Sallowhart', '2025-05-14T10:32', '2025-05-14'],
    ],
    [
      'Imogen Sallowhart\nHealth correspondent\nReporting from Leeds\n14 May 2025, 10:32 BST\nUpdated 2 hours ago',
      ['Imogen Sallowhart', '2025-05-14T10:32', null],
    ],
    ['Imogen Sallowhart & Dev Lane\nBBC News\n14 May 2025', ['Imogen Sallowhart & Dev Lane', '2025-05-14', null]],
    ['By Calliope Brandt-Sayre\nNov. 17, 2024', ['By Calliope Brandt-Sayre', '2024-11-17', null]],
    [
      'By Calliope Brandt-Sayre\nCalliope Brandt-Sayre reported from Harlow Gap, Va.\nNov. 17, 2024, 5:00 a.m. ET',
      ['By Calliope Brandt-Sayre', '2024-11-17T05:00', null],
    ],
    [
      'By Calliope Brandt-Sayre and Ada Quill\nPublished Nov. 17, 2024Updated Nov. 18, 2024, 9:12 a.m. ET',
      ['By Calliope Brandt-Sayre and Ada Quill', '2024-11-17', '2024-11-18T09:12'],
    ],
    [
      'By Calliope Brandt-Sayre\nReporting from Harlow Gap, Va.\nNov. 17, 2024\nUpdated 9:12 a.m. ET',
      ['By Calliope Brandt-Sayre', '2024-11-17', '2024-11-17T09:12'],
    ],
    [
      'By Ada Quill\nUpdated October 9, 2024 at 7:45 a.m. EDT|Published October 8, 2024 at 5:00 a.m. EDT',
      ['By Ada Quill', '2024-10-08T05:00', '2024-10-09T07:45'],
    ],
    ['By Ada Quill\nand\nDev Lane\nOctober 8, 2024 at 5:00 a.m. EDT', ['By Ada Quill', '2024-10-08T05:00', null]],
    ['By Ada Quill\nToday at 5:00 a.m. EDT', ['By Ada Quill', null, null]],
    [
      'By MARLA TEASDALE-KIRBY and OWEN RUDZINSKI\nUpdated 9:47 PM EDT, September 19, 2024',
      ['By MARLA TEASDALE-KIRBY and OWEN RUDZINSKI', null, '2024-09-19T21:47'],
    ],
    [
      'By MARLA TEASDALE-KIRBY\nAssociated Press\nPublished 9:47 PM EDT, September 19, 2024',
      ['By MARLA TEASDALE-KIRBY', '2024-09-19T21:47', null],
    ],
    [
      'By Ada Quill, CNN\n3 minute read\nUpdated 9:47 PM EDT, Thu September 19, 2024',
      ['By Ada Quill, CNN', null, '2024-09-19T21:47'],
    ],
    [
      'Ada Quill | The Telegraph\n19 September 2024 5:00pm BST',
      ['Ada Quill | The Telegraph', '2024-09-19T17:00', null],
    ],
  ])('%j', (above, expected) => {
    expectHeader('en', above, expected);
  });
});

describe('page clocks and bylines of French sites', () => {
  it.each<[string, (string | null)[]]>([
    [
      'Lydie Grandmaison – Radio-Canada\n\nPublié le 28 mars 2025 à 14 h 05 HAE',
      ['Lydie Grandmaison – Radio-Canada', '2025-03-28T14:05', null],
    ],
    [
      'Radio-Canada\n\nPublié le 28 mars 2025 à 14 h 05 HAE\n\nMis à jour le 29 mars 2025 à 16 h 40 HAE',
      [null, '2025-03-28T14:05', '2025-03-29T16:40'],
    ],
    ['Publié hier à 4 h 00 HAE\n\nLydie Grandmaison', ['Lydie Grandmaison', null, null]],
    [
      'Lydie Grandmaison\n\nPublié le 28 mars 2025\nMis à jour le 29 mars',
      ['Lydie Grandmaison', '2025-03-28', '2025-03-29'],
    ],
    ['Lydie Grandmaison à Québec\n28 mars 2025', ['Lydie Grandmaison à Québec', '2025-03-28', null]],
    ['Publié le 28 mars 2025\n\nLydie Grandmaison La Presse', ['Lydie Grandmaison La Presse', '2025-03-28', null]],
    ['Publié à 5 h 00\nMis à jour à 11 h 12\n\nLydie Grandmaison\nLa Presse', ['Lydie Grandmaison', null, null]],
    [
      'Lydie Grandmaison\nLa Presse\n\nPublié le 28 mars 2025 à 5 h 00',
      ['Lydie Grandmaison', '2025-03-28T05:00', null],
    ],
    [
      'Lydie Grandmaison\nLA PRESSE\n\nPublié le 28 mars 2025 à 5h00\nMis à jour à 11h12',
      ['Lydie Grandmaison', '2025-03-28T05:00', '2025-03-28T11:12'],
    ],
    [
      'Par Agathe Mérignol et Samuel Tracquet\n\nPublié le 22 janvier 2025 à 05h30, modifié le 22 janvier 2025 à 11h12\n\nTemps de Lecture 4 min.',
      ['Par Agathe Mérignol et Samuel Tracquet', '2025-01-22T05:30', '2025-01-22T11:12'],
    ],
    [
      'Par Agathe Mérignol (Beauvais, envoyée spéciale)\n\nPublié le 22 janvier 2025 à 05h30, mis à jour à 11h12',
      ['Par Agathe Mérignol (Beauvais, envoyée spéciale)', '2025-01-22T05:30', '2025-01-22T11:12'],
    ],
    ['Publié aujourd’hui à 05h30, mis à jour à 11h12\n\nPar Agathe Mérignol', ['Par Agathe Mérignol', null, null]],
    ['Le Monde avec AFP\n\nPublié le 22 janvier 2025 à 05h30', ['Le Monde avec AFP', '2025-01-22T05:30', null]],
    [
      'Par Agathe Mérignol\n\nPublié le 22/01/2025 à 17h12, mis à jour le 22/01/2025 à 18h30',
      ['Par Agathe Mérignol', '2025-01-22T17:12', '2025-01-22T18:30'],
    ],
    ['Par Le Figaro avec AFP\nPublié le 22 janvier 2025 à 17h12', ['Par Le Figaro avec AFP', '2025-01-22T17:12', null]],
    ['Rozenn CALVARIC\n\nPublié le 14/05/2024 à 18h47', ['Rozenn CALVARIC', '2024-05-14T18:47', null]],
    [
      'Rozenn CALVARIC et Yves LE GOFF\n\nModifié le 15/05/2024 à 07h12 Publié le 14/05/2024 à 18h47',
      ['Rozenn CALVARIC et Yves LE GOFF', '2024-05-14T18:47', '2024-05-15T07:12'],
    ],
    [
      'Ouest-France Rozenn CALVARIC.\n\nPublié le 14/05/2024 à 18h47',
      ['Ouest-France Rozenn CALVARIC.', '2024-05-14T18:47', null],
    ],
    [
      'Yoann Marsillan, à Rocheval\n\npublié le 8 février 2025 à 23h51',
      ['Yoann Marsillan, à Rocheval', '2025-02-08T23:51', null],
    ],
    [
      'Yoann Marsillan\npublié le 8 février 2025 à 23h51 (mis à jour le 9 février 2025 à 00h12)',
      ['Yoann Marsillan', '2025-02-08T23:51', '2025-02-09T00:12'],
    ],
    [
      'par Ada Quille et AFP\npublié le 22 janvier 2025 à 17h12 (mis à jour le 22 janvier 2025 à 18h30)',
      ['par Ada Quille et AFP', '2025-01-22T17:12', '2025-01-22T18:30'],
    ],
    [
      'Article rédigé par Ada Quille\nRadio France\nPublié le 22/01/2025 17:12 Mis à jour le 22/01/2025 18:30\nTemps de lecture : 2min',
      ['Article rédigé par Ada Quille', '2025-01-22T17:12', '2025-01-22T18:30'],
    ],
    [
      'Publié le 22/01/2025 à 17h12 • Mis à jour le 22/01/2025 à 18h30\nAda Quille (avec AFP)',
      ['Ada Quille (avec AFP)', '2025-01-22T17:12', '2025-01-22T18:30'],
    ],
    [
      'Par Ada Quille\nLe 22 janvier 2025 à 17h12, modifié le 23 janvier 2025 à 18h30',
      ['Par Ada Quille', '2025-01-22T17:12', '2025-01-23T18:30'],
    ],
    [
      'Ada Quille\nPublié le 22 janvier 2025 à 17:12. / Modifié le 22 janvier 2025 à 18:30.',
      ['Ada Quille', '2025-01-22T17:12', '2025-01-22T18:30'],
    ],
  ])('%j', (above, expected) => {
    expectHeader('fr', above, expected);
  });
});
describe('lines below a headline', () => {
  it.each([
    'Health and Science',
    'Life in the City',
    'Written by the sea',
    'Live – The final',
    'Music – Opera',
    'Dispatches with pictures',
  ])('%s names nobody', line => {
    expect(read('en', `${line}\n\nNov. 17, 2024`).header.byline).toBeNull();
  });

  it('name what somebody writes for in a column of its own', () => {
    const { header, segments } = read('en', 'By Tamsin Vailbrook  Global News\n\nPosted February 7, 2025 6:12 pm');
    expect(header).toMatchObject({ byline: 'By Tamsin Vailbrook', site: 'Global News' });
    expect(segments.map(({ role }) => role)).toContain('site');
  });

  it.each(['By Tamsin Vailbrook  and Ada Quill', 'By TAMSIN  VAILBROOK'])('are one byline: %s', byline => {
    expect(read('en', `${byline}\n\nNov. 17, 2024`).header.byline).toBe(byline.replace('  ', ' '));
  });

  it('name the agency that helped', () => {
    expect(read('fr', 'Le Quotidien avec AFP\n\nPublié le 22 janvier 2025').agency).toBe('AFP');
  });
});

describe('what the pages of papers put above a story', () => {
  it.each(['VIDÉO. Le phare de la pointe rouvre', 'REPORTAGE. Le phare de la pointe rouvre'])(
    'is the headline: %s',
    title => {
      const { header } = parse(`${title}\n\nLéa Morin\n\nPublié le 14/05/2024 à 18h47\n\n${FRENCH}`)[0]!;
      expect(header).toMatchObject({ headline: title, byline: 'Léa Morin' });
    },
  );

  it('is no boilerplate: the name of the paper', () => {
    expect(read('fr', 'Publié le 28 mars 2025\n\nLéa Morin\nLA PRESSE').boilerplate).toEqual([]);
  });

  it('and below it, where it was printed', () => {
    const notice =
      'A version of this article appears in print on Nov. 18, 2024, Section A, Page 1 of the Monday edition.';
    const { signOff, boilerplate } = parse(
      `${TITLES.en}\n\nBy Ada Quill\nNov. 17, 2024\n\n${ENGLISH}\nDev Lane contributed reporting.\n\n${notice}\n`,
    )[0]!;
    expect(signOff.credits).toEqual(['Dev Lane contributed reporting.']);
    expect(boilerplate).toMatchObject([{ kind: 'note', text: notice }]);
  });
});

describe('the first line of a story', () => {
  it.each([
    'It opened in May 1925.',
    'Published in 1925, the almanac of the point still sells in every shop.',
    'Updated plans for March 18 were shown to the town, and nobody liked them.',
  ])('is no clock: %s', first => {
    const article = parse(`${TITLES.en}\n\nBy Ada Quill\nNov. 17, 2024\n\n${first}\n\n${ENGLISH}`)[0]!;
    expect(article.paragraphs[0]?.text).toBe(first);
    expect(article.header.updated).toBeNull();
  });
});
