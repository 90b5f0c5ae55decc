import { describe, expect, it } from 'vitest';
import { findQuotes, parse } from '../../src/index.ts';

const STORIES = {
  en: 'DUBLIN, March 3, 2025 (AP) - The weir of Dunmore opened on Monday.\n\nNora Roche, the minister, was there.\n',
  fr: 'LYON, 3 mars 2025 (AFP) - Le gué de Lyon a rouvert lundi.\n\nNora Roche, la ministre, était là.\n',
};

/** What a headline says that somebody said: who, and what. */
function saidIn(language: keyof typeof STORIES, headline: string): string[] {
  const source = `${headline}\n\n${STORIES[language]}`;
  const [article] = parse(source, { language });
  return findQuotes({ article: article!, source })
    .quotes.filter(({ flags }) => flags.includes('headline'))
    .map(({ speaker, content }) => `${speaker}: ${content}`);
}

describe('a headline that says who said it', () => {
  it.each<[keyof typeof STORIES, string, string[]]>([
    ['en', 'Minister: weir is safe', ['Nora Roche: weir is safe']],
    ['en', 'Weir is safe: minister', ['Nora Roche: Weir is safe']],
    ['en', 'Weir is safe, minister says', ['Nora Roche: Weir is safe']],
    ['en', 'Minister says weir is safe', ['Nora Roche: weir is safe']],
    ['en', "'Weir is safe', minister says", ['Nora Roche: Weir is safe']],
    ['en', 'Weir is safe, says Roche', ['Nora Roche: Weir is safe']],
    ['en', "'We will win': Roche vows to fight on", ['Nora Roche: We will win', 'Nora Roche: fight on']],
    ['en', 'Five dead in flood: police', ['null: Five dead in flood']],
    ['en', 'Five dead in flood - UN', ['null: Five dead in flood']],
    ['en', 'Roche to resign: sources', ['null: Roche to resign']],
    ['en', 'Roche to resign: pressure grows', []],
    ['en', 'Fire at school: police seek witnesses', []],
    ['en', 'Flood kills five - police investigate', []],
    ['en', 'Rates rise again: central bank', ['null: Rates rise again']],
    ['en', 'Three held over theft - two women and a minister', []],
    ['en', 'Roche hits back at critics - and the union', []],
    ['en', 'Weir collapse: what we know', []],
    ['en', 'Analysis: Why the weir fell', []],
    ['fr', 'Le gué est sûr (ministre)', ['Nora Roche: Le gué est sûr']],
    ['fr', 'Le gué est sûr, selon la ministre', ['Nora Roche: Le gué est sûr']],
    ['fr', '« Le gué est sûr », assure la ministre', ['Nora Roche: Le gué est sûr']],
    ['fr', 'Ministre : le gué est sûr', ['Nora Roche: le gué est sûr']],
    ['fr', '« On va gagner » : Nora Roche promet de se battre', ['Nora Roche: On va gagner', 'Nora Roche: se battre']],
    ['fr', 'Cinq morts dans une crue (police)', ['null: Cinq morts dans une crue']],
    ['fr', 'Cinq morts dans une crue (source policière)', ['null: Cinq morts dans une crue']],
    ['fr', 'Cinq morts dans une crue (officiel)', ['null: Cinq morts dans une crue']],
    ['fr', 'Cinq morts dans une crue (Isère)', []],
    ['fr', 'Cinq morts dans une crue (nouveau bilan)', []],
    ['fr', 'Aviron : résultats (Ligue 1)', []],
    ['fr', 'Aviron - Coupe de France : les équipes', []],
    ['fr', 'Gué effondré : ce que l’on sait', []],
    ['fr', 'Gué : la maire promet une réouverture rapide', []],
  ])('%s: %s', (language, headline, said) => {
    expect(saidIn(language, headline)).toEqual(said);
  });
});
