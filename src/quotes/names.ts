import { endsWithAny, IS, type Lexicon, NOUN, type Word } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Gender = 'm' | 'f' | null;

/** Somebody or something with a name. */
export interface Entity {
  /** The fullest name of the article, as written there. */
  name: string;
  words: readonly string[];
  isPerson: boolean;
  gender: Gender;
  /** What the article calls them: «ministre», *harbor pilot*. Keys of single nouns and of the words beside them. */
  readonly roles: Set<string>;
  /** Where it was last the subject or source of a sentence; -1 before. */
  salient: number;
  /** Where it was first named. */
  readonly first: number;
  /** Where it was last named. */
  last: number;
}

/** A name in a paragraph. Offsets are UTF-16 units of its text. */
export interface Mention {
  readonly entity: Entity;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** One order for all places of an article. */
export const placeOf = (paragraph: number, at: number): number => paragraph * 1_000_000 + at;

interface RawName {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly text: string;
  readonly honorific: Word | null;
  readonly title: readonly Word[];
  /** Index of its first and behind its last token. */
  readonly from: number;
  readonly to: number;
  readonly opensSentence: boolean;
}

const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.is & bits) !== 0;

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
  // Full names first: a surname may come before the name it belongs to.
  for (const name of raw) {
    const { words } = name;
    if (words.length < 2 && !isLoneName(name, !lexicon.data.syntax.plainInquit)) continue;
    const key = words.join(' ').toLowerCase();
    const tokens = paragraphs[name.paragraph] as readonly Token[];
    let entity = byName.get(key);
    if (words.length < 2 && byWord.get(key)?.some(({ isPerson }) => isPerson)) continue;
    if (!entity) {
      entity = {
        name: name.text,
        words: words.map(word => word.toLowerCase()),
        isPerson: isPersonName(name, tokens),
        gender: null,
        roles: new Set(),
        salient: -1,
        first: placeOf(name.paragraph, name.start),
        last: -1,
      };
      entities.push(entity);
      byName.set(key, entity);
      for (const word of entity.words) {
        const row = byWord.get(word);
        if (!row) byWord.set(word, [entity]);
        else if (row.length < MOST_NAMESAKES) row.push(entity);
      }
    }
    describe(entity, name, tokens);
  }
  mergeNames(entities, byName);
  const mentions: Mention[] = [];
  for (const name of raw) {
    const entity = byName.get(name.words.join(' ').toLowerCase());
    const found = name.words.length > 1 && entity ? entity : resolveShort(name, byWord, entity);
    if (!found) continue;
    if (found.isPerson && name.honorific) found.gender ??= genderHint(name.honorific);
    found.last = placeOf(name.paragraph, name.start);
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
    for (let cut = 1; cut < Math.min(entity.words.length - 1, 5); cut++)
      byEnd.set(entity.words.slice(cut).join(' '), entity);
  }
  for (const [key, entity] of byName) {
    const fuller = entity.isPerson ? byEnd.get(key) : undefined;
    if (!fuller || fuller === entity) continue;
    fuller.gender ??= entity.gender;
    for (const role of entity.roles) fuller.roles.add(role);
    byName.set(key, fuller);
  }
}

