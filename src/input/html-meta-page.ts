import { plainText } from './html-fragment.ts';
import { type HtmlNode, hasClass, textOfNode, walkTree } from './html-tree.ts';

interface Page {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly scripts: readonly string[];
  readonly itemprops: ReadonlyMap<string, HtmlNode>;
  readonly title: string | null;
  readonly h1: HtmlNode | undefined;
  readonly time: HtmlNode | undefined;
  readonly author: string | null;
  readonly canonical: string | null;
  readonly language: string;
}

/** One walk over the page for all that the fields need. */
export function collect(root: HtmlNode): Page {
  const meta = new Map<string, string[]>();
  const scripts: string[] = [];
  const itemprops = new Map<string, HtmlNode>();
  const found: { title?: HtmlNode; h1?: HtmlNode; time?: HtmlNode; author?: HtmlNode } = {};
  let canonical: string | null = null;
  let language = '';
  walkTree(root, {
    open: node => {
      const { name, attributes } = node;
      const { itemprop } = attributes;
      if (name === 'meta') {
        const key = (attributes['property'] ?? attributes['name'] ?? attributes['http-equiv'] ?? itemprop)
          ?.toLowerCase()
          .trim();
        const content = plainText(attributes['content'] ?? '');
        if (key && content) meta.set(key, [...(meta.get(key) ?? []), content]);
        if (itemprop && !itemprops.has(itemprop.toLowerCase())) itemprops.set(itemprop.toLowerCase(), node);
        return false;
      }
      if (name === 'script') {
        const [text] = node.children;
        if (/^application\/ld\+json\b/i.test(attributes['type'] ?? '') && typeof text === 'string') scripts.push(text);
        return false;
      }
      if (name === 'style' || name === 'noscript' || name === 'svg' || name === 'nav') return false;
      if (name === 'html') language = attributes['lang'] ?? attributes['xml:lang'] ?? '';
      else if (name === 'title') found.title ??= node;
      else if (name === 'h1' && textOfNode(node) !== null) found.h1 ??= node;
      else if (name === 'time') found.time ??= node;
      else if (name === 'link' && /\bcanonical\b/.test(attributes['rel'] ?? ''))
        canonical ??= attributes['href'] ?? null;
      if (itemprop)
        for (const key of itemprop.toLowerCase().split(/\s+/)) if (!itemprops.has(key)) itemprops.set(key, node);
      if (!found.author && (/\bauthor\b/.test(attributes['rel'] ?? '') || hasClass(node, ...AUTHOR_CLASSES)))
        found.author = node;
      return true;
    },
  });
  return {
    meta,
    scripts,
    itemprops,
    title: textOfNode(found.title),
    h1: found.h1,
    time: found.time,
    author: shortText(found.author),
    canonical,
    language,
  };
}

const AUTHOR_CLASSES = [
  'byline',
  'author',
  'auteur',
  'article-author',
  'article__author',
  'author-name',
  'author__name',
  'byline-name',
  'firma',
  'autor',
  'post-author',
  'entry-author',
];

const LONGEST_BYLINE = 100;

function shortText(node: HtmlNode | undefined): string | null {
  const text = textOfNode(node);
  return text !== null && text.length <= LONGEST_BYLINE ? text : null;
}

export function machineTime(node: HtmlNode | undefined): string | null {
  return node?.attributes['datetime'] ?? node?.attributes['content'] ?? null;
}
