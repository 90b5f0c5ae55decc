import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const STORY = 'LYON, 3 mars (AFP) - Le phare a rouvert mardi.\n\nIl était fermé depuis 1998, a dit la mairie.\n';
const headerOf = (above: string, story = STORY) => parse(`${above}\n\n${story}`)[0]!.header;

describe('page clocks', () => {
  it.each([
    ['Publié le 28 mars 2025 à 14 h 05  |  Mis à jour à 16 h 40 HAE', '2025-03-28T14:05', '2025-03-28T16:40'],
    ['Published: July 8, 2025 at 4:12PM ADT', '2025-07-08T16:12', null],
    ['May 6, 2025 08:30 AM Eastern Standard Time', '2025-05-06T08:30', null],
  ])('%s', (line, published, updated) => {
    const header = headerOf(`Le phare rouvre\n\n${line}`);
    expect([header.published?.local ?? null, header.updated?.local ?? null]).toEqual([published, updated]);
  });

  it('gives the zone that is written out, and its instant', () => {
    expect(headerOf('Le phare rouvre\n\nMay 6, 2025 08:30 AM Eastern Standard Time').published).toMatchObject({
      zone: 'Eastern Standard Time',
      zoneFrom: 'explicit',
      instant: '2025-05-06T13:30:00Z',
    });
  });

  it('reads 02/04/2025 day first where the agency does', () => {
    const story = (agency: string): string =>
      `The old signal box reopens\n\n02/04/2025 06:00\n\nLONDON (${agency}) - The box was reopened by the town on Monday.\n`;
    expect(parse(story('PA'))[0]?.header.published?.local).toBe('2025-04-02T06:00');
    expect(parse(story('AP'))[0]?.header.published?.local).toBe('2025-02-04T06:00');
  });
});

describe('bylines below the headline', () => {
  it.each(['Hortense Malaval', 'CARMELA OUTEIRO', 'Imogen Tarrant, Rural affairs reporter', '(di Ottavia Ranghetti)'])(
    '%s',
    name => {
      const header = headerOf(`Le phare de la pointe rouvre après vingt ans\n\n${name}\n\n3 mars 2025 à 10:00`);
      expect(header).toMatchObject({ byline: name, headline: 'Le phare de la pointe rouvre après vingt ans' });
    },
  );

  it.each(['Climate and Environment', 'Europa Press Aragón', 'Culture'])('%s is none', section => {
    expect(headerOf(`Le phare de la pointe rouvre après vingt ans\n\n${section}\n\n3 mars 2025`).byline).toBeNull();
  });
});

describe('datelines', () => {
  const LONG = 'the box was reopened by the town on Monday after twenty years of silence.';
  it.each([
    [`Jorhat (Assam) [India], January 14 (ANI): The ${LONG}`, ['Jorhat'], 'ANI'],
    [`Ижевск. 3 марта. ИНТЕРФАКС - Трамвай вышел на линию в понедельник утром.`, ['Ижевск'], 'ИНТЕРФАКС'],
    [`MURMANSK. Nov 6 (Interfax) - The ${LONG}`, ['MURMANSK'], 'Interfax'],
    [`Ærøskøbing, onsdag /ritzau/: Den lille klokke slår igen hver halve time.`, ['Ærøskøbing'], 'ritzau'],
    [`TAMANRASSET-L'association a acheminé 1.200 ouvrages vers neuf écoles du Hoggar.`, ['TAMANRASSET'], null],
    [`MULTAN: The irrigation office opened the gates on Monday, and ${LONG}`, ['MULTAN'], null],
    [`SÈTE, France et MAHÓN, Espagne, 23 mai 2025 /PRNewswire/ -- Le ferry part.`, ['SÈTE', 'MAHÓN'], 'PRNewswire'],
  ])('%s', (story, places, agency) => {
    expect(parse(`A headline of some length\n\n${story}\n\nMore text.\n`)[0]?.dateline).toMatchObject({
      places,
      agency,
    });
  });

  it.each([
    'NATO-Generalsekretär Mark Rutte hat am Montag in Brüssel eine Reise angekündigt.',
    'EUROPA-Park öffnet seine Tore am Montag für die ersten Gäste des Jahres, wie mitgeteilt wurde.',
    'WATCH: The irrigation office opened the gates on Monday, and the box was reopened by the town after twenty years of silence.',
    'URGENT: The irrigation office opened the gates on Monday, and the box was reopened by the town after twenty years of silence.',
    'EXPLAINER: The irrigation office opened the gates on Monday, and the box was reopened by the town after twenty years of silence.',
    'COVID-Tests werden ab Montag in allen Apotheken des Landes wieder kostenlos angeboten.',
  ])('none in: %s', story => {
    expect(parse(`Eine Überschrift\n\n${story}\n\nMehr Text.\n`)[0]?.dateline).toBeNull();
  });
});

describe('text wrapped in few lines', () => {
  it('is rejoined where it cuts a sentence before a small letter', () => {
    const text =
      'Turmuhr repariert =\n\n   Graz (APA) - Die Turmuhr von Sankt Veit am Hinterberg geht jetzt\nwieder. Sie war am 14. März 1958 um 10.22 Uhr stehen geblieben und\nwurde am Donnerstag in Gang gesetzt.\n';
    expect(parse(text)[0]?.paragraphs.map(paragraph => paragraph.text)).toEqual([
      'Die Turmuhr von Sankt Veit am Hinterberg geht jetzt wieder. Sie war am 14. März 1958 um 10.22 Uhr stehen geblieben und wurde am Donnerstag in Gang gesetzt.',
    ]);
  });
});

describe('menus above the headline', () => {
  it.each(['World News | U.S. News | Sports', 'Suisse / Culture / International', 'Portada > Sociedad'])('%s', menu => {
    const [article] = parse(`${menu}\n\nLe phare de la pointe rouvre après vingt ans\n\n${STORY}`);
    expect(article?.header.headline).toBe('Le phare de la pointe rouvre après vingt ans');
    expect(article?.boilerplate[0]).toMatchObject({ kind: 'navigation', text: menu });
  });

  it.each(['Budget | le Sénat vote la loi | un recours est annoncé par la gauche', 'Nov 18, 2024 | Feature | All'])(
    'are not: %s',
    line => {
      const [article] = parse(`${line}\n\n${STORY}`);
      expect(article?.boilerplate.map(({ text }) => text)).not.toContain(line);
    },
  );
});
