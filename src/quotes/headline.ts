import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { mapText, spanOf } from '../text/mapped.ts';
import { readContents } from './contents/contents.ts';
import { type Draft, kindOf, type Piece } from './contents/draft.ts';
import { makePiece, passagePiece } from './contents/pieces.ts';
import { findCues } from './cues/find-cues.ts';
import { isInfinitive } from './cues/infinitives.ts';
import { namesSpeaker } from './phrases/begins.ts';
import { readSourceAt } from './phrases/source.ts';
import { hasVerb } from './phrases/verbish.ts';
import type { Cast } from './speakers/cast.ts';
import type { Entity } from './speakers/entities.ts';
import { type Item, lastItem, type Sentence } from './structure/items.ts';
import { pairMarks } from './structure/marks.ts';
import { readStructure } from './structure/sentences.ts';
import { tokenize } from './structure/tokens.ts';
import type { Lexicon } from './words/lexicon.ts';
import { has, IS, NOUN, type Word } from './words/word.ts';

/** How many words a source before a colon has. */
const LONGEST_SOURCE = 6;

/** And one that signs a headline. */
const LONGEST_SIGNATURE = 4;

interface Found {
  readonly pieces: readonly Piece[];
  readonly source: readonly [start: number, end: number];
  readonly draft: Draft | null;
}

/** A headline's attributions: «Sommet réussi (ministre)», *Minister: bridge is safe*, «Budget : « … », promet le ministre». */
export function findHeadlineQuotes(article: Article, source: string, cast: Cast, lexicon: Lexicon): Quote[] {
  const segment = article.segments.find(({ role }) => role === 'headline');
  if (!segment) return [];
  const mapped = mapText(source, segment.span);
  const { text } = mapped;
  const tokens = tokenize(text, lexicon);
  const { mates } = pairMarks(text, tokens, null, null, lexicon.clipped);
  const { sentences } = readStructure({ index: 0, text, tokens, mates }, lexicon);
  const found = sentences
    .filter(({ depth, bracketed }) => depth === 0 && !bracketed)
    .flatMap(sentence => readHeadline(sentence, text, cast, lexicon));
  return found.map(({ pieces, source: [start, end], draft }) => {
    const toSpan = (piece: { start: number; end: number }): Span => spanOf(mapped, piece.start, piece.end);
    const cue = draft?.cue ?? null;
    return {
      paragraph: null,
      kind: kindOf(pieces),
      content: pieces.map(piece => text.slice(piece.start, piece.end)).join(' … '),
      spans: pieces.map(toSpan),
      cue: cue && { text: text.slice(cue.start, cue.end), lemma: cue.lemma, class: cue.class, span: toSpan(cue) },
      source: end > start ? { text: text.slice(start, end), span: toSpan({ start, end }) } : null,
      speaker: resolveLoosely(text.slice(start, end), cast, lexicon)?.name ?? null,
      flags: [...(draft?.flags ?? []).filter(flag => flag === 'negated' || flag === 'hearsay'), 'headline'],
    };
  });
}

function readHeadline(sentence: Sentence, text: string, cast: Cast, lexicon: Lexicon): Found[] {
  const { items } = sentence;
  const drafts = readContents(sentence, findCues(sentence, lexicon), text, lexicon).filter(
    ({ flags }) => !flags.includes('fragment'),
  );
  const leading = readLeading(sentence, text, cast, lexicon);
  if (drafts.length > 0)
    return [
      ...leading,
      ...drafts.map(
        (draft): Found => ({
          pieces: draft.pieces,
          source: [draft.source?.start ?? 0, draft.source?.end ?? 0],
          draft,
        }),
      ),
    ];
  if (leading.length > 0) return leading;
  const end = lastItem(items);
  const bracket = items[end - 1];
  if (bracket?.word.kind === 'brackets' && end > 2) {
    const inner = [bracket.start + 1, bracket.end - 1] as const;
    const named = text.slice(...inner);
    const piece = makePiece(sentence, 0, end - 1, text);
    return piece && (isSourceLike(named, cast, lexicon) || isSignature(named, lexicon, 'either'))
      ? [{ pieces: [piece], source: inner, draft: null }]
      : [];
  }
  return readSided(sentence, end, text, cast, lexicon);
}

/** *“We will win”: Roche vows to fight on*: the marked words are those of whom the rest is about. */
function readLeading(sentence: Sentence, text: string, cast: Cast, lexicon: Lexicon): Found[] {
  const { items } = sentence;
  const passage = items[0]?.passage;
  if (!passage || items[1]?.word.kind !== 'colon') return [];
  const source = readSourceAt(items, 2, lexicon);
  if (!source || !namesSpeaker(items, source.from, source.to)) return [];
  const named = [items[source.from]?.start ?? 0, items[source.to - 1]?.end ?? 0] as const;
  return isSourceLike(text.slice(...named), cast, lexicon)
    ? [{ pieces: [passagePiece(passage, text)], source: named, draft: null }]
    : [];
}

