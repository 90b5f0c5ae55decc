import type { Conjugation, PrepositionCue, Pronoun, SpeechData, WordClass } from '../language/speech.ts';

/** Bits of `Word.is`: what a word can be in a sentence. */
export const IS = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  of: 1 << 2,
  to: 1 << 3,
  agent: 1 << 4,
  relative: 1 << 5,
  that: 1 << 6,
  question: 1 << 7,
  and: 1 << 8,
  subordinator: 1 << 9,
  have: 1 << 10,
  be: 1 << 11,
  modal: 1 << 12,
  conditional: 1 << 13,
  pluralVerb: 1 << 14,
  verb: 1 << 15,
  not: 1 << 16,
  adverb: 1 << 17,
  time: 1 << 18,
  clitic: 1 << 19,
  reflexive: 1 << 20,
  hypothetical: 1 << 21,
  possessive: 1 << 22,
  contrast: 1 << 23,
  hearsay: 1 << 24,
  particle: 1 << 25,
  refusal: 1 << 26,
  feminine: 1 << 27,
  masculine: 1 << 28,
  plural: 1 << 29,
} as const;

/** Bits of `Word.noun`: what a noun names. */
export const NOUN = {
  honorific: 1 << 0,
  role: 1 << 1,
  feminine: 1 << 2,
  body: 1 << 3,
  text: 1 << 4,
  group: 1 << 5,
  nationality: 1 << 6,
  notSource: 1 << 7,
  audience: 1 << 8,
  cue: 1 << 9,
  givenM: 1 << 10,
  givenF: 1 << 11,
  firm: 1 << 12,
} as const;

/** Bits of `Reading.form`. */
export const FORM = {
  singular: 1,
  plural: 2,
  conditional: 4,
  personal: 8,
  participle: 16,
  gerund: 32,
  infinitive: 64,
  /** Any finite form of the third person. */
  finite: 1 | 2 | 4,
} as const;

/** A verb that can be a cue, or the first word of one. */
export interface Verb {
  readonly lemma: string;
  readonly class: string;
  /** Letters of `VerbClass.frames`. */
  readonly frames: string;
  /** The words that follow the first one: «savoir» of «faire savoir». */
  readonly tail: readonly string[];
  readonly reflexive: boolean;
  /** Cannot be a cue itself: what follows it can, or cannot, be. */
  readonly links: 'chain' | 'refusal' | null;
}

/** What a form can be a form of. */
export interface Reading {
  readonly form: number;
  readonly verbs: readonly Verb[];
}

export type WordKind =
  | 'word'
  | 'number'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'mark'
  | 'open'
  | 'close'
  | 'other'
  | 'passage'
  | 'brackets';

/** What is known of a word form, once for all its occurrences. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly key: string;
  readonly kind: WordKind;
  readonly capital: boolean;
  readonly is: number;
  readonly noun: number;
  readonly reading: Reading | null;
  readonly pronoun: Pronoun | null;
}

export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A language's speech data, ready to be asked. */
export interface Lexicon {
  readonly data: SpeechData;
  readonly elided: ReadonlySet<string>;
  readonly attached: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  readonly clipped: ReadonlySet<string>;
  /** First word → phrases that begin with it, the longest first. */
  readonly prepositions: ReadonlyMap<string, readonly Phrase<PrepositionCue>[]>;
  readonly asides: ReadonlyMap<string, readonly Phrase<true>[]>;
  readonly word: (text: string) => Word;
}

const SYNTAX_CLASSES = Object.keys(IS) as (keyof typeof IS)[];
const NOUN_CLASSES: Readonly<Partial<Record<WordClass, number>>> = {
  honorific: NOUN.honorific,
  role: NOUN.role,
  roleFeminine: NOUN.role | NOUN.feminine,
  body: NOUN.body,
  firm: NOUN.firm | NOUN.body,
  text: NOUN.text,
  group: NOUN.group,
  nationality: NOUN.nationality,
  notSource: NOUN.notSource,
};

/** A text may hold any number of different words; the table of known ones stays small. */
const MOST_KNOWN = 50_000;

const list = (words: string): string[] => (words === '' ? [] : words.split(' '));

