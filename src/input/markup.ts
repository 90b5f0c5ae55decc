import type { BlockRole } from '../model/document.ts';
import type { Part } from './make-item.ts';

/** How an element bears on the blocks of a text; elements that no table names stand in the line. */
type Tag = 'block' | 'break' | 'skip' | 'pre' | Extract<BlockRole, 'body' | 'subhead' | 'caption' | 'note' | 'related'>;

export type Tags = ReadonlyMap<string, Tag>;

const tags = (table: Readonly<Partial<Record<Tag, string>>>): [string, Tag][] =>
  Object.entries(table).flatMap(([tag, names]) => names.split(' ').map((name): [string, Tag] => [name, tag as Tag]));

/** HTML: no scripts, no tables, nothing that only helps to find one's way. */
export const HTML_TAGS: Tags = new Map(
  tags({
    block:
      'html body div section article main header footer address blockquote center dl figure hr ul ol fieldset details summary',
    body: 'p li dd dt',
    subhead: 'h1 h2 h3 h4 h5 h6',
    caption: 'figcaption',
    break: 'br',
    pre: 'pre',
    skip: 'head title script style noscript template nav aside form button iframe svg math table select textarea audio video object canvas',
  }),
);

/** A paragraph inside a caption is one. */
const isAside = (role: BlockRole): boolean => role === 'caption' || role === 'related' || role === 'note';

/** NITF names captions and cross-heads in its own way; its tables are not told either. */
export const NITF_TAGS: Tags = new Map([
  ...HTML_TAGS,
  ...tags({
    block: 'body.content block bq media credit',
    note: 'note fn',
    subhead: 'hl1 hl2 hl3 hl4',
    caption: 'media-caption',
    skip: 'media-reference media-metadata media-producer media-object nitf-table custom-table',
  }),
]);

/** Classes of what stands among the paragraphs of many sites and is none: adverts, embedded posts, share buttons. */
const NO_STORY =
  /(?:^|[\s_-])(?:advert|advertisement|ad-(?:slot|unit|container|wrapper)|twitter-tweet|instagram-media|fb-post|sharedaddy|share-buttons|social-share|jp-relatedposts|newsletter)(?:$|[\s_-])/;
/** Classes of captions that are written as paragraphs. */
const CAPTION = /(?:^|[\s_-])(?:wp-caption-text|caption|legende)(?:$|\s)/;

/** Takes the events of a parser and gives the blocks of the text. */
export interface BlockWriter {
  readonly open: (name: string, attributes?: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly end: () => Part[];
}

/**
 * Makes blocks of marked-up text: paragraphs, cross-heads, captions. Two breaks in a row part paragraphs; text between
 * blocks that only breaks part is left for the usual passes to cut (`text`). White space collapses, entities are decoded
 * already. Elements nest as deep as they like: no recursion.
 */
export function makeBlockWriter(table: Tags): BlockWriter {
  const parts: Part[] = [];
  const roles: BlockRole[] = [];
  let skipped = 0;
  let inPre = 0;
  /** The text since the last block, in pieces: looking at the end of a growing string would copy it each time. */
  let run: string[] = [];
  /** Its last character. */
  let last = '';
  const add = (piece: string): void => {
    if (piece === '') return;
    run.push(piece);
    last = piece.at(-1) as string;
  };
  let breaks = 0;
  const flush = (): void => {
    const text = run.join('');
    const role = inPre > 0 ? 'text' : (roles.at(-1) ?? (text.trim().includes('\n') ? 'text' : 'body'));
    if (text.trim() !== '')
      parts.push({ role, text: role === 'text' ? text.replace(/^\s*\n/, '').trimEnd() : text.trim() });
    run = [];
    last = '';
    breaks = 0;
  };
  return {
    open: (name, attributes) => {
      const tag = table.get(name);
      const classes = attributes?.['class'] ?? '';
      if (skipped > 0 || tag === 'skip' || (classes !== '' && NO_STORY.test(classes))) skipped++;
      else if (tag === 'break') {
        if (++breaks === 2 && roles.length > 0) flush();
        else if (inPre === 0) {
          if (last === ' ') run.push((run.pop() as string).slice(0, -1));
          add('\n');
        }
      } else if (tag !== undefined) {
        flush();
        if (tag === 'pre') inPre++;
        else if (tag !== 'block') {
          const outer = roles.at(-1);
          roles.push(outer !== undefined && isAside(outer) ? outer : CAPTION.test(classes) ? 'caption' : tag);
        }
      }
    },
    text: text => {
      if (skipped > 0) return;
      if (inPre > 0) add(text);
      else {
        const plain = text.replace(/[ \t-\r]+/g, ' ');
        if (plain !== ' ' && plain !== '') breaks = 0;
        add(last === '' || last === ' ' || last === '\n' ? plain.replace(/^ /, '') : plain);
      }
    },
    close: name => {
      const tag = table.get(name);
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (tag === undefined || tag === 'break' || tag === 'skip') return;
      flush();
      if (tag === 'pre') inPre = Math.max(0, inPre - 1);
      else if (tag !== 'block') {
        roles.pop();
      }
    },
    end: () => {
      flush();
      return parts;
    },
  };
}
