import { agencyByMarker } from '../agency/index.ts';
import type { BoilerplateKind } from '../model/article.ts';
import { endsIn, isUpper } from '../text/characters.ts';
import type { Block } from './blocks.ts';
import { boilerplateKind } from './boilerplate.ts';
import { isCreditLine } from './caption.ts';
import { isAnnouncement } from './cues.ts';

// Lines between the paragraphs of a story that belong to none: captions, links to other stories, remarks of the desk.

interface Line {
  readonly text: string;
  readonly role?: Block['role'];
}

/** What each line of a story is that is no part of it; null for those that are. */
export function strayKinds(lines: readonly Line[]): (BoilerplateKind | null)[] {
  let announced: BoilerplateKind | null = null;
  return lines.map(({ text, role }, index) => {
    const isTaken = index === 0 || role === 'subhead';
    // «À lire aussi :», and below it the titles of other stories.
    const isAnnounced: boolean = announced !== null && isTitle(text);
    const kind: BoilerplateKind | null = isTaken ? null : (kindOf(lines, index) ?? (isAnnounced ? announced : null));
    if (!isAnnounced || kind !== announced) announced = kind === 'related' && isAnnouncement(text) ? kind : null;
    return kind;
  });
}

function kindOf(lines: readonly Line[], index: number): BoilerplateKind | null {
  const { text } = lines[index] as Line;
  const kind = boilerplateKind(text, false);
  if (kind) return kind;
  if (isAside(text)) return 'note';
  const isCaption =
    isPicturesAgency(text) || isSignedCaption(text) || isCaptionBelow(text, lines[index - 1]?.text ?? '');
  return isCaption && index + 1 < lines.length ? 'caption' : null;
}

const LONGEST_TITLE = 120;

const isTitle = (text: string): boolean => text.length <= LONGEST_TITLE && !/[.!…:;,。！：]\s?["”»]?$/.test(text);

/** «PA Media» alone on its line: whose picture stood there. */
function isPicturesAgency(text: string): boolean {
  return text.length <= LONGEST_NAME && isUpper(text[0]) && agencyByMarker(text) !== undefined;
}

const LONGEST_NAME = 30;

/** «($1 = 10.31 Norwegian crowns)»: a rate, a remark of the desk, all in brackets. */
function isAside(text: string): boolean {
  return '(（'.includes(text[0] as string) && /^[(（][^()]{3,200}[)）]$/.test(text) && /[=]|\d/.test(text);
}

/** «… de bambou. (Xinhua)»: above the last paragraph an agency's name in brackets signs a picture. */
function isSignedCaption(text: string): boolean {
  if (!endsIn(text, ')）')) return false;
  const found = /[.。]\s*[(（]([^()（）]{2,30})[)）]$/.exec(text.slice(-60));
  return found !== null && agencyByMarker(found[1] as string) !== undefined;
}

/** «A farmer sorts beans by hand.» below «© UNICEF/Tomas Lindqvist» */
function isCaptionBelow(text: string, before: string): boolean {
  return isCreditLine(before) && text.length <= LONGEST_CAPTION && text.slice(0, -1).search(/[.!?] /) < 0;
}

const LONGEST_CAPTION = 160;
