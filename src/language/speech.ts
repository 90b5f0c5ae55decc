/**
 * What the quotes engine knows of a language: data only, loaded with the engine. Lists hold words between blanks, in
 * lower case, accents kept («indique» and «indiqué» are different words), apostrophes straight. In lists of phrases the
 * words of one phrase are joined by `_`.
 */
export interface SpeechData {
  /** BCP 47. */
  readonly tag: string;
  /** Words that end in an apostrophe and lean on the next word, without it: «l'», «qu'». */
  readonly elided: string;
  /** Words that one of these begins and that are one by themselves: «d'autres». */
  readonly wholes: string;
  /** Endings that lean on the word before and are words of their own: «'s», «n't»; «-t-il», «-elle». */
  readonly attached: string;
  /** Words written with a final dot that ends no sentence, the dot left out. */
  readonly abbreviations: string;
  /** Words that begin with an apostrophe: «'em». */
  readonly clipped: string;
  readonly words: Readonly<Partial<Record<WordClass, string>>>;
  /** Words that end like roles, infinitives or other forms and are none: «quartier», *bed*. */
  readonly things: string;
  /** Words that sign a headline and are no speaker elsewhere: «(officiel)». */
  readonly signatures: string;
  /** Endings of words that name what people do: «-iste», «-woman». */
  readonly roleEndings: string;
  /** Endings of titles that only men bear, where women have their own: «-eur», «-ien». */
  readonly masculineRoleEndings: string;
  /** What may stand with a capital and a hyphen before a title: *Vice-President*, but not *Bouvier-Cook*. */
  readonly rolePrefixes: string;
  /** Endings of adverbs. */
  readonly adverbEndings: string;
  /** Endings of finite verbs that are no infinitive's and no participle's: «-ait». */
  readonly imperfectEndings: string;
  /** Endings that tell a finite verb from most nouns: «-aient», «-ed». */
  readonly finiteEndings: string;
  /** Endings of the conditional, by which papers tell hearsay: «l'accord circulerait». */
  readonly conditionalEndings: string;
  /** Endings of infinitives that no word marks; empty where one does (*to*). */
  readonly infinitiveEndings: string;
  /** Those that tell one from a noun behind an elided article: «de l'ajuster», but not «de l'atelier». */
  readonly elidedInfinitiveEndings: string;
  /** Endings of past participles that are in no list: «daté», *dated*. */
  readonly participleEndings: string;
  /** Endings of gerunds that are in no list: «réclamant», *easing*. */
  readonly gerundEndings: string;
  /** Words in what people ask for who do not want to be named. */
  readonly anonymity: string;
  /** How a verb that is in no list ends beside a quotation: «s'amuse», «grinned». */
  readonly inquitEndings: { readonly finite: string; readonly participle: string };
  readonly pronouns: readonly Pronoun[];
  readonly conjugations: readonly Conjugation[];
  /** Stems that a lemma has besides its own: `appeler:appell`. */
  readonly stems: string;
  /** Endings of stems that change before some endings: `c:ç`. */
  readonly stemChanges: string;
  /** Whole forms that follow no rule: `say:said/said` (past/participle). */
  readonly irregular: string;
  readonly verbs: readonly VerbClass[];
  /** Heads of verb chains whose infinitive or gerund is the cue: `tenir_à`, `go_on_to`. */
  readonly chains: string;
  /** Verbs after which what follows was not said: `refuser_de`, `decline_to`. */
  readonly refusals: string;
  readonly prepositions: readonly PrepositionCue[];
  /** Nouns whose clause is what somebody says: «promesse», «claim». */
  readonly cueNouns: string;
  /** Openings of parts of a sentence that belong to no content around an inquit: «lors de», «on Monday». */
  readonly asides: string;
  /** Whom one tells: «journalistes», «reporters». */
  readonly audiences: string;
  /** Conjunctions behind which another speaker may have the word: «tandis que», «while». */
  readonly contrasts: string;
  /** Content words in which only a conditional tells hearsay. */
  readonly hearsayAdverbs: string;
  /** Words between a document and who has only seen it: «consulté (par)». */
  readonly seen: string;
  /** «comme l'a dit X», *as X said*. */
  readonly likewise: string;
  /** «a-t-on appris auprès de X». */
  readonly through: string;
  /** Endings of nouns in the plural, where a bare verb form needs such a subject. */
  readonly pluralEndings: string;
  /** Endings that tell an adjective from a verb behind a noun. */
  readonly adjectiveEndings: string;
  /** Articles and numbers that name nobody known: «un», *a*. */
  readonly indefinite: string;
  /** Single-word countries and capitals that speak, where a capital at a sentence's beginning tells nothing: *China said*. */
  readonly states: string;
  /** Particles that only names of bodies and offices have inside: *of*. */
  readonly bodyParticles: string;
  /** Endings of words for who comes from a place: «le Zurichois». */
  readonly demonymEndings: string;
  /** Nouns that are said of anybody who was named just before: *the older man*, «la quinquagénaire». */
  readonly epithets: string;
  /** Relations by which somebody is introduced: *his uncle*. */
  readonly kin: string;
  /** Nouns before the name of a body that may go on in small letters: «l'association Navetteurs unis». */
  readonly kinds: string;
  /** What one is of a place: «maire de», *governor of*. */
  readonly localOffices: string;
  /** What one is to a person and not to a place or body, besides kin: «avocat de», *aide to*. */
  readonly attendants: string;
  /** What somebody is before a court or at an event, and nobody who has an office is called: «prévenu», *defendant*. */
  readonly parties: string;
  /** Those of them who are on trial: «prévenu», *defendant*. */
  readonly onTrial: string;
  /** Words beside the name of who is: «comparaît», *sentenced*. */
  readonly charges: string;
  /** Gerunds that tell what came of an utterance, and not what was said: *dashing hopes*. */
  readonly effects: string;
  /** Nouns by which a writer takes up what somebody said: «…, une idée soutenue par X». */
  readonly remarks: string;
  /** What single things follow that a sentence has counted: «dont», *including*. */
  readonly examples: string;
  /** Before what somebody left unsaid, or did meanwhile: «sans», «tout en», *without*. */
  readonly without: string;
  /** Before who is quoted, behind the dash that signs a quotation: «Une citation de». */
  readonly citing: string;
  /** Verbs that name whom they are said to, and so never stand before their subject: *told Roche* is no inquit. */
  readonly neverInverted: string;
  /** Words as newsrooms write them in capitals, and what they are: «A:à». */
  readonly capitals: string;
  /** What names whom a sentence is about before it begins: «quant à», *as for*. */
  readonly topics: string;
  /** What opens a sentence that says whose the one before is: «c'est ce que», *that is what*. */
  readonly recalls: string;
  /** With a demonstrative, who was named last: «ce dernier». */
  readonly latter: string;
  /** Before whom things are said: *the court heard that*. */
  readonly listeners: string;
  /** Whoever is called so has no name, wherever he works: *a government source*. */
  readonly anonymous: string;
  /** What a place is, so that «la ville de X» is X. */
  readonly settlements: string;
  /** Last words of places' names that are nobody's surname behind a word that is no given name: *Ardmore Landing*. */
  readonly places: string;
  /** Before the body where one says something: «du côté de». */
  readonly sides: string;
  /** Documents that speak for the body that they are called after: *ministry statement*. */
  readonly issued: string;
  /** Before the body that a document comes from: *a statement from the ministry*. */
  readonly issuing: string;
  /** Before who was named so just before: «le même responsable», *the same official*. */
  readonly identical: string;
  /** Letters behind a name that are no part of it: *KC*. */
  readonly postnominals: string;
  /** Possessives of people, never of bodies: *his*. */
  readonly personal: string;
  /** Possessives of several owners: «leur», *their*. */
  readonly theirs: string;
  /** Determiners that stand for their noun: *another said*. */
  readonly pronominal: string;
  /** Prepositions before places and media: what follows is no person, unless a title or given name says so. */
  readonly locatives: string;
  /** Possessives of the first person: «mon père» is nobody whom the article names. */
  readonly ours: string;
  /** Endings of words that tell an age and stand for somebody who was just named: *the 34-year-old*. */
  readonly ageEndings: string;
  /** With one of these somebody is meant who was just named: «cet ancien plombier», «ce dernier». */
  readonly demonstratives: string;
  /** Nouns that stand for narrower ones: `élu:maire,député`. */
  readonly broader: string;
  /** Those that the names of all languages (`given-names.ts`) lack, or that tell something else here. */
  readonly givenNames: { readonly m: string; readonly f: string };
  /** Short words inside names: «de», «van». */
  readonly particles: string;
  /** Joins the names of two speakers: «et», «and». */
  readonly and: string;
  readonly syntax: Syntax;
}

