import type { Kinds } from './html-kinds.ts';
import { type HtmlNode, walkTree } from './html-tree.ts';
import type { Part } from './make-item.ts';
import { HTML_TAGS, makeBlockWriter, type Tags } from './markup.ts';

/** Lines that lead elsewhere are kept as such; cells of a page that is laid out in a table are blocks. */
const PAGE_TAGS: Tags = new Map([
  ...HTML_TAGS,
  ['related-line', 'related'],
  ['td', 'block'],
  ['th', 'block'],
  ['tr', 'block'],
]);
/** What may hold a line that leads elsewhere and still stand in the story. */
const LINES = new Set(['p', 'div', 'span', 'strong', 'b', 'em', 'i', 'a']);

/** The blocks of an article's element: paragraphs, cross-heads, captions, lines that lead elsewhere. */
export function readBlocksOf(from: HtmlNode, kinds: Kinds): Part[] {
  const writer = makeBlockWriter(PAGE_TAGS);
  const written = new Map<HtmlNode, string>();
  walkTree(from, {
    open: node => {
      const name = tagFor(node, kinds);
      if (name === null || PAGE_TAGS.get(name) === 'skip') return false;
      if (name !== node.name) written.set(node, name);
      writer.open(name);
      return true;
    },
    text: writer.text,
    close: node => writer.close(written.get(node) ?? node.name),
  });
  return writer.end();
}

/** The tag that a node is written as; null for what is left out. The page's title is not told twice. */
function tagFor(node: HtmlNode, kinds: Kinds): string | null {
  if (node.name === 'h1') return null;
  switch (kinds.get(node)) {
    case 'aside':
    case 'meta':
      return null;
    case 'caption':
      return 'figcaption';
    case 'related':
      return LINES.has(node.name) && !hasManyLinks(node) ? 'related-line' : null;
    case undefined:
      return node.name;
  }
}

function hasManyLinks(node: HtmlNode): boolean {
  let links = 0;
  walkTree(node, {
    open: child => {
      if (child.name === 'a') links++;
      return links < 2;
    },
  });
  return links > 1;
}