/** «Sarpanch Gomti Bai» is «Gomti Bai» with a title where the article has the shorter name as well, or a title's complement. */
function shorten(raw: RawName[], texts: readonly string[]): void {
  const known = new Set(raw.filter(({ words }) => words.length > 1).map(({ words }) => words.join(' ').toLowerCase()));
  raw.forEach((name, index) => {
    if (name.words.length < 3 || name.honorific || !name.opensSentence) return;
    const rest = name.words.slice(1).join(' ').toLowerCase();
    if (!known.has(rest) || known.has(name.words.join(' ').toLowerCase().slice(0, -1))) return;
    const start = name.start + (name.words[0] as string).length + 1;
    const text = (texts[name.paragraph] as string).slice(start, name.end);
    raw[index] = { ...name, words: name.words.slice(1), start, text, from: name.from + 1 };
  });
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

/** A surname or given name alone: the person it belongs to; of two the one named or heard last decides later. */
function resolveShort(
  name: RawName,
  byWord: ReadonlyMap<string, readonly Entity[]>,
  own: Entity | undefined,
): Entity | undefined {
  const words = name.words.map(word => word.toLowerCase());
  const last = words.at(-1) as string;
  const candidates = (byWord.get(last) ?? []).filter(
    ({ isPerson, words: full }) =>
      isPerson && full.length > words.length && (full.at(-1) === last || (words.length === 1 && full[0] === last)),
  );
  if (candidates.length === 0) {
    // *the Board* of the U.S. Maritime Heritage Board.
    const bodies = (byWord.get(last) ?? []).filter(
      ({ isPerson, words: full }) => !isPerson && full.length > words.length && full.at(-1) === last,
    );
    return bodies.length === 1 ? bodies[0] : own;
  }
  const here = placeOf(name.paragraph, name.start);
  const gender = name.honorific && genderHint(name.honorific);
  const fitting = gender ? candidates.filter(entity => entity.gender === null || entity.gender === gender) : candidates;
  const pool = fitting.length > 0 ? fitting : candidates;
  // A firm that bears a family's name, named before any of the family: no honorific, no given name.
  const surname = pool.filter(({ words: full }) => full.at(-1) === last);
  const nearest = (surname.length > 0 ? surname : pool).toSorted((a, b) => rank(b, here) - rank(a, here))[0] as Entity;
  if (own && !name.honorific && nearest.first > here) return own;
  return nearest;
}

function rank(entity: Entity, here: number): number {
  return entity.last >= 0 ? entity.last : entity.first < here ? entity.first : -entity.first;
}

function readNames(tokens: readonly Token[], paragraph: number, text: string, lexicon: Lexicon): RawName[] {
  const names: RawName[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens, at)) {
      at++;
      continue;
    }
    const from = at;
    let to = at + 1;
    while (to < tokens.length && continuesName(tokens, to, text)) to++;
    while (to > from + 1 && !(tokens[to - 1] as Token).word.capital) to--;
    // *Wexdale council*: a place's body, written small.
    const small = tokens[to]?.word;
    if (!lexicon.data.syntax.plainInquit) to = extendBody(tokens, from, to, lexicon);
    else if (to - from === 1 && small && !small.capital && isLocalBody(tokens, from, to, text)) to++;
    const name = cutTitle(tokens, from, to, paragraph, text, lexicon);
    if (name) names.push(name);
    at = to;
  }
  return names;
}

/** «l'Agence régionale des hôpitaux», «le Département fédéral de la défense»: only the first word has a capital. */
function extendBody(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const first = (tokens[from] as Token).word;
  const plain = lexicon.endings.adjective.filter(ending => !ending.startsWith('é'));
  // «l'Observatoire des Alpes pennines»
  if (to - from > 2 && (first.noun & NOUN.body) !== 0 && isBareWord(tokens[to]?.word))
    return endsWithAny(tokens[to]?.word.key ?? '', plain) ? to + 1 : to;
  if (opensSentence(tokens, from) || to - from > 1 || (first.noun & (NOUN.body | NOUN.role)) === 0) return to;
  if ((first.noun & NOUN.honorific) !== 0) return to;
  let at = to;
  while (at < to + 2 && isBareWord(tokens[at]?.word)) at++;
  if (!has(tokens[at]?.word, IS.of | IS.to) || tokens[at]?.word.kind !== 'word') return to;
  at++;
  if (has(tokens[at]?.word, IS.determiner)) at++;
  const noun = tokens[at]?.word;
  // An ending of adverbs is one of nouns as well: «développement».
  if (noun?.kind !== 'word' || (noun.is & ~IS.adverb) !== 0) return to;
  at++;
  const next = tokens[at]?.word;
  if (isBareWord(next) && endsWithAny(next.key, lexicon.endings.adjective)) at++;
  // «le Musée de la nature du Valais»
  return has(tokens[at]?.word, IS.of) && tokens[at + 1]?.word.capital ? at + 2 : at;
}

const isBareWord = (word: Word | undefined): word is Word =>
  word?.kind === 'word' && word.is === 0 && !word.capital && word.reading === null;

