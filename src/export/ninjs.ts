import type { Article, Clock } from '../model/article.ts';
import { safeJson } from '../text/json.ts';
import { countStoryWords } from '../text/words.ts';
import type { MakeSerializer } from './format.ts';
import { uriOf } from './identity.ts';
import { isoMoment, rfcMoment } from './moments.ts';
import { placesOf, storyOf } from './rows.ts';
import { closingLines, providerOf } from './story.ts';
import { xmlText } from './xml.ts';

/** ninjs 3.1 (https://www.iptc.org/std/ninjs): one item a file. Its schema refuses keys that it does not know. */
export const ninjs: MakeSerializer = () => ({
  open: '',
  article: ({ article }) => `${safeJson(toNinjs(article))}\n`,
  close: '',
});

function toNinjs(article: Article): object {
  const { header, dateline, language } = article;
  const places = placesOf(article);
  const html = bodyOf(article);
  const written = {
    uri: uriOf(article),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    representationType: 'full',
    version: header.revision,
    firstCreated: rfcMoment(header.published),
    versionCreated: rfcMoment(header.updated),
    embargoedUntil: rfcMoment(header.embargoed),
    pubStatus: header.status !== null && STATUSES.has(header.status) ? header.status : null,
    urgency: header.urgency,
    copyrightNotice: header.copyright,
    edNote: header.editorNote,
    language,
    by: header.byline,
    slugline: header.slugline,
    located: header.place ?? (places.length === 0 ? null : places.join(' / ')),
    headlines: listOf([
      ['main', header.headline],
      ['sub', header.subtitle],
      ['page', header.pageTitle],
      ...header.marks.map((mark): Role => ['mark', mark]),
    ]),
    descriptions: listOf([
      ['dateline', dateline?.text ?? null],
      ['abstract', header.abstract],
      ['published', looseMoment(header.published)],
      // Where there is no first version, the last one would be taken for it.
      [
        'updated',
        header.published === null ? header.updated && isoMoment(header.updated) : looseMoment(header.updated),
      ],
      ['embargoed', looseMoment(header.embargoed)],
    ]),
    bodies:
      html === ''
        ? null
        : [
            {
              role: 'main',
              contentType: 'text/html',
              charCount: storyOf(article).length,
              wordCount: countStoryWords(article),
              value: html,
            },
          ],
    subjects: nonEmpty([
      ...header.keywords.map(name => ({ name })),
      ...(header.section === null ? [] : [{ name: header.section, rel: 'section' }]),
    ]),
    genres: header.genre === null ? null : [{ name: header.genre }],
    infoSources: listOf([
      ['provider', providerOf(article)],
      ['site', header.site],
    ])?.map(({ role, value }) => ({ name: value, role })),
    altIds: listOf([
      ['id', header.id],
      ['url', header.url],
    ]),
  };
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null && value !== undefined));
}

/** A clock that RFC 3339 has no form for: a day alone, or a time whose zone nobody knows. */
function looseMoment(clock: Clock | null): string | null {
  return clock === null || rfcMoment(clock) !== null ? null : isoMoment(clock);
}

const nonEmpty = <Item>(list: readonly Item[]): readonly Item[] | null => (list.length === 0 ? null : list);

const STATUSES = new Set(['usable', 'withheld', 'canceled']);

type Role = readonly [role: string, value: string | null];

function listOf(roles: readonly Role[]): { role: string; value: string }[] | null {
  const known = roles.flatMap(([role, value]) => (value === null ? [] : [{ role, value }]));
  return known.length === 0 ? null : known;
}

/** The paragraphs and the lines that close them, as HTML. */
function bodyOf(article: Article): string {
  const story = article.paragraphs.map(({ role, text }) =>
    role === 'subhead' ? `<h2>${xmlText(text)}</h2>` : `<p>${xmlText(text)}</p>`,
  );
  return [...story, ...closingLines(article).map(line => `<p>${xmlText(line)}</p>`)].join('\n');
}
