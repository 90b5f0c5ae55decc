import { describe, expect, it } from 'vitest';
import { type Article, parse } from '../../src/index.ts';
import { expectHeadlineInPlace, expectLossless } from '../support/lossless.ts';

const STORY = 'LYON, 3 mars (AFP) - Le phare a rouvert.\n\nIl était fermé depuis 1998, a dit la mairie.';

/** An article under these header lines. */
function under(...lines: string[]): Article {
  const text = [...lines, STORY].join('\n\n');
  const articles = parse(text);
  expectLossless(text, articles);
  expectHeadlineInPlace(text, articles[0]!);
  expect(articles[0]?.paragraphs.map(paragraph => paragraph.text)).toEqual([
    'Le phare a rouvert.',
    'Il était fermé depuis 1998, a dit la mairie.',
  ]);
  return articles[0]!;
}

describe('titles', () => {
  it('a headline alone', () => {
    expect(under('Le phare rouvre').header).toMatchObject({ headline: 'Le phare rouvre', pageTitle: null });
  });

  it('none', () => {
    expect(under().header).toMatchObject({ headline: null, pageTitle: null, marks: [], byline: null, published: null });
  });

  it.each([
    ['Le phare rouvre - Xinhua - french.news.cn', 'Xinhua'],
    ['Le phare rouvre | AP News', 'AP'],
  ])('a page title above the headline: %s', title => {
    expect(under(title, 'Le phare rouvre').header).toMatchObject({ pageTitle: title, headline: 'Le phare rouvre' });
  });

  it('a page title above a headline that differs in apostrophes only', () => {
    const { header } = under("L'été du phare | AP News", 'L’été du phare');
    expect(header).toMatchObject({ pageTitle: "L'été du phare | AP News", headline: 'L’été du phare' });
  });

  it('a page title alone: the headline is what stands before its tail', () => {
    const { header } = under('Le phare rouvre | AP News');
    expect(header).toMatchObject({ pageTitle: 'Le phare rouvre | AP News', headline: 'Le phare rouvre' });
  });

  it('a dash in a headline is no tail', () => {
    const title = 'Le phare rouvre - la mairie se réjouit';
    expect(under(title).header).toMatchObject({ headline: title, pageTitle: null });
  });

  it.each([
    ['Le phare rouvre (mairie)', 'mairie'],
    ['Le phare (rouge) rouvre', null],
    ['Le phare rouvre ()', null],
    ['(mairie)', null],
  ])('the source of %s is %s', (title, source) => {
    expect(under(title).header).toMatchObject({ headline: title, headlineSource: source });
  });
});

describe('update and genre marks', () => {
  it.each([
    ['URGENT: Le phare rouvre', 'URGENT'],
    ['UPDATE 2-Le phare rouvre', 'UPDATE 2'],
    ['RPT-Le phare rouvre', 'RPT'],
    ['(LEAD) Le phare rouvre', 'LEAD'],
    ['(2nd LEAD) Le phare rouvre', '2nd LEAD'],
    ['[FLASH] Le phare rouvre', 'FLASH'],
    ['PORTRAIT / Le phare rouvre', 'PORTRAIT'],
    ['Exclusive: Le phare rouvre', 'Exclusive'],
    ['Le phare rouvre (LEAD)', 'LEAD'],
  ])('%s', (title, mark) => {
    expect(under(title).header).toMatchObject({ headline: 'Le phare rouvre', marks: [mark] });
  });

  // readHeadline() adds offsets in the collapsed line to the line's place in the source.
  it('and the headline is found in the source also where blanks are doubled', () => {
    under('URGENT:  Le   phare  rouvre  (LEAD) | AP News');
  });

  it.each(['URGENT', '(URGENT)', '[URGENT]', 'Urgent'])('on a line of its own: %s', line => {
    const { header } = under(line, 'Le phare rouvre');
    expect(header.headline).toBe('Le phare rouvre');
    expect(header.marks).toEqual([line.replace(/[^A-Za-z]/g, '')]);
  });

  it.each(['La correction: un art', 'Reportage photo', '(Vingt ans) après'])('none in %s', title => {
    expect(under(title).header).toMatchObject({ headline: title, marks: [] });
  });
});

describe('bylines', () => {
  it.each(['Par Léa Morin', 'PAR LÉA MORIN', 'By Darlene Foss', 'By DARLENE FOSS', 'Par Léa Morin et Jo Petit'])(
    '%s',
    line => {
      expect(under('Le phare rouvre', line).header).toMatchObject({ headline: 'Le phare rouvre', byline: line });
    },
  );

  it.each(['Par ici la sortie', 'Partout le phare', 'By the way', 'Par Toutatis, le phare rouvre !'])(
    '%s is a headline',
    line => {
      expect(under(line).header).toMatchObject({ headline: line, byline: null });
    },
  );
});

