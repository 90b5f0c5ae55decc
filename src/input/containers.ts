import type { Container, Limits } from './container.ts';
import { type Head, isRoot } from './head.ts';

/** The format of what is no container. */
export const PLAIN = 'text';

/**
 * Every container that is read, in the order in which they are asked. To add one: a file beside this one with a `Reader`,
 * and its row here. `sniff` is asked of every file: it looks at a character or two before it looks at more.
 */
export const CONTAINERS: readonly Container[] = [
  {
    name: 'json',
    description: "depeche's own JSON and NDJSON",
    extensions: ['json', 'ndjson', 'jsonl'],
    mediaTypes: ['application/json', 'application/x-ndjson'],
    sniff: head => isJson(head) && (EMPTY.test(head.text) || OWN_KEYS.every(key => head.text.includes(key))),
    load: async () => (await import('./own-json.ts')).ownJson,
  },
  {
    name: 'ninjs',
    description: 'IPTC ninjs 1.x, 2.x and 3.x: an item, an array or a line each',
    extensions: ['json', 'ndjson', 'jsonl'],
    mediaTypes: ['application/json', 'application/x-ndjson'],
    sniff: head => isJson(head) && head.text.includes('"uri"') && NINJS.test(head.text),
    load: async () => (await import('./ninjs.ts')).ninjs,
  },
  {
    name: 'newsml-g2',
    description: 'IPTC NewsML-G2: news items, alone or in a message',
    extensions: ['xml'],
    mediaTypes: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
    sniff: head => isRoot(head, 'newsItem', 'newsMessage', 'packageItem'),
    load: async () => (await import('./newsml-g2.ts')).newsmlG2,
  },
  {
    name: 'newsml',
    description: 'IPTC NewsML 1.x',
    extensions: ['xml'],
    mediaTypes: ['text/vnd.IPTC.NewsML'],
    sniff: head => isRoot(head, 'NewsML'),
    load: async () => (await import('./newsml.ts')).newsml,
  },
  {
    name: 'nitf',
    description: 'IPTC NITF 3',
    extensions: ['xml', 'nitf'],
    mediaTypes: ['text/vnd.IPTC.NITF'],
    sniff: head => isRoot(head, 'nitf'),
    load: async () => (await import('./nitf.ts')).nitf,
  },
  {
    name: 'rss',
    description: 'RSS 0.9x, 1.0 and 2.0, with full text where the feed has it',
    extensions: ['rss', 'xml', 'rdf'],
    mediaTypes: ['application/rss+xml'],
    sniff: head => isRoot(head, 'rss', 'RDF'),
    load: async () => (await import('./rss.ts')).rss,
  },
  {
    name: 'atom',
    description: 'Atom 1.0',
    extensions: ['atom', 'xml'],
    mediaTypes: ['application/atom+xml'],
    sniff: head => isRoot(head, 'feed', 'entry'),
    load: async () => (await import('./atom.ts')).atom,
  },
  {
    name: 'europresse',
    description: 'Europresse (Eureka): articles saved as HTML',
    extensions: ['html', 'htm'],
    mediaTypes: ['text/html'],
    sniff: ({ first, text }) => first === '<' && /class\s*=\s*["']?[^"'<>]*\bDocPublicationName\b/i.test(text),
    load: async () => (await import('./europresse.ts')).europresse,
  },
  {
    name: 'factiva-html',
    description: 'Factiva: articles saved as HTML',
    extensions: ['html', 'htm'],
    mediaTypes: ['text/html'],
    sniff: ({ first, text }) =>
      first === '<' && /class\s*=\s*["'](?:article [a-z]{2}Article|articleParagraph|[a-z]{2}Headline)\b/.test(text),
    load: async () => (await import('./factiva-html.ts')).factivaHtml,
  },
  {
    name: 'factiva',
    description: 'Factiva: articles saved as text',
    extensions: ['txt'],
    mediaTypes: ['text/plain'],
    sniff: isFactiva,
    load: async () => (await import('./factiva.ts')).factiva,
  },
  {
    name: 'lexis',
    description: 'LexisNexis: documents saved as text',
    extensions: ['txt'],
    mediaTypes: ['text/plain'],
    sniff: isLexis,
    load: async () => (await import('./lexis.ts')).lexis,
  },
  {
    name: 'docx',
    description: 'Nexis Uni: articles in a Word document; other Word documents as one article',
    extensions: ['docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    sniff: ({ bytes, first }) => first === 'P' && bytes[1] === 0x4b && bytes.includes('word/'),
    load: async () => (await import('./docx.ts')).docx,
  },
  {
    name: 'sgml',
    description: 'Gigaword, KBP and TREC: a DOC element an article',
    extensions: ['sgml', 'sgm'],
    mediaTypes: ['application/sgml', 'text/sgml'],
    sniff: ({ first, root, text }) => first === '<' && /^<DOC[\s>]/i.test(root) && /<TEXT>/i.test(text),
    load: async () => (await import('./sgml.ts')).sgml,
  },
  {
    name: 'iptc7901',
    description: 'IPTC 7901, with and without its control characters',
    extensions: ['iptc', 'txt'],
    mediaTypes: ['text/plain'],
    sniff: head => opensLike(head, /^[\x01\x7f\s]*[a-z]{2,4}\d{2,4} +\d +[a-z]{1,3} +\d{1,5}(?:[ \t\r\n]|$)/),
    load: async () => (await import('./iptc7901.ts')).iptc7901,
  },
  {
    name: 'anpa',
    description: 'ANPA 1312, with and without its control characters',
    extensions: ['tst', 'anpa'],
    mediaTypes: ['text/plain'],
    sniff: head =>
      opensLike(
        head,
        /^(?:\x16{1,4}\x01|\x01[a-zA-Z]\d{4}|[\x16\s]*[a-zA-Z]\d{4}[^\r\n]{0,24}\r?\n[a-zA-Z] ?[a-zA-Z][\x11-\x14 ]{1,4}[a-zA-Z]{2}-)/,
      ),
    load: async () => (await import('./anpa.ts')).anpa,
  },
  {
    name: 'afp',
    description: "AFP's text form",
    extensions: ['txt'],
    mediaTypes: ['text/plain'],
    sniff: head =>
      opensLike(
        head,
        /^\s*\x01?(?:ZCZC[^\r\n]*[\r\n]+)?(?:[A-Z]{2,3}-){0,3}[A-Z]{3}\d{3,4} \d [A-Z]{1,3} \d{3,4} [A-Z]{2,3}\b/,
      ),
    load: async () => (await import('./afp-text.ts')).afpText,
  },
  {
    name: 'html',
    description: 'a saved page with one article',
    extensions: ['html', 'htm', 'xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    sniff: isPage,
    load: async () => (await import('./html.ts')).html,
  },
];

/** A file inside which another one is looked for. */
export interface Wrapper {
  readonly name: string;
  readonly description: string;
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  readonly sniff: (head: Head) => boolean;
  readonly load: () => Promise<(chunks: AsyncIterable<Buffer>, limits: Limits) => AsyncIterable<Buffer>>;
}

/** What is unpacked before a file is looked at again. */
export const WRAPPERS: readonly Wrapper[] = [
  {
    name: 'gzip',
    description: 'any of them, compressed',
    extensions: ['gz'],
    mediaTypes: ['application/gzip'],
    sniff: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b,
    load: async () => (await import('./gzip.ts')).gunzip,
  },
];

/** What `export --to json` writes of no article. */
const EMPTY = /^\[\s*\]\s*$/;
const OWN_KEYS = ['"document"', '"header"', '"paragraphs"', '"signOff"'];
const NINJS =
  /"(?:body_?\w*|bodies|headlines?|headline_\w+|versioncreated|versionCreated|firstcreated|firstCreated)"\s*:/;

function isJson({ first }: Head): boolean {
  return first === '{' || first === '[';
}

const PAGE = /^(?:<!doctype html|<(?:html|head|body|meta|title|div|article|section|main|h1|p)\b)/i;

function isPage({ first, root, text }: Head): boolean {
  return first === '<' && (PAGE.test(root) || PAGE.test(text.slice(0, 100)));
}

const FACTIVA_END = /(?:^|[\r\n])\s*(?:Document|Dokument|Documento) [A-Z0-9]{2,10}0{2,}\d{6,}\w*\s*(?:[\r\n]|$)/;

/** The line below each article; plain files are passed without decoding them. */
function isFactiva({ bytes, text }: Head): boolean {
  return (bytes.includes('\nDocument') || bytes.includes('\nDokument')) && FACTIVA_END.test(text);
}

const LEXIS_START =
  /^[ \t]*(?:\d+ of \d+ DOCUMENTS?|(?:Dokument|Document|Documento|DOCUMENT) \d+ (?:von|de|sur|di|of|van) \d+)[ \t]*\r?$/m;

function isLexis({ first, bytes, text }: Head): boolean {
  if (bytes.includes(' DOCUMENTS')) return LEXIS_START.test(text);
  return (isDigit(first) || first === 'D') && LEXIS_START.test(bytes.toString('latin1', 0, 400));
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** A format's first line, in a file's first bytes: the rest is not decoded for it. */
function opensLike({ bytes }: Head, pattern: RegExp): boolean {
  return opensInCode(bytes) && pattern.test(bytes.toString('latin1', 0, 200));
}

/** The first word of a wire's header holds a figure or a control character, or is ZCZC; that of a text seldom. */
function opensInCode(bytes: Buffer): boolean {
  let at = 0;
  while (isBlank(bytes[at])) at++;
  for (; at < bytes.length && at < 200 && !isBlank(bytes[at]); at++) {
    const byte = bytes[at] as number;
    if (byte <= 0x39 ? byte >= 0x30 || byte < 0x20 : byte === 0x7f) return true;
  }
  return bytes.toString('latin1', Math.max(0, at - 4), at) === 'ZCZC';
}

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || (byte !== undefined && byte >= 9 && byte <= 13);

export function sniffContainer(head: Head): Container | undefined {
  return CONTAINERS.find(({ sniff }) => sniff(head));
}