function isLocalBody(tokens: readonly Token[], from: number, at: number, text: string): boolean {
  const first = tokens[from] as Token;
  const { word, start } = tokens[at] as Token;
  if (
    (word.noun & NOUN.body) === 0 ||
    (word.noun & NOUN.firm) !== 0 ||
    start - first.end !== 1 ||
    text[first.end] !== ' '
  )
    return false;
  return (
    (first.word.noun & (NOUN.nationality | NOUN.honorific | NOUN.role)) === 0 &&
    !has(tokens[from - 1]?.word, IS.determiner) &&
    word.key === word.text
  );
}

const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at - 1]?.word.kind;
  // *"We are ready," Roche said.*
  if (kind === 'mark' && tokens[at - 2]?.word.kind === 'comma') return false;
  return kind === undefined || kind === 'stop' || kind === 'mark' || kind === 'colon' || kind === 'dash';
};

function startsName(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  if (word.kind !== 'word' || !word.capital) return false;
  if ((word.noun & NOUN.honorific) !== 0) return true;
  if (has(word, IS.time) || word.pronoun) return false;
  // «La Haye»
  if (has(word, IS.determiner) && has(word, IS.particle) && !opensSentence(tokens, at))
    return tokens[at + 1]?.word.capital === true;
  if (has(word, IS.particle) && !has(word, IS.of) && !has(word, IS.determiner)) return true;
  if ((word.noun & NOUN.nationality) !== 0 && !tokens[at + 1]?.word.capital) return false;
  return (
    word.is === 0 ||
    (!opensSentence(tokens, at) && !has(word, IS.determiner | IS.preposition | IS.have | IS.be | IS.modal))
  );
}

function continuesName(tokens: readonly Token[], at: number, text: string): boolean {
  const { word, start } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (word.kind === 'other' && word.text === '&') return tokens[at + 1]?.word.capital === true;
  if (word.kind !== 'word') return false;
  // Only blanks, an elided «d'» or a dot may stand between two words of a name.
  if (start - before.end > 1 || (start > before.end && text[start - 1] !== ' ' && text[start - 1] !== '\u00a0'))
    return false;
  if (has(before.word, IS.time)) return false;
  if (word.capital)
    return (
      !has(word, IS.time) && word.pronoun === null && !(has(word, IS.have | IS.be | IS.modal) && word.text.length < 5)
    );
  if (!has(word, IS.particle)) return false;
  for (let next = at + 1; next < at + 4; next++) {
    const after = tokens[next]?.word;
    if (after?.capital) return word.key !== 'of' || (before.word.noun & (NOUN.body | NOUN.role)) !== 0;
    if (!has(after, IS.particle)) return false;
  }
  return false;
}

/** Titles before a name are no part of it: «Mme Roche», *Chief Executive Ingrid Solberg*. */
function cutTitle(
  tokens: readonly Token[],
  first: number,
  to: number,
  paragraph: number,
  text: string,
  lexicon: Lexicon,
): RawName | null {
  let from = first;
  let honorific: Word | null = null;
  for (let at = first; at < to; at++) {
    const { word } = tokens[at] as Token;
    if ((word.noun & (NOUN.honorific | NOUN.role)) === 0 || at === to - 1) continue;
    // *Rider Dean Hanrahan*: a title that is a given name too, behind another title and before a surname.
    if ((word.noun & (NOUN.givenM | NOUN.givenF)) !== 0 && at === to - 2) continue;
    // *Prince of Wales* and *Secretary of State* are titles with a complement; the name comes behind, if at all.
    if (has(tokens[at + 1]?.word, IS.particle) && !tokens[at + 1]?.word.capital) continue;
    if ((word.noun & NOUN.honorific) !== 0 && (word.noun & NOUN.role) === 0) honorific = word;
    from = at + 1;
  }
  // «Trainer Gus Hanrahan»: what stands before a given name is a title, whatever it is.
  if (isTitledGiven(tokens, from, to) || isComplement(tokens, from, to)) from++;
  // «L'Italien Davide Morandi»
  if (
    from === first &&
    to - from > 2 &&
    !lexicon.data.syntax.plainInquit &&
    ((tokens[from] as Token).word.noun & NOUN.nationality) !== 0 &&
    has(tokens[from - 1]?.word, IS.determiner)
  )
    from++;
  // «le Commissaire aux soins de proximité»: no name comes behind its complement.
  if (from > first && from < to && !(tokens[from] as Token).word.capital && !has(tokens[from]?.word, IS.particle))
    from = first;
  const title = tokens.slice(first, from).map(({ word }) => word);
  const last = tokens[to - 1] as Token;
  // «Le Président» alone, *Mayor* alone: a title and no name.
  if (to - from === 1 && (last.word.noun & (NOUN.honorific | NOUN.role)) !== 0) return null;
  if (from >= to) return null;
  const start = (tokens[from] as Token).start;
  const end = last.end;
  const opens = opensSentence(tokens, from);
  if (opens && to - from === 1 && (last.word.is !== 0 || hasObject(tokens, to))) return null;
  // *State Minister*: a title alone. *Molly Baker* has a given name before it.
  if ((last.word.noun & NOUN.role) !== 0 && !honorific && !isGivenName(tokens[from]) && title.length === 0) return null;
  return {
    paragraph,
    start,
    end,
    words: tokens.slice(from, to).map(({ word }) => word.text),
    text: text.slice(start, end),
    honorific,
    title,
    from,
    to,
    opensSentence: opens,
  };
}

