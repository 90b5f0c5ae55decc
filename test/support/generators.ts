import * as fc from 'fast-check';

/** The line ends that files mix, and characters on which a reader of text can trip. */
const ODD = [
  '\n',
  '\r',
  '\r\n',
  '\f',
  '\v',
  '\t',
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u0000',
  '\u0001',
  '\u0002',
  '\u0003',
  '\u001b',
  '\u007f',
  '\u009b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\u2060',
  'a\u00adb',
  'o\u00ad\n',
  '\ufffd',
  '\ud83d',
  '\udc40',
  'e\u0301',
  '\u0301',
  '(',
  ')',
  '/',
  '-',
  '--',
  '—',
  ',',
  '.',
  ':',
  '#',
  '«',
  '»',
  '"',
  "'",
  '’',
  '0',
  '31',
  '2023',
];

/** Any string at all: code points of every plane, lone surrogates, and many of the characters that matter here. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff), { maxLength: 80 }).map(codes => String.fromCharCode(...codes)),
  fc
    .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 80 })
    .map(join),
);

const HEADERS = [
  'Le phare rouvre ses portes (mairie)',
  'Le phare rouvre ses portes (mairie) - Xinhua - french.news.cn',
  'French.news.cn | 2024-02-29 à 22:33',
  'Publié le 31/12/2023 à 23:59 - Mis à jour le 30/02/2024',
  'Updated: May 19, 2023 10:33 PM EDT',
  'URGENT',
  'UPDATE 2-Lighthouse opens again',
  'Par Léa Morin',
  'Source: Xinhua|2024-12-31 23:20:41|Editor: huaxia',
];
const DATELINES = [
  "XI'AN, 19 mai (Xinhua) -- ",
  'PARIS/LONDRES, 31 déc (AFP) - ',
  'BRISBANE, Australia, Jan. 1(Xinhua) --',
  'LYON, 30 février (Xinhua) -- ',
  'BEIRUT (Reuters) - ',
  'ALGER – ',
  '(Agence) - ',
  'LYON, 3',
];
const PARAGRAPHS = [
  'Le gardien a déclaré vendredi que la lampe brûlait "comme avant" (photo).',
  'The keeper said on Friday that the lamp was “as good as new”.',
  'Un intertitre court',
  'NATO said no. TEHRAN-based firms — and others - did (AP).',
  '«Oui», a-t-il dit, «mais à la fin de l’été…»',
  '新华社北京5月19日电 灯塔重新开放。',
];
const ENDS = [
  ' Fin',
  'Fin',
  'Enditem',
  '-0-',
  'abc-def/gh',
  '(Reporting by A. Foss; Editing by B. Lind)',
  'Contactez notre équipe : redaction@exemple.org',
  'Sponsored by Xinhua News Agency. Copyright © 2000- XINHUANET.com All rights reserved.',
  'Lire aussi : le phare',
];
const BREAKS = ['\n\n', '\n', '\r\n', '\r\n\r\n', '\r', '\n\n\n', '\n   ', '\n\t', '\f', ' ', ''];

/** Texts that look like dispatches: the pieces of some, in any order and number, with any line ends between. */
export const dispatchLike: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...HEADERS, ...DATELINES, ...PARAGRAPHS, ...ENDS), fc.constantFrom(...BREAKS)), {
    maxLength: 24,
  })
  .map(pieces => join(pieces.flat()));

/** Dispatches in their usual order, in one layout, with odd characters thrown in. */
export const oddDispatch: fc.Arbitrary<string> = fc
  .record({
    headers: fc.subarray(HEADERS),
    dateline: fc.constantFrom(...DATELINES, ''),
    paragraphs: fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 6 }),
    ends: fc.subarray(ENDS),
    lineEnd: fc.constantFrom(...BREAKS.slice(0, 8)),
    odd: fc.constantFrom(...ODD, ''),
    at: fc.nat(600),
  })
  .map(({ headers, dateline, paragraphs, ends, lineEnd, odd, at }) => {
    const text = [...headers, dateline + paragraphs.join(lineEnd), ...ends].join(lineEnd);
    return text.slice(0, at) + odd + text.slice(at);
  });

function join(parts: readonly string[]): string {
  return parts.join('');
}
