import { Parser } from 'htmlparser2';
import { DepecheError } from '../errors.ts';
import type { Part } from './make-item.ts';
import { HTML_TAGS, makeBlockWriter } from './markup.ts';

/** The parser's time grows with the square of this. */
const DEEPEST = 30_000;

/**
 * The blocks of a piece of HTML, as the fields of feeds and JSON carry it.
 *
 * @throws DepecheError `broken` where elements nest deeper than anybody writes; HTML knows no other errors
 */
export function readHtmlFragment(html: string): Part[] {
  const writer = makeBlockWriter(HTML_TAGS);
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (++depth > DEEPEST) throw new DepecheError('broken', `HTML elements nest deeper than ${DEEPEST}`);
      writer.open(name, attributes);
    },
    ontext: writer.text,
    onclosetag: name => {
      depth--;
      writer.close(name);
    },
  });
  parser.end(html);
  return writer.end();
}

/** A field that may hold markup or entities (a title, a summary), as one line of plain text. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/[ \t-\r]+/g, ' ').trim();
  let text = '';
  const parser = new Parser({
    ontext: piece => {
      text += piece;
    },
    onopentag: name => {
      if (HTML_TAGS.has(name)) text += ' ';
    },
  });
  parser.end(html);
  return text.replace(/[ \t-\r]+/g, ' ').trim();
}
