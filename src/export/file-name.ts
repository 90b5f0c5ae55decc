import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { isDigit, isLetter } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { placesOf } from './rows.ts';

/** What `--name` can hold between braces. */
const PARTS: Readonly<Record<string, (article: Article) => string | null>> = {
  date: dayOf,
  agency: ({ agency }) => agency,
  slug: ({ header, paragraphs }) => header.headline ?? header.slugline ?? paragraphs[0]?.text ?? null,
  place: article => placesOf(article)[0] ?? null,
  lang: ({ language }) => language,
  id: ({ header }) => header.id,
  file: ({ document }) => document.path?.replace(/^.*[/\\]/, '').replace(/\.\w{1,8}$/, '') ?? null,
  number: ({ document }) => String(document.ordinal),
};

export const NAME_PARTS: readonly string[] = Object.keys(PARTS);
export const DEFAULT_NAME = '{date}-{agency}-{slug}';

/** The first part of a template that there is not, or null. */
export function unknownPart(template: string): string | null {
  for (const [, name = ''] of template.matchAll(/\{([^{}]*)\}/g)) if (!Object.hasOwn(PARTS, name)) return name;
  return null;
}

/** File systems allow 255 bytes a name; an extension and a number come behind. */
const LONGEST = 120;
const LONGEST_PART = 60;

/**
 * The name of an article's file, without extension: small letters, digits and hyphens, safe on every system. A `/` of
 * the template makes a folder. What an article does not say is left out, with the hyphen beside it.
 */
export function fileName(template: string, article: Article): string {
  const filled = template.replace(/\{([^{}]*)\}/g, (_, name: string) =>
    slug(PARTS[name]?.(article) ?? '', LONGEST_PART),
  );
  const folders = filled.split(/[/\\]+/).map(safeName);
  const name = folders.pop() as string;
  return [...folders.filter(folder => folder !== ''), name === '' ? 'article' : name].join('/');
}

/** The words of a text, joined by hyphens, cut behind a word. Latin letters lose their accents, others stay. */
function slug(text: string, most: number): string {
  let made = '';
  for (const word of wordsOf(foldKey(text).replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss'))) {
    const longer = made === '' ? word : `${made}-${word}`;
    if (Buffer.byteLength(longer) > most) return made === '' ? cutBytes(word, most) : made;
    made = longer;
  }
  return made;
}

/** Runs of letters and digits; an apostrophe joins nothing. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const char of `${text} `) {
    if (isDigit(char) || (char.length === 1 && isLetter(char) && !isSurrogate(char))) word += char;
    else {
      if (word !== '') words.push(word);
      word = '';
    }
  }
  return words;
}

const isSurrogate = (char: string): boolean => char >= '\ud800' && char <= '\udfff';

function cutBytes(text: string, most: number): string {
  let size = 0;
  let made = '';
  for (const char of text) {
    size += Buffer.byteLength(char);
    if (size > most) break;
    made += char;
  }
  return made;
}

/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** One part of a path that names the same on every system: no reserved character or name, no dot or blank at its ends. */
function safeName(text: string): string {
  const plain = cutBytes(
    text
      .normalize('NFC')
      .replace(
        /[\u0000-\u001f\u007f-\u009f<>:"|?*\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufffe\uffff]/g,
        '',
      )
      .replace(/-{2,}/g, '-')
      .replace(/^[\s.-]+|[\s.-]+$/g, ''),
    LONGEST,
  ).replace(/[\s.-]+$/, '');
  return DEVICES.test(plain) ? `_${plain}` : plain;
}

/**
 * Numbers names that were given before: `name`, `name-2`, `name-3`. Case and the form of accents make no difference, as
 * on the disks of macOS and Windows.
 */
export function makeNumbering(): (name: string) => string {
  const given = new Map<string, number>();
  const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
  return name => {
    let count = (given.get(keyOf(name)) ?? 0) + 1;
    let numbered = count === 1 ? name : `${name}-${count}`;
    while (count > 1 && given.has(keyOf(numbered))) numbered = `${name}-${++count}`;
    given.set(keyOf(name), count);
    if (numbered !== name) given.set(keyOf(numbered), 1);
    return numbered;
  };
}
