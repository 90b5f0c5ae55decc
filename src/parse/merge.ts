import { type Agency, agencyByMarker, agencyBySite } from '../agency/index.ts';
import type { Alternative, Article, Clock, Dateline, Header } from '../model/article.ts';
import type { Fields, GivenClock } from '../model/document.ts';
import type { Span, Warning } from '../model/span.ts';
import { foldKey } from '../text/fold.ts';
import { normalizeText } from '../text/mapped.ts';
import type { PlacedClock } from './clock-form.ts';
import { readDateline } from './dateline.ts';
import type { WrittenDateline } from './dateline-form.ts';
import type { WrittenHeader } from './header-draft.ts';
import { type Clocks, type SettledAgency, settleDateline, toClock } from './settle.ts';
import { agencyOfFooter } from './sign-off.ts';
import type { Story } from './story.ts';

type GivenTexts = Partial<Pick<Header, 'byline' | 'slugline' | 'subtitle' | 'site'>> & {
  readonly marks: readonly string[];
};

/** How a container's fields and what its text says become one; `alternatives` and `warnings` fill as it goes. */
export interface Merge {
  readonly alternatives: readonly Alternative[];
  readonly warnings: Warning[];
  readonly language: (
    detected: string | null,
    option: string | undefined,
  ) => { readonly tag: string | null; readonly found: Article['found']['language'] };
  readonly agency: (settled: SettledAgency) => SettledAgency;
  readonly clocks: (
    written: Clocks,
    agency: Agency | null,
    zone: string | undefined,
    places: readonly PlacedClock[],
  ) => Clocks & Pick<Header, 'embargoed'>;
  readonly dateline: (text: string, span: Span | null, clocks: Clocks) => Dateline | null;
  readonly place: (dateline: Dateline | null) => Dateline | null;
  readonly header: (
    header: WrittenHeader,
    given: GivenTexts,
    story: Story,
    above: WrittenHeader,
    clocks: Pick<Header, 'published' | 'updated' | 'embargoed'>,
  ) => Header;
}

