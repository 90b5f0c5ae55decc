/** How much of a file is looked at to tell its format. */
export const HEAD_BYTES = 65_536;

/** The beginning of a file, as the sniffers of the container table see it. */
export interface Head {
  readonly bytes: Buffer;
  /** The first character that is no blank: enough to pass most rows of the table. */
  readonly first: string;
  /** Its text, a character a byte (UTF-16 with a byte-order mark decoded), without blanks at the start. */
  readonly text: string;
  /** The start tag of the first XML or HTML element, `<rss version="2.0">`; empty when there is none. */
  readonly root: string;
}

/** Looks at the first bytes of a file. The costly parts wait until somebody asks. */
export function readHead(all: Buffer): Head {
  const bytes = all.length > HEAD_BYTES ? all.subarray(0, HEAD_BYTES) : all;
  let text: string | undefined;
  let root: string | undefined;
  const head: Head = {
    bytes,
    first: firstCharacter(bytes),
    get text() {
      text ??= latinText(bytes);
      return text;
    },
    get root() {
      root ??= rootTag(head.text);
      return root;
    },
  };
  return head;
}

function firstCharacter(bytes: Buffer): string {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : bytes[0] === 0xff || bytes[0] === 0xfe ? 2 : 0;
  // UTF-16 has a NUL beside each character of ASCII.
  while (
    at < bytes.length &&
    (bytes[at] === 0 || bytes[at] === 32 || ((bytes[at] as number) >= 9 && (bytes[at] as number) <= 13))
  )
    at++;
  return at < bytes.length ? String.fromCharCode(bytes[at] as number) : '';
}

function latinText(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le', 2).trimStart();
  if (first === 0xfe && second === 0xff) {
    const even = bytes.length - (bytes.length % 2);
    return Buffer.from(bytes.subarray(2, even)).swap16().toString('utf16le').trimStart();
  }
  const start = first === 0xef && second === 0xbb ? 3 : 0;
  return bytes.toString('latin1', start).trimStart();
}

const WHITE = /^\s+/;

/** Skips declarations, comments and a document type. */
function rootTag(text: string): string {
  let rest = text;
  while (rest.startsWith('<')) {
    const close = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    if (close !== null || rest.startsWith('<!')) {
      const end = close === null ? doctypeEnd(rest) : rest.indexOf(close);
      if (end < 0) return '';
      rest = rest.slice(end + (close?.length ?? 1)).replace(WHITE, '');
    } else {
      const end = rest.indexOf('>');
      return end < 0 ? rest.slice(0, 2000) : rest.slice(0, end + 1);
    }
  }
  return '';
}

/** The `>` that ends a document type, behind its internal subset. */
function doctypeEnd(text: string): number {
  const end = text.indexOf('>');
  const open = text.indexOf('[');
  if (open < 0 || open > end) return end;
  const close = text.indexOf(']', open);
  return close < 0 ? -1 : text.indexOf('>', close);
}

/** Whether the root element has one of these local names: `isRoot(head, 'rss', 'feed')`. */
export function isRoot(head: Head, ...names: readonly string[]): boolean {
  return head.first === '<' && names.includes(localName(head.root));
}

function localName(tag: string): string {
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(tag)?.[1] ?? '';
}
