import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { readDateline } from '../../src/parse/dateline.ts';

/** The dateline of a paragraph: its text, places, date, agency and the agency's row, bar-separated. */
function read(text: string): string | null {
  const found = readDateline(text);
  if (!found) return null;
  const { start, end, places, date, agency, row } = found;
  return [text.slice(start, end), places.join('+'), date?.text, agency, row?.name].join(' | ');
}

/** A place alone needs a sentence behind it. */
const PROSE = 'Le phare de la pointe a rouvert mardi après vingt-cinq ans de travaux.';

describe('readDateline reads', () => {
  it.each([
    ["XI'AN, 19 mai (Xinhua) -- Le phare", "XI'AN, 19 mai (Xinhua) -- | XI'AN | 19 mai | Xinhua | Xinhua"],
    ['LYON, 1er avril (Xinhua) -- Le', 'LYON, 1er avril (Xinhua) -- | LYON | 1er avril | Xinhua | Xinhua'],
    ['NAIROBI, Sept. 3 (Xinhua) -- A', 'NAIROBI, Sept. 3 (Xinhua) -- | NAIROBI | Sept. 3 | Xinhua | Xinhua'],
    ['Lyon, 3 mars 2025 (AFP) - Le', 'Lyon, 3 mars 2025 (AFP) - | Lyon | 3 mars 2025 | AFP | AFP'],
    ['LAGOS, March 3, 2025 (AFP) - A', 'LAGOS, March 3, 2025 (AFP) - | LAGOS | March 3, 2025 | AFP | AFP'],
    ['Rabat, le 4 mai 2020 (AFP) – Le', 'Rabat, le 4 mai 2020 (AFP) – | Rabat | le 4 mai 2020 | AFP | AFP'],
    // Newspapers' own: a region, and who writes.
    [`Roubaix (Nord) – ${PROSE}`, 'Roubaix (Nord) – | Roubaix |  |  | '],
    [`(Saint-Aldéric) ${PROSE}`, '(Saint-Aldéric) | Saint-Aldéric |  |  | '],
    [`(Rivière-Basse, Québec) ${PROSE}`, '(Rivière-Basse, Québec) | Rivière-Basse |  |  | '],
    [`Vauclos (Vosges). ${PROSE}`, 'Vauclos (Vosges). | Vauclos |  |  | '],
    [`Dijon, de notre correspondante — ${PROSE}`, 'Dijon, de notre correspondante — | Dijon |  |  | '],
    [
      `DIJON, de notre envoyé spécial Luc Morin - ${PROSE}`,
      'DIJON, de notre envoyé spécial Luc Morin - | DIJON |  |  | ',
    ],
    ['BEIRUT (Reuters) - A', 'BEIRUT (Reuters) - | BEIRUT |  | Reuters | Reuters'],
    ['MOSCOW, Monday (Reuters) - A', 'MOSCOW, Monday (Reuters) - | MOSCOW | Monday | Reuters | Reuters'],
    ['OTTAWA, 30 janvier (Reuters) - L', 'OTTAWA, 30 janvier (Reuters) - | OTTAWA | 30 janvier | Reuters | Reuters'],
    ['LYON, lundi 3 mars (AFP) - Le', 'LYON, lundi 3 mars (AFP) - | LYON | lundi 3 mars | AFP | AFP'],
    // An agency of no table, in small letters, behind a day.
    ['Verbania, 3 mar. (ventonews) – Il', 'Verbania, 3 mar. (ventonews) – | Verbania | 3 mar | ventonews | '],
    ['Emden (epd). Die', 'Emden (epd). | Emden |  | epd | epd'],
    ['AA / Zarzis / Mouna Jerbi', 'AA / Zarzis / Mouna Jerbi | Zarzis |  | AA | Anadolu'],
    ['LYON, déc. 3 (AFP) - Le', 'LYON, déc. 3 (AFP) - | LYON | déc. 3 | AFP | AFP'],
    // A missing blank, none at the separator, and no separator at all.
    [
      'BRISBANE, Australia, Jan. 1(Xinhua) -- A',
      'BRISBANE, Australia, Jan. 1(Xinhua) -- | BRISBANE | Jan. 1 | Xinhua | Xinhua',
    ],
    ['LYON, 3 mars (Xinhua) --Le', 'LYON, 3 mars (Xinhua) -- | LYON | 3 mars | Xinhua | Xinhua'],
    ['LYON, 3 mars (Xinhua) Le phare', 'LYON, 3 mars (Xinhua) | LYON | 3 mars | Xinhua | Xinhua'],
    // What qualifies a place is no place.
    ['GROSSETO, Italy (AP) -- A', 'GROSSETO, Italy (AP) -- | GROSSETO |  | AP | AP'],
    ['GROSSETO, Italy (AP) _ A', 'GROSSETO, Italy (AP) _ | GROSSETO |  | AP | AP'],
    ['GROSSETO, Italy (AP) — A', 'GROSSETO, Italy (AP) — | GROSSETO |  | AP | AP'],
    [
      'WASHINGTON, D.C., March 3 (Xinhua) -- A',
      'WASHINGTON, D.C., March 3 (Xinhua) -- | WASHINGTON | March 3 | Xinhua | Xinhua',
    ],
    ['MONOPOLI (Bari), 3 mars (AFP) - Le', 'MONOPOLI (Bari), 3 mars (AFP) - | MONOPOLI | 3 mars | AFP | AFP'],
    // Several places.
    ['PARIS/LONDRES, 3 mars (AFP) - Le', 'PARIS/LONDRES, 3 mars (AFP) - | PARIS+LONDRES | 3 mars | AFP | AFP'],
    ['PARIS / LONDRES (AFP) - Le', 'PARIS / LONDRES (AFP) - | PARIS+LONDRES |  | AFP | AFP'],
    ['PARIS et LYON, 3 mars (AFP) - Le', 'PARIS et LYON, 3 mars (AFP) - | PARIS+LYON | 3 mars | AFP | AFP'],
    ['PARIS and LYON (AFP) - A', 'PARIS and LYON (AFP) - | PARIS+LYON |  | AFP | AFP'],
    // Places of several words, with hyphens, apostrophes, dots, and names of months.
    ['NEW YORK, Dec. 31 (Xinhua) -- A', 'NEW YORK, Dec. 31 (Xinhua) -- | NEW YORK | Dec. 31 | Xinhua | Xinhua'],
    ["ST. JOHN'S, Canada, June 3 (AP) -- A", "ST. JOHN'S, Canada, June 3 (AP) -- | ST. JOHN'S | June 3 | AP | AP"],
    ['N’DJAMENA, 3 mars (AFP) - Le', 'N’DJAMENA, 3 mars (AFP) - | N’DJAMENA | 3 mars | AFP | AFP'],
    [
      'Rio de Janeiro, 3 mars 2025 (AFP) - L',
      'Rio de Janeiro, 3 mars 2025 (AFP) - | Rio de Janeiro | 3 mars 2025 | AFP | AFP',
    ],
    ['MARS, Pennsylvania (AP) — A', 'MARS, Pennsylvania (AP) — | MARS |  | AP | AP'],
    ['MAI-NDOMBE, 3 mai (AFP) - Le', 'MAI-NDOMBE, 3 mai (AFP) - | MAI-NDOMBE | 3 mai | AFP | AFP'],
    ['LE HAVRE (AFP) - Le', 'LE HAVRE (AFP) - | LE HAVRE |  | AFP | AFP'],
    // Two agencies, slashes for brackets, an agency that no table knows, none at all.
    ['LYON, 3 mars (AFP/Reuters) - Le', 'LYON, 3 mars (AFP/Reuters) - | LYON | 3 mars | AFP/Reuters | AFP'],
    ['LYON, 3 mars /Xinhua/ -- Le', 'LYON, 3 mars /Xinhua/ -- | LYON | 3 mars | Xinhua | Xinhua'],
    ['LYON, 3 mars (XYZ) - Le', 'LYON, 3 mars (XYZ) - | LYON | 3 mars | XYZ | '],
    ['LYON, 3 mars - Le phare', 'LYON, 3 mars - | LYON | 3 mars |  | '],
    [`ALGER – ${PROSE}`, 'ALGER – | ALGER |  |  | '],
    [`OTTAWA — ${PROSE}`, 'OTTAWA — | OTTAWA |  |  | '],
    // The agency first, or without brackets, and no place.
    ['(ANSA) - TORINO, 3 MAR - La', '(ANSA) - TORINO, 3 MAR - | TORINO | 3 MAR | ANSA | ANSA'],
    ['SAITAMA, Japan, Dec. 9 Kyodo - A', 'SAITAMA, Japan, Dec. 9 Kyodo - | SAITAMA | Dec. 9 | Kyodo | Kyodo'],
    ['MOSCOW, March 3. /TASS/. A', 'MOSCOW, March 3. /TASS/. | MOSCOW | March 3 | TASS | TASS'],
    ['Jan 30 (Reuters) - A', 'Jan 30 (Reuters) - |  | Jan 30 | Reuters | Reuters'],
    ['3 mars (AFP) - Le', '3 mars (AFP) - |  | 3 mars | AFP | AFP'],
    ['GENE\u0300VE, 3 mars (AFP) - Le', 'GENE\u0300VE, 3 mars (AFP) - | GENE\u0300VE | 3 mars | AFP | AFP'],
  ])('%s', (text, dateline) => {
    expect(read(text)).toBe(dateline);
  });

  // placeEnd() takes the Italian «mer» for a weekday, also behind a hyphen.
  it('a place that ends in the abbreviation of a weekday', () => {
    expect(readDateline('Saint-Jean-sur-Mer, 3 mars 2025 (AFP) - Le')?.places).toEqual(['Saint-Jean-sur-Mer']);
  });
});

