import { AGENCIES } from '../agency/index.ts';
import { type BoilerplatePhrases, LANGUAGES } from '../language/index.ts';
import type { BoilerplateKind } from '../model/article.ts';
import { foldKey } from '../text/fold.ts';

interface Phrase {
  readonly kind: BoilerplateKind;
  readonly text: string;
}

interface PhraseTable {
  /** By the phrase's first character, so that a line is compared with few of them. */
  readonly openings: ReadonlyMap<string, readonly Phrase[]>;
  readonly anywhere: readonly Phrase[];
}

let table: PhraseTable | undefined;

function phrases(): PhraseTable {
  if (table) return table;
  const openings = new Map<string, Phrase[]>();
  const anywhere: Phrase[] = [];
  const add = (list: BoilerplatePhrases): void => {
    for (const [kind, texts] of Object.entries(list) as [BoilerplateKind, readonly string[]][]) {
      for (const text of texts) {
        if (text.startsWith('*')) anywhere.push({ kind, text: text.slice(1) });
        else openings.set(text[0] as string, [...(openings.get(text[0] as string) ?? []), { kind, text }]);
      }
    }
  };
  for (const agency of AGENCIES) add(agency.boilerplate ?? {});
  for (const language of LANGUAGES) add(language.boilerplate);
  table = { openings, anywhere };
  return table;
}

/** Longer lines are prose, whatever stands in them. */
const LONGEST_LINE = 400;
/** Only so much of a paragraph is folded to see how it begins. */
const LONGEST_OPENING = 64;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[a-zA-Z]{2,}/;

/**
 * The kind of a line that belongs to no story, or null. `footer` lines (those below the end of the story) are also
 * judged by what they contain; inside the story only by how they begin.
 */
export function boilerplateKind(line: string, footer: boolean): BoilerplateKind | null {
  if (line.length > LONGEST_LINE) return null;
  const { openings, anywhere } = phrases();
  const start = foldKey(line.slice(0, LONGEST_OPENING));
  const opening = openings.get(start[0] as string)?.find(({ text }) => opens(start, text));
  if (opening) return opening.kind;
  if (!footer) return null;
  const folded = foldKey(line);
  const found = anywhere.find(({ text }) => folded.includes(text));
  if (found) return found.kind;
  return MAIL.test(line) ? 'contact' : null;
}

/** A phrase that ends in a letter must end a word there: «share» opens «Share this», not «Shares fell». */
function opens(line: string, phrase: string): boolean {
  if (!line.startsWith(phrase)) return false;
  const last = phrase.charCodeAt(phrase.length - 1);
  const next = line.charCodeAt(phrase.length);
  const isWord = (code: number): boolean => code >= 97 && code <= 122;
  return !(isWord(last) && isWord(next));
}
