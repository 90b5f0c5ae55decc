import type { Quotes } from './quote.ts';
import type { Segment, Span, Warning } from './span.ts';

/** Where an article's text came from. */
export interface DocumentInfo {
  /** As the user named or the walk found it; null for standard input. */
  readonly path: string | null;
  /** The article's place in its file, from 1. */
  readonly ordinal: number;
  /** How many articles the file holds; null for a stream of several whose end has not been seen. */
  readonly count: number | null;
  /** The container format, `text` for plain text. */
  readonly format: string;
  /** The encoding the bytes were read as: `utf-8`, `utf-16le`, `windows-1252` … */
  readonly encoding: string;
}

/** A moment as a page gives it: wall-clock text, and an instant only when its zone is known. */
export interface Clock {
  /** ISO 8601 without zone: `2023-05-19`, `2023-05-19T22:33` or `2023-05-19T22:33:15`. */
  readonly local: string;
  /** As written (`CEST`, `GMT+2`) when explicit, else an IANA name, else null. */
  readonly zone: string | null;
  readonly zoneFrom: 'explicit' | 'agency' | 'option' | 'unknown';
  /** UTC, `2023-05-19T14:33:00Z`; null when the zone is unknown or the page gives no time. */
  readonly instant: string | null;
}

/** What stands above the story. */
export interface Header {
  /** The page's own title, where it is repeated or has a tail such as « - Xinhua - french.news.cn». */
  readonly pageTitle: string | null;
  readonly headline: string | null;
  /** The source in brackets at the headline's end: «(ministre chinois des AE)». */
  readonly headlineSource: string | null;
  /** Update and genre marks as written, without brackets: `URGENT`, `2nd LD`, `RPT`. */
  readonly marks: readonly string[];
  readonly byline: string | null;
  readonly slugline: string | null;
  readonly site: string | null;
  readonly section: string | null;
  readonly published: Clock | null;
  readonly updated: Clock | null;
  /** Not to be published before this moment. */
  readonly embargoed: Clock | null;
  /** A second headline below the first one, a deck. */
  readonly subtitle: string | null;
  readonly abstract: string | null;
  /** 1 (most urgent) to 9, as the IPTC counts. */
  readonly urgency: number | null;
  readonly keywords: readonly string[];
  readonly genre: string | null;
  /** Where the story was written, as the container names it beside the text (`located`, the dateline's element). */
  readonly place: string | null;
  /** Who provides the story: the agency or house that the container names. */
  readonly credit: string | null;
  readonly copyright: string | null;
  /** What the desk tells editors (`edNote`). */
  readonly editorNote: string | null;
  /** `usable`, `withheld` or `canceled`. */
  readonly status: string | null;
  /** The provider's own name for the item: a GUID, a URN, a document number. */
  readonly id: string | null;
  /** The item's version, as the provider counts. */
  readonly revision: string | null;
  readonly url: string | null;
}

/** A day as a dateline writes it. `iso` is null when its year cannot be known or it does not exist. */
export interface DatelineDate {
  readonly text: string;
  readonly iso: string | null;
}

/** «XI'AN, 19 mai (Xinhua) --» */
export interface Dateline {
  /** From its first to its last character, separator included, blanks collapsed. */
  readonly text: string;
  /** As written, without qualifiers (country, region, state). */
  readonly places: readonly string[];
  readonly date: DatelineDate | null;
  /** As written between the brackets. */
  readonly agency: string | null;
  readonly span: Span;
}

export type ParagraphRole = 'body' | 'subhead' | 'note';

export interface Paragraph {
  /** Body paragraphs count from 1; subheads and notes have none. */
  readonly number: number | null;
  readonly role: ParagraphRole;
  /** Hard-wrapped lines rejoined by one space, runs of blanks collapsed. */
  readonly text: string;
  readonly span: Span;
}

/** What stands below the story and belongs to it. */
export interface SignOff {
  /** «Fin», «Enditem», «-0-», as written. */
  readonly endMark: string | null;
  /** «abc-def/gh» */
  readonly initials: string | null;
  /** «(Reporting by …)», one entry a line. */
  readonly credits: readonly string[];
}

export type BoilerplateKind =
  | 'contact'
  | 'copyright'
  | 'sponsor'
  | 'related'
  | 'share'
  | 'caption'
  | 'note'
  | 'navigation';

/** A line that stands in the file and is no part of the story. */
export interface Boilerplate {
  readonly kind: BoilerplateKind;
  readonly text: string;
  readonly span: Span;
}

/** How format, language and agency were found, in one word each; null where none was. */
export interface Found {
  readonly format: 'content' | 'option';
  readonly language: 'text' | 'container' | 'option' | null;
  readonly agency: 'dateline' | 'header' | 'footer' | 'container' | null;
}

/** What the text says of a field where its container says something else, which counts. */
export interface Alternative {
  /** The key it would have stood under: `header.byline`, `language`. */
  readonly field: string;
  readonly value: string;
  /** Where the text says so; null when it follows from the whole. */
  readonly span: Span | null;
}

/** One dispatch, as parsed. All offsets are UTF-16 units into the document's text. */
export interface Article {
  readonly document: DocumentInfo;
  /** BCP 47, or null when the text gives too little to tell. */
  readonly language: string | null;
  /** The agency's usual short name. */
  readonly agency: string | null;
  readonly found: Found;
  readonly header: Header;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Paragraph[];
  readonly signOff: SignOff;
  readonly boilerplate: readonly Boilerplate[];
  /** In order, without gap or overlap: joined, their slices give the article's stretch of the text back. */
  readonly segments: readonly Segment[];
  readonly alternatives: readonly Alternative[];
  readonly warnings: readonly Warning[];
}

/** An article with its quotes. */
export type QuotedArticle = Article & Quotes;

/** An article together with the document text that its spans point into. */
export interface Dispatch {
  readonly article: Article;
  readonly source: string;
  /** Its quotes and terms, where they were looked for. */
  readonly found?: Quotes;
}