export function compileLexicon(data: SpeechData): Lexicon {
  const is = new Map<string, number>();
  const noun = new Map<string, number>();
  const mark = (table: Map<string, number>, words: string, bit: number): void => {
    for (const word of list(words)) table.set(word, (table.get(word) ?? 0) | bit);
  };
  for (const name of SYNTAX_CLASSES) mark(is, data.words[name as WordClass] ?? '', IS[name]);
  mark(is, data.contrasts, IS.contrast);
  mark(is, data.hearsayAdverbs, IS.hearsay | IS.adverb);
  mark(is, data.particles, IS.particle);
  for (const [name, bit] of Object.entries(NOUN_CLASSES)) mark(noun, data.words[name as WordClass] ?? '', bit);
  mark(noun, data.audiences, NOUN.audience);
  mark(noun, data.cueNouns, NOUN.cue);
  mark(noun, data.givenNames.m, NOUN.givenM);
  mark(noun, data.givenNames.f, NOUN.givenF);
  const pronouns = new Map<string, Pronoun>();
  for (const pronoun of data.pronouns) for (const form of list(pronoun.forms)) pronouns.set(form, pronoun);
  const readVerb = compileVerbs(data);
  const endings = {
    role: list(data.roleEndings),
    adverb: list(data.adverbEndings),
    finite: list(data.finiteEndings),
  };
  const known = new Map<string, Word>();
  const analyse = (text: string): Word => {
    const key = normalize(text);
    const capital = key !== text && (text[0] as string) !== (text[0] as string).toLowerCase();
    let bits = is.get(key) ?? 0;
    let nouns = noun.get(key) ?? 0;
    const long = key.length > 5;
    if (bits === 0 && long && endings.adverb.some(ending => key.endsWith(ending))) bits |= IS.adverb;
    if (nouns === 0 && long && endings.role.some(ending => key.endsWith(ending))) nouns |= NOUN.role;
    // Plurals of roles: nobody in particular, *engineers*.
    if (nouns === 0 && key.endsWith('s') && ((noun.get(key.slice(0, -1)) ?? 0) & NOUN.role) !== 0) nouns |= NOUN.group;
    const reading = readVerb(key);
    if (bits === 0 && !capital && long && endings.finite.some(ending => key.endsWith(ending))) bits |= IS.verb;
    return { text, key, kind: 'word', capital, is: bits, noun: nouns, reading, pronoun: pronouns.get(key) ?? null };
  };
  return {
    data,
    elided: new Set(list(data.elided)),
    attached: list(data.attached),
    abbreviations: new Set(list(data.abbreviations)),
    clipped: new Set(list(data.clipped)),
    prepositions: phrases(data.prepositions.map(cue => [cue.words, cue])),
    asides: phrases(list(data.asides).map(words => [words, true] as const)),
    word: text => {
      let word = known.get(text);
      if (word === undefined) {
        word = analyse(text);
        if (known.size < MOST_KNOWN) known.set(text, word);
      }
      return word;
    },
  };
}

const UNUSUAL = /[^ -~\u00c0-\u017e]/;

/** The key of a word: NFC, lower case, straight apostrophes, the hyphen before an attached pronoun kept. */
function normalize(text: string): string {
  const plain = UNUSUAL.test(text) ? text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-') : text;
  return plain.toLowerCase();
}

function phrases<T>(rows: readonly (readonly [words: string, value: T])[]): Map<string, Phrase<T>[]> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [text, value] of rows) {
    const words = text.split('_');
    const first = words[0] as string;
    const row = table.get(first);
    if (row) row.push({ words, value });
    else table.set(first, [{ words, value }]);
  }
  for (const row of table.values()) row.sort((a, b) => b.words.length - a.words.length);
  return table;
}

interface Stem {
  readonly head: string;
  readonly conjugation: number;
}

