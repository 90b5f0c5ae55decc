import { foldKey } from '../../text/fold.ts';
import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { endsWithAny, has, IS, isGiven, NOUN } from '../words/word.ts';
import { describe, genderHint, isPersonName } from './describe.ts';
import { type Entity, type Mention, placeOf, type RawName } from './entities.ts';
import { readNames } from './names.ts';
import { resolveShort, withoutArticle } from './short-names.ts';

/** All names of an article: entities, and where each is mentioned, in order. */
export function findNames(
  paragraphs: readonly (readonly Token[])[],
  texts: readonly string[],
  lexicon: Lexicon,
): Mention[] {
  const raw = paragraphs.flatMap((tokens, index) => readNames(tokens, index, texts[index] as string, lexicon));
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  const byWord = new Map<string, Entity[]>();
  shorten(raw, texts);
  const isWord = wordTest(paragraphs);
  // Full names first: a surname may come before the name it belongs to.
  for (const name of raw) {
    const { words, key } = name;
    const isAlone = words.length < 2 && !isApposed(name, paragraphs) && !isState(name, paragraphs);
    if (isAlone && !isLoneName(name, !lexicon.data.syntax.plainInquit)) continue;
    if (
      words.length < 2 &&
      name.opensSentence &&
      !name.honorific &&
      (isWord(name) || isReduced(name, paragraphs, lexicon))
    )
      continue;
    const tokens = paragraphs[name.paragraph] as readonly Token[];
    let entity = byName.get(key);
    if (words.length < 2 && byWord.get(key)?.some(({ isPerson }) => isPerson)) continue;
    if (!entity) {
      entity = {
        name: name.text,
        words: words.map(word => word.toLowerCase()),
        keys: key.split(' '),
        isPerson: isPersonName(name, tokens, lexicon),
        gender: null,
        roles: new Set(),
        owners: new Set(),
        salient: -1,
        short: false,
        first: placeOf(name.paragraph, name.start),
        last: -1,
      };
      entities.push(entity);
      byName.set(key, entity);
      for (const word of entity.keys) {
        addTo(byWord, word, entity);
        if (withoutArticle(word) !== word) addTo(byWord, withoutArticle(word), entity);
      }
    }
    describe(entity, name, tokens, lexicon);
  }
  mergeNames(entities, byName);
  mergeBodies(entities, byName);
  mergeAcronyms(raw, texts, byName);
  mergeInitials(entities, byName);
  const mentions: Mention[] = [];
  for (const name of raw) {
    const entity = byName.get(name.key);
    const found = name.words.length > 1 && entity ? entity : resolveShort(name, byWord, entity, lexicon);
    if (!found) continue;
    if (found.isPerson && name.honorific) found.gender ??= genderHint(name.honorific);
    found.last = placeOf(name.paragraph, name.start);
    found.short ||= name.words.length < found.words.length;
    mentions.push({ entity: found, paragraph: name.paragraph, start: name.start, end: name.end });
  }
  for (const entity of entities) entity.last = -1;
  return mentions;
}

/** «M. Ndjika Tolo» is «Bonaventure Ndjika Tolo»: a name that ends another person's name is his. */
function mergeNames(entities: readonly Entity[], byName: Map<string, Entity>): void {
  const byEnd = new Map<string, Entity>();
  for (const entity of entities) {
    if (!entity.isPerson) continue;
    for (let cut = 1; cut < Math.min(entity.keys.length - 1, 5); cut++)
      byEnd.set(entity.keys.slice(cut).join(' '), entity);
  }
  for (const [key, entity] of byName) {
    // «Le Goasguen» looks like no person's.
    const fuller = entity.isPerson || key.includes(' ') ? byEnd.get(key) : undefined;
    if (!fuller || fuller === entity) continue;
    fuller.gender ??= entity.gender;
    for (const role of entity.roles) fuller.roles.add(role);
    for (const owner of entity.owners) fuller.owners.add(owner);
    byName.set(key, fuller);
  }
}

/** *Larchmont Ridge* of *Larchmont Ridge Properties*: what the article calls a firm, without what kind of firm it is. */
function mergeBodies(entities: readonly Entity[], byName: Map<string, Entity>): void {
  const byStart = new Map<string, Entity | null>();
  for (const entity of entities) {
    const { keys, isPerson } = entity;
    if (isPerson || keys.length < 3) continue;
    const start = keys.slice(0, -1).join(' ');
    byStart.set(start, byStart.has(start) ? null : entity);
  }
  for (const [key, entity] of byName) {
    const fuller = byStart.get(key);
    if (!fuller || fuller === entity || entity.keys.length < 2 || fuller.first > entity.first) continue;
    byName.set(key, fuller);
  }
}

