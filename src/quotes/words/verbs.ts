import type { Conjugation, SpeechData } from '../../language/speech.ts';
import { readEndings, readIrregular } from './endings.ts';
import type { Reading, Verb } from './verb.ts';
import { list } from './word.ts';

/** A verb of the data as it stands there, until a text holds one of its forms. */
interface Entry {
  readonly head: string;
  readonly conjugation: number;
  readonly text: string;
  readonly class: string;
  readonly frames: string;
  readonly links: Verb['links'];
  /** Another one whose stem is the same. */
  next: Entry | undefined;
}

/**
 * Gives a function that reads a form by cutting an ending off and looking the stem up: no table of forms is made, and
 * verbs are made of their entries when they are first met, so that a short run pays for the verbs of its text only.
 */
export function compileVerbs(data: SpeechData): (key: string) => Reading | null {
  const reflexives = list(data.words.reflexive ?? '').map(word => (word.endsWith("'") ? word : `${word}_`));
  const stems = readEntries(data, reflexives);
  const verbs = new Map<string, readonly Verb[]>();
  const verbsOf = (head: string, first: Entry | undefined): readonly Verb[] => {
    let found = verbs.get(head);
    if (found === undefined) {
      found = makeVerbs(head, first, reflexives);
      verbs.set(head, found);
    }
    return found;
  };
  const { endings, lengths } = readEndings(data.conjugations);
  const irregular = readIrregular(data.irregular);
  return key => {
    const odd = irregular.get(key);
    let form = odd?.form ?? 0;
    let head = odd?.head;
    let first: Entry | undefined;
    const mask = (lengths.get(key.charCodeAt(key.length - 1)) ?? 0) | (lengths.get(-1) ?? 0);
    for (let length = Math.min(31 - Math.clz32(mask), key.length); length >= 0; length--) {
      if ((mask & (1 << length)) === 0) continue;
      const chain = stems.get(key.slice(0, key.length - length));
      const forms = chain && endings.get(key.slice(key.length - length));
      if (forms === undefined) continue;
      for (let entry = chain; entry !== undefined; entry = entry.next) {
        const found = formIn(forms, entry.conjugation);
        if (found === 0 || (head !== undefined && head !== entry.head)) continue;
        head = entry.head;
        first ??= chain;
        form |= found;
      }
    }
    if (head === undefined || form === 0) return null;
    first ??= stems.get(stemOf(head, data.conjugations));
    const found = verbsOf(head, first);
    return found.length > 0 ? { form, verbs: found } : null;
  };
}

function formIn(forms: readonly number[], conjugation: number): number {
  let form = 0;
  for (let at = 0; at < forms.length; at += 2) if (forms[at] === conjugation) form |= forms[at + 1] as number;
  return form;
}

function conjugationOf(head: string, conjugations: readonly Conjugation[]): number {
  for (let index = 0; index < conjugations.length; index++)
    if (head.endsWith((conjugations[index] as Conjugation).lemma)) return index;
  return -1;
}

/** A verb without the ending of its lemma; the verb itself where no conjugation has it. */
function stemOf(head: string, conjugations: readonly Conjugation[]): string {
  const lemma = conjugations[conjugationOf(head, conjugations)]?.lemma ?? '';
  return head.slice(0, head.length - lemma.length);
}

interface Change {
  readonly from: string;
  readonly to: string;
}

/** The entries by the stem of their first word: that of «faire» has «faire savoir», «faire valoir» … */
// Loops over indices: some thousand steps in cold code, where `for … of` makes an object for each.
function readEntries(data: SpeechData, reflexives: readonly string[]): Map<string, Entry> {
  const { conjugations } = data;
  const changes: Change[] = list(data.stemChanges).map(change => {
    const [from = '', to = ''] = change.split(':');
    return { from, to };
  });
  const stems = new Map<string, Entry>();
  const others = new Map<string, string>();
  for (const entry of list(data.stems)) {
    const colon = entry.indexOf(':');
    others.set(entry.slice(0, colon), entry.slice(colon + 1));
  }
  const put = (stem: string, entry: Entry): void => {
    entry.next = stems.get(stem);
    stems.set(stem, entry);
  };
  const add = (text: string, verbClass: string, frames: string, links: Verb['links']): void => {
    let start = 0;
    for (let at = 0; at < reflexives.length; at++) {
      const word = reflexives[at] as string;
      if (text.startsWith(word)) start = word.length;
    }
    const tail = text.indexOf('_', start);
    const end = tail < 0 ? text.indexOf('=', start) : tail;
    const head = text.slice(start, end < 0 ? text.length : end);
    const conjugation = conjugationOf(head, conjugations);
    const entry = { head, conjugation, text, class: verbClass, frames, links, next: undefined };
    const stem = head.slice(0, head.length - (conjugations[conjugation]?.lemma.length ?? 0));
    put(stem, entry);
    for (let at = 0; at < changes.length; at++) {
      const { from, to } = changes[at] as Change;
      if (stem.endsWith(from)) put(stem.slice(0, -from.length) + to, { ...entry });
    }
    const other = others.get(head);
    if (other !== undefined) put(other, { ...entry });
  };
  for (const { class: name, frames, lemmas } of data.verbs)
    for (const text of list(lemmas)) add(text, name, frames, null);
  for (const text of list(data.chains)) add(text, '', '', 'chain');
  for (const text of list(data.refusals)) add(text, '', '', 'refusal');
  return stems;
}

/** The longest tail first, reflexives before plain ones. */
function makeVerbs(head: string, first: Entry | undefined, reflexives: readonly string[]): Verb[] {
  const verbs: Verb[] = [];
  for (let entry = first; entry !== undefined; entry = entry.next) {
    if (entry.head !== head) continue;
    const { text, class: verbClass, links } = entry;
    const equals = text.indexOf('=');
    const lemma = equals < 0 ? text : text.slice(0, equals);
    const prefix = reflexives.find(word => lemma.startsWith(word)) ?? '';
    verbs.unshift({
      lemma: lemma.replaceAll('_', ' '),
      class: verbClass,
      frames: equals < 0 ? entry.frames : text.slice(equals + 1),
      tail: lemma.slice(prefix.length).split('_').slice(1),
      reflexive: prefix !== '',
      links,
    });
  }
  return verbs.sort((a, b) => b.tail.length - a.tail.length || Number(b.reflexive) - Number(a.reflexive));
}