/** «Présidant l'ouverture», «Réunis à Lyon»: a word with a capital because it opens its sentence, and its complement. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return has(word, IS.determiner | IS.preposition) && word?.kind === 'word' && !word.capital;
}

const isGivenName = (token: Token | undefined): boolean =>
  ((token?.word.noun ?? 0) & (NOUN.givenM | NOUN.givenF)) !== 0;

/** «la conseillère d'Etat Edwige Roserens», *Minister for Transport Vandana Solanki*: the first word ends the title. */
function isComplement(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3 || !has(tokens[from - 1]?.word, IS.preposition | IS.of)) return false;
  if (((tokens[from] as Token).word.noun & (NOUN.givenM | NOUN.givenF)) !== 0) return false;
  return ((tokens[from - 2]?.word.noun ?? 0) & NOUN.role) !== 0;
}

function isTitledGiven(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3) return false;
  const isGiven = (at: number): boolean => ((tokens[at] as Token).word.noun & (NOUN.givenM | NOUN.givenF)) !== 0;
  return !isGiven(from) && isGiven(from + 1) && !has(tokens[from + 1]?.word, IS.particle);
}

/** Two capitals and no sign of a body: a person, unless an article or a place's preposition says otherwise. */
function isPersonName({ words, honorific, title, from, to }: RawName, tokens: readonly Token[]): boolean {
  if (honorific) return true;
  const own = tokens.slice(from, to).map(({ word }) => word);
  if (own.some(({ noun }) => (noun & (NOUN.body | NOUN.firm)) !== 0)) return false;
  if (words.length < 2) return false;
  if (title.some(({ noun }) => (noun & NOUN.role) !== 0)) return true;
  if (own.some(({ noun }) => (noun & (NOUN.givenM | NOUN.givenF)) !== 0)) return true;
  const before = tokens[from - 1]?.word;
  if (has(before, IS.determiner) || ((before?.noun ?? 0) & NOUN.locative) !== 0) return false;
  if (own.every(({ text }) => text.length > 1 && text === text.toUpperCase())) return false;
  if (own.some(word => has(word, IS.of) || word.key === '&')) return false;
  if (words.some(word => word.toLowerCase() === 'of')) return false;
  return true;
}

/** What an honorific tells: «Mme», *Mr*. */
function genderHint(word: Word): Gender {
  return has(word, IS.feminine) ? 'f' : has(word, IS.masculine) ? 'm' : null;
}

/** How many people of one name are told apart. */
const MOST_NAMESAKES = 40;

/** How far a title may stand from its name, in tokens. */
const TITLE_REACH = 16;

