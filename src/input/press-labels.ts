import { foldKey } from '../text/fold.ts';

/** What a labelled line of a press database's export holds. */
export type PressField =
  | 'headline'
  | 'subtitle'
  | 'byline'
  | 'section'
  | 'length'
  | 'dateline'
  | 'abstract'
  | 'language'
  | 'caption'
  | 'keywords'
  | 'published'
  | 'copyright'
  | 'id'
  | 'url'
  | 'note'
  | 'body'
  | 'other';

/** Labels as LexisNexis and Nexis Uni write them in seven languages, folded. */
const LABELS: Readonly<globalThis.Record<PressField, string>> = {
  headline: 'headline|title|titre|titel|titulo|titular|titolo|uberschrift',
  subtitle: 'subtitle|sous-titre|untertitel|subtitulo|sottotitolo|ondertitel|unterzeile',
  byline: 'byline|author|authors|auteur|auteurs|autor|autoren|autores|autore|von|verfasser|naamregel|firma',
  section: 'section|rubrique|rubrik|ressort|seccion|secao|sezione|sectie',
  length: 'length|longueur|lange|laenge|longitud|extension|comprimento|tamanho|lunghezza|lengte',
  dateline: 'dateline|lieu|ort|ortsmarke|lugar|local|luogo|dagtekening|datierung|ville',
  abstract:
    'highlight|encart|abstract|summary|resume|zusammenfassung|resumen|destacado|sintesi|samenvatting|teaser|chapeau',
  language: 'language|langue|sprache|idioma|lengua|lingua|taal',
  caption:
    'graphic|graphics|graphique|graphiques|grafik|grafico|graficos|illustration|illustrations|bild|imagen|immagine|afbeelding|photo|photos',
  keywords:
    'subject|subjects|sujet|sujets|thema|themen|schlagworter|asunto|tema|temas|assunto|soggetto|onderwerp|keywords|mots-cles',
  published: 'date|publication-date|pub-date|datum|erscheinungsdatum|date de publication|date-publication',
  copyright: 'copyright',
  id: 'document-id|accession-number|acc-no|journal-code|zeitungs-code|code-journal',
  url: 'url',
  note: 'correction|correction-date|notes|note|rectificatif|korrektur|series|serie',
  body: 'body|corps|text|texte|cuerpo|corpo|inhalt|textkorper|texto|testo|hauptteil|volltext',
  other:
    'load-date|date-chargement|date de chargement|update|ladedatum|fecha de carga|fecha-carga|data-caricamento|laaddatum|data de carga|publication-type|type-publication|type de publication|publikationstyp|publikationsart|tipo-publicacion|tipo de publicacion|tipo-pubblicazione|publicatietype|geographic|localisation-geo|geographie|geografico|company|companies|societe|societes|entreprise|unternehmen|firmen|ticker|organization|organisation|organisations|organizations|industry|industrie|branche|branchen|secteur|person|personne|personnes|personen|personas|classification|city|state|country|pays|land|region|stadt|ville-geo|edition|ausgabe|edicion|distribution|type|series-id|dok-id|isbn|issn|pub-type|load date|publication type|document-type|doc-type|column|enhancement|classification language|notas|quelle|source|medium|kolumne|category',
};

const BY_LABEL: ReadonlyMap<string, PressField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) => labels.split('|').map(label => [label, field as PressField])),
);

/** A labelled line: what it holds, and what stands behind the label. */
export interface Labelled {
  readonly field: PressField;
  readonly value: string;
}

const LONGEST_LABEL = 24;

/**
 * Reads «BYLINE: …», «Longueur : …». A label in capitals that no table knows is one all the same where `capitals` says
 * that the format writes them so.
 */
