import { DepecheError } from '../errors.ts';
import type { Input, Reader, ReadItem } from './container.ts';
import type { Head } from './head.ts';
import { readBlocksOf } from './html-blocks.ts';
import { type Kinds, readKinds } from './html-kinds.ts';
import { readPageMeta } from './html-meta.ts';
import { type FoundStory, findStoryNode, locateTexts } from './html-story.ts';
import { type HtmlNode, readTree, textOfNode, walkTree } from './html-tree.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { readBodyText } from './xml-body.ts';

/** A saved page: one article. */
export const html: Reader = {
  read: async input => [await readPage(input)],
};

/** The encoding that a page names in a meta element or an XML declaration. */
export function declaredInHtml({ text }: Head): string | null {
  const start = text.slice(0, 8192);
  const declared =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ??
    null;
  // As all browsers do: what calls itself Latin-1 was written on Windows.
  return declared !== null && /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(declared) ? 'windows-1252' : declared;
}

async function readPage(input: Input): Promise<ReadItem> {
  const { text, encoding, warnings } = await input.text(declaredInHtml(input.head));
  const root = readTree(text);
  const meta = readPageMeta(root, text);
  const kinds = readKinds(root);
  const story = await readStory(root, kinds, text);
  const shown = story.reduce((sum, block) => sum + block.text.length, 0);
  // Pages that scripts build hold their text in JSON-LD only.
  const body =
    meta.articleBody !== null && meta.articleBody.length * BODY_SHARE > shown
      ? readBodyText(meta.articleBody, null)
      : story;
  if (body.every(block => block.text.trim() === '')) throw new DepecheError('no-dispatch', 'the page holds no article');
  return makeItem(
    [
      part('headline', meta.headline),
      part('byline', meta.byline),
      part('clock', meta.clock),
      part('dateline', meta.dateline),
      ...body,
    ],
    meta.fields,
    encoding,
    warnings,
  );
}

/** The page's own text counts when it is at least this much of what JSON-LD holds. */
const BODY_SHARE = 0.6;

/** @throws DepecheError `broken` where the page ends inside the story */
async function readStory(root: HtmlNode, kinds: Kinds, text: string): Promise<readonly Part[]> {
  const found = findStoryNode(root, kinds);
  if (!found) return [];
  if (isCutOff(found.node, text)) {
    const line = text.trimEnd().split('\n').length;
    throw new DepecheError('broken', `line ${line}: the page is cut off here`);
  }
  if (found.named || text.length > LARGEST_READABLE || depthOf(root) > DEEPEST_READABLE)
    return [...captionsAbove(found, kinds), ...readBlocksOf(found.node, kinds)];
  // Nothing on the page says where the article is.
  const { findReadable } = await import('./readable.ts');
  return readBlocksOf(locateTexts(root, findReadable(text)) ?? found.node, kinds);
}

/** What stands under the article's pictures above its text. */
function captionsAbove({ node, scope }: FoundStory, kinds: Kinds): Part[] {
  const captions: Part[] = [];
  let reached = false;
  walkTree(scope, {
    open: element => {
      if (element === node) reached = true;
      if (reached || kinds.get(element) === 'aside' || kinds.get(element) === 'related') return false;
      if (element.name !== 'figcaption' && kinds.get(element) !== 'caption') return true;
      const text = textOfNode(element);
      if (text !== null) captions.push({ role: 'caption', text });
      return false;
    },
  });
  return captions;
}

/** Beyond these its time would grow faster than the page. */
const LARGEST_READABLE = 4 * 1024 * 1024;
const DEEPEST_READABLE = 400;

function depthOf(root: HtmlNode): number {
  let depth = 0;
  let most = 0;
  walkTree(root, {
    open: () => {
      depth++;
      if (depth > most) most = depth;
      return true;
    },
    close: () => {
      depth--;
    },
  });
  return most;
}

/** Elements that HTML closes by itself. */
const CLOSES_ITSELF = new Set(['', 'html', 'body', 'p', 'li', 'dd', 'dt', 'td', 'th', 'tr', 'tbody']);

function isCutOff(node: HtmlNode, text: string): boolean {
  if (node.closed || CLOSES_ITSELF.has(node.name)) return false;
  return !/<\/(?:body|html)\s*>/i.test(text.slice(-4096));
}
