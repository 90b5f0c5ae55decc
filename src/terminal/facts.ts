import type { Article, Clock } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { addressOf } from '../text/address.ts';
import { readingMinutes } from './reading-time.ts';

/** What a reader wants to know of an article before reading it: agency, place, moment, length. Raw text. */
export function sourceFacts(article: Article): string[] {
  const { agency, dateline, header } = article;
  const minutes = readingMinutes(article);
  const facts = [
    agency,
    dateline === null || dateline.places.length === 0 ? header.place : dateline.places.join(' / '),
    dayFact(article),
    header.published === null ? null : formatClock(header.published),
    header.updated === null ? null : `updated ${formatClock(header.updated, header.published)}`,
    header.embargoed === null ? null : `embargoed until ${formatClock(header.embargoed)}`,
    header.status === null || header.status === 'usable' ? null : header.status,
    minutes === null ? null : `${minutes} min`,
  ];
  const known = facts.filter(fact => fact !== null);
  // A length alone says nothing about where a text comes from.
  return known.length === 1 && minutes !== null ? [] : known;
}

/** The dateline's day, where no clock gives the same one. */
function dayFact({ dateline, header }: Article): string | null {
  const day = dateline?.date?.iso ?? dateline?.date?.text ?? null;
  return day !== null && [header.published, header.updated].some(clock => clock?.local.startsWith(day)) ? null : day;
}

/** «2023-05-19 22:33 Asia/Shanghai»; what an earlier clock of the same line has said is not said again. */
function formatClock({ local, zone }: Clock, earlier: Clock | null = null): string {
  const [day = '', time] = local.split('T');
  const parts = [
    earlier?.local.startsWith(day) && time !== undefined ? null : day,
    time,
    zone === earlier?.zone ? null : zone,
  ];
  return parts.filter(part => part !== null && part !== undefined).join(' ');
}

/** An article named in one line: address, headline, day, place. */
export function headingFacts(article: Article): string[] {
  const { header, dateline, paragraphs } = article;
  const title = header.headline ?? paragraphs[0]?.text.slice(0, 60) ?? null;
  return [addressOf(article), title, dayOf(article), dateline?.places.join('/') || header.place].filter(
    fact => fact !== null,
  );
}
