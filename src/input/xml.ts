import sax from 'sax';
import { DepecheError } from '../errors.ts';
import type { Warning } from '../model/span.ts';
import type { Input } from './container.ts';
import { streamText } from './text-stream.ts';

/** An element. Names are given without the prefix of the root or the item; `local` without any. */
export interface XmlNode {
  readonly name: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
  readonly line: number;
}

/** An element that was asked for, and those around it as far as they have been read. */
export interface XmlItem {
  readonly node: XmlNode;
  /** From the root down. */
  readonly ancestors: readonly XmlNode[];
}

export interface XmlStream {
  readonly encoding: string;
  readonly warnings: readonly Warning[];
  readonly items: AsyncIterable<XmlItem>;
}

/** No format of the press nests deeper. */
const DEEPEST = 512;
/** One item, markup included, in characters: the memory of a run does not depend on its input. */
const LARGEST_ITEM = 32 * 1024 * 1024;
/** Pieces that are parsed at once, so that items come as they are read. */
const PIECE = 65_536;

/**
 * Reads the elements with these local names, each when it ends, and forgets them: memory does not grow with the file.
 * No document type is followed and no entity but those of XML and HTML is known; nothing is fetched.
 *
 * @throws DepecheError `broken` (from `items`) where the file is no well-formed XML, with the line
 */
export async function readXml(input: Input, names: ReadonlySet<string>): Promise<XmlStream> {
  const { encoding, warnings, pieces } = await streamText(input, declaredEncoding(input.head.text));
  return { encoding, warnings, items: readItems(pieces, names) };
}

/** The encoding that an XML declaration names. */
function declaredEncoding(text: string): string | null {
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(text.slice(0, 400))?.[1] ?? null;
}

async function* readItems(pieces: AsyncIterable<string>, names: ReadonlySet<string>): AsyncGenerator<XmlItem> {
  const builder = makeBuilder(names);
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += PIECE) {
      yield* attempt(builder, () => builder.write(piece.slice(at, at + PIECE)));
    }
  }
  yield* attempt(builder, builder.end);
}

/** The items that end before an error are given first. */
function* attempt(builder: Builder, parse: () => void): Generator<XmlItem> {
  try {
    parse();
  } catch (cause) {
    yield* builder.take();
    throw cause;
  }
  yield* builder.take();
}

interface Builder {
  readonly write: (text: string) => void;
  readonly end: () => void;
  /** The items that have ended since. */
  readonly take: () => XmlItem[];
}

function makeBuilder(names: ReadonlySet<string>): Builder {
  const parser = sax.parser(true, { position: true });
  const stack: XmlNode[] = [];
  let done: XmlItem[] = [];
  let prefix = '';
  /** How many of the open elements are items, one inside the other. */
  let inside = 0;
  let size = 0;
  const broken = (message: string): DepecheError => new DepecheError('broken', `line ${parser.line + 1}: ${message}`);
  const addText = (text: string): void => {
    const parent = stack.at(-1);
    if (!parent) return;
    size += text.length;
    if (inside > 0 && size > LARGEST_ITEM) throw broken('an item of more than 32 MB');
    if (inside > 0 || text.trim() !== '') append(parent, text);
  };
  parser.onopentag = ({ name, attributes }) => {
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1);
    if (stack.length === 0 || (inside === 0 && names.has(local))) prefix = name.slice(0, colon + 1);
    if (stack.length >= DEEPEST) throw broken(`elements nest deeper than ${DEEPEST}`);
    const node: XmlNode = {
      name: prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name,
      local,
      attributes: attributes as Record<string, string>,
      children: [],
      line: parser.line + 1,
    };
    if (names.has(local)) {
      if (inside === 0) size = 0;
      inside++;
    }
    size += name.length;
    stack.at(-1)?.children.push(node);
    stack.push(node);
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const node = stack.pop() as XmlNode;
    if (!names.has(node.local)) return;
    inside--;
    if (inside > 0) return;
    done.push({ node, ancestors: [...stack] });
    stack.at(-1)?.children.pop();
  };
  parser.onerror = error => {
    throw broken(describe(error.message));
  };
  return {
    write: text => void parser.write(text),
    end: () => void parser.close(),
    take: () => {
      const items = done;
      done = [];
      return items;
    },
  };
}

function append(parent: XmlNode, text: string): void {
  const last = parent.children.length - 1;
  if (typeof parent.children[last] === 'string') parent.children[last] += text;
  else parent.children.push(text);
}

/** The first line of the parser's message, in our words where it is short. */
function describe(message: string): string {
  const [first = ''] = message.split('\n');
  if (first === 'Invalid character entity')
    return 'an entity that XML and HTML do not know; document types are not followed';
  if (first === 'Unclosed root tag' || first === 'Unexpected end') return 'the file is cut off here';
  return `no well-formed XML (${first.toLowerCase()})`;
}

/** The child elements with this name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return elementsOf(node).filter(child => child.name === name);
}

export function elementsOf(node: XmlNode | undefined): XmlNode[] {
  return (node?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string');
}

/** The element at the end of a path of names, each the first of its kind. */
export function findNode(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => elementsOf(at).find(child => child.name === name), node);
}

/** All text inside an element, blanks collapsed; null when there is none. */
export function textOf(node: XmlNode | undefined): string | null {
  const text = node
    ? rawText(node)
        .replace(/[ \t-\r]+/g, ' ')
        .trim()
    : '';
  return text === '' ? null : text;
}

/** All text inside an element as it stands. Elements nest no deeper than `DEEPEST`. */
export function rawText(node: XmlNode): string {
  return node.children.map(child => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** The first element with this local name, at any depth. */
export function searchNode(node: XmlNode | undefined, name: string): XmlNode | undefined {
  if (!node) return undefined;
  for (const child of elementsOf(node)) {
    const found = child.local === name ? child : searchNode(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Plays an element's content to a block writer. */
export function playNode(
  { children }: XmlNode,
  writer: {
    readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
    readonly text: (text: string) => void;
    readonly close: (name: string) => void;
  },
): void {
  for (const child of children) {
    if (typeof child === 'string') writer.text(child);
    else {
      const name = child.local.toLowerCase();
      writer.open(name, child.attributes);
      playNode(child, writer);
      writer.close(name);
    }
  }
}
