import { DepecheError } from '../errors.ts';
import type { Fields } from '../model/document.ts';
import type { Reader, ReadItem, ReadResult } from './container.ts';
import { declaredInHtml } from './html.ts';
import { readBlocksOf } from './html-blocks.ts';
import { findAll, findFirst, type HtmlNode, hasClass, readTree, textOfNode } from './html-tree.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { clockLine, isDateLine } from './press-labels.ts';
import { cutRecords, type Record } from './records.ts';
import { streamText } from './text-stream.ts';

/**
 * Europresse (Eureka): one `<article>` an item. The class names of its forms differ; what they have in common is read:
 * publication, header with section and date, title, authors, text, and the small print with the document's number.
 */
export const europresse: Reader = {
  read: async function* (input) {
    const { encoding, warnings, pieces } = await streamText(input, declaredInHtml(input.head));
    for await (const record of cutRecords(pieces, /<article\b/gi)) {
      const result = readRecord(record, encoding);
      if (result instanceof DepecheError) yield result;
      else if (result) yield { ...result, warnings };
    }
  },
};

function readRecord({ text, line, last }: Record, encoding: string): ReadResult | null {
  if (!/^<article\b/i.test(text)) return null;
  if (!/<\/article\s*>/i.test(text))
    return new DepecheError(
      'broken',
      `line ${line}: the article that begins here is ${last ? 'cut off' : 'not closed'}`,
    );
  const root = readTree(text.slice(0, text.search(/<\/article\s*>/i)));
  return readArticle(root, encoding);
}

/** Registers of companies, which are no press. */
const NO_PRESS = /^(?:rapports|reports)\s*[-–]/i;

function readArticle(root: HtmlNode, encoding: string): ReadItem | null {
  const find = (...names: readonly string[]): HtmlNode | undefined => findFirst(root, node => hasClass(node, ...names));
  const publication = textOfNode(find('docpublicationname', 'rdp__docpublicationname'));
  if (publication !== null && NO_PRESS.test(publication)) return null;
  const header = readHeader(root);
  const content = find('dococurrcontainer') ?? find('doctext') ?? findFirst(root, node => node.name === 'section');
  const site =
    publication
      ?.split(',')[0]
      ?.replace(/\s*\((?:site web|site web réf\.|web site|website|sitio web)\)$/i, '')
      .trim() ?? null;
  const number = /(?:news|tv|web|pub|biblio)·[\w·.-]+/.exec(textOfNode(root) ?? '')?.[0] ?? null;
  const author =
    find('docauthors') ?? findFirst(root, node => hasClass(node, 'sm-margin-bottomnews') && !isInside(node, content));
  const fields: Fields = { site, section: header.section, credit: site, id: number };
  return makeItem(
    [
      part('headline', textOfNode(find('titrearticlevisu', 'rdp__articletitle') ?? find('titrearticle'))),
      part('subtitle', textOfNode(find('rdp__subtitle', 'soustitrearticlevisu'))),
      part('byline', textOfNode(author)),
      part('clock', header.clock),
      ...(content ? readContent(content) : []),
      ...copyrightOf(root),
    ],
    fields,
    encoding,
  );
}

/** «Rubrique, lundi 28 janvier 2013, p. 93», «World, Friday, November 14, 2025», «dimanche 5 octobre 2025 - 18:04 UTC - 134 mots» */
function readHeader(root: HtmlNode): { readonly section: string | null; readonly clock: string | null } {
  const marked = findAll(root, node => hasClass(node, 'docheader'));
  const sub = findFirst(root, node => hasClass(node, 'doctitresoussection'));
  const siblings = sub?.parent?.children.filter((child): child is HtmlNode => typeof child !== 'string') ?? [];
  const texts = [...marked, ...siblings].flatMap(node => textOfNode(node) ?? []);
  for (const text of texts) {
    const pieces = text.split(/,\s+|\s+[-–]\s+/);
    for (let at = 0; at < pieces.length; at++) {
      // An English date holds commas of its own.
      const found = [3, 2, 1].find(
        count => at + count <= pieces.length && isDateLine(pieces.slice(at, at + count).join(', ')),
      );
      if (found === undefined) continue;
      const date = pieces.slice(at, at + found).join(', ');
      const clock = clockLine(
        date,
        /\b\d{1,2}:\d{2}(?:\s?[A-Z]{2,5})?\b/.exec(pieces.slice(at).join(' '))?.[0] ?? null,
      );
      return { section: pieces.slice(0, at).join(', ') || textOfNode(sub), clock };
    }
  }
  return { section: textOfNode(sub), clock: null };
}

function isInside(node: HtmlNode, holder: HtmlNode | undefined): boolean {
  for (let at: HtmlNode | null = node; at; at = at.parent) if (at === holder) return true;
  return false;
}

const LEFT_OUT = [
  'link-not-hosted',
  'twitter',
  'rdp__subtitle',
  'docpublicationname',
  'docheader',
  'titrearticle',
  'docauthors',
  'apd-wrapper',
  'icon-logo',
];

/** The text: bold paragraphs are cross-heads, which the export tells in no other way. */
function readContent(content: HtmlNode): Part[] {
  const left = findAll(
    content,
    node => hasClass(node, ...LEFT_OUT) || /^(?:twitter|tweet)/.test(node.attributes['class'] ?? ''),
  );
  const heads = new Set(findAll(content, node => node.name === 'p' && isBold(node)).map(node => textOfNode(node)));
  const parts = readBlocksOf(content, new Map(left.map(node => [node, 'aside' as const])));
  return parts.map((one, index) =>
    one.role === 'body' &&
    index > 0 &&
    index + 1 < parts.length &&
    one.text.length <= LONGEST_HEAD &&
    heads.has(one.text)
      ? { ...one, role: 'subhead' }
      : one,
  );
}

const LONGEST_HEAD = 100;

/** Whether nothing of a paragraph stands outside of one bold element. */
function isBold({ children }: HtmlNode): boolean {
  const full = children.filter(child => typeof child !== 'string' || child.trim() !== '');
  const [only] = full;
  return (
    full.length === 1 && only !== undefined && typeof only !== 'string' && (only.name === 'b' || only.name === 'strong')
  );
}

function copyrightOf(root: HtmlNode): Part[] {
  const small = findAll(root, node => node.name === 'small' || hasClass(node, 'doccopyright'));
  return small.flatMap(node => {
    const text = textOfNode(node);
    return text !== null && /^(?:©|\(c\)|copyright)/i.test(text) ? [{ role: 'copyright', text } as const] : [];
  });
}
