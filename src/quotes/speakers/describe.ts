import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, isGiven, NOUN, type Word } from '../words/word.ts';
import { isRole, predicateBehind, subjectBefore, wordsBefore, wordsBehind } from './around.ts';
import type { Entity, Gender, RawName } from './entities.ts';

/** Two capitals and no sign of a body: a person, unless an article or a place's preposition says otherwise. */
export function isPersonName(
  { words, honorific, title, from, to }: RawName,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (honorific) return true;
  const own = tokens.slice(from, to).map(({ word }) => word);
  // «Rhône AG» is a firm; «Idriss Ag Mohamed» is none.
  const isBody = ({ noun, text }: Word, at: number): boolean =>
    (noun & (NOUN.body | NOUN.firm)) !== 0 && (text.length > 2 || text === text.toUpperCase() || at === own.length - 1);
  // «la députée Nathalie Brasseur»: a surname that is also what a firm is.
  const isTitled = isGiven(own[0]) && title.concat(wordsBefore(tokens, from).slice(1)).some(isRole);
  if (own.some(isBody) && !(isTitled && words.length === 2 && !isShortAcronym(words[1] as string))) return false;
  // «Jérémie, lui, a trouvé la parade»
  const contrast = tokens[to]?.word.kind === 'comma' ? tokens[to + 1]?.word.pronoun : null;
  // *Health NZ*, *Team GB*
  const ending = words.at(-1) as string;
  if (words.length === 2 && isShortAcronym(ending) && !isShortAcronym(words[0] as string)) return false;
  // *Jan Pragati Dal (JPD)*
  const letters = tokens[to]?.word.kind === 'open' ? tokens[to + 1]?.word.text : undefined;
  if (words.length > 2 && letters === words.map(word => word[0]).join('')) return false;
  if (words.length < 2 && contrast?.person === 3 && isGiven(own[0])) return true;
  if (words.length < 2) return isExplained(tokens, from, to);
  // «Le Phare», «La Voix»
  if (words.length === 2 && has(own[0], IS.determiner) && title.length === 0) return false;
  if (title.some(({ noun }) => (noun & NOUN.role) !== 0)) return true;
  if (isGiven(own[0])) return true;
  if (lexicon.places.has(own.at(-1)?.key ?? '')) return false;
  const before = tokens[from - 1]?.word;
  // «l'association Source Claire»
  const isSmall = before?.capital === false || (before && lexicon.kinds.has(before.key));
  const isBodys = before && isSmall && (before.noun & (NOUN.firm | NOUN.body)) !== 0 && (before.noun & NOUN.role) === 0;
  if (isBodys && lexicon.kinds.has(before.key)) return false;
  if (own.some(isGiven)) return true;
  // «l'ancien maire, Hubert de Lestrac»
  const explained = before?.kind === 'comma' ? (tokens[from - 2]?.word.noun ?? 0) : 0;
  if ((explained & (NOUN.role | NOUN.guessed | NOUN.body | NOUN.firm)) === NOUN.role) return true;
  // *the contractor, Shreeman Infraprojects*, but *a spokeswoman for the agency, Annalise Guerrant*
  if ((explained & NOUN.firm) !== 0 && ![4, 5].some(back => isRole(tokens[from - back]?.word))) return false;
  // *chipmaker Hansol Semicon*
  // «le député de l'opposition Nestor Roche»
  const isTitles = has(tokens[from - 3]?.word, IS.of) && isRole(tokens[from - 4]?.word);
  if ((isBodys && !isTitles) || bodyBehind(tokens, to) !== null) return false;
  if (has(before, IS.determiner) || ((before?.noun ?? 0) & NOUN.locative) !== 0) return false;
  // «l'usine de Volaille Garance»
  const owned = has(before, IS.of) ? (tokens[from - 2]?.word.noun ?? 0) : 0;
  if ((owned & (NOUN.body | NOUN.firm | NOUN.role)) !== 0 && (owned & NOUN.role) === 0) return false;
  if (has(before, IS.of) && isOffice(tokens[from - 2]?.word, lexicon)) return false;
  if (own.every(({ text }) => text.length > 1 && text === text.toUpperCase())) return false;
  if (own.some(word => has(word, IS.of) || word.key === '&')) return false;
  return true;
}

