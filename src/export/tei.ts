import type { Article, Dateline, Dispatch, Paragraph } from '../model/article.ts';
import type { QuoteKind } from '../model/quote.ts';
import { dayOf } from '../select/select.ts';
import { authorLine } from './authors.ts';
import type { MakeSerializer } from './format.ts';
import { isUri } from './identity.ts';
import { placesOf } from './rows.ts';
import { saidIn } from './said.ts';
import { element, group, type Markup, textElement, XML_DECLARATION, xmlAttributes, xmlText } from './xml.ts';

declare const __VERSION__: string;
const VERSION = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';
const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** TEI P5: a `TEI` document, or a `teiCorpus` of several. */
export const tei: MakeSerializer = ({ several }) => ({
  open: several ? `${XML_DECLARATION}<teiCorpus xmlns="${NAMESPACE}">\n${corpusHeader()}\n` : XML_DECLARATION,
  article: (exported, index) => `${document(exported, several ? {} : { xmlns: NAMESPACE }, `d${index + 1}`)}\n`,
  close: several ? '</teiCorpus>\n' : '',
});

function corpusHeader(): string {
  return element('teiHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [textElement('title', 'Dispatches')]),
      element('publicationStmt', {}, [textElement('p', 'Made by depeche.')]),
      element('sourceDesc', {}, [textElement('p', 'News-agency dispatches, each described in its own header.')]),
    ]),
    encodingDesc(),
  ]);
}

function document(exported: Dispatch, namespace: Readonly<Record<string, string>>, prefix: string): string {
  const { article } = exported;
  const speakers = speakersOf(exported, prefix);
  return element('TEI', { ...namespace, 'xml:lang': article.language }, [
    header(article, speakers),
    element('text', {}, [element('body', {}, [dispatch(exported, speakers)])]),
  ]);
}

/** The people and bodies who speak, and their ids. */
function speakersOf({ found }: Dispatch, prefix: string): ReadonlyMap<string, string> {
  const names = new Set((found?.quotes ?? []).flatMap(({ speaker }) => speaker ?? []));
  return new Map([...names].map((name, index) => [name, `${prefix}-s${index + 1}`]));
}

function header(article: Article, speakers: ReadonlyMap<string, string>): string {
  const { header, agency, language } = article;
  const day = dayOf(article);
  const date = day === null ? null : textElement('date', day, { when: day });
  const publisher = agency ?? header.credit;
  const author = textElement('author', authorLine(article));
  const title = header.headline ?? article.paragraphs[0]?.text ?? '';
  return element('teiHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [textElement('title', title), author]),
      element('publicationStmt', {}, publicationOf(publisher, date, header.copyright)),
      element('sourceDesc', {}, [
        element('bibl', {}, [
          textElement('title', title, { level: 'a' }),
          textElement('title', header.site, { level: 'j' }),
          author,
          textElement('publisher', publisher),
          ...placesOf(article).map(place => textElement('pubPlace', place)),
          date,
          textElement('idno', header.id),
          header.url === null
            ? null
            : isUri(header.url)
              ? element('ptr', { target: header.url })
              : textElement('idno', header.url, { type: 'URL' }),
        ]),
      ]),
    ]),
    encodingDesc(),
    group('profileDesc', [
      language === null ? null : element('langUsage', {}, [textElement('language', language, { ident: language })]),
      header.keywords.length === 0
        ? null
        : element('textClass', {}, [
            element(
              'keywords',
              {},
              header.keywords.map(word => textElement('term', word)),
            ),
          ]),
      speakers.size === 0
        ? null
        : element('particDesc', {}, [
            element(
              'listPerson',
              {},
              [...speakers].map(([name, id]) => element('person', { 'xml:id': id }, [textElement('persName', name)])),
            ),
          ]),
    ]),
  ]);
}

function publicationOf(publisher: string | null, date: Markup, copyright: string | null): Markup[] {
  if (publisher === null) return [textElement('p', copyright ?? 'The dispatch names no agency.')];
  const rights = copyright === null ? null : element('availability', {}, [textElement('p', copyright)]);
  return [textElement('publisher', publisher), date, rights];
}

function encodingDesc(): string {
  return element('encodingDesc', {}, [
    element('appInfo', {}, [
      element('application', { ident: 'depeche', version: VERSION }, [textElement('label', 'depeche')]),
    ]),
  ]);
}

function dispatch(exported: Dispatch, speakers: ReadonlyMap<string, string>): string {
  const { header, dateline, paragraphs, signOff } = exported.article;
  const story = paragraphs.map(paragraph => block(exported, paragraph, speakers));
  return element('div', { type: 'dispatch' }, [
    textElement('head', header.headline),
    textElement('head', header.subtitle, { type: 'sub' }),
    textElement('byline', header.byline),
    dateline === null ? null : element('opener', {}, [datelineOf(dateline)]),
    header.abstract === null ? null : element('argument', {}, [textElement('p', header.abstract)]),
    ...story,
    // A division holds more than its head and notes, and a closer closes something.
    paragraphs.every(({ role }) => role === 'note') ? '<p/>' : null,
    group('closer', [
      ...signOff.credits.map(credit => textElement('seg', credit, { type: 'credit' })),
      textElement('signed', signOff.initials),
      textElement('seg', signOff.endMark, { type: 'endMark' }),
    ]),
  ]);
}

function block(exported: Dispatch, paragraph: Paragraph, speakers: ReadonlyMap<string, string>): Markup {
  const { role, text, number } = paragraph;
  if (role === 'subhead') return textElement('ab', text, { type: 'subhead' });
  if (role === 'note') return textElement('note', text, { type: 'desk' });
  let written = '';
  let at = 0;
  for (const { start, end, quote } of saidIn(exported, paragraph)) {
    const id = quote.speaker === null ? null : speakers.get(quote.speaker);
    const attributes = { direct: DIRECT[quote.kind], who: id === null ? null : `#${id}` };
    written += `${xmlText(text.slice(at, start))}<said${xmlAttributes(attributes)}>${xmlText(text.slice(start, end))}</said>`;
    at = end;
  }
  return `<p${xmlAttributes({ n: number })}>${written}${xmlText(text.slice(at))}</p>`;
}

const DIRECT: Readonly<Record<QuoteKind, string>> = { direct: 'true', indirect: 'false', mixed: 'unknown' };

/** The dateline as written, its places, day and agency marked where they stand in it. */
function datelineOf({ text, places, date, agency }: Dateline): string {
  const marks: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ...places.map(place => [place, 'placeName', {}] as const),
    ...(date === null ? [] : [[date.text, 'date', date.iso === null ? {} : { when: date.iso }] as const]),
    ...(agency === null ? [] : [[agency, 'orgName', {}] as const]),
  ];
  const found: { at: number; end: number; markup: string }[] = [];
  for (const [words, name, attributes] of marks) {
    const at = words === '' ? -1 : text.indexOf(words);
    const end = at + words.length;
    if (at < 0 || found.some(other => at < other.end && end > other.at)) continue;
    found.push({ at, end, markup: textElement(name, words, attributes) as string });
  }
  let written = '';
  let last = 0;
  for (const { at, end, markup } of found.sort((a, b) => a.at - b.at)) {
    written += xmlText(text.slice(last, at)) + markup;
    last = end;
  }
  return `<dateline>${written}${xmlText(text.slice(last))}</dateline>`;
}
