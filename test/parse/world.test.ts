import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const LEAD = 'The old signal box was reopened by the town on Monday after twenty years of silence.';
const MORE =
  'Its bell will ring twice a day, the mayor said, and once on Sundays.\n\nNobody has complained yet, he added.';
const story = (dateline: string, above = 'The old signal box reopens\n\n3 March 2025 10:15'): string =>
  `${above}\n\n${dateline} ${LEAD}\n\n${MORE}\n`;
const only = (text: string) => parse(text)[0]!;

describe('datelines around the world', () => {
  it.each([
    ['3 марта, Минск /Корр. БЕЛТА/.', ['Минск'], '2025-03-03', 'BelTA'],
    ['ТОТЬМА /Вологодская область/, 3 марта. /ТАСС/.', ['ТОТЬМА'], '2025-03-03', 'TASS'],
    ['АСТАНА. КАЗИНФОРМ –', ['АСТАНА'], null, 'Kazinform'],
    ['Accra, March 3, GNA –', ['Accra'], '2025-03-03', 'GNA'],
    ['YEREVAN, MARCH 3, ARMENPRESS.', ['YEREVAN'], '2025-03-03', 'Armenpress'],
    ['Roma, 03 mar 13:00 - (Agenzia Nova) -', ['Roma'], '2025-03-03', 'Agenzia Nova'],
    ['Nouakchott, 04/03/2025 (AMI) -', ['Nouakchott'], '2025-03-04', 'AMI'],
    ['Addis Ababa March 3/2025 (ENA)', ['Addis Ababa'], '2025-03-03', 'ENA'],
    ['Praha 3. března (ČTK) -', ['Praha'], '2025-03-03', 'ČTK'],
    ['Muscat, 3 Mar (ONA) ---', ['Muscat'], '2025-03-03', 'ONA'],
    ['NNA -', [], null, 'NNA'],
    ['أبها 03 رمضان 1446 هـ الموافق 03 مارس 2025 م واس -', ['أبها'], '2025-03-03', 'SPA'],
    ['（中央社記者魏念慈澎湖28日電）', ['澎湖'], '2025-02-28', 'CNA'],
  ])('%s', (dateline, places, iso, agency) => {
    const article = only(story(dateline));
    expect(article.agency).toBe(agency);
    expect(article.dateline).toMatchObject({ text: dateline, places, date: iso === null ? null : { iso } });
    expect(article.paragraphs[0]?.text).toBe(LEAD);
  });

  it('a time, a bar, a place and a day', () => {
    const article = only(story('10:23 | Puno, mar. 3.'));
    expect(article.dateline).toMatchObject({ text: '10:23 | Puno, mar. 3.', places: ['Puno'] });
  });

  it('a place alone on its line, between the clock and the lead', () => {
    const article = only(`The box reopens\n\nAda Marsh |03.03.2025\n\nBURSA\n\n${LEAD}\n\n${MORE}\n`);
    expect(article.dateline).toMatchObject({ text: 'BURSA', places: ['BURSA'], agency: null });
    expect(article.header.headline).toBe('The box reopens');
    expect(article.paragraphs).toHaveLength(3);
  });

  it('no section above a headline, and no word of a sentence', () => {
    expect(only(`CULTURE\n\nThe old signal box reopens\n\n3 March 2025\n\n${LEAD}\n\n${MORE}`).dateline).toBeNull();
    expect(only(`The box reopens\n\nNNA - the agency\n\n${LEAD}`).dateline).toBeNull();
  });
});

describe('page clocks around the world', () => {
  it.each([
    ['03-Mar-2025 14:05', '2025-03-03T14:05'],
    ['Monday 03/March/2025 13:11 PM', '2025-03-03T13:11'],
    ['03.03.2025 [17:20]', '2025-03-03T17:20'],
    ['Senin, 3 Maret 2025 14:05 WIB', '2025-03-03T14:05'],
    ['Publicerad 3 mars 2025 kl 14.05', '2025-03-03T14:05'],
    ['Julkaistu 3. maaliskuuta 2025 klo 14.05', '2025-03-03T14:05'],
    ['Opublikowano: 3 marca 2025, godz. 14:05', '2025-03-03T14:05'],
  ])('%s', (line, local) => {
    expect(only(story('LONDON, March 3 (AFP) -', `The box reopens\n\n${line}`)).header.published?.local).toBe(local);
  });

  it('a label of its own on each of two lines', () => {
    const above = 'The box reopens\nPublicerad 2025-03-03 13.05\nUppdaterad 2025-03-04 16.20';
    const { published, updated } = only(story('LONDON, March 3 (AFP) -', above)).header;
    expect([published?.local, updated?.local]).toEqual(['2025-03-03T13:05', '2025-03-04T16:20']);
  });
});

const below = (...lines: string[]) => only(`${story('LONDON, March 3 (AFP) -').trimEnd()}\n\n${lines.join('\n\n')}\n`);