/** How long what a body is may be, in tokens. */
const BODY_REACH = 5;

/** *IG Farbe, the German union*: the noun behind a comma that tells what kind of body it is; null without one. */
function bodyBehind(tokens: readonly Token[], to: number): Word | null {
  if (tokens[to]?.word.kind !== 'comma' || !has(tokens[to + 1]?.word, IS.determiner)) return null;
  let body: Word | null = null;
  for (let at = to + 2; at < to + 2 + BODY_REACH; at++) {
    const word = tokens[at]?.word;
    // *Corliss Dunne, the agency's vice-president*
    if (has(word, IS.genitive)) {
      body = null;
      continue;
    }
    if (word?.kind !== 'word' || has(word, IS.relative | IS.that | IS.preposition | IS.of)) break;
    if (isRole(word)) return null;
    body = (word.noun & (NOUN.body | NOUN.firm)) !== 0 && !word.capital ? word : null;
  }
  return body;
}

/** «maire de La Moline», *director of Tarn Hollow*: what one is of a place or body; «avocat de» names a person. */
const isOffice = (word: Word | undefined, { kin, attendants }: Lexicon): boolean =>
  word !== undefined && isRole(word) && !kin.has(word.key) && !attendants.has(word.key);

const isShortAcronym = (text: string): boolean =>
  text.length > 1 && text.length < 4 && !text.includes('.') && text === text.toUpperCase();

/** «Lise, 34 ans», *Lise, a baker*: a given name alone, and behind its comma how old or what somebody is; *Kell, 34,* needs none. */
function isIntroduced(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.word.kind !== 'comma') return false;
  const [first, second] = [tokens[to + 1]?.word, tokens[to + 2]?.word];
  if (first?.kind === 'number' && second?.kind === 'comma') return /^\d\d$/.test(first.text);
  // *Meryem, a 44-year-old baker*
  if (first !== undefined && (first.noun & NOUN.indefinite) !== 0 && ((second?.noun ?? 0) & NOUN.age) !== 0)
    return true;
  if (!isGiven(tokens[from]?.word)) return false;
  return first?.kind === 'number' || isRole(first) || (has(first, IS.determiner) && isRole(second));
}

/** *Her brother, Emlyn, …*: a name alone between commas, behind what somebody is. */
function isExplained(tokens: readonly Token[], from: number, to: number): boolean {
  const beside = tokens[from - 1]?.word;
  // «son fils Basile», but «la députée PS»
  const only = tokens[from]?.word.text ?? '';
  if (beside && !beside.capital && isRole(beside)) return !isShortAcronym(only);
  if (isIntroduced(tokens, from, to)) return true;
  if (tokens[from - 1]?.word.kind !== 'comma' || tokens[to]?.word.kind !== 'comma') return false;
  const before = wordsBefore(tokens, from);
  return before.length <= 3 && (before.some(isRole) || (before.length > 1 && isGiven(tokens[from]?.word)));
}

/** What an honorific tells: «Mme», *Mr*. */
export function genderHint(word: Word): Gender {
  return has(word, IS.feminine) ? 'f' : has(word, IS.masculine) ? 'm' : null;
}

/** Whether a title stands behind «de» and an article: somebody else's. */
function isOfOne(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return has(before, IS.determiner) && (has(before, IS.of) || has(words[at - 2], IS.of));
}