describe('clocks and sites', () => {
  it('published and updated, on one line or on two', () => {
    const both = { published: { local: '2025-03-03T10:00' }, updated: { local: '2025-03-03T11:30' } };
    const published = 'Publié le 03/03/2025 à 10:00';
    const updated = 'Mis à jour le 03/03/2025 à 11:30';
    expect(under('Le phare rouvre', published, updated).header).toMatchObject(both);
    expect(under('Le phare rouvre', `${published} - ${updated}`).header).toMatchObject(both);
    expect(under(updated, published, 'Le phare rouvre').header).toMatchObject(both);
  });

  it('a clock without a zone of an agency without one has no instant', () => {
    expect(under('Le phare rouvre', '3 mars 2025 à 10h00').header.published).toEqual({
      local: '2025-03-03T10:00',
      zone: null,
      zoneFrom: 'unknown',
      instant: null,
    });
  });

  it('a clock with its zone', () => {
    expect(under('Le phare rouvre', '3 mars 2025 à 10h00 GMT').header.published).toEqual({
      local: '2025-03-03T10:00',
      zone: 'GMT',
      zoneFrom: 'explicit',
      instant: '2025-03-03T10:00:00Z',
    });
  });

  it('a site beside the clock, and on a line of its own', () => {
    const beside = under('Le phare rouvre', 'French.news.cn | 2025-03-03 à 10:00');
    expect(beside.header).toMatchObject({ site: 'French.news.cn', published: { local: '2025-03-03T10:00' } });
    expect(under('AP News', 'Le phare rouvre').header).toMatchObject({ site: 'AP News', headline: 'Le phare rouvre' });
  });

  it.each(['Élections municipales du 14 mai 2023', 'Le 14 mai 2023, un phare rouvre', 'Bilan 2023-2024 du phare'])(
    'a day in a headline is no clock: %s',
    title => {
      expect(under(title).header).toMatchObject({ headline: title, published: null });
    },
  );

  // readClockLine() takes up to 12 letters beside a date for a label.
  it('a day in a short headline is no clock', () => {
    expect(under('Élections du 14 mai 2023').header).toMatchObject({
      headline: 'Élections du 14 mai 2023',
      published: null,
    });
  });

  it('gives a dateline without year the year of the clock', () => {
    expect(under('Le phare rouvre', '3 mars 2025 à 10h00').dateline?.date?.iso).toBe('2025-03-03');
    expect(under('Le phare rouvre').dateline?.date?.iso).toBeNull();
  });
});

describe('the agency and the language', () => {
  it('are those of the dateline and of the text', () => {
    const article = under('Le phare rouvre - Xinhua - french.news.cn');
    expect(article).toMatchObject({ agency: 'AFP', language: 'fr', found: { agency: 'dateline', language: 'text' } });
  });

  it('are found elsewhere when there is no dateline, and never in the prose', () => {
    const story = 'Le phare a rouvert, a dit la mairie à Reuters.\n\nIl était fermé depuis 1998, selon l’AFP.';
    expect(parse(`Le phare rouvre | AP News\n\n${story}`)[0]).toMatchObject({
      agency: 'AP',
      found: { agency: 'header' },
    });
    expect(parse(`Le phare rouvre\n\n${story}\n\n© Agence France-Presse`)[0]).toMatchObject({
      agency: 'AFP',
      found: { agency: 'footer' },
    });
    expect(parse(`Le phare rouvre\n\n${story}`)[0]).toMatchObject({ agency: null, found: { agency: null } });
  });

  it('stand before a clock, which is no dateline then', () => {
    const text = 'Le phare rouvre\n\n(AFP) - Publié le 3 mars 2025 à 16h12\n\nLe phare a rouvert, a dit la mairie.\n';
    expect(parse(text)[0]).toMatchObject({
      agency: 'AFP',
      dateline: null,
      header: { published: { local: '2025-03-03T16:12' } },
      paragraphs: [{ text: 'Le phare a rouvert, a dit la mairie.' }],
    });
  });

  it('stand before a clock with their place, which is no dateline either', () => {
    const text =
      'Le phare rouvre\n\nMETZ (AFP) - Publié le 3 mars 2025 à 16h12\n\nLe phare a rouvert, a dit la mairie.\n';
    expect(parse(text)[0]).toMatchObject({
      agency: 'AFP',
      dateline: null,
      header: { published: { local: '2025-03-03T16:12' } },
    });
  });

  it('stand on the line of the clock, the desk behind a comma', () => {
    const text =
      'Le phare rouvre\n\nLa Presse Canadienne, Québec - Publié le 3 mars 2025 à 16h12\n\nLe phare a rouvert.\n';
    expect(parse(text)[0]).toMatchObject({ agency: 'La Presse Canadienne', header: { site: 'La Presse Canadienne' } });
  });

  it('the language is the one that the user names', () => {
    const [article] = parse(STORY, { language: 'pt-BR' });
    expect(article).toMatchObject({ language: 'pt-BR', found: { language: 'option' } });
  });
});

describe('who signs under the headline, without a word for it', () => {
  const LEAD = 'A man who hid a death for 11 years has avoided jail, a court heard on Monday.';
  it.each<[what: string, lines: string, byline: string]>([
    ['a name', 'Fiachra Mulvihill', 'Fiachra Mulvihill'],
    ['a name, its surname in capitals', 'Maëlle QUINIOU', 'Maëlle QUINIOU'],
    ['a name, and what that is on the next line', 'Fiachra Mulvihill\nCourts Correspondent', 'Fiachra Mulvihill'],
    ['a name and what that is', 'Fiachra Mulvihill Courts correspondent', 'Fiachra Mulvihill Courts correspondent'],
    ['the same in small letters', 'Fiachra Mulvihill\nPolitical editor', 'Fiachra Mulvihill'],
  ])('%s', (_, lines, byline) => {
    const [article] = parse(
      `Man who hid death avoids jail\n\n${lines}\n\n${LEAD}\n\nHe said that he was sorry for it all.\n`,
    );
    expect(article).toMatchObject({ header: { byline, section: null } });
    expect(article?.paragraphs[0]?.text).toBe(LEAD);
  });

  it('from where, behind the genre', () => {
    const lead = 'Les tracteurs sont repartis, mais la colère est restée, a dit la mairie.';
    const [article] = parse(
      `Colère\n\nReportage - De notre envoyée spéciale à Aurignac, Léa Morin\n\n3 mars 2025, 07h05\n\n${lead}\n`,
    );
    expect(article?.header).toMatchObject({
      byline: 'De notre envoyée spéciale à Aurignac, Léa Morin',
      marks: ['Reportage'],
    });
  });
});