it.each(['(Photo)', '(Vidéo)', '(Suite)', '(Opinion)', '(Mise à jour)', '(en direct)', '(CGT)'])(
  'no place: %s',
  bracket => {
    expect(read(`${bracket} ${PROSE}`)).toBe(null);
  },
);

// placeEnd() takes hyphens anywhere, also in front.
it('a place begins with a letter', () => {
  expect(readDateline('- LYON, 3 mars (AFP) - Le')?.places ?? ['LYON']).toEqual(['LYON']);
});

describe('readDateline does not take for one', () => {
  it.each([
    `Paul Roy (PS) – ${PROSE}`,
    `Dijon, de notre point de vue - ${PROSE}`,
    'NATO said on Monday that it would go.',
    'TEHRAN-based firms said on March 3 (AP) that',
    'GENÈVE accueille le 3 mars (AFP) une exposition',
    'Trump — the president — said on Monday',
    'TRUMP, the president - as ever - said',
    "L'Agence internationale de l'énergie (AIE) - créée en 1974 -",
    "L'ONU - l'organisation - a dit",
    'La Banque mondiale (BM) a annoncé',
    '(Photo: Xinhua)',
    '(Photo : Xinhua) -- Le phare',
    'Photo : Xinhua',
    'Le 3 mars, la Chine a dit (Xinhua) --',
    'Selon l’agence (Xinhua) -- Le phare',
    'OTAN, UE — les alliés',
    'COVID-19 - Le virus',
    'UN - the body - said',
    'Paris - La ville',
    'Lyon, 3 mars - Le phare',
    `Paris - ${PROSE}`,
    'ALGER – Le phare',
    `Reuters - ${PROSE}`,
    `AP - ${PROSE}`,
    'The U.S. Navy (AP) said on Monday',
    'Le Monde (AFP) a écrit lundi',
    'lyon, 3 mars (AFP) - Le phare',
    'LYON, 3 mars',
    'LYON',
    '(',
    '',
  ])('%j', text => {
    expect(read(text)).toBeNull();
  });

  // A weekday ends a place, so that any word before one is one.
  it('On Monday (AP) -', () => {
    expect(read('On Monday (AP) - the')).toBeNull();
  });
});

