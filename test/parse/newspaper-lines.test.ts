import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

// Lines that the sites of newspapers and broadcasters put between and below the paragraphs of a story.

const ENGLISH = [
  'The old lighthouse at the point reopened on Monday after twenty years of silence, the town said in a statement.',
  'It had been closed since 1998, when its keeper left, and nobody had asked why it was, she said at the time.',
  'The town has spent $3 million on the lamp, the stairs and the roof, which had been leaking since the keeper left.',
  '"It is a good day," she said. "It was in the fog for too long, and nobody had come to ask the town about it."',
  'A vote on the rest of the money is expected in June, according to a document that the council published Monday.',
];
const FRENCH = [
  'Le phare de la pointe a rouvert lundi après vingt ans de silence, a annoncé la mairie dans un communiqué.',
  "Il était fermé depuis 1998, quand son gardien est parti, et personne n'avait demandé pourquoi, a-t-elle dit.",
  'La commune a dépensé trois millions pour la lampe, les marches et le toit, qui fuyait depuis ce départ.',
  "« C'est un beau jour », a-t-elle dit. « Il est resté trop longtemps dans la brume, sans que personne ne vienne. »",
  'Un vote sur le reste de la somme est attendu en juin, selon un document que le conseil a publié lundi.',
];

const HEADERS = {
  en: 'The old lighthouse at the point reopens\n\nBy Ada Quill\nNov. 17, 2024',
  fr: 'Le phare de la pointe rouvre après vingt ans\n\nPar Léa Morin\n\nPublié le 3 mars 2025',
};

type Tongue = keyof typeof HEADERS;

const paragraphsOf = (language: Tongue): string[] => (language === 'en' ? ENGLISH : FRENCH);

/** The story with lines above its fourth paragraph. */
function within(language: Tongue, ...lines: string[]) {
  const paragraphs = paragraphsOf(language);
  const all = [...paragraphs.slice(0, 3), ...lines, ...paragraphs.slice(3)];
  return parse(`${HEADERS[language]}\n\n${all.join('\n\n')}\n`)[0]!;
}

const bodyOf = ({ paragraphs }: ReturnType<typeof within>): string[] =>
  paragraphs.filter(({ role }) => role === 'body').map(({ text }) => text);

describe('between paragraphs', () => {
  it.each([
    ['en', 'navigation', 'Story continues below advertisement'],
    ['en', 'navigation', 'ARTICLE CONTINUES BELOW'],
    ['en', 'navigation', 'Article continues after ad'],
    ['en', 'navigation', 'Advertisement 3'],
    ['en', 'navigation', 'This advertisement has not loaded yet, but your article continues below.'],
    ['en', 'navigation', 'Skip past newsletter promotion'],
    ['en', 'navigation', 'Continue reading the main story'],
    ['en', 'related', 'WATCH | Residents pack hall to talk about the future of three river ferries:'],
    ['en', 'related', 'LISTEN | How the ferries were saved'],
    ['en', 'related', 'ANALYSIS | Why the ferries were closed'],
    ['en', 'related', 'FROM 2021 | What did the ferries cost?'],
    ['en', 'related', 'READ MORE: Rural towns lure nurses'],
    ['en', 'related', 'More on this story'],
    ['en', 'share', 'Share full article'],
    ['en', 'share', 'Sign up for our morning newsletter'],
    ['en', 'share', 'Get daily National news'],
    ['en', 'caption', 'View image in fullscreen'],
    ['en', 'caption', 'Media caption, The lamp was lit again'],
    ['en', 'caption', 'PA Media'],
    ['fr', 'navigation', 'La suite après la publicité'],
    ['fr', 'navigation', "L'article continue après la publicité"],
    ['fr', 'navigation', 'Passer la publicité'],
    ['fr', 'navigation', 'Article réservé aux abonnés'],
    ['fr', 'navigation', 'Il vous reste 52.3% de cet article à lire. La suite est réservée aux abonnés.'],
    ['fr', 'related', 'Poursuivez votre lecture'],
    ['fr', 'related', 'À LIRE AUSSI | Le port rouvre'],
    ['fr', 'related', 'REGARDEZ | Le port rouvre'],
    ['fr', 'related', 'DÉCRYPTAGE | Le port rouvre'],
    ['fr', 'related', 'VIDÉO. Le port rouvre après dix ans'],
    ['fr', 'related', 'Lisez le texte « Le port rouvre »'],
    ['fr', 'related', 'À lire ensuite'],
    ['fr', 'share', 'Recevez notre newsletter'],
  ] as const)('%s, %s: %s', (language, kind, line) => {
    const article = within(language, line);
    expect(article.boilerplate).toMatchObject([{ kind, text: line }]);
    expect(bodyOf(article)).toEqual(paragraphsOf(language));
  });

  it('what announces other stories, and their titles', () => {
    const lines = ['À lire sur le sujet :', 'Le port rouvre', 'La criée ferme ses portes'];
    const article = within('fr', ...lines);
    expect(article.boilerplate.map(({ kind, text }) => [kind, text])).toEqual(lines.map(line => ['related', line]));
    expect(bodyOf(article)).toEqual(FRENCH);
  });

  it.each([
    ['en', "What's next?"],
    ['en', 'Press freedom'],
    ['en', 'Our «Everest»'],
    ['fr', 'Les photos de la mairie'],
    ['fr', 'UN « NON » CLAIR'],
  ] as const)('no line of the site, %s: %s', (language, line) => {
    const article = within(language, line);
    expect(article.boilerplate).toEqual([]);
  });
});