/** Notes gender and roles from the words around a name. */
function describe(entity: Entity, name: RawName, tokens: readonly Token[]): void {
  if (entity.isPerson && name.honorific === null) {
    // «the operator, Kitanami Printing»: what a body is in apposition to is no person.
    const before = wordsBefore(tokens, name.from - name.title.length);
    const isBody =
      before.some(({ noun }) => (noun & NOUN.body) !== 0) && before.every(({ noun }) => (noun & NOUN.role) === 0);
    if (isBody && tokens[name.from - 1]?.word.kind === 'comma') entity.isPerson = false;
  }
  if (!entity.isPerson) {
    const before = tokens[name.from - 1]?.word;
    const earlier = tokens[name.from - 2]?.word;
    // *Orvelin (ORVG.DE)*: what has a ticker is a firm.
    const ticker = tokens[name.to + 1]?.word;
    if (tokens[name.to]?.word.kind === 'open' && ticker?.capital && ticker.text.includes('.'))
      entity.roles.add(ticker.key);
    if (has(before, IS.feminine)) entity.gender ??= 'f';
    else if (has(before, IS.masculine)) entity.gender ??= 'm';
    for (const word of [before, earlier])
      if (word && (word.noun & (NOUN.firm | NOUN.body | NOUN.role)) !== 0) entity.roles.add(word.key);
    return;
  }
  const given = (tokens[name.from] as Token).word;
  const isGiven = (bit: number): boolean => (given.noun & bit) !== 0;
  if (isGiven(NOUN.givenM) !== isGiven(NOUN.givenF)) entity.gender ??= isGiven(NOUN.givenM) ? 'm' : 'f';
  if (name.honorific) entity.gender ??= genderHint(name.honorific);
  const around = [
    ...name.title,
    ...wordsBefore(tokens, name.from - name.title.length),
    ...wordsBehind(tokens, name.to),
  ];
  const noun = around.findIndex(word => (word.noun & (NOUN.role | NOUN.honorific)) !== 0);
  if (noun < 0) return;
  const role = around[noun] as Word;
  const article = around[noun - 1];
  if ((role.noun & NOUN.feminine) !== 0 || has(article, IS.feminine)) entity.gender ??= 'f';
  else if (has(article, IS.masculine) || (role.noun & NOUN.masculine) !== 0) entity.gender ??= 'm';
  around.forEach((word, at) => {
    // *the mayor's nephew* is no mayor.
    if (has(around[at + 1], IS.genitive)) return;
    if (word.kind === 'word' && !has(word, IS.determiner | IS.preposition | IS.of)) entity.roles.add(word.key);
  });
}

/** The title before a name: directly («le maire Luc Roy») or as what it is in apposition to («le maire, Luc Roy»). */
function wordsBefore(tokens: readonly Token[], end: number): Word[] {
  const words: Word[] = [];
  let at = end - 1;
  const comma = tokens[at]?.word.kind === 'comma';
  if (comma) at--;
  for (let steps = 0; at >= 0 && steps < TITLE_REACH; steps++, at--) {
    const { word } = tokens[at] as Token;
    if (
      word.kind !== 'word' ||
      has(word, IS.have | IS.be | IS.that | IS.relative | IS.verb | IS.subordinator) ||
      word.pronoun?.person === 3
    )
      break;
    words.unshift(word);
    if (!comma && has(word, IS.determiner)) break;
  }
  return words;
}

function wordsBehind(tokens: readonly Token[], from: number): Word[] {
  const words: Word[] = [];
  let at = from;
  if (tokens[at]?.word.kind === 'open')
    while (at < tokens.length && at < from + 6 && tokens[at++]?.word.kind !== 'close');
  if (tokens[at]?.word.kind !== 'comma') return words;
  at++;
  if (tokens[at]?.word.kind === 'number') {
    while (at < tokens.length && at < from + 6 && tokens[at]?.word.kind !== 'comma') at++;
    at++;
  }
  for (let steps = 0; at < tokens.length && steps < TITLE_REACH; steps++, at++) {
    const { word } = tokens[at] as Token;
    if (word.kind !== 'word' || has(word, IS.have | IS.be | IS.that | IS.relative | IS.verb)) break;
    if (steps === 0 && (word.pronoun || (has(word, IS.preposition) && !has(word, IS.determiner)))) break;
    words.push(word);
  }
  return words;
}
