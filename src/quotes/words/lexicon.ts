import type { Pronoun, SpeechData } from '../../language/speech.ts';
import { copyOf } from '../../text/copy.ts';
import { compileBits } from './bits.ts';
import { compileGiven } from './given.ts';
import { phrases } from './phrase-table.ts';
import { compileVerbs } from './verbs.ts';
import { endsWithAny, IS, list, NOUN, type Word } from './word.ts';

/** A language's speech data, ready to be asked. */
export interface Lexicon {
  readonly data: SpeechData;
  readonly elided: ReadonlySet<string>;
  /** Words that one of these begins and that are not cut: «d'autres». */
  readonly wholes: readonly string[];
  readonly attached: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  readonly clipped: ReadonlySet<string>;
  readonly effects: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
  readonly examples: ReadonlySet<string>;
  /** The words of each, «tout en». */
  readonly without: readonly (readonly string[])[];
  readonly sides: readonly (readonly string[])[];
  readonly citing: readonly (readonly string[])[];
  readonly parties: ReadonlySet<string>;
  readonly onTrial: ReadonlySet<string>;
  readonly charges: ReadonlySet<string>;
  readonly epithets: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly attendants: ReadonlySet<string>;
  readonly localOffices: ReadonlySet<string>;
  readonly identical: ReadonlySet<string>;
  readonly issued: ReadonlySet<string>;
  readonly settlements: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly anonymous: ReadonlySet<string>;
  readonly listeners: ReadonlySet<string>;
  readonly issuing: ReadonlySet<string>;
  /** Nouns that end like roles and infinitives: «chantier». */
  readonly things: ReadonlySet<string>;
  /** Words that sign a headline and are no speaker elsewhere: «(officiel)». */
  readonly signatures: ReadonlySet<string>;
  readonly neverInverted: ReadonlySet<string>;
  readonly endings: {
    readonly conditional: readonly string[];
    readonly imperfect: readonly string[];
    readonly infinitive: readonly string[];
    readonly elidedInfinitive: readonly string[];
    readonly participle: readonly string[];
    readonly gerund: readonly string[];
    readonly adjective: readonly string[];
    /** Of adjectives but not of participles. */
    readonly plainAdjective: readonly string[];
    readonly plural: readonly string[];
    readonly demonym: readonly string[];
    /** Of verbs in no list, beside a quotation. */
    readonly inquit: readonly string[];
    readonly inquitParticiple: readonly string[];
  };
  readonly word: (text: string) => Word;
  /** The same inside a sentence, where a capital is that of a name: *Donnelly* is no adverb there. */
  readonly wordInside: (text: string) => Word;
  /** An attached pronoun is the pronoun itself: «-t-il» is «il», whose key begins with a hyphen then. */
  readonly attachedWord: (text: string) => Word;
  /** The words of each, *as for*. */
  readonly topics: readonly (readonly string[])[];
  /** The words of each, «c'est ce que». */
  readonly recalls: readonly (readonly string[])[];
  /** Noun → those it may stand for. */
  readonly broader: ReadonlyMap<string, readonly string[]>;
}

/** A text may hold any number of different words; the table of known ones stays small. */
const MOST_KNOWN = 50_000;