/** Classes of words; a word may be in several. */
export type WordClass =
  | 'determiner'
  | 'feminine'
  | 'masculine'
  | 'plural'
  | 'possessive'
  | 'preposition'
  | 'of'
  | 'to'
  | 'agent'
  | 'relative'
  | 'that'
  | 'question'
  | 'and'
  | 'subordinator'
  | 'have'
  | 'be'
  | 'modal'
  | 'conditional'
  | 'pluralVerb'
  | 'verb'
  | 'not'
  | 'adverb'
  | 'time'
  | 'clitic'
  | 'reflexive'
  | 'genitive'
  | 'honorific'
  | 'role'
  | 'roleFeminine'
  | 'roleMasculine'
  | 'body'
  | 'firm'
  | 'text'
  | 'group'
  | 'hypothetical'
  | 'nationality'
  | 'notSource'
  | 'hyphenated';

/** A pronoun that can stand for a speaker. */
export interface Pronoun {
  readonly forms: string;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** 1 «je», 2 «vous», 3 «elle»; 0 for nobody in particular: «on». */
  readonly person: 0 | 1 | 2 | 3;
}

/** Endings of verbs whose lemma ends in one of these; the stem is the lemma without it. */
export interface Conjugation {
  readonly lemma: string;
  readonly singular: string;
  readonly plural: string;
  readonly conditional?: string;
  readonly conditionalPlural?: string;
  /** First and second person. */
  readonly personal?: string;
  readonly participle: string;
  readonly gerund: string;
  readonly infinitive: string;
}