/** Notes gender and roles from the words around a name. */
export function describe(entity: Entity, name: RawName, tokens: readonly Token[], { localOffices }: Lexicon): void {
  if (entity.isPerson && name.honorific === null) {
    // «the operator, Kitanami Printing»: what a body is in apposition to is no person.
    const before = wordsBefore(tokens, name.from - name.title.length);
    const body = before.findIndex(({ noun }) => (noun & NOUN.body) !== 0);
    // «a raconté sur Radio Val, Nora Roche»: where it was said.
    const isWhere = before.slice(0, body).some(word => has(word, IS.preposition | IS.of));
    const isKnown = isGiven((tokens[name.from] as Token).word);
    const isBody = body >= 0 && !isWhere && !isKnown && before.every(({ noun }) => (noun & NOUN.role) === 0);
    if (isBody && tokens[name.from - 1]?.word.kind === 'comma') entity.isPerson = false;
  }
  if (!entity.isPerson) {
    const behind = bodyBehind(tokens, name.to);
    if (behind) entity.roles.add(behind.key);
    const before = tokens[name.from - 1]?.word;
    const earlier = tokens[name.from - 2]?.word;
    // *Orvelin (ORVG.DE)*: what has a ticker is a firm.
    const ticker = tokens[name.to + 1]?.word;
    if (tokens[name.to]?.word.kind === 'open' && ticker?.capital && ticker.text.includes('.'))
      entity.roles.add(ticker.key);
    if (has(before, IS.feminine)) entity.gender ??= 'f';
    else if (has(before, IS.masculine)) entity.gender ??= 'm';
    // «économiste chez Banque Saliège» says nothing of the bank.
    const beside = has(before, IS.preposition) && !has(before, IS.of | IS.determiner) ? [] : [before, earlier];
    // «la société de transport Transwal»
    if (has(earlier, IS.of) && before && !has(before, IS.determiner)) beside.push(tokens[name.from - 3]?.word);
    // «le patron de Renault», but «le maire de Nantes»; «le groupe de Stuttgart» is not called Stuttgart.
    const isOf = has(before, IS.of);
    for (const word of beside) {
      if (!word || (word.noun & (NOUN.firm | NOUN.body | NOUN.role)) === 0 || localOffices.has(word.key)) continue;
      if (!(isOf && word === earlier && (word.noun & NOUN.firm) !== 0)) entity.roles.add(word.key);
    }
    return;
  }
  const given = (tokens[name.from] as Token).word;
  const isOf = (bit: number): boolean => (given.noun & bit) !== 0;
  if (isOf(NOUN.givenM) !== isOf(NOUN.givenF)) entity.gender ??= isOf(NOUN.givenM) ? 'm' : 'f';
  if (name.honorific) entity.gender ??= genderHint(name.honorific);
  // *Miriam Oduya KC*
  const behind = tokens[name.to]?.word;
  if (behind && (behind.noun & NOUN.postnominal) !== 0) entity.roles.add(behind.key);
  const around = [
    ...name.title,
    ...wordsBefore(tokens, name.from - name.title.length),
    ...wordsBehind(tokens, name.to),
    ...predicateBehind(tokens, name.to),
    ...subjectBefore(tokens, name.from, name.to),
  ];
  const noun = around.findIndex(word => (word.noun & (NOUN.role | NOUN.honorific)) !== 0);
  if (noun < 0) return;
  const role = around[noun] as Word;
  const article = around[noun - 1];
  if ((role.noun & NOUN.feminine) !== 0 || has(article, IS.feminine)) entity.gender ??= 'f';
  else if (has(article, IS.masculine) || (role.noun & NOUN.masculine) !== 0) entity.gender ??= 'm';
  around.forEach((word, at) => {
    // *the mayor's nephew* is no mayor.
    if (has(around[at + 1], IS.genitive)) {
      if (word.capital) entity.owners.add(word.key);
      return;
    }
    // «l'un des deux avocats de l'accusé» is not the accused.
    if (at > noun && isRole(word) && isOfOne(around, at)) return;
    if (word.kind === 'word' && !has(word, IS.determiner | IS.preposition | IS.of)) entity.roles.add(word.key);
  });
}