describe('a headline that looks like a dateline', () => {
  const TITLE = 'Le phare de la pointe rouvre après vingt-cinq ans de travaux';
  const story = 'LYON, 3 mars (AFP) - Le phare a rouvert.\n\nIl était fermé depuis 1998.';

  // findStory() takes the first block that could be one: a mark or an acronym in capitals before a dash.
  it('an update mark before a dash', () => {
    const [article] = parse(`URGENT - ${TITLE}\n\n${story}`);
    expect(article?.header).toMatchObject({ marks: ['URGENT'], headline: TITLE });
    expect(article?.dateline?.places).toEqual(['LYON']);
  });

  it('who says it before a colon, and marks at its end', () => {
    for (const title of ['Police: Man stole church bell', 'Feu à Vauclos : « La montagne brûlait »']) {
      const [article] = parse(
        `${title}\n\nIl était tard quand le phare a brûlé, mardi.\n\nIl était fermé depuis 1998.`,
      );
      expect(article?.header.headline).toBe(title);
    }
  });

  it('an acronym before a dash', () => {
    const [article] = parse(`ONU - ${TITLE}\n\n${story}`);
    expect(article?.header.headline).toBe(`ONU - ${TITLE}`);
    expect(article?.dateline?.places).toEqual(['LYON']);
  });
});