/**
 * Speech verbs of one class. `frames` says what each of them can govern, one letter a construction; a verb of the class
 * that differs has its own behind `=`.
 *
 * - `q` a clause («que», *that*), `n` one without its conjunction, `w` a question, `i` a bare infinitive,
 *   `d` an infinitive after «de», `a` an infinitive or a noun after «à», *to*, *for*, `p` a predicate («s'est dit prêt»)
 * - `e` a gerund (*denied taking it*), `o` somebody who is told, between verb and content; `g` a noun phrase that is called for
 * - `s` an unquoted sentence beside it («…, a indiqué X»), `m` marked words as what is said, not as their object
 * - `t` a clause without its conjunction where a document says it (*the survey found prices had risen*)
 * - `j` a thing and what it is judged to be, marked («juge la mesure « inapplicable »»)
 * - `f` marks in or behind its object as a fragment (*called the plan "a joke"*), `k` only behind *as*
 * - `h` tells what was said before those who listen (*the court heard that*)
 * - `r` counts only when reflexive, `x` only when negated, `b` a belief: only beside marks or as an inquit
 */
export interface VerbClass {
  readonly class: string;
  readonly frames: string;
  readonly lemmas: string;
}

/** A preposition that names a source: «selon X», *according to X*. */
export interface PrepositionCue {
  readonly words: string;
  /** Nouns that close it behind its source: *in X's view*. */
  readonly behind?: string;
  /** It names nobody: who speaks is the subject of the clause before, «à l'en croire». */
  readonly inherits?: boolean;
  /** `any` noun may follow, or only a `speaker`: «pour X,». */
  readonly needs: 'any' | 'speaker';
}

/** Facts about the language's sentences. */
export interface Syntax {
  /** «…, le maire a dit.» is unusual; *…, the mayor said.* is how English does it. */
  readonly plainInquit: boolean;
  /** «…, a dit le maire»: any verb may come before its subject there. */
  readonly invertedInquit: boolean;
  /** Content may follow without a conjunction: *he said it was safe*. */
  readonly droppedThat: boolean;
}
