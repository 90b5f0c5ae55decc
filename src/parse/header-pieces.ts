import { agencyByMarker } from '../agency/index.ts';
import type { Segment, Span } from '../model/span.ts';
import { endsIn, holdsAny, isLetter, startsIn } from '../text/characters.ts';
import { CAPITAL, LETTER } from '../text/classes.ts';
import { isAuthor } from './authors.ts';
import { boilerplateKind } from './boilerplate.ts';
import { readByline } from './byline.ts';
import type { WrittenClock } from './clock-form.ts';
import type { HeaderDraft } from './header-draft.ts';
import { agencyOfSite } from './site-name.ts';

interface Piece {
  readonly text: string;
  /** Index in the line. */
  readonly at: number;
  /** A bar or a dot parts it from its neighbours. */
  readonly isCut: boolean;
}

/** Between the pieces of a clock line: a bar, or a dot between blanks («Hollis Brannick · CBC News · …»). */
const PIECE_END = /\||(?<=\s)[·•](?=\s)/;

const cutAtBars = (text: string): string[] => (holdsAny(text, '|·•') ? text.split(PIECE_END) : [text]);

const DASHES = '-–—•·';

function withoutDashes(text: string): string {
  const rest = startsIn(text, DASHES) ? text.slice(1).trimStart() : text;
  return endsIn(rest, DASHES) ? rest.slice(0, -1).trimEnd() : rest;
}

const withoutBrackets = (text: string): string =>
  text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;

/** What stands on a line before, between and behind its clocks, cut at bars and dots. */
export function piecesBeside(line: string, clocks: readonly WrittenClock[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of [...clocks, { start: line.length, end: line.length }]) {
    let at = from;
    const parts = cutAtBars(line.slice(from, start));
    for (const part of parts) {
      const text = withoutBrackets(withoutDashes(part.trim()));
      if (text !== '') pieces.push({ text, at: line.indexOf(text, at), isCut: parts.length > 1 });
      at += part.length + 1;
    }
    from = end;
  }
  return pieces;
}

/** A site's name, an author, or what only helps to find one's way; everything else stays with the clock. */
export function readPiece({ text, at, isCut }: Piece, start: number, header: HeaderDraft): Segment[] {
  const span: Span = [start + at, start + at + text.length];
  // «La Presse Canadienne, Québec - Publié le …»: what stands behind the comma is where the desk is.
  const site = agencyOfSite(text) ? text : text.slice(0, Math.max(0, text.indexOf(',')));
  // «METZ (AFP) - Publié le …»
  const [, marker = ''] = (text.endsWith(')') && BRACKETED.exec(text)) || [];
  header.agency ??= agencyByMarker(marker) ?? null;
  const agency = agencyOfSite(site);
  if (agency && header.site === null) {
    header.site = site;
    header.agency ??= agency;
    return [{ role: 'site', span: [span[0], span[0] + site.length] }];
  }
  const kind = boilerplateKind(text, true);
  // «… • 4 minute read» is a figure of the page like its clocks.
  if (isCut && kind === 'navigation' && /\d/.test(text)) return [];
  if (kind) {
    header.boilerplate.push({ kind, text, span });
    return [{ role: 'boilerplate', span }];
  }
  if (header.byline !== null) return [];
  const byline = readByline(text);
  if (byline?.agency) header.agency ??= byline.agency;
  if (!byline && !isName(text)) return [];
  header.byline = text;
  return [{ role: 'byline', span }];
}

const BRACKETED = /^[^()]{2,40}\(([^()]{2,30})\)$/;

/** Two to four capitalised words, and nothing else: «Meryem Chaabane», «CBN News»; or several who write. */
function isName(text: string): boolean {
  const words = text.split(' ');
  const isOne = words.length >= 2 && words.length <= 4 && words.every(word => NAME_WORD.test(word));
  return text !== text.toUpperCase() && (isOne || isAuthor(text));
}

const NAME_WORD = new RegExp(`^[${CAPITAL}][${LETTER}'’.-]*$`);

export function countLetters(text: string): number {
  return [...text].filter(isLetter).length;
}