/** A container's fields win; a different value in the text is kept beside them, with a warning. */
export function makeMerge(fields: Fields, known: readonly Warning[]): Merge {
  const alternatives: Alternative[] = [];
  const warnings: Warning[] = [...known];
  const differ = (field: string, value: string, wins: string, span: Span | null): void => {
    alternatives.push({ field, value, span });
    warnings.push({
      message: `${nameOf(field)}: the text says «${value}», the container «${wins}», which counts`,
      span,
    });
  };

  return {
    alternatives,
    warnings,
    language: (detected, option) => {
      if (option !== undefined) return { tag: option, found: 'option' };
      const tag = fields.language ?? null;
      if (tag === null) return { tag: detected, found: detected === null ? null : 'text' };
      if (detected !== null && primary(detected) !== primary(tag)) differ('language', detected, tag, null);
      return { tag, found: 'container' };
    },
    agency: settled => {
      const row = agencyOfCredit(fields.credit ?? null);
      if (!row || (settled.row !== null && settled.row === row)) return settled;
      if (settled.name !== null) differ('agency', settled.name, row.name, null);
      return { row, name: row.name, found: 'container' };
    },
    clocks: (written, agency, zone, places) => {
      const settle = (name: 'published' | 'updated', clock: GivenClock | null | undefined): Clock | null => {
        const parsed = written[name];
        if (!clock) return parsed;
        const wins = toClock(clock.local, clock.zone, agency, zone);
        if (parsed && !isSame(parsed, wins)) {
          const span = places.find(({ kind }) => kind === name)?.span ?? null;
          differ(`header.${name}`, written[name]?.local ?? '', clock.local, span);
        }
        return wins;
      };
      const published = settle('published', fields.published);
      const updated = settle('updated', fields.updated);
      const embargoed = fields.embargoed ? toClock(fields.embargoed.local, fields.embargoed.zone, agency, zone) : null;
      return {
        published,
        updated: updated && (published === null || !isRepeated(published, updated)) ? updated : null,
        embargoed,
      };
    },
    dateline: (text, span, clocks) => {
      if (span === null) return null;
      const line = normalizeText(text, span);
      const written = signedLine(line) ?? readDateline(`${line} (X) -`);
      const places = [(line.split(/,|\(/)[0] as string).replace(/[\s–—-]+$/, '').trim()];
      return settleDateline(
        text,
        written ?? { start: 0, end: line.length, places, date: null, agency: null, row: null, byline: null },
        span,
        clocks,
        warnings,
      );
    },
    place: dateline => {
      const place = fields.dateline ?? fields.place ?? null;
      if (dateline && place !== null && dateline.places.length > 0 && !dateline.places.some(one => agree(one, place)))
        differ('header.place', dateline.places.join('/'), place, dateline.span);
      const day = fields.datelineDay ?? null;
      if (!dateline || day === null || dateline.date?.iso === day) return dateline;
      if (dateline.date !== null && dateline.date.iso !== null)
        differ('dateline.date', dateline.date.iso, day, dateline.span);
      return { ...dateline, date: { text: dateline.date?.text ?? day, iso: day } };
    },
    header: (header, given, story, above, clocks) => {
      const headline = fields.headline ?? header.headline;
      const byline = fields.byline ?? given.byline ?? null;
      const written = header.byline ?? story.dateline?.byline?.text ?? null;
      if (above.headline !== null && headline !== null && !agree(above.headline, headline))
        differ('header.headline', above.headline, headline, spanOf(above, 'headline'));
      if (byline !== null && written !== null && !agree(written, byline))
        differ('header.byline', written, byline, spanOf(above, 'byline'));
      return {
        pageTitle: fields.pageTitle ?? header.pageTitle,
        headline,
        headlineSource: header.headlineSource,
        marks: unique([...(fields.marks ?? []), ...given.marks, ...header.marks]),
        byline: byline ?? written,
        slugline: fields.slugline ?? given.slugline ?? header.slugline,
        site: fields.site ?? given.site ?? header.site,
        section: fields.section ?? null,
        published: clocks.published,
        updated: clocks.updated,
        embargoed: clocks.embargoed,
        subtitle: fields.subtitle ?? given.subtitle ?? null,
        abstract: fields.abstract ?? null,
        urgency: fields.urgency ?? null,
        keywords: unique(fields.keywords ?? []),
        genre: fields.genre ?? null,
        place: fields.place ?? null,
        credit: fields.credit ?? null,
        copyright: fields.copyright ?? null,
        editorNote: fields.editorNote ?? null,
        status: fields.status ?? null,
        id: fields.id ?? null,
        revision: fields.revision ?? null,
        url: fields.url ?? null,
      };
    },
  };
}

const nameOf = (field: string): string => field.slice(field.lastIndexOf('.') + 1);
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] as string;
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
const spanOf = ({ segments }: WrittenHeader, role: string): Span | null =>
  segments.find(segment => segment.role === role)?.span ?? null;

/** Case, accents and blanks aside, one is a part of the other: «EDINBURGH», «Edinburgh, Scotland». */
function agree(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b) || b.includes(a);
}

const plain = (text: string): string =>
  foldKey(text)
    .replace(/[\s'’.,-]+/g, ' ')
    .trim();

/** An update that says what the first clock does; the day alone, of a story of that day, says less: it is kept. */
const isRepeated = (published: Clock, updated: Clock): boolean =>
  isSame(published, updated) && updated.local.length >= published.local.length;

/** The same moment where both are known, else the same wall clock as far as both tell. */
function isSame(a: Clock, b: Clock): boolean {
  if (a.instant !== null && b.instant !== null) return a.instant === b.instant;
  return a.local.startsWith(b.local) || b.local.startsWith(a.local);
}

/** A field's dateline that needs nothing but the dash of a story's. */
const signedLine = (line: string): WrittenDateline | null => readDateline(line) ?? readDateline(`${line} -`);

/** The same in its place in the text: its agency signs an item whose story has no dateline. */
export const writtenInField = (text: string, span: Span | null): WrittenDateline | null =>
  span && signedLine(normalizeText(text, span));

/** The agency that a provider's name is of: «AFP», «Reuters News», «The Associated Press». */
function agencyOfCredit(credit: string | null): Agency | null {
  if (credit === null || credit.length > LONGEST_CREDIT) return null;
  const name = credit.split(/\s[-–—|]\s/)[0] as string;
  return agencyByMarker(name) ?? agencyBySite(name) ?? agencyOfFooter(credit)?.agency ?? null;
}

const LONGEST_CREDIT = 60;