/** «l'Organisation mondiale de la santé (OMS)»: letters in brackets behind a name are that name. */
function mergeAcronyms(raw: readonly RawName[], texts: readonly string[], byName: Map<string, Entity>): void {
  for (let at = 1; at < raw.length; at++) {
    const [name, acronym] = [raw[at - 1] as RawName, raw[at] as RawName];
    if (acronym.paragraph !== name.paragraph || acronym.words.length > 1) continue;
    const text = texts[name.paragraph] as string;
    if (text.slice(name.end, acronym.start) !== ' (' || text[acronym.end] !== ')') continue;
    const entity = byName.get(name.key);
    if (entity && !entity.isPerson && acronym.text.length > 1 && acronym.text === acronym.text.toUpperCase())
      byName.set(foldKey(acronym.text), entity);
  }
}

/** *FTC* of *Federal Trade Commission*: letters that begin the words of one other name alone. */
function mergeInitials(entities: readonly Entity[], byName: Map<string, Entity>): void {
  const byInitials = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (entity.isPerson || entity.keys.length < SHORTEST_SPELLED) continue;
    const initials = entity.name.split(/[\s-]/).map(word => word[0] ?? '');
    const letters = initials.filter(letter => letter !== letter.toLowerCase()).join('');
    byInitials.set(letters, byInitials.has(letters) ? null : entity);
  }
  for (const [key, entity] of byName) {
    const spelled = key.length >= SHORTEST_SPELLED ? byInitials.get(entity.name) : null;
    if (spelled && spelled !== entity && !entity.isPerson) byName.set(key, spelled);
  }
}

/** Fewer letters stand for too much. */
const SHORTEST_SPELLED = 3;

/** «Sarpanch Gomti Bai» is «Gomti Bai» with a title where the article has the shorter name as well, or a title's complement. */
function shorten(raw: RawName[], texts: readonly string[]): void {
  const known = new Set(raw.filter(({ words }) => words.length > 1).map(({ key }) => key));
  raw.forEach((name, index) => {
    if (name.words.length < 3 || name.honorific || !name.opensSentence) return;
    const rest = name.key.slice(name.key.indexOf(' ') + 1);
    if (!known.has(rest) || known.has(name.key.slice(0, -1))) return;
    const start = name.start + (name.words[0] as string).length + 1;
    const text = (texts[name.paragraph] as string).slice(start, name.end);
    raw[index] = { ...name, words: name.words.slice(1), key: rest, start, text, from: name.from + 1 };
  });
}

const isState = ({ paragraph, from }: RawName, paragraphs: readonly (readonly Token[])[]): boolean =>
  ((paragraphs[paragraph]?.[from]?.word.noun ?? 0) & NOUN.state) !== 0;

/** «Fin gourmet, le maire …»: what the article elsewhere writes small is a word, and its sentence's capital no name's. */
function wordTest(paragraphs: readonly (readonly Token[])[]): (name: RawName) => boolean {
  let small: Set<string> | undefined;
  return ({ text }) => {
    if (!small) {
      small = new Set();
      for (const tokens of paragraphs) for (const { word } of tokens) if (!word.capital) small.add(word.text);
    }
    return small.has(text.toLowerCase());
  };
}

/** *Optivane, the maker of the camera, said*: what the word is, is told behind its comma. */
function isApposed({ paragraph, from, to }: RawName, paragraphs: readonly (readonly Token[])[]): boolean {
  const tokens = paragraphs[paragraph] ?? [];
  if (tokens[to]?.word.kind !== 'comma' || (tokens[from]?.word.is ?? 0) !== 0) return false;
  const [article, noun] = [tokens[to + 1]?.word, tokens[to + 2]?.word];
  return has(article, IS.determiner) && noun?.kind === 'word' && !noun.pronoun && !has(noun, IS.time);
}

/** «Publiée lundi dans la revue, l'étude …»: a participle that opens its sentence. */
function isReduced({ paragraph, from }: RawName, paragraphs: readonly (readonly Token[])[], lexicon: Lexicon): boolean {
  const [word, next] = [paragraphs[paragraph]?.[from]?.word, paragraphs[paragraph]?.[from + 1]?.word];
  if (!word || lexicon.data.syntax.plainInquit || isGiven(word)) return false;
  return (
    endsWithAny(word.key, lexicon.endings.participle) && has(next, IS.preposition | IS.of | IS.to | IS.agent | IS.time)
  );
}

/** A single word counts as a name where its capital is its own, or a title stands before it. */
function isLoneName({ honorific, opensSentence, words }: RawName, isFirstWordName: boolean): boolean {
  if (honorific) return true;
  return (
    !opensSentence ||
    isFirstWordName ||
    (words[0] as string).length < 2 ||
    (words[0] as string) === (words[0] as string).toUpperCase()
  );
}

function addTo(byWord: Map<string, Entity[]>, word: string, entity: Entity): void {
  const row = byWord.get(word);
  if (!row) byWord.set(word, [entity]);
  else if (row.length < MOST_NAMESAKES) row.push(entity);
}

/** How many people of one name are told apart. */
const MOST_NAMESAKES = 40;
