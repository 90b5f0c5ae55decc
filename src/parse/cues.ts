import { LANGUAGES, type Language } from '../language/index.ts';
import type { BoilerplateKind } from '../model/article.ts';
import { endsIn, isAllCaps } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { type Found, KINDS, kindOfWords, languagesOf, lastWord, PLATFORMS, split, wordsOf } from './cue-words.ts';

// Lines that lead elsewhere are worded in a thousand ways, of few words: «À découvrir également : …», «Imprimer | Envoyer
// par e-mail». So what counts is that a line, or the label that opens it, holds nothing but such words.

const LONGEST_LINE = 240;
const LONGEST_LABEL = 60;
/** A line without a label is short. */
const LONGEST_PHRASE = 90;
/** Behind these a label is over; a dash only between blanks. */
const LABEL_END = /[:：|›»©]|\s[>–—-](?=\s)/;
const MAIL_OR_PHONE = /[\w.+-]{1,64}@[\w-]{1,63}\.[a-zA-Z]{2,}|\+\d[\d\s().-]{6,}/;
const SITE = /https?:\/\/|www\./;
/** A sentence of the story ends so, a title mostly not. */
const endsSentence = (line: string): boolean => endsIn(endsIn(line, '"”»)') ? line.slice(0, -1) : line, '.。');

/**
 * The kind of a line that such words make up, or null. Lines inside a story (`outside` false) must besides end like no
 * sentence, so that no paragraph is lost.
 */
export function cueKind(line: string, outside: boolean): BoilerplateKind | null {
  if (line.length > (!outside && endsSentence(line) ? LONGEST_PHRASE * 1.5 : LONGEST_LINE)) return null;
  const cut = labelEnd(line, outside);
  if (cut > 0) {
    const found = kindOfWords(line.slice(0, cut));
    const rest = line.slice(cut + 1).replace(/^[\s:>–—-]+/, '');
    if (found && (outside || standsAlone(line, rest, found)))
      return found.kind !== 'note' && MAIL_OR_PHONE.test(rest) ? 'contact' : found.kind;
  }
  return (
    kindOfPhrase(line, outside) ??
    kindOfTitle(line) ??
    kindOfPointer(line) ??
    kindOfOpening(line) ??
    kindOfInvitation(line)
  );
}

/**
 * Where the label that opens a line is over, or -1: at a mark, or inside a story at the stop behind capitals («VIDÉO. Le
 * port rouvre»), which above it open headlines.
 */
function labelEnd(line: string, outside: boolean): number {
  const start = line.slice(0, LONGEST_LABEL + 3);
  const stop = start.indexOf('. ');
  return !outside && stop > 2 && isAllCaps(start.slice(0, stop)) ? stop : start.search(LABEL_END);
}

/** «À lire aussi :», «READ MORE:»: a label, and on the lines below it what it announces. */
export function isAnnouncement(line: string): boolean {
  return endsIn(line, ':：') && !LABEL_END.test(line.slice(0, -1));
}

function standsAlone(line: string, rest: string, { kind, count }: Found): boolean {
  if (rest === '' || MAIL_OR_PHONE.test(rest) || SITE.test(rest)) return true;
  if (endsSentence(line)) return false;
  return kind === 'related' || kind === 'share' || count > 1 || rest.length < LONGEST_PHRASE;
}

/** «Imprimer | Envoyer par e-mail», «Retour à la une»: inside a story one such word may as well be a cross-head. */
function kindOfPhrase(line: string, outside: boolean): BoilerplateKind | null {
  if (line.length > LONGEST_PHRASE) return null;
  const found = kindOfWords(line);
  if (!found) return null;
  if (endsSentence(line)) return found.count >= SUREST ? found.kind : null;
  // «What's next?»
  if (!outside && line.endsWith('?')) return null;
  const isSure = found.count > 1 || found.kind === 'share';
  return isSure || (outside && ALONE.has(found.kind)) ? found.kind : null;
}

/** Kinds that one word above or below the story shows: «Contacts», «Menu». */
const ALONE: ReadonlySet<BoilerplateKind> = new Set(['navigation', 'contact', 'copyright']);
/** So many words, and no others, are no sentence of a story even before a full stop. */
const SUREST = 3;

/** «Lisez le texte « Le port rouvre »»: a label, and all the rest a title in marks. */
function kindOfTitle(line: string): BoilerplateKind | null {
  const found = line.length <= LONGEST_PHRASE * 2 && endsIn(line, '»”"') ? TITLE.exec(line) : null;
  const label = found && kindOfWords(found[1] as string);
  // One such word may as well be the story's: «Our «Everest»».
  return label && label.kind === 'related' && label.count > 1 ? 'related' : null;
}

const TITLE = /^([^«»“”"]{3,40}) ?(?:«[^«»]+»|“[^“”]+”|"[^"]+")$/;

let pointers: ReadonlyMap<string, Language> | undefined;

/** «Listen to our interview with the boat crews here.» */
function kindOfPointer(line: string): BoilerplateKind | null {
  // «“You see it and think somebody smart was here.”»: what somebody says points nowhere.
  if (line.length > LONGEST_PHRASE * 1.5 || '"“«„‘'.includes(line[0] as string)) return null;
  pointers ??= new Map(LANGUAGES.flatMap(one => one.here.split(' ').map(word => [foldKey(word), one] as const)));
  const language = pointers.get(lastWord(line));
  return language ? linkKind(line, language) : null;
}

/** «For more on this topic, listen to …»: words that end like no sentence behind a label and a comma. */
function kindOfOpening(line: string): BoilerplateKind | null {
  const comma = line.slice(0, LONGEST_LABEL).indexOf(',');
  if (comma < 0 || line.length > LONGEST_PHRASE * 2 || endsIn(line, '.!?。:：»”"…')) return null;
  const found = kindOfWords(line.slice(0, comma));
  return found && found.count > 1 ? found.kind : null;
}

const PLATFORM_NAMES = new RegExp(
  PLATFORMS.split(' ')
    .filter(name => name.length > 3)
    .map(name => `${name[0]?.toUpperCase()}${name.slice(1)}`)
    .concat('WhatsApp', 'LinkedIn', 'YouTube', 'TikTok', 'WeChat')
    .join('|'),
);

/**
 * «Siga o canal da Agência Brasil no WhatsApp», «Sign up for our morning newsletter»: a word that invites, and a platform's
 * name or at the end what only such lines offer, in no sentence.
 */
function kindOfInvitation(line: string): BoilerplateKind | null {
  if (line.length > LONGEST_PHRASE || endsIn(line, '.,:;»”"')) return null;
  const [first = ''] = split(foldKey(line.slice(0, 30)));
  if (PLATFORM_NAMES.test(line))
    return languagesOf(first).some(language => linkKind(line, language) !== null) ? 'share' : null;
  const last = lastWord(line);
  const offers = languagesOf(last).filter(language => wordsOf(language).get(last) === SHARES);
  return offers.some(language => first !== last && ((wordsOf(language).get(first) ?? 0) & SHARES) > 0) ? 'share' : null;
}

const SHARES = 1 << KINDS.indexOf('share');

function linkKind(line: string, language: Language): BoilerplateKind | null {
  const [first = ''] = split(foldKey(line.slice(0, 30)));
  const bits = wordsOf(language).get(first) ?? 0;
  return KINDS.find((kind, index) => (kind === 'related' || kind === 'share') && (bits >> index) & 1) ?? null;
}