describe('what stands below', () => {
  it.each(['(By Wen Mei-chi and Luke Harrow)', 'Pewarta: Sari Wulandari', 'MAP: 3 mars 2025', 'XB3-LOG'])(
    '%s signs',
    line => {
      const article = below(line);
      expect([...article.signOff.credits, article.signOff.initials]).toContain(line);
      expect(article.paragraphs).toHaveLength(3);
    },
  );

  it('what stands below initials, a rule or a notice is no story', () => {
    const article = below(
      'mls/nn/dga',
      '© Agence France-Presse',
      'You may also like',
      'A lighthouse turns one hundred.',
    );
    expect(article.signOff.initials).toBe('mls/nn/dga');
    expect(article.paragraphs).toHaveLength(3);
  });

  it.each([
    ['Lu : 38 fois', 'note'],
    ['* The reporter travelled at the invitation of the guild.', 'note'],
    ['Siga o canal da agência no WhatsApp', 'share'],
  ])('%s: %s', (line, kind) => {
    expect(below(line).boilerplate).toMatchObject([{ kind, text: line }]);
  });

  it('the agency and a date in brackets behind the last sentence; an end mark with codes; the end of a frame', () => {
    const end = (tail: string) => only(`${story('LONDON, March 3 (AFP) -').trimEnd()} ${tail}\n`);
    expect(end('(Agenzia Fides, 3/3/2025)').signOff.credits).toEqual(['(Agenzia Fides, 3/3/2025)']);
    expect(end('(FIN) NDP/LZD').signOff).toMatchObject({ endMark: '(FIN)', credits: ['NDP/LZD'] });
    expect(below('14-MAG-25 12:31 NNNN').signOff).toMatchObject({ endMark: 'NNNN', credits: ['14-MAG-25 12:31'] });
  });

  it('a photograph named in a sentence makes no caption of it', () => {
    expect(below('If the weather allows, the box will be lit from inside (photo: town archive).').boilerplate).toEqual(
      [],
    );
  });
});

describe('lines that look like another thing', () => {
  it("somebody's words and who said them are no cross-head", () => {
    const words = "'Nobody will know what to put on stains now.' – Ada Marsh, 9 years";
    const text = `${story('LONDON, March 3 (AFP) -').trimEnd()}\n\n${words}\n\n${LEAD} ${LEAD}\n`;
    expect(only(text).paragraphs.at(-2)).toMatchObject({ role: 'body', text: words });
  });

  it('a credit behind a dash is a caption, headings of a notebook are notes', () => {
    const { boilerplate } = below('Lace makers in the square - Foto: Ada Marsh/Handout', '# Notebook', '## Places');
    expect(boilerplate.map(({ kind }) => kind)).toEqual(['caption', 'note', 'note']);
  });

  it('a source above the story is a note', () => {
    const article = only(story('LONDON, March 3 (AFP) -', 'The box reopens\n\nSource: Tidal Clocks Ltd.'));
    expect(article.boilerplate).toMatchObject([{ kind: 'note', text: 'Source: Tidal Clocks Ltd.' }]);
  });
});

describe('form feeds', () => {
  const two = (second: string) => parse(`${story('LONDON, March 3 (AFP) -')}\f${second}`).length;

  it('part dispatches where a header follows', () => {
    expect(two(`The lamp room opens\n\n4 March 2025 09:00\n\nAll lamps were lit at once on Tuesday.\n\n${MORE}`)).toBe(
      2,
    );
  });

  it('are page breaks where the story goes on', () => {
    expect(two(`Silence\n\n${MORE}`)).toBe(1);
    expect(two(MORE)).toBe(1);
  });
});

describe('bylines and notes above the story', () => {
  it('a name that an agency shares is a name', () => {
    expect(only(`The box reopens\n\nBy Maria Petra\n\n${LEAD}\n\n${MORE}`).agency).toBeNull();
    expect(only(`The box reopens\n\nBy Maria Stone, dpa\n\n${LEAD}\n\n${MORE}`).agency).toBe('dpa');
  });

  it('what a desk has changed is a mark with a label, else a note', () => {
    const article = (note: string) => only(story('LONDON, March 3 (AFP) -', `The box reopens\n\n${note}`));
    expect(article('(ATTN: ADDS quotes)').header.marks).toEqual(['ATTN: ADDS quotes']);
    for (const note of [
      '(Adds reaction of the mayor)',
      '(Repeated to correct day in par two)',
      'ATTENTION - ADDS reaction ///',
    ]) {
      expect(article(note).header.marks).toEqual([]);
      expect(article(note).boilerplate).toMatchObject([{ kind: 'note', text: note }]);
    }
  });

  it('figures for day and month, an equals sign, an agency in brackets and nothing else open a story', () => {
    const belga = only(
      'La halle rouvre\n\n3/3/2025 10:00\n\nMONS 3/03 (BELGA) = La halle a rouvert ses portes lundi matin, après deux ans.\n',
    );
    expect(belga.dateline).toMatchObject({
      places: ['MONS'],
      agency: 'BELGA',
      date: { iso: '2025-03-03', text: '3/03' },
    });
    const ats = only(
      'La halle rouvre\n\n3 mars 2025 - 15:38\n\n(Keystone-ATS) La halle a rouvert ses portes lundi matin, après deux ans.\n',
    );
    expect(ats.dateline).toMatchObject({ places: [], agency: 'Keystone-ATS' });
    expect(ats.paragraphs[0]?.text).toBe('La halle a rouvert ses portes lundi matin, après deux ans.');
  });

  it('a correction behind the sign-off leaves those above what they are', () => {
    const article = only(
      'The box reopens\n\nDUBLIN — The box has reopened.\n\nIt is red.\n\nThis report by The Canadian Press was first published March 3, 2025.\n\n— With files from Anna Vale in Cork\n\nThis is a corrected story. It said the box was blue.\n',
    );
    expect(article.paragraphs).toHaveLength(2);
    expect(article.signOff.credits).toEqual(['— With files from Anna Vale in Cork']);
    expect(article.boilerplate).toHaveLength(2);
  });

  it('a line of links is what its words say', () => {
    const article = only(story('LONDON, March 3 (AFP) -', 'The box reopens\n\nShare on Facebook · Tweet · Print'));
    expect(article.boilerplate).toMatchObject([{ kind: 'share' }]);
  });
});
