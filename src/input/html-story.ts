import type { Kinds } from './html-kinds.ts';
import { type HtmlNode, walkTree } from './html-tree.ts';
import { HTML_TAGS } from './markup.ts';

/** Letters of a text block that is more than a label or a link. */
const SHORTEST_PARAGRAPH = 40;
/** So much of a page's prose stands in its story. */
const STORY_SHARE = 0.85;
/** A page with less prose than this holds no article. */
const LEAST_PROSE = 80;

interface Weight {
  prose: number;
  paragraphs: number;
}

/** Where the prose of a page stands: characters and paragraphs of each element and all that is in it. */
type Weights = ReadonlyMap<HtmlNode, Weight>;

/** The element that holds the story, and whether the page names it as such. */
export interface FoundStory {
  readonly node: HtmlNode;
  /** The article around it, with its pictures. */
  readonly scope: HtmlNode;
  readonly named: boolean;
}

/**
 * Finds the story: the element that is said to be the article's body, else the smallest one that holds nearly all prose
 * of the article, of the main part or of the page. Prose is text in blocks that is not mostly links.
 */
export function findStoryNode(root: HtmlNode, kinds: Kinds): FoundStory | null {
  const weights = weigh(root, kinds);
  const whole = weights.get(root)?.prose ?? 0;
  if (whole === 0) return null;
  const best = (test: (node: HtmlNode) => boolean): HtmlNode | undefined => {
    let found: HtmlNode | undefined;
    let most = 0;
    for (const [node, { prose }] of weights) {
      if (prose > most && test(node)) {
        found = node;
        most = prose;
      }
    }
    return found;
  };
  const body = best(({ attributes }) => /\barticleBody\b/i.test(attributes['itemprop'] ?? ''));
  if (body) return { node: body, scope: articleAround(body), named: true };
  const enough = (node: HtmlNode | undefined): node is HtmlNode =>
    node !== undefined && (weights.get(node)?.prose ?? 0) >= Math.min(LEAST_PROSE, whole * 0.5);
  const article = best(({ name, attributes }) => name === 'article' || attributes['role'] === 'article');
  if (enough(article)) return { node: narrow(article, weights), scope: article, named: true };
  const main = best(({ name, attributes }) => name === 'main' || attributes['role'] === 'main');
  if (enough(main)) return { node: narrow(main, weights), scope: main, named: true };
  const node = narrow(root, weights);
  return { node, scope: node, named: false };
}

/** The element that a body of an article belongs to. */
function articleAround(body: HtmlNode): HtmlNode {
  for (let at = body.parent; at; at = at.parent) if (at.name === 'article' || 'itemscope' in at.attributes) return at;
  return body;
}

/** The smallest element that holds nearly all of these texts: where another reader of pages has found the article. */
export function locateTexts(root: HtmlNode, texts: ReadonlySet<string>): HtmlNode | null {
  const weights = new Map<HtmlNode, number>();
  const add = (node: HtmlNode, length: number): void => void weights.set(node, (weights.get(node) ?? 0) + length);
  walkTree(root, {
    open: () => true,
    text: (text, parent) => {
      const piece = text.trim();
      if (texts.has(piece)) add(parent, piece.length);
    },
    close: node => {
      const weight = weights.get(node);
      if (weight !== undefined && node.parent) add(node.parent, weight);
    },
  });
  const whole = weights.get(root);
  if (whole === undefined) return null;
  for (let at = root; ; ) {
    const next = at.children.find(
      (child): child is HtmlNode => typeof child !== 'string' && (weights.get(child) ?? 0) >= whole * LOCATED_SHARE,
    );
    if (!next || HTML_TAGS.get(next.name) === 'body') return at;
    at = next;
  }
}

const LOCATED_SHARE = 0.95;

/** A dateline outside of the element that holds the rest. */
const DATELINE = /^.{0,70}?[(/][\p{L}/ .-]{2,24}[)/]\s*(?:[-–—_.:]|\p{Lu})/u;

/** Goes down to the smallest element that still holds nearly all, several paragraphs of it, and its dateline. */
function narrow(from: HtmlNode, weights: Weights): HtmlNode {
  let at = from;
  for (;;) {
    const { prose, paragraphs } = weights.get(at) ?? { prose: 0, paragraphs: 0 };
    const next = at.children.find((child): child is HtmlNode => {
      const inside = typeof child === 'string' ? undefined : weights.get(child);
      if (!inside || inside.prose < prose * STORY_SHARE) return false;
      return inside.paragraphs === paragraphs || (inside.paragraphs > 1 && !opensOutside(at, child as HtmlNode));
    });
    if (!next || (HTML_TAGS.get(next.name) === 'body' && next.name !== 'li')) return at;
    at = next;
  }
}

function opensOutside(parent: HtmlNode, child: HtmlNode): boolean {
  for (const before of parent.children) {
    if (before === child) return false;
    const text = typeof before === 'string' ? before : firstText(before);
    if (DATELINE.test(text.trim().slice(0, 120))) return true;
  }
  return false;
}

function firstText(node: HtmlNode): string {
  let all = '';
  walkTree(node, {
    open: () => all.length < 200,
    text: text => {
      if (all.length < 200) all += text;
    },
  });
  return all;
}

/** Elements whose text belongs to the block around them. */
const isInline = (name: string): boolean => {
  const tag = HTML_TAGS.get(name);
  return (tag === undefined && name !== 'td' && name !== 'th' && name !== 'tr' && name !== 'tbody') || tag === 'break';
};

function weigh(root: HtmlNode, kinds: Kinds): Weights {
  const weights = new Map<HtmlNode, Weight>();
  /** Text and linked text of the block that is open. */
  const runs: { text: number; links: number }[] = [{ text: 0, links: 0 }];
  const nodes: HtmlNode[] = [root];
  let inLink = 0;
  const settle = (): void => {
    const run = runs.at(-1) as { text: number; links: number };
    if (run.text >= SHORTEST_PARAGRAPH && run.links < run.text / 2) {
      const node = nodes.at(-1) as HtmlNode;
      const weight = weights.get(node) ?? { prose: 0, paragraphs: 0 };
      weights.set(node, { prose: weight.prose + run.text, paragraphs: weight.paragraphs + 1 });
    }
    run.text = 0;
    run.links = 0;
  };
  walkTree(root, {
    open: node => {
      const tag = HTML_TAGS.get(node.name);
      // Old pages are laid out in tables: their cells are looked into as well.
      if (tag === 'skip' && node.name !== 'table') return false;
      if (tag === 'caption' || tag === 'subhead' || kinds.has(node)) return false;
      if (node.name === 'a') inLink++;
      if (isInline(node.name)) return true;
      settle();
      nodes.push(node);
      runs.push({ text: 0, links: 0 });
      return true;
    },
    text: text => {
      const { length } = text.trim();
      const run = runs.at(-1) as { text: number; links: number };
      run.text += length;
      if (inLink > 0) run.links += length;
    },
    close: node => {
      if (node.name === 'a') inLink--;
      if (isInline(node.name)) return;
      settle();
      nodes.pop();
      runs.pop();
      const weight = weights.get(node);
      const parent = nodes.at(-1);
      if (!weight || !parent) return;
      const above = weights.get(parent) ?? { prose: 0, paragraphs: 0 };
      weights.set(parent, {
        prose: above.prose + weight.prose,
        paragraphs: above.paragraphs + weight.paragraphs,
      });
    },
  });
  settle();
  return weights;
}