/** Makes a language's data ready to be asked; words are analysed when they are first met. */
export function compileLexicon(data: SpeechData): Lexicon {
  const { is, noun, rare } = compileBits(data);
  const pronouns = new Map<string, Pronoun>();
  for (const pronoun of data.pronouns) for (const form of list(pronoun.forms)) pronouns.set(form, pronoun);
  const readVerb = compileVerbs(data);
  const roles = list(data.roleEndings);
  const things = new Set(list(data.things));
  const men = list(data.masculineRoleEndings);
  const prefixes = new Set(list(data.rolePrefixes));
  const plurals = list(data.pluralEndings);
  const ages = list(data.ageEndings);
  const adverbs = list(data.adverbEndings);
  const finite = list(data.finiteEndings);
  const prepositions = phrases(data.prepositions.map(cue => [cue.words, cue]));
  const asides = phrases(list(data.asides).map(words => [words, true] as const));
  const givenBits = compileGiven(data);
  const capitals = new Map(list(data.capitals).map(row => row.split(':') as [string, string]));
  const known = new Map<string, Word>();
  const analyse = (text: string, lead = '', inside = false): Word => {
    const key = capitals.get(text) ?? keyOf(text);
    // «al-Qadri» is a name
    const capital = key !== text && ((text[0] as string) !== (text[0] as string).toLowerCase() || ARTICLE.test(text));
    let bits = is.get(key) ?? 0;
    let nouns = noun.get(key) ?? 0;
    const long = key.length > 5;
    // «Clément» ends like an adverb.
    const given = capital && !key.includes(' ') ? givenBits(key) : 0;
    if (bits === 0 && long && given === 0 && !(inside && capital) && endsWithAny(key, adverbs)) bits |= IS.adverb;
    // «vice-amiral», *under-secretary-general*
    const isName = capital && /-\p{Lu}/u.test(text) && !prefixes.has(key.slice(0, key.indexOf('-')));
    if (nouns === 0 && long && key.includes('-') && !isName)
      nouns |= (noun.get(key.slice(key.lastIndexOf('-') + 1)) ?? 0) & (NOUN.role | NOUN.feminine);
    if (nouns === 0 && long && !capital && endsWithAny(key, roles) && !things.has(key))
      nouns |= NOUN.role | NOUN.guessed;
    if ((nouns & (NOUN.role | NOUN.feminine)) === NOUN.role && endsWithAny(key, men)) nouns |= NOUN.masculine;
    // Plurals of roles and bodies: nobody in particular, *engineers*, «clubs».
    const ending = (nouns & ~NOUN.audience) === 0 ? plurals.find(end => key.endsWith(end)) : undefined;
    if (ending && ((noun.get(key.slice(0, -ending.length)) ?? 0) & (NOUN.role | NOUN.body)) !== 0) nouns |= NOUN.group;
    nouns |= rare.get(key) ?? 0;
    if (long && endsWithAny(key, ages)) nouns |= NOUN.age;
    nouns |= given;
    // *bed* is no form of *be*, but *insist* is a verb though no role.
    const read = readVerb(key);
    const reading = read && things.has(key) && !read.verbs.some(({ lemma }) => lemma === key) ? null : read;
    // *self-scored*, but *co-signed*
    const isJoined = data.syntax.plainInquit && key.indexOf('-') > 3;
    if (bits === 0 && !capital && long && !isJoined && endsWithAny(key, finite)) bits |= IS.verb;
    return {
      text,
      key: lead + key,
      kind: 'word',
      capital,
      isPlural: endsWithAny(key, plurals),
      is: bits,
      noun: nouns,
      reading,
      pronoun: pronouns.get(key) ?? null,
      cues: prepositions.get(key) ?? null,
      asides: asides.get(key) ?? null,
    };
  };
  const word = (text: string): Word => {
    let found = known.get(text);
    if (found === undefined) {
      // It outlives the paragraph that the word is cut from.
      found = analyse(copyOf(text));
      if (known.size < MOST_KNOWN) known.set(found.text, found);
    }
    return found;
  };
  const named = new Map<Word, Word>();
  const wordInside = (text: string): Word => {
    const found = word(text);
    if (!found.capital || found.is !== IS.adverb) return found;
    let name = named.get(found);
    if (name === undefined) {
      name = analyse(found.text, '', true);
      if (named.size < MOST_KNOWN) named.set(found, name);
    }
    return name;
  };
  const leaning = new Map<string, Word>();
  const attachedWord = (text: string): Word => {
    if (!text.startsWith('-')) return word(text);
    let found = leaning.get(text);
    if (found === undefined) {
      found = analyse(text.slice(text.lastIndexOf('-') + 1), '-');
      if (leaning.size < MOST_KNOWN) leaning.set(text, found);
    }
    return found;
  };
  const adjective = list(data.adjectiveEndings);
  const participle = list(data.participleEndings);
  return {
    data,
    elided: new Set(list(data.elided)),
    wholes: list(data.wholes),
    attached: list(data.attached),
    abbreviations: new Set(list(data.abbreviations)),
    clipped: new Set(list(data.clipped)),
    effects: new Set(list(data.effects)),
    remarks: new Set(list(data.remarks)),
    examples: new Set(list(data.examples)),
    without: list(data.without).map(words => words.split('_')),
    sides: list(data.sides).map(words => words.split('_')),
    citing: list(data.citing).map(words => words.split('_')),
    parties: new Set(list(data.parties)),
    onTrial: new Set(list(data.onTrial)),
    charges: new Set(list(data.charges)),
    epithets: new Set(list(data.epithets)),
    kin: new Set(list(data.kin)),
    kinds: new Set(list(data.kinds)),
    attendants: new Set(list(data.attendants)),
    localOffices: new Set(list(data.localOffices)),
    identical: new Set(list(data.identical)),
    issued: new Set(list(data.issued)),
    settlements: new Set(list(data.settlements)),
    places: new Set(list(data.places)),
    anonymous: new Set(list(data.anonymous)),
    listeners: new Set(list(data.listeners)),
    issuing: new Set(list(data.issuing)),
    things,
    signatures: new Set(list(data.signatures)),
    neverInverted: new Set(list(data.neverInverted)),
    endings: {
      conditional: list(data.conditionalEndings),
      imperfect: list(data.imperfectEndings),
      infinitive: list(data.infinitiveEndings),
      elidedInfinitive: list(data.elidedInfinitiveEndings),
      gerund: list(data.gerundEndings),
      participle,
      adjective,
      plainAdjective: adjective.filter(ending => !participle.includes(ending)),
      plural: list(data.pluralEndings),
      demonym: list(data.demonymEndings),
      inquit: list(data.inquitEndings.finite),
      inquitParticiple: list(data.inquitEndings.participle),
    },
    word,
    wordInside,
    attachedWord,
    topics: list(data.topics).map(words => words.split('_')),
    recalls: list(data.recalls).map(words => words.split('_')),
    broader: new Map(
      list(data.broader).map(row => {
        const [general = '', narrower = ''] = row.split(':');
        return [general, narrower.split(',')];
      }),
    ),
  };
}

/** What stands before a name and belongs to it. */
const ARTICLE = /^(?:[a-z]{2,3}-|[dl]['’])\p{Lu}/u;

const UNUSUAL = /[^ -~\u00c0-\u017e]/;

/** The key of a word: NFC, lower case, straight apostrophes, the hyphen before an attached pronoun kept. */
export function keyOf(text: string): string {
  const plain = UNUSUAL.test(text)
    ? text
        .normalize('NFC')
        .replace(/[’ʼ´`′]/g, "'")
        .replace(/[‐‑]/g, '-')
    : text;
  return plain.toLowerCase();
}
