import { sanitize } from '../text/sanitize.ts';
import { wellFormed } from '../text/well-formed.ts';

/** What XML 1.0 cannot hold at all: shown as pictures and U+FFFD, as on a terminal. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What a reader normalises away or a terminal obeys: written as references, so that it comes through. */
const REFERRED =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\r]|\udb40[\udc00-\udc7f]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const refer = (char: string): string => `&#x${(char.codePointAt(0) as number).toString(16).toUpperCase()};`;
const show = (char: string): string => (char >= '\ufffe' ? '\ufffd' : sanitize(char));

/** A text inside an element; `]]>` and all markup are harmless in it. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(IMPOSSIBLE, char => (char === '\u000b' || char === '\u000c' ? ' ' : show(char)))
    .replace(/[&<>"]/g, char => ENTITIES[char] as string)
    .replace(REFERRED, refer);
}

/** Attributes, a blank before each; those that are null are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === null
        ? ''
        : ` ${name}="${xmlText(String(value)).replace(/[\t\n]/g, char => `&#${char.charCodeAt(0)};`)}"`,
    )
    .join('');
}

/** Markup that has been written, in pieces; null is left out. */
export type Markup = string | null;

/** An element with text; nothing at all for null. */
export function textElement(
  name: string,
  text: string | null,
  attributes: Readonly<Record<string, string | number | null>> = {},
): Markup {
  return text === null ? null : `<${name}${xmlAttributes(attributes)}>${xmlText(text)}</${name}>`;
}

/** An element around others, a line each, two blanks further in; an empty one when there are none. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly Markup[] = [],
): string {
  const inside = children.filter(child => child !== null);
  const open = `<${name}${xmlAttributes(attributes)}`;
  if (inside.length === 0) return `${open}/>`;
  return `${open}>\n${inside.map(child => `${indent(child)}\n`).join('')}</${name}>`;
}

/** Only lines that begin with a tag: a line break inside a text is the text's own. */
function indent(markup: string): string {
  return `  ${markup.replace(/\n(?=\s*<)/g, '\n  ')}`;
}

/** The same around nothing: null where there are no children. */
export function group(name: string, children: readonly Markup[]): Markup {
  return children.every(child => child === null) ? null : element(name, {}, children);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
