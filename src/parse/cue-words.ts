import { LANGUAGES, type Language } from '../language/index.ts';
import type { BoilerplateKind } from '../model/article.ts';
import { isLetter } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';

// The words that lines of a kind are made of, in each language, and the kind that some words together speak for.

const MOST_WORDS = 12;

/** Names that stand in share lines of every language. */
export const PLATFORMS =
  'facebook twitter whatsapp telegram linkedin instagram youtube tiktok wechat weibo messenger reddit bluesky threads pinterest sms mastodon viber flipboard';
/** Of two kinds that a line has as many words of, the first one counts. */
export const KINDS: readonly BoilerplateKind[] = [
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

/** What a language's words speak for, its function words included. */
export function wordsOf(language: Language): Words {
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
export function languagesOf(word: string): readonly Language[] {
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

/** The words of a folded text. */
export function split(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text[at])) continue;
    const start = at;
    while (isLetter(text[at])) at++;
    words.push(text.slice(start, at));
  }
  return words;
}

/** The last word of a line, folded. */
export function lastWord(line: string): string {
  let end = line.length;
  while (end > 0 && !isLetter(line[end - 1])) end--;
  let start = end;
  while (start > 0 && isLetter(line[start - 1])) start--;
  return foldKey(line.slice(start, end));
}

/** A kind, and how sure. */
export interface Found {
  readonly kind: BoilerplateKind;
  /** How many words speak for it. */
  readonly count: number;
}

/** The kind that a text speaks for, when every word of it is known to one language. */
export function kindOfWords(text: string): Found | null {
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