/** The story with a line below its last paragraph. */
const above = (language: Tongue, line: string) =>
  parse(`${HEADERS[language]}\n\n${[...paragraphsOf(language), line].join('\n\n')}\n`)[0]!;

describe('who else worked on it, on the last line', () => {
  it.each([
    ['en', 'With files from Perrin Gaultois'],
    ['en', '— With files from Reuters'],
    ['en', '— With additional reporting by Signe Palliston'],
    ['en', 'Kirsten Holmgate contributed research.'],
    ['en', 'Kirsten Holmgate and Dev Lane contributed reporting from Leeds.'],
    ['en', 'Dev Lane, in Leeds, contributed to this report.'],
    ['en', 'Associated Press writer Colm Abernethy-Voss in Raleigh contributed to this report.'],
    ['en', 'With reports from Ada Quill and The Canadian Press'],
    ['en', 'With Reuters and AFP'],
    ['en', 'with The Associated Press'],
    ['fr', 'Avec La Presse Canadienne'],
    ['fr', 'Avec AFP'],
    ['fr', '(avec AFP)'],
    ['fr', 'Avec l’AFP et La Presse Canadienne'],
    ['fr', 'Avec la collaboration de Léa Morin'],
    ['fr', '— Avec la collaboration de Léa Morin, La Presse'],
    ['fr', 'Avec les informations de Radio-Canada'],
    ['fr', 'Le Monde avec AFP'],
    ['fr', 'Propos recueillis par Léa Morin'],
    ['fr', "D'après un texte de Léa Morin"],
    ['fr', 'Léa Morin a contribué à cet article.'],
  ] as const)('%s: %s', (language, line) => {
    const article = above(language, line);
    expect(article.signOff.credits).toEqual([line]);
    expect(bodyOf(article)).toEqual(paragraphsOf(language));
  });

  it.each([
    ['en', 'He contributed reporting for years before he wrote a word.'],
    ['en', 'Smith contributed $5 million to the lamp and the roof.'],
    ['en', 'With Reuters and AFP at the door, the mayor said nothing.'],
    [
      'fr',
      'Avec la participation de trois cents coureurs, de deux fanfares et de tous les enfants des écoles de la pointe, la fête a duré.',
    ],
    ['fr', 'Elle a parlé avec AFP.'],
  ] as const)('is a paragraph, %s: %s', (language, line) => {
    expect(bodyOf(above(language, line)).at(-1)).toBe(line);
  });
});

describe('cross-heads with marks', () => {
  it.each([
    ['en', "'£40,000 on a cupboard'"],
    ['en', '‘We can’t go on’'],
    ['en', "'We can't go on'"],
    ['en', '“Nobody asked us”'],
    ['en', 'A ‘perfect storm’'],
    ['en', "What's next?"],
    ['fr', '« Huit kilomètres de détour »'],
    ['fr', '« PAS DE TABOU » SUR LES USINES'],
    ['fr', 'LES USINES : « PAS DE TABOU »'],
    ['fr', 'Un vote, « enfin »'],
    ['fr', '‹ Pas de tabou ›'],
    ['fr', '„Pas de tabou“'],
  ] as const)('%s: %s', (language, line) => {
    const { paragraphs } = within(language, line);
    expect(paragraphs.filter(({ role }) => role === 'subhead').map(({ text }) => text)).toEqual([line]);
  });

  it.each([
    ['en', '"It is over," she said. "For good"'],
    ['en', '“Never again!”'],
    ['en', "It was the keepers'"],
    ['fr', '« Jamais. »'],
    ['fr', '« Jamais ! », dit-il, « jamais »'],
  ] as const)('but not %s: %s', (language, line) => {
    expect(bodyOf(within(language, line))).toContain(line);
  });

  it('above the last paragraphs of a story', () => {
    const paragraphs = [...ENGLISH.slice(0, 4), 'Calls for a review', ENGLISH[4], 'With files from Perrin Gaultois'];
    const article = parse(`${HEADERS.en}\n\n${paragraphs.join('\n\n')}\n`)[0]!;
    expect(article.paragraphs.at(-2)).toMatchObject({ role: 'subhead', text: 'Calls for a review' });
  });
});
