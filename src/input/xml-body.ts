import { readHtmlFragment } from './html-fragment.ts';
import type { Part } from './make-item.ts';
import { HTML_TAGS, makeBlockWriter, NITF_TAGS, type Tags } from './markup.ts';
import { elementsOf, playNode, rawText, searchNode, type XmlNode } from './xml.ts';

/** The blocks of marked-up content: of an element's children by a table of tags. */
export function readMarkup(node: XmlNode, tags: Tags): Part[] {
  const writer = makeBlockWriter(tags);
  playNode(node, writer);
  return writer.end();
}

/**
 * The blocks of an element that may hold anything: NITF (its body's content), XHTML, bare paragraphs, escaped HTML, or
 * running text.
 *
 * @param type the media type that the container names, or null
 */
export function readBodyOf(node: XmlNode, type: string | null): Part[] {
  if (elementsOf(node).length > 0) {
    const content = searchNode(node, 'body.content');
    return content ? readMarkup(content, NITF_TAGS) : readMarkup(searchNode(node, 'body') ?? node, HTML_TAGS);
  }
  return readBodyText(rawText(node), type);
}

/** The blocks of a text that is HTML by its type or by its looks, else running text. */
export function readBodyText(text: string, type: string | null): Part[] {
  const isHtml =
    type === null ? looksLikeHtml(text) : /html/i.test(type) || (!/plain/i.test(type) && looksLikeHtml(text));
  return isHtml ? readHtmlFragment(text) : [{ role: 'text', text }];
}

function looksLikeHtml(text: string): boolean {
  return (
    /<(?:p|br|div|h[1-6]|ul|ol|span|a|img|b|i|em|strong)\b[^<]*>/i.test(text) || /&(?:#\d+|[a-zA-Z]{2,8});/.test(text)
  );
}
