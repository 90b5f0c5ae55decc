import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { addressOf } from '../text/address.ts';
import { copyOf } from '../text/copy.ts';
import { findGroups, makeLibrary } from './groups.ts';
import { fingerprint, type Overlap, overlap } from './sketch.ts';

/** One dispatch among others of its story. */
export interface Member {
  readonly address: string;
  /** `exact`: the same words as the newest one, headline included; `near`: an earlier version, a part, a longer one. */
  readonly kind: 'newest' | 'exact' | 'near';
  /** How much of the shorter of this and the newest one stands in the other, about, from 0 to 1. */
  readonly shared: number;
  /** Of the update, else of publication, else the dateline's day; ISO without zone, or UTC where the zone is known. */
  readonly moment: string | null;
  readonly headline: string | null;
}

/** Dispatches of one story: the newest one first, then backwards in time. */
export type Group = readonly Member[];

export interface DedupeOptions {
  /** How much of the shorter of two dispatches must stand in the other one, from 0 to 1. */
  readonly threshold: number;
  /** Days that two of one story may lie apart; null for any number. Where a day is not known any will do. */
  readonly within: number | null;
}

export interface Deduper {
  readonly add: (article: Article) => void;
  readonly articles: () => number;
  readonly groups: () => Group[];
}

/** What is kept of each article besides its fingerprint. */
interface Card {
  readonly address: string;
  readonly moment: string | null;
  readonly version: number;
  readonly headline: string | null;
}

/** A headline is shown on one line. */
const LONGEST_HEADLINE = 160;
const DAY = 86_400_000;

/** Compares articles: some 900 bytes are kept of each. */
export function makeDeduper({ threshold, within }: DedupeOptions): Deduper {
  const library = makeLibrary();
  const cards: Card[] = [];
  const dayNumber = (text: number): number => Date.parse((cards[text] as Card).moment?.slice(0, 10) ?? '') / DAY;
  // Where a day is not known the difference is no number, and no number is greater than another.
  const mayJoin = (a: number, b: number): boolean =>
    !(Math.abs(dayNumber(a) - dayNumber(b)) > (within ?? Number.POSITIVE_INFINITY));
  return {
    add: article => {
      const { header, paragraphs } = article;
      const body = paragraphs.filter(({ role }) => role === 'body').map(({ text }) => text);
      library.add(fingerprint(header.headline ?? '', body));
      const moment = momentOf(article);
      cards.push({
        address: copyOf(addressOf(article)),
        moment: moment === null ? null : copyOf(moment),
        version: versionOf(article),
        headline: header.headline === null ? null : copyOf(header.headline.slice(0, LONGEST_HEADLINE)),
      });
    },
    articles: () => cards.length,
    groups: () =>
      findGroups(library, { threshold, ...(within !== null && { mayJoin }) }).map(texts => {
        const [newest = 0, ...older] = [...texts].sort((a, b) => byAge(cards[b] as Card, cards[a] as Card) || b - a);
        return [newest, ...older].map(text => ({
          address: (cards[text] as Card).address,
          kind: text === newest ? 'newest' : library.words(text) === library.words(newest) ? 'exact' : 'near',
          shared: text === newest ? 1 : partOf(overlap(library.sketch(text), library.sketch(newest))),
          moment: (cards[text] as Card).moment,
          headline: (cards[text] as Card).headline,
        }));
      }),
  };
}

const partOf = ({ shared, of }: Overlap): number => (of === 0 ? 0 : shared / of);

function momentOf(article: Article): string | null {
  const clock = article.header.updated ?? article.header.published;
  return clock === null ? dayOf(article) : (clock.instant ?? clock.local);
}

/** The number in «2nd LD», «UPDATE 3», «Lead 4», else that of the container; 0 for a first version. */
function versionOf({ header: { marks, revision } }: Article): number {
  const numbers = [...marks, revision ?? ''].map(text => Number(/(?<!\d)\d{1,3}(?!\d)/.exec(text)?.[0] ?? 0));
  return Math.max(0, ...numbers);
}

/** By day, then by the time where both have one, then by version. */
function byAge(a: Card, b: Card): number {
  const [one, other] = [a.moment ?? '', b.moment ?? ''];
  const length = Math.min(one.length, other.length);
  const [short, shorter] = [one.slice(0, length), other.slice(0, length)];
  if (short !== shorter) return short < shorter ? -1 : 1;
  return a.version - b.version;
}
