/** Names and codes of languages as containers write them, besides BCP 47: ISO 639-2, and words of three languages. */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ar: 'ara arabic arabe arabisch',
    de: 'deu ger german allemand deutsch',
    en: 'eng english anglais englisch',
    es: 'spa spanish espagnol spanisch espanol español castellano',
    fr: 'fra fre french français francais französisch franzosisch',
    it: 'ita italian italien italienisch italiano',
    nl: 'nld dut dutch néerlandais neerlandais niederländisch',
    pt: 'por portuguese portugais portugiesisch português portugues',
    ru: 'rus russian russe russisch',
    zh: 'zho chi chinese chinois chinesisch',
  }).flatMap(([tag, names]) => names.split(' ').map(name => [name, tag])),
);

/** A BCP 47 tag for what a container says of its language: `fr`, `fr-FR`, `fr_FR`, `FRA`, `French; Français`. */
export function languageTag(written: string | null | undefined): string | null {
  const first =
    written
      ?.trim()
      .split(/[;,/|]/)[0]
      ?.trim() ?? '';
  const name = NAMES[first.toLowerCase()];
  if (name !== undefined) return name;
  const found = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?$/.exec(first);
  if (!found) return null;
  const [, language = '', script, region] = found;
  const tag = NAMES[language.toLowerCase()] ?? language.toLowerCase();
  const title = script === undefined ? '' : `-${script[0]?.toUpperCase()}${script.slice(1).toLowerCase()}`;
  return `${tag}${title}${region === undefined ? '' : `-${region.toUpperCase()}`}`;
}