/** «Ministre: …», «… – ministre», *Bridge is safe: minister* and *Five dead in flood: police*. */
function readSided(sentence: Sentence, end: number, text: string, cast: Cast, lexicon: Lexicon): Found[] {
  const { items } = sentence;
  const colon = items.findIndex(({ word }) => word.kind === 'colon');
  if (colon > 0 && colon <= LONGEST_SOURCE && !saysWhat(items, colon, lexicon)) {
    const source = [items[0]?.start ?? 0, items[colon - 1]?.end ?? 0] as const;
    const piece = makePiece(sentence, colon + 1, end, text);
    if (piece && isSourceLike(text.slice(...source), cast, lexicon)) return [{ pieces: [piece], source, draft: null }];
  }
  for (let at = end - 2; at > 1 && at >= end - 1 - LONGEST_SOURCE; at--) {
    const kind = items[at]?.word.kind;
    if (has(items[at]?.word, IS.and)) break;
    if (kind !== 'dash' && kind !== 'colon') continue;
    const source = [items[at + 1]?.start ?? 0, items[end - 1]?.end ?? 0] as const;
    const named = text.slice(...source);
    const piece = makePiece(sentence, 0, at, text);
    // What is no sentence before a colon is what the headline is about.
    const isSaid = kind === 'dash' || saysWhat(items, at, lexicon);
    const isNamed = isSaid && namesSpeaker(items, at + 1, end) && isSourceLike(named, cast, lexicon);
    if (piece && (isNamed || isSignature(named, lexicon, 'last'))) return [{ pieces: [piece], source, draft: null }];
  }
  return [];
}

/** Whether what stands before a colon is a sentence: *Bridge is safe: …*, *Roche to resign: …*. */
function saysWhat(items: readonly Item[], to: number, lexicon: Lexicon): boolean {
  if (hasVerb(items, 0, to)) return true;
  for (let at = 1; at < to - 1; at++)
    if (has(items[at]?.word, IS.to) && isInfinitive(items, at + 1, lexicon)) return true;
  return false;
}

const WORD = /[^\s«»“”",:()]+/g;

/** A title, a person the article names, or a body: no place and no subject («Budget : …»). */
function isSourceLike(source: string, cast: Cast, lexicon: Lexicon): boolean {
  const words = source.match(WORD) ?? [];
  if (words.length === 0 || words.length > LONGEST_SOURCE + 4) return false;
  const first = lexicon.word(words[0] as string);
  if ((first.noun & (NOUN.role | NOUN.honorific)) !== 0) return true;
  if ((first.is & IS.determiner) !== 0 && words.some(word => (lexicon.word(word).noun & NOUN.role) !== 0)) return true;
  return words.length < 4 && findPerson(words, cast) !== null;
}

const SIGNS = NOUN.role | NOUN.body | NOUN.group;

/** Who is named behind what was said, as agencies sign a headline: «(police)», «(source policière)», *- state media*. */
function isSignature(source: string, lexicon: Lexicon, head: 'last' | 'either'): boolean {
  const words = (source.match(WORD) ?? []).map(word => lexicon.word(word));
  const first = words[0];
  if (!first || words.length > LONGEST_SIGNATURE || /\d/.test(source)) return false;
  if (words.length === 1 && ((first.noun & NOUN.text) !== 0 || lexicon.signatures.has(first.key))) return true;
  // *police seek witnesses*
  const isClause =
    words.length > 2 &&
    signs(first) &&
    words.slice(1, -1).every(({ is, noun, capital }) => !capital && (is | noun) === 0);
  if (head === 'either') return signs(first) || signs(words.at(-1));
  // «Rugby : les équipes» is a subject: who signs has no article.
  return signs(words.at(-1)) && !isClause && !has(first, IS.determiner);
}

function signs(word: Word | undefined): boolean {
  return word !== undefined && (word.noun & SIGNS) !== 0 && (word.noun & NOUN.notSource) === 0;
}

function findPerson(words: readonly string[], cast: Cast): Entity | null {
  const keys = words.map(word => word.toLowerCase());
  const found = cast.people.filter(({ words: name }) => keys.includes(name.at(-1) as string));
  return found.length === 1 ? (found[0] as Entity) : null;
}

/** Who a headline's source is: the one person of that name, or the one with that title. */
function resolveLoosely(source: string, cast: Cast, lexicon: Lexicon): Entity | null {
  const words = source.match(WORD) ?? [];
  const named = findPerson(words, cast);
  if (named) return named;
  const titles = words.map(word => lexicon.word(word)).filter(({ noun }) => (noun & NOUN.role) !== 0);
  const bearers = cast.people.filter(({ roles }) => titles.length > 0 && titles.every(({ key }) => roles.has(key)));
  return bearers.length === 1 ? (bearers[0] as Entity) : null;
}
