import { describe, expect, it } from 'vitest';
import { inShort, quotesOf } from './support.ts';

/** A sentence that says whose the one before it is, as agencies open a story. */
const FRENCH: readonly (readonly [string[], string[]])[] = [
  [
    ["Le port restera fermé jusqu'à lundi. C'est ce qu'a indiqué dimanche la préfecture du Var."],
    ["préfecture du Var | a indiqué | Le port restera fermé jusqu'à lundi | inferred"],
  ],
  [
    [
      'Un atelier de Vauclos apprend à des retraités à réparer les tapis.',
      "C'est ce qu'a indiqué, mercredi, à Vauclos, la fondatrice de l'atelier, Nora Roche, en marge d'une fête.",
    ],
    ['Nora Roche | a indiqué | Un atelier de Vauclos apprend à des retraités à réparer les tapis | inferred'],
  ],
  [
    ['Le port va rouvrir. Les bateaux attendent. C’est du moins ce que le maire Paul Dunne a assuré lundi.'],
    ['Paul Dunne | a assuré | Les bateaux attendent | inferred'],
  ],
  [
    ["Le port va rouvrir. C'est ce que montre un récent sondage."],
    ['(un récent sondage) | montre | Le port va rouvrir | inferred'],
  ],
  // What is said already, by somebody else, is no news of this one's; and what governs its own content has it.
  [
    ["Le port va rouvrir, a dit Nora Roche. C'est ce qu'a indiqué la préfecture."],
    ['Nora Roche | a dit | Le port va rouvrir'],
  ],
  [["Le port va rouvrir. C'est ce que je vous disais."], []],
  [["Le port va rouvrir. C'est ce qui a été annoncé."], []],
];

const ENGLISH: readonly (readonly [string[], string[]])[] = [
  [
    ['The port will reopen on Monday. That is what Mayor Nora Roche told the council.'],
    ['Nora Roche | told | The port will reopen on Monday | inferred'],
  ],
  [
    ["The port will reopen on Monday. That's what the report says."],
    ['(the report) | says | The port will reopen on Monday | inferred'],
  ],
  [["The port will reopen on Monday. That's what I said."], []],
];

describe('a sentence that says whose the one before is', () => {
  it.each(FRENCH)('%s', (paragraphs, quotes) => {
    expect(quotesOf('fr', ...paragraphs).quotes.map(inShort)).toEqual(quotes);
  });

  it.each(ENGLISH)('%s', (paragraphs, quotes) => {
    expect(quotesOf('en', ...paragraphs).quotes.map(inShort)).toEqual(quotes);
  });
});
