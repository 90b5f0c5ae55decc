import { bareAgencyAt } from '../agency/index.ts';
import { type WordSet, wordSet } from '../language/index.ts';
import { startsIn } from '../text/characters.ts';
import { readBracketedName } from './dateline-byline.ts';
import { readWrittenDate } from './dateline-date.ts';
import type { Reader } from './dateline-form.ts';
import { bylineOpening } from './dateline-parts.ts';

let datelineEnds: WordSet | undefined;

/** «新华社北京3月3日电»: no brackets, no blanks, and a mark that closes it. */
export const readTelegram: Reader = (text, start) => {
  datelineEnds ??= wordSet(language => language.datelineEnds);
  const agency = bareAgencyAt(text, start);
  if (!agency) return null;
  const at = start + agency.length;
  const [place] = /^[^\d\s，。,.:：(（]{0,20}/.exec(text.slice(at)) as unknown as [string];
  const date = readWrittenDate(text, at + place.length);
  if (!date?.day || !datelineEnds.has(text[date.end] ?? '')) return null;
  const byline = readBracketedName(text, date.end + 1);
  return {
    ...(byline && { byline }),
    end: date.end + 1,
    places: place.split(/[、/]/).filter(name => name !== ''),
    date: { text: text.slice(date.start, date.end), day: date.day },
    agency: text.slice(start, at),
    row: agency.agency,
  };
};

const BRACKETED = /^[（(]([^（）()\d]{2,24})(\d{1,2})日[電电][）)]/;

const LONGEST_NAME = 3;

const SHORTEST_PLACE = 2;

/** «（中央社記者魏念慈澎湖14日電）»: an agency, who reports, a place and a day of the month, all in brackets. */
export const readBracketedTelegram: Reader = (text, start) => {
  const found = startsIn(text.slice(start, start + 1), '（(') ? BRACKETED.exec(text.slice(start, start + 40)) : null;
  const agency = found && bareAgencyAt(text, start + 1);
  if (!found || !agency) return null;
  const at = start + 1 + agency.length;
  const words = text.slice(at, start + 1 + (found[1] as string).length);
  // Nothing parts the name from the place: a name has three characters, or what is left before a place of two.
  const opening = bylineOpening(words);
  const name = opening === 0 ? 0 : Math.min(opening + LONGEST_NAME, Math.max(opening, words.length - SHORTEST_PLACE));
  return {
    ...(name > opening && { byline: { text: words.slice(0, name), start: at, end: at + name } }),
    end: start + found[0].length,
    places: words
      .slice(name)
      .split(/[、/]/)
      .filter(place => place !== ''),
    date: { text: `${found[2]}日`, day: { year: null, month: null, day: Number(found[2]), next: 0 } },
    agency: text.slice(start + 1, at),
    row: agency.agency,
  };
};
