import { findSpeech } from '../../language/speeches.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';

const lexicons = new Map<string, Lexicon | null>();

/** The compiled speech data of a language; null when there is none. */
export function lexiconOf(language: string | null): Lexicon | null {
  if (language === null) return null;
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    const data = findSpeech(language);
    lexicon = data ? (lexicons.get(data.tag) ?? compileLexicon(data)) : null;
    if (data) lexicons.set(data.tag, lexicon as Lexicon);
    if (lexicons.size < 100) lexicons.set(language, lexicon);
  }
  return lexicon;
}
