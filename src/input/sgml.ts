import { DepecheError } from '../errors.ts';
import type { Fields, GivenClock } from '../model/document.ts';
import type { Reader, ReadItem } from './container.ts';
import { readIsoClock } from './given-clock.ts';
import { findAll, findFirst, type HtmlNode, readTree, textOfNode, walkTree } from './html-tree.ts';
import { languageTag } from './language-tag.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { cutRecords } from './records.ts';
import { streamText } from './text-stream.ts';

/** Corpora of the LDC (Gigaword, KBP) and TREC: a `<DOC>` an article. */
export const sgml: Reader = {
  read: async function* (input) {
    const { encoding, warnings, pieces } = await streamText(input, null);
    for await (const { text, line } of cutRecords(pieces, /<DOC\b[^>]{0,300}>/gi)) {
      if (!/^<DOC\b/i.test(text)) continue;
      if (/<\/DOC\s*>/i.test(text)) yield { ...readDoc(text, encoding), warnings };
      else yield new DepecheError('broken', `line ${line}: the article that begins here is cut off`);
    }
  },
};

/** How the LDC abbreviates its sources. */
const SOURCES: Readonly<Record<string, string>> = {
  AFP: 'AFP',
  APW: 'Associated Press',
  XIN: 'Xinhua',
  CNA: 'Central News Agency',
  NYT: 'The New York Times',
  LTW: 'Los Angeles Times/Washington Post',
  WPB: 'Washington Post/Bloomberg',
  REU: 'Reuters',
};
const LANGUAGES: Readonly<Record<string, string>> = { CMN: 'zh', ARB: 'ar' };

function readDoc(text: string, encoding: string): ReadItem {
  const root = readTree(text);
  const named = (...names: readonly string[]): HtmlNode | undefined =>
    findFirst(root, ({ name }) => names.includes(name));
  const id = named('doc')?.attributes['id'] ?? textOfNode(named('docno', 'docid'));
  const [, source = '', language = '', day = ''] = /^([A-Z]{3})_([A-Z]{3})_(\d{8})/.exec(id ?? '') ?? [];
  const body = named('text');
  const fields: Fields = {
    id,
    language: LANGUAGES[language] ?? languageTag(language),
    credit: SOURCES[source] ?? null,
    genre: named('doc')?.attributes['type'] ?? null,
    published: clockOf(textOfNode(named('date_time', 'datetime', 'date'))) ?? readIsoClock(day),
  };
  return makeItem(
    [
      part('headline', textOfNode(named('headline', 'head'))),
      part('byline', textOfNode(named('author', 'byline'))),
      part('dateline', textOfNode(named('dateline'))),
      ...(body ? readText(body) : []),
    ],
    fields,
    encoding,
  );
}

function clockOf(text: string | null): GivenClock | null {
  return readIsoClock(text);
}

/** Paragraphs as they are marked, else running text. */
function readText(body: HtmlNode): Part[] {
  const paragraphs = findAll(body, ({ name }) => name === 'p');
  if (paragraphs.length > 0) return paragraphs.flatMap(node => part('body', textOfNode(node)) ?? []);
  let text = '';
  walkTree(body, {
    open: () => true,
    text: piece => {
      text += piece;
    },
  });
  return [{ role: 'text', text }];
}
