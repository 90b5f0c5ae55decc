import { Parser } from 'htmlparser2';
import type { Part } from './make-item.ts';
import { HTML_TAGS, makeBlockWriter } from './markup.ts';

/** The blocks of a piece of HTML, as the fields of feeds and JSON carry it. Never throws: HTML has no errors. */
export function readHtmlFragment(html: string): Part[] {
  const writer = makeBlockWriter(HTML_TAGS);
  const parser = new Parser({ onopentag: writer.open, ontext: writer.text, onclosetag: writer.close });
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
