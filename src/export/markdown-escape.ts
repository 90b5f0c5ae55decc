import { sanitizeLine } from '../text/sanitize.ts';

// Readers of Markdown differ. What any of them would take for markup is escaped: those of CommonMark, of GitHub, and of
// pandoc, which knows most. In all of them a backslash makes any mark of ASCII a character, and shows itself in none.

/**
 * Marks that count wherever they stand: `^` `$` `{` and `@` are pandoc's (superscripts, mathematics, attributes,
 * citations). An `@` behind a letter or a figure belongs to an address of e-mail, which stays readable. `:a:` is a picture
 * on GitHub.
 */
const MARKS = /[\\`*_[\]<>~&^${|]|(?<![a-zA-Z0-9])@|:(?=[a-z+_-][\w+-]*:)/g;

/** `#`s that end a heading are no part of it. */
const CLOSING = /#+$/;

/** A backslash goes before the last group of what opens a block where a line begins. */
const OPENINGS: readonly RegExp[] = [
  // Headings, lists, rules, underlines, definitions, fences.
  /^()([#+=:-])/,
  // Numbers of lists: 1. 2) (3) a) (b) ii. MM. and the # of pandoc, which counts by itself.
  /^(\(?(?:\d+|[#a-z]|\\@[\w-]*|[ivxlcdm]{2,}|[IVXLCDM]{2,}))([.)])(?=\s|$)/,
  /^(\(?[A-Z])(\))(?=\s|$)/,
  // «M. Qin» is nobody's list: pandoc wants two blanks behind one capital.
  /^([A-Z])(\.)(?=\s\s|$)/,
];

/** A text as one line of Markdown that says it, wherever it stands: in a heading, a quotation, a paragraph. */
export function escapeLine(text: string): string {
  // Blanks at the ends would be code, or a line break, or keep marks from being bold.
  const line = sanitizeLine(text)
    .trim()
    .replace(MARKS, '\\$&')
    .replace(CLOSING, closing => closing.replace(/#/g, '\\#'));
  return OPENINGS.reduce((opened, opening) => opened.replace(opening, '$1\\$2'), line);
}

/** The same in bold; nothing of nothing, for four asterisks are a rule. */
export function boldLine(text: string): string {
  const line = escapeLine(text);
  return line === '' ? '' : `**${line}**`;
}
