import { LANGUAGES, type Language } from '../language/index.ts';
import type { BoilerplateKind } from '../model/article.ts';
import { isLetter } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';

// Lines that lead elsewhere are worded in a thousand ways, of few words: «À découvrir également : …», «Imprimer | Envoyer
// par e-mail». So what counts is that a line, or the label that opens it, holds nothing but such words.

const LONGEST_LINE = 240;
const LONGEST_LABEL = 60;
/** A line without a label is short. */
const LONGEST_PHRASE = 90;
const MOST_WORDS = 12;
/** Behind these a label is over; a dash only between blanks. */
const LABEL_END = /[:：|›»©]|\s[>–—-](?=\s)/;
const MAIL_OR_PHONE = /[\w.+-]{1,64}@[\w-]{1,63}\.[a-zA-Z]{2,}|\+\d[\d\s().-]{6,}/;
const SITE = /https?:\/\/|www\./;
/** A sentence of the story ends so, a title mostly not. */
const STOP = /[.。]["”»)]?$/;

/** Names that stand in share lines of every language. */
const PLATFORMS =
  'facebook twitter whatsapp telegram linkedin instagram youtube tiktok wechat weibo messenger reddit bluesky threads pinterest sms mastodon viber flipboard';
/** Of two kinds that a line has as many words of, the first one counts. */
const KINDS: readonly BoilerplateKind[] = [
  'related',
  'share',
  'contact',
  'caption',
  'note',
  'sponsor',
  'navigation',
  'copyright',
];

/** Word → the kinds that it speaks for, a bit each; function words speak for none. */
type Words = ReadonlyMap<string, number>;

const tables = new Map<Language, Words>();

function wordsOf(language: Language): Words {
  let words = tables.get(language);
  if (!words) {
    const all = new Map<string, number>(split(foldKey(language.functionWords)).map(word => [word, 0]));
    KINDS.forEach((kind, index) => {
      for (const word of split(foldKey(language.cues[kind]))) all.set(word, (all.get(word) ?? 0) | (1 << index));
    });
    for (const word of PLATFORMS.split(' ')) all.set(word, 1 << KINDS.indexOf('share'));
    words = all;
    tables.set(language, words);
  }
  return words;
}

const lists = new Map<Language, string>();
/** The last words of labels looked up so far, with the languages that may know them. */
const known = new Map<string, readonly Language[]>();
/** So many words are worth a table of all words of all languages, which takes as long as asking for some hundred. */
const MOST_KNOWN = 500;
/** Every word of every language's lists, once many were asked for. */
let languagesByWord: ReadonlyMap<string, readonly Language[]> | undefined;
const NONE: readonly Language[] = [];

/** Where scripts other than Latin begin: their languages know no Latin word. */
const FIRST_OTHER = '\u0370';

/** The languages whose lists hold the word, asked before a table is made: most runs need one or none. */
function languagesOf(word: string): readonly Language[] {
  // A single letter counts in no list, so that it rules out no language.
  if (languagesByWord && word.length > 1) return languagesByWord.get(word) ?? NONE;
  let languages = known.get(word);
  if (!languages) {
    const isLatin = word < FIRST_OTHER;
    languages = LANGUAGES.filter(
      language =>
        PLATFORMS.includes(word) ||
        (isLatin === language.functionWords < FIRST_OTHER && (isLatin ? mayKnow : knows)(language, word)),
    );
    known.set(word, languages);
    if (known.size > MOST_KNOWN) {
      languagesByWord ??= indexLanguages();
      known.clear();
    }
  }
  return languages;
}

function indexLanguages(): ReadonlyMap<string, readonly Language[]> {
  const all = new Map<string, Language[]>();
  for (const language of LANGUAGES)
    for (const word of wordsOf(language).keys()) {
      const row = all.get(word);
      if (row) row.push(language);
      else all.set(word, [language]);
    }
  return all;
}

const knows = (language: Language, word: string): boolean => listOf(language).includes(word);

/** No function word of a language in Latin script is longer. */
const LONGEST_FUNCTION_WORD = 7;

/** The same for Latin script, where folding whole lists takes longer than looking in each: cues are written folded. */
function mayKnow(language: Language, word: string): boolean {
  if (KINDS.some(kind => language.cues[kind].includes(word))) return true;
  return word.length <= LONGEST_FUNCTION_WORD && listOf(language).includes(word);
}

/** What must be folded of a language's lists: all of them, or the function words of one in Latin script. */
function listOf(language: Language): string {
  let list = lists.get(language);
  if (list === undefined) {
    const isLatin = language.functionWords < FIRST_OTHER;
    const cues = isLatin ? '' : KINDS.map(kind => language.cues[kind]).join(' ');
    list = foldKey(`${cues} ${language.functionWords}`);
    lists.set(language, list);
  }
  return list;
}

function split(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text[at])) continue;
    const start = at;
    while (isLetter(text[at])) at++;
    words.push(text.slice(start, at));
  }
  return words;
}

/**
 * The kind of a line that such words make up, or null. Lines inside a story (`outside` false) must besides end like no
 * sentence, so that no paragraph is lost.
 */
