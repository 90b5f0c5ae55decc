import type { BoilerplateKind } from '../model/article.ts';

/**
 * Lines that belong to no story, by kind. A phrase matches at the start of the line; one that begins with `*`
 * anywhere in it, one that begins with `$` at its end; case and accents are ignored.
 */
export type BoilerplatePhrases = Readonly<Partial<Record<BoilerplateKind, readonly string[]>>>;

/** Where a line of this language must not be broken: only at plain blanks is it ever, and not at all of these. */
export interface Typography {
  /** Marks that begin no line: a blank before them is glued. */
  readonly noLineStart: string;
  /** Marks that end no line: a blank behind them is glued. */
  readonly noLineEnd: string;
  /** Words that end no line, as written: titles and abbreviations before a name or a number. */
  readonly keepNext: string;
  /** Units and names of magnitudes that stay with the figure before them, as written. */
  readonly units: string;
}

/**
 * What the parser knows of a language: data only. Words are written in lower case without accents (they are compared
 * as `foldKey` gives them) and separated by spaces where a list holds single words.
 */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly name: string;
  /** Frequent short words that tell the language from its neighbours, as written, accents included. */
  readonly functionWords: string;
  /** Twelve lists: the month's name, its abbreviations and inflected forms, without final dots. */
  readonly months: readonly string[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly string[];
  readonly clock: {
    /** Labels before a page clock. */
    readonly published: readonly string[];
    readonly updated: readonly string[];
    /** Words that stand inside a date or between a date and a time: «le», «à», «at», «de». */
    readonly fillers: string;
    /** What may stand between hours and minutes besides `:`: «h», «heures». */
    readonly hours: string;
    /** Suffixes of a day's number: «er», «st», «th». */
    readonly ordinals: string;
    /** 5/19/2023 rather than 19/5/2023. */
    readonly monthFirst: boolean;
  };
  /** Words for the first day of a month, where datelines use one: «1er», «أول». */
  readonly firstDay: string;
  /** Words between a date of another calendar and the same day of ours, and what may stand behind our year. */
  readonly otherCalendar?: { readonly sameDay: string; readonly era: string };
  /** Marks that close a dateline without a separator: «电». */
  readonly datelineEnds: string;
  /** Words that join two places of a dateline: «et», «and». */
  readonly placeJoiners: string;
  /** Words before a photographer's name: «Photo», «Foto». */
  readonly photo: string;
  /** How a line begins that says whose the quotation above it is: «Une citation de». */
  readonly quoteCredits?: readonly string[];
  /** Openings of a byline line: «Par», «By». */
  readonly bylines: readonly string[];
  /** What those who write are, folded, behind their names: «correspondent». */
  readonly jobs?: string;
  /** Words of what they write for, folded: «news», «radio». */
  readonly outlets?: string;
  /** Words between their names and where they write from, folded: «in». */
  readonly whereFrom?: string;
  /** Words that name an agency beside those who write, folded: «with AFP». */
  readonly alongside?: string;
  /** Update and genre marks, alone on a line or before a headline. */
  readonly marks: readonly string[];
  /** Openings of a desk's note in brackets: «ATTN», which is a mark with its colon, «adds», which is a note. */
  readonly attentions: readonly string[];
  /** Headings below which nothing is story any more: «About», «SOURCE». */
  readonly footerHeadings: readonly string[];
  /** End marks that agencies of this language share, as written. */
  readonly endMarks: readonly string[];
  /** Openings of a credits line: «(Reporting by». */
  readonly credits: readonly string[];
  /** What a credits line says of those whom it names first, folded: «contributed reporting». */
  readonly contributions?: readonly string[];
  readonly boilerplate: BoilerplatePhrases;
  /**
   * Words that such lines are made of, by kind: a short line, or the label that opens it («À découvrir également : …»), that
   * holds nothing else but function words is of that kind. Whole labels where the language has no blanks between words.
   */
  readonly cues: Readonly<Record<BoilerplateKind, string>>;
  /** Words that a link hides behind: «here». */
  readonly here: string;
  readonly typography: Typography;
}