export function readLabel(line: string, capitals = false): Labelled | null {
  const colon = line.indexOf(':');
  if (colon < 2 || colon > LONGEST_LABEL) return null;
  const written = line.slice(0, colon).trim();
  const field = BY_LABEL.get(foldKey(written));
  const value = line.slice(colon + 1).trim();
  if (capitals && !/^[\p{Lu}][\p{Lu}\p{M}' -]+$/u.test(written)) return null;
  if (field !== undefined) return { field, value };
  return capitals && /^[\p{Lu}]+(?:-[\p{Lu}]+)*$/u.test(written) && written.length > 3 && written.length < 22
    ? { field: 'other', value }
    : null;
}

/** A heading that is a label without colon: «Body», «Corps», «Graphic», «Classification». */
export function readHeading(line: string): PressField | null {
  return line.length <= LONGEST_LABEL ? (BY_LABEL.get(foldKey(line.replace(/\s*:$/, ''))) ?? null) : null;
}

const WORDS =
  /^\(?\s*([\d.,'’\u00a0\u202f ]+)\s*(?:words?|mots?|w[oö]rter|worte|wort|palabras?|palavras?|parol[ae]|woorden|ord|слов\p{L}*|字|語|글자)\s*\)?$/iu;

/** «1 043 mots», «58 Wörter»: a line that counts words. */
export function isWordCount(line: string): boolean {
  return line.length <= 40 && WORDS.test(line);
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const TIME =
  /(?<![\d:])\d{1,2}\s?(?:[:h]\s?\d{2}(?::\d{2})?|(?=\s?[AP]\.?M\b))\s?(?:[AP]\.?M\.?)?(?:\s?(?:GMT|UTC|[A-Z]{2,5}T|Z)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)?/i;

/**
 * A clock line for the parser of a date as databases write them: what stands up to the year, and the time behind it
 * («March 14, 2025 Friday 4:05 PM GMT» → «March 14, 2025, 4:05 PM GMT»). Null for a line without a year or a day.
 */
export function clockLine(line: string, time: string | null = null): string | null {
  const year = YEAR.exec(line);
  if (!year || !/\d/.test(line.replace(YEAR, ''))) return null;
  const end = year.index + 4;
  // Years come first where days come last: «2025-03-14», «2025年3月14日».
  const day = year.index <= 1 ? (/^\S*/.exec(line.slice(year.index))?.[0] ?? '') : line.slice(0, end);
  const found = time ?? TIME.exec(line.slice(year.index <= 1 ? year.index + day.length : end))?.[0] ?? null;
  return found === null ? day : `${day}, ${found.trim()}`;
}

/** Words that stand in a date. */
const DATE_LINE =
  /^(?:[\p{L}.]{2,12},?\s+(?:le\s+|de\s+)?)?(?:\d{1,2}(?:er|\.|º|st|nd|rd|th)?\s+(?:de\s+)?[\p{L}.]{3,12}\s+(?:de\s+|del\s+)?(?:19|20)\d{2}|[\p{L}.]{3,12}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}|(?:19|20)\d{2}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2})(?!\d)/u;

/** «12 January 2025», «vendredi 7 février 2025», «March 14, 2025 Friday 4:05 PM GMT»: a line that opens with a date. */
export function isDateLine(line: string): boolean {
  return line.length <= 80 && DATE_LINE.test(line);
}

/** «© 2025 …», «(c) 2025 …», «Copyright …», «Alle Rechte …» */
export function isCopyright(line: string): boolean {
  return /^(?:©|\(c\)|copyright\b|todos los derechos|tous droits|alle rechte|all rights)/i.test(line);
}

const LANGUAGES = new Set(
  'english|anglais|englisch|ingles|inglese|french|francais|franzosisch|frances|francese|german|allemand|deutsch|aleman|tedesco|spanish|espagnol|spanisch|espanol|spagnolo|italian|italien|italienisch|italiano|portuguese|portugais|portugiesisch|portugues|dutch|neerlandais|niederlandisch|nederlands|russian|russe|russisch|русский|arabic|arabe|arabisch|chinese|chinois|chinesisch|chinese - simplified|chinese - traditional|japanese|polish|swedish|svenska|danish|dansk|norwegian|norsk|finnish|suomi|turkish|czech|hungarian|greek|catalan|中文|العربية'.split(
    '|',
  ),
);

/** «English», «Français»: a line that names a language. */
export function isLanguageName(line: string): boolean {
  return line.length <= 24 && LANGUAGES.has(foldKey(line));
}