export function cueKind(line: string, outside: boolean): BoilerplateKind | null {
  if (line.length > (!outside && STOP.test(line) ? LONGEST_PHRASE * 1.5 : LONGEST_LINE)) return null;
  const cut = line.slice(0, LONGEST_LABEL + 3).search(LABEL_END);
  if (cut > 0) {
    const found = kindOfWords(line.slice(0, cut));
    const rest = line.slice(cut + 1).replace(/^[\s:>–—-]+/, '');
    if (found && (outside || standsAlone(line, rest, found)))
      return found.kind !== 'note' && MAIL_OR_PHONE.test(rest) ? 'contact' : found.kind;
  }
  return kindOfPhrase(line, outside) ?? kindOfPointer(line) ?? kindOfOpening(line) ?? kindOfInvitation(line);
}

function standsAlone(line: string, rest: string, { kind, count }: Found): boolean {
  if (rest === '' || MAIL_OR_PHONE.test(rest) || SITE.test(rest)) return true;
  if (STOP.test(line)) return false;
  return kind === 'related' || kind === 'share' || count > 1 || rest.length < LONGEST_PHRASE;
}

/** «Imprimer | Envoyer par e-mail», «Retour à la une»: inside a story one such word may as well be a cross-head. */
function kindOfPhrase(line: string, outside: boolean): BoilerplateKind | null {
  if (line.length > LONGEST_PHRASE) return null;
  const found = kindOfWords(line);
  if (!found) return null;
  if (STOP.test(line)) return found.count >= SUREST ? found.kind : null;
  const isSure = found.count > 1 || found.kind === 'share';
  return isSure || (outside && ALONE.has(found.kind)) ? found.kind : null;
}

/** Kinds that one word above or below the story shows: «Contacts», «Menu». */
const ALONE: ReadonlySet<BoilerplateKind> = new Set(['navigation', 'contact', 'copyright']);
/** So many words, and no others, are no sentence of a story even before a full stop. */
const SUREST = 3;

let pointers: ReadonlyMap<string, Language> | undefined;

/** «Listen to our interview with the boat crews here.» */
function kindOfPointer(line: string): BoilerplateKind | null {
  if (line.length > LONGEST_PHRASE * 1.5) return null;
  pointers ??= new Map(LANGUAGES.flatMap(one => one.here.split(' ').map(word => [foldKey(word), one] as const)));
  const language = pointers.get(lastWord(line));
  return language ? linkKind(line, language) : null;
}

/** «For more on this topic, listen to …»: words that end like no sentence behind a label and a comma. */
function kindOfOpening(line: string): BoilerplateKind | null {
  const comma = line.slice(0, LONGEST_LABEL).indexOf(',');
  if (comma < 0 || line.length > LONGEST_PHRASE * 2 || /[.!?。:：»”"…]$/.test(line)) return null;
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

/** «Siga o canal da Agência Brasil no WhatsApp»: a word that invites, and a platform's name, in no sentence. */
function kindOfInvitation(line: string): BoilerplateKind | null {
  if (line.length > LONGEST_PHRASE || /[.,:;»”"]$/.test(line) || !PLATFORM_NAMES.test(line)) return null;
  const [first = ''] = split(foldKey(line.slice(0, 30)));
  return languagesOf(first).some(language => linkKind(line, language) !== null) ? 'share' : null;
}

function linkKind(line: string, language: Language): BoilerplateKind | null {
  const [first = ''] = split(foldKey(line.slice(0, 30)));
  const bits = wordsOf(language).get(first) ?? 0;
  return KINDS.find((kind, index) => (kind === 'related' || kind === 'share') && (bits >> index) & 1) ?? null;
}

function lastWord(line: string): string {
  let end = line.length;
  while (end > 0 && !isLetter(line[end - 1])) end--;
  let start = end;
  while (start > 0 && isLetter(line[start - 1])) start--;
  return foldKey(line.slice(start, end));
}

interface Found {
  readonly kind: BoilerplateKind;
  /** How many words speak for it. */
  readonly count: number;
}

function kindOfWords(text: string): Found | null {
  const languages = languagesOf(lastWord(text));
  if (languages.length === 0 || /\d/.test(text)) return null;
  const words = split(foldKey(text));
  if (words.length > MOST_WORDS) return null;
  let best: Found | null = null;
  for (const language of languages) {
    const found = countKinds(words, wordsOf(language));
    if (found && (!best || found.count > best.count)) best = found;
  }
  return best;
}

function countKinds(words: readonly string[], known: Words): Found | null {
  const counts = KINDS.map(() => 0);
  for (const word of words) {
    const bits = known.get(word) ?? 0;
    if (!known.has(word) && word.length > 1) return null;
    for (let index = 0; bits >> index > 0; index++) counts[index] = (counts[index] as number) + ((bits >> index) & 1);
  }
  const count = Math.max(...counts);
  return count === 0 ? null : { kind: KINDS[counts.indexOf(count)] as BoilerplateKind, count };
}
