import { Parser } from 'htmlparser2';

/** An element of an HTML page. */
export interface HtmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlNode | string)[];
  readonly parent: HtmlNode | null;
  /** Whether the page itself closes it; what the end of the file closes was cut off. */
  closed: boolean;
}

/** Reads HTML as a tree. Never throws; elements nest as deep as they like, and nothing below recurses. */
export function readTree(html: string): HtmlNode {
  const root: HtmlNode = { name: '', attributes: {}, children: [], parent: null, closed: true };
  let at = root;
  let ending = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const node: HtmlNode = { name, attributes, children: [], parent: at, closed: false };
        at.children.push(node);
        at = node;
      },
      ontext: text => {
        const last = at.children.length - 1;
        if (typeof at.children[last] === 'string') at.children[last] += text;
        else at.children.push(text);
      },
      onclosetag: () => {
        at.closed = !ending;
        at = at.parent ?? root;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  ending = true;
  parser.end();
  return root;
}

/** What a walk tells: an element begins, a text, an element ends. */
export interface Visitor {
  /** Returning false leaves the element out, with all that is in it. */
  readonly open: (node: HtmlNode) => boolean;
  readonly text?: (text: string, parent: HtmlNode) => void;
  readonly close?: (node: HtmlNode) => void;
}

/** Walks a tree in the order of the page, without the element it starts from. */
export function walkTree(from: HtmlNode, { open, text, close }: Visitor): void {
  const stack: { readonly node: HtmlNode; next: number }[] = [{ node: from, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.node.children[top.next++];
    if (child === undefined) {
      stack.pop();
      if (top.node !== from) close?.(top.node);
    } else if (typeof child === 'string') text?.(child, top.node);
    else if (open(child)) stack.push({ node: child, next: 0 });
  }
}

/** The elements that a test holds of, in the order of the page. */
export function findAll(from: HtmlNode, test: (node: HtmlNode) => boolean): HtmlNode[] {
  const found: HtmlNode[] = [];
  walkTree(from, {
    open: node => {
      if (test(node)) found.push(node);
      return true;
    },
  });
  return found;
}

export function findFirst(from: HtmlNode, test: (node: HtmlNode) => boolean): HtmlNode | undefined {
  return findAll(from, test)[0];
}

/** Class names without regard to case: exports differ in it. */
export function classesOf(node: HtmlNode): string[] {
  const written = node.attributes['class'];
  return written === undefined ? [] : written.toLowerCase().split(/\s+/);
}

export function hasClass(node: HtmlNode, ...names: readonly string[]): boolean {
  const classes = classesOf(node);
  return names.some(name => classes.includes(name));
}

const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'head']);

/** The text of an element, blanks collapsed; null when there is none. */
export function textOfNode(node: HtmlNode | undefined): string | null {
  if (!node) return null;
  let all = '';
  walkTree(node, {
    open: child => {
      if (child.name === 'br' || child.name === 'p' || child.name === 'div') all += ' ';
      return !NO_TEXT.has(child.name);
    },
    text: piece => {
      all += piece;
    },
  });
  all = all.replace(/[ \t-\r]+/g, ' ').trim();
  return all === '' ? null : all;
}