/** Gives a function that reads a form by cutting an ending off and looking the stem up: no table of forms is made. */
function compileVerbs(data: SpeechData): (key: string) => Reading | null {
  const heads = new Map<string, Verb[]>();
  const addVerb = (text: string, verbClass: string, frames: string, links: Verb['links']): void => {
    const plain = text.replace(/^s'/, 'se_');
    const reflexive = plain.startsWith('se_');
    const [head = '', ...tail] = (reflexive ? plain.slice(3) : plain).split('_');
    const verb = { lemma: text.replaceAll('_', ' '), class: verbClass, frames, tail, reflexive, links };
    const verbs = heads.get(head);
    if (verbs) verbs.push(verb);
    else heads.set(head, [verb]);
  };
  for (const { class: name, frames, lemmas } of data.verbs)
    for (const entry of list(lemmas)) {
      const [lemma = '', own] = entry.split('=');
      addVerb(lemma, name, own ?? frames, null);
    }
  for (const text of list(data.chains)) addVerb(text, '', '', 'chain');
  for (const text of list(data.refusals)) addVerb(text, '', '', 'refusal');
  // The longest tail first, reflexives before plain ones.
  for (const verbs of heads.values())
    verbs.sort((a, b) => b.tail.length - a.tail.length || Number(b.reflexive) - Number(a.reflexive));

  const stems = new Map<string, Stem[]>();
  const addStem = (stem: string, head: string, conjugation: number): void => {
    const row = stems.get(stem);
    if (row) row.push({ head, conjugation });
    else stems.set(stem, [{ head, conjugation }]);
  };
  const changes = list(data.stemChanges).map(change => change.split(':') as [string, string]);
  const conjugationOf = new Map<string, number>();
  for (const head of heads.keys()) {
    const index = data.conjugations.findIndex(({ lemma }) => head.endsWith(lemma));
    const row = data.conjugations[index];
    if (!row) continue;
    const stem = head.slice(0, head.length - row.lemma.length);
    conjugationOf.set(head, index);
    addStem(stem, head, index);
    for (const [from, to] of changes) if (stem.endsWith(from)) addStem(stem.slice(0, -from.length) + to, head, index);
  }
  for (const entry of list(data.stems)) {
    const [head = '', stem = ''] = entry.split(':');
    const index = conjugationOf.get(head);
    if (index !== undefined) addStem(stem, head, index);
  }

  const endings = new Map<string, Map<number, number>>();
  let longest = 0;
  data.conjugations.forEach((row, index) => {
    for (const [ending, form] of endingsOf(row)) {
      longest = Math.max(longest, ending.length);
      const forms = endings.get(ending) ?? new Map<number, number>();
      forms.set(index, (forms.get(index) ?? 0) | form);
      endings.set(ending, forms);
    }
  });
  const irregular = readIrregular(data.irregular);
  return key => {
    let form = 0;
    let verbs: readonly Verb[] | undefined;
    const odd = irregular.get(key);
    if (odd) {
      form = odd.form;
      verbs = heads.get(odd.head);
    }
    for (let length = Math.min(longest, key.length); length >= 0; length--) {
      const forms = endings.get(key.slice(key.length - length));
      if (!forms) continue;
      for (const { head, conjugation } of stems.get(key.slice(0, key.length - length)) ?? []) {
        const found = forms.get(conjugation);
        if (found === undefined || (verbs !== undefined && heads.get(head) !== verbs)) continue;
        form |= found;
        verbs = heads.get(head);
      }
    }
    return verbs === undefined || form === 0 ? null : { form, verbs };
  };
}

function endingsOf(row: Conjugation): [ending: string, form: number][] {
  const all: [string, number][] = [];
  // The empty ending is a form as well: *say* is a plural and an infinitive.
  const add = (endings: string | undefined, form: number): void => {
    if (endings !== undefined) for (const ending of endings.split(' ')) all.push([ending, form]);
  };
  add(row.singular, FORM.singular);
  add(row.plural, FORM.plural);
  add(row.conditional, FORM.singular | FORM.conditional);
  add(row.conditionalPlural, FORM.plural | FORM.conditional);
  add(row.personal, FORM.personal);
  add(row.participle, FORM.participle);
  add(row.gerund, FORM.gerund);
  add(row.infinitive, FORM.infinitive);
  return all;
}

function readIrregular(text: string): Map<string, { head: string; form: number }> {
  const table = new Map<string, { head: string; form: number }>();
  const add = (word: string, head: string, form: number): void => {
    table.set(word, { head, form: (table.get(word)?.form ?? 0) | form });
  };
  for (const entry of list(text)) {
    const [head = '', forms = ''] = entry.split(':');
    const [past = '', participle = ''] = forms.split('/');
    add(past, head, FORM.singular | FORM.plural);
    add(participle, head, FORM.participle);
  }
  return table;
}
