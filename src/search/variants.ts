/**
 * Each unaccented letter, then all its accented forms of both cases, from Unicode's own decompositions (and the letters
 * with a stroke, which do not decompose). Written out: working them out takes 3 ms at every start; a test does it.
 */
const ACCENTED: readonly string[] = [
  'aÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ',
  'bḂḃḄḅḆḇ',
  'cÇçĆćĈĉĊċČčḈḉ',
  'dđĐĎďḊḋḌḍḎḏḐḑḒḓ',
  'eÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ',
  'fḞḟ',
  'gĜĝĞğĠġĢģǦǧǴǵḠḡ',
  'hħĦĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ',
  'iÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị',
  'jĴĵǰ',
  'kĶķǨǩḰḱḲḳḴḵ',
  'lłŁĹĺĻļĽľḶḷḸḹḺḻḼḽ',
  'mḾḿṀṁṂṃ',
  'nÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ',
  'oøØÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ',
  'pṔṕṖṗ',
  'rŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ',
  'sŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ',
  'tŧŦŢţŤťȚțṪṫṬṭṮṯṰṱẗ',
  'uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự',
  'vṼṽṾṿ',
  'wŴŵẀẁẂẃẄẅẆẇẈẉẘ',
  'xẊẋẌẍ',
  'yÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ',
  'zŹźŻżŽžẐẑẒẓẔẕ',
];

/** All accented forms, upper and lower case, of an unaccented lower-case letter; empty for letters without any. */
export function accentedForms(letter: string): string {
  return ACCENTED.find(forms => forms.startsWith(letter))?.slice(letter.length) ?? '';
}

/** Ligatures and the letters that people type for them. */
export const LIGATURES: readonly (readonly [ligature: string, letters: string])[] = [
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
];

/** Characters that match each other: kinds of space, of apostrophe, of hyphen. */
export const EQUIVALENTS: readonly string[] = [
  ' \u00a0\u202f\u2009\u2007\u3000',
  "'\u2019\u02bc\u2018\u00b4",
  '-\u2010\u2011\u2012\u2013',
];

let bases: ReadonlyMap<string, string> | undefined;

/** Each letter with an accent, in both cases, and each ligature, with the letters a to z that are typed for it. */
export function baseLetters(): ReadonlyMap<string, string> {
  bases ??= new Map([
    ...ACCENTED.flatMap(([base = '', ...forms]) => forms.map(form => [form, base] as const)),
    ...LIGATURES.flatMap(([letter, letters]) => [letter, letter.toUpperCase()].map(form => [form, letters] as const)),
  ]);
  return bases;
}

/** Lower case, without accents, ligatures spelled out: what every form of a word that a pattern matches has in common. */
export function foldLetters(text: string): string {
  const known = baseLetters();
  const letters = [...text.normalize('NFC')].map(char => known.get(char) ?? char.toLowerCase());
  return letters.join('').replace(/[\u0300-\u036f]/g, '');
}
